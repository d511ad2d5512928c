#include "base/clock.h"
#include "gui/exchange/transcriptview.h"
#include "journal/journalwriter.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <functional>

using namespace enchufe;
using namespace std::chrono_literals;

namespace {

const SocketId theSocket{1};

/// A journal written by hand, as the network thread would, and a transcript that follows it.
struct Bench
{
    QTemporaryDir directory;
    SystemClock clock;
    Journal journal{clock, {directory.path()}};
    JournalWriter writer{journal};
    LiveTable table{journal, 5ms};
    TranscriptView view{table, nullptr};

    explicit Bench(Transport transport = Transport::Tcp)
    {
        SocketFacts facts;
        facts.requested.remote = remote();
        facts.transport = transport;
        facts.opening = transport == Transport::Tcp ? Opening::Active : Opening::Passive;
        writer.appendFacts({.socket = theSocket, .kind = EventKind::Created}, facts);
        writer.publish();
        view.resize(900, 500);
        view.show();
    }

    static Endpoint local() { return *Endpoint::parse(u"127.0.0.1:44553"); }
    static Endpoint remote() { return *Endpoint::parse(u"127.0.0.1:5000"); }

    void established()
    {
        const EndpointPair pair{local(), remote()};
        writer.appendFacts({.socket = theSocket, .kind = EventKind::Established}, pair);
        writer.publish();
    }
    void moved(EventKind kind, const QByteArray &bytes, PeerIndex peer = 0)
    {
        writer.append({.socket = theSocket, .peer = peer, .kind = kind}, bytes);
        writer.publish();
    }
    void show()
    {
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(table.table().row(theSocket));
        view.showSocket(theSocket, 0);
    }
    QString shown() const
    {
        QStringList texts;
        for (const TranscriptView::Line &line : view.linesInView())
            texts.append(line.text);
        return texts.join(u'\n');
    }
    QWidget *pill() { return view.findChild<QPushButton *>(u"newBlocksButton"_qs); }
};

} // namespace

class TstTranscriptView : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_qs)); }
    void aBlockPerRead();
    void lifeIsToldInOrder();
    void datagramsNameTheirPeer();
    void onePeerAlone();
    void splitCharacter();
    void longBlocksFoldAndOpen();
    void hexAndBoth();
    void directions();
    void followsOnlyAtTheEnd();
    void wheelAndScrollBarHoldTheView();
    void placeSurvivesResizeAndMode();
    void keyboard();
    void copiesAndMenu();
    void droppedBytesAreSaid();
    void accessibleText();
    void aMillionBlocks();
};

void TstTranscriptView::aBlockPerRead()
{
    Bench bench;
    bench.show();
    bench.moved(EventKind::Sent, "HOLA");
    bench.moved(EventKind::Sent, "QUE");
    bench.moved(EventKind::Received, "HOLAQUETAL\r\n");
    QTRY_COMPARE(bench.view.blockCount(), 3);
    const QString text = bench.shown();
    QVERIFY2(text.contains(QRegularExpression(u"sent, 1 write, 4 byte.*\nHOLA\n"_qs)), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"received, 1 read, 12 byte.*\nHOLAQUETAL\u240D\u240A$"_qs)),
             qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"^\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d sent"_qs)),
             qPrintable(text));
    QVERIFY2(text.contains(
                 QRegularExpression(u"4 byte[^\n]*\nHOLA\n.*, \\+\\d+(?:[.,]\\d+)? [\u00B5m]?s\nQUE\n"_qs)),
             qPrintable(text));
}

void TstTranscriptView::lifeIsToldInOrder()
{
    Bench bench;
    bench.established();
    bench.show();
    bench.moved(EventKind::Received, "hi");
    bench.writer.append({.socket = theSocket, .kind = EventKind::PeerFinished});
    bench.writer.append({.value = 12, .socket = theSocket, .kind = EventKind::Unsent});
    bench.writer.append({.socket = theSocket, .kind = EventKind::Closed});
    bench.writer.publish();
    QTRY_COMPARE(bench.view.blockCount(), 5);
    const QStringList rows = bench.shown().split(u'\n');
    QCOMPARE(rows.size(), 6);
    QVERIFY(rows.at(0).contains(u"Connected: 127.0.0.1:44553 with 127.0.0.1:5000"_qs));
    QVERIFY(rows.at(3).contains(u"(FIN)"_qs));
    QVERIFY(rows.at(4).contains(u"12"_qs));
    QVERIFY(rows.at(5).contains(u"Closed"_qs));
}

