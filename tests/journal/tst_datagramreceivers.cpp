#include "journal/ownaddresses.h"
#include "journal/sequencelanes.h"
#include "journal/sequencestory.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <vector>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace enchufe;
using namespace enchufe::test;

namespace {

/// A UDP socket of the kernel's; others of its kind may stand at its port.
class RealSocket
{
public:
    explicit RealSocket(const Endpoint &local)
        : m_descriptor(::socket(local.family() == IpFamily::V6 ? AF_INET6 : AF_INET, SOCK_DGRAM, 0))
    {
        const int on = 1;
        const int off = 0;
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        if (local.family() == IpFamily::V6)
            ::setsockopt(m_descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
        sockaddr_storage address = {};
        const socklen_t size = local.toSockaddr(&address);
        m_isUsable = ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), size) == 0;
    }
    ~RealSocket() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(RealSocket)

    bool isUsable() const { return m_isUsable; }
    bool connectTo(const Endpoint &remote)
    {
        sockaddr_storage address = {};
        const socklen_t size = remote.toSockaddr(&address);
        return ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), size) == 0;
    }
    bool send() { return ::send(m_descriptor, "x", 1, 0) == 1; }
    /// On loopback a datagram is there when its send() has returned.
    bool hasReceived() const
    {
        pollfd waiting = {m_descriptor, POLLIN, 0};
        return ::poll(&waiting, 1, 0) == 1 && (waiting.revents & POLLIN) != 0;
    }
    Endpoint local() const
    {
        sockaddr_storage address = {};
        socklen_t size = sizeof address;
        ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size);
        return Endpoint::fromSockaddr(reinterpret_cast<const sockaddr *>(&address));
    }

private:
    int m_descriptor;
    bool m_isUsable = false;
};

/// A socket at each of these addresses, all at one port; empty where the first one's port is taken at
/// another.
std::vector<std::unique_ptr<RealSocket>> socketsAt(const QList<QHostAddress> &addresses)
{
    std::vector<std::unique_ptr<RealSocket>> sockets;
    quint16 port = 0;
    for (const QHostAddress &address : addresses) {
        sockets.push_back(std::make_unique<RealSocket>(Endpoint(address, port)));
        if (!sockets.back()->isUsable())
            return {};
        port = sockets.back()->local().port();
    }
    return sockets;
}

} // namespace

/// Whom a sequence takes for the receiver of a datagram, against whom the kernel gives it to.
class TestDatagramReceivers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void choosesAsTheKernelDoes_data();
    void choosesAsTheKernelDoes();
    void claimsNothingWhereAHashDecides_data();
    void claimsNothingWhereAHashDecides();
    void claimsNothingElsewhere_data();
    void claimsNothingElsewhere();
    void believesWhatWasReceived();
    void knowsTheNewestAtAPort();
    void asksForeignSocketsToo();
    void knowsOwnAddresses();

private:
    static void open(SequenceStory &story, quint32 id, const EndpointPair &both);
};

