#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace enchufe {

/// A wire between two tun devices that takes its time: what is read from one is written to the other. Only
/// TCP over IPv4 passes. Source: Documentation/networking/tuntap.rst.
class SlowWire
{
public:
    static constexpr size_t ends = 2;

    /// Param devices: non-blocking, and outlive this. Param delay: how long a segment is under way.
    SlowWire(const std::array<int, ends> &devices, std::chrono::milliseconds delay)
        : m_delay(delay)
        , m_wake(::eventfd(0, EFD_CLOEXEC))
        , m_sides{{{devices[0], {}, 0}, {devices[1], {}, 0}}}
        , m_relay([this] { relay(); })
    {}
    ~SlowWire()
    {
        m_isEnding = true;
        wake();
        m_relay.join();
        ::close(m_wake);
    }
    Q_DISABLE_COPY_MOVE(SlowWire)

    /// From now on nothing arrives until it is let go.
    void hold() { set(Way::Held); }
    /// Lets go what waits; what is sent from now on waits again.
    void passOn()
    {
        const std::lock_guard lock(m_mutex);
        for (Side &side : m_sides)
            side.let = side.waiting.size();
        wake();
    }
    /// Everything arrives again, each segment after the delay.
    void release() { set(Way::Open); }
    /// Whether something that this end sent is held.
    bool hasHeld(size_t end) const
    {
        const std::lock_guard lock(m_mutex);
        return m_way == Way::Held && m_sides[end].waiting.size() > m_sides[end].let;
    }

private:
    using Clock = std::chrono::steady_clock;
    enum class Way { Open, Held };
    struct Segment
    {
        Clock::time_point due;
        std::vector<char> bytes;
    };
    /// One end, and what it sent that has not arrived.
    struct Side
    {
        int device = -1;
        std::deque<Segment> waiting;
        /// So many of them pass although the way is held.
        size_t let = 0;
    };

    void set(Way way)
    {
        const std::lock_guard lock(m_mutex);
        m_way = way;
        wake();
    }
    void wake() const
    {
        const quint64 one = 1;
        (void)!::write(m_wake, &one, sizeof one);
    }

    void relay()
    {
        while (!m_isEnding) {
            pollfd waits[] = {
                {m_sides[0].device, POLLIN, 0}, {m_sides[1].device, POLLIN, 0}, {m_wake, POLLIN, 0}};
            ::poll(waits, 3, deliver());
            if (quint64 count; (waits[2].revents & POLLIN) != 0)
                (void)!::read(m_wake, &count, sizeof count);
            take(0);
            take(1);
        }
    }

    void take(size_t end)
    {
        char buffer[65536];
        ssize_t size = 0;
        while ((size = ::read(m_sides[end].device, buffer, sizeof buffer)) > 0) {
            constexpr char version4 = 4;
            const bool isTcp = size > 9 && buffer[0] >> 4 == version4 && buffer[9] == IPPROTO_TCP;
            const std::lock_guard lock(m_mutex);
            if (isTcp)
                m_sides[end].waiting.push_back({Clock::now() + m_delay, {buffer, buffer + size}});
        }
    }

    /// Writes what is due. Returns: milliseconds until more is, -1 for never.
    int deliver()
    {
        const std::lock_guard lock(m_mutex);
        int next = -1;
        for (size_t end = 0; end < ends; ++end) {
            Side &side = m_sides[end];
            for (; !side.waiting.empty(); side.waiting.pop_front()) {
                const Segment &segment = side.waiting.front();
                const auto rest = std::chrono::ceil<std::chrono::milliseconds>(segment.due - Clock::now());
                const bool isLet = side.let > 0;
                if (m_way == Way::Held ? !isLet : rest.count() > 0 && !isLet) {
                    if (m_way == Way::Open)
                        next = next < 0 ? int(rest.count()) : std::min(next, int(rest.count()));
                    break;
                }
                (void)!::write(m_sides[1 - end].device, segment.bytes.data(), segment.bytes.size());
                side.let -= isLet ? 1 : 0;
            }
        }
        return next;
    }

    std::chrono::milliseconds m_delay;
    int m_wake;
    std::array<Side, ends> m_sides;
    mutable std::mutex m_mutex;
    Way m_way = Way::Open;
    std::atomic<bool> m_isEnding = false;
    /// Last: it uses all the others.
    std::thread m_relay;
};

} // namespace enchufe
