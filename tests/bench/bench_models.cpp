#include "models/tablemaker.h"

#include "models/socketfiltermodel.h"
#include "models/socketmodel.h"

#include <QTest>

using namespace enchufe;

namespace {

constexpr quint32 sockets = 5'000;

} // namespace

/// The socket table's models with many rows. Nothing is asserted on the figures.
class BenchModels : public QObject
{
    Q_OBJECT

private slots:
    void changeRows();
    void filter();
    void sort();
};

namespace {

/// A listener, its ghosts, and the models over them.
struct Table
{
    TableMaker maker;
    SocketModel model{maker.table()};
    SocketFilterModel shown;

    Table()
    {
        shown.setSourceModel(&model);
        maker.listener(1, 5000);
        for (quint32 id = 2; id < sockets; ++id)
            maker.ghost(id, 1, 5000, quint16(10'000 + id));
        maker.publish();
    }
};

} // namespace

void BenchModels::changeRows()
{
    Table table;
    QCOMPARE(table.shown.rowCount(table.shown.index(0, 0)), int(sockets) - 2);
    QBENCHMARK
    {
        for (quint32 id = 2; id < sockets; id += 10)
            table.maker.received(id, "some bytes");
        table.maker.publish();
    }
}

void BenchModels::filter()
{
    Table table;
    QBENCHMARK
    {
        table.shown.setFilter(*SocketFilter::parse(QStringLiteral("established 12345")));
        table.shown.setFilter({});
    }
}

void BenchModels::sort()
{
    Table table;
    QBENCHMARK
    {
        table.shown.sort(SocketModel::RemoteColumn, Qt::DescendingOrder);
        table.shown.rowCount(table.shown.index(0, 0));
        table.shown.sort(SocketModel::RemoteColumn, Qt::AscendingOrder);
        table.shown.rowCount(table.shown.index(0, 0));
    }
}

QTEST_GUILESS_MAIN(BenchModels)
#include "bench_models.moc"
