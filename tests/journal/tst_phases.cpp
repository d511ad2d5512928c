#include "journal/phases.h"

#include "journal/journaltest.h"
#include "journal/sockettable.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

namespace {

constexpr qint64 second = 1'000'000'000;

using Spans = std::vector<PhaseSpan>;

} // namespace

class TestPhases : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tellsTheLifeOfAClient();
    void tellsAFinThatIsNotRead();
    void tellsTheTimeInTheQueue();
    void tellsAListenerAndUdp();
    void tellsAFailedLookup();
    void tellsARefusedRequest();
    void tellsWhatIsOnlyLookedAt();
    void endsWithTheDisplay();
    void keepsWhenBytesMoved();
    void keepsManyByteTimesInFewSpans();

private:
    static Phases phases(const Recording &recording, quint32 id, qint64 nowNs);
    /// Event kinds at their seconds.
    static void at(Recording &recording, qint64 seconds, quint32 id, EventKind kind);
    static void pairAt(Recording &recording, qint64 seconds, quint32 id, EventKind kind);
};

Phases TestPhases::phases(const Recording &recording, quint32 id, qint64 nowNs)
{
    SocketTable table;
    table.fold(recording.journal);
    const SocketRow *const row = table.row({id});
    return row != nullptr ? phasesOf(*row, nowNs) : Phases();
}

void TestPhases::at(Recording &recording, qint64 seconds, quint32 id, EventKind kind)
{
    recording.clock.set(seconds * second);
    recording.writer.append({.socket = {id}, .kind = kind}, kind == EventKind::LookupStarted ? "host" : "");
    recording.writer.publish();
}

void TestPhases::pairAt(Recording &recording, qint64 seconds, quint32 id, EventKind kind)
{
    recording.clock.set(seconds * second);
    recording.writer.appendFacts({.socket = {id}, .kind = kind}, pair("127.0.0.1:40000", "127.0.0.1:5000"));
    recording.writer.publish();
}

void TestPhases::tellsTheLifeOfAClient()
{
    Recording recording;
    recording.clock.set(10 * second);
    create(recording.writer, 1, Transport::Tcp, Opening::Active, {});
    at(recording, 10, 1, EventKind::LookupStarted);
    at(recording, 12, 1, EventKind::LookupFinished);
    pairAt(recording, 12, 1, EventKind::Connecting);
    pairAt(recording, 15, 1, EventKind::Established);
    at(recording, 20, 1, EventKind::FinishedHere);
    at(recording, 26, 1, EventKind::PeerFinished);
    recording.clock.set(27 * second);
    kernelState(recording.writer, 1, TcpState::TimeWait);
    recording.clock.set(28 * second);
    recording.writer.append({.socket = {1}, .kind = EventKind::Closed});
    kernelState(recording.writer, 1, TcpState::TimeWait);
    recording.writer.publish();
    const Spans living = {
        {Phase::Lookup, 10 * second, 12 * second},  {Phase::Asking, 12 * second, 15 * second},
        {Phase::Open, 15 * second, 20 * second},    {Phase::HalfClosed, 20 * second, 26 * second},
        {Phase::Closing, 26 * second, 28 * second}, {Phase::TimeWait, 28 * second, 60 * second},
    };
    const Phases now = phases(recording, 1, 60 * second);
    QVERIFY(now.spans == living);
    QVERIFY(!now.isOver);
    QCOMPARE(now.beginNs(), 10 * second);

    recording.clock.set(88 * second);
    recording.writer.append({.socket = {1}, .kind = EventKind::KernelGone});
    recording.writer.publish();
    const Phases later = phases(recording, 1, 500 * second);
    QVERIFY(later.isOver);
    QCOMPARE(later.spans.back().phase, Phase::TimeWait);
    QCOMPARE(later.endNs(), 88 * second);
}

/// Reading has stopped: nobody reads the FIN, and the kernel says that it has come.
void TestPhases::tellsAFinThatIsNotRead()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, {});
    pairAt(recording, 0, 1, EventKind::Connecting);
    pairAt(recording, 1, 1, EventKind::Established);
    at(recording, 2, 1, EventKind::ReadingStopped);
    recording.clock.set(5 * second);
    kernelState(recording.writer, 1, TcpState::CloseWait);
    at(recording, 8, 1, EventKind::Closed);
    const Spans closing = {{Phase::Asking, 0, 1 * second},
                           {Phase::Open, 1 * second, 5 * second},
                           {Phase::HalfClosed, 5 * second, 8 * second},
                           {Phase::Closing, 8 * second, 9 * second}};
    QVERIFY(phases(recording, 1, 9 * second).spans == closing);
    // Read later: it had come then already.
    Recording late;
    create(late.writer, 1, Transport::Tcp, Opening::Active, {});
    pairAt(late, 0, 1, EventKind::Connecting);
    pairAt(late, 1, 1, EventKind::Established);
    late.clock.set(5 * second);
    kernelState(late.writer, 1, TcpState::CloseWait);
    at(late, 7, 1, EventKind::PeerFinished);
    at(late, 8, 1, EventKind::FinishedHere);
    kernelState(late.writer, 1, TcpState::LastAck);
    late.writer.publish();
    QVERIFY(phases(late, 1, 9 * second).spans == closing);
}

