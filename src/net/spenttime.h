#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <limits>

namespace enchufe {

/// What a call took so far. Units: nanoseconds, at least 1, saturating: Event::durationNs.
inline quint32 spentNs(std::chrono::steady_clock::time_point begin)
{
    using std::chrono::nanoseconds;
    const auto spent =
        std::chrono::duration_cast<nanoseconds>(std::chrono::steady_clock::now() - begin).count();
    return quint32(std::clamp<qint64>(spent, 1, std::numeric_limits<quint32>::max()));
}

} // namespace enchufe
