#include "net/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <limits>

namespace enchufe {

namespace {

int toWholeMs(TimerQueue::Clock::duration left)
{
    const auto whole = std::chrono::ceil<std::chrono::milliseconds>(left).count();
    return int(std::clamp<qint64>(whole, 0, std::numeric_limits<int>::max()));
}

} // namespace

void TimerQueue::add(int id, qint64 intervalMs, Qt::TimerType type, QObject *object)
{
    const std::chrono::milliseconds interval(std::max<qint64>(0, intervalMs));
    Timer timer = {.object = object, .interval = interval, .type = type, .serial = ++m_lastSerial};
    timer.due = rounded(timer, Clock::now() + interval);
    m_queue.insert({timer.due, id});
    m_timers.insert_or_assign(id, timer);
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    m_queue.erase({found->second.due, id});
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAll(QObject *object)
{
    const QList<TimerInfo> timers = timersOf(object);
    for (const TimerInfo &timer : timers)
        remove(timer.timerId);
    return !timers.isEmpty();
}

QList<TimerQueue::TimerInfo> TimerQueue::timersOf(QObject *object) const
{
    QList<TimerInfo> result;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            result.append({id, int(timer.interval.count()), timer.type});
    }
    return result;
}

int TimerQueue::remainingMs(int id) const
{
    const auto found = m_timers.find(id);
    return found == m_timers.end() ? -1 : toWholeMs(found->second.due - Clock::now());
}

int TimerQueue::untilNextMs() const
{
    return m_queue.empty() ? -1 : toWholeMs(m_queue.begin()->due - Clock::now());
}

bool TimerQueue::fire()
{
    const Clock::time_point now = Clock::now();
    std::vector<std::pair<int, quint64>> due;
    for (auto turn = m_queue.begin(); turn != m_queue.end() && turn->due <= now; ++turn)
        due.emplace_back(turn->id, m_timers.at(turn->id).serial);
    for (const auto &[id, serial] : due) {
        auto found = m_timers.find(id);
        // An earlier one's handler may have stopped it, or fired it in a loop of its own.
        if (found == m_timers.end() || found->second.serial != serial || found->second.isFiring ||
            found->second.due > now)
            continue;
        Timer &timer = found->second;
        m_queue.erase({timer.due, id});
        timer.due = nextDue(timer, now);
        timer.isFiring = true;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        found = m_timers.find(id);
        if (found == m_timers.end() || found->second.serial != serial)
            continue;
        found->second.isFiring = false;
        m_queue.insert({found->second.due, id});
    }
    return !due.empty();
}

TimerQueue::Clock::time_point TimerQueue::rounded(const Timer &timer, Clock::time_point due)
{
    const bool isRounded = timer.type == Qt::VeryCoarseTimer && timer.interval >= std::chrono::seconds(1);
    return isRounded ? std::chrono::round<std::chrono::seconds>(due) : due;
}

TimerQueue::Clock::time_point TimerQueue::nextDue(const Timer &timer, Clock::time_point now)
{
    const Clock::time_point next = timer.due + timer.interval;
    return rounded(timer, next > now ? next : now + timer.interval);
}

} // namespace enchufe
