// What a person does, from end to end over a whole session.
#include "session/sessionfixture.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <set>

using namespace enchufe;

class TestStories : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void acceptLetsAWaitingClientIn();
    void stoppedReaderGetsEveryByteInTheEnd();
    void closingWithUnreadTextResetsThePeer();
    void threePeersAndThreeGhostModes_data();
    void threePeersAndThreeGhostModes();
    void simultaneousOpenHasNoListener_data();
    void simultaneousOpenHasNoListener();
    void simultaneousOpenElsewhereFails();
    void aServiceComesAndGoes();
    void fiveHundredClientsAtOnce();
};

void TestStories::acceptLetsAWaitingClientIn()
{
    SessionFixture f;
    SocketId listener;
    f.listenByHand(1, &listener);
    std::vector<SocketId> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(f.connectTo(f.local(listener)));
        f.session().send(clients.back(), 0, "I am " + QByteArray::number(i));
    }
    QTRY_COMPARE(f.countOf(clients, TcpState::SynSent), 4);
    QCOMPARE(f.countOf(clients, TcpState::Established), 2);

    f.session().accept(listener, 1);
    QTRY_COMPARE(f.ghosts(listener).size(), size_t(1));
    const SocketId ghost = f.ghosts(listener).front();
    const auto client = std::find_if(clients.begin(), clients.end(),
                                     [&](SocketId id) { return f.local(id) == f.remote(ghost); });
    QVERIFY(client != clients.end());
    QTRY_COMPARE(f.received(ghost), "I am " + QByteArray::number(client - clients.begin()));
    // The next repeated request of one of the four finds room. When two come in the same moment both hear
    // yes, and the kernel has room for one: the other's end is then ESTABLISHED and ours still SYN-RECV.
    QTRY_VERIFY_WITH_TIMEOUT(f.countOf(clients, TcpState::Established) >= 3, retryPatience);
    QTRY_COMPARE(f.kernel(listener).receiveQueue, 2u);

    f.session().setReading(listener, true);
    QTRY_COMPARE_WITH_TIMEOUT(f.ghosts(listener).size(), size_t(6), retryPatience);
    std::set<QByteArray> texts;
    for (const SocketId id : f.ghosts(listener)) {
        QTRY_COMPARE_WITH_TIMEOUT(f.received(id).size(), 6, retryPatience);
        texts.insert(f.received(id));
    }
    QCOMPARE(texts.size(), size_t(6));
}

void TestStories::stoppedReaderGetsEveryByteInTheEnd()
{
    constexpr int size = 10 * 1024 * 1024;
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(4711);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);

    SessionFixture f;
    SessionFixture::Connection c;
    f.connect(&c);
    f.session().setReading(c.ghost, false);
    QTRY_VERIFY(f.row(c.ghost)->readingStopped);
    // As small as the system lets it be, so that 10 MiB do not fit wherever this runs.
    f.session().setOption(c.ghost, {SocketOption::ReceiveBuffer, 64 * 1024});
    f.session().setOption(c.client, {SocketOption::SendBuffer, 64 * 1024});
    f.session().send(c.client, 0, bytes);
    QTRY_VERIFY(f.kernel(c.ghost).receiveQueue > 0);
    QTRY_VERIFY(f.kernel(c.client).sendQueue > 0);
    QTRY_COMPARE(f.kernel(c.client).timer, KernelTimer::ZeroWindowProbe);
    QVERIFY(f.row(c.client)->bytesQueued > 0);
    QVERIFY(f.row(c.client)->bytesSent < quint64(size));
    QCOMPARE(f.row(c.ghost)->bytesReceived, quint64(0));

    f.session().readSome(c.ghost, 100);
    QTRY_COMPARE(f.row(c.ghost)->bytesReceived, quint64(100));
    f.session().setReading(c.ghost, true);
    QTRY_COMPARE_WITH_TIMEOUT(f.row(c.ghost)->bytesReceived, quint64(size), retryPatience);
    const auto sha = [](const QByteArray &data) {
        return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
    };
    QCOMPARE(sha(f.received(c.ghost)), sha(bytes));
    QTRY_COMPARE(f.kernel(c.client).sendQueue, 0u);
    QCOMPARE(f.row(c.client)->bytesQueued, quint64(0));
}

