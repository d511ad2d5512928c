#include "journal/optionlog.h"
#include "journal/samples.h"
#include "journaltest.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

/// The projections over the events of one socket: EventCursor, SampleSeries, OptionLog.
class tst_Samples : public QObject
{
    Q_OBJECT

private slots:
    void derivesRates();
    void keepsWhatOneEventDoesNotTell();
    void looksAtOneSocketOnly();
    void startsAtATime();
    void isBounded();
    void foldsInSlices();
    void skipsListeners();
    void tellsOptions();
};

namespace {

void sample(Recording *recording, quint32 id, const SocketDetails &details)
{
    recording->writer.appendFacts({.socket = {id}, .kind = EventKind::KernelSample}, details);
}

SocketDetails tcp(quint64 acked, quint64 received)
{
    SocketDetails details;
    details.isTcp = true;
    details.bytesAcked = acked;
    details.bytesReceived = received;
    details.rttUs = 31;
    details.sendMss = 1448;
    details.congestionWindow = 10;
    details.peerWindow = 65'536;
    return details;
}

void option(Recording *recording, EventKind kind, const char *text, int error = 0)
{
    recording->writer.append({.socket = {1}, .error = error, .kind = kind}, QByteArray(text));
}

} // namespace

void tst_Samples::derivesRates()
{
    Recording recording;
    sample(&recording, 1, tcp(1'000, 0));
    recording.clock.advance(500'000'000);
    sample(&recording, 1, tcp(2'000, 125));
    recording.clock.advance(1'000'000'000);
    // A count that goes back is another connection's: no rate.
    sample(&recording, 1, tcp(0, 125));
    recording.writer.publish();
    SampleSeries series(recording.journal, {1}, 0);
    QVERIFY(!series.fold(recording.journal));
    const auto &points = series.points();
    QCOMPARE(points.size(), size_t(3));
    QVERIFY(!points[0].sendRate);
    QCOMPARE(points[1].sendRate.value(), 16'000.0);
    QCOMPARE(points[1].receiveRate.value(), 2'000.0);
    QVERIFY(!points[2].sendRate);
    QCOMPARE(points[2].receiveRate.value(), 0.0);
    QCOMPARE(points[0].rttMs.value(), 0.031);
    QCOMPARE(points[0].congestionWindow.value(), 14'480.0);
    QCOMPARE(points[0].peerWindow.value(), 65'536.0);
}

void tst_Samples::keepsWhatOneEventDoesNotTell()
{
    Recording recording;
    kernelState(recording.writer, 1, TcpState::Established, {.receiveQueue = 7, .sendQueue = 9});
    recording.clock.advance(1'000);
    SocketDetails details = tcp(0, 0);
    details.rttUs = 0;
    sample(&recording, 1, details);
    recording.clock.advance(1'000);
    kernelState(recording.writer, 1, TcpState::Established, {.receiveQueue = 8});
    recording.clock.advance(1'000);
    // The FIN is one more in the kernel's count, and no byte that can be read.
    kernelState(recording.writer, 1, TcpState::CloseWait, {.receiveQueue = 9});
    recording.writer.publish();
    SampleSeries series(recording.journal, {1}, 0);
    series.fold(recording.journal);
    const auto &points = series.points();
    QCOMPARE(points.size(), size_t(4));
    QCOMPARE(points[3].receiveQueue, 8.0);
    QVERIFY(!points[0].peerWindow);
    QCOMPARE(points[1].receiveQueue, 7.0);
    QCOMPARE(points[1].sendQueue, 9.0);
    QVERIFY(!points[1].rttMs);
    QCOMPARE(points[2].receiveQueue, 8.0);
    QCOMPARE(points[2].sendQueue, 0.0);
    QCOMPARE(points[2].peerWindow.value(), 65'536.0);
}

void tst_Samples::looksAtOneSocketOnly()
{
    Recording recording;
    sample(&recording, 2, tcp(0, 0));
    recording.writer.append({.socket = {1}, .kind = EventKind::Received}, QByteArray("bytes"));
    recording.writer.publish();
    SampleSeries series(recording.journal, {1}, 0);
    series.fold(recording.journal);
    QVERIFY(series.points().empty());
}

void tst_Samples::startsAtATime()
{
    Recording recording;
    for (int second = 0; second < 10; ++second) {
        recording.clock.set(second * 1'000'000'000LL);
        sample(&recording, 1, tcp(quint64(second), 0));
    }
    recording.writer.publish();
    QCOMPARE(EventCursor::firstSince(recording.journal, 4'000'000'000), quint64(4));
    QCOMPARE(EventCursor::firstSince(recording.journal, 4'000'000'001), quint64(5));
    QCOMPARE(EventCursor::firstSince(recording.journal, -5), quint64(0));
    QCOMPARE(EventCursor::firstSince(recording.journal, 90'000'000'000), quint64(10));
    SampleSeries series(recording.journal, {1}, 4'000'000'000);
    series.fold(recording.journal);
    QCOMPARE(series.points().size(), size_t(6));
    QCOMPARE(series.points().front().timeNs, 4'000'000'000);
}

void tst_Samples::isBounded()
{
    Recording recording;
    const size_t written = SampleSeries::mostPoints + 10;
    for (size_t number = 0; number < written; ++number) {
        recording.clock.advance(1'000);
        sample(&recording, 1, tcp(number, 0));
    }
    recording.writer.publish();
    SampleSeries series(recording.journal, {1}, 0);
    series.fold(recording.journal);
    QCOMPARE(series.points().size(), SampleSeries::mostPoints);
    QCOMPARE(series.points().back().timeNs, qint64(written) * 1'000);
}

void tst_Samples::foldsInSlices()
{
    Recording recording;
    for (int number = 0; number < 5; ++number)
        sample(&recording, 1, tcp(0, 0));
    recording.writer.publish();
    SampleSeries series(recording.journal, {1}, 0);
    QVERIFY(series.fold(recording.journal, 3));
    QCOMPARE(series.points().size(), size_t(3));
    QVERIFY(!series.fold(recording.journal, 3));
    QCOMPARE(series.points().size(), size_t(5));
    sample(&recording, 1, tcp(0, 0));
    recording.writer.publish();
    QVERIFY(!series.fold(recording.journal));
    QCOMPARE(series.points().size(), size_t(6));
}

void tst_Samples::skipsListeners()
{
    Recording recording;
    kernelState(recording.writer, 1, TcpState::Listen, {.receiveQueue = 3, .sendQueue = 16});
    recording.writer.publish();
    SampleSeries series(recording.journal, {1}, 0);
    series.fold(recording.journal);
    QVERIFY(series.points().empty());
}

void tst_Samples::tellsOptions()
{
    Recording recording;
    option(&recording, EventKind::OptionSet, "SO_RCVBUF=8192");
    option(&recording, EventKind::OptionSet, "IPV6_V6ONLY=0");
    option(&recording, EventKind::OptionRefused, "IPV6_V6ONLY=1", 22);
    option(&recording, EventKind::OptionSet, "nonsense");
    option(&recording, EventKind::OptionSet, "=5");
    recording.writer.publish();
    OptionLog log({1}, 0);
    QVERIFY(!log.fold(recording.journal));
    QCOMPARE(log.entries().size(), size_t(2));
    QCOMPARE(log.entries().at("SO_RCVBUF"), (OptionLog::Entry{"8192", 0, {}}));
    QCOMPARE(log.entries().at("IPV6_V6ONLY"), (OptionLog::Entry{"0", 22, "1"}));
    // Reading again gives what was there before: the refusal stands.
    option(&recording, EventKind::OptionSet, "IPV6_V6ONLY=0");
    recording.writer.publish();
    log.fold(recording.journal);
    QCOMPARE(log.entries().at("IPV6_V6ONLY").error, 22);
    option(&recording, EventKind::OptionSet, "IPV6_V6ONLY=1");
    recording.writer.publish();
    log.fold(recording.journal);
    QCOMPARE(log.entries().at("IPV6_V6ONLY").error, 0);
    QCOMPARE(log.entries().at("IPV6_V6ONLY").value, QByteArray("1"));
}

QTEST_GUILESS_MAIN(tst_Samples)
#include "tst_samples.moc"
