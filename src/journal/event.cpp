#include "journal/event.h"

#include <array>

namespace enchufe {

QLatin1String systemCallName(SystemCall call)
{
    switch (call) {
    case SystemCall::None:
        return {};
    case SystemCall::Socket:
        return QLatin1String("socket");
    case SystemCall::Bind:
        return QLatin1String("bind");
    case SystemCall::Listen:
        return QLatin1String("listen");
    case SystemCall::Connect:
        return QLatin1String("connect");
    case SystemCall::Accept:
        return QLatin1String("accept");
    case SystemCall::Send:
        return QLatin1String("send");
    case SystemCall::Receive:
        return QLatin1String("recv");
    case SystemCall::Shutdown:
        return QLatin1String("shutdown");
    case SystemCall::Close:
        return QLatin1String("close");
    case SystemCall::SetSocketOption:
        return QLatin1String("setsockopt");
    case SystemCall::GetSocketOption:
        return QLatin1String("getsockopt");
    case SystemCall::GetSocketName:
        return QLatin1String("getsockname");
    case SystemCall::GetPeerName:
        return QLatin1String("getpeername");
    case SystemCall::GetAddrInfo:
        return QLatin1String("getaddrinfo");
    }
    return {};
}

QLatin1String eventKindName(EventKind kind)
{
    // In the order of EventKind.
    static const std::array names = {
        QLatin1String("created"),
        QLatin1String("lookup-started"),
        QLatin1String("lookup-finished"),
        QLatin1String("bound"),
        QLatin1String("listening"),
        QLatin1String("connecting"),
        QLatin1String("attempt-failed"),
        QLatin1String("established"),
        QLatin1String("accepted"),
        QLatin1String("accept-paused"),
        QLatin1String("accept-resumed"),
        QLatin1String("peer-seen"),
        QLatin1String("received"),
        QLatin1String("queued"),
        QLatin1String("sent"),
        QLatin1String("send-refused"),
        QLatin1String("unsent"),
        QLatin1String("truncated"),
        QLatin1String("reading-stopped"),
        QLatin1String("reading-resumed"),
        QLatin1String("peer-finished"),
        QLatin1String("finished-here"),
        QLatin1String("aborted"),
        QLatin1String("closed"),
        QLatin1String("failed"),
        QLatin1String("failure-facts"),
        QLatin1String("option-set"),
        QLatin1String("option-refused"),
        QLatin1String("service-set"),
        QLatin1String("group-joined"),
        QLatin1String("group-left"),
        QLatin1String("call"),
        QLatin1String("kernel-state"),
        QLatin1String("kernel-sample"),
        QLatin1String("holder-seen"),
        QLatin1String("kernel-gone"),
        QLatin1String("kernel-note"),
        QLatin1String("bytes-dropped"),
        QLatin1String("recording-paused"),
        QLatin1String("recording-resumed"),
    };
    static_assert(std::tuple_size_v<decltype(names)> == size_t(EventKind::RecordingResumed) + 1);
    return size_t(kind) < names.size() ? names[size_t(kind)] : QLatin1String();
}

quint32 readableBytes(Transport transport, const KernelFacts &facts)
{
    if (transport == Transport::Udp || facts.state == TcpState::Listen)
        return ~quint32(0);
    return waitingToBeRead(facts);
}

quint32 waitingToBeRead(const KernelFacts &facts)
{
    // No listener and no UDP socket is in such a state.
    return facts.receiveQueue - (hasHeardFin(facts.state) && facts.receiveQueue > 0 ? 1 : 0);
}

} // namespace enchufe
