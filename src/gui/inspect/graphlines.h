#pragma once

#include "journal/samples.h"

#include <QPointF>
#include <QString>

#include <array>
#include <vector>

namespace enchufe {

enum class Graph : quint8 { RoundTrip, Windows, Rates, Queues };
constexpr int graphCount = 4;
/// All graphs show the same time. Units: seconds before now.
constexpr double graphSeconds = 60;

/// One line of a graph.
struct GraphLine
{
    /// x: seconds, 0 is now and -60 the oldest; y: as in SamplePoint. In the order of x.
    std::vector<QPointF> points = {};
    double least = 0;
    double most = 0;

    bool isEmpty() const { return points.empty(); }
    double newest() const { return points.empty() ? 0 : points.back().y(); }
};

/// The lines of one graph, at most two: round trips have one.
std::array<GraphLine, 2> graphLines(Graph graph, const SampleSeries &series, qint64 nowNs);
/// How many lines a graph has, 1 or 2.
int graphLineCount(Graph graph);

/// What an axis is divided by and called, so that its numbers stay short: 1e6 and "Mbit/s".
struct GraphUnit
{
    double divisor = 1;
    QString name;
};
GraphUnit graphUnit(Graph graph, double most);
/// A round number of at least `most`, to end an axis with: 1, 2 or 5 times a power of ten. Never 0.
double axisEnd(double most);
/// The decimals that such an end and its half are written with.
int axisDecimals(double end);
/// "0.031 ms", "1.2 Mbit/s"
QString graphValue(Graph graph, double value);

} // namespace enchufe
