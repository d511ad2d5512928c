#pragma once

#include <QString>

/// Numbers with their units, in the locale's way of writing them.
namespace enchufe::explain {

/// "1,234 B"
QString bytesText(quint64 bytes);
/// "0.031 ms", as many decimals as there are microseconds to tell; from a minute on seconds.
QString microsecondsText(quint64 microseconds);
QString millisecondsText(quint64 milliseconds);
/// "12.3 Mbit/s": powers of 1000.
QString bitRateText(double bitsPerSecond);
/// "1,234"
QString countText(quint64 count);

} // namespace enchufe::explain
