#include "gui/table/waterfallgeometry.h"

#include <QTest>

using namespace enchufe;

namespace {

constexpr qint64 second = 1'000'000'000;

PhaseSpan span(Phase phase, double begin, double end)
{
    return {phase, qint64(begin * double(second)), qint64(end * double(second))};
}

Phases life(std::vector<PhaseSpan> spans, std::vector<ByteTimes::Span> moved = {})
{
    Phases phases;
    phases.spans = std::move(spans);
    phases.moved = std::move(moved);
    return phases;
}

/// A hundred pixels for ten seconds.
const WaterfallAxis axis = {0, 10 * second};
const QRectF cell(200, 50, 100, 20);

} // namespace

class tst_WaterfallGeometry : public QObject
{
    Q_OBJECT

private slots:
    void spansTheRowsInView();
    void leavesListenersOutOfTheAxis();
    void putsPhasesSideBySide();
    void tellsPhasesApartByHeight();
    void marksWhereBytesMoved();
    void keepsShortPhasesInSight();
    void cutsWhatBeganBefore();
    void findsRoomForTheLength();
    void countsRoundTimes_data();
    void countsRoundTimes();
    void keepsItsNumbersApart();
    void drawsNothingWhereThereIsNothing();
};

void tst_WaterfallGeometry::spansTheRowsInView()
{
    const WaterfallAxis found = waterfallAxis({life({span(Phase::Asking, 3, 4), span(Phase::Open, 4, 5)}),
                                               life({}), life({span(Phase::Open, 2, 4.5)})});
    QCOMPARE(found, (WaterfallAxis{2 * second, 5 * second}));
    // Never without a length.
    QCOMPARE(waterfallAxis({}), (WaterfallAxis{0, 1'000'000}));
    QCOMPARE(waterfallAxis({life({{Phase::Open, 7, 8}})}), (WaterfallAxis{7, 1'000'007}));
}

void tst_WaterfallGeometry::leavesListenersOutOfTheAxis()
{
    const Phases listener = life({span(Phase::Listening, 0, 1000)});
    QCOMPARE(waterfallAxis({listener, life({span(Phase::Open, 990, 1000)})}),
             (WaterfallAxis{990 * second, 1000 * second}));
    QCOMPARE(waterfallAxis({listener}), (WaterfallAxis{0, 1000 * second}));
    // A row without a life of its own, the history's, does not count.
    QCOMPARE(waterfallAxis({listener, life({})}), (WaterfallAxis{0, 1000 * second}));
}

void tst_WaterfallGeometry::putsPhasesSideBySide()
{
    const Phases phases =
        life({span(Phase::Lookup, 1, 2), span(Phase::Asking, 2, 4), span(Phase::Open, 4, 10)});
    const WaterfallShape shape = waterfallShape(phases, axis, cell, 0, 6);
    QCOMPARE(shape.bars.size(), size_t(3));
    QCOMPARE(shape.bars[0].place.left(), 210.0);
    QCOMPARE(shape.bars[0].place.right(), 220.0);
    QCOMPARE(shape.bars[1].place.left(), 220.0);
    QCOMPARE(shape.bars[1].place.right(), 240.0);
    QCOMPARE(shape.bars[2].place.right(), 300.0);
    QCOMPARE(shape.bars[2].phase, Phase::Open);
    QVERIFY(shape.arrow.empty());
    // Two seconds in the queue are a fifth of ten.
    const WaterfallShape queued =
        waterfallShape(life({span(Phase::Waiting, 0, 2), span(Phase::Open, 2, 10)}), axis, cell, 0, 6);
    QCOMPARE(queued.bars[0].place.width(), 20.0);
}

