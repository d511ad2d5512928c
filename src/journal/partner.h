#pragma once

#include "journal/sockettable.h"

namespace enchufe {

/// The other end of this row's connection where it is a row of the same table: its pair is this one's,
/// mirrored (an IPv4 address inside IPv6 is the same address). For a UDP socket with a fixed partner that is
/// an unconnected one, the socket bound at the remote end. None for a row that has ended, for a socket that
/// is connected with itself, and where the other end is elsewhere. Of several, one that this program holds.
SocketId partnerOf(const SocketTable &table, const SocketRow &row);
/// Of a TCP row, ended or not: the other end of this connection or of what it was, where that is or was a
/// socket of this program that lived at the same time.
SocketId formerPartnerOf(const SocketTable &table, const SocketRow &row);
/// Whether two rows lived at the same time, so that one may have taken what the other sent.
bool metInTime(const SocketRow &row, const SocketRow &other);
/// How far apart in time two rows were connected. Of several that may be the other end of one connection the
/// nearest is: a pair of endpoints is used again while what it was before is still in TIME-WAIT.
/// Units: nanoseconds.
qint64 connectedApart(const SocketRow &row, const SocketRow &other);
/// Whether this row's local end is every address of `remote`'s family, at its port: what is sent to `remote`
/// arrives there, if that is an address of this computer and no socket is bound to it alone. :: is every IPv4
/// address as well unless IPV6_V6ONLY is set. Source: ipv6(7).
bool isAtEveryAddress(const SocketRow &row, const Endpoint &remote);
/// True as long as `other` is what partnerOf() may answer for `row`: what to ask before walking again.
bool isPartner(const SocketRow &row, const SocketRow &other);

} // namespace enchufe
