#include "base/clock.h"
#include "gui/exchange/transcriptview.h"
#include "heartbeat.h"
#include "journal/journalwriter.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace enchufe;
using namespace std::chrono_literals;

namespace {

constexpr SocketId theSocket{1};
constexpr SocketId otherSocket{2};

/// Ten million blocks of one socket; every third event is another's.
struct Millions
{
    static constexpr int blocks = 10'000'000;

    QTemporaryDir directory;
    SystemClock clock;
    Journal journal{clock, {directory.path()}};
    JournalWriter writer{journal};

    Millions()
    {
        for (const SocketId id : {theSocket, otherSocket}) {
            SocketFacts facts;
            facts.opening = Opening::Active;
            writer.appendFacts({.socket = id, .kind = EventKind::Created}, facts);
        }
        for (int block = 0; block < blocks; ++block) {
            const auto kind = block % 2 == 0 ? EventKind::Received : EventKind::Sent;
            writer.append({.socket = theSocket, .kind = kind},
                          QByteArray("block " + QByteArray::number(block)));
            if (block % 2 == 0)
                writer.append({.socket = otherSocket, .kind = EventKind::Queued});
        }
        writer.publish();
    }
};

} // namespace

/// Opening, following, scrolling and jumping in a very long transcript. The figures are the machine's;
/// nothing is asserted on them.
class BenchTranscript : public QObject
{
    Q_OBJECT

private slots:
    void tenMillionBlocks();
};

void BenchTranscript::tenMillionBlocks()
{
    Millions millions;
    LiveTable table(millions.journal, 16ms);
    TranscriptView view(table, nullptr);
    view.resize(900, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    Heartbeat heart;
    double took = heart.run([&] { return table.table().position() == millions.journal.published(); });
    qInfo("table folded: %.0f ms, worst frame %.1f ms", took, heart.worstMs());

    QElapsedTimer clock;
    const auto open = [&](const char *what, SocketId id, qsizetype count) {
        clock.start();
        view.showSocket(id, 0);
        const double first = double(clock.nsecsElapsed()) / 1e6;
        took = first + heart.run([&] { return view.blockCount() == count; });
        qInfo("%s: %.0f ms, at once %.1f ms, worst frame %.1f ms", what, took, first, heart.worstMs());
    };
    open("opened", theSocket, Millions::blocks);
    open("changed to an empty one", otherSocket, 0);
    open("opened again", theSocket, Millions::blocks);

    const auto frames = [&](const char *what, int count, auto &&act) {
        qint64 worst = 0;
        qint64 sum = 0;
        for (int frame = 0; frame < count; ++frame) {
            clock.start();
            act(frame);
            view.viewport()->repaint();
            worst = std::max(worst, clock.nsecsElapsed());
            sum += clock.nsecsElapsed();
        }
        qInfo("%s: mean %.2f ms, worst %.2f ms", what, double(sum) / count / 1e6, double(worst) / 1e6);
    };
    QScrollBar *bar = view.verticalScrollBar();
    frames("jump", 200,
           [&](int step) { bar->setValue(int(qint64(bar->maximum()) * (step * 37 % 200) / 200)); });
    frames("Home and End", 100,
           [&](int step) { QTest::keyClick(&view, step % 2 ? Qt::Key_End : Qt::Key_Home); });
    frames("line", 200, [&](int) { bar->triggerAction(QAbstractSlider::SliderSingleStepSub); });
    frames("page", 200, [&](int) { QTest::keyClick(&view, Qt::Key_PageUp); });
    const auto reshape = [&](const char *what, auto &&act) {
        clock.start();
        act();
        const double own = double(clock.nsecsElapsed()) / 1e6;
        took = own + heart.run([&] { return !view.blocks().isStale(); });
        qInfo("%s: %.0f ms, at once %.1f ms, worst frame %.1f ms", what, took, own, heart.worstMs());
    };
    reshape("hex", [&] { view.setByteView(ByteView::Hex); });
    reshape("narrower", [&] { view.resize(700, 500); });
    reshape("one direction", [&] { view.setDirections(true, false); });
    reshape("the other", [&] { view.setDirections(false, true); });
    view.setDirections(true, true);
    QTest::keyClick(&view, Qt::Key_End);
    for (int block = 0; block < 100; ++block) {
        millions.writer.append({.socket = theSocket, .kind = EventKind::Received}, "new");
        millions.writer.publish();
        heart.run([&] { return view.blockCount() > Millions::blocks + block; });
    }
    qInfo("follow: worst frame %.1f ms", heart.worstMs());
}

QTEST_MAIN(BenchTranscript)
#include "bench_transcript.moc"