void TestDatagramReceivers::open(SequenceStory &w, quint32 id, const EndpointPair &both)
{
    w.clock.advance(1'000);
    const bool isFixed = !both.remote.isNull();
    create(w.writer, id, Transport::Udp, isFixed ? Opening::Active : Opening::Passive, both);
    w.tellPair(id, isFixed ? EventKind::Established : EventKind::Bound, both);
}

void TestDatagramReceivers::choosesAsTheKernelDoes_data()
{
    QTest::addColumn<QStringList>("locals");
    QTest::addColumn<int>("connected");
    QTest::addColumn<int>("receiver");
    const QString exact = QStringLiteral("127.8.1.%1");
    const QString every = QStringLiteral("0.0.0.0");
    const QString dual = QStringLiteral("::");
    const QString mapped = QStringLiteral("::ffff:127.8.1.%1");
    constexpr int none = -1;
    QTest::newRow("the address") << QStringList{exact} << none << 0;
    QTest::newRow("every address") << QStringList{every} << none << 0;
    QTest::newRow("every address of both families") << QStringList{dual} << none << 0;
    QTest::newRow("the address, then every") << QStringList{exact, every} << none << 0;
    QTest::newRow("every address, then this") << QStringList{every, exact} << none << 1;
    QTest::newRow("0.0.0.0, then ::") << QStringList{every, dual} << none << 0;
    QTest::newRow("::, then 0.0.0.0") << QStringList{dual, every} << none << 1;
    QTest::newRow("mapped, then 0.0.0.0") << QStringList{mapped, every} << none << 0;
    QTest::newRow("the address, then mapped") << QStringList{exact, mapped} << none << 0;
    QTest::newRow("the last of three") << QStringList{exact, exact, exact} << none << 2;
    QTest::newRow("the last at every address") << QStringList{every, every} << none << 1;
    QTest::newRow("the connected one, then others") << QStringList{exact, exact, every} << 0 << 0;
    QTest::newRow("others, then the connected one") << QStringList{every, exact, exact} << 2 << 2;
    QTest::newRow("another address") << QStringList{QStringLiteral("127.8.2.%1")} << none << none;
}

void TestDatagramReceivers::choosesAsTheKernelDoes()
{
    QFETCH(QStringList, locals);
    QFETCH(int, connected);
    QFETCH(int, receiver);
    const QString last = QString::number(QRandomGenerator::global()->bounded(1, 250));
    const QHostAddress here(QString(QStringLiteral("127.8.1.") + last));
    QList<QHostAddress> addresses;
    for (const QString &text : locals)
        addresses += QHostAddress(text.contains(u'%') ? text.arg(last) : text);
    std::vector<std::unique_ptr<RealSocket>> sockets;
    for (int attempt = 0; attempt < 20 && sockets.empty(); ++attempt)
        sockets = socketsAt(addresses);
    QCOMPARE(sockets.size(), size_t(addresses.size()));
    RealSocket sender(Endpoint(here, 0));
    QVERIFY(sender.isUsable());
    SequenceStory w;
    for (int index = 0; index < int(sockets.size()); ++index) {
        RealSocket &socket = *sockets[size_t(index)];
        const bool isConnected = index == connected;
        const EndpointPair both = {socket.local(), isConnected ? sender.local() : Endpoint()};
        QVERIFY(!isConnected || socket.connectTo(both.remote));
        open(w, quint32(index + 1), both);
    }
    const quint16 port = sockets.front()->local().port();
    const EndpointPair sent = {sender.local(), Endpoint(here, port)};
    QVERIFY(sender.connectTo(sent.remote));
    QVERIFY(sender.send());
    for (int index = 0; index < int(sockets.size()); ++index)
        QCOMPARE(sockets[size_t(index)]->hasReceived(), index == receiver);
    open(w, 100, sent);
    const SequenceLanes lanes = sequenceLanes(w.table, w.row(100));
    QCOMPARE(lanes.lanes.size(), size_t(2));
    QCOMPARE(lanes.lanes[size_t(lanes.lanes[0].socket.value == 100 ? 1 : 0)].socket.value,
             quint32(receiver + 1));
}

void TestDatagramReceivers::claimsNothingWhereAHashDecides_data()
{
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("older");
    QTest::addColumn<QByteArray>("newer");
    QTest::addColumn<quint32>("receiver");
    for (const char *local : {"127.0.0.1:5000", "0.0.0.0:5000"}) {
        QTest::addRow("both share %s", local)
            << QByteArray(local) << QByteArray("SO_REUSEPORT=1") << QByteArray("SO_REUSEPORT=1") << 0U;
        QTest::addRow("one shares %s", local)
            << QByteArray(local) << QByteArray("SO_REUSEPORT=1") << QByteArray("SO_REUSEADDR=1") << 2U;
        QTest::addRow("the other shares %s", local)
            << QByteArray(local) << QByteArray("SO_REUSEPORT=0") << QByteArray("SO_REUSEPORT=1") << 2U;
    }
}

void TestDatagramReceivers::claimsNothingWhereAHashDecides()
{
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, older);
    QFETCH(QByteArray, newer);
    QFETCH(quint32, receiver);
    SequenceStory w;
    open(w, 1, pair(local.constData()));
    w.writer.append({.socket = {1}, .kind = EventKind::OptionSet}, older);
    open(w, 2, pair(local.constData()));
    w.writer.append({.socket = {2}, .kind = EventKind::OptionSet}, newer);
    open(w, 3, ends);
    const SequenceLane there = sequenceLanes(w.table, w.row(3)).lanes[1];
    QCOMPARE(there.socket.value, receiver);
    QCOMPARE(there.isOneOfSeveral, receiver == 0);
    w.bytes(3, EventKind::Sent, "a");
    QCOMPARE(w.segments(3),
             receiver == 0 ? QStringList{QStringLiteral("0>1 datagram 1 [0,-]")} : QStringList{});
    // Where the first is closed there is one left.
    w.tell(1, EventKind::Closed);
    w.clock.advance(1'000);
    open(w, 4, pair("127.0.0.1:40001", "127.0.0.1:5000"));
    QCOMPARE(sequenceLanes(w.table, w.row(4)).lanes[1].socket.value, 2U);
}

void TestDatagramReceivers::claimsNothingElsewhere_data()
{
    QTest::addColumn<QByteArray>("wildcard");
    QTest::addColumn<QByteArray>("remote");
    QTest::addColumn<QByteArray>("standsThere");
    QTest::addColumn<bool>("isReached");
    const QByteArray v4 = "0.0.0.0:7000";
    const QByteArray v6 = "[::]:7000";
    const QByteArray far = "192.0.2.7:7000";
    QTest::addRow("somebody else's") << v4 << far << QByteArray("192.0.2.8:80") << false;
    QTest::addRow("somebody else's, ::") << v6 << far << QByteArray("192.0.2.8:80") << false;
    QTest::addRow("somebody else's IPv6")
        << v6 << QByteArray("[2001:db8::7]:7000") << QByteArray("[::1]:80") << false;
    QTest::addRow("ours") << v4 << far << QByteArray("192.0.2.7:80") << true;
    QTest::addRow("ours, ::") << v6 << far << QByteArray("[::ffff:192.0.2.7]:80") << true;
    QTest::addRow("a group") << v4 << QByteArray("239.1.1.1:7000") << QByteArray("239.1.1.1:80") << false;
    QTest::addRow("loopback") << v4 << QByteArray("127.3.3.3:7000") << QByteArray("192.0.2.8:80") << true;
}

void TestDatagramReceivers::claimsNothingElsewhere()
{
    QFETCH(QByteArray, wildcard);
    QFETCH(QByteArray, remote);
    QFETCH(QByteArray, standsThere);
    QFETCH(bool, isReached);
    SequenceStory w;
    open(w, 1, pair(wildcard.constData()));
    open(w, 2, pair("10.1.2.3:4000", remote.constData()));
    open(w, 3, pair(standsThere.constData()));
    const SequenceLanes lanes = sequenceLanes(w.table, w.row(2));
    QCOMPARE(lanes.lanes[1].socket.value, isReached ? 1U : 0U);
    QCOMPARE(lanes.lanes[1].endpoint,
             isReached ? endpoint(wildcard.constData()) : endpoint(remote.constData()));
    // A peer of an unconnected socket is asked for in the same way.
    SequenceStory peers;
    open(peers, 1, pair(wildcard.constData()));
    open(peers, 2, pair("10.1.2.3:4000"));
    open(peers, 3, pair(standsThere.constData()));
    peers.writer.appendFacts({.socket = {2}, .peer = 1, .kind = EventKind::PeerSeen},
                             pair("10.1.2.3:4000", remote.constData()));
    QCOMPARE(sequenceLanes(peers.table, peers.row(2)).lanes[1].socket.value, isReached ? 1U : 0U);
}

/// One of several that share a port has the sender's datagram: so it was that one.
void TestDatagramReceivers::believesWhatWasReceived()
{
    SequenceStory w;
    for (const quint32 id : {1U, 2U, 3U}) {
        open(w, id, pair("127.0.0.1:5000"));
        w.writer.append({.socket = {id}, .kind = EventKind::OptionSet}, "SO_REUSEPORT=1");
    }
    open(w, 4, ends);
    w.bytes(4, EventKind::Sent, "a");
    const auto hear = [&w](quint32 id, const char *remote) {
        w.writer.appendFacts({.socket = {id}, .peer = 1, .kind = EventKind::PeerSeen},
                             pair("127.0.0.1:5000", remote));
        w.bytes(id, EventKind::Received, "a", 1);
    };
    hear(1, "127.0.0.1:41000");
    QVERIFY(sequenceLanes(w.table, w.row(4)).lanes[1].isOneOfSeveral);
    hear(2, "127.0.0.1:40000");
    const SequenceLane there = sequenceLanes(w.table, w.row(4)).lanes[1];
    QCOMPARE(there.socket.value, 2U);
    QVERIFY(!there.isOneOfSeveral);
    QCOMPARE(w.segments(4), QStringList{QStringLiteral("0>1 datagram 1 [0,2]")});
    // When one has gone away, another takes what comes later: no one lane is right then.
    hear(3, "127.0.0.1:40000");
    QVERIFY(sequenceLanes(w.table, w.row(4)).lanes[1].isOneOfSeveral);
}

/// One after the other at the same port: neither took what was for the other, and the newer is shown.
void TestDatagramReceivers::knowsTheNewestAtAPort()
{
    SequenceStory w;
    open(w, 1, ends);
    for (const quint32 id : {2U, 3U}) {
        open(w, id, pair("127.0.0.1:5000"));
        w.writer.append({.socket = {id}, .kind = EventKind::OptionSet}, "SO_REUSEPORT=1");
        QCOMPARE(sequenceLanes(w.table, w.row(1)).lanes[1].socket.value, id);
        w.tell(id, EventKind::Closed);
        w.clock.advance(1'000);
    }
}

/// What the kernel shows of other programs takes datagrams as ours do, and what they have set is not known.
void TestDatagramReceivers::asksForeignSocketsToo()
{
    const auto see = [](SequenceStory &w, quint32 id, const char *local) {
        w.clock.advance(1'000);
        create(w.writer, id, Transport::Udp, Opening::Foreign, pair(local));
        kernelState(w.writer, id, TcpState::Close, {.pair = pair(local)});
    };
    SequenceStory nearer;
    open(nearer, 1, pair("0.0.0.0:5000"));
    see(nearer, 2, "127.0.0.1:5000");
    open(nearer, 3, ends);
    QCOMPARE(sequenceLanes(nearer.table, nearer.row(3)).lanes[1].socket.value, 2U);
    SequenceStory equal;
    open(equal, 1, pair("127.0.0.1:5000"));
    see(equal, 2, "127.0.0.1:5000");
    open(equal, 3, ends);
    QCOMPARE(sequenceLanes(equal.table, equal.row(3)).lanes[1].socket.value, 0U);
}

void TestDatagramReceivers::knowsOwnAddresses()
{
    SequenceStory w;
    open(w, 1, pair("0.0.0.0:5000"));
    open(w, 2, pair("192.0.2.7:5000"));
    open(w, 3, pair("239.1.1.1:5000"));
    open(w, 4, pair("192.0.2.9:40000", "192.0.2.50:53"));
    w.tell(4, EventKind::Closed);
    // bind() failed: nobody stands there.
    create(w.writer, 5, Transport::Udp, Opening::Passive, pair("192.0.2.66:5000"));
    w.tellPair(5, EventKind::Failed, pair("192.0.2.66:5000"));
    w.tell(5, EventKind::Closed);
    QCOMPARE(w.row(5).pair.local, endpoint("192.0.2.66:5000"));
    const OwnAddresses &own = w.table.ownAddresses();
    for (const char *here : {"127.0.0.1:1", "127.200.0.1:1", "[::1]:1", "[::ffff:127.0.0.1]:1", "192.0.2.7:9",
                             "[::ffff:192.0.2.7]:1", "192.0.2.9:1"})
        QVERIFY2(own.contains(endpoint(here)), here);
    for (const char *there :
         {"0.0.0.0:5000", "[::]:5000", "239.1.1.1:5000", "192.0.2.50:53", "192.0.2.66:5000", "[::7]:1"})
        QVERIFY2(!own.contains(endpoint(there)), there);
    QVERIFY(!own.contains(Endpoint()));
}

QTEST_GUILESS_MAIN(TestDatagramReceivers)
#include "tst_datagramreceivers.moc"
