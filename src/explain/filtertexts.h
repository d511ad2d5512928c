#pragma once

#include "base/error.h"

#include <QString>

namespace enchufe::explain {

/// What is wrong in a filter. Param code: one of the Filter codes. Param place: the character, counted
/// from 1.
QString filterFault(ErrorCode code, qsizetype place);

} // namespace enchufe::explain
