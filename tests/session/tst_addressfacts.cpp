// "Facts a faithful table must get right", those of addresses and ports. Each test has an address of its own
// where it can, so that nothing else on this computer is in its way.
#include "session/sessionfixture.h"

#include <QHostInfo>
#include <QRandomGenerator>

using namespace enchufe;

namespace {

/// The last number of an address in a network of this run's own.
QString address(int last)
{
    static const QString network = QStringLiteral("127.%1.%2.")
                                       .arg(QRandomGenerator::global()->bounded(64, 255))
                                       .arg(QRandomGenerator::global()->bounded(256));
    return network + QString::number(last);
}

} // namespace

class TestAddressFacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wildcardIsRefusedWhereOneAddressListens();
    void otherAddressesAndUdpAreFree();
    void ghostOfAWildcardHasAConcreteAddress();
    void chosenPortsAreWithinTheLocalRange();
    void dualStackTakesIPv4AndV6OnlyDoesNot();
    void localhostIsWhatTheSystemSays();
    void onePairIsOneConnection();
};

void TestAddressFacts::wildcardIsRefusedWhereOneAddressListens()
{
    SessionFixture f;
    const SocketId one = f.open(requestFor(Opening::Passive, address(1)));
    QTRY_COMPARE(f.state(one), TcpState::Listen);
    const SocketId all = f.open(requestFor(Opening::Passive, QStringLiteral("0.0.0.0"), f.local(one).port()));
    QTRY_COMPARE(f.life(all), Life::Ended);
    QCOMPARE(f.error(all), EADDRINUSE);
}

void TestAddressFacts::otherAddressesAndUdpAreFree()
{
    SessionFixture f;
    const SocketId one = f.open(requestFor(Opening::Passive, address(1)));
    QTRY_COMPARE(f.state(one), TcpState::Listen);
    const quint16 port = f.local(one).port();
    const SocketId other = f.open(requestFor(Opening::Passive, address(2), port));
    QTRY_COMPARE(f.state(other), TcpState::Listen);
    const SocketId udp = f.open(requestFor(Opening::Passive, address(1), port, Transport::Udp));
    QTRY_COMPARE(f.life(udp), Life::Open);
    QCOMPARE(f.local(udp), f.local(one));
    // Each takes its own.
    const SocketId client = f.connectTo(f.local(other));
    QTRY_COMPARE(f.state(client), TcpState::Established);
    QTRY_COMPARE(f.ghosts(other).size(), size_t(1));
    QCOMPARE(f.ghosts(one).size(), size_t(0));
}

void TestAddressFacts::ghostOfAWildcardHasAConcreteAddress()
{
    SessionFixture f;
    const SocketId listener = f.open(requestFor(Opening::Passive, QStringLiteral("0.0.0.0")));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    QVERIFY(f.local(listener).isWildcard());
    QStringList found;
    for (const int last : {1, 2}) {
        const SocketId client = f.open(requestFor(Opening::Active, address(last), f.local(listener).port()));
        QTRY_COMPARE(f.ghosts(listener).size(), size_t(last));
        const SocketId ghost = f.ghosts(listener).back();
        QCOMPARE(f.local(ghost), Endpoint(QHostAddress(address(last)), f.local(listener).port()));
        QTRY_COMPARE(f.remote(ghost), f.local(client));
    }
    QVERIFY(f.local(listener).isWildcard());
}

