#include "net/descriptorlimit.h"
#include "net/netroom.h"
#include "net/peer.h"
#include "net/udpghosts.h"

using namespace enchufe;

class TestUdpGhosts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void samePortMakesAConnectedSocketForEachPeer_data();
    void samePortMakesAConnectedSocketForEachPeer();
    void anotherPortMovesTheAnswer();
    void connectedClientRefusesAnotherPort();
    void wildcardGhostHasTheAddressThatWasWrittenTo_data();
    void wildcardGhostHasTheAddressThatWasWrittenTo();
    void burstOfManyPeersReachesEachGhost();
    void eachGhostHasItsOwnResponder();
    void ghostsOutliveTheParent();
    void closedGhostIsMadeAgain();
    void ghostInheritsReadSizeAndOptions();
    void addedPeerCanBeSentTo_data();
    void addedPeerCanBeSentTo();
    void beyondCapacityPeersStayWithTheParent();
    void withoutReuseThePeerStaysWithTheParent();

private:
    static OpenRequest request(GhostMode mode, const QString &host = QStringLiteral("127.0.0.1"))
    {
        OpenRequest result;
        result.transport = Transport::Udp;
        result.ghosts = mode;
        result.target = {host, quint16(0)};
        return result;
    }
    static SocketFacts factsOf(const NetRoom &room, SocketId id)
    {
        return room.journal().facts<SocketFacts>(room.last(id, EventKind::Created)).value_or(SocketFacts());
    }
};

void TestUdpGhosts::samePortMakesAConnectedSocketForEachPeer_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("::1");
}

void TestUdpGhosts::samePortMakesAConnectedSocketForEachPeer()
{
    QFETCH(QString, host);
    NetRoom room;
    const SocketId id = room.open(request(GhostMode::SamePort, host));
    QCOMPARE(factsOf(room, id).ghosts, GhostMode::SamePort);
    const Endpoint local = room.local(id);
    Peer one = Peer::connected(local, SOCK_DGRAM);
    Peer two = Peer::connected(local, SOCK_DGRAM);
    one.sendDatagram("from one");
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    two.sendDatagram("from two");
    QTRY_COMPARE(room.children(id).size(), size_t(2));
    QCOMPARE(room.story(id), "created bound accepted accepted");
    const SocketId first = room.children(id)[0];
    const SocketId second = room.children(id)[1];
    QCOMPARE(room.story(first), "created bound established received");
    QCOMPARE(factsOf(room, first).opening, Opening::Accepted);
    QCOMPARE(factsOf(room, first).parent, id);
    QCOMPARE(room.pair(first, EventKind::Established), (EndpointPair{local, one.local()}));
    QCOMPARE(room.pair(second, EventKind::Established), (EndpointPair{local, two.local()}));
    QCOMPARE(room.states(first), std::vector{TcpState::Established});
    QCOMPARE(room.received(first), "from one");

    // The kernel itself now gives each ghost its own.
    one.sendDatagram(" again");
    two.sendDatagram(" too");
    QTRY_COMPARE(room.received(first), "from one again");
    QTRY_COMPARE(room.received(second), "from two too");
    room.engine().send(first, 0, "to one");
    room.engine().send(second, 0, "to two");
    QTRY_COMPARE(one.text(), "to one");
    QTRY_COMPARE(two.text(), "to two");
    QCOMPARE(room.count(id, EventKind::Received), 0);
}

void TestUdpGhosts::anotherPortMovesTheAnswer()
{
    NetRoom room;
    const SocketId id = room.open(request(GhostMode::AnotherPort));
    const Endpoint local = room.local(id);
    Peer client = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"), SOCK_DGRAM);
    client.sendTo("ask", local);
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const SocketId ghost = room.children(id).front();
    const EndpointPair pair = room.pair(ghost, EventKind::Established);
    QCOMPARE(pair.remote, client.local());
    QCOMPARE(pair.local.addressText(), local.addressText());
    QVERIFY(pair.local.port() != local.port());
    QCOMPARE(room.received(ghost), "ask");
    room.engine().send(ghost, 0, "answer");
    QTRY_COMPARE(client.text(), "answer");
    client.sendTo(" there", pair.local);
    QTRY_COMPARE(room.received(ghost), "ask there");
    // Who stays with the port he knows belongs to the same ghost.
    client.sendTo(" here", local);
    QTRY_COMPARE(room.received(ghost), "ask there here");
    QCOMPARE(room.children(id).size(), size_t(1));
}

