#include "journal/sockettable.h"

#include "journal/journaltest.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::test;

namespace {

const EndpointPair ends = pair("127.0.0.1:40000", "127.0.0.1:5000");

QList<quint32> values(const std::vector<SocketId> &ids)
{
    QList<quint32> result;
    for (const SocketId id : ids)
        result.append(id.value);
    return result;
}

} // namespace

/// Each test tells a story to a journal and reads the table after it.
class TestSocketTable : public QObject
{
    Q_OBJECT

private:
    struct Story : Recording
    {
        void tell(quint32 id, EventKind kind, qint64 value = 0, int error = 0)
        {
            clock.advance(1'000);
            writer.append({.value = value, .socket = {id}, .error = error, .kind = kind});
        }
        void tellPair(quint32 id, EventKind kind, const EndpointPair &both, qint64 value = 0)
        {
            clock.advance(1'000);
            writer.appendFacts({.value = value, .socket = {id}, .kind = kind}, both);
        }
        void openConnection(quint32 id)
        {
            create(writer, id, Transport::Tcp, Opening::Active, ends);
            tellPair(id, EventKind::Connecting, {Endpoint(), ends.remote});
            tellPair(id, EventKind::Established, ends);
        }
        const SocketRow &row(quint32 id)
        {
            writer.publish();
            table.fold(journal);
            const SocketRow *found = table.row({id});
            static const SocketRow none;
            return found != nullptr ? *found : none;
        }

        SocketTable table;
    };

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
    void listsAcceptedSocketsUnderTheirListener();
    void opensUdp();
    void keepsUdpPeersApart();
    void survivesARefusedSend();
    void readsFailureFacts();
    void knowsTheSessionsFacts();
    void tellsWhatChanged();
    void forgetsEndedSockets();
    void ignoresWhatItDoesNotKnow();
    void foldsInSlices();
    void foldingAgainGivesTheSame();
    void foldsMillions();
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
    QCOMPARE(row.attempts, quint32(2));
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

void TestSocketTable::listsAcceptedSocketsUnderTheirListener()
{
    Story story;
    const EndpointPair here = pair("127.0.0.1:5000");
    create(story.writer, 1, Transport::Tcp, Opening::Passive, here);
    story.tellPair(1, EventKind::Listening, here, 1);
    for (quint32 id = 2; id <= 4; ++id) {
        const EndpointPair both = {here.local, Endpoint(IpFamily::V4, "\x7f\0\0\1", quint16(40'000 + id))};
        // Whichever of the two comes first, a child is listed once.
        if (id == 3)
            story.tellPair(1, EventKind::Accepted, both, id);
        create(story.writer, id, Transport::Tcp, Opening::Accepted, both, 1);
        if (id != 3)
            story.tellPair(1, EventKind::Accepted, both, id);
        story.tellPair(id, EventKind::Established, both);
    }
    QCOMPARE(values(story.row(1).children), (QList<quint32>{2, 3, 4}));
    QCOMPARE(story.row(2).parent.value, quint32(1));
    QCOMPARE(story.row(2).opening, Opening::Accepted);
    QVERIFY(story.row(2).pair.local == here.local);
    story.tell(1, EventKind::Closed);
    QCOMPARE(story.row(1).life, Life::Ended);
    QCOMPARE(story.row(3).life, Life::Open);
    QVERIFY(story.table.clearEnded().empty());
    for (quint32 id = 2; id <= 4; ++id) {
        story.tell(id, EventKind::Closed);
        story.tell(id, EventKind::KernelGone);
    }
    QCOMPARE(story.row(4).life, Life::Ended);
    QCOMPARE(values(story.table.clearEnded()), (QList<quint32>{1, 2, 3, 4}));
    QVERIFY(story.table.rows().empty());
}

void TestSocketTable::opensUdp()
{
    Story story;
    create(story.writer, 1, Transport::Udp, Opening::Passive, pair("127.0.0.1:0"));
    story.tellPair(1, EventKind::Bound, pair("127.0.0.1:5000"));
    QCOMPARE(story.row(1).life, Life::Open);
    create(story.writer, 2, Transport::Udp, Opening::Active, {Endpoint(), ends.remote});
    story.tellPair(2, EventKind::Bound, pair("127.0.0.1:40000"));
    QCOMPARE(story.row(2).life, Life::Opening);
    story.tellPair(2, EventKind::Established, ends);
    QCOMPARE(story.row(2).life, Life::Open);
    QVERIFY(story.row(2).pair == ends);
    kernelState(story.writer, 2, TcpState::Established);
    story.tell(2, EventKind::Closed);
    // There is no TIME-WAIT in UDP, and no state for what is gone.
    QCOMPARE(story.row(2).life, Life::Ended);
    QCOMPARE(story.row(2).kernel.state, TcpState::Unknown);
    kernelState(story.writer, 2, TcpState::Established);
    QCOMPARE(story.row(2).life, Life::Ended);
}

void TestSocketTable::keepsUdpPeersApart()
{
    Story story;
    create(story.writer, 1, Transport::Udp, Opening::Passive, pair("127.0.0.1:5000"));
    for (const PeerIndex peer : {1U, 2U}) {
        const EndpointPair both = {endpoint("127.0.0.1:5000"), ends.local.withPort(quint16(6'000 + peer))};
        story.writer.appendFacts({.socket = {1}, .peer = peer, .kind = EventKind::PeerSeen}, both);
        story.writer.append({.socket = {1}, .peer = peer, .kind = EventKind::Received},
                            QByteArray(int(peer), 'x'));
    }
    story.clock.set(99);
    story.writer.append({.socket = {1}, .peer = 2, .kind = EventKind::Received});
    story.writer.append({.socket = {1}, .peer = 2, .kind = EventKind::Sent}, "answer");
    // A peer that was never seen counts for the socket only.
    story.writer.append({.socket = {1}, .peer = 9, .kind = EventKind::Received}, "???");
    const SocketRow &row = story.row(1);
    QCOMPARE(row.peers.size(), size_t(2));
    QCOMPARE(row.reads, quint64(4));
    QCOMPARE(row.bytesReceived, quint64(6));
    const UdpPeer *second = row.peer(2);
    QVERIFY(second != nullptr);
    QCOMPARE(second->remote.port(), quint16(6'002));
    QCOMPARE(second->datagramsReceived, quint64(2));
    QCOMPARE(second->bytesReceived, quint64(2));
    QCOMPARE(second->datagramsSent, quint64(1));
    QCOMPARE(second->bytesSent, quint64(6));
    QCOMPARE(second->lastSeenNs, qint64(99));
    QVERIFY(row.peer(0) == nullptr);
    QVERIFY(row.peer(3) == nullptr);
}

void TestSocketTable::survivesARefusedSend()
{
    Story story;
    story.openConnection(1);
    story.tell(1, EventKind::SendRefused, 10, ENOBUFS);
    QCOMPARE(story.row(1).error, ENOBUFS);
    QVERIFY(!story.row(1).failed);
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
    QVERIFY(story.row(1).failureFacts == HostFacts());
}

void TestSocketTable::knowsTheSessionsFacts()
{
    Story story;
    story.row(0);
    QVERIFY(!story.table.isRecordingPaused());
    QVERIFY(!story.table.isKernelViewReduced());
    story.tell(0, EventKind::RecordingPaused, 0, ENOSPC);
    story.tell(0, EventKind::BytesDropped, 100);
    story.tell(0, EventKind::BytesDropped, 11);
    story.writer.append({.kind = EventKind::KernelNote}, "something-else");
    story.row(0);
    QVERIFY(story.table.isRecordingPaused());
    QCOMPARE(story.table.bytesDropped(), quint64(111));
    QVERIFY(!story.table.isKernelViewReduced());
    story.writer.append({.kind = EventKind::KernelNote}, "no-sock-diag");
    story.tell(0, EventKind::RecordingResumed);
    story.row(0);
    QVERIFY(!story.table.isRecordingPaused());
    QVERIFY(story.table.isKernelViewReduced());
}

void TestSocketTable::tellsWhatChanged()
{
    Story story;
    story.openConnection(7);
    story.openConnection(3);
    story.openConnection(5);
    story.row(0);
    QCOMPARE(values(story.table.takeChanged()), (QList<quint32>{3, 5, 7}));
    QVERIFY(story.table.takeChanged().empty());
    story.tell(5, EventKind::Queued, 1);
    story.tell(5, EventKind::Queued, 1);
    story.tell(7, EventKind::Call);
    story.row(0);
    QCOMPARE(values(story.table.takeChanged()), QList<quint32>{5});
    // A child changes its listener's row too.
    create(story.writer, 9, Transport::Tcp, Opening::Accepted, ends, 3);
    story.row(0);
    QCOMPARE(values(story.table.takeChanged()), (QList<quint32>{3, 9}));
}

void TestSocketTable::forgetsEndedSockets()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:5000"));
    story.tellPair(1, EventKind::Listening, pair("127.0.0.1:5000"));
    for (quint32 id = 2; id <= 3; ++id) {
        create(story.writer, id, Transport::Tcp, Opening::Accepted, ends, 1);
        story.tellPair(id, EventKind::Established, ends);
    }
    story.tell(2, EventKind::Aborted);
    story.tell(2, EventKind::Closed);
    story.row(0);
    story.table.takeChanged();
    QCOMPARE(values(story.table.clearEnded()), QList<quint32>{2});
    QVERIFY(story.table.row({2}) == nullptr);
    QCOMPARE(values(story.table.row({1})->children), QList<quint32>{3});
    QCOMPARE(values(story.table.takeChanged()), QList<quint32>{1});
    QVERIFY(story.table.clearEnded().empty());
    // What comes late for a socket that was forgotten is no new socket.
    story.tell(2, EventKind::KernelGone);
    story.row(0);
    QVERIFY(story.table.row({2}) == nullptr);
    QVERIFY(story.table.takeChanged().empty());
}

void TestSocketTable::ignoresWhatItDoesNotKnow()
{
    Story story;
    story.tell(77, EventKind::Established);
    story.tell(77, EventKind::Closed);
    story.writer.append({.socket = {78}, .kind = EventKind::Created}, "not facts");
    story.row(0);
    QVERIFY(story.table.rows().empty());
    create(story.writer, 1, Transport::Tcp, Opening::Accepted, ends, 55);
    QCOMPARE(story.row(1).parent.value, quint32(55));
}

void TestSocketTable::foldsInSlices()
{
    Story story;
    for (quint32 id = 1; id <= 10; ++id)
        create(story.writer, id, Transport::Tcp, Opening::Active, ends);
    story.writer.publish();
    QVERIFY(story.table.fold(story.journal, 4));
    QCOMPARE(story.table.position(), quint64(4));
    QCOMPARE(story.table.rows().size(), size_t(4));
    QVERIFY(!story.table.fold(story.journal, 6));
    QCOMPARE(story.table.rows().size(), size_t(10));
    QCOMPARE(story.table.row({5})->firstEvent, quint64(4));
}

void TestSocketTable::foldingAgainGivesTheSame()
{
    Story story;
    story.openConnection(1);
    story.openConnection(2);
    story.writer.append({.socket = {1}, .kind = EventKind::Received}, "HOLA");
    story.tell(1, EventKind::Closed);
    kernelState(story.writer, 1, TcpState::TimeWait);
    story.row(0);
    SocketTable again;
    while (again.fold(story.journal, 1)) {
    }
    QCOMPARE(again.rows().size(), story.table.rows().size());
    for (const auto &[value, row] : story.table.rows()) {
        const SocketRow *other = again.row({value});
        QVERIFY(other != nullptr);
        QCOMPARE(other->life, row.life);
        QVERIFY(other->pair == row.pair);
        QVERIFY(other->kernel == row.kernel);
        QCOMPARE(other->bytesReceived, row.bytesReceived);
        QCOMPARE(other->closedNs, row.closedNs);
    }
}

void TestSocketTable::foldsMillions()
{
    Story story;
    constexpr quint32 sockets = 10'000;
    constexpr quint64 events = 2'000'000;
    for (quint32 id = 1; id <= sockets; ++id)
        story.openConnection(id);
    for (quint64 index = 0; index < events; ++index)
        story.writer.append({.socket = {quint32(1 + index * 7 % sockets)}, .kind = EventKind::Received}, "x");
    story.writer.publish();
    QElapsedTimer timer;
    timer.start();
    story.table.fold(story.journal);
    const qint64 took = timer.elapsed();
    quint64 sum = 0;
    for (const auto &[value, row] : story.table.rows())
        sum += row.bytesReceived;
    QCOMPARE(sum, events);
    QCOMPARE(story.table.takeChanged().size(), size_t(sockets));
    // A guard against work that grows with the table, not a measurement.
    QVERIFY2(took < 2'000, qPrintable(QString::number(took)));
}

QTEST_GUILESS_MAIN(TestSocketTable)
#include "tst_sockettable.moc"
