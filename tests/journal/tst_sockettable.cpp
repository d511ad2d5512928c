#include "journal/sockettable.h"

#include "journal/socketstory.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::test;

/// Each test tells a story to a journal and reads the table after it.
class TestSocketTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void opensAListener();
    void opensAConnection();
    void triesSeveralAddresses();
    void failsToOpen();
    void failsToFindAName();
    void countsBytesAndQueue();
    void leavesSlowlyAfterAnOrderlyEnd();
    void endsAtOnceOtherwise_data();
    void endsAtOnceOtherwise();
    void doesNotBelieveLateNews_data();
    void doesNotBelieveLateNews();
    void comesBackWhenTheKernelStillHasIt();
    void takesTheKernelsWord();
    void remembersHalfCloseAndPauses();
    void readsFailureFacts();
};

void TestSocketTable::opensAListener()
{
    Story story;
    const EndpointPair here = pair("127.0.0.1:5000");
    create(story.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:0"));
    QCOMPARE(story.row(1).life, Life::Opening);
    QCOMPARE(story.row(1).kernel.state, TcpState::Unknown);
    story.tellPair(1, EventKind::Bound, here);
    QCOMPARE(story.row(1).life, Life::Opening);
    story.tellPair(1, EventKind::Listening, here, 4096);
    const SocketRow &row = story.row(1);
    QCOMPARE(row.life, Life::Open);
    QCOMPARE(row.opening, Opening::Passive);
    QVERIFY(row.pair == here);
    QVERIFY(row.requested == pair("127.0.0.1:0"));
    QCOMPARE(row.backlog, 4096);
    story.tell(1, EventKind::AcceptPaused, 0, EMFILE);
    QVERIFY(story.row(1).acceptPaused);
    story.tell(1, EventKind::AcceptResumed);
    QVERIFY(!story.row(1).acceptPaused);
    kernelState(story.writer, 1, TcpState::Listen);
    story.tell(1, EventKind::Closed);
    QCOMPARE(story.row(1).life, Life::Ended);
    QCOMPARE(story.row(1).kernel.state, TcpState::Close);
}

void TestSocketTable::opensAConnection()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, {Endpoint(), ends.remote});
    story.tellPair(1, EventKind::Connecting, {Endpoint(), ends.remote});
    QCOMPARE(story.row(1).life, Life::Opening);
    QVERIFY(story.row(1).pair.local.isNull());
    QVERIFY(story.row(1).pair.remote == ends.remote);
    kernelState(story.writer, 1, TcpState::SynSent, {.pair = ends, .retransmits = 2});
    QVERIFY(story.row(1).pair.local == ends.local);
    QCOMPARE(story.row(1).kernel.state, TcpState::SynSent);
    QCOMPARE(int(story.row(1).kernel.retransmits), 2);
    story.tellPair(1, EventKind::Established, ends);
    const SocketRow &row = story.row(1);
    QCOMPARE(row.life, Life::Open);
    QVERIFY(row.pair == ends);
    QVERIFY(row.establishedNs > row.createdNs);
}

void TestSocketTable::triesSeveralAddresses()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, {});
    story.writer.append({.socket = {1}, .kind = EventKind::LookupStarted}, "localhost");
    story.writer.append({.socket = {1}, .kind = EventKind::LookupFinished}, "::1\n127.0.0.1");
    const EndpointPair first = {Endpoint(), endpoint("[::1]:5000")};
    story.tellPair(1, EventKind::Connecting, first);
    story.tellPair(1, EventKind::AttemptFailed, first);
    QVERIFY(!story.row(1).failed);
    story.tellPair(1, EventKind::Connecting, {Endpoint(), ends.remote});
    const SocketRow &row = story.row(1);
    QCOMPARE(row.name, QStringLiteral("localhost"));
    QCOMPARE(row.failedAttempts, quint32(1));
    QVERIFY(row.pair.remote == ends.remote);
    QCOMPARE(row.life, Life::Opening);
}

void TestSocketTable::failsToOpen()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:80"));
    story.writer.appendFacts({.value = qint64(ErrorCode::System),
                              .socket = {1},
                              .error = EACCES,
                              .kind = EventKind::Failed,
                              .call = SystemCall::Bind},
                             pair("127.0.0.1:80"));
    story.tell(1, EventKind::Closed);
    const SocketRow &row = story.row(1);
    QVERIFY(row.failed);
    QCOMPARE(row.error, EACCES);
    QCOMPARE(int(row.failureCode), int(ErrorCode::System));
    QCOMPARE(row.failedCall, SystemCall::Bind);
    QVERIFY(row.pair.local == endpoint("127.0.0.1:80"));
    QCOMPARE(row.life, Life::Ended);
    QVERIFY(row.closedNs > 0);
}