void TstTranscriptView::datagramsNameTheirPeer()
{
    Bench bench(Transport::Udp);
    for (const quint16 port : {quint16(4001), quint16(4002)}) {
        const EndpointPair pair{Bench::local(), Bench::remote().withPort(port)};
        bench.writer.appendFacts(
            {.socket = theSocket, .peer = PeerIndex(port - 4000), .kind = EventKind::PeerSeen}, pair);
    }
    bench.show();
    bench.moved(EventKind::Received, "first", 1);
    bench.moved(EventKind::Received, {}, 2);
    QTRY_VERIFY(bench.shown().contains(u"empty datagram, 0 bytes, 127.0.0.1:4002"_qs));
    QVERIFY(bench.shown().contains(QRegularExpression(u"datagram of 5 byte[^,]*, 127.0.0.1:4001"_qs)));
}

void TstTranscriptView::onePeerAlone()
{
    Bench bench(Transport::Udp);
    bench.show();
    bench.moved(EventKind::Received, "one", 1);
    bench.moved(EventKind::Received, "two", 2);
    bench.view.showSocket(theSocket, 2);
    QTRY_COMPARE(bench.view.blockCount(), 1);
    QVERIFY(bench.shown().endsWith(u"two"_qs));
}

void TstTranscriptView::splitCharacter()
{
    Bench bench;
    bench.show();
    bench.moved(EventKind::Received, "a\xC3");
    QTRY_VERIFY(bench.shown().endsWith(u"\na\\xC3"_qs));
    bench.moved(EventKind::Sent, "between");
    bench.moved(EventKind::Received, "\xB1o");
    QTRY_VERIFY(bench.shown().endsWith(u"\nño"_qs));
    QVERIFY(bench.shown().contains(u"\na\u2026\n"_qs));
    bench.view.setByteView(ByteView::Hex);
    QVERIFY(bench.shown().contains(u"61 C3"_qs));
    QVERIFY(bench.shown().contains(u"B1 6F"_qs));
}

void TstTranscriptView::longBlocksFoldAndOpen()
{
    Bench bench;
    bench.show();
    bench.view.setFoldRows(5);
    bench.moved(EventKind::Received, QByteArray("row\n").repeated(12));
    QTRY_VERIFY(bench.shown().contains(QRegularExpression(u"\u2026 7 more line"_qs)));
    QCOMPARE(bench.shown().count(u"row\u240A"_qs), 5);
    const TranscriptView::Line fold = bench.view.linesInView().last();
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, fold.rect.center());
    QCOMPARE(bench.shown().count(u"row\u240A"_qs), 12);
    QTest::keyClick(&bench.view, Qt::Key_Return);
    QCOMPARE(bench.shown().count(u"row\u240A"_qs), 5);
}

void TstTranscriptView::hexAndBoth()
{
    Bench bench;
    bench.show();
    bench.moved(EventKind::Received, "HOLA\r\n");
    bench.view.setByteView(ByteView::Hex);
    QTRY_VERIFY(bench.shown().endsWith(u"0000  48 4F 4C 41 0D 0A"_qs));
    bench.view.setByteView(ByteView::Both);
    QVERIFY2(bench.shown().contains(QRegularExpression(u"0000  48 4F 4C 41 0D 0A +HOLA\u00B7\u00B7"_qs)),
             qPrintable(bench.shown()));
}

void TstTranscriptView::directions()
{
    Bench bench;
    bench.established();
    bench.show();
    bench.moved(EventKind::Received, "in");
    bench.moved(EventKind::Sent, "out");
    QTRY_COMPARE(bench.view.blockCount(), 3);
    bench.view.setDirections(true, false);
    QVERIFY(bench.shown().contains(u"received"_qs) && !bench.shown().contains(u"sent"_qs));
    QVERIFY(bench.shown().contains(u"Connected"_qs));
    bench.view.setDirections(false, true);
    QVERIFY(!bench.shown().contains(u"received"_qs) && bench.shown().contains(u"sent"_qs));
}

void TstTranscriptView::followsOnlyAtTheEnd()
{
    Bench bench;
    bench.show();
    for (int block = 0; block < 100; ++block)
        bench.moved(EventKind::Received, QByteArray::number(block));
    QTRY_VERIFY(bench.shown().endsWith(u"\n99"_qs));
    QVERIFY(bench.view.isFollowing());
    QVERIFY(bench.pill()->isHidden());
    QTest::keyClick(&bench.view, Qt::Key_PageUp);
    QVERIFY(!bench.view.isFollowing());
    const QString before = bench.shown();
    bench.moved(EventKind::Received, "later");
    bench.moved(EventKind::Received, "later still");
    QTRY_VERIFY(bench.pill()->isVisible());
    QTRY_COMPARE(bench.view.blockCount(), 102);
    QVERIFY(bench.pill()->accessibleName().startsWith(u"2 "));
    QCOMPARE(bench.shown(), before);
    QTest::mouseClick(bench.pill(), Qt::LeftButton);
    QVERIFY(bench.shown().endsWith(u"\nlater still"_qs));
    QVERIFY(bench.pill()->isHidden());
    QVERIFY(bench.view.isFollowing());
}

