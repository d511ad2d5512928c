#include "net/netroom.h"
#include "net/peer.h"
#include "net/udppeers.h"

#include <QSet>

#include <ctime>
#include <thread>

using namespace enchufe;

namespace {

qint64 spentMs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

void runFor(int ms)
{
    QElapsedTimer timer;
    timer.start();
    (void)QTest::qWaitFor([&] { return timer.elapsed() >= ms; }, ms + patience);
}

Endpoint closedPort(const QString &host = QStringLiteral("127.0.0.1"))
{
    const Peer peer = Peer::bound(Endpoint(QHostAddress(host), 0), SOCK_DGRAM);
    return peer.local();
}

} // namespace

class TestUdpPort : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void passiveAnswersEachPeer_data();
    void passiveAnswersEachPeer();
    void unknownPeerIsRefused();
    void emptyDatagramIsADatagram();
    void longestDatagramGoesAndOneMoreByteDoesNot_data();
    void longestDatagramGoesAndOneMoreByteDoesNot();
    void boundariesAreTheKernels();
    void mappedPeersStayAsTheKernelGivesThem();
    void portInUseIsReported();
    void activeIsConnected();
    void secondSendIsRefused_data();
    void secondSendIsRefused();
    void waitingRefusalCostsNoTime();
    void datagramBehindARefusalIsRead();
    void socketLivesOnAfterARefusal();
    void stoppedReadingLeavesDatagramsInTheKernel();
    void burstIsKeptWhole();
    void dropsAreTheKernels();
    void peersAreBounded();
    void nameIsLookedUp();
};

void TestUdpPort::passiveAnswersEachPeer_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("::1");
}

void TestUdpPort::passiveAnswersEachPeer()
{
    QFETCH(QString, host);
    NetRoom room;
    const SocketId id = room.openUdp(host);
    QCOMPARE(room.story(id), "created bound");
    QCOMPARE(room.states(id), std::vector{TcpState::Close});
    const Endpoint local = room.local(id);
    Peer one = Peer::connected(local, SOCK_DGRAM);
    Peer two = Peer::connected(local, SOCK_DGRAM);
    one.sendDatagram("from one");
    QTRY_COMPARE(room.count(id, EventKind::Received), 1);
    two.sendDatagram("from two");
    one.sendDatagram("again");
    QTRY_COMPARE(room.count(id, EventKind::Received), 3);
    QCOMPARE(room.story(id), "created bound peer-seen received peer-seen received received");
    const std::vector<Event> seen = room.events(id, EventKind::PeerSeen);
    QCOMPARE(seen[0].peer, 1u);
    QCOMPARE(seen[1].peer, 2u);
    QCOMPARE(*room.journal().facts<EndpointPair>(seen[1]), (EndpointPair{local, two.local()}));
    QCOMPARE(room.last(id, EventKind::Received).peer, 1u);

    room.engine().send(id, 2, "to two");
    room.engine().send(id, 1, "to one");
    QTRY_COMPARE(two.text(), "to two");
    QTRY_COMPARE(one.text(), "to one");
    QCOMPARE(room.last(id, EventKind::Sent).peer, 1u);
    room.engine().close(id);
    QCOMPARE(room.events(id).back().kind, EventKind::Closed);
}

void TestUdpPort::unknownPeerIsRefused()
{
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("127.0.0.1"));
    for (const PeerIndex peer : {0u, 1u, 99u}) {
        room.engine().send(id, peer, "nobody");
        const Event refused = room.last(id, EventKind::SendRefused);
        QCOMPARE(refused.error, EDESTADDRREQ);
        QCOMPARE(refused.value, 6);
        QCOMPARE(refused.peer, peer);
    }
    QVERIFY(room.count(id, EventKind::Closed) == 0);
}

