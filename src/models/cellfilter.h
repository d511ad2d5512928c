#pragma once

#include <QModelIndex>
#include <QString>

namespace enchufe {

class SocketModel;

/// What to write into the filter to find the rows that have the same in this cell: "state:established",
/// "remote:[::1]:80", in English. Param index: of `model`. Empty where a cell has nothing that a filter
/// knows.
QString cellFilter(const SocketModel &model, const QModelIndex &index);

} // namespace enchufe
