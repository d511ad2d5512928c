#pragma once

#include "models/roles.h"

#include <QLineF>
#include <QRect>
#include <QVector>

#include <algorithm>

namespace enchufe {

/// Where the remark of a cell goes: after its text, in what is left of the cell. Empty when too little is
/// left to say anything. Param cell: where the cell's text may go. Param textWidth: pixels the text itself
/// takes. Param letter: pixels of an average letter.
inline QRect notePlace(const QRect &cell, int textWidth, int letter)
{
    const int gap = 2 * letter;
    const int left = cell.width() - textWidth - gap;
    return left < 5 * letter ? QRect()
                             : QRect(cell.left() + textWidth + gap, cell.top(), left, cell.height());
}

/// Where the mark of a row that is new, changed or gone goes: a square at the end of its first cell. Empty
/// where the cell has no room for it beside two letters. Param letter: as above.
inline QRect markPlace(const QRect &cell, int letter)
{
    const int side = std::min(cell.height(), 2 * letter);
    if (cell.width() < side + 2 * letter)
        return {};
    return {cell.right() - side + 1, cell.top() + (cell.height() - side) / 2, side, side};
}

/// The lines that make up a mark's glyph in a square: "+" for new, "~" for changed, "x" for gone; none for
/// None.
inline QVector<QLineF> markLines(RowMark mark, const QRectF &place)
{
    const QRectF in =
        place.adjusted(place.width() / 4, place.height() / 4, -place.width() / 4, -place.height() / 4);
    const QPointF middle = in.center();
    switch (mark) {
    case RowMark::None:
        break;
    case RowMark::New:
        return {{in.left(), middle.y(), in.right(), middle.y()},
                {middle.x(), in.top(), middle.x(), in.bottom()}};
    case RowMark::Changed: {
        const QPointF up(in.left() + in.width() / 3, in.top() + in.height() / 4);
        const QPointF down(in.right() - in.width() / 3, in.bottom() - in.height() / 4);
        return {{{in.left(), middle.y()}, up}, {up, down}, {down, {in.right(), middle.y()}}};
    }
    case RowMark::Gone:
        return {{in.topLeft(), in.bottomRight()}, {in.topRight(), in.bottomLeft()}};
    }
    return {};
}

} // namespace enchufe
