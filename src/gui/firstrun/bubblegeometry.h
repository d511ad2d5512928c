#pragma once

#include <QRect>

namespace enchufe {

/// What a remark on one row of a table has to find its place in. Units: pixels, all in one system.
struct BubbleRoom
{
    /// Where the table is, with its scroll bar and the strip below it that a remark may have for itself.
    QRect table;
    /// Of these, where rows are seen; or would be, were there no strip.
    QRect rows;
    /// The row remarked on; null where it is not in view.
    QRect row;
    /// What all rows of the table need, in view or not.
    int content = 0;
    /// There was no room without a strip, and nothing has changed but the strip that was made: it stays, for
    /// the table may have grown with it and would shrink without.
    bool hadNone = false;
};

/// Where a remark on one row of a table stands. It lies on no row.
struct BubblePlace
{
    QRect rect;
    /// True where the remark is just below its row, so that a tip can point at it.
    bool isPointing = false;
    /// How high the strip below the table has to be; 0 where the remark is on the free ground below the rows.
    int strip = 0;

    friend bool operator==(const BubblePlace &, const BubblePlace &) = default;
};

/// Below all rows where there is room, else in a strip of its own at the table's foot: what is above stays
/// where it is. Param size: what the remark needs; where that is wider than the table it begins at its edge.
BubblePlace placeBubble(const BubbleRoom &room, const QSize &size);

} // namespace enchufe
