// What is said of sockets that are steered by hand, of those that are only looked at, and of who can reach a
// passive one.

#include "explain/explain.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <functional>

using namespace enchufe;
using namespace enchufe::explain;

namespace {

Endpoint endpoint(const char *text)
{
    return *Endpoint::parse(QString::fromLatin1(text));
}

SocketRow row(Opening opening, const char *local, const char *remote = nullptr)
{
    SocketRow one;
    one.id = {2};
    one.opening = opening;
    one.life = Life::Open;
    one.pair.local = endpoint(local);
    one.kernel.state = TcpState::Listen;
    if (remote != nullptr) {
        one.pair.remote = endpoint(remote);
        one.kernel.state = TcpState::Established;
    }
    return one;
}

SocketRow udpGhost(const char *local)
{
    SocketRow one = row(Opening::Accepted, local, "127.0.0.2:40000");
    one.transport = Transport::Udp;
    return one;
}

std::shared_ptr<const SocketDetails> details(const std::function<void(SocketDetails &)> &change)
{
    SocketDetails made;
    made.isTcp = true;
    made.peerWindow = 65'536;
    change(made);
    return std::make_shared<const SocketDetails>(made);
}

} // namespace

class TestSteeringTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void requests();
    void listenersByHand();
    void foreignSockets();
    void udpGhosts();
    void closedWindows();
    void cutDatagrams();
    void reaches_data();
    void reaches();

private:
    QString text(const SocketRow &row, const SocketRow *parent = nullptr) const
    {
        return explainRow(row, m_journal, 0, {parent, nullptr}).sentence();
    }

    SystemClock m_clock;
    Journal m_journal{m_clock, {}};
};

void TestSteeringTexts::requests()
{
    SocketRow request = row(Opening::Waiting, "127.0.0.1:5000", "127.0.0.2:40000");
    QVERIFY(
        text(request).contains(QStringLiteral("127.0.0.2:40000 asked, and the system has answered for you")));
    QVERIFY(!text(request).contains(QStringLiteral("byte")));
    request.kernel.receiveQueue = 5;
    QVERIFY(text(request).contains(QStringLiteral("5 byte")));
}

void TestSteeringTexts::listenersByHand()
{
    SocketRow listener = row(Opening::Passive, "127.0.0.1:5000");
    listener.readingStopped = true;
    listener.kernel.receiveQueue = 2;
    QVERIFY(text(listener).contains(QStringLiteral("accepted by hand: 2 wait")));
    QVERIFY(!text(listener).contains(QStringLiteral("Reading is stopped")));
    // Its sample has no windows: what stands there is the queue.
    listener.details = details([](SocketDetails &made) {
        made.hasReceiveWindow = true;
        made.peerWindow = 0;
        made.notSent = 1;
    });
    QVERIFY(!text(listener).contains(QStringLiteral("window")));
}

void TestSteeringTexts::foreignSockets()
{
    SocketRow other = row(Opening::Foreign, "0.0.0.0:22");
    other.kernel.inode = 7;
    other.kernel.uid = 33;
    QVERIFY(text(other).contains(QStringLiteral("the user with number 33")));
    other.holderPid = 812;
    other.holder = QStringLiteral("sshd <b>");
    QVERIFY(text(other).contains(QStringLiteral("A socket of sshd <b> (process 812).")));
    other.kernel.inode = 0;
    QVERIFY(text(other).contains(QStringLiteral("No program holds this socket any more")));
}

void TestSteeringTexts::udpGhosts()
{
    SocketRow parent = row(Opening::Passive, "127.0.0.1:69");
    parent.transport = Transport::Udp;
    const QString same = text(udpGhost("127.0.0.1:69"), &parent);
    QVERIFY(same.contains(QStringLiteral("the same port as the socket it came from, 69")));
    SocketRow moved = udpGhost("127.0.0.1:50001");
    QVERIFY(text(moved, &parent).contains(QStringLiteral("on another port, 50001 instead of 69")));
    QVERIFY(!text(moved, &parent).contains(QStringLiteral("fixed its partner")));
    moved.error = ECONNREFUSED;
    QVERIFY(text(moved, &parent).contains(QStringLiteral("had fixed its partner to port 69")));
}

