#include "gui/firstrun/bubblegeometry.h"

#include <algorithm>

namespace enchufe {

namespace {

// Between the remark and what is around it; the tip is as high.
constexpr int gap = 8;

} // namespace

BubblePlace placeBubble(const QRect &area, const QRect &row, int rows, const QSize &size)
{
    const int width = size.width();
    const int height = size.height();
    const int left = std::clamp(row.isNull() ? area.left() + gap : row.left() + gap, area.left() + gap,
                                std::max(area.left() + gap, area.right() + 1 - gap - width));
    const auto at = [&](int top, bool isPointing) {
        return BubblePlace{QRect(left, top, width, height), isPointing};
    };
    const int end = area.bottom() + 1;
    const int below = row.bottom() + 1;
    const bool isLast = !row.isNull() && rows <= below;
    if (rows + gap + height <= end)
        return at(rows + gap, isLast);
    if (row.isNull())
        return at(end - height, false);
    if (below + gap + height <= end)
        return at(below + gap, true);
    if (row.top() - gap - height >= area.top())
        return at(row.top() - gap - height, false);
    return at(end + gap, false);
}

} // namespace enchufe
