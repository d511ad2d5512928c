#pragma once

#include "base/hostfacts.h"
#include "journal/event.h"
#include "journal/phases.h"
#include "journal/socketdetails.h"

#include <QString>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace enchufe {

/// How far a socket's life has come, as this program and the kernel together know it.
enum class Life : quint8 {
    Opening, ///< a lookup or a connection request is under way
    Open,    ///< this program holds the descriptor and it is usable
    Leaving, ///< this program has closed it; the kernel still holds the pair (FIN-WAIT, TIME-WAIT, ...)
    Ended,   ///< nothing is left of it but history
};

/// One sender or addressee of an unconnected UDP socket.
struct UdpPeer
{
    PeerIndex index = 0;
    Endpoint remote;
    quint64 bytesReceived = 0;
    quint64 bytesSent = 0;
    quint64 datagramsReceived = 0;
    quint64 datagramsSent = 0;
    qint64 lastSeenNs = 0;
};

/// What is known of one socket: the fold of its events.
struct SocketRow
{
    SocketId id;
    /// The listener of an accepted socket; 0 otherwise.
    SocketId parent;
    Transport transport = Transport::Tcp;
    Opening opening = Opening::Passive;
    /// Of a passive UDP socket.
    GhostMode ghosts = GhostMode::None;
    Life life = Life::Opening;

    EndpointPair requested;
    /// Both ends as the kernel has them; what is not known yet is null.
    EndpointPair pair;
    /// The name that was looked up; empty when an address was given.
    QString name;
    int backlog = 0;
    /// Children that are Waiting; seen only while connections are accepted by hand or not at all.
    quint32 waiting = 0;

    /// The kernel's own row; `kernel.state` is the state on screen. Unknown before the first look.
    KernelFacts kernel;
    qint64 kernelSeenNs = 0;
    /// The newest sample; null before the first. Shared, never changed.
    std::shared_ptr<const SocketDetails> details;
    qint64 detailsSeenNs = 0;
    /// Of a Foreign socket: who holds it; 0 and empty where nobody does or this user may not see it.
    qint64 holderPid = 0;
    QString holder;
    /// Options as last read back, by name ("SO_RCVBUF" -> "8192").
    std::map<QByteArray, QByteArray> options;
    /// The service that answers here ("echo"): what makes this end a server application. Empty: none does.
    QByteArray service;
    /// Multicast groups that were joined, "239.1.1.1%lo".
    std::vector<QByteArray> groups;

    bool peerFinished = false;
    bool finishedHere = false;
    bool aborted = false;
    /// The kernel was seen in CLOSING: both ends had finished before either heard of the other.
    bool wasClosing = false;
    bool readingStopped = false;
    bool acceptPaused = false;

    quint64 bytesReceived = 0;
    quint64 bytesSent = 0;
    /// Bytes in the program's own send queue, not yet taken by the kernel.
    quint64 bytesQueued = 0;
    /// Bytes that were queued and could never be sent.
    quint64 bytesUnsent = 0;
    quint64 bytesUnread = 0; ///< closed here without having been read: the kernel reset the peer
    quint64 reads = 0;
    quint64 writes = 0;
    /// Addresses of a name that said no so far.
    quint32 failedAttempts = 0;
    /// Connection requests (SYNs) the kernel was seen to have sent; 0 when it was never looked at.
    quint32 requestsSent = 0;
    /// Datagrams that were cut for want of room, and the bytes of them that are lost.
    quint32 truncated = 0;
    quint64 bytesTruncated = 0;

    qint64 createdNs = 0;
    /// Of an accepted socket that was seen waiting: since when; 0 otherwise.
    qint64 waitingSinceNs = 0;
    /// Of the same: the request that it was, and where its events begin in the journal.
    SocketId request;
    quint64 requestEvent = 0;
    /// When the state on screen last changed.
    qint64 stateChangedNs = 0;
    qint64 establishedNs = 0;
    /// When the name's addresses were found.
    qint64 lookedUpNs = 0;
    qint64 peerFinishedNs = 0;
    /// When the kernel was first seen to have the other end's FIN, at the latest: before it is read, or
    /// though it never is.
    qint64 finHeardNs = 0;
    /// When this side finished talking; 0 where it closed without that, which sends the FIN at closedNs.
    qint64 finishedHereNs = 0;
    /// When the kernel was first seen to keep the pair in TIME-WAIT.
    qint64 timeWaitNs = 0;
    qint64 closedNs = 0;
    ByteTimes byteTimes;

    /// errno of Failed or of the last SendRefused; 0 when nothing went wrong, or `failureCode` is not System.
    int error = 0;
    ErrorCode failureCode = ErrorCode::System;
    bool failed = false;
    SystemCall failedCall = SystemCall::None;
    HostFacts failureFacts;

    std::vector<SocketId> children;
    /// Ghosts that were ever made of it; its children may be forgotten, and requests are among them.
    quint32 ghostsMade = 0;
    std::vector<UdpPeer> peers;
    /// Where this socket's events begin in the journal.
    quint64 firstEvent = 0;

    /// True for a socket that this program opened or accepted; false for what is only looked at.
    bool isOwn() const { return enchufe::isOwn(opening); }
    /// True for a TCP socket of this program that waits for requests, or did.
    bool isListener() const { return transport == Transport::Tcp && opening == Opening::Passive; }
    /// Of TCP, which allows it: the socket reads what it wrote.
    bool isSelfConnected() const { return !pair.local.isNull() && pair.local == pair.remote; }
    /// When this end's FIN was asked for; 0 where it was not.
    qint64 finishedNs() const { return finishedHereNs != 0 ? finishedHereNs : closedNs; }
    /// Whether :: takes no IPv4 here (IPV6_V6ONLY). Source: ipv6(7).
    bool isOnlyV6() const;
    /// When nothing was left of it, Life::Ended only: closed here, or gone from the kernel later.
    qint64 endedNs() const { return std::max(closedNs, stateChangedNs); }
    /// Until when the kernel's timer runs (journal time), 0 without a timer.
    qint64 timerEndNs() const;
    const UdpPeer *peer(PeerIndex index) const;
    /// This end: the kernel's, or what was asked for while that is not known.
    const Endpoint &localEnd() const { return pair.local.isNull() ? requested.local : pair.local; }
    /// The other end, likewise. Param peer: of an unconnected UDP socket, which one; null for the socket's
    /// own.
    const Endpoint &remoteEnd(const UdpPeer *peer = nullptr) const
    {
        if (peer != nullptr)
            return peer->remote;
        return pair.remote.isNull() ? requested.remote : pair.remote;
    }
};

} // namespace enchufe
