#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace enchufe {

class Journal;

/// Tells an object in another thread that the journal grew, at most once per interval and never while nothing
/// is new.
///
/// Usage: connect advanced(), read events from where you stopped up to journal.published(); the follower is
/// armed again after the slot returns. A reader that works in bounded slices calls again() to be called back
/// after the interval.
///
/// Thread: lives in its reader's thread. Emits: advanced().
class JournalFollower : public QObject
{
    Q_OBJECT

public:
    JournalFollower(Journal &journal, std::chrono::milliseconds interval, QObject *parent = nullptr);
    ~JournalFollower() override;

    /// Asks for another advanced() after the interval although nothing new may come.
    void again();

signals:
    void advanced();

private:
    friend class Journal;

    void schedule();
    void tell();
    void arm();

    Journal &m_journal;
    const std::chrono::milliseconds m_interval;
    QTimer m_timer;
    QElapsedTimer m_sinceTold;
    quint64 m_seen = 0;
    bool m_isTelling = false;
    bool m_isAgainWanted = false;
    /// Written here and by the journal's writer: true while nothing is new for this follower.
    std::atomic<bool> m_isArmed = false;
};

} // namespace enchufe