void TestSocketTable::failsToFindAName()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, {});
    story.writer.append({.value = qint64(ErrorCode::NameNotFound),
                         .socket = {1},
                         .kind = EventKind::Failed,
                         .call = SystemCall::GetAddrInfo});
    QCOMPARE(int(story.row(1).failureCode), int(ErrorCode::NameNotFound));
    QCOMPARE(story.row(1).error, 0);
    QVERIFY(story.row(1).failed);
}

void TestSocketTable::countsBytesAndQueue()
{
    Story story;
    story.openConnection(1);
    story.tell(1, EventKind::Queued, 100);
    story.tell(1, EventKind::Queued, 50);
    QCOMPARE(story.row(1).bytesQueued, quint64(150));
    story.writer.append({.socket = {1}, .kind = EventKind::Sent}, QByteArray(120, 'x'));
    QCOMPARE(story.row(1).bytesQueued, quint64(30));
    QCOMPARE(story.row(1).bytesSent, quint64(120));
    QCOMPARE(story.row(1).writes, quint64(1));
    story.writer.append({.socket = {1}, .kind = EventKind::Received}, "HOLA");
    story.writer.append({.socket = {1}, .kind = EventKind::Received}, "QUE");
    QCOMPARE(story.row(1).bytesReceived, quint64(7));
    QCOMPARE(story.row(1).reads, quint64(2));
    story.tell(1, EventKind::Unsent, 30);
    QCOMPARE(story.row(1).bytesQueued, quint64(0));
    QCOMPARE(story.row(1).bytesUnsent, quint64(30));
    // Numbers that do not add up never wrap around.
    story.tell(1, EventKind::Unsent, 5);
    story.tell(1, EventKind::Queued, -5);
    story.writer.append({.socket = {1}, .kind = EventKind::Sent}, "more");
    QCOMPARE(story.row(1).bytesQueued, quint64(0));
}

