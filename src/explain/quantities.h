#pragma once

#include <QString>

/// Numbers with their units, in the locale's way of writing them.
namespace enchufe::explain {

/// "1,234 B"
QString bytesText(quint64 bytes);
/// "0.031 ms", as many decimals as there are microseconds to tell; from a minute on seconds.
QString microsecondsText(quint64 microseconds);
QString millisecondsText(quint64 milliseconds);
/// "850 ns", "12.3 µs", "1.25 ms", "2.00 s", "3 min 5 s", "2 h 7 min": three figures tell how long it was.
QString durationText(quint64 nanoseconds);
/// The same without figures that say nothing, for round numbers: "0 s", "500 ms", "2 s", "12.3 s", "1 min",
/// "1 min 30 s", "2 h".
QString roundDurationText(quint64 nanoseconds);
/// "12.3 Mbit/s": powers of 1000.
QString bitRateText(double bitsPerSecond);
/// "1,234"
QString countText(quint64 count);

} // namespace enchufe::explain
