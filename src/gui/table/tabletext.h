#pragma once

#include <QString>

class QAbstractItemModel;

namespace enchufe {

/// A whole table as aligned text with its heading, children indented below their parents: what a terminal or
/// a mail can show. Cells are as displayed. Shape: one line a row, each ended by LF.
QString tableText(const QAbstractItemModel &model);

} // namespace enchufe
