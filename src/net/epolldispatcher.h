#pragma once

#include "net/timerqueue.h"

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <deque>
#include <memory>
#include <vector>

namespace enchufe {

/// An event dispatcher for a thread with thousands of sockets: epoll tells which descriptors are ready, where
/// Qt's own dispatchers hand the kernel every descriptor in every turn. Set with
/// QThread::setEventDispatcher() before the thread starts.
///
/// Level-triggered, as Qt's sockets expect: a notifier is activated in every turn in which its descriptor is
/// ready, and not any more once it was disabled, whatever was still to be delivered. Changes of notifiers are
/// told to the kernel once a turn, so that switching one off and on again costs nothing. Timers: TimerQueue.
///
/// Differences from Qt's: a descriptor that epoll cannot watch (a regular file) is refused with a warning,
/// and one closed under its notifier falls silent instead of being warned of.
///
/// Thread: the one it was set for; wakeUp() and interrupt() any. Source: epoll(7), eventfd(2),
/// QAbstractEventDispatcher.
class EpollDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void wakeUp() override;
    void interrupt() override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

private:
    static constexpr int readyPerTurn = 256;

    struct Watch
    {
        QSocketNotifier *notifier = nullptr;
        /// The turn it was registered in: what became ready before that is not its business.
        quint64 since = 0;
    };
    /// What is wanted of one descriptor, by QSocketNotifier::Type.
    struct Descriptor
    {
        std::array<Watch, 3> watches;
        /// What the kernel was told; 0 when it does not watch this descriptor.
        quint32 told = 0;
        bool isChanged = false;
    };
    /// What the kernel found for one notifier, by whom it was when it was found.
    struct Ready
    {
        int descriptor;
        QSocketNotifier::Type type;
        quint64 turn;
    };

    int timeout(QEventLoop::ProcessEventsFlags flags) const;
    void wait(QEventLoop::ProcessEventsFlags flags);
    void collect(int timeoutMs);
    void takeWakeUp();
    void tellChanges();
    void tell(int descriptor);
    void refuse(int descriptor);
    bool deliver();

    int m_epoll = -1;
    int m_wake = -1;
    /// True while the wake-up descriptor is readable or about to be.
    std::atomic<bool> m_isWoken = false;
    std::atomic<bool> m_isInterrupted = false;
    /// By descriptor number: the kernel gives out the lowest.
    std::vector<Descriptor> m_descriptors;
    std::vector<int> m_changed;
    /// What the kernel found and no loop, inner or outer, has delivered yet.
    std::deque<Ready> m_ready;
    quint64 m_turn = 0;
    TimerQueue m_timers;
};

} // namespace enchufe
