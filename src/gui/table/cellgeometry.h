#pragma once

#include <QRect>

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

} // namespace enchufe