void TestUdpPort::emptyDatagramIsADatagram()
{
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("127.0.0.1"));
    Peer peer = Peer::connected(room.local(id), SOCK_DGRAM);
    peer.sendDatagram({});
    QTRY_COMPARE(room.count(id, EventKind::Received), 1);
    QCOMPARE(room.last(id, EventKind::Received).payloadLength, 0u);
    peer.sendDatagram({});
    QTRY_COMPARE(room.count(id, EventKind::Received), 2);

    room.engine().send(id, 1, {});
    QCOMPARE(room.last(id, EventKind::Sent).payloadLength, 0u);
    pollfd arrival = {.fd = peer.descriptor(), .events = POLLIN, .revents = 0};
    QCOMPARE(::poll(&arrival, 1, patience), 1);
    char byte;
    QCOMPARE(::recv(peer.descriptor(), &byte, 1, MSG_DONTWAIT), ssize_t(0));

    const SocketId active = room.connectUdp(room.local(id));
    room.engine().send(active, 0, {});
    QCOMPARE(room.count(active, EventKind::Sent), 1);
    QTRY_COMPARE(room.count(id, EventKind::Received), 3);
    QCOMPARE(room.last(id, EventKind::Received).peer, 2u);
}

void TestUdpPort::longestDatagramGoesAndOneMoreByteDoesNot_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("longest");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << 65507;
    QTest::newRow("IPv6") << QStringLiteral("::1") << 65527;
}

void TestUdpPort::longestDatagramGoesAndOneMoreByteDoesNot()
{
    QFETCH(QString, host);
    QFETCH(int, longest);
    NetRoom room;
    const SocketId passive = room.openUdp(host);
    const SocketId active = room.connectUdp(room.local(passive));
    room.engine().send(active, 0, QByteArray(longest + 1, 'x'));
    Event refused = room.last(active, EventKind::SendRefused);
    QCOMPARE(refused.error, EMSGSIZE);
    QCOMPARE(refused.value, longest + 1);
    room.engine().send(active, 0, QByteArray(longest, 'y'));
    QTRY_COMPARE(room.received(passive), QByteArray(longest, 'y'));
    room.engine().send(passive, 1, QByteArray(longest + 1, 'x'));
    refused = room.last(passive, EventKind::SendRefused);
    QCOMPARE(refused.error, EMSGSIZE);
    QCOMPARE(refused.peer, 1u);
    room.engine().send(passive, 1, QByteArray(longest, 'z'));
    QTRY_COMPARE(room.received(active), QByteArray(longest, 'z'));
}

void TestUdpPort::boundariesAreTheKernels()
{
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("127.0.0.1"));
    const Peer peer = Peer::connected(room.local(id), SOCK_DGRAM);
    for (int i = 0; i < 300; ++i)
        peer.sendDatagram(QByteArray(i, 'd'));
    QTRY_COMPARE(room.count(id, EventKind::Received), 300);
    quint32 length = 0;
    for (const Event &event : room.events(id, EventKind::Received))
        QCOMPARE(event.payloadLength, length++);
}

void TestUdpPort::mappedPeersStayAsTheKernelGivesThem()
{
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("::"));
    const quint16 port = room.local(id).port();
    Peer peer = Peer::connected(*Endpoint::parse(QStringLiteral("127.0.0.1:%1").arg(port)), SOCK_DGRAM);
    peer.sendDatagram("v4");
    QTRY_COMPARE(room.count(id, EventKind::Received), 1);
    const Endpoint remote = room.pair(id, EventKind::PeerSeen).remote;
    QVERIFY(remote.isV4Mapped());
    QCOMPARE(remote.unmapped(), peer.local());
    room.engine().send(id, 1, "back");
    QTRY_COMPARE(peer.text(), "back");
}

void TestUdpPort::portInUseIsReported()
{
    NetRoom room;
    const SocketId first = room.openUdp(QStringLiteral("127.0.0.1"));
    const SocketId second = room.openUdp(QStringLiteral("127.0.0.1"), room.local(first).port());
    QCOMPARE(room.story(second), "created failed closed");
    QCOMPARE(room.last(second, EventKind::Failed).error, EADDRINUSE);
    QCOMPARE(room.last(second, EventKind::Failed).call, SystemCall::Bind);
}

