#pragma once

#include "journal/sockettable.h"
#include "models/roles.h"

#include <QString>

/// What the cells of the socket table say, in the language on screen. Kernel words and endpoints stay as they
/// are.
namespace enchufe::celltexts {

/// "Listener 1", "Request 1.1", "Other 3", "Ghost 1.2", "Client 3", "UDP 4", "Peer 4.1".
QString name(RowKind kind, int ordinal, int parentOrdinal);
/// A remark beside the name: "same port", "listener closed", "2 peers", "queue 2/1, by hand"; empty when
/// there is nothing to say. Where a service answers: "server application: echo". Param parent: the socket
/// that it stands under; null where there is none.
QString nameNote(RowKind kind, const SocketRow &row, bool listenerClosed, const SocketRow *parent = nullptr);
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
/// How it was opened, in a word.
QString role(const SocketRow &row);
/// "sshd (812)"; for another program's socket that cannot be told, why not. Param ownPid: this program's.
QString process(const SocketRow &row, qint64 ownPid);
/// The kind of the kernel's timer and what is left of it: "TIME-WAIT 42 s". Empty without a timer.
QString timer(const SocketRow &row, qint64 nowNs);
/// Microseconds as milliseconds, "0.035 ms"; empty for 0.
QString milliseconds(quint32 us);
/// What the two numbers of the queue are, for this socket.
QString queueTip(const SocketRow &row);
/// The new, changed or gone mark in words; empty for None.
QString mark(RowMark mark);
/// What an IPv4 address inside IPv6 is; empty for any other endpoint.
QString mappedTip(const Endpoint &endpoint);
/// The whole row as one sentence for a screen reader, ports read as numbers.
QString sentence(const QString &name, RowKind kind, const SocketRow &row, const UdpPeer *peer);

} // namespace enchufe::celltexts