void TestUdpGhosts::connectedClientRefusesAnotherPort()
{
    NetRoom room;
    const SocketId id = room.open(request(GhostMode::AnotherPort));
    Peer client = Peer::connected(room.local(id), SOCK_DGRAM);
    client.sendDatagram("ask");
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const SocketId ghost = room.children(id).front();
    room.engine().send(ghost, 0, "answer");
    QCOMPARE(room.count(ghost, EventKind::Sent), 1);
    const auto sendAgain = [&] {
        room.engine().send(ghost, 0, "answer again");
        return room.count(ghost, EventKind::SendRefused) > 0;
    };
    QTRY_VERIFY(sendAgain());
    QCOMPARE(room.last(ghost, EventKind::SendRefused).error, ECONNREFUSED);
    QCOMPARE(client.text(), QByteArray());
}

void TestUdpGhosts::wildcardGhostHasTheAddressThatWasWrittenTo_data()
{
    QTest::addColumn<GhostMode>("mode");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("concrete");
    for (const GhostMode mode : {GhostMode::SamePort, GhostMode::AnotherPort}) {
        const char *const name = ghostModeName(mode).data();
        const auto row = [&](const char *host, const char *written, const char *concrete) {
            QTest::addRow("%s %s %s", name, host, written)
                << mode << QString::fromLatin1(host) << QString::fromLatin1(written)
                << QString::fromLatin1(concrete);
        };
        row("0.0.0.0", "127.0.0.1", "127.0.0.1");
        row("0.0.0.0", "127.0.0.5", "127.0.0.5");
        row("::", "::1", "::1");
        row("::", "127.0.0.5", "::ffff:127.0.0.5");
    }
}

void TestUdpGhosts::wildcardGhostHasTheAddressThatWasWrittenTo()
{
    QFETCH(GhostMode, mode);
    QFETCH(QString, host);
    QFETCH(QString, written);
    QFETCH(QString, concrete);
    NetRoom room;
    const SocketId id = room.open(request(mode, host));
    const quint16 port = room.local(id).port();
    Peer client = Peer::connected(Endpoint(QHostAddress(written), port), SOCK_DGRAM);
    client.sendDatagram("one");
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const SocketId ghost = room.children(id).front();
    const EndpointPair pair = room.pair(ghost, EventKind::Established);
    QCOMPARE(pair.local.addressText(), concrete);
    QCOMPARE(pair.local.port() == port, mode == GhostMode::SamePort);
    QCOMPARE(pair.remote.unmapped(), client.local());
    client.sendDatagram("two");
    QTRY_COMPARE(room.received(ghost), "onetwo");
    QCOMPARE(room.children(id).size(), size_t(1));
    if (mode == GhostMode::SamePort) {
        room.engine().send(ghost, 0, "answer");
        QTRY_COMPARE(client.text(), "answer");
    }
}

void TestUdpGhosts::burstOfManyPeersReachesEachGhost()
{
    // What all of them send at once waits in the parent, and in ghosts that are bound and not yet connected.
    NetRoom room;
    const SocketId id = room.open(request(GhostMode::SamePort));
    std::vector<Peer> peers;
    for (int i = 0; i < 20; ++i)
        peers.push_back(Peer::connected(room.local(id), SOCK_DGRAM));
    for (int round = 0; round < 10; ++round) {
        for (size_t i = 0; i < peers.size(); ++i)
            QVERIFY(peers[i].sendDatagram(QByteArray(1, char('a' + i))));
    }
    const auto total = [&] {
        qsizetype sum = 0;
        for (const SocketId ghost : room.children(id))
            sum += room.count(ghost, EventKind::Received);
        return sum;
    };
    QTRY_COMPARE(total(), 200);
    QCOMPARE(room.children(id).size(), peers.size());
    for (const SocketId ghost : room.children(id)) {
        const QByteArray text = room.received(ghost);
        QCOMPARE(text, QByteArray(10, text.at(0)));
        QCOMPARE(room.pair(ghost, EventKind::Established).remote, peers[size_t(text.at(0) - 'a')].local());
    }
}