void TestUdpPort::activeIsConnected()
{
    NetRoom room;
    Peer peer = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"), SOCK_DGRAM);
    const SocketId id = room.connectUdp(peer.local());
    QCOMPARE(room.story(id), "created established");
    const EndpointPair pair = room.pair(id, EventKind::Established);
    QCOMPARE(pair.remote, peer.local());
    QCOMPARE(room.states(id), std::vector{TcpState::Established});
    room.engine().send(id, 0, "hola");
    QTRY_COMPARE(peer.text(), "hola");
    peer.sendTo("chau", pair.local);
    QTRY_COMPARE(room.received(id), "chau");
    QCOMPARE(room.last(id, EventKind::Received).peer, 0u);
    // Somebody else's datagram is kept out by the kernel.
    const Peer stranger = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"), SOCK_DGRAM);
    stranger.sendTo("stranger", pair.local);
    peer.sendTo("again", pair.local);
    QTRY_COMPARE(room.received(id), "chauagain");
}

void TestUdpPort::secondSendIsRefused_data()
{
    passiveAnswersEachPeer_data();
}

void TestUdpPort::secondSendIsRefused()
{
    QFETCH(QString, host);
    NetRoom room;
    const SocketId id = room.connectUdp(closedPort(host));
    room.engine().send(id, 0, "first");
    QCOMPARE(room.count(id, EventKind::Sent), 1);
    QCOMPARE(room.count(id, EventKind::SendRefused), 0);
    // Each later call is told of the datagram before; each datagram is sent all the same, by a second call.
    for (int round = 1; round <= 3; ++round) {
        runFor(50);
        room.engine().send(id, 0, "second");
        QCOMPARE(room.count(id, EventKind::SendRefused), round);
        QCOMPARE(room.last(id, EventKind::SendRefused).error, ECONNREFUSED);
        QCOMPARE(room.last(id, EventKind::SendRefused).value, 6);
        QCOMPARE(room.count(id, EventKind::Sent), round + 1);
    }
    QCOMPARE(room.count(id, EventKind::Closed), 0);
    QCOMPARE(room.count(id, EventKind::Failed), 0);
}

void TestUdpPort::waitingRefusalCostsNoTime()
{
    NetRoom room;
    const SocketId id = room.connectUdp(closedPort());
    room.engine().send(id, 0, "x");
    runFor(50);
    const qint64 before = spentMs();
    runFor(1000);
    QVERIFY2(spentMs() - before < 100, qPrintable(QString::number(spentMs() - before)));
    room.engine().send(id, 0, "y");
    QCOMPARE(room.last(id, EventKind::SendRefused).error, ECONNREFUSED);
}

void TestUdpPort::datagramBehindARefusalIsRead()
{
    NetRoom room;
    const Endpoint remote = closedPort();
    const SocketId id = room.connectUdp(remote);
    room.engine().send(id, 0, "refused");
    runFor(50);
    Peer late = Peer::bound(remote, SOCK_DGRAM);
    QVERIFY(late.isOpen());
    late.sendTo("here I am", room.pair(id, EventKind::Established).local);
    QTRY_COMPARE(room.received(id), "here I am");
    QCOMPARE(room.last(id, EventKind::SendRefused).error, ECONNREFUSED);
    // And at once, when both wait as the program comes to read.
    late.close();
    room.engine().send(id, 0, "refused again");
    Peer later = Peer::bound(remote, SOCK_DGRAM);
    later.sendTo("and again", room.pair(id, EventKind::Established).local);
    QTRY_COMPARE(room.received(id), "here I amand again");
    room.engine().send(id, 0, "heard?");
    QTRY_COMPARE(later.text(), "heard?");
}

void TestUdpPort::socketLivesOnAfterARefusal()
{
    NetRoom room;
    const Endpoint remote = closedPort();
    const SocketId id = room.connectUdp(remote);
    room.engine().send(id, 0, "1");
    runFor(50);
    room.engine().send(id, 0, "2");
    QCOMPARE(room.last(id, EventKind::SendRefused).error, ECONNREFUSED);
    Peer peer = Peer::bound(remote, SOCK_DGRAM);
    room.engine().send(id, 0, "3");
    QTRY_COMPARE(peer.text(), "3");
    for (int i = 0; i < 3; ++i)
        peer.sendTo("answer;", room.pair(id, EventKind::Established).local);
    QTRY_COMPARE(room.received(id), "answer;answer;answer;");
}

