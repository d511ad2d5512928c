#include "journal/journal.h"

#include "journal/journaltest.h"

#include <QTest>

#include <cstring>
#include <thread>

using namespace enchufe;
using namespace enchufe::test;

namespace {

constexpr quint64 segment = quint64(Spool::segmentSize);
constexpr quint64 eventsPerSegment = segment / sizeof(Event);

quint64 countKind(const Journal &journal, EventKind kind)
{
    quint64 count = 0;
    for (quint64 number = journal.firstKept(); number < journal.published(); ++number)
        count += quint64(journal.event(number).kind == kind);
    return count;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keepsEventsAsTheyWereAppended();
    void showsNothingBeforePublish();
    void readsPlainRecords();
    void emptyPayloadsAreKept();
    void takesReservedBytes();
    void takesTheLargestPayload();
    void timeNeverDecreases();
    void knowsWallTime();
    void eventsFillSegmentAfterSegment();
    void dropsPayloadBeyondTheLimit();
    void lowerLimitDropsMore();
    void dropsEventsBeyondTheLimit();
    void readersMayReadWhileTheWriterDrops();
    void writesFast();
};

void TestJournal::keepsEventsAsTheyWereAppended()
{
    Recording recording;
    recording.clock.advance(5'000);
    const quint64 first = recording.writer.append({.value = 7,
                                                   .socket = {3},
                                                   .peer = 2,
                                                   .error = 111,
                                                   .durationNs = 99,
                                                   .kind = EventKind::Call,
                                                   .call = SystemCall::Connect},
                                                  "3, 127.0.0.1:80");
    const quint64 second = recording.writer.append({.socket = {4}, .kind = EventKind::Closed});
    recording.writer.publish();
    QCOMPARE(first, quint64(0));
    QCOMPARE(second, quint64(1));
    QCOMPARE(recording.journal.published(), quint64(2));
    QCOMPARE(recording.journal.firstKept(), quint64(0));
    const Event event = recording.journal.event(first);
    QCOMPARE(event.timeNs, qint64(5'000));
    QCOMPARE(event.value, qint64(7));
    QCOMPARE(event.socket.value, quint32(3));
    QCOMPARE(event.peer, PeerIndex(2));
    QCOMPARE(event.error, 111);
    QCOMPARE(event.durationNs, quint32(99));
    QCOMPARE(int(event.kind), int(EventKind::Call));
    QCOMPARE(int(event.call), int(SystemCall::Connect));
    QCOMPARE(recording.journal.payload(event), QByteArrayView("3, 127.0.0.1:80"));
    QVERIFY(recording.journal.isKept(event));
    QCOMPARE(int(recording.journal.event(second).kind), int(EventKind::Closed));
}

void TestJournal::showsNothingBeforePublish()
{
    Recording recording;
    recording.writer.append({.socket = {1}, .kind = EventKind::Closed});
    QCOMPARE(recording.journal.published(), quint64(0));
    QCOMPARE(recording.journal.event(0).socket.value, quint32(0));
    QVERIFY(recording.journal.run(0).empty());
    recording.writer.publish();
    QCOMPARE(recording.journal.published(), quint64(1));
    QCOMPARE(recording.journal.event(0).socket.value, quint32(1));
    QCOMPARE(recording.journal.run(0).size(), size_t(1));
    QCOMPARE(recording.journal.event(1).socket.value, quint32(0));
}

void TestJournal::readsPlainRecords()
{
    Recording recording;
    const EndpointPair ends = pair("127.0.0.1:5000", "[::1]:6000");
    recording.writer.append({}, "x");
    recording.writer.appendFacts({.socket = {1}, .kind = EventKind::Established}, ends);
    recording.writer.publish();
    const Event event = recording.journal.event(1);
    const std::optional<EndpointPair> read = recording.journal.facts<EndpointPair>(event);
    QVERIFY(read.has_value());
    QVERIFY(*read == ends);
    // A payload of another size is another record.
    QVERIFY(!recording.journal.facts<KernelFacts>(event).has_value());
    QVERIFY(!recording.journal.facts<EndpointPair>(Event()).has_value());
}

void TestJournal::emptyPayloadsAreKept()
{
    Recording recording;
    recording.writer.append({.socket = {1}, .kind = EventKind::Received});
    QVERIFY(recording.writer.reserve(100) != nullptr);
    recording.writer.appendReserved({.socket = {1}, .kind = EventKind::Received}, 0);
    recording.writer.publish();
    for (quint64 number = 0; number < 2; ++number) {
        const Event event = recording.journal.event(number);
        QCOMPARE(event.payloadLength, quint32(0));
        QVERIFY(!event.payloadMissing);
        QVERIFY(recording.journal.isKept(event));
        QVERIFY(recording.journal.payload(event).isEmpty());
    }
}

void TestJournal::takesReservedBytes()
{
    Recording recording;
    for (const qsizetype size : {qsizetype(4), qsizetype(200'000), qsizetype(1), Spool::segmentSize}) {
        char *room = recording.writer.reserve(std::max<qsizetype>(size, 256 * 1024));
        std::memset(room, 'r', size_t(size));
        recording.writer.appendReserved({.socket = {1}, .kind = EventKind::Received}, size);
        // What is reserved next is written over the same room, not over what was kept.
        std::memset(recording.writer.reserve(size), 'n', size_t(size));
        recording.writer.publish();
        const QByteArrayView bytes =
            recording.journal.payload(recording.journal.event(recording.journal.published() - 1));
        QVERIFY(bytes == QByteArray(size, 'r'));
    }
}

void TestJournal::takesTheLargestPayload()
{
    Recording recording;
    const QByteArray largest(Spool::segmentSize, 'L');
    recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, "first");
    recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, largest);
    recording.writer.publish();
    QVERIFY(recording.journal.payload(recording.journal.event(1)) == largest);
}

void TestJournal::timeNeverDecreases()
{
    Recording recording;
    for (const qint64 ns : {100, 50, 200, 199, 0, 300}) {
        recording.clock.set(ns);
        recording.writer.append({.value = ns});
    }
    recording.writer.publish();
    const QList<qint64> expected = {100, 100, 200, 200, 200, 300};
    for (qsizetype index = 0; index < expected.size(); ++index)
        QCOMPARE(recording.journal.event(quint64(index)).timeNs, expected[index]);
}

void TestJournal::knowsWallTime()
{
    FakeClock clock;
    clock.set(9'000'000'000);
    const QTemporaryDir folder;
    Journal journal(clock, {.directory = folder.path()});
    QCOMPARE(journal.nowNs(), qint64(0));
    const qint64 origin = journal.wallMs(0);
    QCOMPARE(origin, clock.wallMs());
    clock.advance(1'500'000'000);
    QCOMPARE(journal.nowNs(), qint64(1'500'000'000));
    QCOMPARE(journal.wallMs(journal.nowNs()), origin + 1'500);
}

void TestJournal::eventsFillSegmentAfterSegment()
{
    Recording recording;
    constexpr quint64 count = 3 * eventsPerSegment + 10;
    for (quint64 number = 0; number < count; ++number)
        QCOMPARE(recording.writer.append({.value = qint64(number), .socket = {1}}), number);
    recording.writer.publish();
    QCOMPARE(recording.journal.published(), count);
    quint64 next = 0;
    while (next < count) {
        const std::span<const Event> run = recording.journal.run(next);
        QVERIFY(!run.empty());
        for (const Event &event : run)
            QCOMPARE(event.value, qint64(next++));
    }
    QCOMPARE(next, count);
    recording.journal.releaseMemory();
    for (const quint64 number :
         {quint64(0), eventsPerSegment - 1, eventsPerSegment, 2 * eventsPerSegment, count - 1})
        QCOMPARE(recording.journal.event(number).value, qint64(number));
}

void TestJournal::dropsPayloadBeyondTheLimit()
{
    Recording recording(3 * segment);
    const QByteArray bytes(Spool::segmentSize, 'x');
    for (int count = 0; count < 3; ++count)
        recording.writer.append({.socket = {1}, .kind = EventKind::Received}, bytes);
    recording.writer.publish();
    QCOMPARE(countKind(recording.journal, EventKind::BytesDropped), quint64(0));
    recording.writer.append({.socket = {1}, .kind = EventKind::Received}, bytes);
    recording.writer.append({.socket = {1}, .kind = EventKind::Received}, "tail");
    recording.writer.publish();
    quint64 dropped = 0;
    for (quint64 number = 0; number < recording.journal.published(); ++number) {
        const Event event = recording.journal.event(number);
        if (event.kind == EventKind::BytesDropped) {
            QCOMPARE(event.socket.value, quint32(0));
            dropped += quint64(event.value);
        }
    }
    QCOMPARE(dropped, 2 * segment);
    const Event first = recording.journal.event(0);
    QCOMPARE(first.payloadLength, quint32(segment));
    QVERIFY(!recording.journal.isKept(first));
    QVERIFY(recording.journal.payload(first).isEmpty());
    QVERIFY(recording.journal.isKept(recording.journal.event(2)));
    QVERIFY(recording.journal.payload(recording.journal.event(2)) == bytes);
    QCOMPARE(recording.journal.payload(recording.journal.event(recording.journal.published() - 1)),
             QByteArrayView("tail"));
}

void TestJournal::lowerLimitDropsMore()
{
    Recording recording(8 * segment);
    const QByteArray bytes(Spool::segmentSize, 'x');
    for (int count = 0; count < 8; ++count)
        recording.writer.append({.socket = {1}, .kind = EventKind::Received}, bytes);
    QCOMPARE(recording.journal.payloadLimit(), 8 * segment);
    recording.journal.setPayloadLimit(2 * segment);
    recording.writer.append({.socket = {1}, .kind = EventKind::Received}, bytes);
    recording.writer.publish();
    QVERIFY(!recording.journal.isKept(recording.journal.event(6)));
    QVERIFY(recording.journal.isKept(recording.journal.event(7)));
    const Event last = recording.journal.event(recording.journal.published() - 2);
    QCOMPARE(last.kind, EventKind::BytesDropped);
    QCOMPARE(last.value, qint64(7 * segment));
}

void TestJournal::dropsEventsBeyondTheLimit()
{
    Recording recording(segment, 2 * segment);
    constexpr quint64 count = 4 * eventsPerSegment;
    for (quint64 index = 0; index < count; ++index)
        recording.writer.append({.value = qint64(index), .socket = {1}});
    recording.writer.publish();
    const Journal &journal = recording.journal;
    QCOMPARE(journal.firstKept(), 3 * eventsPerSegment);
    QCOMPARE(journal.event(0).socket.value, quint32(0));
    QVERIFY(journal.run(eventsPerSegment).empty());
    // Three segments went, each with a note in the sequence that has no gaps; the first note went with its
    // segment.
    QCOMPARE(countKind(journal, EventKind::BytesDropped), quint64(2));
    QCOMPARE(journal.published(), count + 3);
    QCOMPARE(journal.event(journal.published() - 1).value, qint64(count - 1));
}

void TestJournal::readersMayReadWhileTheWriterDrops()
{
    Recording recording(2 * segment, 2 * segment);
    constexpr quint64 rounds = 600'000;
    std::atomic<bool> done = false;
    std::thread writing([&recording, &done] {
        QByteArray bytes(200, '\0');
        for (quint64 round = 0; round < rounds; ++round) {
            bytes.fill(char('A' + round % 26));
            recording.writer.append({.value = qint64(round), .socket = {1}, .kind = EventKind::Received},
                                    bytes);
            if (round % 100 == 0)
                recording.writer.publish();
        }
        recording.writer.publish();
        done = true;
    });
    quint64 seen = 0;
    quint64 wrong = 0;
    quint64 at = 0;
    while (!done || at < recording.journal.published()) {
        // Deliberately from the oldest on, where the writer is dropping.
        at = std::max(at, recording.journal.firstKept());
        const quint64 end = recording.journal.published();
        for (; at < end; at += 7) {
            const Event event = recording.journal.event(at);
            const QByteArrayView bytes = recording.journal.payload(event);
            if (event.kind != EventKind::Received || bytes.isEmpty())
                continue;
            const char first = bytes.front();
            const char last = bytes.back();
            const char expected = char('A' + quint64(event.value) % 26);
            const bool isWhole = first == expected && last == expected;
            if (!isWhole && recording.journal.isKept(event))
                ++wrong;
            ++seen;
        }
    }
    writing.join();
    QCOMPARE(wrong, quint64(0));
    QVERIFY(seen > 1'000);
    QVERIFY(recording.journal.firstKept() > 0);
}

void TestJournal::writesFast()
{
    // Not a benchmark: a guard against a system call for each event, which would take ten times as long.
    Recording recording;
    QElapsedTimer timer;
    timer.start();
    for (int count = 0; count < 2'000'000; ++count)
        recording.writer.append({.value = count, .socket = {1}, .kind = EventKind::Queued});
    recording.writer.publish();
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
