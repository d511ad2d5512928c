#pragma once

#include "base/error.h"

#include <QByteArray>

namespace enchufe {

/// The whole content of a file of /proc. Such files say size 0 and may end early, so they are read until the
/// end. Errors: System with the errno of open(2) or read(2). Thread: any.
Result<QByteArray> readProcFile(const QByteArray &path);

} // namespace enchufe
