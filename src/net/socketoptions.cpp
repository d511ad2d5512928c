#include "net/socketoptions.h"

#include "net/socketcalls.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ifaddrs.h>
#include <linux/filter.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace enchufe {

namespace {

using Form = NativeOption::Form;

/// How one option is called on IPv4 and on IPv6; name 0 where there is none.
struct Names
{
    NativeOption v4;
    NativeOption v6;
    bool tcp = true;
    bool udp = true;
};

constexpr Names onBoth(int name, bool tcp, bool udp)
{
    return {{SOL_SOCKET, name}, {SOL_SOCKET, name}, tcp, udp};
}

constexpr Names ofTcp(int name)
{
    return {{IPPROTO_TCP, name}, {IPPROTO_TCP, name}, true, false};
}

constexpr Names ofIp(int v4, int v6, bool tcp)
{
    return {{IPPROTO_IP, v4}, {IPPROTO_IPV6, v6}, tcp, true};
}

// In the order of SocketOption.
constexpr std::array<Names, size_t(SocketOption::Count)> table = {{
    onBoth(SO_REUSEADDR, true, true),
    onBoth(SO_REUSEPORT, true, true),
    onBoth(SO_KEEPALIVE, true, false),
    ofTcp(TCP_KEEPIDLE),
    ofTcp(TCP_KEEPINTVL),
    ofTcp(TCP_KEEPCNT),
    ofTcp(TCP_USER_TIMEOUT),
    ofTcp(TCP_NODELAY),
    onBoth(SO_RCVBUF, true, true),
    onBoth(SO_SNDBUF, true, true),
    {{SOL_SOCKET, SO_LINGER, Form::Linger}, {SOL_SOCKET, SO_LINGER, Form::Linger}, true, false},
    ofIp(IP_TTL, IPV6_UNICAST_HOPS, true),
    ofIp(IP_TOS, IPV6_TCLASS, true),
    {{}, {IPPROTO_IPV6, IPV6_V6ONLY}, true, true},
    onBoth(SO_BROADCAST, false, true),
    ofIp(IP_MULTICAST_TTL, IPV6_MULTICAST_HOPS, false),
    ofIp(IP_MULTICAST_LOOP, IPV6_MULTICAST_LOOP, false),
    {{IPPROTO_IP, IP_MULTICAST_IF, Form::V4Interface}, {IPPROTO_IPV6, IPV6_MULTICAST_IF}, false, true},
}};

QLatin1String levelText(int level)
{
    switch (level) {
    case SOL_SOCKET:
        return QLatin1String("SOL_SOCKET");
    case IPPROTO_TCP:
        return QLatin1String("SOL_TCP");
    case IPPROTO_IP:
        return QLatin1String("SOL_IP");
    case IPPROTO_IPV6:
        return QLatin1String("SOL_IPV6");
    default:
        return {};
    }
}

/// The names that IPv6 has for itself, and what is no SocketOption.
QLatin1String otherName(int level, int name)
{
    struct Other
    {
        int level;
        int name;
        QLatin1String text;
    };
    static constexpr std::array<Other, 12> others = {{
        {IPPROTO_IPV6, IPV6_UNICAST_HOPS, QLatin1String("IPV6_UNICAST_HOPS")},
        {IPPROTO_IPV6, IPV6_TCLASS, QLatin1String("IPV6_TCLASS")},
        {IPPROTO_IPV6, IPV6_MULTICAST_HOPS, QLatin1String("IPV6_MULTICAST_HOPS")},
        {IPPROTO_IPV6, IPV6_MULTICAST_LOOP, QLatin1String("IPV6_MULTICAST_LOOP")},
        {IPPROTO_IPV6, IPV6_MULTICAST_IF, QLatin1String("IPV6_MULTICAST_IF")},
        {IPPROTO_IPV6, IPV6_JOIN_GROUP, QLatin1String("IPV6_JOIN_GROUP")},
        {IPPROTO_IPV6, IPV6_LEAVE_GROUP, QLatin1String("IPV6_LEAVE_GROUP")},
        {IPPROTO_IPV6, IPV6_RECVPKTINFO, QLatin1String("IPV6_RECVPKTINFO")},
        {IPPROTO_IP, IP_ADD_MEMBERSHIP, QLatin1String("IP_ADD_MEMBERSHIP")},
        {IPPROTO_IP, IP_DROP_MEMBERSHIP, QLatin1String("IP_DROP_MEMBERSHIP")},
        {IPPROTO_IP, IP_PKTINFO, QLatin1String("IP_PKTINFO")},
        {SOL_SOCKET, SO_ATTACH_FILTER, QLatin1String("SO_ATTACH_FILTER")},
    }};
    for (const Other &other : others) {
        if (other.level == level && other.name == name)
            return other.text;
    }
    return level == SOL_SOCKET && name == SO_DETACH_FILTER ? QLatin1String("SO_DETACH_FILTER")
                                                           : QLatin1String();
}

QByteArrayView bytesOf(const auto &record)
{
    return {reinterpret_cast<const char *>(&record), qsizetype(sizeof record)};
}

Error notOfThisKind(SocketOption option)
{
    return Error::system(ENOPROTOOPT, socketOptionName(option));
}

QString interfaceText(quint32 index)
{
    char name[IF_NAMESIZE] = {};
    return index != 0 && ::if_indextoname(index, name) ? QString::fromLocal8Bit(name)
                                                       : QString::number(index);
}

/// The interfaces of this computer that have an IPv4 address, by index.
template <typename Found>
void eachV4Interface(Found found)
{
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return;
    for (const ifaddrs *entry = first; entry; entry = entry->ifa_next) {
        if (!entry->ifa_addr || entry->ifa_addr->sa_family != AF_INET)
            continue;
        sockaddr_in address = {};
        std::memcpy(&address, entry->ifa_addr, sizeof address);
        if (found(::if_nametoindex(entry->ifa_name), address.sin_addr))
            break;
    }
    ::freeifaddrs(first);
}

Result<int> setV4Interface(SocketCalls &calls, SocketId id, int descriptor, int index)
{
    ip_mreqn request = {};
    request.imr_ifindex = index;
    // The kernel goes by the index but answers with the address: without one it could not be read back.
    eachV4Interface([&](quint32 candidate, in_addr address) {
        if (index == 0 || candidate != quint32(index))
            return false;
        request.imr_address = address;
        return true;
    });
    return calls.setStructure(id, descriptor, IPPROTO_IP, IP_MULTICAST_IF, bytesOf(request),
                              QStringLiteral("{%1}").arg(interfaceText(quint32(index))));
}

Result<int> readV4Interface(SocketCalls &calls, int descriptor)
{
    in_addr found = {};
    const Result<int> read = calls.readOption(descriptor, IPPROTO_IP, IP_MULTICAST_IF, &found, sizeof found);
    if (!read)
        return read;
    int index = 0;
    eachV4Interface([&](quint32 candidate, in_addr address) {
        if (address.s_addr == found.s_addr)
            index = int(candidate);
        return index != 0;
    });
    return index;
}

Result<int> setLinger(SocketCalls &calls, SocketId id, int descriptor, int seconds)
{
    const linger value = {.l_onoff = seconds < 0 ? 0 : 1, .l_linger = std::max(0, seconds)};
    return calls.setStructure(id, descriptor, SOL_SOCKET, SO_LINGER, bytesOf(value),
                              QStringLiteral("{on=%1, seconds=%2}").arg(value.l_onoff).arg(value.l_linger));
}

Result<int> readLinger(SocketCalls &calls, int descriptor)
{
    linger value = {};
    const Result<int> read = calls.readOption(descriptor, SOL_SOCKET, SO_LINGER, &value, sizeof value);
    if (!read)
        return read;
    return value.l_onoff != 0 ? value.l_linger : -1;
}

} // namespace