void TestUdpGhosts::eachGhostHasItsOwnResponder()
{
    /// Answers with how many datagrams it has had.
    class Counting final : public Responder
    {
    public:
        void received(ReplyChannel &channel, PeerIndex peer, QByteArrayView) override
        {
            channel.reply(peer, QByteArray::number(++m_count));
        }

    private:
        int m_count = 0;
    };
    NetRoom room;
    room.engine().setServices([](QStringView) -> Result<ResponderFactory> {
        return ResponderFactory([] { return std::make_unique<Counting>(); });
    });
    OpenRequest asked = request(GhostMode::SamePort);
    asked.service = QStringLiteral("counting");
    const SocketId id = room.open(asked);
    Peer one = Peer::connected(room.local(id), SOCK_DGRAM);
    Peer two = Peer::connected(room.local(id), SOCK_DGRAM);
    for (int i = 0; i < 3; ++i)
        one.sendDatagram("x");
    QTRY_COMPARE(one.text(), "123");
    two.sendDatagram("x");
    QTRY_COMPARE(two.text(), "1");
}

void TestUdpGhosts::ghostsOutliveTheParent()
{
    NetRoom room;
    const SocketId id = room.open(request(GhostMode::SamePort));
    Peer client = Peer::connected(room.local(id), SOCK_DGRAM);
    client.sendDatagram("one");
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const SocketId ghost = room.children(id).front();
    room.engine().close(id);
    QCOMPARE(room.count(id, EventKind::Closed), 1);
    client.sendDatagram(" two");
    QTRY_COMPARE(room.received(ghost), "one two");
    room.engine().send(ghost, 0, "still here");
    QTRY_COMPARE(client.text(), "still here");
    room.engine().close(ghost);
    QCOMPARE(room.story(ghost), "created bound established received received sent closed");
}

void TestUdpGhosts::closedGhostIsMadeAgain()
{
    NetRoom room;
    const SocketId id = room.open(request(GhostMode::SamePort));
    const Peer client = Peer::connected(room.local(id), SOCK_DGRAM);
    client.sendDatagram("one");
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    room.engine().close(room.children(id).front());
    client.sendDatagram("two");
    QTRY_COMPARE(room.children(id).size(), size_t(2));
    QTRY_COMPARE(room.received(room.children(id).back()), "two");
}

void TestUdpGhosts::ghostInheritsReadSizeAndOptions()
{
    NetRoom room;
    OpenRequest asked = request(GhostMode::SamePort);
    asked.readSize = 4;
    asked.options = {{SocketOption::TimeToLive, 7}};
    const SocketId id = room.open(asked);
    const Peer client = Peer::connected(room.local(id), SOCK_DGRAM);
    client.sendDatagram("0123456789");
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const SocketId ghost = room.children(id).front();
    QCOMPARE(room.story(ghost), "created bound established received truncated");
    QCOMPARE(room.last(ghost, EventKind::Truncated).value, 6);
    client.sendDatagram("abcdef");
    QTRY_COMPARE(room.received(ghost), "0123abcd");
    QCOMPARE(room.last(ghost, EventKind::Truncated).value, 2);
    QByteArrayList options;
    for (const Event &event : room.events(ghost, EventKind::OptionSet))
        options.append(room.journal().payload(event).toByteArray());
    QVERIFY(options.contains("IP_TTL=7"));
    QVERIFY(options.contains("SO_REUSEADDR=1"));
}

