#include "gui/firstrun/bubblegeometry.h"
#include "gui/firstrun/cellpulse.h"
#include "gui/firstrun/firststeps.h"
#include "models/tablemaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace enchufe;
using Step = FirstSteps::Step;

class tst_FirstSteps : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughAConnection();
    void knowsTheClientThatCameLater();
    void oneWayIsNotBalanced();
    void whoClosesFirstDoesNotMatter_data();
    void whoClosesFirstDoesNotMatter();
    void endsOnlyWhereAllWasSeen();
    void aListenerClosedBeforeACallMakesRoom();
    void onlyTheFirstListenerCounts();

    void findsAPlace_data();
    void findsAPlace();
    void closesInOnTheCell();

private:
    static EndpointPair pair() { return {TableMaker::at(5000), TableMaker::at(40000)}; }
};

void tst_FirstSteps::goesThroughAConnection()
{
    TableMaker maker;
    FirstSteps steps(maker.table());
    QSignalSpy reached(&steps, &FirstSteps::reached);
    maker.listener(1, 5000);
    maker.publish();
    QCOMPARE(steps.step(), Step::Nothing);
    steps.begin({1});
    QCOMPARE(steps.step(), Step::Waiting);
    maker.client(2, 40000, 5000);
    maker.ghost(3, 1, 5000, 40000);
    maker.publish();
    QCOMPARE(steps.step(), Step::Connected);
    QCOMPARE(steps.ghost(), SocketId{3});
    QCOMPARE(steps.client(), SocketId{2});
    maker.received(3, "Hola\n");
    maker.event(3, EventKind::Sent, "hi");
    maker.publish();
    QCOMPARE(steps.step(), Step::Balanced);
    // A second connection that is closed at both ends is as good as the first.
    maker.ghost(5, 1, 5000, 40002);
    maker.end(5);
    maker.publish();
    QCOMPARE(steps.step(), Step::Closed);
    QCOMPARE(steps.ghost(), SocketId{3});
    QCOMPARE(reached.count(), 4);
}

void tst_FirstSteps::knowsTheClientThatCameLater()
{
    TableMaker maker;
    FirstSteps steps(maker.table());
    maker.listener(1, 5000);
    steps.begin({1});
    maker.ghost(3, 1, 5000, 40000);
    maker.publish();
    QCOMPARE(steps.step(), Step::Connected);
    QVERIFY(!steps.client().isValid());
    maker.client(4, 41000, 5000);
    maker.publish();
    QVERIFY(!steps.client().isValid());
    maker.client(2, 40000, 5000);
    maker.publish();
    QCOMPARE(steps.client(), SocketId{2});
}

void tst_FirstSteps::oneWayIsNotBalanced()
{
    TableMaker maker;
    FirstSteps steps(maker.table());
    maker.listener(1, 5000);
    steps.begin({1});
    maker.ghost(3, 1, 5000, 40000);
    maker.received(3, "Hola\n");
    // The answer went over another connection.
    maker.ghost(4, 1, 5000, 40002);
    maker.event(4, EventKind::Sent, "hi");
    maker.publish();
    QCOMPARE(steps.step(), Step::Connected);
}

void tst_FirstSteps::whoClosesFirstDoesNotMatter_data()
{
    QTest::addColumn<bool>("ghostFirst");
    QTest::newRow("the client") << false;
    QTest::newRow("the ghost") << true;
}

void tst_FirstSteps::whoClosesFirstDoesNotMatter()
{
    QFETCH(bool, ghostFirst);
    TableMaker maker;
    FirstSteps steps(maker.table());
    maker.listener(1, 5000);
    steps.begin({1});
    maker.client(2, 40000, 5000);
    maker.ghost(3, 1, 5000, 40000);
    maker.received(3, "Hola\n");
    maker.event(3, EventKind::Sent, "hi");
    QSignalSpy left(&steps, &FirstSteps::ghostLeft);
    maker.publish();
    QCOMPARE(left.count(), 0);
    if (ghostFirst) {
        maker.event(3, EventKind::Closed, {});
        maker.state(3, TcpState::FinWait2, pair());
        maker.publish();
        QCOMPARE(steps.step(), Step::Balanced);
        // "Either may close first" is not said any more.
        QVERIFY(left.count() > 0);
        maker.state(3, TcpState::TimeWait, pair());
    } else {
        maker.event(3, EventKind::PeerFinished, {});
        maker.state(3, TcpState::CloseWait, pair());
        maker.publish();
        QCOMPARE(steps.step(), Step::Balanced);
        QVERIFY(left.count() > 0);
        maker.event(3, EventKind::Closed, {});
    }
    maker.publish();
    QCOMPARE(steps.step(), Step::Closed);
}

