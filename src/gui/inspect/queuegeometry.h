#pragma once

#include <QRectF>

#include <vector>

namespace enchufe {

/// The numbers of one gauge, in any one unit.
struct GaugeNumbers
{
    double amount = 0;
    /// The first part of the amount, told apart.
    double part = 0;
    /// 0: there is no gauge, only words.
    double capacity = 0;
};

/// Where one gauge is drawn: a line with its name, a line with its value and flag, and below them the bar.
struct GaugeRects
{
    QRectF name;
    QRectF value;
    /// Empty without a gauge.
    QRectF bar;
    /// From the bar's left edge: the part, and what is beside it.
    QRectF part;
    QRectF rest;
};

/// The gauges of one end, one below the other.
/// Param place: left, top and width count; what is needed of the height depends on the number of gauges.
/// Param line: height of a line of text. Units: pixels.
std::vector<GaugeRects> gaugeRects(const std::vector<GaugeNumbers> &gauges, const QRectF &place, double line);
/// The height that gaugeRects() takes.
double gaugesHeight(const std::vector<GaugeNumbers> &gauges, double line);

} // namespace enchufe
