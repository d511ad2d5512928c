#include "journal/sequence.h"
#include "net/descriptorlimit.h"
#include "net/netroom.h"
#include "net/peer.h"

#include <sys/resource.h>

using namespace enchufe;

/// What is done only when the user asks for it: accepting, reading, and closing what was not read.
class TestByHand : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void listenerBeginsStopped();
    void acceptTakesAsManyAsAsked();
    void automaticAcceptingCanBeSwitched();
    void acceptByHandKeepsTheReserve();
    void readSizeMakesBoundaries();
    void acceptedSocketsInheritTheReadSize();
    void readSomeTakesWhatIsAskedFor();
    void readSomeSeesTheFinBehindIt();
    void bytesThatCameWithTheFinStandBeforeIt();
    void readSomeOfManySmallReadsTakesAll();
    void readSomeDoesNothingWhileReading();
    void datagramIsCut_data();
    void datagramIsCut();
    void readSomeTakesOneDatagram();
    void closingWithUnreadTextResets();
    void closingWithEverythingReadDoesNot();
    void unreadTextOfAnEndedConnectionIsNoReset();
    void abortingWhatIsOverIsNoReset();

private:
    static OpenRequest byHand(int readSize = 0)
    {
        OpenRequest request;
        request.target = {QStringLiteral("127.0.0.1"), quint16(0)};
        request.acceptByHand = true;
        request.readSize = readSize;
        return request;
    }
    /// Accepted by hand for a peer, and nobody reads of it.
    struct HeldGhost
    {
        NetRoom room;
        Peer peer;
        SocketId ghost;

        HeldGhost()
        {
            const SocketId listener = room.open(byHand());
            peer = Peer::connected(room.local(listener));
            room.engine().accept(listener, 1);
            ghost = room.children(listener).front();
            room.engine().setReading(ghost, false);
        }
    };
    /// The lengths of what was received, one for each read.
    static std::vector<quint32> reads(const NetRoom &room, SocketId id)
    {
        std::vector<quint32> sizes;
        for (const Event &event : room.events(id, EventKind::Received))
            sizes.push_back(event.payloadLength);
        return sizes;
    }
};

void TestByHand::listenerBeginsStopped()
{
    NetRoom room;
    const SocketId id = room.open(byHand());
    QCOMPARE(room.story(id), "created bound listening reading-stopped");
    const Peer peer = Peer::connected(room.local(id));
    QVERIFY(peer.isOpen());
    QVERIFY(peer.write("before the accept"));
    room.engine().accept(id, 1);
    QCOMPARE(room.children(id).size(), size_t(1));
    const SocketId ghost = room.children(id).front();
    QTRY_COMPARE(room.received(ghost), "before the accept");
    QCOMPARE(room.pair(ghost, EventKind::Established), (EndpointPair{room.local(id), peer.local()}));
    const Event call = room.events(id, EventKind::Call).back();
    QCOMPARE(call.call, SystemCall::Accept);
    QVERIFY(call.durationNs > 0);
}

void TestByHand::acceptTakesAsManyAsAsked()
{
    NetRoom room;
    const SocketId id = room.open(byHand());
    room.engine().accept(id, 3);
    QCOMPARE(room.last(id, EventKind::Call).error, EAGAIN);
    std::vector<Peer> peers;
    for (int i = 0; i < 5; ++i)
        peers.push_back(Peer::connected(room.local(id)));
    room.engine().accept(id, 2);
    QCOMPARE(room.children(id).size(), size_t(2));
    room.engine().accept(id, 0);
    QCOMPARE(room.children(id).size(), size_t(2));
    room.engine().accept(id, 99);
    QCOMPARE(room.children(id).size(), size_t(5));
    for (size_t i = 0; i < 5; ++i)
        QCOMPARE(room.pair(room.children(id)[i], EventKind::Established).remote, peers[i].local());
}

