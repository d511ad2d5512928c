#include "gui/table/socketview.h"

#include "gui/decor/socketdecorator.h"
#include "models/socketfiltermodel.h"
#include "models/socketmodel.h"
#include "models/tablemaker.h"

using namespace enchufe;

namespace {

constexpr quint32 ghosts = 1000;

/// Counts what a view asks of it and keeps in it.
class CountingFilter : public SocketFilterModel
{
public:
    using SocketFilterModel::persistentIndexList;

    QVariant data(const QModelIndex &index, int role) const override
    {
        m_measured += role == Qt::SizeHintRole ? 1 : 0;
        return SocketFilterModel::data(index, role);
    }
    /// Cells whose size was asked for since it was last called.
    int takeMeasured() { return std::exchange(m_measured, 0); }

private:
    mutable int m_measured = 0;
};

/// A listener with many ghosts, in a view on screen.
struct Table
{
    TableMaker maker;
    SocketModel model{maker.table()};
    SocketDecorator decorator{model, maker.table()};
    CountingFilter filter;
    SocketView view{model, filter};

    Table()
    {
        filter.setSourceModel(&decorator);
        view.resize(900, 400);
        view.show();
        maker.listener(1, 5000);
        for (quint32 id = 2; id < ghosts + 2; ++id)
            maker.ghost(id, 1, 5000, quint16(20'000 + id));
        maker.publish();
        [this] { QTRY_COMPARE(filter.rowCount(filter.index(0, 0)), int(ghosts)); }();
    }
};

} // namespace

/// That the work of a long table does not grow with its length where it need not.
class TstSocketView : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_qs)); }
    void filteringUnfoldsParentsOnly();
    void changedRowsAreNotMeasured();
    void rowsComeAboveWithoutMovingTheHand();
    void nothingIsSortedUnderTheHand();
};

void TstSocketView::filteringUnfoldsParentsOnly()
{
    Table table;
    QVERIFY(table.view.isExpanded(table.filter.index(0, 0)));
    table.view.collapse(table.filter.index(0, 0));
    table.view.setFilter(*SocketFilter::parse(u"127.0.0.1:2"_qs));
    QVERIFY(table.view.isExpanded(table.filter.index(0, 0)));
    // Whatever comes or goes looks at each persistent index there is.
    QVERIFY(table.filter.persistentIndexList().size() < 20);
    table.view.setFilter({});
    QVERIFY(table.filter.persistentIndexList().size() < 20);
    QVERIFY(table.view.isExpanded(table.filter.index(0, 0)));
}

void TstSocketView::changedRowsAreNotMeasured()
{
    Table table;
    table.filter.takeMeasured();
    for (quint32 id = 2; id < ghosts + 2; id += 2)
        table.maker.received(id, "some");
    table.maker.publish();
    const QModelIndex changed = table.filter.index(0, SocketModel::BytesColumn, table.filter.index(0, 0));
    QTRY_COMPARE(changed.data().toString(), u"4 / 0"_qs);
    // The columns are fitted to the rows in view; all others are left alone.
    QVERIFY2(table.filter.takeMeasured() < int(ghosts), "rows out of view were measured");
}

void TstSocketView::rowsComeAboveWithoutMovingTheHand()
{
    Table table;
    const QModelIndex ghosts = table.filter.index(0, 0);
    table.view.sortByColumn(SocketModel::RemoteColumn, Qt::DescendingOrder);
    const QModelIndex held = table.filter.index(500, 0, ghosts);
    table.view.scrollTo(held, QAbstractItemView::PositionAtCenter);
    table.view.setCurrentIndex(held);
    QTest::keyClick(&table.view, Qt::Key_Down);
    const QPersistentModelIndex row = table.view.currentIndex();
    const int top = table.view.visualRect(row).top();
    const int before = row.row();
    // Greater than all: in sort order they come first, at the top.
    for (quint32 id = 5000; id < 5020; ++id)
        table.maker.ghost(id, 1, 5000, quint16(60'000 + id - 5000));
    table.maker.publish();
    QTRY_COMPARE(table.filter.rowCount(ghosts), int(::ghosts) + 20);
    QCOMPARE(table.view.visualRect(row).top(), top);
    QVERIFY(row.row() >= before);
    QCOMPARE(table.view.currentIndex(), QModelIndex(row));
}

void TstSocketView::nothingIsSortedUnderTheHand()
{
    Table table;
    table.view.sortByColumn(SocketModel::BytesColumn, Qt::DescendingOrder);
    const QModelIndex ghosts = table.filter.index(0, 0);
    table.view.setCurrentIndex(table.filter.index(3, 0, ghosts));
    QTest::keyClick(&table.view, Qt::Key_Down);
    const quint32 first = table.filter.index(0, 0, ghosts).data(SocketIdRole).toUInt();
    const quint32 late = table.filter.index(900, 0, ghosts).data(SocketIdRole).toUInt();
    table.maker.received(late, "more than all others");
    table.maker.publish();
    QCOMPARE(table.filter.index(0, 0, ghosts).data(SocketIdRole).toUInt(), first);
    // A second later it is in its place.
    QTRY_COMPARE(table.filter.index(0, 0, ghosts).data(SocketIdRole).toUInt(), late);
}

QTEST_MAIN(TstSocketView)
#include "tst_socketview.moc"