void TestUdpPort::stoppedReadingLeavesDatagramsInTheKernel()
{
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("127.0.0.1"));
    const Peer peer = Peer::connected(room.local(id), SOCK_DGRAM);
    room.engine().setReading(id, false);
    peer.sendDatagram("waits");
    const qint64 before = spentMs();
    runFor(300);
    QVERIFY(spentMs() - before < 60);
    QCOMPARE(room.count(id, EventKind::Received), 0);
    room.engine().setReading(id, true);
    QTRY_COMPARE(room.received(id), "waits");
    peer.sendDatagram("|flows");
    QTRY_COMPARE(room.received(id), "waits|flows");
}

void TestUdpPort::burstIsKeptWhole()
{
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("127.0.0.1"));
    const QByteArrayView option = room.journal().payload(room.last(id, EventKind::OptionSet));
    QVERIFY(option.startsWith("SO_RCVBUF="));
    // As many datagrams of 1,400 bytes as the buffer holds, before anything is read: each takes less than 4
    // KiB of it. With net.core.rmem_max at 4 MiB that is a thousand.
    const int count = std::min(1000, option.sliced(10).toByteArray().toInt() / 4096);
    QVERIFY(count > 50);
    const Peer peer = Peer::connected(room.local(id), SOCK_DGRAM);
    for (int i = 0; i < count; ++i)
        peer.sendDatagram(QByteArray::number(i).leftJustified(1400, '.'));
    QTRY_COMPARE_WITH_TIMEOUT(room.count(id, EventKind::Received), count, patience);
    int i = 0;
    for (const Event &event : room.events(id, EventKind::Received))
        QVERIFY(room.journal().payload(event).startsWith(QByteArray::number(i++)));
}

void TestUdpPort::dropsAreTheKernels()
{
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("127.0.0.1"));
    const Peer peer = Peer::connected(room.local(id), SOCK_DGRAM);
    room.engine().setReading(id, false);
    int count = 50'000;
    for (int i = 0; i < count; ++i)
        peer.sendDatagram(QByteArray(64, 'd'));
    room.engine().setReading(id, true);
    QTRY_VERIFY_WITH_TIMEOUT(room.count(id, EventKind::Received) > 0, patience);
    // The newest one shows that all before it were read or dropped; it may be dropped itself.
    const auto isNewestRead = [&] {
        const QByteArrayView newest = room.journal().payload(room.last(id, EventKind::Received));
        if (newest == QByteArray::number(count))
            return true;
        peer.sendDatagram(QByteArray::number(++count));
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isNewestRead(), patience);
    room.engine().close(id);
    const qint64 received = room.count(id, EventKind::Received);
    const auto kernel = room.journal().facts<KernelFacts>(room.last(id, EventKind::KernelState));
    QVERIFY(kernel.has_value());
    QVERIFY(kernel->drops > 0);
    QCOMPARE(received + kernel->drops, count);
    QVERIFY(room.story(id).endsWith(" closed"));
}

void TestUdpPort::peersAreBounded()
{
    UdpPeers peers(3);
    const auto peer = [](int i) { return Endpoint(QHostAddress(QStringLiteral("127.0.0.1")), quint16(i)); };
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(peers.add(peer(i)), PeerIndex(i));
    QCOMPARE(peers.find(peer(2)), 2u);
    QCOMPARE(peers.add(peer(4)), 4u);
    QCOMPARE(peers.find(peer(1)), 0u);
    QVERIFY(peers.endpoint(1).isNull());
    QVERIFY(peers.endpoint(0).isNull());
    QVERIFY(peers.endpoint(5).isNull());
    QCOMPARE(peers.endpoint(4), peer(4));
    QCOMPARE(peers.endpoint(2), peer(2));
    QCOMPARE(peers.add(peer(1)), 5u);
    QCOMPARE(peers.find(peer(2)), 0u);
}

void TestUdpPort::nameIsLookedUp()
{
    NetRoom room;
    OpenRequest request;
    request.transport = Transport::Udp;
    request.opening = Opening::Active;
    request.target = {QStringLiteral("localhost"), quint16(9)};
    const SocketId id = room.open(request);
    QTRY_COMPARE(room.story(id), "created lookup-started lookup-finished established");
    QCOMPARE(room.pair(id, EventKind::Established).remote.port(), quint16(9));
}

int main(int argc, char **argv)
{
    return enchufe::runOverEpoll<TestUdpPort>(argc, argv);
}

#include "tst_udpport.moc"