void TestByHand::automaticAcceptingCanBeSwitched()
{
    NetRoom room;
    const SocketId id = room.open(byHand());
    std::vector<Peer> peers;
    peers.push_back(Peer::connected(room.local(id)));
    room.engine().setReading(id, true);
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    room.engine().setReading(id, false);
    peers.push_back(Peer::connected(room.local(id)));
    room.engine().accept(id, 1);
    QCOMPARE(room.children(id).size(), size_t(2));
    room.engine().setReading(id, true);
    // By hand is no more: there is nothing to take before Qt does.
    room.engine().accept(id, 1);
    for (int i = 0; i < 3; ++i)
        peers.push_back(Peer::connected(room.local(id)));
    QTRY_COMPARE(room.children(id).size(), size_t(5));
    QCOMPARE(room.story(id),
             "created bound listening reading-stopped reading-resumed accepted reading-stopped accepted "
             "reading-resumed accepted accepted accepted");
}

void TestByHand::acceptByHandKeepsTheReserve()
{
    NetRoom room;
    const SocketId id = room.open(byHand());
    const Peer peer = Peer::connected(room.local(id));
    rlimit before = {};
    ::getrlimit(RLIMIT_NOFILE, &before);
    rlimit few = before;
    few.rlim_cur = rlim_t(peer.descriptor() + 4);
    ::setrlimit(RLIMIT_NOFILE, &few);
    room.engine().accept(id, 1);
    ::setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(room.children(id).size(), size_t(0));
    QCOMPARE(room.last(id, EventKind::AcceptPaused).error, EMFILE);
    QTRY_COMPARE(room.count(id, EventKind::AcceptResumed), 1);
    QCOMPARE(room.children(id).size(), size_t(0));
    room.engine().accept(id, 1);
    QCOMPARE(room.children(id).size(), size_t(1));
}

void TestByHand::readSizeMakesBoundaries()
{
    NetRoom room;
    const Peer listener = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    OpenRequest request;
    request.opening = Opening::Active;
    request.target = {QStringLiteral("127.0.0.1"), listener.local().port()};
    request.readSize = 4;
    const SocketId id = room.open(request);
    const Peer peer = listener.accept();
    QTRY_COMPARE(room.count(id, EventKind::Established), 1);
    QVERIFY(peer.write("HOLAQUETAL"));
    QTRY_COMPARE(room.received(id), "HOLAQUETAL");
    QCOMPARE(reads(room, id), (std::vector<quint32>{4, 4, 2}));
    room.engine().setReadSize(id, 0);
    QVERIFY(peer.write("HOLAQUETAL"));
    QTRY_COMPARE(reads(room, id), (std::vector<quint32>{4, 4, 2, 10}));
    // More than fit in one turn of the loop come all the same.
    room.engine().setReadSize(id, 1);
    QVERIFY(peer.write(QByteArray(1000, 'x')));
    QTRY_COMPARE(room.received(id).size(), 1020);
    QCOMPARE(room.count(id, EventKind::Received), 1004);
}

void TestByHand::acceptedSocketsInheritTheReadSize()
{
    NetRoom room;
    const SocketId id = room.open(byHand(4));
    const Peer one = Peer::connected(room.local(id));
    const Peer two = Peer::connected(room.local(id));
    QVERIFY(one.write("HOLAQUETAL"));
    QVERIFY(two.write("HOLAQUETAL"));
    room.engine().accept(id, 1);
    room.engine().setReadSize(id, 5);
    room.engine().accept(id, 1);
    QTRY_COMPARE(reads(room, room.children(id)[0]), (std::vector<quint32>{4, 4, 2}));
    QTRY_COMPARE(reads(room, room.children(id)[1]), (std::vector<quint32>{5, 5}));
}

void TestByHand::readSomeTakesWhatIsAskedFor()
{
    HeldGhost held;
    auto &[room, peer, ghost] = held;
    room.engine().readSome(ghost, 5);
    QCOMPARE(room.count(ghost, EventKind::Received), 0);
    for (const char *const text : {"HOLA", "QUE", "TAL"})
        QVERIFY(peer.write(text));
    room.engine().readSome(ghost, 3);
    QCOMPARE(room.received(ghost), "HOL");
    room.engine().setReadSize(ghost, 2);
    room.engine().readSome(ghost, 3);
    QCOMPARE(reads(room, ghost), (std::vector<quint32>{3, 2, 1}));
    room.engine().setReadSize(ghost, 0);
    room.engine().readSome(ghost, 100);
    QCOMPARE(room.received(ghost), "HOLAQUETAL");
    QCOMPARE(reads(room, ghost).back(), 4u);
    QVERIFY(peer.write("more"));
    room.engine().setReading(ghost, true);
    QTRY_COMPARE(room.received(ghost), "HOLAQUETALmore");
}

