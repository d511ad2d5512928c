#pragma once

#include "base/endpoint.h"
#include "base/error.h"
#include "base/socketid.h"
#include "base/socketoption.h"
#include "base/transport.h"

#include <optional>
#include <vector>

namespace enchufe {

class SocketCalls;

/// Which kind of socket an option is for: IPv4 and IPv6 have options of their own, and TCP and UDP too.
struct SocketKind
{
    Transport transport = Transport::Tcp;
    IpFamily family = IpFamily::V4;
};

/// Where an option stands in the kernel's interface, and in which form it crosses.
struct NativeOption
{
    enum class Form : quint8 {
        Number,
        Linger,      ///< struct linger
        V4Interface, ///< set as struct ip_mreqn by index, read back as the interface's address
    };
    int level = 0;
    int name = 0;
    Form form = Form::Number;
};

/// Nothing where the option means nothing to such a socket. Source: socket(7), ip(7), ipv6(7), tcp(7).
std::optional<NativeOption> nativeOption(SocketOption option, SocketKind kind);
/// Level and name as a call log writes them: "SOL_SOCKET, SO_REUSEADDR"; numbers for what has no name here.
QString nativeOptionText(int level, int name);

/// Sets an option and returns what the kernel has now, which may be another value (buffers are doubled and
/// bounded). Errors: System: ENOPROTOOPT where the option is not for this kind of socket, or setsockopt()'s.
Result<int> setSocketOption(SocketCalls &calls, SocketId id, int descriptor, SocketKind kind,
                            const OptionValue &asked);
/// What the kernel has. IP_MULTICAST_IF: 0 also for an interface without an IPv4 address, which is how the
/// kernel answers. Errors: as above.
Result<int> readSocketOption(SocketCalls &calls, int descriptor, SocketKind kind, SocketOption option);
/// `defaults` without those that `chosen` has too, then `chosen`: what a person says goes.
std::vector<OptionValue> withDefaults(const std::vector<OptionValue> &defaults,
                                      const std::vector<OptionValue> &chosen);

/// Joins or leaves a multicast group. Param interface: its index; 0 leaves the choice to the system.
/// Errors: System with setsockopt()'s errno. Source: IP_ADD_MEMBERSHIP in ip(7), IPV6_JOIN_GROUP in RFC 3493.
Result<int> setMulticastGroup(SocketCalls &calls, SocketId id, int descriptor, const Endpoint &group,
                              quint32 interface, bool joined);
/// "239.1.1.1%lo"; without a suffix for interface 0.
QByteArray multicastGroupText(const Endpoint &group, quint32 interface);

/// While on, segments with RST do not reach the socket: a classic BPF program on it drops them, which any
/// user may attach. Source: SO_ATTACH_FILTER in socket(7), linux/filter.h.
Result<int> setRefusalsIgnored(SocketCalls &calls, SocketId id, int descriptor, bool on);

} // namespace enchufe
