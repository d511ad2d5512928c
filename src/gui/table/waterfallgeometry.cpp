#include "gui/table/waterfallgeometry.h"

#include <algorithm>

namespace enchufe {

namespace {

constexpr double leastWidth = 2;
constexpr qint64 leastNs = 1'000'000;

/// From the top of the cell, as parts of its height.
struct Band
{
    double top;
    double height;
};

Band bandOf(Phase phase)
{
    switch (phase) {
    case Phase::Lookup:
        return {0.42, 0.16};
    case Phase::Asking:
        return {0.34, 0.32};
    case Phase::Waiting:
        return {0.2, 0.6};
    case Phase::Listening:
        return {0.44, 0.12};
    case Phase::Open:
        return {0.2, 0.6};
    case Phase::HalfClosed:
        return {0.5, 0.3};
    case Phase::Closing:
        return {0.62, 0.18};
    case Phase::TimeWait:
        return {0.66, 0.14};
    case Phase::Count:
        break;
    }
    return {0.2, 0.6};
}

class Axis
{
public:
    Axis(const WaterfallAxis &axis, const QRectF &cell)
        : m_axis(axis)
        , m_cell(cell)
    {}

    double xOf(qint64 timeNs) const
    {
        const qint64 length = std::max(leastNs, m_axis.endNs - m_axis.beginNs);
        const double part = double(timeNs - m_axis.beginNs) / double(length);
        return m_cell.left() + std::clamp(part, 0.0, 1.0) * m_cell.width();
    }

private:
    const WaterfallAxis &m_axis;
    const QRectF &m_cell;
};

std::vector<QRectF> movedIn(const QRectF &bar, const PhaseSpan &phase,
                            const std::vector<ByteTimes::Span> &moved, const Axis &axis)
{
    std::vector<QRectF> places;
    for (const ByteTimes::Span &span : moved) {
        if (span.endNs <= phase.beginNs || span.beginNs >= phase.endNs)
            continue;
        const double left = std::clamp(axis.xOf(span.beginNs), bar.left(), bar.right() - leastWidth);
        const double right = std::clamp(axis.xOf(span.endNs), left + leastWidth, bar.right());
        // What is side by side on the screen is one.
        if (!places.empty() && left < places.back().right() + 1)
            places.back().setRight(std::max(right, places.back().right()));
        else
            places.emplace_back(QPointF(left, bar.top()), QPointF(right, bar.bottom()));
    }
    return places;
}

/// Behind the bars, or before them.
QRectF labelPlace(const QRectF &cell, double left, double right, double width, double letter)
{
    if (right + letter + width <= cell.right())
        return {right + letter, cell.top(), width, cell.height()};
    if (left - letter - width >= cell.left())
        return {left - letter - width, cell.top(), width, cell.height()};
    return {};
}

} // namespace

WaterfallAxis waterfallAxis(const std::vector<Phases> &rows)
{
    const bool areListeners = std::all_of(
        rows.begin(), rows.end(), [](const Phases &row) { return row.isEmpty() || row.isListening(); });
    WaterfallAxis axis;
    bool isFirst = true;
    for (const Phases &row : rows) {
        if (row.isEmpty() || (row.isListening() && !areListeners))
            continue;
        axis.beginNs = isFirst ? row.beginNs() : std::min(axis.beginNs, row.beginNs());
        axis.endNs = isFirst ? row.endNs() : std::max(axis.endNs, row.endNs());
        isFirst = false;
    }
    axis.endNs = std::max(axis.endNs, axis.beginNs + leastNs);
    return axis;
}

QRectF waterfallPlace(const QRectF &section, double letter)
{
    return section.adjusted(letter / 2, 1, -letter / 2, -1);
}

namespace {

/// The next of 1, 2, 5, 10 ... up to 10 seconds, then of what clocks count by, then twice as much.
qint64 nextStep(qint64 step)
{
    constexpr qint64 second = 1'000'000'000;
    for (const qint64 round : {20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 21600, 43200, 86400}) {
        if (step >= 10 * second && round * second > step)
            return round * second;
    }
    if (step >= 10 * second)
        return 2 * step;
    qint64 power = 1;
    while (power * 10 <= step)
        power *= 10;
    return step / power == 2 ? 5 * power : 2 * step;
}

/// Round times as far apart as their numbers need; the length where none fit.
qint64 stepOf(qint64 length, double width, const std::function<double(qint64)> &widthOf, double letter)
{
    qint64 step = 100'000;
    while (step < length) {
        const double room = double(step) / double(length) * width;
        // What is far too narrow is not measured.
        if (room > 2 * letter &&
            room >= std::max(widthOf(step), widthOf((length - 1) / step * step)) + 2 * letter)
            return step;
        step = nextStep(step);
    }
    return length;
}

} // namespace

std::vector<WaterfallTick> waterfallScale(const WaterfallAxis &axis, const QRectF &place,
                                          const std::function<double(qint64 ns)> &widthOf, double letter)
{
    const qint64 length = axis.endNs - axis.beginNs;
    if (length < leastNs || place.width() < 4 * leastWidth)
        return {};
    const double first = widthOf(0);
    const double last = widthOf(length);
    const bool areBoth = first + letter + last <= place.width();
    const auto labelAt = [&place](double left, double width) {
        return QRectF(left, place.top(), width, place.height());
    };
    std::vector<WaterfallTick> ticks;
    ticks.push_back({0, place.left(), areBoth ? labelAt(place.left(), first) : QRectF()});
    const qint64 step = stepOf(length, place.width(), widthOf, letter);
    for (qint64 at = step; at < length; at += step) {
        const double x = place.left() + double(at) / double(length) * place.width();
        const double width = widthOf(at);
        const QRectF label = labelAt(x - width / 2, width);
        const bool isFree =
            label.left() >= place.left() + first + letter && label.right() <= place.right() - last - letter;
        ticks.push_back({at, x, isFree ? label : QRectF()});
    }
    const bool isEnd = last <= place.width();
    ticks.push_back({length, place.right(), isEnd ? labelAt(place.right() - last, last) : QRectF()});
    return ticks;
}

WaterfallShape waterfallShape(const Phases &phases, const WaterfallAxis &axis, const QRectF &cell,
                              double labelWidth, double letter)
{
    WaterfallShape shape;
    const bool isInView =
        !phases.isEmpty() && phases.endNs() >= axis.beginNs && phases.beginNs() <= axis.endNs;
    if (!isInView || cell.width() < 4 * leastWidth)
        return shape;
    const Axis onAxis(axis, cell);
    double left = std::min(onAxis.xOf(phases.beginNs()), cell.right() - leastWidth);
    const double first = left;
    for (const PhaseSpan &span : phases.spans) {
        if (span.endNs < axis.beginNs || left >= cell.right())
            continue;
        const Band band = bandOf(span.phase);
        const double right = std::min(std::max(onAxis.xOf(span.endNs), left + leastWidth), cell.right());
        const QRectF place(left, cell.top() + band.top * cell.height(), right - left,
                           band.height * cell.height());
        const bool carriesBytes = span.phase == Phase::Open || span.phase == Phase::HalfClosed;
        shape.bars.push_back({span.phase, place, {}});
        if (carriesBytes && place.width() >= leastWidth)
            shape.bars.back().moved = movedIn(place, span, phases.moved, onAxis);
        left = right;
    }
    if (phases.beginNs() < axis.beginNs) {
        const double middle = cell.center().y();
        const double size = cell.height() / 5;
        shape.arrow = {
            {cell.left(), middle}, {cell.left() + size, middle - size}, {cell.left() + size, middle + size}};
    }
    shape.label = labelPlace(cell, first, left, labelWidth, letter);
    return shape;
}

} // namespace enchufe
