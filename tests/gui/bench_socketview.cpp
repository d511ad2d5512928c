#include "gui/decor/socketdecorator.h"
#include "gui/table/socketview.h"
#include "heartbeat.h"
#include "models/socketfiltermodel.h"
#include "models/socketmodel.h"
#include "models/tablemaker.h"

#include <QFile>
#include <QHeaderView>
#include <QScrollBar>

using namespace enchufe;

namespace {

constexpr quint32 ghosts = 10'000;

/// Units: bytes of this process that are in memory.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// The socket table as the window has it, over a journal written by hand.
class Table
{
public:
    Table()
    {
        filter.setSourceModel(&decorator);
        view.resize(1180, 500);
        view.show();
        [this] { QVERIFY(QTest::qWaitForWindowExposed(&view)); }();
    }

    /// Runs until everything written is folded and told.
    void settle(const char *what)
    {
        maker.publishOnly();
        const LiveTable &live = maker.table();
        const double took = m_heart.run([&live] {
            return live.table().position() == live.journal().published() && !live.table().hasChanged();
        });
        qInfo("%s: %.0f ms, worst frame %.1f ms (processor %.1f ms)", what, took, m_heart.worstMs(),
              m_heart.worstCpuMs());
    }
    void act(const QString &what, const std::function<void()> &action)
    {
        QElapsedTimer clock;
        clock.start();
        action();
        const double own = double(clock.nsecsElapsed()) / 1e6;
        view.viewport()->repaint();
        const double painted = double(clock.nsecsElapsed()) / 1e6;
        m_heart.run([] { return true; });
        qInfo("%s: %.1f ms, painted after %.1f ms, worst frame %.1f ms", qPrintable(what), own, painted,
              m_heart.worstMs());
        m_heart.worstCpuMs();
    }
    void accept(const char *what, quint32 listener)
    {
        maker.listener(listener, 5000);
        for (quint32 id = listener + 1; id <= listener + ghosts; ++id)
            maker.ghost(id, listener, 5000, quint16(id * 7919));
        settle(what);
    }
    void change(const char *what, quint32 from, quint32 step)
    {
        for (quint32 id = from; id < from + ghosts; id += step)
            maker.received(id, "some");
        settle(what);
    }
    void end(const char *what, quint32 from, quint32 step)
    {
        for (quint32 id = from; id < from + ghosts; id += step)
            maker.end(id);
        settle(what);
    }

    TableMaker maker;
    SocketModel model{maker.table()};
    SocketDecorator decorator{model, maker.table()};
    SocketFilterModel filter;
    SocketView view{model, filter};

private:
    Heartbeat m_heart;
};

} // namespace

/// Ten thousand accepted sockets in the table. The figures are the machine's; nothing is asserted on them.
class BenchSocketView : public QObject
{
    Q_OBJECT

private slots:
    void acceptFilterSort();
    void changesAndEndings();
    void sortedAndFiltered();
};

void BenchSocketView::acceptFilterSort()
{
    Table table;
    SocketView &view = table.view;
    const qint64 before = residentBytes();
    table.accept("accepted", 1);
    qInfo("%lld bytes of memory a row", (residentBytes() - before) / ghosts);
    table.act(u"counts"_qs, [&] { table.filter.counts(); });
    for (const char *words : {"3", "30", "300", "30", "3", "", "no such thing", "", "state:listen",
                              "state:estab -remote:127.0.0.0/8", "port:300-400 age:>1ms", ""})
        table.act(u"filter '%1'"_qs.arg(QLatin1String(words)),
                  [&] { view.setFilter(*SocketFilter::parse(QLatin1String(words))); });
    for (const int column : {SocketModel::RemoteColumn, SocketModel::StateColumn, SocketModel::AgeColumn})
        table.act(u"sort by %1"_qs.arg(column), [&] { view.sortByColumn(column, Qt::DescendingOrder); });
    table.act(u"unsorted"_qs, [&] { view.sortByColumn(-1, Qt::AscendingOrder); });
    QScrollBar *bar = view.verticalScrollBar();
    table.act(u"scroll to the end"_qs, [&] { bar->setValue(bar->maximum()); });
    table.act(u"page up"_qs, [&] { bar->triggerAction(QAbstractSlider::SliderPageStepSub); });
    table.act(u"choose the last"_qs, [&] { view.selectKey({{ghosts}}); });
    table.act(u"choose the first"_qs, [&] { view.selectKey({{2}}); });
    table.act(u"key down"_qs, [&] { QTest::keyClick(&view, Qt::Key_Down); });
    table.act(u"fold"_qs, [&] { view.collapseAll(); });
    table.act(u"unfold"_qs, [&] { view.expand(table.filter.index(0, 0)); });
}

void BenchSocketView::changesAndEndings()
{
    Table table;
    const qint64 before = residentBytes();
    table.accept("accepted", 1);
    table.change("1,000 rows change", 2, 10);
    table.change("10,000 rows change", 2, 1);
    table.view.sortByColumn(SocketModel::BytesColumn, Qt::AscendingOrder);
    table.change("1,000 rows change, sorted", 2, 10);
    table.change("10,000 rows change, sorted", 2, 1);
    table.view.sortByColumn(-1, Qt::AscendingOrder);
    table.end("every second one ends", 2, 2);
    table.end("the others end", 3, 2);
    table.act(u"history cleared"_qs, [&] { table.maker.table().clearEnded(); });
    qInfo("%lld bytes of memory a row left", (residentBytes() - before) / ghosts);
}

void BenchSocketView::sortedAndFiltered()
{
    Table table;
    table.view.sortByColumn(SocketModel::RemoteColumn, Qt::AscendingOrder);
    table.accept("accepted, sorted", 1);
    table.view.setFilter(*SocketFilter::parse(u"3"_qs));
    table.accept("accepted, sorted and filtered", 100'000);
    table.change("3,333 rows change, sorted and filtered", 2, 3);
    table.end("every second one ends, sorted and filtered", 2, 2);
    table.act(u"filter ''"_qs, [&] { table.view.setFilter({}); });
    table.end("the others end, sorted", 3, 2);
}

QTEST_MAIN(BenchSocketView)
#include "bench_socketview.moc"
