#pragma once

#include <QString>

class QAbstractItemModel;

namespace enchufe {

/// A whole table as aligned text with its heading, children indented below their parents: what a terminal or
/// a mail can show. Cells are as displayed. Shape: one line a row, each ended by LF.
/// Param columns: so many of them; -1 for all.
QString tableText(const QAbstractItemModel &model, int columns = -1);

} // namespace enchufe
