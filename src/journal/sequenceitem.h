#pragma once

#include "journal/event.h"

namespace enchufe {

/// What one line of a sequence is.
enum class SequenceKind : quint8 {
    Call,     ///< a recorded system call
    Sent,     ///< one write or datagram that the kernel took
    Received, ///< one read or datagram
    State,    ///< the kernel's state, as it was seen to change
    Moment,   ///< what the socket met: end of data, a failure, bytes refused, unsent or cut
    Segment,  ///< what must have travelled between two lanes: never seen, always inferred
};

/// What travelled. Source: RFC 9293 section 3; RFC 1122 section 4.1.3.3 for the refusal of a datagram.
enum class SegmentKind : quint8 {
    None,
    Syn,
    SynAgain,
    SynAck,
    Ack,
    Data,
    Fin,
    Rst,
    Datagram,
    PortUnreachable
};

/// From what a segment was concluded.
enum class SegmentEvidence : quint8 {
    None,
    ConnectCalled,  ///< connect() was called and did not fail at once
    RequestCounted, ///< the kernel's count of requests sent again went up
    Connected,      ///< the end that asked is connected
    Accepted,       ///< accept() gave the connection: its handshake was complete
    Refused,        ///< connect() ended with ECONNREFUSED
    StreamPosition, ///< a write and a read cover the same bytes of the stream
    Written,        ///< the kernel took the bytes; the other end is not ours
    Read,           ///< bytes were read; the other end is not ours
    Unread,         ///< the kernel held these bytes unread when it had heard the FIN behind them
    Waited,         ///< the kernel held these bytes while nobody read
    SameDatagram,   ///< a datagram of the same bytes was sent and received
    Finished,       ///< shutdown() or close() at one end, end of data at the other
    FinishedHere,   ///< shutdown() or close() with nothing unread
    FinishedThere,  ///< end of data was read, or a state that only a FIN leads to
    AbortedHere,    ///< closed so that the kernel sends RST
    ResetRead,      ///< ECONNRESET or EPIPE
    GoneThere,      ///< a FIN was sent to a socket that the kernel did not have any more
    DatagramRefused ///< ECONNREFUSED of a datagram
};

/// One line of a sequence. Texts are made from its event when they are shown.
struct SequenceItem
{
    /// No event, no item.
    static constexpr quint64 noEvent = ~quint64(0);
    static constexpr qint64 noItem = -1;

    /// When it was known. Units: nanoseconds of the journal, never decreasing. For a segment: when it had
    /// arrived at the latest.
    qint64 timeNs = 0;
    /// The event that says it; of a segment the one at the end where it arrived, or the only one.
    quint64 event = noEvent;
    /// Of a segment: the event at the end that sent it; noEvent where there is none.
    quint64 fromEvent = noEvent;
    /// Of a segment: the lines it begins and ends at, where there are such. They may have been dropped.
    qint64 fromItem = noItem;
    qint64 toItem = noItem;
    /// Of a segment: when it was sent at the earliest.
    qint64 fromNs = 0;
    /// Of a segment with data: how many of the stream's bytes.
    quint32 bytes = 0;
    /// Where it is; of a segment where it comes from.
    qint16 lane = 0;
    /// Of a segment; -1 otherwise.
    qint16 toLane = -1;
    SequenceKind kind = SequenceKind::Call;
    SegmentKind segment = SegmentKind::None;
    SegmentEvidence evidence = SegmentEvidence::None;
    /// Of a State.
    TcpState state = TcpState::Unknown;
    /// Of SynAgain: the how manieth request.
    quint8 count = 0;

    bool isInferred() const { return kind == SequenceKind::Segment; }
};

} // namespace enchufe
