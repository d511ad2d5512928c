#include "explain/quantities.h"

#include "explain/text.h"

#include <QLocale>

#include <array>

namespace enchufe::explain {

QString bytesText(quint64 bytes)
{
    return countText(bytes) + u" B";
}

QString countText(quint64 count)
{
    const QLocale locale;
    QString text = locale.toString(count);
    // Where four digits stand together (es, pt_PT), Qt 6.4 leaves them so at the head of a million too.
    const qsizetype head = text.indexOf(locale.groupSeparator());
    if (head > 3)
        text.insert(head - 3, locale.groupSeparator());
    return text;
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

QString durationText(quint64 nanoseconds)
{
    if (nanoseconds >= 3'600'000'000'000) {
        const quint64 minutes = nanoseconds / 60'000'000'000;
        return Text::tr("%1 h %2 min", "hours and minutes")
            .arg(QString::number(minutes / 60), QString::number(minutes % 60));
    }
    if (nanoseconds >= 60'000'000'000) {
        const quint64 seconds = nanoseconds / 1'000'000'000;
        return Text::tr("%1 min %2 s", "minutes and seconds")
            .arg(QString::number(seconds / 60), QString::number(seconds % 60));
    }
    static constexpr std::array<const char16_t *, 4> units = {u" ns", u" \u00b5s", u" ms", u" s"};
    double number = double(nanoseconds);
    size_t unit = 0;
    for (; unit + 1 < units.size() && number >= 999.5; ++unit)
        number /= 1000;
    const int decimals = unit == 0 || number >= 99.95 ? 0 : number >= 9.995 ? 1 : 2;
    return QLocale().toString(number, 'f', decimals) + QStringView(units[unit]);
}

QString roundDurationText(quint64 nanoseconds)
{
    constexpr quint64 minute = 60'000'000'000;
    if (nanoseconds >= 60 * minute && nanoseconds / minute % 60 == 0)
        return Text::tr("%1 h", "hours").arg(QString::number(nanoseconds / minute / 60));
    if (nanoseconds >= 60 * minute)
        return durationText(nanoseconds);
    if (nanoseconds >= minute && nanoseconds / 1'000'000'000 % 60 == 0)
        return Text::tr("%1 min", "minutes").arg(QString::number(nanoseconds / minute));
    if (nanoseconds >= minute)
        return durationText(nanoseconds);
    static constexpr std::array<const char16_t *, 4> units = {u" ns", u" \u00b5s", u" ms", u" s"};
    double number = double(nanoseconds);
    size_t unit = 0;
    for (; unit + 1 < units.size() && number >= 999.5; ++unit)
        number /= 1000;
    return nanoseconds == 0 ? QStringLiteral("0 s")
                            : QString(QLocale().toString(number, 'g', 3) + QStringView(units[unit]));
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
