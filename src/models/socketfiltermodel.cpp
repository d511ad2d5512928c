#include "models/socketfiltermodel.h"

#include "models/roles.h"
#include "models/socketmodel.h"

#include <QRegularExpression>

namespace enchufe {

namespace {

bool isHistory(const QModelIndex &index)
{
    return index.data(RowKindRole).toInt() == int(RowKind::History);
}

int rowsBelow(const QAbstractItemModel &model, const QModelIndex &parent)
{
    const int rows = model.rowCount(parent);
    int sum = rows;
    for (int row = 0; row < rows; ++row) {
        // Asking a leaf for its row count would make a QSortFilterProxyModel keep a mapping for it.
        if (const QModelIndex index = model.index(row, 0, parent); model.hasChildren(index))
            sum += rowsBelow(model, index);
    }
    return sum;
}

} // namespace

SocketFilterModel::SocketFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
}

void SocketFilterModel::setWords(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList words = text.toLower().split(space, Qt::SkipEmptyParts);
    words.replaceInStrings(QStringLiteral("tpc"), QStringLiteral("tcp"));
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

SocketFilterModel::Counts SocketFilterModel::counts() const
{
    const auto rows = [](const QAbstractItemModel &model) {
        const QModelIndex last = model.index(model.rowCount() - 1, 0);
        return rowsBelow(model, {}) - (last.isValid() && isHistory(last) ? 1 : 0);
    };
    return {rows(*this), rows(*sourceModel())};
}

bool SocketFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    // Cell by cell, so that no word is found across two of them, and no further than needed: cells are made
    // when asked for, in thousands of rows at each key pressed.
    QStringList missing = m_words;
    for (int column = 0; column < SocketModel::AgeColumn && !missing.isEmpty(); ++column) {
        const QModelIndex index = sourceModel()->index(sourceRow, column, sourceParent);
        const QString text = index.data().toString();
        const QString note = index.data(NoteRole).toString();
        missing.removeIf([&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive) || note.contains(word, Qt::CaseInsensitive);
        });
    }
    return missing.isEmpty();
}

bool SocketFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The history is the last row of all; most comparisons need not ask.
    const int last = sourceModel()->rowCount() - 1;
    if ((left.row() == last || right.row() == last) && (isHistory(left) || isHistory(right)))
        return isHistory(right) == (sortOrder() == Qt::AscendingOrder);
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::QByteArray)
        return a.toByteArray() < b.toByteArray();
    return a.toLongLong() < b.toLongLong();
}

} // namespace enchufe
