#pragma once

#include "base/hostfacts.h"
#include "journal/journal.h"
#include "journal/socketdetails.h"

#include <QString>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <unordered_map>
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
    /// Multicast groups that were joined, "239.1.1.1%lo".
    std::vector<QByteArray> groups;

    bool peerFinished = false;
    bool finishedHere = false;
    bool aborted = false;
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
    /// Addresses tried so far by an active open.
    quint32 attempts = 0;
    /// Connection requests (SYNs) the kernel was seen to have sent; 0 when it was never looked at.
    quint32 requestsSent = 0;
    /// Datagrams that were cut for want of room, and the bytes of them that are lost.
    quint32 truncated = 0;
    quint64 bytesTruncated = 0;

    qint64 createdNs = 0;
    /// Of an accepted socket that was seen waiting: since when; 0 otherwise.
    qint64 waitingSinceNs = 0;
    /// When the state on screen last changed.
    qint64 stateChangedNs = 0;
    qint64 establishedNs = 0;
    qint64 peerFinishedNs = 0;
    qint64 closedNs = 0;

    /// errno of Failed or of the last SendRefused; 0 when nothing went wrong, or `failureCode` is not System.
    int error = 0;
    ErrorCode failureCode = ErrorCode::System;
    bool failed = false;
    SystemCall failedCall = SystemCall::None;
    HostFacts failureFacts;

    std::vector<SocketId> children;
    std::vector<UdpPeer> peers;
    /// Where this socket's events begin in the journal.
    quint64 firstEvent = 0;

    /// True for a socket that this program opened or accepted; false for what is only looked at.
    bool isOwn() const { return opening != Opening::Waiting && opening != Opening::Foreign; }
    /// When nothing was left of it, Life::Ended only: closed here, or gone from the kernel later.
    qint64 endedNs() const { return std::max(closedNs, stateChangedNs); }
    /// Until when the kernel's timer runs (journal time), 0 without a timer.
    qint64 timerEndNs() const;
    const UdpPeer *peer(PeerIndex index) const;
};

/// Every socket of the session, folded from the journal. Holds no truth of its own: folding the same events
/// again gives the same table. Thread: its owner's; each reader has its own.
class SocketTable
{
public:
    enum class Depth : quint8 {
        Everything,
        Own, ///< only sockets of this program, and no samples: what it takes to know whose a kernel row is
    };

    explicit SocketTable(Depth depth = Depth::Everything)
        : m_depth(depth)
    {}

    /// Folds at most `most` events from where it stopped; false when it has caught up with published().
    bool fold(const Journal &journal, quint64 most = ~quint64(0));
    /// The next event that will be folded.
    quint64 position() const { return m_position; }

    /// Sockets that changed and were not told yet, each once, in the order of their ids.
    /// Param most: no more than these, those that wait longest; the rest is told by the next calls.
    std::vector<SocketId> takeChanged(size_t most = ~size_t(0));
    bool hasChanged() const { return !m_changed.empty(); }

    const SocketRow *row(SocketId id) const;
    /// All sockets in opening order. Includes ended ones.
    const std::map<quint32, SocketRow> &rows() const { return m_rows; }
    /// Own rows with Life::Ended. What was only looked at leaves no history: see forgetLooked().
    size_t endedCount() const { return m_ended; }
    /// Forgets ended sockets that have no living child: "Clear history". Their events stay in the journal.
    /// Param keep: so many stay, those opened last. Param beforeNs: and those that ended then or later.
    std::vector<SocketId> clearEnded(size_t keep = 0, qint64 beforeNs = std::numeric_limits<qint64>::max());

    /// Forgets rows that are not own and ended before `beforeNs`.
    std::vector<SocketId> forgetLooked(qint64 beforeNs);
    bool hasEndedLooked() const { return !m_endedLooked.empty(); }

    quint64 bytesDropped() const { return m_bytesDropped; }
    bool isRecordingPaused() const { return m_recordingPaused; }
    /// True once sock_diag was refused and /proc/net is read instead.
    bool isKernelViewReduced() const { return m_kernelViewReduced; }

private:
    struct Entry
    {
        SocketRow *row = nullptr;
        bool isChanged = false;
    };

    void foldOne(quint64 number, const Event &event, const Journal &journal);
    void foldSessionEvent(const Event &event, const Journal &journal);
    void create(quint64 number, const Event &event, const Journal &journal);
    void takeFromQueue(const SocketRow &listener, SocketRow &accepted);
    void endedLooked(const SocketRow &row);
    void forget(SocketId id);
    bool hasLivingChild(const SocketRow &row) const;
    Entry *find(SocketId id);
    void markChanged(SocketId id, Entry &entry);

    std::map<quint32, SocketRow> m_rows;
    std::unordered_map<quint32, Entry> m_index;
    /// The socket of the event before: bytes come in many events of one.
    SocketId m_lastId;
    Entry *m_last = nullptr;
    std::vector<SocketId> m_changed;
    /// Rows that are not own and have ended, in the order in which they did.
    std::vector<SocketId> m_endedLooked;
    size_t m_ended = 0;
    quint64 m_position = 0;
    quint64 m_bytesDropped = 0;
    Depth m_depth;
    bool m_recordingPaused = false;
    bool m_kernelViewReduced = false;
};

} // namespace enchufe
