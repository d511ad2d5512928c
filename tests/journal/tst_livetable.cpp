#include "journal/livetable.h"

#include "journal/journaltest.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace enchufe;
using namespace enchufe::test;
using namespace std::chrono_literals;

namespace {

const EndpointPair ends = pair("127.0.0.1:40000", "127.0.0.1:5000");

/// All ids that changed() told, in order.
QList<quint32> told(QSignalSpy &spy)
{
    QList<quint32> result;
    while (!spy.isEmpty()) {
        for (const SocketId id : spy.takeFirst().first().value<std::vector<SocketId>>())
            result.append(id.value);
    }
    return result;
}

} // namespace

class TestLiveTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keepsUpByItself();
    void foldsWhatWasThereBefore();
    void tellsOfSessionWideFacts();
    void clearsHistory();
    void remembersTheNewestOfALongHistory();
    void keepsThePaceInAFlood();
    void tellsOfManyRowsInParts();
    void noRowWaitsForEver();
    void standsStillWhilePaused();
    void resumingAFloodLosesNothing();
    void forgetsWhatEndsWhenAsked();
};

void TestLiveTable::keepsUpByItself()
{
    Recording recording;
    LiveTable live(recording.journal, 1ms);
    QSignalSpy spy(&live, &LiveTable::changed);
    create(recording.writer, 1, Transport::Tcp, Opening::Active, ends);
    recording.writer.publish();
    QTRY_VERIFY(live.table().row({1}) != nullptr);
    QCOMPARE(told(spy), QList<quint32>{1});
    recording.writer.appendFacts({.socket = {1}, .kind = EventKind::Established}, ends);
    recording.writer.append({.socket = {1}, .kind = EventKind::Received}, "HOLA");
    recording.writer.publish();
    QTRY_COMPARE(live.table().row({1})->bytesReceived, quint64(4));
    // Two events, one batch: the row is told of once.
    QCOMPARE(told(spy), QList<quint32>{1});
    QVERIFY(!spy.wait(30));
    QCOMPARE(&live.journal(), &recording.journal);
}

void TestLiveTable::foldsWhatWasThereBefore()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, ends);
    recording.writer.publish();
    LiveTable live(recording.journal, 1ms);
    QSignalSpy spy(&live, &LiveTable::changed);
    QVERIFY(spy.wait());
    QCOMPARE(told(spy), QList<quint32>{1});
}

void TestLiveTable::tellsOfSessionWideFacts()
{
    Recording recording;
    LiveTable live(recording.journal, 1ms);
    QSignalSpy spy(&live, &LiveTable::changed);
    recording.writer.append({.error = 28, .kind = EventKind::RecordingPaused});
    recording.writer.publish();
    QVERIFY(spy.wait());
    QVERIFY(live.table().isRecordingPaused());
    QCOMPARE(spy.count(), 1);
    QVERIFY(told(spy).isEmpty());
}