void TestSocketTable::leavesSlowlyAfterAnOrderlyEnd()
{
    Story story;
    story.openConnection(1);
    kernelState(story.writer, 1, TcpState::Established);
    story.tell(1, EventKind::Closed);
    QCOMPARE(story.row(1).life, Life::Leaving);
    for (const TcpState state :
         {TcpState::FinWait1, TcpState::FinWait2, TcpState::Closing, TcpState::LastAck}) {
        kernelState(story.writer, 1, state);
        QCOMPARE(story.row(1).kernel.state, state);
        QCOMPARE(story.row(1).life, Life::Leaving);
    }
    story.clock.set(5'000'000'000);
    kernelState(story.writer, 1, TcpState::TimeWait, {.timerMs = 60'000, .timer = KernelTimer::TimeWait});
    QCOMPARE(story.row(1).kernel.state, TcpState::TimeWait);
    QCOMPARE(story.row(1).timerEndNs(), qint64(65'000'000'000));
    story.tell(1, EventKind::KernelGone);
    QCOMPARE(story.row(1).life, Life::Ended);
    QCOMPARE(story.row(1).kernel.state, TcpState::Close);
    QCOMPARE(story.row(1).timerEndNs(), qint64(0));
}

void TestSocketTable::endsAtOnceOtherwise_data()
{
    QTest::addColumn<QList<EventKind>>("kinds");
    QTest::addColumn<bool>("established");
    QTest::newRow("never established") << QList<EventKind>{EventKind::Closed} << false;
    QTest::newRow("aborted") << QList<EventKind>{EventKind::Aborted, EventKind::Closed} << true;
    QTest::newRow("reset by the peer") << QList<EventKind>{EventKind::Failed, EventKind::Closed} << true;
    QTest::newRow("gone before") << QList<EventKind>{EventKind::KernelGone, EventKind::Closed} << true;
}

void TestSocketTable::endsAtOnceOtherwise()
{
    QFETCH(QList<EventKind>, kinds);
    QFETCH(bool, established);
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, ends);
    if (established)
        story.tellPair(1, EventKind::Established, ends);
    for (const EventKind kind : kinds) {
        QVERIFY(story.row(1).life != Life::Ended);
        story.tell(1, kind, 0, kind == EventKind::Failed ? ECONNRESET : 0);
    }
    QCOMPARE(story.row(1).life, Life::Ended);
}

void TestSocketTable::doesNotBelieveLateNews_data()
{
    QTest::addColumn<TcpState>("state");
    for (const TcpState state :
         {TcpState::Established, TcpState::CloseWait, TcpState::Listen, TcpState::SynSent})
        QTest::newRow(stateName(state, Transport::Tcp).data()) << state;
}

void TestSocketTable::doesNotBelieveLateNews()
{
    // The probe looked before the close, and its words came after.
    QFETCH(TcpState, state);
    Story story;
    story.openConnection(1);
    story.tell(1, EventKind::Closed);
    kernelState(story.writer, 1, TcpState::TimeWait);
    kernelState(story.writer, 1, state);
    QCOMPARE(story.row(1).kernel.state, TcpState::TimeWait);
    QCOMPARE(story.row(1).life, Life::Leaving);
    create(story.writer, 2, Transport::Tcp, Opening::Passive, pair("127.0.0.1:1"));
    story.tell(2, EventKind::Closed);
    kernelState(story.writer, 2, state);
    QCOMPARE(story.row(2).life, Life::Ended);
    story.openConnection(3);
    story.tell(3, EventKind::Aborted);
    story.tell(3, EventKind::Closed);
    kernelState(story.writer, 3, TcpState::FinWait2);
    QCOMPARE(story.row(3).life, Life::Ended);
}

void TestSocketTable::comesBackWhenTheKernelStillHasIt()
{
    // Between FIN-WAIT-2 and TIME-WAIT a socket is in no table for a moment.
    Story story;
    story.openConnection(1);
    story.tell(1, EventKind::Closed);
    story.tell(1, EventKind::KernelGone);
    QCOMPARE(story.row(1).life, Life::Ended);
    kernelState(story.writer, 1, TcpState::TimeWait);
    QCOMPARE(story.row(1).life, Life::Leaving);
    kernelState(story.writer, 1, TcpState::Close);
    QCOMPARE(story.row(1).life, Life::Ended);
}

void TestSocketTable::takesTheKernelsWord()
{
    Story story;
    story.openConnection(1);
    story.clock.set(7'000'000'000);
    const KernelFacts facts = {
        .pair = pair("10.0.0.1:1", "10.0.0.2:2"), .inode = 77, .receiveQueue = 5, .sendQueue = 6};
    kernelState(story.writer, 1, TcpState::CloseWait, facts);
    const SocketRow &row = story.row(1);
    QCOMPARE(row.kernel.state, TcpState::CloseWait);
    QCOMPARE(row.kernel.inode, quint64(77));
    QCOMPARE(row.kernel.receiveQueue, quint32(5));
    QCOMPARE(row.kernelSeenNs, qint64(7'000'000'000));
    QCOMPARE(row.timerEndNs(), qint64(0));
    // What is known of the ends stays as it was established.
    QVERIFY(row.pair == ends);
    // A payload that is no KernelFacts changes nothing.
    story.writer.append({.socket = {1}, .kind = EventKind::KernelState}, "short");
    QCOMPARE(story.row(1).kernel.state, TcpState::CloseWait);
    story.tell(1, EventKind::KernelGone);
    QCOMPARE(story.row(1).kernel.state, TcpState::Close);
    QCOMPARE(story.row(1).life, Life::Open);
}

void TestSocketTable::remembersHalfCloseAndPauses()
{
    Story story;
    story.openConnection(1);
    story.tell(1, EventKind::ReadingStopped);
    QVERIFY(story.row(1).readingStopped);
    story.tell(1, EventKind::ReadingResumed);
    QVERIFY(!story.row(1).readingStopped);
    story.tell(1, EventKind::PeerFinished);
    QVERIFY(story.row(1).peerFinished);
    QVERIFY(story.row(1).peerFinishedNs > 0);
    QVERIFY(!story.row(1).finishedHere);
    story.tell(1, EventKind::FinishedHere);
    QVERIFY(story.row(1).finishedHere);
    QCOMPARE(story.row(1).life, Life::Open);
}

void TestSocketTable::readsFailureFacts()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:5000"));
    HostFacts facts;
    facts.endpoint = endpoint("127.0.0.1:5000");
    facts.holder = PortHolder{endpoint("0.0.0.0:5000"), 42, QStringLiteral("nginx"), 7};
    story.writer.append({.socket = {1}, .kind = EventKind::FailureFacts},
                        facts.toCbor().toCborValue().toCbor());
    QVERIFY(story.row(1).failureFacts == facts);
    story.writer.append({.socket = {1}, .kind = EventKind::FailureFacts}, "\xa1\x61");
    const HostFacts nothing;
    QVERIFY(story.row(1).failureFacts == nothing);
}

QTEST_GUILESS_MAIN(TestSocketTable)
#include "tst_sockettable.moc"
