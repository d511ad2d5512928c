#include "gui/decor/stateshape.h"

#include <array>

namespace enchufe {

namespace {

struct Look
{
    QLatin1String name;
    QRgb color;
};

constexpr QRgb s_blue = 0xff0072b2;
constexpr QRgb s_orange = 0xffe69f00;
constexpr QRgb s_green = 0xff009e73;
constexpr QRgb s_purple = 0xffcc79a7;
constexpr QRgb s_vermillion = 0xffd55e00;
constexpr QRgb s_sky = 0xff56b4e9;
constexpr QRgb s_grey = 0xff9a9a9a;

constexpr std::array<Look, size_t(StateShape::Count)> s_looks = {{
    {QLatin1String("listen"), s_blue},
    {QLatin1String("syn-sent"), s_orange},
    {QLatin1String("syn-recv"), s_orange},
    {QLatin1String("established"), s_green},
    {QLatin1String("fin-wait"), s_purple},
    {QLatin1String("close-wait"), s_vermillion},
    {QLatin1String("last-ack"), s_purple},
    {QLatin1String("time-wait"), s_sky},
    {QLatin1String("closed"), s_grey},
    {QLatin1String("udp-waiting"), s_blue},
    {QLatin1String("udp-peer"), s_green},
    {QLatin1String("failed"), s_vermillion},
    {QLatin1String("opening"), s_grey},
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

QColor stateColor(StateShape shape)
{
    return QColor::fromRgb(s_looks[size_t(shape)].color);
}

} // namespace enchufe
