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

QTEST_MAIN(TstSocketView)
#include "tst_socketview.moc"
