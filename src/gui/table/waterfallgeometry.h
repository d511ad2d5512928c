#pragma once

#include "journal/phases.h"

#include <QRectF>

#include <functional>
#include <vector>

namespace enchufe {

/// The span of time that the bars of all rows in view share. Units: nanoseconds of the journal.
struct WaterfallAxis
{
    qint64 beginNs = 0;
    qint64 endNs = 0;

    friend bool operator==(const WaterfallAxis &, const WaterfallAxis &) = default;
};

/// The axis of these rows: from the first beginning to the last end. A listener may have waited for hours
/// before the first connection came, so where there are others listeners do not widen it: their bars are
/// cut. Shape: at least a millisecond long.
WaterfallAxis waterfallAxis(const std::vector<Phases> &rows);

/// Where the bars may go within the waterfall's section or cell. Param letter: pixels of an average letter.
QRectF waterfallPlace(const QRectF &section, double letter);

/// A number of the scale above the bars.
struct WaterfallTick
{
    /// Since the axis began.
    qint64 ns = 0;
    double x = 0;
    /// Where its number is written; empty where there is no room, and it is a mark alone.
    QRectF label;
};

/// The scale of an axis from left to right: its beginning, round times, its end; fewer where there is less
/// room, and the end alone where there is room for one. Param widthOf: pixels that a time takes as text.
std::vector<WaterfallTick> waterfallScale(const WaterfallAxis &axis, const QRectF &place,
                                          const std::function<double(qint64 ns)> &widthOf, double letter);

/// One phase of a row as it is drawn. Phases differ in height and place, not only in colour.
struct WaterfallBar
{
    Phase phase = Phase::Open;
    QRectF place;
    /// Within `place`: where bytes moved.
    std::vector<QRectF> moved;
};

/// One row's life, drawn in its cell.
struct WaterfallShape
{
    /// From left to right, side by side.
    std::vector<WaterfallBar> bars;
    /// Three corners of an arrow at the left edge: it began before the axis does. Empty: it did not.
    std::vector<QPointF> arrow;
    /// Where the row's length is written: behind the bars, or before them; empty where there is no room.
    QRectF label;
};

/// Param cell: where the bars may go. Param labelWidth: pixels that the row's length takes as text.
/// Param letter: pixels of an average letter. However short, a phase is 2 pixels wide.
WaterfallShape waterfallShape(const Phases &phases, const WaterfallAxis &axis, const QRectF &cell,
                              double labelWidth, double letter);

} // namespace enchufe
