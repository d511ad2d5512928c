#include "gui/inspect/counterdeltas.h"
#include "gui/inspect/graphlines.h"
#include "gui/inspect/queuegeometry.h"
#include "journal/journaltest.h"

#include <QLocale>
#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

/// The pictures of the lower tabs in numbers: gauges, graphs; and the counters that moved.
class tst_InspectGeometry : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fillsGauges_data();
    void fillsGauges();
    void stacksGauges();
    void drawsTheLastMinute();
    void scalesAxes_data();
    void scalesAxes();
    void namesUnits();
    void countsWhatMoved();
};

void tst_InspectGeometry::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_InspectGeometry::fillsGauges_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<double>("part");
    QTest::addColumn<double>("partWidth");
    QTest::addColumn<double>("restWidth");
    QTest::addRow("empty") << 0.0 << 0.0 << 0.0 << 0.0;
    QTest::addRow("half") << 500.0 << 0.0 << 0.0 << 100.0;
    QTest::addRow("half, of it two fifths under way") << 500.0 << 200.0 << 40.0 << 60.0;
    QTest::addRow("all under way") << 500.0 << 500.0 << 100.0 << 0.0;
    QTest::addRow("full") << 1000.0 << 0.0 << 0.0 << 200.0;
    QTest::addRow("more than there is room for") << 5000.0 << 250.0 << 50.0 << 150.0;
    QTest::addRow("next to nothing can be seen") << 0.001 << 0.0 << 0.0 << 2.0;
    QTest::addRow("a part larger than the whole") << 100.0 << 900.0 << 20.0 << 0.0;
}

void tst_InspectGeometry::fillsGauges()
{
    QFETCH(double, amount);
    QFETCH(double, part);
    QFETCH(double, partWidth);
    QFETCH(double, restWidth);
    const std::vector<GaugeRects> rects = gaugeRects({{amount, part, 1000}}, QRectF(10, 20, 200, 0), 10);
    QCOMPARE(rects.size(), size_t(1));
    QCOMPARE(rects[0].bar, QRectF(10, 40, 200, 8));
    QCOMPARE(rects[0].part, QRectF(10, 40, partWidth, 8));
    QCOMPARE(rects[0].rest, QRectF(10 + partWidth, 40, restWidth, 8));
}

void tst_InspectGeometry::stacksGauges()
{
    const std::vector<GaugeNumbers> gauges = {{1, 0, 2}, {1, 0, 0}, {1, 0, 2}};
    const std::vector<GaugeRects> rects = gaugeRects(gauges, QRectF(0, 0, 100, 0), 10);
    QCOMPARE(rects[0].name, QRectF(0, 0, 100, 10));
    QCOMPARE(rects[0].value, QRectF(0, 10, 100, 10));
    // One without a capacity has words only.
    QVERIFY(rects[1].bar.isEmpty());
    QCOMPARE(rects[1].name.top(), 33.0);
    QCOMPARE(rects[2].name.top(), 58.0);
    QCOMPARE(gaugesHeight(gauges, 10), 91.0);
    QVERIFY(rects[2].bar.bottom() <= gaugesHeight(gauges, 10));
}

void tst_InspectGeometry::drawsTheLastMinute()
{
    Recording recording;
    SocketDetails details;
    details.isTcp = true;
    details.sendMss = 1000;
    for (int second = 0; second <= 100; second += 20) {
        recording.clock.set(second * 1'000'000'000LL);
        details.rttUs = second == 40 ? 0 : quint32(1000 + second);
        details.congestionWindow = quint32(second);
        details.bytesAcked += 1000;
        recording.writer.appendFacts({.socket = {1}, .kind = EventKind::KernelSample}, details);
    }
    recording.writer.publish();
    SampleSeries series(recording.journal, {1}, 0);
    series.fold(recording.journal);
    const qint64 now = 110'000'000'000;
    const GraphLine rtt = graphLines(Graph::RoundTrip, series, now)[0];
    // The point at 40 s is older than a minute.
    const std::vector<QPointF> expected = {{-50, 1.06}, {-30, 1.08}, {-10, 1.1}};
    QCOMPARE(rtt.points, expected);
    QCOMPARE(rtt.least, 1.06);
    QCOMPARE(rtt.most, 1.1);
    QCOMPARE(rtt.newest(), 1.1);
    QCOMPARE(graphLines(Graph::Windows, series, now)[0].most, 100'000.0);
    QCOMPARE(graphLines(Graph::Rates, series, now)[0].newest(), 400.0);
    QVERIFY(graphLines(Graph::RoundTrip, series, now)[1].isEmpty());
    QVERIFY(graphLines(Graph::RoundTrip, series, now * 10)[0].isEmpty());
}

void tst_InspectGeometry::scalesAxes_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("decimals");
    QTest::addRow("nothing") << 0.0 << 1.0 << 1;
    QTest::addRow("less than nothing") << -3.0 << 1.0 << 1;
    QTest::addRow("1") << 1.0 << 1.0 << 1;
    QTest::addRow("1.1") << 1.1 << 2.0 << 0;
    QTest::addRow("4") << 4.0 << 5.0 << 1;
    QTest::addRow("6") << 6.0 << 10.0 << 0;
    QTest::addRow("0.031") << 0.031 << 0.05 << 3;
    QTest::addRow("0.015") << 0.015 << 0.02 << 2;
    QTest::addRow("700") << 700.0 << 1000.0 << 0;
}

void tst_InspectGeometry::scalesAxes()
{
    QFETCH(double, most);
    QFETCH(double, end);
    QFETCH(int, decimals);
    QCOMPARE(axisEnd(most), end);
    QCOMPARE(axisDecimals(end), decimals);
}

void tst_InspectGeometry::namesUnits()
{
    QCOMPARE(graphValue(Graph::RoundTrip, 0.0314), QStringLiteral("0.031 ms"));
    QCOMPARE(graphValue(Graph::Rates, 12'345'678), QStringLiteral("12.3 Mbit/s"));
    QCOMPARE(graphValue(Graph::Queues, 999), QStringLiteral("999 B"));
    QCOMPARE(graphValue(Graph::Windows, 65'536), QStringLiteral("65.5 kB"));
    QCOMPARE(graphUnit(Graph::Rates, 5e9).divisor, 1e9);
}

void tst_InspectGeometry::countsWhatMoved()
{
    CounterDeltas deltas;
    QVERIFY(deltas.isEmpty());
    deltas.take({{"TcpOutRsts", 4}, {"TcpInSegs", 90}, {"TcpCurrEstab", 3}});
    QVERIFY(deltas.moved().empty());
    deltas.take({{"TcpOutRsts", 5}, {"TcpInSegs", 90}, {"TcpCurrEstab", 1}, {"UdpNoPorts", 2}});
    const std::vector<CounterDeltas::Moved> expected = {
        {"TcpCurrEstab", -2}, {"TcpOutRsts", 1}, {"UdpNoPorts", 2}};
    QCOMPARE(deltas.moved(), expected);
    deltas.mark();
    QVERIFY(deltas.moved().empty());
}

QTEST_GUILESS_MAIN(tst_InspectGeometry)
#include "tst_inspectgeometry.moc"
