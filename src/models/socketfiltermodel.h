#pragma once

#include "journal/socketfilter.h"

#include <QSortFilterProxyModel>

#include <vector>

namespace enchufe {

class SocketModel;

/// Rows that a filter takes, and the parents of such rows; sorted by SortRole with opening order among
/// equals, and the history row always last. Stands over a SocketModel or a proxy of it: words are looked for
/// in what is read (DisplayRole and NoteRole of the columns shown but Age, Timer and Waterfall, which
/// change by themselves), keys in the facts behind.
class SocketFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SocketFilterModel(QObject *parent = nullptr);

    /// Param sourceModel: a SocketModel, or identity proxies over one.
    void setSourceModel(QAbstractItemModel *sourceModel) override;

    void setFilter(const SocketFilter &filter);
    /// Words are looked for in these columns; by itself in those that a table begins with.
    void setShownColumns(const std::vector<int> &columns);
    bool isFiltering() const { return !m_filter.isEmpty(); }
    /// True where rows come and go with time alone: call reconsider() now and then.
    bool usesAge() const { return m_filter.usesAge(); }
    /// Asks every row again.
    void reconsider();

    /// What sorting by the waterfall goes by.
    enum class WaterfallOrder { Start, End, Length };
    void setWaterfallOrder(WaterfallOrder order);
    WaterfallOrder waterfallOrder() const { return m_waterfallOrder; }

    /// Rows of sockets and peers: those shown, with the parents of what matches, and all there are. The
    /// history row does not count.
    struct Counts
    {
        int shown = 0;
        int all = 0;
    };
    Counts counts() const;

    /// The same for all rows, and not asked of the models below: a view asks for each of a long history.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    SocketFilter m_filter;
    std::vector<int> m_wordColumns;
    /// The model at the bottom of the chain.
    const SocketModel *m_facts = nullptr;
    WaterfallOrder m_waterfallOrder = WaterfallOrder::Start;
};

} // namespace enchufe
