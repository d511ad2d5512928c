#include "gui/inspect/sequencegeometry.h"

#include "journal/socketstory.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

/// The sequence picture in numbers.
class tst_SequenceGeometry : public QObject
{
    Q_OBJECT

private slots:
    void standsByOrder();
    void standsToScale();
    void cutsLongWaits();
    void neverCutsMoreThanAQuarter();
    void placesTwoLanes();
    void sharesTheRoom();
    void givesRoomToWhoSpeaks();
    void placesManyLanes();
    void placesALoneLane();
    void isAsNarrowAsItsWords();
    void slantsArrows();
    void findsWhatIsInView();
    void knowsWhereALaneLives();

private:
    static constexpr SequenceMetrics metrics = {.line = 10, .em = 5, .time = 60, .legendLines = 1};
    static std::vector<SequenceLane> twoLanes();
    static SequenceLanes connection(int writes, JournalWriter *writer);
};

std::vector<SequenceLane> tst_SequenceGeometry::twoLanes()
{
    SequenceLane left;
    left.socket = {1};
    left.opening = Opening::Active;
    left.other = 1;
    left.hasLabelsLeft = true;
    SequenceLane right = left;
    right.socket = {2};
    right.other = 0;
    right.place = 1;
    right.hasLabelsLeft = false;
    return {left, right};
}

/// So many writes of one byte at lane 0, all taken by one read at lane 1.
SequenceLanes tst_SequenceGeometry::connection(int writes, JournalWriter *writer)
{
    for (int index = 0; index < writes; ++index)
        writer->append({.socket = {1}, .kind = EventKind::Sent}, "x");
    writer->append({.socket = {2}, .kind = EventKind::Received}, QByteArray(writes, 'x'));
    writer->publish();
    return {.lanes = twoLanes()};
}

