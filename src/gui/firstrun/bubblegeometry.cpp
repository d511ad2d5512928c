#include "gui/firstrun/bubblegeometry.h"

#include <algorithm>

namespace enchufe {

namespace {

// Between the remark and what is around it; the tip is as high.
constexpr int gap = 8;

} // namespace

BubblePlace placeBubble(const BubbleRoom &room, const QSize &size)
{
    const QRect &area = room.rows;
    const int width = size.width();
    const int height = size.height();
    const int left =
        std::clamp(room.row.isNull() ? area.left() + gap : room.row.left() + gap, area.left() + gap,
                   std::max(area.left() + gap, area.right() + 1 - gap - width));
    if (!room.hadNone && room.content + gap + height <= area.height()) {
        const int end = area.top() + room.content;
        return {QRect(left, end + gap, width, height), !room.row.isNull() && room.row.bottom() + 1 >= end};
    }
    const int strip = height + gap;
    return {QRect(left, room.table.bottom() + 1 - strip + gap / 2, width, height), false, strip};
}

} // namespace enchufe
