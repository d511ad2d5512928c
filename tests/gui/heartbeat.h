#pragma once

#include <QElapsedTimer>
#include <QTestEventLoop>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>

/// Runs the event loop and takes the longest time in which it did not come round.
class Heartbeat
{
public:
    /// Runs until `isOver`; a few rounds more, so that the last work counts. Returns milliseconds without
    /// these.
    double run(const std::function<bool()> &isOver)
    {
        QTestEventLoop loop;
        QTimer timer;
        QElapsedTimer whole;
        QElapsedTimer since;
        int rest = 3;
        double tookMs = 0;
        qint64 cpuBefore = cpuNs();
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            m_worstNs = std::max(m_worstNs, since.nsecsElapsed());
            since.start();
            m_worstCpuNs = std::max(m_worstCpuNs, cpuNs() - cpuBefore);
            cpuBefore = cpuNs();
            if (rest == 3 && !isOver())
                return;
            if (rest == 3)
                tookMs = double(whole.nsecsElapsed()) / 1e6;
            if (--rest == 0)
                loop.exitLoop();
        });
        whole.start();
        since.start();
        // Not every round: on a machine of two cores the measuring would be most of the work.
        timer.setTimerType(Qt::PreciseTimer);
        timer.start(1);
        loop.enterLoop(60);
        return loop.timeout() ? -1 : tookMs;
    }
    /// Since it was last asked. The second is the processor's time alone: what other programs took is not in
    /// it.
    double worstMs() { return double(std::exchange(m_worstNs, 0)) / 1e6; }
    double worstCpuMs() { return double(std::exchange(m_worstCpuNs, 0)) / 1e6; }

private:
    static qint64 cpuNs()
    {
        timespec time = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    qint64 m_worstNs = 0;
    qint64 m_worstCpuNs = 0;
};