void TestLiveTable::clearsHistory()
{
    Recording recording;
    LiveTable live(recording.journal, 1ms);
    QSignalSpy spy(&live, &LiveTable::changed);
    live.clearEnded();
    QCOMPARE(spy.count(), 0);
    create(recording.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:1"));
    create(recording.writer, 2, Transport::Tcp, Opening::Accepted, ends, 1);
    recording.writer.append({.socket = {2}, .kind = EventKind::Closed});
    recording.writer.publish();
    QTRY_VERIFY(live.table().row({2}) != nullptr);
    QCOMPARE(told(spy), (QList<quint32>{1, 2}));
    live.clearEnded();
    // The listener, whose children are fewer, and the socket that is gone.
    QCOMPARE(told(spy), (QList<quint32>{1, 2}));
    QVERIFY(live.table().row({2}) == nullptr);
    QVERIFY(live.table().row({1}) != nullptr);
}

void TestLiveTable::remembersTheNewestOfALongHistory()
{
    Recording recording;
    LiveTable live(recording.journal, 1ms);
    QSignalSpy spy(&live, &LiveTable::changed);
    constexpr quint32 count = 5 * quint32(LiveTable::historyLimit);
    create(recording.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:1"));
    create(recording.writer, 2, Transport::Tcp, Opening::Accepted, ends, 1);
    for (quint32 id = 3; id <= count; ++id) {
        create(recording.writer, id, Transport::Tcp, Opening::Accepted, ends, 1);
        recording.writer.append({.socket = {id}, .kind = EventKind::Closed});
        recording.writer.publish();
    }
    QSet<quint32> present;
    const auto isQuiet = [&] {
        const QList<quint32> ids = told(spy);
        for (const quint32 id : ids) {
            if (live.table().row({id}) != nullptr)
                present.insert(id);
            else
                present.remove(id);
        }
        return ids.isEmpty() && live.table().row({count}) != nullptr;
    };
    QTRY_VERIFY(isQuiet());
    // Who only listens to changed() knows the same rows: the living, and the newest that ended.
    QCOMPARE(size_t(present.size()), live.table().rows().size());
    QVERIFY(present.contains(1) && present.contains(2) && present.contains(count) && !present.contains(3));
    QVERIFY(live.table().endedCount() >= LiveTable::historyLimit);
    QVERIFY(live.table().endedCount() < LiveTable::historyLimit + LiveTable::mostTold);
    QCOMPARE(live.table().rows().size(), live.table().endedCount() + 2);
    QVERIFY(live.table().row({1})->children.size() <= live.table().rows().size());
    QVERIFY(live.table().row({count - quint32(LiveTable::historyLimit) + 1}) != nullptr);
}

void TestLiveTable::keepsThePaceInAFlood()
{
    Recording recording;
    LiveTable live(recording.journal, 5ms);
    constexpr quint64 flood = 1'000'000;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, ends);
    recording.writer.publish();
    std::thread writing([&recording] {
        for (quint64 count = 0; count < flood; ++count) {
            recording.writer.append({.socket = {1}, .kind = EventKind::Received}, "x");
            recording.writer.publish();
        }
    });
    // The thread stays free between slices: a timer of its own fires while there is still more to fold.
    QSignalSpy slices(&live, &LiveTable::changed);
    int pulses = 0;
    QTimer pulse;
    const auto bytes = [&live] {
        const SocketRow *row = live.table().row({1});
        return row != nullptr ? row->bytesReceived : 0;
    };
    connect(&pulse, &QTimer::timeout, this, [&] { pulses += bytes() < flood ? 1 : 0; });
    pulse.start(1ms);
    const bool complete = QTest::qWaitFor([&] { return bytes() == flood; }, 60'000);
    writing.join();
    QVERIFY(complete);
    QVERIFY(pulses > 0);
    QVERIFY2(slices.count() > 1, "the whole flood in one slice");
}

void TestLiveTable::tellsOfManyRowsInParts()
{
    Recording recording;
    constexpr quint32 count = 2500;
    for (quint32 id = 1; id <= count; ++id)
        create(recording.writer, id, Transport::Tcp, Opening::Active, ends);
    recording.writer.publish();
    LiveTable live(recording.journal, 1ms);
    QSignalSpy spy(&live, &LiveTable::changed);
    QTRY_COMPARE(spy.count(), int(count / LiveTable::mostTold));
    QCOMPARE(live.table().rows().size(), size_t(count));
    for (const QList<QVariant> &arguments : spy)
        QVERIFY(arguments.first().value<std::vector<SocketId>>().size() <= LiveTable::mostTold);
    const QList<quint32> ids = told(spy);
    QCOMPARE(ids.size(), qsizetype(count));
    QCOMPARE(QSet<quint32>(ids.begin(), ids.end()).size(), qsizetype(count));
    QVERIFY(!spy.wait(30));
}

// Rows that change all the time do not push aside those that changed once.
void TestLiveTable::noRowWaitsForEver()
{
    Recording recording;
    constexpr quint32 count = 1500;
    for (quint32 id = 1; id <= count; ++id)
        create(recording.writer, id, Transport::Tcp, Opening::Active, ends);
    recording.writer.publish();
    LiveTable live(recording.journal, 1ms);
    QSet<quint32> told;
    connect(&live, &LiveTable::changed, this, [&](const std::vector<SocketId> &ids) {
        for (const SocketId id : ids)
            told.insert(id.value);
        for (quint32 id = 1; id <= LiveTable::mostTold; ++id)
            recording.writer.append({.socket = {id}, .kind = EventKind::Received}, "x");
        recording.writer.publish();
    });
    QTRY_COMPARE(told.size(), qsizetype(count));
}

void TestLiveTable::standsStillWhilePaused()
{
    Recording recording;
    LiveTable live(recording.journal, 1ms);
    QSignalSpy paused(&live, &LiveTable::pausedChanged);
    create(recording.writer, 1, Transport::Tcp, Opening::Active, ends);
    recording.writer.publish();
    QTRY_VERIFY(live.table().row({1}) != nullptr);
    recording.clock.set(1000);
    live.setPaused(true);
    live.setPaused(true);
    QCOMPARE(paused.count(), 1);
    recording.clock.set(5000);
    QCOMPARE(live.nowNs(), 1000);
    QCOMPARE(live.pausedForNs(), 4000);
    QSignalSpy spy(&live, &LiveTable::changed);
    for (int count = 0; count < 34; ++count)
        recording.writer.append({.socket = {1}, .kind = EventKind::Received}, "x");
    recording.writer.publish();
    QVERIFY(!spy.wait(50));
    QCOMPARE(live.waiting(), quint64(34));
    QCOMPARE(live.shownEnd(), live.table().position());
    QCOMPARE(live.table().row({1})->bytesReceived, quint64(0));
    live.setPaused(false);
    QTRY_COMPARE(live.table().row({1})->bytesReceived, quint64(34));
    QCOMPARE(live.waiting(), quint64(0));
    QCOMPARE(live.nowNs(), 5000);
    QCOMPARE(live.shownEnd(), ~quint64(0));
}

void TestLiveTable::resumingAFloodLosesNothing()
{
    Recording recording;
    LiveTable live(recording.journal, 1ms);
    live.setPaused(true);
    constexpr quint64 flood = 500'000;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, ends);
    for (quint64 count = 0; count < flood; ++count)
        recording.writer.append({.socket = {1}, .kind = EventKind::Received}, "x");
    recording.writer.publish();
    QCOMPARE(live.waiting(), flood + 1);
    QSignalSpy slices(&live, &LiveTable::changed);
    live.setPaused(false);
    QTRY_COMPARE(live.waiting(), quint64(0));
    QCOMPARE(live.table().row({1})->bytesReceived, flood);
    QVERIFY2(slices.count() > 1, "the whole flood in one slice");
}

void TestLiveTable::forgetsWhatEndsWhenAsked()
{
    Recording recording;
    LiveTable live(recording.journal, 1ms);
    const auto openAndEnd = [&recording](quint32 id) {
        create(recording.writer, id, Transport::Tcp, Opening::Active, ends);
        recording.writer.append({.socket = {id}, .kind = EventKind::Closed});
        recording.writer.publish();
    };
    openAndEnd(1);
    create(recording.writer, 2, Transport::Tcp, Opening::Active, ends);
    recording.writer.publish();
    QTRY_VERIFY(live.table().row({2}) != nullptr);
    QVERIFY(live.table().row({1}) != nullptr);
    live.setKeepEnded(false);
    QVERIFY(live.table().row({1}) == nullptr);
    openAndEnd(3);
    QTRY_VERIFY(live.table().row({3}) != nullptr);
    // It is seen going, and then it is gone.
    QSignalSpy spy(&live, &LiveTable::changed);
    recording.clock.advance(std::chrono::nanoseconds(LiveTable::goneFor).count() + 1);
    QTRY_VERIFY(live.table().row({3}) == nullptr);
    QVERIFY(told(spy).contains(3));
    QVERIFY(live.table().row({2}) != nullptr);
    live.setKeepEnded(true);
    openAndEnd(4);
    QTRY_VERIFY(live.table().row({4}) != nullptr);
    QCOMPARE(live.table().endedCount(), size_t(1));
}

QTEST_GUILESS_MAIN(TestLiveTable)
#include "tst_livetable.moc"
