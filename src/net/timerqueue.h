#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <set>
#include <unordered_map>
#include <vector>

namespace enchufe {

/// The timers of one thread's event dispatcher, by the time they are due.
///
/// As Qt has it: at most once in a turn, in the order of their times; a late timer skips what it missed; one
/// whose event is being handled does not fire in a nested loop; one of 0 ms fires in every turn. Precise and
/// coarse timers are never early; very coarse ones of a second and more fire together at the full second that
/// is nearest, so that ten thousand of them wake the thread once. Thread: its dispatcher's. Source:
/// QObject::startTimer(), Qt::TimerType.
class TimerQueue
{
public:
    using Clock = std::chrono::steady_clock;
    using TimerInfo = QAbstractEventDispatcher::TimerInfo;

    void add(int id, qint64 intervalMs, Qt::TimerType type, QObject *object);
    bool remove(int id);
    bool removeAll(QObject *object);
    QList<TimerInfo> timersOf(QObject *object) const;
    /// Units: milliseconds, 0 when it is due; -1 for an unknown id.
    int remainingMs(int id) const;

    /// Units: milliseconds until the first timer that may fire is due, rounded up; -1 without one.
    int untilNextMs() const;
    /// Sends a QTimerEvent to each object with a timer that is due now; returns whether there was one.
    bool fire();

private:
    struct Timer
    {
        QObject *object;
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        Clock::time_point due = {};
        /// Tells a timer from a later one with the same id.
        quint64 serial = 0;
        bool isFiring = false;
    };
    struct Turn
    {
        Clock::time_point due;
        int id;
        friend auto operator<=>(const Turn &, const Turn &) = default;
    };

    static Clock::time_point rounded(const Timer &timer, Clock::time_point due);
    static Clock::time_point nextDue(const Timer &timer, Clock::time_point now);

    std::unordered_map<int, Timer> m_timers;
    /// Those that may fire: what is being handled comes back when it is over.
    std::set<Turn> m_queue;
    quint64 m_lastSerial = 0;
};

} // namespace enchufe
