#include "base/transport.h"

namespace enchufe {

QLatin1String transportName(Transport transport)
{
    return transport == Transport::Udp ? QLatin1String("udp") : QLatin1String("tcp");
}

QLatin1String openingName(Opening opening)
{
    switch (opening) {
    case Opening::Passive:
        return QLatin1String("passive");
    case Opening::Active:
        return QLatin1String("active");
    case Opening::Accepted:
        return QLatin1String("accepted");
    case Opening::Waiting:
        return QLatin1String("waiting");
    case Opening::Foreign:
        return QLatin1String("foreign");
    }
    return {};
}

QLatin1String ghostModeName(GhostMode mode)
{
    switch (mode) {
    case GhostMode::None:
        return QLatin1String("none");
    case GhostMode::SamePort:
        return QLatin1String("same-port");
    case GhostMode::AnotherPort:
        return QLatin1String("another-port");
    }
    return {};
}

QLatin1String stateName(TcpState state, Transport transport)
{
    switch (state) {
    case TcpState::Unknown:
        return {};
    case TcpState::Established:
        return QLatin1String("ESTABLISHED");
    case TcpState::SynSent:
        return QLatin1String("SYN-SENT");
    case TcpState::SynRecv:
    case TcpState::NewSynRecv:
        return QLatin1String("SYN-RECV");
    case TcpState::FinWait1:
        return QLatin1String("FIN-WAIT-1");
    case TcpState::FinWait2:
        return QLatin1String("FIN-WAIT-2");
    case TcpState::TimeWait:
        return QLatin1String("TIME-WAIT");
    case TcpState::Close:
        return transport == Transport::Udp ? QLatin1String("UNCONN") : QLatin1String("CLOSED");
    case TcpState::CloseWait:
        return QLatin1String("CLOSE-WAIT");
    case TcpState::LastAck:
        return QLatin1String("LAST-ACK");
    case TcpState::Listen:
        return QLatin1String("LISTEN");
    case TcpState::Closing:
        return QLatin1String("CLOSING");
    }
    return {};
}

} // namespace enchufe