void TestUdpGhosts::addedPeerCanBeSentTo_data()
{
    QTest::addColumn<GhostMode>("mode");
    QTest::addColumn<QString>("host");
    QTest::newRow("none") << GhostMode::None << QStringLiteral("127.0.0.1");
    QTest::newRow("none, dual stack") << GhostMode::None << QStringLiteral("::");
    QTest::newRow("same port") << GhostMode::SamePort << QStringLiteral("127.0.0.1");
    QTest::newRow("same port, all addresses") << GhostMode::SamePort << QStringLiteral("0.0.0.0");
    QTest::newRow("another port") << GhostMode::AnotherPort << QStringLiteral("127.0.0.1");
}

void TestUdpGhosts::addedPeerCanBeSentTo()
{
    QFETCH(GhostMode, mode);
    QFETCH(QString, host);
    NetRoom room;
    const SocketId id = room.open(request(mode, host));
    Peer peer = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"), SOCK_DGRAM);
    room.engine().addPeer(id, peer.local());
    room.engine().addPeer(id, peer.local());
    if (mode == GhostMode::None) {
        QCOMPARE(room.story(id), "created bound peer-seen");
        QCOMPARE(room.pair(id, EventKind::PeerSeen).remote.unmapped(), peer.local());
        room.engine().send(id, 1, "hola");
        // And when it speaks it is the same one.
        peer.sendTo("answer", Endpoint(QHostAddress(QHostAddress::LocalHost), room.local(id).port()));
        QTRY_COMPARE(room.received(id), "answer");
        QCOMPARE(room.count(id, EventKind::PeerSeen), 1);
    } else {
        QCOMPARE(room.children(id).size(), size_t(1));
        const SocketId ghost = room.children(id).front();
        QCOMPARE(room.story(ghost), "created bound established");
        QVERIFY(!room.pair(ghost, EventKind::Established).local.isWildcard());
        room.engine().send(ghost, 0, "hola");
    }
    QTRY_COMPARE(peer.text(), "hola");
}

void TestUdpGhosts::beyondCapacityPeersStayWithTheParent()
{
    NetRoom room;
    const SocketId id = room.open(request(GhostMode::SamePort));
    for (int i = 0; i < UdpGhosts::capacity; ++i)
        room.engine().addPeer(id, Endpoint(QHostAddress(QStringLiteral("127.0.0.2")), quint16(20000 + i)));
    QCOMPARE(room.children(id).size(), size_t(UdpGhosts::capacity));
    Peer late = Peer::connected(room.local(id), SOCK_DGRAM);
    late.sendDatagram("too many");
    QTRY_COMPARE(room.received(id), "too many");
    QCOMPARE(room.count(id, EventKind::PeerSeen), 1);
    room.engine().send(id, 1, "all the same");
    QTRY_COMPARE(late.text(), "all the same");
    // It keeps its index when there is room again; who is new gets a ghost.
    room.engine().close(room.children(id).front());
    late.sendDatagram(", again");
    QTRY_COMPARE(room.received(id), "too many, again");
    Peer next = Peer::connected(room.local(id), SOCK_DGRAM);
    next.sendDatagram("room");
    QTRY_COMPARE(room.children(id).size(), size_t(UdpGhosts::capacity + 1));
}

void TestUdpGhosts::withoutReuseThePeerStaysWithTheParent()
{
    NetRoom room;
    OpenRequest asked = request(GhostMode::SamePort);
    asked.options = {{SocketOption::ReuseAddress, 0}};
    const SocketId id = room.open(asked);
    const Peer client = Peer::connected(room.local(id), SOCK_DGRAM);
    client.sendDatagram("one");
    QTRY_COMPARE(room.received(id), "one");
    QCOMPARE(room.story(id), "created bound peer-seen received");
    client.sendDatagram("two");
    QTRY_COMPARE(room.received(id), "onetwo");
    QCOMPARE(room.children(id).size(), size_t(0));
    // The kernel's refusal is told once, with the ghost that could not be.
    const SocketId failed = {id.value + 1};
    QCOMPARE(room.story(failed), "created failed closed");
    QCOMPARE(room.last(failed, EventKind::Failed).error, EADDRINUSE);
}

int main(int argc, char **argv)
{
    enchufe::raiseDescriptorLimit();
    return enchufe::runOverEpoll<TestUdpGhosts>(argc, argv);
}

#include "tst_udpghosts.moc"
