#include "gui/decor/stateshape.h"

#include "gui/decor/drawnicon.h"

#include <array>

namespace enchufe {

namespace {

struct Look
{
    QLatin1String name;
    QRgb color;
};

constexpr std::array<Look, size_t(StateShape::Count)> s_looks = {{
    {QLatin1String("listen"), okabeito::blue},
    {QLatin1String("syn-sent"), okabeito::orange},
    {QLatin1String("syn-recv"), okabeito::orange},
    {QLatin1String("established"), okabeito::green},
    {QLatin1String("fin-wait"), okabeito::purple},
    {QLatin1String("close-wait"), okabeito::vermillion},
    {QLatin1String("last-ack"), okabeito::purple},
    {QLatin1String("time-wait"), okabeito::sky},
    {QLatin1String("closed"), okabeito::grey},
    {QLatin1String("udp-waiting"), okabeito::blue},
    {QLatin1String("udp-peer"), okabeito::green},
    {QLatin1String("failed"), okabeito::vermillion},
    {QLatin1String("opening"), okabeito::grey},
}};

StateShape kernelShape(TcpState state)
{
    switch (state) {
    case TcpState::Listen:
        return StateShape::Listen;
    case TcpState::SynSent:
        return StateShape::SynSent;
    case TcpState::SynRecv:
    case TcpState::NewSynRecv:
        return StateShape::SynRecv;
    case TcpState::Established:
        return StateShape::Established;
    case TcpState::FinWait1:
    case TcpState::FinWait2:
        return StateShape::FinWait;
    case TcpState::CloseWait:
        return StateShape::CloseWait;
    case TcpState::LastAck:
    case TcpState::Closing:
        return StateShape::LastAck;
    case TcpState::TimeWait:
        return StateShape::TimeWait;
    case TcpState::Close:
        return StateShape::Closed;
    case TcpState::Unknown:
        break;
    }
    return StateShape::Opening;
}

} // namespace

StateShape stateShape(const SocketRow &row)
{
    if (row.life == Life::Ended)
        return row.failed ? StateShape::Failed : StateShape::Closed;
    return stateShape(row.kernel.state, row.transport);
}

StateShape stateShape(TcpState state, Transport transport)
{
    if (transport == Transport::Tcp || state == TcpState::Unknown)
        return kernelShape(state);
    return state == TcpState::Established ? StateShape::UdpPeer : StateShape::UdpWaiting;
}

QLatin1String stateShapeName(StateShape shape)
{
    return s_looks[size_t(shape)].name;
}

QColor stateColor(StateShape shape, const QColor &ink)
{
    return colorBeside(s_looks[size_t(shape)].color, ink);
}

} // namespace enchufe
