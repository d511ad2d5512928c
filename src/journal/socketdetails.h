#pragma once

#include <QtGlobal>

#include <array>
#include <type_traits>

namespace enchufe {

/// What the kernel can tell of one socket beyond its row: TCP_INFO, the memory it holds and its congestion
/// control. Payload of KernelSample. 0 stands for "none yet" unless a field says otherwise; of a UDP socket
/// only the memory means something. Source: struct tcp_info in linux/tcp.h, SK_MEMINFO_* in
/// linux/sock_diag.h, tcp_get_info() in net/ipv4/tcp.c.
struct SocketDetails
{
    /// slowStartThreshold before there is one. Source: TCP_INFINITE_SSTHRESH in net/tcp.h.
    static constexpr quint32 noThreshold = 0x7fffffff;
    /// minRttUs before the first.
    static constexpr quint32 noMinimum = ~quint32(0);
    /// readableBytes where only the kernel's table was asked.
    static constexpr quint32 notAsked = ~quint32(0);

    // Totals since the connection began. Units: bytes.
    quint64 bytesSent = 0; ///< with everything sent again
    quint64 bytesAcked = 0;
    quint64 bytesReceived = 0;
    quint64 bytesRetransmitted = 0;
    // Units: bytes a second; ~0 where there is no limit.
    quint64 pacingRate = 0;
    quint64 maxPacingRate = 0;
    quint64 deliveryRate = 0;
    // Units: microseconds in which there was something to send, and of these those that the peer's window or
    // the own send buffer held it back.
    quint64 busyUs = 0;
    quint64 windowLimitedUs = 0;
    quint64 bufferLimitedUs = 0;

    // Units: microseconds.
    quint32 rttUs = 0;
    quint32 rttVarUs = 0;
    quint32 minRttUs = 0; ///< noMinimum before the first
    quint32 retransmitTimeoutUs = 0;
    quint32 ackTimeoutUs = 0;
    quint32 receiverRttUs = 0;

    // Units: bytes.
    quint32 sendMss = 0;
    quint32 receiveMss = 0;
    quint32 advertisedMss = 0;
    quint32 pathMtu = 0;
    quint32 peerWindow = 0;    ///< what the other end still accepts; 0: it has closed its window
    quint32 receiveWindow = 0; ///< what this end last offered; see hasReceiveWindow
    quint32 receiveSpace = 0;
    quint32 receiveThreshold = 0;
    quint32 notSent = 0; ///< of the send queue, what has not left yet

    // Units: segments. Of a listener `unacked` and `sacked` are what its queues are for: connections that
    // wait, and the backlog.
    quint32 congestionWindow = 0;
    quint32 slowStartThreshold = 0; ///< noThreshold: none yet
    quint32 unacked = 0;
    quint32 sacked = 0;
    quint32 lost = 0;
    quint32 retransmitsOut = 0;
    quint32 totalRetransmits = 0;
    quint32 reordering = 0;
    quint32 reorderSeen = 0;
    quint32 outOfOrder = 0;
    quint32 duplicates = 0;
    quint32 segmentsOut = 0;
    quint32 segmentsIn = 0;
    quint32 dataSegmentsOut = 0;
    quint32 dataSegmentsIn = 0;
    quint32 delivered = 0;

    // Units: milliseconds since; they grow by themselves.
    quint32 sinceDataSentMs = 0;
    quint32 sinceDataReceivedMs = 0;
    quint32 sinceAckReceivedMs = 0;

    // Memory as the kernel counts it, which is more than the bytes in it. Units: bytes.
    quint32 receiveMemory = 0;
    quint32 receiveBuffer = 0;
    quint32 sendMemory = 0;
    quint32 sendBuffer = 0;
    quint32 forwardMemory = 0;
    quint32 queuedMemory = 0;
    quint32 optionMemory = 0;
    quint32 backlogMemory = 0;

    /// Bytes that read() would give now: SIOCINQ. Differs from KernelFacts::receiveQueue, which counts a FIN
    /// and, for UDP, memory. May be notAsked.
    quint32 readableBytes = notAsked;

    quint8 probes = 0; ///< unanswered window or keepalive probes
    quint8 backoff = 0;
    quint8 congestionState = 0; ///< 0 open, 1 disorder, 2 CWR, 3 recovery, 4 loss
    quint8 sendScale = 0;
    quint8 receiveScale = 0;
    quint8 tos = 0;
    /// Bit 0: this end reads no more; bit 1: this end sends no more. Source: RCV_SHUTDOWN, SEND_SHUTDOWN in
    /// net/sock.h.
    quint8 shutdown = 0;
    bool isTcp = false;
    bool hasTimestamps = false;
    bool hasSack = false;
    bool hasEcn = false;
    bool isAppLimited = false;
    bool hasReceiveWindow = false;
    std::array<char, 15> congestionControl = {}; ///< "cubic", "bbr"; ends with 0

    /// Equal but for the times that grow by themselves.
    bool sameButTimes(const SocketDetails &other) const { return withoutTimes() == other.withoutTimes(); }
    SocketDetails withoutTimes() const
    {
        SocketDetails rest = *this;
        rest.sinceDataSentMs = 0;
        rest.sinceDataReceivedMs = 0;
        rest.sinceAckReceivedMs = 0;
        return rest;
    }
    friend bool operator==(const SocketDetails &, const SocketDetails &) = default;
};
// Without padding, so that the bytes can be hashed and stored as they are.
static_assert(std::is_trivially_copyable_v<SocketDetails> &&
              std::has_unique_object_representations_v<SocketDetails>);

} // namespace enchufe