void TestPhases::tellsTheTimeInTheQueue()
{
    Recording recording;
    const EndpointPair ends = pair("127.0.0.1:5000", "127.0.0.1:40000");
    create(recording.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:5000"));
    recording.clock.set(3 * second);
    create(recording.writer, 2, Transport::Tcp, Opening::Waiting, ends, 1);
    recording.writer.publish();
    const Spans waiting = {{Phase::Waiting, 3 * second, 4 * second}};
    QVERIFY(phases(recording, 2, 4 * second).spans == waiting);

    recording.clock.set(5 * second);
    create(recording.writer, 3, Transport::Tcp, Opening::Accepted, ends, 1);
    recording.writer.appendFacts({.socket = {3}, .kind = EventKind::Established}, ends);
    recording.writer.publish();
    const Spans accepted = {{Phase::Waiting, 3 * second, 5 * second}, {Phase::Open, 5 * second, 9 * second}};
    QVERIFY(phases(recording, 3, 9 * second).spans == accepted);
    QCOMPARE(phases(recording, 3, 9 * second).spans.front().durationNs(), 2 * second);
}

void TestPhases::tellsAListenerAndUdp()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:5000"));
    create(recording.writer, 2, Transport::Udp, Opening::Passive, pair("127.0.0.1:5000"));
    recording.writer.publish();
    const Spans listening = {{Phase::Listening, 0, second}};
    const Spans open = {{Phase::Open, 0, second}};
    QVERIFY(phases(recording, 1, second).spans == listening);
    QVERIFY(phases(recording, 1, second).isListening());
    QVERIFY(phases(recording, 2, second).spans == open);
    QVERIFY(!phases(recording, 2, second).isListening());
    QVERIFY(phases(recording, 3, second).isEmpty());
}

void TestPhases::tellsAFailedLookup()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, {});
    at(recording, 0, 1, EventKind::LookupStarted);
    const Spans looking = {{Phase::Lookup, 0, second}};
    QVERIFY(phases(recording, 1, second).spans == looking);
    recording.clock.set(2 * second);
    recording.writer.append(
        {.value = qint64(ErrorCode::NameNotFound), .socket = {1}, .kind = EventKind::Failed});
    at(recording, 2, 1, EventKind::Closed);
    const Spans failed = {{Phase::Lookup, 0, 2 * second}};
    QVERIFY(phases(recording, 1, 9 * second).spans == failed);
}

void TestPhases::tellsARefusedRequest()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, pair("127.0.0.1:40000", "127.0.0.1:5000"));
    pairAt(recording, 0, 1, EventKind::Connecting);
    at(recording, 4, 1, EventKind::Failed);
    at(recording, 4, 1, EventKind::Closed);
    const Spans asked = {{Phase::Asking, 0, 4 * second}};
    QVERIFY(phases(recording, 1, 9 * second).spans == asked);
}

void TestPhases::tellsWhatIsOnlyLookedAt()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Foreign, pair("127.0.0.1:1", "127.0.0.1:2"));
    kernelState(recording.writer, 1, TcpState::Established);
    recording.clock.set(2 * second);
    kernelState(recording.writer, 1, TcpState::TimeWait);
    recording.writer.publish();
    const Spans seen = {{Phase::Open, 0, 2 * second}, {Phase::TimeWait, 2 * second, 3 * second}};
    QVERIFY(phases(recording, 1, 3 * second).spans == seen);
}

void TestPhases::endsWithTheDisplay()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, pair("127.0.0.1:40000", "127.0.0.1:5000"));
    pairAt(recording, 1, 1, EventKind::Established);
    recording.clock.set(2 * second);
    recording.writer.append({.socket = {1}, .kind = EventKind::Received}, "hola");
    recording.writer.publish();
    const Phases shown = phases(recording, 1, 2 * second + 1000);
    QCOMPARE(shown.endNs(), 2 * second + 1000);
    const std::vector<ByteTimes::Span> moved = {{2 * second, 2 * second + 1000}};
    QVERIFY(shown.moved == moved);
}

void TestPhases::keepsWhenBytesMoved()
{
    ByteTimes times;
    QVERIFY(times.spans().empty());
    QVERIFY(times.spans().empty());
    const qint64 width = qint64(1) << 20;
    times.note(7);
    times.note(8);
    times.note(7 + width);
    times.note(7 + 10 * width);
    const std::vector<ByteTimes::Span> fine = {{7, 7 + 2 * width}, {7 + 10 * width, 7 + 11 * width}};
    QVERIFY(times.spans() == fine);
    // 64 spans reach no farther: from here on one is as wide as two were.
    times.note(7 + 64 * width);
    const std::vector<ByteTimes::Span> coarser = {
        {7, 7 + 2 * width}, {7 + 10 * width, 7 + 12 * width}, {7 + 64 * width, 7 + 66 * width}};
    QVERIFY(times.spans() == coarser);
}

void TestPhases::keepsManyByteTimesInFewSpans()
{
    ByteTimes times;
    std::vector<qint64> noted;
    for (qint64 at = 1; at < 100'000 * second; at = at * 5 / 4 + 1) {
        times.note(at);
        noted.push_back(at);
    }
    const std::vector<ByteTimes::Span> spans = times.spans();
    QVERIFY(spans.size() <= 32);
    for (const qint64 at : noted) {
        const auto holds = [at](const ByteTimes::Span &span) {
            return span.beginNs <= at && at < span.endNs;
        };
        QVERIFY2(std::any_of(spans.begin(), spans.end(), holds), qPrintable(QString::number(at)));
    }
    // And where nothing moved, it says so: the last quarter before the last one was empty.
    QVERIFY(spans.back().beginNs > noted[noted.size() - 2]);
}

QTEST_GUILESS_MAIN(TestPhases)
#include "tst_phases.moc"
