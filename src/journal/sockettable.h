#pragma once

#include "journal/journal.h"
#include "journal/ownaddresses.h"
#include "journal/portindex.h"
#include "journal/socketrow.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace enchufe {

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
    /// Those of them that have not ended, likewise: what to walk over where history does not matter.
    const std::map<quint32, const SocketRow *> &living() const { return m_living; }
    /// All of them by their ports, ended ones too.
    const PortIndex &byPorts() const { return m_byPorts; }
    const OwnAddresses &ownAddresses() const { return m_ownAddresses; }
    /// Own rows with Life::Ended. What was only looked at leaves no history: see forgetLooked().
    size_t endedCount() const { return m_ended; }
    /// Forgets ended sockets that have no living child: "Clear history". Their events stay in the journal.
    /// Param keep: so many stay, those opened last. Param beforeNs: and those that ended then or later.
    std::vector<SocketId> clearEnded(size_t keep = 0, qint64 beforeNs = std::numeric_limits<qint64>::max());

    /// Forgets rows that are not own and ended before `beforeNs`.
    std::vector<SocketId> forgetLooked(qint64 beforeNs);
    bool hasEndedLooked() const { return !m_endedLooked.empty(); }

    quint64 bytesDropped() const { return m_told.bytesDropped; }
    bool isRecordingPaused() const { return m_told.recordingPaused; }
    /// True once sock_diag was refused and /proc/net is read instead.
    bool isKernelViewReduced() const { return m_told.kernelViewReduced; }

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
    void noteLife(const SocketRow &row, bool wasEnded);
    void endedLooked(const SocketRow &row);
    void forget(SocketId id);
    bool hasLivingChild(const SocketRow &row) const;
    Entry *find(SocketId id);
    void markChanged(SocketId id, Entry &entry);

    std::map<quint32, SocketRow> m_rows;
    std::unordered_map<quint32, Entry> m_index;
    std::map<quint32, const SocketRow *> m_living;
    PortIndex m_byPorts;
    OwnAddresses m_ownAddresses;
    /// The socket of the event before: bytes come in many events of one.
    struct
    {
        SocketId id;
        Entry *entry = nullptr;
    } m_last;
    std::vector<SocketId> m_changed;
    /// Rows that are not own and have ended, in the order in which they did.
    std::vector<SocketId> m_endedLooked;
    size_t m_ended = 0;
    quint64 m_position = 0;
    Depth m_depth;
    /// Of the session as a whole.
    struct
    {
        quint64 bytesDropped = 0;
        bool recordingPaused = false;
        bool kernelViewReduced = false;
    } m_told;
};

} // namespace enchufe
