#include "base/socketoption.h"

#include <array>
#include <limits>

namespace enchufe {

namespace {

struct Entry
{
    QLatin1String name;
    OptionRange range;
};

constexpr int anySize = std::numeric_limits<int>::max();
// In the order of SocketOption. The bounds of keepalive are the kernel's (MAX_TCP_KEEPIDLE and the like in
// net/tcp.h).
const std::array<Entry, size_t(SocketOption::Count)> entries = {{
    {QLatin1String("SO_REUSEADDR"), {0, 1}},
    {QLatin1String("SO_REUSEPORT"), {0, 1}},
    {QLatin1String("SO_KEEPALIVE"), {0, 1}},
    {QLatin1String("TCP_KEEPIDLE"), {1, 32767}},
    {QLatin1String("TCP_KEEPINTVL"), {1, 32767}},
    {QLatin1String("TCP_KEEPCNT"), {1, 127}},
    {QLatin1String("TCP_USER_TIMEOUT"), {0, anySize}},
    {QLatin1String("TCP_NODELAY"), {0, 1}},
    {QLatin1String("SO_RCVBUF"), {0, anySize}},
    {QLatin1String("SO_SNDBUF"), {0, anySize}},
    {QLatin1String("SO_LINGER"), {-1, 65535}},
    {QLatin1String("IP_TTL"), {1, 255}},
    {QLatin1String("IP_TOS"), {0, 255}},
    {QLatin1String("IPV6_V6ONLY"), {0, 1}},
    {QLatin1String("SO_BROADCAST"), {0, 1}},
    {QLatin1String("IP_MULTICAST_TTL"), {0, 255}},
    {QLatin1String("IP_MULTICAST_LOOP"), {0, 1}},
    {QLatin1String("IP_MULTICAST_IF"), {0, anySize}},
}};

} // namespace

QLatin1String socketOptionName(SocketOption option)
{
    return entries.at(size_t(option)).name;
}

std::optional<SocketOption> socketOption(QByteArrayView name)
{
    for (size_t index = 0; index < entries.size(); ++index) {
        const QLatin1String known = entries[index].name;
        if (name.compare(QByteArrayView(known.data(), known.size()), Qt::CaseInsensitive) == 0)
            return SocketOption(index);
    }
    return std::nullopt;
}

OptionRange socketOptionRange(SocketOption option)
{
    return entries.at(size_t(option)).range;
}

} // namespace enchufe
