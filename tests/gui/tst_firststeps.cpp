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
    maker.ghost(3, 1, 5000, 40000);
    maker.publish();
    if (ghostFirst) {
        maker.event(3, EventKind::Closed, {});
        maker.state(3, TcpState::FinWait2, pair());
        maker.publish();
        QCOMPARE(steps.step(), Step::Connected);
        maker.state(3, TcpState::TimeWait, pair());
    } else {
        maker.event(3, EventKind::PeerFinished, {});
        maker.state(3, TcpState::CloseWait, pair());
        maker.publish();
        QCOMPARE(steps.step(), Step::Connected);
        maker.event(3, EventKind::Closed, {});
    }
    maker.publish();
    QCOMPARE(steps.step(), Step::Closed);
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
    QTest::addColumn<QRect>("area");
    QTest::addColumn<QRect>("row");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QRect>("place");
    QTest::addColumn<bool>("isPointing");
    const QRect area(0, 30, 800, 200);
    const QRect row(20, 60, 200, 30);
    QTest::newRow("below all rows") << area << row << 120 << QRect(28, 128, 600, 60) << false;
    QTest::newRow("below its row, the last") << area << row << 90 << QRect(28, 98, 600, 60) << true;
    QTest::newRow("no room at the end") << area << row << 200 << QRect(28, 98, 600, 60) << true;
    QTest::newRow("row at the end") << area << row.translated(0, 140) << 230 << QRect(28, 132, 600, 60)
                                    << false;
    QTest::newRow("row not in view") << area << QRect() << 400 << QRect(8, 170, 600, 60) << false;
    QTest::newRow("narrow") << QRect(0, 30, 400, 200) << row << 90 << QRect(8, 98, 600, 60) << true;
    QTest::newRow("low, row above") << QRect(0, 30, 800, 90) << QRect(20, 32, 200, 30) << 122
                                    << QRect(28, 128, 600, 60) << false;
    QTest::newRow("low, row below") << QRect(0, 30, 800, 90) << QRect(20, 84, 200, 30) << 122
                                    << QRect(28, 128, 600, 60) << false;
}

void tst_FirstSteps::findsAPlace()
{
    QFETCH(QRect, area);
    QFETCH(QRect, row);
    QFETCH(int, rows);
    QFETCH(QRect, place);
    QFETCH(bool, isPointing);
    const BubblePlace found = placeBubble(area, row, rows, QSize(600, 60));
    QCOMPARE(found.rect, place);
    QCOMPARE(found.isPointing, isPointing);
    QVERIFY(!found.rect.intersects(row));
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
