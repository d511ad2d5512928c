#pragma once

#include "journal/sockettable.h"

#include <QColor>
#include <QLatin1String>

namespace enchufe {

/// The shapes by which states are told apart without colour. Source: accessibility.md, "Colours and shapes
/// for states".
enum class StateShape : quint8 {
    Listen,
    SynSent,
    SynRecv,
    Established,
    FinWait,
    CloseWait,
    LastAck,
    TimeWait,
    Closed,
    UdpWaiting,
    UdpPeer,
    Failed,
    Opening,
    Count
};

StateShape stateShape(const SocketRow &row);
/// Of a state that the kernel told of, apart from any row.
StateShape stateShape(TcpState state, Transport transport);
/// The drawing's name for drawnIcon().
QLatin1String stateShapeName(StateShape shape);
/// One of Okabe and Ito's colours. For the icon and the row's edge only. Param ink: the text's, which tells a
/// light ground from a dark one.
QColor stateColor(StateShape shape, const QColor &ink);

} // namespace enchufe