void TestByHand::readSomeSeesTheFinBehindIt()
{
    HeldGhost held;
    auto &[room, peer, ghost] = held;
    QVERIFY(peer.write("bye"));
    peer.finish();
    room.engine().readSome(ghost, 2);
    QCOMPARE(room.count(ghost, EventKind::PeerFinished), 0);
    room.engine().readSome(ghost, 1);
    QCOMPARE(room.received(ghost), "bye");
    QCOMPARE(room.count(ghost, EventKind::PeerFinished), 1);
    QCOMPARE(room.states(ghost).back(), TcpState::CloseWait);
    room.engine().readSome(ghost, 1);
    room.engine().setReading(ghost, true);
    QCOMPARE(room.count(ghost, EventKind::PeerFinished), 1);
}

/// As `echo hola | ncat` does it: data and FIN are there before accept() is called.
void TestByHand::bytesThatCameWithTheFinStandBeforeIt()
{
    NetRoom room;
    const SocketId id = room.open(byHand());
    {
        const Peer peer = Peer::connected(room.local(id));
        QVERIFY(peer.write("hola"));
    }
    room.engine().accept(id, 1);
    const SocketId ghost = room.children(id).front();
    const auto first = room.journal().facts<KernelFacts>(room.events(ghost, EventKind::KernelState).front());
    QVERIFY(first);
    QCOMPARE(first->state, TcpState::CloseWait);
    QCOMPARE(readableBytes(Transport::Tcp, *first), 4u);
    QTRY_COMPARE(room.count(ghost, EventKind::PeerFinished), 1);

    SocketTable table;
    table.fold(room.journal());
    Sequence sequence(sequenceLanes(table, *table.row(ghost)));
    sequence.fold(room.journal());
    std::vector<SegmentKind> arrived;
    for (qint64 number = 0; number < sequence.end(); ++number) {
        const SequenceItem &item = *sequence.item(number);
        if (item.isInferred())
            arrived.push_back(item.segment);
    }
    QCOMPARE(arrived, (std::vector<SegmentKind>{SegmentKind::Syn, SegmentKind::SynAck, SegmentKind::Ack,
                                                SegmentKind::Data, SegmentKind::Fin}));
    QVERIFY(sequence.startNs() >= 0);
    QCOMPARE(sequence.item(0)->timeNs, sequence.startNs());
}

void TestByHand::readSomeOfManySmallReadsTakesAll()
{
    NetRoom room;
    const SocketId id = room.open(byHand(1));
    const Peer peer = Peer::connected(room.local(id));
    room.engine().accept(id, 1);
    const SocketId ghost = room.children(id).front();
    room.engine().setReading(ghost, false);
    QVERIFY(peer.write(QByteArray(3000, 'x')));
    room.engine().readSome(ghost, 2500);
    // Not all in one turn, so that the other sockets get theirs.
    QVERIFY(room.count(ghost, EventKind::Received) < 2500);
    QTRY_COMPARE(room.count(ghost, EventKind::Received), 2500);
    room.engine().readSome(ghost, 9999);
    QTRY_COMPARE(room.count(ghost, EventKind::Received), 3000);
}

void TestByHand::readSomeDoesNothingWhileReading()
{
    NetRoom room;
    const SocketId id = room.open(byHand());
    const Peer peer = Peer::connected(room.local(id));
    QVERIFY(peer.write("text"));
    room.engine().accept(id, 1);
    const SocketId ghost = room.children(id).front();
    room.engine().readSome(ghost, 1);
    QTRY_COMPARE(room.received(ghost), "text");
    QCOMPARE(room.count(ghost, EventKind::Received), 1);
}

void TestByHand::datagramIsCut_data()
{
    QTest::addColumn<bool>("active");
    QTest::newRow("passive") << false;
    QTest::newRow("active") << true;
}