void TestStories::closingWithUnreadTextResetsThePeer()
{
    SessionFixture f;
    SessionFixture::Connection c;
    f.connect(&c);
    f.session().setReading(c.ghost, false);
    f.session().send(c.client, 0, "nobody reads this");
    QTRY_COMPARE(f.kernel(c.ghost).receiveQueue, 17u);
    const quint64 resets = netstatCounter("TCPAbortOnClose");
    f.session().close(c.ghost);
    QTRY_COMPARE(f.life(c.ghost), Life::Ended);
    QVERIFY(f.row(c.ghost)->aborted);
    QCOMPARE(f.row(c.ghost)->bytesUnread, quint64(17));
    QVERIFY(netstatCounter("TCPAbortOnClose") > resets);
    QTRY_COMPARE(f.life(c.client), Life::Ended);
    QCOMPARE(f.error(c.client), ECONNRESET);
}

void TestStories::threePeersAndThreeGhostModes_data()
{
    QTest::addColumn<GhostMode>("mode");
    for (const GhostMode mode : {GhostMode::None, GhostMode::SamePort, GhostMode::AnotherPort})
        QTest::newRow(ghostModeName(mode).data()) << mode;
}

void TestStories::threePeersAndThreeGhostModes()
{
    QFETCH(GhostMode, mode);
    SessionFixture f;
    OpenRequest request = requestFor(Opening::Passive, QStringLiteral("127.0.0.1"), 0, Transport::Udp);
    request.ghosts = mode;
    const SocketId id = f.open(request);
    QTRY_COMPARE(f.life(id), Life::Open);
    QCOMPARE(f.row(id)->ghosts, mode);
    const Endpoint local = f.local(id);
    std::vector<SocketId> peers;
    for (int i = 0; i < 3; ++i) {
        peers.push_back(f.open(requestFor(Opening::Passive, QStringLiteral("127.0.0.1"), 0, Transport::Udp)));
        f.session().addPeer(peers.back(), local);
        f.session().send(peers.back(), 1, "I am " + QByteArray::number(i));
    }
    if (mode == GhostMode::None) {
        QTRY_COMPARE(f.row(id)->peers.size(), size_t(3));
        QTRY_COMPARE(f.row(id)->reads, quint64(3));
        QCOMPARE(f.ghosts(id).size(), size_t(0));
        for (const UdpPeer &peer : f.row(id)->peers)
            f.session().send(id, peer.index, "answer");
    } else {
        QTRY_COMPARE(f.ghosts(id).size(), size_t(3));
        QCOMPARE(f.row(id)->peers.size(), size_t(0));
        std::set<quint16> ports;
        for (const SocketId ghost : f.ghosts(id)) {
            QTRY_COMPARE(f.state(ghost), TcpState::Established);
            QTRY_COMPARE(f.row(ghost)->reads, quint64(1));
            QCOMPARE(f.local(ghost).addressText(), local.addressText());
            ports.insert(f.local(ghost).port());
            f.session().send(ghost, 0, "answer");
            const auto asked = SessionFixture::askKernel(Transport::Udp, f.row(ghost)->pair);
            QVERIFY(asked && asked->inode == f.kernel(ghost).inode);
        }
        QCOMPARE(ports.contains(local.port()), mode == GhostMode::SamePort);
        QCOMPARE(ports.size(), mode == GhostMode::SamePort ? size_t(1) : size_t(3));
    }
    for (const SocketId peer : peers) {
        QTRY_COMPARE(f.received(peer), "answer");
        // Who hears from another port hears from somebody new.
        QTRY_COMPARE(f.row(peer)->peers.size(), mode == GhostMode::AnotherPort ? size_t(2) : size_t(1));
    }
}

