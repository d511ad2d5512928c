#include "journal/sockettable.h"

#include "journal/socketstory.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::test;

/// The table as a whole: sockets that belong together, what changed, what is forgotten, how it folds.
class TestSocketTableFolding : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void listsAcceptedSocketsUnderTheirListener();
    void opensUdp();
    void keepsUdpPeersApart();
    void survivesARefusedSend();
    void knowsTheSessionsFacts();
    void tellsWhatChanged();
    void forgetsEndedSockets();
    void ignoresWhatItDoesNotKnow();
    void foldsInSlices();
    void foldingAgainGivesTheSame();
    void foldsMillions();
};

void TestSocketTableFolding::listsAcceptedSocketsUnderTheirListener()
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
    QCOMPARE(story.table.endedCount(), size_t(4));
    QCOMPARE(values(story.table.clearEnded(3)), (QList<quint32>{1}));
    QVERIFY(story.table.clearEnded(3).empty());
    QCOMPARE(story.table.endedCount(), size_t(3));
    QCOMPARE(values(story.table.clearEnded()), (QList<quint32>{2, 3, 4}));
    QCOMPARE(story.table.endedCount(), size_t(0));
    QVERIFY(story.table.rows().empty());
}

void TestSocketTableFolding::opensUdp()
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

void TestSocketTableFolding::keepsUdpPeersApart()
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

void TestSocketTableFolding::survivesARefusedSend()
{
    Story story;
    story.openConnection(1);
    story.tell(1, EventKind::SendRefused, 10, ENOBUFS);
    QCOMPARE(story.row(1).error, ENOBUFS);
    QVERIFY(!story.row(1).failed);
    QCOMPARE(story.row(1).life, Life::Open);
}

void TestSocketTableFolding::knowsTheSessionsFacts()
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

void TestSocketTableFolding::tellsWhatChanged()
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

void TestSocketTableFolding::forgetsEndedSockets()
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
    QCOMPARE(story.table.row({1})->ghostsMade, 2u);
    QCOMPARE(values(story.table.takeChanged()), QList<quint32>{1});
    QVERIFY(story.table.clearEnded().empty());
    // What comes late for a socket that was forgotten is no new socket.
    story.tell(2, EventKind::KernelGone);
    story.row(0);
    QVERIFY(story.table.row({2}) == nullptr);
    QVERIFY(story.table.takeChanged().empty());
}

void TestSocketTableFolding::ignoresWhatItDoesNotKnow()
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

void TestSocketTableFolding::foldsInSlices()
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

void TestSocketTableFolding::foldingAgainGivesTheSame()
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

void TestSocketTableFolding::foldsMillions()
{
    Story story;
    constexpr quint32 sockets = 10'000;
    constexpr quint64 events = 2'000'000;
    for (quint32 id = 1; id <= sockets; ++id)
        story.openConnection(id);
    for (quint64 index = 0; index < events; ++index)
        story.writer.append({.socket = {quint32(1 + index * 7 % sockets)}, .kind = EventKind::Received}, "x");
    story.writer.publish();
    story.table.fold(story.journal);
    quint64 sum = 0;
    for (const auto &[value, row] : story.table.rows())
        sum += row.bytesReceived;
    QCOMPARE(sum, events);
    QCOMPARE(story.table.takeChanged().size(), size_t(sockets));
}

QTEST_GUILESS_MAIN(TestSocketTableFolding)
#include "tst_sockettablefolding.moc"
