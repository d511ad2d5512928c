#pragma once

#include "journal/sockettable.h"

#include <QString>

namespace enchufe::explain {

/// What a row is and how it came to be, by its kind, while nothing about its end says more.
QString listenerText(const SocketRow &row);
/// Param listener: null where it is not known.
QString ghostText(const SocketRow &row, const SocketRow *listener);
QString clientText(const SocketRow &row);
QString udpText(const SocketRow &row);

} // namespace enchufe::explain