std::optional<NativeOption> nativeOption(SocketOption option, SocketKind kind)
{
    const Names &names = table.at(size_t(option));
    const NativeOption &native = kind.family == IpFamily::V6 ? names.v6 : names.v4;
    if (!(kind.transport == Transport::Tcp ? names.tcp : names.udp) || native.name == 0)
        return std::nullopt;
    return native;
}

QString nativeOptionText(int level, int name)
{
    for (size_t index = 0; index < table.size(); ++index) {
        const Names &names = table[index];
        const bool isV6Own = names.v4.name == 0;
        const NativeOption &native = isV6Own ? names.v6 : names.v4;
        if (native.level == level && native.name == name && name != 0)
            return levelText(level) % QLatin1String(", ") % socketOptionName(SocketOption(index));
    }
    if (const QLatin1String other = otherName(level, name); !other.isEmpty())
        return levelText(level) % QLatin1String(", ") % other;
    return QStringLiteral("%1, %2").arg(level).arg(name);
}

Result<int> setSocketOption(SocketCalls &calls, SocketId id, int descriptor, SocketKind kind,
                            const OptionValue &asked)
{
    const std::optional<NativeOption> native = nativeOption(asked.option, kind);
    if (!native)
        return notOfThisKind(asked.option);
    Result<int> done = 0;
    switch (native->form) {
    case Form::Number:
        return calls.setOption(id, descriptor, native->level, native->name, asked.value);
    case Form::Linger:
        done = setLinger(calls, id, descriptor, asked.value);
        break;
    case Form::V4Interface:
        done = setV4Interface(calls, id, descriptor, asked.value);
        break;
    }
    return done ? readSocketOption(calls, descriptor, kind, asked.option) : done;
}

