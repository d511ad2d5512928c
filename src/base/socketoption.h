#pragma once

#include <QByteArrayView>
#include <QLatin1String>
#include <QMetaType>

#include <optional>

namespace enchufe {

/// Options that a person may set on a socket, before or after it is opened. Each holds one number.
/// Source: socket(7), ip(7), ipv6(7), tcp(7), udp(7).
enum class SocketOption : quint8 {
    ReuseAddress,       ///< SO_REUSEADDR: 0 or 1
    ReusePort,          ///< SO_REUSEPORT: 0 or 1
    KeepAlive,          ///< SO_KEEPALIVE: 0 or 1
    KeepAliveIdle,      ///< TCP_KEEPIDLE. Units: seconds
    KeepAliveInterval,  ///< TCP_KEEPINTVL. Units: seconds
    KeepAliveCount,     ///< TCP_KEEPCNT: probes
    UserTimeout,        ///< TCP_USER_TIMEOUT. Units: milliseconds; 0: the system's
    NoDelay,            ///< TCP_NODELAY: 0 or 1
    ReceiveBuffer,      ///< SO_RCVBUF. Units: bytes; Linux doubles what is asked for
    SendBuffer,         ///< SO_SNDBUF. Units: bytes; the same
    Linger,             ///< SO_LINGER. Units: seconds; -1: off; 0: close() resets
    TimeToLive,         ///< IP_TTL or IPV6_UNICAST_HOPS: 1..255
    TypeOfService,      ///< IP_TOS or IPV6_TCLASS: 0..255
    OnlyV6,             ///< IPV6_V6ONLY: 0 or 1; before bind() only
    Broadcast,          ///< SO_BROADCAST: 0 or 1
    MulticastTtl,       ///< IP_MULTICAST_TTL or IPV6_MULTICAST_HOPS: 0..255
    MulticastLoop,      ///< IP_MULTICAST_LOOP or IPV6_MULTICAST_LOOP: 0 or 1
    MulticastInterface, ///< IP_MULTICAST_IF or IPV6_MULTICAST_IF: the interface's index; 0: the system's
                        ///< choice
    Count
};

/// The constant's name in the manual: "SO_RCVBUF". Where IPv4 and IPv6 differ, IPv4's; events use it for
/// both.
QLatin1String socketOptionName(SocketOption option);
/// Reads such a name back, upper or lower case; "TCP_NODELAY".
std::optional<SocketOption> socketOption(QByteArrayView name);
/// The values that the option takes, both included.
struct OptionRange
{
    int least = 0;
    int most = 1;
    bool isSwitch() const { return least == 0 && most == 1; }
};
OptionRange socketOptionRange(SocketOption option);

struct OptionValue
{
    SocketOption option = SocketOption::ReuseAddress;
    int value = 0;

    friend bool operator==(const OptionValue &, const OptionValue &) = default;
};

} // namespace enchufe

Q_DECLARE_METATYPE(enchufe::SocketOption)