void tst_SequenceGeometry::standsByOrder()
{
    const SequenceRows rows = sequenceRows({0, 5, 9'000'000'000}, SequenceSpacing::ByOrder, 100, 20);
    QCOMPARE(rows.y, std::vector<double>({110, 130, 150}));
    QVERIFY(rows.gaps.empty());
    QCOMPARE(rows.rowNs, qint64(0));
    QCOMPARE(rows.bottom, 170.0);
    QVERIFY(sequenceRows({}, SequenceSpacing::ByOrder, 100, 20).y.empty());
}

void tst_SequenceGeometry::standsToScale()
{
    // 1 ms, 5 ms, nothing, 2 ms: the longest makes eight rows at most.
    const SequenceRows rows =
        sequenceRows({0, 1'000'000, 6'000'000, 6'000'000, 8'000'000}, SequenceSpacing::ToScale, 0, 10);
    QVERIFY(rows.gaps.size() <= 1);
    QCOMPARE(rows.rowNs, qint64(500'000));
    // One is cut, a quarter of four; at once is still one row.
    QCOMPARE(rows.y, std::vector<double>({5, 25, 55, 65, 105}));
}

void tst_SequenceGeometry::cutsLongWaits()
{
    const SequenceRows rows =
        sequenceRows({0, 1'000, 2'000, 3'000, 12'000'003'000}, SequenceSpacing::ToScale, 0, 10);
    QCOMPARE(rows.rowNs, qint64(1'000));
    QCOMPARE(rows.gaps.size(), size_t(1));
    QCOMPARE(rows.gaps[0].ns, qint64(12'000'000'000));
    QCOMPARE(rows.y, std::vector<double>({5, 15, 25, 35, 65}));
    QCOMPARE(rows.gaps[0].y, 50.0);
}

void tst_SequenceGeometry::neverCutsMoreThanAQuarter()
{
    std::vector<qint64> times = {0};
    for (int index = 0; index < 40; ++index)
        times.push_back(times.back() + (index % 2 == 0 ? 30'000 : 2'000'000'000));
    const SequenceRows rows = sequenceRows(times, SequenceSpacing::ToScale, 0, 10);
    QVERIFY(rows.gaps.empty());
    QCOMPARE(rows.rowNs, qint64(500'000'000));
    for (size_t index = 1; index < rows.y.size(); ++index)
        QVERIFY(rows.y[index] - rows.y[index - 1] >= 10);
}

void tst_SequenceGeometry::placesTwoLanes()
{
    const SequenceColumns columns = sequenceColumns(twoLanes(), metrics, 0);
    const LaneColumn &left = columns.lanes[0];
    const LaneColumn &right = columns.lanes[1];
    // 1.5 ems of margin, the times, 26 ems of words, 26 of arrows, 26 of words, the margin.
    QCOMPARE(left.labelsLeft, 67.5);
    QCOMPARE(left.x, 197.5);
    QCOMPARE(right.x, 327.5);
    QCOMPARE(right.labelsRight, 457.5);
    QCOMPARE(columns.width, 465.0);
    QCOMPARE(left.header.center().x(), left.x);
    QVERIFY(!left.header.intersects(right.header));
    QVERIFY(columns.legend.bottom() <= left.header.top());
    QVERIFY(left.header.bottom() < columns.top);
}

void tst_SequenceGeometry::sharesTheRoom()
{
    const double least = sequenceColumns(twoLanes(), metrics, 0).width;
    const SequenceColumns wide = sequenceColumns(twoLanes(), metrics, 800);
    QCOMPARE(wide.width, 800.0);
    QVERIFY(wide.lanes[1].x - wide.lanes[0].x > 130);
    // Words do not get longer than can be read.
    const double most = sequenceColumns(twoLanes(), metrics, 9000).width;
    QCOMPARE(most, least + 2 * 38 * 5 + 10 * 5);
}

// Ends that are known by their endpoints alone have nothing to say: their room is the others'.
void tst_SequenceGeometry::givesRoomToWhoSpeaks()
{
    std::vector<SequenceLane> lanes(3);
    for (int index = 0; index < 3; ++index)
        lanes[size_t(index)].place = index;
    lanes[0].socket = {1};
    lanes[0].hasLabelsLeft = true;
    SequenceMetrics known = metrics;
    known.words = {200, 0, 0};
    known.header = 60;
    // 15 of margins, 60 of times, 26 ems of words, 32.5 beside each of the silent, 26 ems for each arrow.
    const SequenceColumns least = sequenceColumns(lanes, known, 0);
    QCOMPARE(least.width, 75.0 + 26 * 5 + 2 * 32.5 + 2 * 26 * 5);
    QCOMPARE(least.lanes[0].labelsRight - least.lanes[0].labelsLeft, 26.0 * 5);
    // 29 ems more, half of the 58 that are of use: words have 19 of their 38, each arrow 5 of its 10.
    const SequenceColumns wide = sequenceColumns(lanes, known, least.width + 29 * 5);
    QCOMPARE(wide.lanes[0].labelsRight - wide.lanes[0].labelsLeft, 45.0 * 5);
    QCOMPARE(wide.lanes[1].x - wide.lanes[0].x, 31.0 * 5);
    for (const LaneColumn &lane : wide.lanes)
        QCOMPARE(lane.header.center().x(), lane.x);
    QVERIFY(!wide.lanes[1].header.intersects(wide.lanes[2].header));
}

void tst_SequenceGeometry::placesManyLanes()
{
    // A listener, and for two connections the ghost and the client.
    std::vector<SequenceLane> lanes(5);
    const std::array<int, 5> places = {0, 1, 2, -1, -2};
    const std::array<bool, 5> left = {false, true, false, false, true};
    for (size_t index = 0; index < lanes.size(); ++index) {
        lanes[index].place = places[index];
        lanes[index].hasLabelsLeft = left[index];
    }
    const SequenceColumns columns = sequenceColumns(lanes, metrics, 0);
    const std::array<size_t, 5> order = {4, 3, 0, 1, 2};
    for (size_t index = 0; index + 1 < order.size(); ++index) {
        const LaneColumn &here = columns.lanes[order[index]];
        const LaneColumn &next = columns.lanes[order[index + 1]];
        QVERIFY(here.x < next.x);
        QVERIFY(here.labelsRight < next.labelsLeft);
        QVERIFY(here.header.right() < next.header.left());
    }
    // Arrows are between a ghost and its client, and between neighbours whose words do not meet.
    QCOMPARE(columns.lanes[3].x - columns.lanes[4].x, 130.0);
    QCOMPARE(columns.lanes[1].labelsLeft - columns.lanes[0].labelsRight, 10.0);
    QVERIFY(columns.lanes[2].labelsRight < columns.width);
}

// At the left edge there is nothing but the times: the heading stands above the middle of its lane there too.
void tst_SequenceGeometry::placesALoneLane()
{
    std::vector<SequenceLane> lanes(1);
    lanes[0].socket = {1};
    SequenceMetrics known = metrics;
    known.header = 100;
    known.words = {0};
    const SequenceColumns columns = sequenceColumns(lanes, known, 0);
    const LaneColumn &lane = columns.lanes[0];
    // 7.5 of margin, 60 of times, half of the heading and half an em beside it.
    QCOMPARE(lane.x, 67.5 + 52.5);
    QCOMPARE(lane.header.center().x(), lane.x);
    QCOMPARE(lane.header.left() - columns.time.right(), 2.5);
    QCOMPARE(columns.width, lane.header.right() + 2.5 + 7.5);
    // The same room is there for words, and none beyond it is taken.
    known.words = {400};
    QCOMPARE(sequenceColumns(lanes, known, 400).width, 400.0);
    // A listener stands in the middle: no room is lost for it.
    const double both = sequenceColumns(twoLanes(), known, 0).lanes[0].labelsLeft;
    QCOMPARE(both, 67.5);
}

void tst_SequenceGeometry::isAsNarrowAsItsWords()
{
    SequenceMetrics known = metrics;
    known.header = 60;
    known.headerLines = 3;
    known.arrow = 42;
    known.words = {50, 0};
    const SequenceColumns columns = sequenceColumns(twoLanes(), known, 0);
    const LaneColumn &left = columns.lanes[0];
    const LaneColumn &right = columns.lanes[1];
    // Its words and a row for its mark; the arrow's words, which may
    // stand nearer to one end, and 4 ems; half a heading and half an em.
    QCOMPARE(left.x - left.labelsLeft, 64.0);
    QCOMPARE(right.x - left.x, 80.0);
    QCOMPARE(right.labelsRight - right.x, 32.5);
    QCOMPARE(left.header.width(), 60.0);
    QCOMPARE(left.header.height(), 36.0);
    QVERIFY(left.header.right() < right.header.left());
    QVERIFY(right.header.right() < columns.width);
    // What has words takes the room, what has none takes none of it.
    const SequenceColumns wide = sequenceColumns(twoLanes(), known, 500);
    QCOMPARE(wide.lanes[1].labelsRight - wide.lanes[1].x, 32.5);
    QVERIFY(wide.lanes[0].x - wide.lanes[0].labelsLeft > 100);
    QCOMPARE(wide.width, 500.0);
    // Long words are cut as before, and headings keep apart whatever stands between them.
    known.words = {5000, 5000};
    known.header = 120;
    const SequenceColumns cut = sequenceColumns(twoLanes(), known, 0);
    QCOMPARE(cut.lanes[0].x - cut.lanes[0].labelsLeft, 130.0);
    QCOMPARE(cut.lanes[1].x - cut.lanes[0].x, 125.0);
    // With room they grow.
    QCOMPARE(sequenceColumns(twoLanes(), known, 800).width, 800.0);
}

void tst_SequenceGeometry::slantsArrows()
{
    Recording recording;
    Sequence sequence(connection(3, &recording.writer));
    sequence.fold(recording.journal);
    const SequenceLayout layout(sequence, SequenceSpacing::ByOrder, metrics, 0);
    QCOMPARE(layout.row(), 14.0);
    // Three writes, three segments, one read.
    QCOMPARE(sequence.end(), qint64(7));
    for (const qint64 number : {3, 4, 5}) {
        const SegmentPlace place = layout.segment(*sequence.item(number), number);
        QCOMPARE(place.line.p1(), QPointF(layout.columns().lanes[0].x, layout.yOf(number - 3)));
        QCOMPARE(place.line.p2(), QPointF(layout.columns().lanes[1].x, layout.yOf(6)));
        // Each label has a row of its own, and stands between the lanes.
        QCOMPARE(place.label.y(), layout.yOf(number));
        QVERIFY(place.room > 40);
        QVERIFY(place.label.x() - place.room / 2 > layout.columns().lanes[0].x);
        QVERIFY(place.label.x() + place.room / 2 < layout.columns().lanes[1].x);
    }
    // The middle one of a line of six rows stands on it.
    const SegmentPlace first = layout.segment(*sequence.item(3), 3);
    QCOMPARE(first.label, first.line.center());
    // One of which neither end is known falls a little within its row.
    SequenceItem alone = *sequence.item(3);
    alone.fromItem = alone.toItem = SequenceItem::noItem;
    const QLineF line = layout.segment(alone, 3).line;
    QCOMPARE(line.dy(), 0.6 * 14);
    QCOMPARE(line.center().y(), layout.yOf(3));
}

void tst_SequenceGeometry::findsWhatIsInView()
{
    Recording recording;
    Sequence sequence(connection(1000, &recording.writer));
    sequence.fold(recording.journal);
    const SequenceLayout layout(sequence, SequenceSpacing::ByOrder, metrics, 0);
    const double top = layout.yOf(100);
    QCOMPARE(layout.linesBetween(top, top + 14 * 9.5), std::pair(qint64(100), qint64(109)));
    // The arrows of the writes down to here cross what is in view, and no others do.
    const std::vector<qint64> crossing = layout.segmentsBetween(sequence, top, top + 14 * 9.5);
    QCOMPARE(crossing.size(), size_t(110));
    for (const qint64 number : crossing)
        QVERIFY(sequence.item(number)->fromItem <= 109);
    QVERIFY(layout.segmentsBetween(sequence, 0, layout.columns().top).empty());
    // At the end all that the read took are there.
    QCOMPARE(layout.segmentsBetween(sequence, layout.yOf(2000) - 1, layout.yOf(2000)).size(), size_t(1000));
}

void tst_SequenceGeometry::knowsWhereALaneLives()
{
    Recording recording;
    SequenceLanes lanes = connection(2, &recording.writer);
    recording.writer.append({.socket = {1}, .kind = EventKind::Call, .call = SystemCall::Close});
    recording.writer.append({.socket = {1}, .kind = EventKind::Closed});
    recording.writer.append({.socket = {2}, .kind = EventKind::PeerFinished});
    recording.writer.publish();
    lanes.lanes.push_back(lanes.lanes[1]);
    lanes.lanes.back().socket = {};
    lanes.lanes.back().place = 2;
    Sequence sequence(lanes);
    sequence.fold(recording.journal);
    const SequenceLayout layout(sequence, SequenceSpacing::ByOrder, metrics, 0);
    // Lane 0 from its first line to its last, lane 1 from its first to the end; nothing is known of lane 2.
    QCOMPARE(layout.span(0).first, layout.yOf(0) - 7);
    QCOMPARE(layout.span(0).second, layout.yOf(5) + 7);
    QCOMPARE(layout.span(1).first, layout.yOf(4) - 7);
    QCOMPARE(layout.span(1).second, layout.size().height());
    QCOMPARE(layout.span(2).second, layout.size().height());
}

QTEST_GUILESS_MAIN(tst_SequenceGeometry)
#include "tst_sequencegeometry.moc"
