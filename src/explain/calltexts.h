#pragma once

#include "explain/explain.h"

namespace enchufe::explain {

/// What a call does, in one sentence; empty for None.
QString callMeaning(SystemCall call, Transport transport);
/// What its errno means, in one or two sentences; empty where it did not fail. Param row: of its socket; null
/// where that is not known any more.
QString callErrorMeaning(const SocketRow *row, const Journal &journal, const Event &call);

} // namespace enchufe::explain