void TstTranscriptView::wheelAndScrollBarHoldTheView()
{
    Bench bench;
    bench.show();
    for (int block = 0; block < 300; ++block)
        bench.moved(EventKind::Received, QByteArray("row\n").repeated(block % 30));
    QTRY_COMPARE(bench.view.blockCount(), 300);
    QScrollBar *bar = bench.view.verticalScrollBar();
    const auto wheel = [&bench](int notches) {
        const QPointF place(50, 50);
        QWheelEvent event(place, bench.view.viewport()->mapToGlobal(place), {}, {0, notches * 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QGuiApplication::sendEvent(bench.view.viewport(), &event);
    };
    int blocks = 300;
    const std::function<void()> ways[] = {[&] { wheel(1); }, [&] { wheel(5); },
                                          [&] { bar->setValue(bar->maximum() / 3); },
                                          [&] { bar->triggerAction(QAbstractSlider::SliderPageStepSub); }};
    for (const auto &scroll : ways) {
        scroll();
        QVERIFY(!bench.view.isFollowing());
        QVERIFY(bench.pill()->isHidden());
        const QString before = bench.shown();
        for (int block = 0; block < 7; ++block)
            bench.moved(EventKind::Sent, QByteArray("new\n").repeated(block * 20));
        blocks += 7;
        QTRY_COMPARE(bench.view.blockCount(), blocks);
        QCOMPARE(bench.shown(), before);
        QVERIFY(bench.pill()->isVisible());
        QVERIFY(bench.pill()->accessibleName().startsWith(u"7 "));
        QTest::keyClick(&bench.view, Qt::Key_End);
        QVERIFY(bench.view.isFollowing() && bench.pill()->isHidden());
        QCOMPARE(bar->value(), bar->maximum());
    }
    // Down to the end by the wheel follows again.
    wheel(2);
    QVERIFY(!bench.view.isFollowing());
    for (int turn = 0; turn < 20; ++turn)
        wheel(-1);
    QVERIFY(bench.view.isFollowing());
}

void TstTranscriptView::placeSurvivesResizeAndMode()
{
    Bench bench;
    bench.show();
    for (int block = 0; block < 2000; ++block)
        bench.moved(EventKind::Received,
                    "block " + QByteArray::number(block) + QByteArray(" x").repeated(block % 150));
    QTRY_COMPARE(bench.view.blockCount(), 2000);
    QScrollBar *bar = bench.view.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const qsizetype first = bench.view.place().block;
    QVERIFY(first > 500 && first < 1500);
    bench.view.resize(500, 400);
    QCOMPARE(bench.view.place().block, first);
    bench.view.setByteView(ByteView::Both);
    QCOMPARE(bench.view.place().block, first);
    bench.view.setByteView(ByteView::Text);
    bench.view.resize(1200, 700);
    QCOMPARE(bench.view.place().block, first);
    QFont large = bench.view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    bench.view.setFont(large);
    QCOMPARE(bench.view.place().block, first);
}

void TstTranscriptView::keyboard()
{
    Bench bench;
    bench.show();
    for (int block = 0; block < 50; ++block)
        bench.moved(EventKind::Received, QByteArray::number(block));
    QTRY_COMPARE(bench.view.blockCount(), 50);
    QTest::keyClick(&bench.view, Qt::Key_Home);
    QVERIFY(bench.shown().contains(u"\n0\n"_qs));
    QTest::keyClick(&bench.view, Qt::Key_Down);
    QTest::keyClick(&bench.view, Qt::Key_Down);
    QCOMPARE(bench.view.firstSelected(), 1);
    QTest::keyClick(&bench.view, Qt::Key_Up);
    QCOMPARE(bench.view.firstSelected(), 0);
    for (int press = 0; press < 200; ++press)
        QTest::keyClick(&bench.view, Qt::Key_Down);
    QCOMPARE(bench.view.lastSelected(), 49);
    QVERIFY(bench.shown().endsWith(u"\n49"_qs));
    QVERIFY(bench.view.isFollowing());
    QTest::keyClick(&bench.view, Qt::Key_Home);
    QTest::keyClick(&bench.view, Qt::Key_PageDown);
    QVERIFY(bench.view.place().block > 3);
    QTest::keyClick(&bench.view, Qt::Key_End);
    QVERIFY(bench.view.isFollowing());
}

void TstTranscriptView::copiesAndMenu()
{
    Bench bench;
    bench.show();
    bench.moved(EventKind::Received, "HOLA\n");
    bench.moved(EventKind::Received, "QUE");
    QTRY_COMPARE(bench.view.blockCount(), 2);
    const QPoint firstBlock = bench.view.linesInView().at(1).rect.center();
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, firstBlock);
    QTest::keyClick(&bench.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"HOLA\n"_qs);
    const QPoint secondBlock = bench.view.linesInView().at(3).rect.center();
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, secondBlock);
    QTest::keyClick(&bench.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"HOLA\nQUE"_qs);

    QContextMenuEvent asked(QContextMenuEvent::Keyboard, firstBlock,
                            bench.view.viewport()->mapToGlobal(firstBlock));
    QGuiApplication::sendEvent(bench.view.viewport(), &asked);
    auto *menu = bench.view.findChild<QMenu *>(u"transcriptMenu"_qs);
    QVERIFY(menu);
    menu->actions().at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"48 4F 4C 41 0A 51 55 45"_qs);
    menu->close();
}

