#include "gui/inspect/queuegeometry.h"

#include <algorithm>

namespace enchufe {

namespace {

constexpr double barHeight = 0.8;
constexpr double space = 0.5;
/// What is there can be seen, however little it is. Units: pixels.
constexpr double leastFill = 2;

double height(const GaugeNumbers &gauge, double line)
{
    return line * (2 + (gauge.capacity > 0 ? barHeight : 0) + space);
}

} // namespace

std::vector<GaugeRects> gaugeRects(const std::vector<GaugeNumbers> &gauges, const QRectF &place, double line)
{
    std::vector<GaugeRects> all;
    double top = place.top();
    for (const GaugeNumbers &gauge : gauges) {
        GaugeRects rects;
        rects.name = QRectF(place.left(), top, place.width(), line);
        rects.value = rects.name.translated(0, line);
        if (gauge.capacity > 0) {
            rects.bar = QRectF(place.left(), top + 2 * line, place.width(), line * barHeight);
            const auto wide = [&](double amount) {
                const double width = rects.bar.width() * std::clamp(amount / gauge.capacity, 0.0, 1.0);
                return amount > 0 ? std::max(leastFill, width) : 0.0;
            };
            const double filled = wide(gauge.amount);
            const double part = std::min(filled, wide(std::min(gauge.part, gauge.amount)));
            rects.part = QRectF(rects.bar.left(), rects.bar.top(), part, rects.bar.height());
            rects.rest = QRectF(rects.part.right(), rects.bar.top(), filled - part, rects.bar.height());
        }
        all.push_back(rects);
        top += height(gauge, line);
    }
    return all;
}

double gaugesHeight(const std::vector<GaugeNumbers> &gauges, double line)
{
    double sum = 0;
    for (const GaugeNumbers &gauge : gauges)
        sum += height(gauge, line);
    return sum;
}

} // namespace enchufe
