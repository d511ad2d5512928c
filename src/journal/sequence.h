#pragma once

#include "journal/journal.h"
#include "journal/sequenceitem.h"
#include "journal/sequencelanes.h"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace enchufe {

/// A conversation in time: what each end did and saw, and the segments that must have travelled between them.
/// Segments are concluded from calls, bytes and states of both ends, or of the one that is ours; nothing is
/// drawn without evidence, and acknowledgements other than the handshake's leave none.
///
/// Lines are numbered from 0 in the order in which they became known and keep their number; only the newest
/// are kept. Bytes are paired by their position in the stream: one write read in several reads is several
/// segments, and so are several writes that one read took. Datagrams are paired by their bytes, in order.
class Sequence
{
public:
    static constexpr size_t keptItems = 20'000;

    explicit Sequence(const SequenceLanes &lanes, size_t most = keptItems);

    const std::vector<SequenceLane> &lanes() const { return m_shown.lanes; }
    /// Earlier connections or peers that have no lane.
    size_t lanesLeftOut() const { return m_shown.leftOut; }
    /// The same picture as it is now: new lanes and what became known of old ones. False when it cannot go on
    /// with them, because events of theirs have been passed: it has to be folded anew.
    bool takeLanes(const SequenceLanes &lanes);

    /// Folds at most `most` events and none from `until` on; false when it has caught up.
    bool fold(const Journal &journal, quint64 most = 100'000, quint64 until = ~quint64(0));

    /// The lines that are kept: first() <= number < end(). What is before first() was left out.
    qint64 first() const { return m_first; }
    qint64 end() const { return m_first + qint64(m_items.size()); }
    /// Null for one that is not kept.
    const SequenceItem *item(qint64 number) const;
    /// When the first line was, also if it is not kept; -1 before it. Units: nanoseconds.
    qint64 startNs() const { return m_startNs; }
    /// The same of lanes that need not be folded for it. Param until: as of fold().
    static qint64 startNs(const SequenceLanes &lanes, const Journal &journal, quint64 until);
    /// The next event that is looked at.
    quint64 position() const { return m_position; }
    /// True while the end of this lane has not been seen.
    bool isAlive(int lane) const;
    /// True where the socket of this lane failed before it was bound or connected: it never was what it was
    /// to be.
    bool isNeverOpened(int lane) const;
    /// An event of this socket that a line stands for: its own, that of the end of a segment that begins or
    /// ends there, or what it exchanged with the line of another lane; noEvent where there is none.
    quint64 eventOf(qint64 number, SocketId socket) const;

private:
    /// What one lane sent and was not yet seen to arrive at the other.
    struct Pending
    {
        qint64 item = SequenceItem::noItem;
        quint64 event = SequenceItem::noEvent;
        qint64 timeNs = 0;
        /// Positions in the stream.
        quint64 begin = 0;
        quint64 end = 0;
    };
    /// From one lane to another.
    struct Stream
    {
        std::deque<Pending> bytes;
        quint64 sent = 0;
        /// Read, and arrived: what the kernel holds unread is ahead of what was read.
        quint64 received = 0;
        quint64 arrived = 0;
        std::optional<Pending> fin;
        std::optional<Pending> rst;
        bool isFinKnown = false;
        bool isRstKnown = false;
    };
    struct LaneState
    {
        TcpState state = TcpState::Unknown;
        bool isBound = false;
        bool isEstablished = false;
        bool isAccepted = false;
        bool isHandshakeKnown = false;
        /// It was seen in SYN-SENT.
        bool hasWaited = false;
        /// True while it asks another address of its name than the one that is shown.
        bool asksElsewhere = false;
        bool isFailed = false;
        bool isFinished = false;
        bool isAborted = false;
        bool isClosed = false;
        bool isGone = false;
        /// The other's FIN was heard before this end sent its own.
        bool hasHeardFirst = false;
        bool isReadingStopped = false;
        int lastError = 0;
        quint32 requests = 0;
        qint64 lastCall = SequenceItem::noItem;
        bool isRefused = false;
        /// CLOSED while it asked or was connected: what says why comes next, and stands before it.
        Pending heldClose;
        std::map<PeerIndex, Endpoint> peers;
    };
    /// An event and the lane it happened at.
    struct Told
    {
        quint64 number;
        const Event &event;
        const Journal &journal;
        int lane;
    };

    void take(const Told &told);
    void takeOpening(const Told &told);
    void takeEnding(const Told &told);
    void takeCall(const Told &told);
    void takeConnect(const Told &told, qint64 line);
    void takeAccepted(const Told &told);
    void takeState(const Told &told);
    void takeGone(const Told &told);
    void unreadWaits(const Told &told, const KernelFacts &facts);
    bool holdsClose(int lane) const;
    void takeHeldClose(const Told &told);
    void tellRefusal(const Told &told);
    void takeSent(const Told &told);
    void takeReceived(const Told &told);
    void takeFailure(const Told &told);
    void takeClosed(const Told &told);
    void connected(int asker, const Told &told, SegmentEvidence evidence);
    void sendEnd(const Told &told, SegmentKind kind);
    void endArrives(const Told &told, SegmentKind kind, bool hasLine);
    void streamArrives(const Told &told, int other);
    void unreadArrives(const Told &told, quint32 bytes, SegmentEvidence evidence);
    void bytesArrive(const Told &told, int other, quint64 upTo, SegmentEvidence evidence);
    void datagramArrives(const Told &told, int other);

    void takePeers();
    int laneOf(SocketId socket) const;
    bool isToBeTaken(const Event &event, int lane) const;
    int otherOf(const Told &told) const;
    int askedBy(int asker) const;
    bool waits(int lane) const;
    bool isHeld(int lane) const;
    Stream &stream(int from, int to) { return m_streams[{from, to}]; }
    qint64 add(const SequenceItem &item);
    qint64 addLine(SequenceKind kind, const Told &told, TcpState state = TcpState::Unknown);
    void addSegment(SegmentKind kind, int from, int to, const Told &told, SegmentEvidence evidence,
                    const Pending &sent, qint64 toItem = SequenceItem::noItem, quint32 bytes = 0);

    SequenceLanes m_shown;
    std::vector<LaneState> m_states;
    std::map<std::pair<int, int>, Stream> m_streams;
    std::deque<SequenceItem> m_items;
    size_t m_most;
    qint64 m_first = 0;
    quint64 m_position;
    /// The event that should come next: where it does not, some were dropped and nothing is paired any more.
    quint64 m_expected;
    bool m_isWhole = true;
    qint64 m_startNs = -1;
    /// The accept() of which the connection is told next.
    Pending m_accept;
};

} // namespace enchufe