void TestStories::simultaneousOpenHasNoListener_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("::1");
}

void TestStories::simultaneousOpenHasNoListener()
{
    QFETCH(QString, host);
    SessionFixture f;
    const auto [first, second] = f.session().openSimultaneously(QHostAddress(host));
    QTRY_COMPARE(f.state(first), TcpState::Established);
    QTRY_COMPARE(f.state(second), TcpState::Established);
    QCOMPARE(f.local(first), f.remote(second));
    QCOMPARE(f.local(second), f.remote(first));
    QVERIFY(!SessionFixture::askKernel(Transport::Tcp, {f.local(first), {}}));
    QVERIFY(!SessionFixture::askKernel(Transport::Tcp, {f.local(second), {}}));
    f.session().send(first, 0, "from one");
    f.session().send(second, 0, "from two");
    QTRY_COMPARE(f.received(second), "from one");
    QTRY_COMPARE(f.received(first), "from two");
}

void TestStories::simultaneousOpenElsewhereFails()
{
    SessionFixture f;
    const auto [first, second] = f.session().openSimultaneously(QHostAddress(QStringLiteral("192.0.2.1")));
    QTRY_COMPARE(f.life(first), Life::Ended);
    QTRY_COMPARE(f.life(second), Life::Ended);
    QCOMPARE(f.error(first), EADDRNOTAVAIL);
    QCOMPARE(f.error(second), EADDRNOTAVAIL);
}

void TestStories::aServiceComesAndGoes()
{
    SessionFixture f;
    const SocketId listener = f.open(requestFor(Opening::Passive));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    const SocketId client = f.connectTo(f.local(listener));
    QTRY_COMPARE(f.ghosts(listener).size(), size_t(1));
    const SocketId ghost = f.ghosts(listener).front();
    f.session().setService(ghost, QStringLiteral("uppercase"));
    QTRY_COMPARE(f.row(ghost)->service, "uppercase");
    f.session().send(client, 0, "hola");
    QTRY_COMPARE(f.received(client), "HOLA");
    // A name that is not known changes nothing, and is told.
    f.session().setService(ghost, QStringLiteral("dance"));
    QTRY_COMPARE(f.count(ghost, EventKind::ServiceSet), 2);
    f.session().setService(listener, QStringLiteral("daytime"));
    QTRY_COMPARE(f.row(listener)->service, "daytime");
    QCOMPARE(f.row(ghost)->service, "uppercase");
    const SocketId second = f.connectTo(f.local(listener));
    QTRY_VERIFY(f.received(second).endsWith("\r\n"));
    f.session().setService(ghost, {});
    QTRY_COMPARE(f.row(ghost)->service, "");
    QCOMPARE(f.row(client)->service, "");
}

void TestStories::fiveHundredClientsAtOnce()
{
    SessionFixture f;
    const SocketId listener = f.open(requestFor(Opening::Passive));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    std::vector<SocketId> clients;
    OpenRequest request = requestFor(Opening::Active, QStringLiteral("127.0.0.1"), f.local(listener).port());
    for (int i = 0; i < 500; ++i) {
        request.from = Endpoint(QHostAddress(QStringLiteral("127.0.0.%1").arg(2 + i % 4)), 0);
        clients.push_back(f.open(request));
    }
    QTRY_COMPARE_WITH_TIMEOUT(f.countOf(clients, TcpState::Established), 500, retryPatience);
    QTRY_COMPARE_WITH_TIMEOUT(f.countOf(f.ghosts(listener), TcpState::Established), 500, retryPatience);
    f.session().closeAll();
    QTRY_COMPARE_WITH_TIMEOUT(f.life(listener), Life::Ended, retryPatience);
}

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"