void tst_WaterfallGeometry::tellsPhasesApartByHeight()
{
    std::vector<QRectF> places;
    for (int phase = 0; phase < int(Phase::Count); ++phase) {
        const WaterfallShape shape = waterfallShape(life({span(Phase(phase), 0, 10)}), axis, cell, 0, 6);
        QCOMPARE(shape.bars.size(), size_t(1));
        QVERIFY(cell.contains(shape.bars[0].place));
        places.push_back(shape.bars[0].place);
    }
    for (int one = 0; one < int(Phase::Count); ++one) {
        for (int other = one + 1; other < int(Phase::Count); ++other) {
            // These two are told apart by their pattern: one is hatched.
            const bool isPatterned = Phase(one) == Phase::Waiting && Phase(other) == Phase::Open;
            QVERIFY2(isPatterned == (places[size_t(one)] == places[size_t(other)]),
                     qPrintable(QString::number(one)));
        }
    }
}

void tst_WaterfallGeometry::marksWhereBytesMoved()
{
    const Phases phases =
        life({span(Phase::Asking, 0, 2), span(Phase::Open, 2, 10)},
             {{3 * second, 4 * second}, {4 * second + 1, 4 * second + 2}, {9 * second, 11 * second}});
    const WaterfallShape shape = waterfallShape(phases, axis, cell, 0, 6);
    QVERIFY(shape.bars[0].moved.empty());
    const std::vector<QRectF> &moved = shape.bars[1].moved;
    // What is side by side is one, and nothing goes beyond its bar.
    QCOMPARE(moved.size(), size_t(2));
    QCOMPARE(moved[0].left(), 230.0);
    QVERIFY(moved[0].right() >= 240 && moved[0].right() <= 243);
    QCOMPARE(moved[1].left(), 290.0);
    QCOMPARE(moved[1].right(), 300.0);
    QCOMPARE(moved[1].top(), shape.bars[1].place.top());
    QCOMPARE(moved[1].height(), shape.bars[1].place.height());
}

void tst_WaterfallGeometry::keepsShortPhasesInSight()
{
    const Phases phases = life({span(Phase::Asking, 5, 5.00001), span(Phase::Open, 5.00001, 5.00002)});
    const WaterfallShape shape = waterfallShape(phases, axis, cell, 0, 6);
    QCOMPARE(shape.bars.size(), size_t(2));
    QVERIFY(shape.bars[0].place.width() >= 2 && shape.bars[1].place.width() >= 2);
    QVERIFY(shape.bars[0].place.right() <= shape.bars[1].place.left());
    // At the very end there is room for one.
    const WaterfallShape late = waterfallShape(life({span(Phase::Open, 9.9999, 10)}), axis, cell, 0, 6);
    QCOMPARE(late.bars.size(), size_t(1));
    QCOMPARE(late.bars[0].place.right(), 300.0);
    QCOMPARE(late.bars[0].place.width(), 2.0);
}

void tst_WaterfallGeometry::cutsWhatBeganBefore()
{
    const WaterfallShape shape = waterfallShape(life({span(Phase::Listening, -100, 10)}), axis, cell, 0, 6);
    QCOMPARE(shape.bars[0].place.left(), 200.0);
    QCOMPARE(shape.bars[0].place.right(), 300.0);
    QCOMPARE(shape.arrow.size(), size_t(3));
    QCOMPARE(shape.arrow[0], QPointF(200, 60));
    // A phase that was over by then is not there at all.
    const WaterfallShape part =
        waterfallShape(life({span(Phase::Asking, -5, -1), span(Phase::Open, -1, 5)}), axis, cell, 0, 6);
    QCOMPARE(part.bars.size(), size_t(1));
    QCOMPARE(part.bars[0].phase, Phase::Open);
    QVERIFY(waterfallShape(life({span(Phase::Open, -5, -1)}), axis, cell, 0, 6).bars.empty());
}

void tst_WaterfallGeometry::findsRoomForTheLength()
{
    const auto labelOf = [](double begin, double end) {
        return waterfallShape(life({span(Phase::Open, begin, end)}), axis, cell, 30, 6).label;
    };
    QCOMPARE(labelOf(0, 5), QRectF(256, 50, 30, 20));
    QCOMPARE(labelOf(5, 10), QRectF(214, 50, 30, 20));
    QVERIFY(labelOf(2, 9).isEmpty());
}

