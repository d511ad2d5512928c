#include "explain/quantities.h"

#include <QLocale>

#include <array>

namespace enchufe::explain {

QString bytesText(quint64 bytes)
{
    return QLocale().toString(bytes) + u" B";
}

QString countText(quint64 count)
{
    return QLocale().toString(count);
}

QString microsecondsText(quint64 microseconds)
{
    if (microseconds >= 60'000'000)
        return QLocale().toString(double(microseconds) / 1e6, 'f', 1) + u" s";
    int decimals = 3;
    for (quint64 step = 10; decimals > 0 && microseconds % step == 0; step *= 10)
        --decimals;
    return QLocale().toString(double(microseconds) / 1000, 'f', decimals) + u" ms";
}

QString millisecondsText(quint64 milliseconds)
{
    return microsecondsText(milliseconds * 1000);
}

QString bitRateText(double bitsPerSecond)
{
    static constexpr std::array<const char16_t *, 5> units = {u" bit/s", u" kbit/s", u" Mbit/s", u" Gbit/s",
                                                              u" Tbit/s"};
    size_t unit = 0;
    for (; unit + 1 < units.size() && bitsPerSecond >= 1000; ++unit)
        bitsPerSecond /= 1000;
    return QLocale().toString(bitsPerSecond, 'f', unit == 0 ? 0 : 1) + QStringView(units[unit]);
}

} // namespace enchufe::explain