/// What comes at the end says what was seen: a foreign client that resets has shown no active open and
/// nothing balanced.
void tst_FirstSteps::endsOnlyWhereAllWasSeen()
{
    TableMaker maker;
    FirstSteps steps(maker.table());
    QSignalSpy left(&steps, &FirstSteps::ghostLeft);
    maker.listener(1, 5000);
    steps.begin({1});
    maker.ghost(3, 1, 5000, 40000);
    maker.end(3);
    maker.publish();
    QCOMPARE(steps.step(), Step::Connected);
    QCOMPARE(left.count(), 1);
    // Text both ways with a foreign client: nobody has opened actively here.
    maker.ghost(4, 1, 5000, 40001);
    maker.received(4, "Hola\n");
    maker.event(4, EventKind::Sent, "hi");
    maker.end(4);
    maker.publish();
    QCOMPARE(steps.step(), Step::Balanced);
    // A client of another listener is none of this one's.
    maker.listener(7, 5001);
    maker.client(8, 40007, 5001);
    maker.ghost(5, 1, 5000, 40002);
    maker.end(5);
    maker.publish();
    QCOMPARE(steps.step(), Step::Balanced);
    maker.client(2, 40003, 5000);
    maker.ghost(6, 1, 5000, 40003);
    maker.end(6);
    maker.publish();
    QCOMPARE(steps.step(), Step::Closed);
    QCOMPARE(left.count(), 1);
}

void tst_FirstSteps::aListenerClosedBeforeACallMakesRoom()
{
    TableMaker maker;
    FirstSteps steps(maker.table());
    maker.listener(1, 5000);
    steps.begin({1});
    maker.end(1);
    maker.publish();
    QCOMPARE(steps.step(), Step::Nothing);
    maker.listener(2, 5001);
    steps.begin({2});
    QCOMPARE(steps.step(), Step::Waiting);
    QCOMPARE(steps.listener(), SocketId{2});
    // Whoever wants to see them again.
    maker.ghost(3, 2, 5001, 40000);
    maker.publish();
    QCOMPARE(steps.step(), Step::Connected);
    steps.startAgain();
    QCOMPARE(steps.step(), Step::Nothing);
    QVERIFY(!steps.ghost().isValid() && !steps.listener().isValid());
    maker.listener(4, 5002);
    steps.begin({4});
    QCOMPARE(steps.listener(), SocketId{4});
}

void tst_FirstSteps::onlyTheFirstListenerCounts()
{
    TableMaker maker;
    FirstSteps steps(maker.table());
    maker.listener(1, 5000);
    steps.begin({1});
    maker.listener(2, 5001);
    steps.begin({2});
    maker.ghost(3, 2, 5001, 40000);
    maker.publish();
    QCOMPARE(steps.step(), Step::Waiting);
    QCOMPARE(steps.listener(), SocketId{1});
}

void tst_FirstSteps::findsAPlace_data()
{
    QTest::addColumn<QRect>("rows");
    QTest::addColumn<QRect>("row");
    QTest::addColumn<int>("content");
    QTest::addColumn<QRect>("place");
    QTest::addColumn<bool>("isPointing");
    QTest::addColumn<int>("strip");
    const QRect rows(0, 30, 800, 200);
    const QRect row(20, 60, 200, 30);
    QTest::newRow("below all rows") << rows << row << 90 << QRect(28, 128, 600, 60) << false << 0;
    QTest::newRow("below its row, the last") << rows << row << 60 << QRect(28, 98, 600, 60) << true << 0;
    QTest::newRow("just room enough") << rows << row << 132 << QRect(28, 170, 600, 60) << false << 0;
    // Below the table's scroll bar, which ends at 250.
    QTest::newRow("a pixel less") << rows << row << 133 << QRect(28, 186, 600, 60) << false << 68;
    QTest::newRow("full") << rows << row.translated(0, 140) << 200 << QRect(28, 186, 600, 60) << false << 68;
    QTest::newRow("row not in view") << rows << QRect() << 4000 << QRect(8, 186, 600, 60) << false << 68;
    QTest::newRow("not in view, but few") << rows << QRect() << 30 << QRect(8, 68, 600, 60) << false << 0;
    QTest::newRow("narrow") << QRect(0, 30, 400, 200) << row << 60 << QRect(8, 98, 600, 60) << true << 0;
    QTest::newRow("low") << QRect(0, 160, 800, 70) << QRect(20, 164, 200, 30) << 60 << QRect(28, 186, 600, 60)
                         << false << 68;
}

void tst_FirstSteps::findsAPlace()
{
    QFETCH(QRect, rows);
    QFETCH(QRect, row);
    QFETCH(int, content);
    QFETCH(QRect, place);
    QFETCH(bool, isPointing);
    QFETCH(int, strip);
    const QRect table = rows.adjusted(0, 0, 0, 20);
    const BubblePlace found = placeBubble({table, rows, row, content}, QSize(600, 60));
    QCOMPARE(found, (BubblePlace{place, isPointing, strip}));
    // On no row: below them, or in the strip, which the rows are not in then.
    const int end = strip == 0 ? rows.top() + content : table.bottom() + 1 - strip;
    QVERIFY(found.rect.top() >= end);
    QVERIFY(found.rect.bottom() <= table.bottom());
}

void tst_FirstSteps::closesInOnTheCell()
{
    const QRectF cell(100, 50, 120, 30);
    QCOMPARE(CellPulse::frame(cell, 0), QRectF(85, 35, 150, 60));
    QCOMPARE(CellPulse::frame(cell, 0.5), QRectF(92.5, 42.5, 135, 45));
    QCOMPARE(CellPulse::frame(cell, 1), cell);
    QCOMPARE(CellPulse::frame(cell, 2), cell);
}

QTEST_MAIN(tst_FirstSteps)

#include "tst_firststeps.moc"