void TestSteeringTexts::closedWindows()
{
    SocketRow sender = row(Opening::Active, "127.0.0.2:40000", "127.0.0.1:5000");
    const QString note = QStringLiteral("The other end has closed its window");
    sender.details = details([](SocketDetails &made) { made.peerWindow = 0; });
    QVERIFY(!text(sender).contains(note));
    sender.kernel.sendQueue = 1234;
    sender.details = details([](SocketDetails &made) {
        made.peerWindow = 0;
        made.notSent = 1234;
    });
    QVERIFY(text(sender).contains(note));
    QVERIFY(text(sender).contains(QStringLiteral("1234 byte")));
    sender.details = details([](SocketDetails &made) { made.notSent = 1234; });
    QVERIFY(!text(sender).contains(note));

    SocketRow receiver = row(Opening::Accepted, "127.0.0.1:5000", "127.0.0.2:40000");
    receiver.details = details([](SocketDetails &made) { made.hasReceiveWindow = true; });
    QVERIFY(!text(receiver).contains(QStringLiteral("this end has closed its window")));
    receiver.readingStopped = true;
    QVERIFY(text(receiver).contains(QStringLiteral("this end has closed its window")));
}

void TestSteeringTexts::cutDatagrams()
{
    SocketRow udp = row(Opening::Passive, "127.0.0.1:5005");
    udp.transport = Transport::Udp;
    udp.truncated = 2;
    udp.bytesTruncated = 12;
    QVERIFY(text(udp).contains(QStringLiteral("2 datagram")));
    QVERIFY(text(udp).contains(QStringLiteral("lost for ever")));
}

void TestSteeringTexts::reaches_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<QString>("local");
    QTest::addColumn<bool>("onlyV6");
    QTest::addColumn<QStringList>("endpoints");
    QTest::addColumn<QString>("part");
    const QStringList none;
    const QString nobody = QStringLiteral("Only programs on this computer");
    const QString v4 = QStringLiteral("192.0.2.7:5000");
    const QString v6 = QStringLiteral("[2001:db8::7]:5000");
    QTest::newRow("loopback") << Transport::Tcp << "127.0.0.1:5000" << false << none << nobody;
    QTest::newRow("loopback, IPv6") << Transport::Tcp << "[::1]:5000" << false << none << nobody;
    QTest::newRow("one address") << Transport::Tcp << "192.0.2.7:5000" << false << none << QString();
    QTest::newRow("every IPv4") << Transport::Tcp << "0.0.0.0:5000" << false << QStringList{v4}
                                << "Others connect to";
    QTest::newRow("every, UDP") << Transport::Udp << "0.0.0.0:5000" << false << QStringList{v4}
                                << "Others send to";
    QTest::newRow("both") << Transport::Tcp << "[::]:5000" << false << QStringList{v4, v6} << v6;
    QTest::newRow("IPv6 only") << Transport::Tcp << "[::]:5000" << true << QStringList{v6} << v6;
}

void TestSteeringTexts::reaches()
{
    QFETCH(Transport, transport);
    QFETCH(QString, local);
    QFETCH(bool, onlyV6);
    QFETCH(QStringList, endpoints);
    QFETCH(QString, part);
    HostFacts facts;
    for (const char *address : {"127.0.0.1", "::1", "192.0.2.7", "169.254.3.4", "2001:db8::7", "fe80::1"})
        facts.addresses.append(QHostAddress(QLatin1String(address)));
    const Reach found = reach(transport, *Endpoint::parse(local), onlyV6, facts);
    QCOMPARE(found.endpoints, endpoints);
    QVERIFY2(part.isEmpty() ? found.text.isEmpty() : found.text.contains(part), qPrintable(found.text));
    facts.addresses.clear();
    QVERIFY(reach(transport, *Endpoint::parse(local), onlyV6, facts).endpoints.isEmpty());
}

QTEST_GUILESS_MAIN(TestSteeringTexts)

#include "tst_steeringtexts.moc"
