#pragma once

#include <QRect>

namespace enchufe {

/// Where a remark on one row of a table stands.
struct BubblePlace
{
    QRect rect;
    /// True where the remark is just below its row, so that a tip can point at it.
    bool isPointing = false;

    friend bool operator==(const BubblePlace &, const BubblePlace &) = default;
};

/// A place that leaves the row free: below everything where there is room, else just below the row, else just
/// above it, else below the table, on what stands there. Units: pixels, all in one system.
/// Param area: where rows are seen. Param row: the row remarked on; null where it is not in view. Param rows:
/// the lower edge of the last row. Param size: what the remark needs; where that is wider than the area it
/// begins at its edge.
BubblePlace placeBubble(const QRect &area, const QRect &row, int rows, const QSize &size);

} // namespace enchufe
