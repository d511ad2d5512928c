#pragma once

#include "session/slowwire.h"

#include <QString>

#include <cstring>
#include <memory>

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>

namespace enchufe {

/// Two network namespaces without names, and a slow wire between them. Both are gone with this and with what
/// was made inside. Needs the rights to make them; without them isUsable() is false.
/// Source: network_namespaces(7).
class SlowNetwork
{
public:
    /// Param delay: how long a segment is under way.
    explicit SlowNetwork(std::chrono::milliseconds delay)
        : m_home(ownNamespace())
    {
        if (m_home >= 0 && makeEnd(0) && makeEnd(1))
            m_wire = std::make_unique<SlowWire>(m_devices, delay);
    }
    ~SlowNetwork()
    {
        m_wire.reset();
        for (const int descriptor : {m_home, m_spaces[0], m_spaces[1], m_devices[0], m_devices[1]}) {
            if (descriptor >= 0)
                ::close(descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(SlowNetwork)

    bool isUsable() const { return m_wire != nullptr; }
    /// Only where isUsable().
    SlowWire &wire() const { return *m_wire; }
    static QString address(size_t end) { return QStringLiteral("10.83.0.%1").arg(end + 1); }

    /// Calls `make` at this end; the threads that it starts stay there.
    template <typename Make>
    auto inside(size_t end, Make make)
    {
        struct Return
        {
            int home;
            ~Return() { ::setns(home, CLONE_NEWNET); }
        } const back{m_home};
        ::setns(m_spaces[end], CLONE_NEWNET);
        return make();
    }

private:
    static ifreq named()
    {
        ifreq request = {};
        qstrncpy(request.ifr_name, "slow0", sizeof request.ifr_name);
        return request;
    }
    static int ownNamespace() { return ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC); }

    bool makeEnd(size_t end)
    {
        if (::unshare(CLONE_NEWNET) != 0)
            return false;
        m_spaces[end] = ownNamespace();
        const bool isMade = m_spaces[end] >= 0 && makeDevice(end);
        return ::setns(m_home, CLONE_NEWNET) == 0 && isMade;
    }

    bool makeDevice(size_t end)
    {
        m_devices[end] = ::open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK);
        ifreq request = named();
        request.ifr_flags = IFF_TUN | IFF_NO_PI;
        if (m_devices[end] < 0 || ::ioctl(m_devices[end], TUNSETIFF, &request) != 0)
            return false;
        const int any = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        const bool isUp = setAddress(any, SIOCSIFADDR, address(end)) &&
                          setAddress(any, SIOCSIFNETMASK, QStringLiteral("255.255.255.252")) && setUp(any);
        ::close(any);
        return isUp;
    }

    static bool setAddress(int any, unsigned long what, const QString &address)
    {
        ifreq request = named();
        sockaddr_in in = {};
        in.sin_family = AF_INET;
        ::inet_pton(AF_INET, qPrintable(address), &in.sin_addr);
        std::memcpy(&request.ifr_addr, &in, sizeof in);
        return ::ioctl(any, what, &request) == 0;
    }

    static bool setUp(int any)
    {
        ifreq request = named();
        request.ifr_flags = IFF_UP | IFF_RUNNING;
        return ::ioctl(any, SIOCSIFFLAGS, &request) == 0;
    }

    int m_home;
    std::array<int, SlowWire::ends> m_spaces = {-1, -1};
    std::array<int, SlowWire::ends> m_devices = {-1, -1};
    std::unique_ptr<SlowWire> m_wire;
};

} // namespace enchufe
