#pragma once

#include "journal/journalfollower.h"
#include "journal/sockettable.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace enchufe {

/// A SocketTable that keeps up with its journal by itself: the one reader of a program's user-facing thread.
/// Events are folded in slices of some milliseconds, at most one slice an interval, so that a flood cannot
/// stall the thread. Thread: its creator's. Emits: changed() once per slice, after the table is folded.
class LiveTable : public QObject
{
    Q_OBJECT

public:
    LiveTable(Journal &journal, std::chrono::milliseconds interval, QObject *parent = nullptr);

    Journal &journal() const { return m_journal; }
    const SocketTable &table() const { return m_table; }
    /// So many rows are told of at once, however many are different: views have work to do for each. Those
    /// that waited longest come first, the others in the next slices.
    static constexpr size_t mostTold = 500;
    /// So many ended sockets are remembered, about a kilobyte each; then the oldest are forgotten.
    static constexpr size_t historyLimit = 10'000;
    /// What was only looked at (Opening::Waiting, Foreign) stays so long after it ended, to be seen going.
    static constexpr std::chrono::seconds goneFor{2};
    /// Forgets ended sockets; changed() tells which, they are then no longer in the table.
    void clearEnded();
    /// False: own sockets are forgotten too, goneFor after they ended.
    void setKeepEnded(bool on);
    bool keepsEnded() const { return m_keepsEnded; }

    /// Stops folding: the table stays as it is while sockets and journal go on. Resuming loses nothing and
    /// catches up in slices. Emits: pausedChanged().
    void setPaused(bool on);
    bool isPaused() const { return m_pausedNs >= 0; }
    /// Events that were published and not folded.
    quint64 waiting() const { return m_journal.published() - m_table.position(); }
    /// How long the display has been paused; 0 while it is not. Units: nanoseconds.
    qint64 pausedForNs() const { return isPaused() ? m_journal.nowNs() - m_pausedNs : 0; }
    /// The time of what is shown: the journal's now, or when it was paused. Units: nanoseconds.
    qint64 nowNs() const { return isPaused() ? m_pausedNs : m_journal.nowNs(); }
    /// Whoever else shows events shows none from this one on.
    quint64 shownEnd() const { return isPaused() ? m_table.position() : ~quint64(0); }

signals:
    void pausedChanged(bool paused);
    /// Rows that are new, different or (after clearEnded() or beyond historyLimit) gone; each once. Also
    /// emitted with no ids when only session-wide facts changed (bytes dropped, recording paused).
    void changed(const std::vector<enchufe::SocketId> &ids);

private:
    void foldSlice();
    bool hasGoing() const;
    void forgetGone();
    void boundHistory(std::vector<SocketId> *ids);

    Journal &m_journal;
    SocketTable m_table;
    JournalFollower m_follower;
    QTimer m_forgetting;
    qint64 m_pausedNs = -1;
    bool m_keepsEnded = true;
};

} // namespace enchufe