void TestByHand::datagramIsCut()
{
    QFETCH(bool, active);
    NetRoom room;
    Peer peer = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"), SOCK_DGRAM);
    OpenRequest request;
    request.transport = Transport::Udp;
    request.opening = active ? Opening::Active : Opening::Passive;
    request.target = {QStringLiteral("127.0.0.1"), active ? peer.local().port() : quint16(0)};
    request.readSize = 4;
    const SocketId id = room.open(request);
    const Endpoint local = active ? room.pair(id, EventKind::Established).local : room.local(id);
    for (const char *const text : {"0123456789", "abcd", "", "xyz"})
        QVERIFY(peer.sendTo(text, local));
    QTRY_COMPARE(room.count(id, EventKind::Received), 4);
    QCOMPARE(reads(room, id), (std::vector<quint32>{4, 4, 0, 3}));
    QCOMPARE(room.received(id), "0123abcdxyz");
    const Event cut = room.last(id, EventKind::Truncated);
    QCOMPARE(room.count(id, EventKind::Truncated), 1);
    QCOMPARE(cut.value, 6);
    QCOMPARE(cut.peer, active ? 0u : 1u);
    QVERIFY(room.story(id).endsWith(" received truncated received received received"));
    room.engine().setReadSize(id, 0);
    QVERIFY(peer.sendTo("0123456789", local));
    QTRY_COMPARE(room.count(id, EventKind::Received), 5);
    QCOMPARE(reads(room, id).back(), 10u);
    QCOMPARE(room.count(id, EventKind::Truncated), 1);
}

void TestByHand::readSomeTakesOneDatagram()
{
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("127.0.0.1"));
    room.engine().setReading(id, false);
    const Peer peer = Peer::connected(room.local(id), SOCK_DGRAM);
    for (const char *const text : {"HOLA", "QUE", "TAL"})
        QVERIFY(peer.sendDatagram(text));
    room.engine().readSome(id, 1);
    QCOMPARE(room.received(id), "HOLA");
    room.engine().readSome(id, 1000);
    QCOMPARE(room.received(id), "HOLAQUE");
    room.engine().setReadSize(id, 2);
    room.engine().readSome(id, 1);
    QCOMPARE(room.received(id), "HOLAQUETA");
    QCOMPARE(room.last(id, EventKind::Truncated).value, 1);
    room.engine().readSome(id, 1);
    QCOMPARE(room.count(id, EventKind::Received), 3);
}

void TestByHand::closingWithUnreadTextResets()
{
    HeldGhost held;
    auto &[room, peer, ghost] = held;
    QVERIFY(peer.write("eight by"));
    room.engine().close(ghost);
    QVERIFY(room.story(ghost).endsWith("aborted closed"));
    QCOMPARE(room.last(ghost, EventKind::Aborted).value, 8);
    QTRY_VERIFY(peer.isEnded());
    QCOMPARE(peer.error(), ECONNRESET);
}

void TestByHand::closingWithEverythingReadDoesNot()
{
    HeldGhost held;
    auto &[room, peer, ghost] = held;
    QVERIFY(peer.write("eight by"));
    // The FIN is counted in the kernel's queue, and is no byte that could be lost.
    peer.finish();
    room.engine().readSome(ghost, 8);
    room.engine().close(ghost);
    QVERIFY(room.story(ghost).endsWith("received peer-finished closed"));
    QTRY_VERIFY(peer.isEnded());
    QCOMPARE(peer.error(), 0);
}

void TestByHand::unreadTextOfAnEndedConnectionIsNoReset()
{
    HeldGhost held;
    auto &[room, peer, ghost] = held;
    QVERIFY(peer.write("text"));
    peer.reset();
    room.engine().close(ghost);
    QCOMPARE(room.count(ghost, EventKind::Aborted), 0);
    QCOMPARE(room.count(ghost, EventKind::Closed), 1);
}

/// Nobody reads, so nobody has noticed that both have finished: the pair is in TIME-WAIT, and no RST leaves.
void TestByHand::abortingWhatIsOverIsNoReset()
{
    HeldGhost held;
    auto &[room, peer, ghost] = held;
    room.engine().finishTalking(ghost);
    QTRY_VERIFY(peer.isEnded());
    peer.finish();
    room.engine().abort(ghost);
    QCOMPARE(room.count(ghost, EventKind::Aborted), 0);
    QCOMPARE(room.count(ghost, EventKind::Closed), 1);
    QCOMPARE(peer.error(), 0);
}

int main(int argc, char **argv)
{
    return enchufe::runOverEpoll<TestByHand>(argc, argv);
}

#include "tst_byhand.moc"
