#pragma once

#include <QFontMetrics>
#include <QString>

#include <vector>

namespace enchufe {

/// What a column of the socket table asks for. Units: pixels.
struct ColumnWish
{
    /// With all that its cells in view say; 0 for a hidden column.
    int whole = 0;
    /// Without the remarks beside its facts; not more than `whole`.
    int facts = 0;
    /// With what may never be cut; not more than `facts`.
    int least = 0;
    /// Whether it belongs to what a reader has to see without scrolling.
    bool isKey = false;
};

/// How wide each column is made, in the order of the wishes. The key columns come first. While they do not
/// fit together, remarks are cut, the widest first; then facts, each by the same share of what it can give,
/// and no further than their least. The others keep their width and are scrolled to. Param room: of all
/// columns together.
std::vector<int> fittedWidths(const std::vector<ColumnWish> &wishes, int room);

/// An endpoint cut down to a width: of its address the middle is left out, of its port nothing. Text that is
/// no endpoint loses its end. Param width: pixels.
QString elidedEndpoint(const QString &text, const QFontMetrics &metrics, int width);

} // namespace enchufe