Result<int> readSocketOption(SocketCalls &calls, int descriptor, SocketKind kind, SocketOption option)
{
    const std::optional<NativeOption> native = nativeOption(option, kind);
    if (!native)
        return notOfThisKind(option);
    if (native->form == Form::Linger)
        return readLinger(calls, descriptor);
    if (native->form == Form::V4Interface)
        return readV4Interface(calls, descriptor);
    int value = 0;
    const Result<int> read = calls.readOption(descriptor, native->level, native->name, &value, sizeof value);
    return read ? Result<int>(value) : read;
}

std::vector<OptionValue> withDefaults(const std::vector<OptionValue> &defaults,
                                      const std::vector<OptionValue> &chosen)
{
    std::vector<OptionValue> all;
    for (const OptionValue &value : defaults) {
        const bool isChosen = std::any_of(chosen.begin(), chosen.end(), [&value](const OptionValue &other) {
            return other.option == value.option;
        });
        if (!isChosen)
            all.push_back(value);
    }
    all.insert(all.end(), chosen.begin(), chosen.end());
    return all;
}

Result<int> setMulticastGroup(SocketCalls &calls, SocketId id, int descriptor, const Endpoint &group,
                              quint32 interface, bool joined)
{
    const QString shown = QStringLiteral("{%1}").arg(QString::fromUtf8(multicastGroupText(group, interface)));
    if (group.family() == IpFamily::V6) {
        ipv6_mreq request = {};
        std::memcpy(&request.ipv6mr_multiaddr, group.addressBytes().data(), 16);
        request.ipv6mr_interface = interface;
        return calls.setStructure(id, descriptor, IPPROTO_IPV6, joined ? IPV6_JOIN_GROUP : IPV6_LEAVE_GROUP,
                                  bytesOf(request), shown);
    }
    ip_mreqn request = {};
    std::memcpy(&request.imr_multiaddr, group.addressBytes().data(), 4);
    request.imr_ifindex = int(interface);
    return calls.setStructure(id, descriptor, IPPROTO_IP, joined ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP,
                              bytesOf(request), shown);
}

QByteArray multicastGroupText(const Endpoint &group, quint32 interface)
{
    // Without the address's own scope: the interface says it.
    QString text = group.addressText().section(u'%', 0, 0);
    if (interface != 0)
        text += u'%' + interfaceText(interface);
    return text.toUtf8();
}

Result<int> setRefusalsIgnored(SocketCalls &calls, SocketId id, int descriptor, bool on)
{
    if (!on) {
        const int unused = 0;
        return calls.setStructure(id, descriptor, SOL_SOCKET, SO_DETACH_FILTER, bytesOf(unused),
                                  QStringLiteral("[0]"));
    }
    // A socket's filter sees the segment from its TCP header on; the flags are in byte 13 (RFC 9293 section
    // 3.1).
    constexpr quint32 flagsByte = 13;
    constexpr quint32 rst = 0x04;
    std::array<sock_filter, 4> program = {{
        {BPF_LD | BPF_B | BPF_ABS, 0, 0, flagsByte},
        {BPF_JMP | BPF_JSET | BPF_K, 0, 1, rst},
        {BPF_RET | BPF_K, 0, 0, 0},
        {BPF_RET | BPF_K, 0, 0, ~quint32(0)},
    }};
    const sock_fprog filter = {.len = quint16(program.size()), .filter = program.data()};
    return calls.setStructure(id, descriptor, SOL_SOCKET, SO_ATTACH_FILTER, bytesOf(filter),
                              QStringLiteral("{len=4, drop segments with RST}"));
}

} // namespace enchufe
