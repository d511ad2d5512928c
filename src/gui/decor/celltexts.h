#pragma once

#include "journal/sockettable.h"
#include "models/roles.h"

#include <QString>

/// What the cells of the socket table say, in the language on screen. Kernel words and endpoints stay as they
/// are.
namespace enchufe::celltexts {

/// "Listener 1", "Ghost 1.2", "Client 3", "UDP 4", "Peer 4.1".
QString name(RowKind kind, int ordinal, int parentOrdinal);
/// A remark beside the name: "same port", "listener closed", "2 peers"; empty when there is nothing to say.
QString nameNote(RowKind kind, const SocketRow &row, bool listenerClosed);
/// The kernel's word; CLOSED for what has ended.
QString state(const SocketRow &row);
/// The state in a few words: its gloss, the seconds left, the errno's name of what failed.
QString stateNote(const SocketRow &row, qint64 nowNs);
QString local(const SocketRow &row);
QString remote(RowKind kind, const SocketRow &row, const UdpPeer *peer);
/// "received / to send"; for a listener "waiting / backlog". Empty while the kernel has not been asked.
QString queue(const SocketRow &row);
/// "received / sent".
QString bytes(quint64 received, quint64 sent);
/// How long a socket lived so far, with units: "12 s", "3 min 5 s".
QString age(qint64 durationNs);
/// What an IPv4 address inside IPv6 is; empty for any other endpoint.
QString mappedTip(const Endpoint &endpoint);
/// The whole row as one sentence for a screen reader, ports read as numbers.
QString sentence(const QString &name, RowKind kind, const SocketRow &row, const UdpPeer *peer);

} // namespace enchufe::celltexts
