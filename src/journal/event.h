#pragma once

#include "base/endpoint.h"
#include "base/socketid.h"
#include "base/transport.h"

#include <type_traits>

namespace enchufe {

/// What an event tells. "pair" below means that the payload is an EndpointPair.
enum class EventKind : quint8 {
    Created,        ///< payload SocketFacts; the socket's first event, always
    LookupStarted,  ///< payload the name, UTF-8
    LookupFinished, ///< payload the addresses found in the order they will be tried, UTF-8, one a line
    Bound,          ///< pair: the local endpoint as the kernel gave it
    Listening,      ///< pair; value: the backlog asked for
    Connecting,     ///< pair: the remote endpoint now asked for; a name with several addresses gives several
    AttemptFailed,  ///< pair, error: this address said no, the next one is tried
    Established,    ///< pair: both ends, from the kernel
    Accepted,       ///< on the listener; pair of the new socket; value: the new socket's id
    AcceptPaused,   ///< on the listener; error: EMFILE or ENFILE; accepting goes on by itself when it can
    AcceptResumed,  ///< on the listener
    PeerSeen,       ///< UDP; peer: the new index; pair: this socket and that peer
    Received,       ///< one kernel read or datagram; peer; payload its bytes (length 0: an empty datagram);
                    ///< value: the room it was read into, where that is known
    Queued,         ///< value: bytes taken into the send queue
    Sent,           ///< one kernel write or datagram; peer; payload the bytes the kernel took
    SendRefused,    ///< error; value: bytes not taken. The socket lives on (queue full, EMSGSIZE, UDP's late
                    ///< refusal)
    Unsent,         ///< value: bytes that were queued and will never be sent, the socket is ending
    Truncated,      ///< after a Received: value bytes of that datagram are lost, there was no room for them
    ReadingStopped, ///< the user no longer reads; bytes wait in the kernel
    ReadingResumed,
    PeerFinished, ///< end of data: the peer's FIN arrived
    FinishedHere, ///< this side's FIN is on its way: shutdown(SHUT_WR)
    Aborted,      ///< this side sent RST; value: bytes it closed without having read, which is then why; 0:
                  ///< it was asked for
    Closed,       ///< this program's descriptor is gone; the kernel may keep the pair (TIME-WAIT)
    Failed, ///< error, call, pair; value: the ErrorCode (NameNotFound has errno 0). Why the socket could not
            ///< be opened or ended early; Closed follows
    FailureFacts, ///< payload: HostFacts as CBOR: what the kernel side knew just after a Failed or
                  ///< SendRefused
    OptionSet, ///< payload "NAME=value" as read back, UTF-8: what the kernel has now, set or only asked for
    OptionRefused, ///< error; payload "NAME=value" as it was asked for
    ServiceSet,  ///< payload the name of the service that answers here from now on, UTF-8; none: nobody does.
                 ///< Of a listener: for the sockets it accepts from now on. With an error nothing changed:
                 ///< ENOENT there is no such service, EPIPE this side has finished talking
    GroupJoined, ///< UDP; payload the multicast group and the interface, "239.1.1.1%lo"
    GroupLeft,   ///< the same
    Call,        ///< call, value: result, error: errno, durationNs; payload: arguments, UTF-8
    KernelState, ///< payload KernelFacts: the kernel's state of this socket changed, or its queues did
    KernelSample, ///< payload SocketDetails: TCP_INFO and memory as the kernel counts it
    HolderSeen,   ///< of a Foreign socket; value: the pid, 0 where this user may not see it; payload its name
    KernelGone,   ///< the kernel no longer knows the pair
    KernelNote,   ///< socket 0; payload UTF-8 word: "no-sock-diag" (falling back to /proc/net)
    BytesDropped, ///< socket 0; value: bytes of the oldest segments given up to keep the limit; with an
                  ///< error: of events given up because there was room for no more, on disk or in memory
    RecordingPaused,  ///< socket 0; error: why (ENOSPC); connections go on, their bytes are counted and not
                      ///< kept
    RecordingResumed, ///< socket 0
};

/// System calls that are recorded. The name is the man page's.
enum class SystemCall : quint8 {
    None,
    Socket,
    Bind,
    Listen,
    Connect,
    Accept,
    Send,
    Receive,
    Shutdown,
    Close,
    SetSocketOption,
    GetSocketOption,
    GetSocketName,
    GetPeerName,
    GetAddrInfo,
};

/// "socket", "bind", ...; "setsockopt" for SetSocketOption. Empty for None.
QLatin1String systemCallName(SystemCall call);
/// The event's word in `--json`: "created", "peer-finished", ... Source: DESIGN section 6.
QLatin1String eventKindName(EventKind kind);

/// One thing that happened. A plain record, copied as memory; 48 bytes, so that ten million of them are 480
/// MB of file and no heap. What does not fit stands in the payload, in the spool.
struct Event
{
    /// Units: nanoseconds since the journal's origin, never decreasing from one event to the next.
    qint64 timeNs = 0;
    /// Where the payload begins in the spool; meaningful only where payloadLength > 0.
    quint64 payloadOffset = 0;
    /// The one number of this kind: see EventKind.
    qint64 value = 0;
    SocketId socket = {};
    PeerIndex peer = 0;
    /// Units: bytes. For Received and Sent it is the count even where the bytes were not kept.
    quint32 payloadLength = 0;
    /// errno, 0 when nothing failed.
    qint32 error = 0;
    /// Units: nanoseconds a Call, or a TCP socket's Received or Sent, took, saturating; 0 where it was not
    /// measured (a datagram, accept() inside Qt).
    quint32 durationNs = 0;
    EventKind kind = EventKind::Created;
    SystemCall call = SystemCall::None;
    /// True where the payload could not be kept (recording was paused).
    bool payloadMissing = false;
    quint8 unused = 0;
};
static_assert(sizeof(Event) == 48 && std::is_trivially_copyable_v<Event>);

/// Payload of Created.
struct SocketFacts
{
    /// What was asked for: local for Passive, remote for Active (null while it is only a name), both for
    /// Accepted.
    EndpointPair requested = {};
    /// The listener of an Accepted socket; 0 otherwise.
    SocketId parent = {};
    Transport transport = Transport::Tcp;
    Opening opening = Opening::Passive;
    GhostMode ghosts = GhostMode::None;
    quint8 unused = 0;
};

/// Kinds of kernel timers. Source: inet_diag(7) / sock_diag idiag_timer.
enum class KernelTimer : quint8 {
    None = 0,
    Retransmit = 1,
    KeepAlive = 2,
    TimeWait = 3,
    ZeroWindowProbe = 4
};

/// Payload of KernelState: one row of the kernel's own table.
struct KernelFacts
{
    EndpointPair pair = {};
    /// Socket inode; 0 once no process owns it (TIME-WAIT, orphans).
    quint64 inode = 0;
    /// Units: bytes; for LISTEN the connections waiting and the backlog, as `ss` shows them.
    quint32 receiveQueue = 0;
    quint32 sendQueue = 0;
    /// Units: milliseconds until `timer` fires, as of the event's time.
    quint32 timerMs = 0;
    quint32 uid = 0;
    /// UDP: datagrams the kernel dropped for want of room.
    quint32 drops = 0;
    TcpState state = TcpState::Unknown;
    KernelTimer timer = KernelTimer::None;
    /// Retransmissions of the oldest unanswered segment; in SYN-SENT the SYNs sent again.
    quint8 retransmits = 0;
    quint8 unused = 0;

    friend bool operator==(const KernelFacts &, const KernelFacts &) = default;
};

/// Bytes that read() would give now, as SIOCINQ has them: the receive queue without the peer's FIN, which
/// counts as one until it is read. ~0 where the queue does not tell: for UDP it is memory, for LISTEN it
/// counts connections. Source: tcp_inq() in include/net/tcp.h, tcp_diag_get_info() in net/ipv4/tcp_diag.c.
quint32 readableBytes(Transport transport, const KernelFacts &facts);

/// The receive queue as it is shown: as readableBytes(), and the kernel's own count where that is ~0.
quint32 waitingToBeRead(const KernelFacts &facts);

} // namespace enchufe
