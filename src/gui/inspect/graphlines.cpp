#include "gui/inspect/graphlines.h"

#include <QLocale>

#include <algorithm>

#include <cmath>

namespace enchufe {

namespace {

std::optional<double> value(Graph graph, int line, const SamplePoint &point)
{
    switch (graph) {
    case Graph::RoundTrip:
        return point.rttMs;
    case Graph::Windows:
        return line == 0 ? point.congestionWindow : point.peerWindow;
    case Graph::Rates:
        return line == 0 ? point.sendRate : point.receiveRate;
    case Graph::Queues:
        break;
    }
    return line == 0 ? point.receiveQueue : point.sendQueue;
}

void add(GraphLine *line, double seconds, double value)
{
    line->least = line->isEmpty() ? value : std::min(line->least, value);
    line->most = line->isEmpty() ? value : std::max(line->most, value);
    line->points.emplace_back(seconds, value);
}

} // namespace

int graphLineCount(Graph graph)
{
    return graph == Graph::RoundTrip ? 1 : 2;
}

std::array<GraphLine, 2> graphLines(Graph graph, const SampleSeries &series, qint64 nowNs)
{
    std::array<GraphLine, 2> lines;
    for (const SamplePoint &point : series.points()) {
        const double seconds = double(point.timeNs - nowNs) / 1e9;
        if (seconds < -graphSeconds)
            continue;
        for (int line = 0; line < graphLineCount(graph); ++line) {
            if (const std::optional<double> known = value(graph, line, point))
                add(&lines[size_t(line)], seconds, *known);
        }
    }
    return lines;
}

GraphUnit graphUnit(Graph graph, double most)
{
    if (graph == Graph::RoundTrip)
        return {1, QStringLiteral("ms")};
    static constexpr std::array<const char16_t *, 5> prefixes = {u"", u"k", u"M", u"G", u"T"};
    size_t step = 0;
    double divisor = 1;
    for (; step + 1 < prefixes.size() && most / divisor >= 1000; ++step)
        divisor *= 1000;
    const QStringView unit = graph == Graph::Rates ? QStringView(u"bit/s") : QStringView(u"B");
    return {divisor, QStringView(prefixes[step]).toString() + unit};
}

double axisEnd(double most)
{
    if (!(most > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= most)
            return step * power;
    }
    return 10 * power;
}

int axisDecimals(double end)
{
    const int power = int(std::floor(std::log10(end) + 1e-9));
    const bool hasWholeHalf = std::lround(end / std::pow(10, power)) == 2;
    return std::max(0, (hasWholeHalf ? 0 : 1) - power);
}

QString graphValue(Graph graph, double value)
{
    const GraphUnit unit = graphUnit(graph, value);
    const int decimals = graph == Graph::RoundTrip ? 3 : unit.divisor > 1 ? 1 : 0;
    return QLocale().toString(value / unit.divisor, 'f', decimals) + u' ' + unit.name;
}

} // namespace enchufe
