#include "net/epolldispatcher.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace enchufe {

namespace {

/// Readiness of each QSocketNotifier::Type; an error or a hang-up makes all of them ready, as in Qt.
constexpr std::array<quint32, 3> eventsOfType = {EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr quint32 eventsOfAll = EPOLLERR | EPOLLHUP;

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.fd = m_wake;
    if (m_epoll < 0 || m_wake < 0 || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) != 0)
        qFatal("EpollDispatcher: no descriptor left for an event loop (%s)", std::strerror(errno));
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wake);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted.store(false, std::memory_order_relaxed);
    emit awake();
    QCoreApplication::sendPostedEvents();
    // A posted event's handler may have ended the loop.
    if (m_isInterrupted.load(std::memory_order_relaxed))
        return false;
    wait(flags);
    bool isAnything = false;
    if ((flags & QEventLoop::ExcludeSocketNotifiers) == 0)
        isAnything = deliver();
    if ((flags & QEventLoop::X11ExcludeTimers) == 0)
        isAnything = m_timers.fire() || isAnything;
    return isAnything;
}

/// How long the kernel may be waited for: 0 not at all, -1 for ever.
int EpollDispatcher::timeout(QEventLoop::ProcessEventsFlags flags) const
{
    if ((flags & QEventLoop::WaitForMoreEvents) == 0)
        return 0;
    return (flags & QEventLoop::X11ExcludeTimers) != 0 ? -1 : m_timers.untilNextMs();
}

void EpollDispatcher::wait(QEventLoop::ProcessEventsFlags flags)
{
    const bool isWithSockets = (flags & QEventLoop::ExcludeSocketNotifiers) == 0;
    // What an outer loop found and has not delivered yet comes first; only then the kernel is asked again.
    if (isWithSockets && !m_ready.empty())
        return;
    tellChanges();
    const int timeoutMs = timeout(flags);
    if (timeoutMs != 0)
        emit aboutToBlock();
    if (isWithSockets) {
        collect(timeoutMs);
        return;
    }
    pollfd wake = {.fd = m_wake, .events = POLLIN, .revents = 0};
    if (::poll(&wake, 1, timeoutMs) > 0)
        takeWakeUp();
}

void EpollDispatcher::collect(int timeoutMs)
{
    std::array<epoll_event, readyPerTurn> found;
    const int count = ::epoll_wait(m_epoll, found.data(), readyPerTurn, timeoutMs);
    ++m_turn;
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = found[size_t(i)];
        if (event.data.fd == m_wake) {
            takeWakeUp();
            continue;
        }
        for (const auto type : {QSocketNotifier::Read, QSocketNotifier::Write, QSocketNotifier::Exception}) {
            if ((event.events & (eventsOfType[type] | eventsOfAll)) != 0)
                m_ready.push_back({event.data.fd, type, m_turn});
        }
    }
}

void EpollDispatcher::takeWakeUp()
{
    eventfd_t count = 0;
    ::eventfd_read(m_wake, &count);
    // After the read: a wakeUp() from here on writes again. What one before it was called for is seen here:
    // an exchange takes it over, where a store would only hide it.
    m_isWoken.exchange(false, std::memory_order_acq_rel);
}

void EpollDispatcher::wakeUp()
{
    if (!m_isWoken.exchange(true, std::memory_order_acq_rel))
        ::eventfd_write(m_wake, 1);
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted.store(true, std::memory_order_relaxed);
    wakeUp();
}

bool EpollDispatcher::deliver()
{
    bool isAnything = false;
    while (!m_ready.empty()) {
        const Ready ready = m_ready.front();
        m_ready.pop_front();
        // Looked up now: what was activated before may have changed everything.
        const Watch watch = m_descriptors[size_t(ready.descriptor)].watches[ready.type];
        if (watch.notifier == nullptr || watch.since >= ready.turn)
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(watch.notifier, &event);
        isAnything = true;
    }
    return isAnything;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int number = int(notifier->socket());
    if (number < 0) {
        qWarning("EpollDispatcher: a notifier without a descriptor");
        return;
    }
    if (size_t(number) >= m_descriptors.size())
        m_descriptors.resize(size_t(number) + 1);
    Descriptor &descriptor = m_descriptors[size_t(number)];
    Watch &watch = descriptor.watches[size_t(notifier->type())];
    if (watch.notifier != nullptr) {
        qWarning("EpollDispatcher: two notifiers of one type for descriptor %d", number);
        // The first one's descriptor was closed, perhaps, and this is another with its number.
        descriptor.told = 0;
    }
    watch = {notifier, m_turn};
    if (!std::exchange(descriptor.isChanged, true))
        m_changed.push_back(number);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const auto number = size_t(notifier->socket());
    if (number >= m_descriptors.size())
        return;
    Descriptor &descriptor = m_descriptors[number];
    Watch &watch = descriptor.watches[size_t(notifier->type())];
    if (watch.notifier != notifier)
        return;
    watch = {};
    const bool isWatched = std::any_of(descriptor.watches.begin(), descriptor.watches.end(),
                                       [](const Watch &other) { return other.notifier != nullptr; });
    if (!isWatched) {
        // At once, while the number still means what it meant: the descriptor is about to be closed, its
        // number to be given out again.
        tell(int(number));
    } else if (!std::exchange(descriptor.isChanged, true)) {
        m_changed.push_back(int(number));
    }
}

void EpollDispatcher::tellChanges()
{
    // A refused notifier is switched off, which changes the list.
    for (size_t i = 0; i < m_changed.size(); ++i) {
        m_descriptors[size_t(m_changed[i])].isChanged = false;
        tell(m_changed[i]);
    }
    m_changed.clear();
}

/// Makes the kernel watch what is wanted of `number`.
void EpollDispatcher::tell(int number)
{
    Descriptor &descriptor = m_descriptors[size_t(number)];
    quint32 wanted = 0;
    for (size_t type = 0; type < eventsOfType.size(); ++type)
        wanted |= descriptor.watches[type].notifier != nullptr ? eventsOfType[type] : 0;
    if (wanted == descriptor.told)
        return;
    epoll_event event = {};
    event.events = wanted;
    event.data.fd = number;
    int operation = wanted == 0 ? EPOLL_CTL_DEL : descriptor.told == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    descriptor.told = wanted;
    if (::epoll_ctl(m_epoll, operation, number, &event) == 0 || operation == EPOLL_CTL_DEL)
        return;
    // The number was closed and given out again between two turns, or its old owner lives on in a duplicate.
    if (errno == ENOENT || errno == EEXIST) {
        operation = errno == ENOENT ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
        if (::epoll_ctl(m_epoll, operation, number, &event) == 0)
            return;
    }
    descriptor.told = 0;
    refuse(number);
}

/// Switches off what the kernel will not watch.
void EpollDispatcher::refuse(int number)
{
    qWarning("EpollDispatcher: descriptor %d cannot be watched (%s)", number, std::strerror(errno));
    const std::array<Watch, 3> watches = m_descriptors[size_t(number)].watches;
    for (const Watch &watch : watches) {
        if (watch.notifier != nullptr)
            watch.notifier->setEnabled(false);
    }
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    m_timers.add(timerId, interval, timerType, object);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    return m_timers.remainingMs(timerId);
}

} // namespace enchufe
