#include "models/socketfiltermodel.h"

#include "models/roles.h"
#include "models/socketmodel.h"

#include <QVarLengthArray>

#include <algorithm>

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

/// What is read of one row: cell by cell, so that no word is found across two of them, and no further than
/// needed. Cells are made when asked for, in thousands of rows at each key pressed.
class Cells
{
public:
    Cells(const QAbstractItemModel &model, const std::vector<int> &columns, int row,
          const QModelIndex &parent)
        : m_model(model)
        , m_columns(columns)
        , m_parent(parent)
        , m_row(row)
    {}

    bool contain(const QString &word)
    {
        const auto hasWord = [&word](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        };
        if (std::any_of(m_texts.begin(), m_texts.end(), hasWord))
            return true;
        // A text and a note for each column.
        while (size_t(m_texts.size()) < m_columns.size() * 2) {
            const int column = m_columns[size_t(m_texts.size()) / 2];
            const QModelIndex index = m_model.index(m_row, column, m_parent);
            m_texts.append(index.data().toString());
            m_texts.append(index.data(NoteRole).toString());
            if (hasWord(m_texts[m_texts.size() - 2]) || hasWord(m_texts.last()))
                return true;
        }
        return false;
    }

private:
    const QAbstractItemModel &m_model;
    const std::vector<int> &m_columns;
    const QModelIndex &m_parent;
    const int m_row;
    QVarLengthArray<QString, qsizetype(SocketModel::AgeColumn) * 2> m_texts;
};

int roleOf(SocketFilterModel::WaterfallOrder order)
{
    switch (order) {
    case SocketFilterModel::WaterfallOrder::End:
        return LifeEndRole;
    case SocketFilterModel::WaterfallOrder::Length:
        return LifeLengthRole;
    case SocketFilterModel::WaterfallOrder::Start:
        break;
    }
    return SortRole;
}

} // namespace

SocketFilterModel::SocketFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
    for (int column = 0; column < SocketModel::AgeColumn; ++column)
        m_wordColumns.push_back(column);
}

void SocketFilterModel::setSourceModel(QAbstractItemModel *sourceModel)
{
    const QAbstractItemModel *facts = sourceModel;
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(facts))
        facts = proxy->sourceModel();
    m_facts = qobject_cast<const SocketModel *>(facts);
    QSortFilterProxyModel::setSourceModel(sourceModel);
}

void SocketFilterModel::setFilter(const SocketFilter &filter)
{
    if (filter.isEmpty() && m_filter.isEmpty())
        return;
    m_filter = filter;
    invalidateFilter();
}

void SocketFilterModel::setShownColumns(const std::vector<int> &columns)
{
    std::vector<int> searched = columns;
    std::erase_if(searched, [](int column) {
        return column == SocketModel::AgeColumn || column == SocketModel::TimerColumn ||
               column == SocketModel::WaterfallColumn;
    });
    if (searched == m_wordColumns)
        return;
    m_wordColumns = std::move(searched);
    if (isFiltering())
        invalidateFilter();
}

void SocketFilterModel::setWaterfallOrder(WaterfallOrder order)
{
    if (order == m_waterfallOrder)
        return;
    m_waterfallOrder = order;
    if (sortColumn() == SocketModel::WaterfallColumn)
        invalidate();
}

void SocketFilterModel::reconsider()
{
    invalidateFilter();
}

SocketFilterModel::Counts SocketFilterModel::counts() const
{
    const int all = m_facts->rowsInAll();
    if (!isFiltering())
        return {all, all};
    const QModelIndex last = index(rowCount() - 1, 0);
    return {rowsBelow(*this, {}) - (last.isValid() && isHistory(last) ? 1 : 0), all};
}

Qt::ItemFlags SocketFilterModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags;
}

bool SocketFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_filter.isEmpty())
        return true;
    Cells cells(*sourceModel(), m_wordColumns, sourceRow, sourceParent);
    const auto hasWord = [&cells](const QString &word) { return cells.contain(word); };
    if (m_filter.isWordsOnly())
        return m_filter.matchesWords(hasWord);
    QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    const SocketRow *row = m_facts ? m_facts->socketRow(index) : nullptr;
    // The history row is no socket: it has no facts, and comes with what is below it.
    return row && m_filter.matches(*row, m_facts->udpPeer(index), m_filter.usesAge() ? m_facts->nowNs() : 0,
                                   hasWord);
}

bool SocketFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The history is the last row of all; most comparisons need not ask.
    const int last = sourceModel()->rowCount() - 1;
    if ((left.row() == last || right.row() == last) && (isHistory(left) || isHistory(right)))
        return isHistory(right) == (sortOrder() == Qt::AscendingOrder);
    const int role = left.column() == SocketModel::WaterfallColumn ? roleOf(m_waterfallOrder) : int(SortRole);
    const QVariant a = left.data(role);
    const QVariant b = right.data(role);
    if (a.typeId() == QMetaType::QByteArray)
        return a.toByteArray() < b.toByteArray();
    return a.toLongLong() < b.toLongLong();
}

} // namespace enchufe