void TstTranscriptView::droppedBytesAreSaid()
{
    QTemporaryDir directory;
    SystemClock clock;
    Journal journal(clock, {directory.path(), 8 * 1024 * 1024, quint64(2) << 30});
    JournalWriter writer(journal);
    LiveTable table(journal, 5ms);
    SocketFacts facts;
    writer.appendFacts({.socket = theSocket, .kind = EventKind::Created}, facts);
    for (int block = 0; block < 80; ++block)
        writer.append({.socket = theSocket, .kind = EventKind::Received}, QByteArray(256 * 1024, 'x'));
    writer.publish();
    TranscriptView view(table, nullptr);
    view.resize(900, 400);
    view.show();
    view.showSocket(theSocket, 0);
    QTRY_COMPARE(view.blockCount(), 80);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.linesInView().at(1).text.left(7), u"262,144"_qs);
    QVERIFY(view.linesInView().at(1).text.contains(u"no longer kept"_qs));
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.linesInView().last().text.contains(u"more line"_qs));
}

void TstTranscriptView::accessibleText()
{
    Bench bench;
    bench.view.setAccessibleName(u"Transcript"_qs);
    bench.show();
    bench.moved(EventKind::Received, "HOLA\n");
    QTRY_COMPARE(bench.view.blockCount(), 1);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&bench.view);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Transcript"_qs);
    QVERIFY(interface->state().readOnly);
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), bench.shown());
    QCOMPARE(text->characterCount(), int(bench.shown().size()));
    int start = 0;
    int end = 0;
    const int inHola = int(bench.shown().indexOf(u"HOLA"_qs));
    QCOMPARE(text->textAtOffset(inHola + 1, QAccessible::LineBoundary, &start, &end).trimmed(),
             u"HOLA\u240A"_qs);
    const QRect character = text->characterRect(inHola);
    QCOMPARE(text->offsetAtPoint(character.center()), inHola);
    text->setCursorPosition(inHola);
    QCOMPARE(bench.view.firstSelected(), 0);
    QCOMPARE(text->text(-5, 100'000), bench.shown());
}

void TstTranscriptView::aMillionBlocks()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowExposed(&bench.view));
    for (int block = 0; block < 1'000'000; ++block) {
        const QByteArray bytes = "block " + QByteArray::number(block);
        bench.writer.append(
            {.socket = theSocket, .kind = block % 2 == 0 ? EventKind::Received : EventKind::Sent}, bytes);
    }
    bench.writer.publish();
    bench.view.showSocket(theSocket, 0);
    QTRY_COMPARE(bench.view.blockCount(), 1'000'000);
    QVERIFY(bench.shown().endsWith(u"block 999999"_qs));

    QScrollBar *bar = bench.view.verticalScrollBar();
    QElapsedTimer clock;
    qint64 worst = 0;
    for (int step = 0; step <= 200; ++step) {
        clock.start();
        bar->setValue(int(qint64(bar->maximum()) * ((step * 37) % 200) / 200));
        bench.view.viewport()->repaint();
        worst = std::max(worst, clock.nsecsElapsed() / 1000);
    }
    qInfo("worst jump and paint: %lld us", worst);
    bench.view.setByteView(ByteView::Both);
    QCOMPARE(bench.view.blockCount(), 1'000'000);
}

QTEST_MAIN(TstTranscriptView)
#include "tst_transcriptview.moc"