void TestAddressFacts::chosenPortsAreWithinTheLocalRange()
{
    QFile file(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList range = file.readAll().simplified().split(' ');
    QCOMPARE(range.size(), 2);
    SessionFixture f;
    const SocketId listener = f.open(requestFor(Opening::Passive));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    std::vector<SocketId> chosen = {listener};
    for (int i = 0; i < 6; ++i) {
        chosen.push_back(f.connectTo(f.local(listener)));
        chosen.push_back(f.open(requestFor(Opening::Passive)));
        chosen.push_back(
            f.open(requestFor(Opening::Passive, QStringLiteral("127.0.0.1"), 0, Transport::Udp)));
    }
    QSet<int> different;
    for (const SocketId id : chosen) {
        QTRY_VERIFY(f.local(id).port() != 0);
        const int port = f.local(id).port();
        QVERIFY2(port >= range[0].toInt() && port <= range[1].toInt(), qPrintable(QString::number(port)));
        if (f.row(id)->transport == Transport::Tcp)
            different.insert(port);
    }
    // 13 of TCP; a port of a connection and one of a listener may be the same number, hardly all of them.
    QVERIFY(different.size() > 6);
}

void TestAddressFacts::dualStackTakesIPv4AndV6OnlyDoesNot()
{
    SessionFixture f;
    const SocketId dual = f.open(requestFor(Opening::Passive, QStringLiteral("::")));
    QTRY_COMPARE(f.state(dual), TcpState::Listen);
    const SocketId client =
        f.open(requestFor(Opening::Active, QStringLiteral("127.0.0.1"), f.local(dual).port()));
    QTRY_COMPARE(f.ghosts(dual).size(), size_t(1));
    const SocketId ghost = f.ghosts(dual).front();
    QVERIFY(f.local(ghost).isV4Mapped());
    QVERIFY(f.remote(ghost).isV4Mapped());
    QCOMPARE(f.local(ghost).addressText(), QStringLiteral("::ffff:127.0.0.1"));
    QTRY_COMPARE(f.remote(ghost).unmapped(), f.local(client));

    OpenRequest request = requestFor(Opening::Passive, QStringLiteral("::"));
    request.options = {{SocketOption::OnlyV6, 1}};
    const SocketId only = f.open(request);
    QTRY_COMPARE(f.state(only), TcpState::Listen);
    const quint16 port = f.local(only).port();
    const SocketId refused = f.open(requestFor(Opening::Active, QStringLiteral("127.0.0.1"), port));
    QTRY_COMPARE(f.life(refused), Life::Ended);
    QCOMPARE(f.error(refused), ECONNREFUSED);
    const SocketId taken = f.open(requestFor(Opening::Active, QStringLiteral("::1"), port));
    QTRY_COMPARE(f.state(taken), TcpState::Established);
}

void TestAddressFacts::localhostIsWhatTheSystemSays()
{
    const QList<QHostAddress> meant = QHostInfo::fromName(QStringLiteral("localhost")).addresses();
    QVERIFY(!meant.isEmpty());
    SessionFixture f;
    const SocketId listener = f.open(requestFor(Opening::Passive, QStringLiteral("localhost")));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    QCOMPARE(f.row(listener)->name, QStringLiteral("localhost"));
    QVERIFY(meant.contains(f.local(listener).address()));
    const SocketId client =
        f.open(requestFor(Opening::Active, QStringLiteral("localhost"), f.local(listener).port()));
    QTRY_COMPARE(f.ghosts(listener).size(), size_t(1));
    QTRY_COMPARE(f.remote(client), f.local(listener));
}

void TestAddressFacts::onePairIsOneConnection()
{
    SessionFixture f;
    const SocketId one = f.open(requestFor(Opening::Passive, address(1)));
    const SocketId two = f.open(requestFor(Opening::Passive, address(1)));
    QTRY_COMPARE(f.state(one), TcpState::Listen);
    QTRY_COMPARE(f.state(two), TcpState::Listen);
    OpenRequest request = requestFor(Opening::Active, address(1), f.local(one).port());
    request.from = Endpoint(QHostAddress(address(3)), 0);
    // Where the port is chosen by hand it is set anyway; the first of two has to agree as well.
    request.options = {{SocketOption::ReuseAddress, 1}};
    const SocketId first = f.open(request);
    QTRY_COMPARE(f.state(first), TcpState::Established);
    request.from = f.local(first);
    request.target.port = f.local(two).port();
    const SocketId second = f.open(request);
    QTRY_COMPARE(f.state(second), TcpState::Established);
    request.target.port = f.local(one).port();
    const SocketId again = f.open(request);
    QTRY_COMPARE(f.life(again), Life::Ended);
    QCOMPARE(f.error(again), EADDRNOTAVAIL);
    QCOMPARE(f.row(again)->failedCall, SystemCall::Connect);
}

QTEST_GUILESS_MAIN(TestAddressFacts)
#include "tst_addressfacts.moc"