void tst_WaterfallGeometry::drawsNothingWhereThereIsNothing()
{
    QVERIFY(waterfallShape({}, axis, cell, 30, 6).bars.empty());
    QVERIFY(waterfallShape({}, axis, cell, 30, 6).label.isEmpty());
    const Phases phases = life({span(Phase::Open, 1, 2)});
    QVERIFY(waterfallShape(phases, axis, QRectF(0, 0, 3, 20), 30, 6).bars.empty());
}

void tst_WaterfallGeometry::countsRoundTimes_data()
{
    QTest::addColumn<double>("length");
    QTest::addColumn<double>("width");
    QTest::addColumn<QList<double>>("ticks");
    // A number takes 30 pixels, and 20 are free beside it.
    QTest::addRow("seconds") << 12.0 << 300.0 << QList<double>({0, 2, 4, 6, 8, 10, 12});
    QTest::addRow("less room") << 12.0 << 100.0 << QList<double>({0, 10, 12});
    QTest::addRow("no room but for the ends") << 9.0 << 60.0 << QList<double>({0, 9});
    QTest::addRow("parts of a second")
        << 0.003 << 300.0 << QList<double>({0, 0.0005, 0.001, 0.0015, 0.002, 0.0025, 0.003});
    QTest::addRow("not round itself") << 3.7 << 200.0 << QList<double>({0, 1, 2, 3, 3.7});
    QTest::addRow("minutes") << 200.0 << 200.0 << QList<double>({0, 60, 120, 180, 200});
    QTest::addRow("hours") << 30000.0 << 250.0 << QList<double>({0, 7200, 14400, 21600, 28800, 30000});
    QTest::addRow("days") << 400000.0 << 200.0 << QList<double>({0, 172800, 345600, 400000});
    QTest::addRow("the least") << 0.001 << 60.0 << QList<double>({0, 0.001});
}

void tst_WaterfallGeometry::countsRoundTimes()
{
    QFETCH(double, length);
    QFETCH(double, width);
    QFETCH(QList<double>, ticks);
    const WaterfallAxis shown = {5 * second, 5 * second + qRound64(length * double(second))};
    const QRectF place(100, 0, width, 20);
    QList<double> found;
    for (const WaterfallTick &tick : waterfallScale(
             shown, place, [](qint64) { return 30.0; }, 10)) {
        found += double(tick.ns) / double(second);
        QCOMPARE(tick.x, 100 + width * found.last() / length);
    }
    QCOMPARE(found, ticks);
}

void tst_WaterfallGeometry::keepsItsNumbersApart()
{
    const auto widthOf = [](qint64) { return 30.0; };
    const QRectF place(100, 0, 300, 20);
    const auto scale = waterfallScale({0, 12 * second}, place, widthOf, 10);
    QCOMPARE(scale.size(), size_t(7));
    QCOMPARE(scale.front().label, QRectF(100, 0, 30, 20));
    QCOMPARE(scale.back().label, QRectF(370, 0, 30, 20));
    // 2 s is at 150 and 10 s at 350, too near to the ends' numbers: they are marks alone.
    QVERIFY(scale[1].label.isEmpty());
    QCOMPARE(scale[2].label, QRectF(185, 0, 30, 20));
    QVERIFY(scale[5].label.isEmpty());
    double end = 0;
    for (const WaterfallTick &tick : scale) {
        QVERIFY(tick.label.isEmpty() || tick.label.left() >= end);
        end = tick.label.isEmpty() ? end : tick.label.right() + 10;
    }
    // Where there is room for one, it is the end; then for none.
    const auto ends = [&](double width) {
        const auto narrow = waterfallScale({0, 12 * second}, QRectF(0, 0, width, 20), widthOf, 10);
        return QPair(!narrow.front().label.isEmpty(), !narrow.back().label.isEmpty());
    };
    QCOMPARE(ends(70), QPair(true, true));
    QCOMPARE(ends(69), QPair(false, true));
    QCOMPARE(ends(29), QPair(false, false));
    QVERIFY(waterfallScale({0, 0}, place, widthOf, 10).empty());
    QVERIFY(waterfallScale({0, second}, QRectF(0, 0, 4, 20), widthOf, 10).empty());
}

QTEST_APPLESS_MAIN(tst_WaterfallGeometry)
#include "tst_waterfallgeometry.moc"
