#pragma once

#include <QModelIndex>
#include <QString>

namespace enchufe {

class LiveTable;
class SocketModel;

/// What the explain strip says of a row of the socket table: what it is, how it got here and what can happen
/// next; for a failure what happened, who decided and what to try. Shape: HTML with every text of the world
/// escaped; an invalid index gives what to do first.
QString explanation(const SocketModel &model, const QModelIndex &index, const LiveTable &table);

} // namespace enchufe
