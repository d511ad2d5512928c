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

} // namespace

/// Ten thousand accepted sockets in the table as the window has it. The figures are the machine's; nothing is
/// asserted on them.
class BenchSocketView : public QObject
{
    Q_OBJECT

private slots:
    void tenThousandGhosts();
};

void BenchSocketView::tenThousandGhosts()
{
    TableMaker maker;
    SocketModel model(maker.table());
    SocketDecorator decorator(model, maker.table());
    SocketFilterModel filter;
    filter.setSourceModel(&decorator);
    SocketView view(model, filter);
    view.resize(1180, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    Heartbeat heart;
    QElapsedTimer clock;
    const auto settle = [&](const char *what) {
        clock.start();
        const auto isThere = [&] {
            return maker.table().table().position() == maker.table().journal().published() &&
                   !maker.table().table().hasChanged();
        };
        const double took = heart.run(isThere);
        qInfo("%s: %.0f ms, worst frame %.1f ms (processor %.1f ms)", what, took, heart.worstMs(),
              heart.worstCpuMs());
    };
    const auto act = [&](const char *what, auto &&action) {
        clock.start();
        action();
        const double own = double(clock.nsecsElapsed()) / 1e6;
        view.viewport()->repaint();
        const double painted = double(clock.nsecsElapsed()) / 1e6;
        heart.run([] { return true; });
        qInfo("%s: %.1f ms, painted after %.1f ms, worst frame %.1f ms (processor %.1f ms)", what, own,
              painted, heart.worstMs(), heart.worstCpuMs());
    };

    maker.listener(1, 5000);
    maker.ghost(2, 1, 5000, 2);
    maker.publish();
    const qint64 before = residentBytes();
    for (quint32 id = 3; id < ghosts + 2; ++id)
        maker.ghost(id, 1, 5000, quint16(20'000 + id));
    maker.publishOnly();
    settle("accepted");
    qInfo("%lld bytes of memory a row", (residentBytes() - before) / ghosts);
    act("counts", [&] { filter.counts(); });
    for (const char *words : {"3", "30", "300", "30", "3", "", "no such thing", ""})
        act(qPrintable(QStringLiteral("filter '%1'").arg(QLatin1String(words))),
            [&] { view.setWords(QLatin1String(words)); });
    for (const int column : {SocketModel::RemoteColumn, SocketModel::StateColumn, SocketModel::AgeColumn,
                             SocketModel::SocketColumn}) {
        act(qPrintable(QStringLiteral("sort by %1").arg(column)),
            [&] { view.sortByColumn(column, Qt::DescendingOrder); });
    }
    const auto change = [&](const char *what, quint32 step) {
        for (quint32 id = 3; id < ghosts; id += step)
            maker.received(id, "some");
        maker.publishOnly();
        settle(what);
    };
    change("1,000 rows change, sorted", 10);
    change("10,000 rows change, sorted", 1);
    act("unsorted", [&] { view.sortByColumn(-1, Qt::AscendingOrder); });
    change("1,000 rows change", 10);
    change("10,000 rows change", 1);

    act("scroll to the end",
        [&] { view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum()); });
    act("page up", [&] { view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub); });
    act("choose the last", [&] { view.selectKey({{ghosts}}); });
    act("choose the first", [&] { view.selectKey({{3}}); });
    act("key down", [&] { QTest::keyClick(&view, Qt::Key_Down); });
    act("fold", [&] { view.collapseAll(); });
    act("unfold", [&] { view.expand(filter.index(0, 0)); });
    for (quint32 id = 3; id < ghosts; id += 2)
        maker.end(id);
    maker.publishOnly();
    settle("every second one ends");
    for (quint32 id = 1; id < ghosts + 2; ++id)
        maker.end(id);
    maker.publishOnly();
    settle("all end");
    clock.start();
    maker.table().clearEnded();
    qInfo("history cleared: %.1f ms", double(clock.nsecsElapsed()) / 1e6);
    qInfo("%lld bytes of memory a row left", (residentBytes() - before) / ghosts);

    const auto more = [&](const char *what, quint32 first) {
        maker.listener(first, 6000);
        for (quint32 id = first + 1; id < first + ghosts; ++id)
            maker.ghost(id, first, 6000, quint16(id * 7919));
        maker.publishOnly();
        settle(what);
    };
    view.sortByColumn(SocketModel::RemoteColumn, Qt::AscendingOrder);
    more("accepted, sorted", 100'000);
    view.setWords(QStringLiteral("3"));
    more("accepted, sorted and filtered", 200'000);
    for (quint32 id = 200'001; id < 200'000 + ghosts; id += 3)
        maker.received(id, "some");
    maker.publishOnly();
    settle("3,000 rows change, sorted and filtered");
    for (quint32 id = 200'001; id < 200'000 + ghosts; id += 2)
        maker.end(id);
    maker.publishOnly();
    settle("every second one ends, sorted and filtered");
    act("filter '', sorted", [&] { view.setWords({}); });
    for (quint32 id = 200'000; id < 200'000 + ghosts; id += 2)
        maker.end(id);
    maker.publishOnly();
    settle("the others end, sorted");
}

QTEST_MAIN(BenchSocketView)
#include "bench_socketview.moc"
