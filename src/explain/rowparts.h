#pragma once

#include "journal/sockettable.h"

#include <QString>

namespace enchufe::explain {

/// What a row is and how it came to be, by its kind, while nothing about its end says more.
QString listenerText(const SocketRow &row);
/// Param listener: null where it is not known.
QString ghostText(const SocketRow &row, const SocketRow *listener);
QString clientText(const SocketRow &row);
/// Param parent: of a ghost, the socket that made it; null otherwise or where it is not known.
QString udpText(const SocketRow &row, const SocketRow *parent);
/// A connection in a listener's queue.
QString requestText(const SocketRow &row);
/// Another program's socket.
QString foreignText(const SocketRow &row);
/// What holds a connection's bytes back, as the newest sample has it: a closed window, a full queue; empty
/// when nothing does.
QString heldBackText(const SocketRow &row);

} // namespace enchufe::explain
