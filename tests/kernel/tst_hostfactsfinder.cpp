#include "kernel/hostfactsfinder.h"
#include "kernel/rawsocket.h"
#include "kernel/sockdiagsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <netinet/in.h>

using namespace enchufe;
using test::Connection;
using test::RawSocket;
using Moment = HostFactsFinder::Moment;

class TestHostFactsFinder : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void foresaysBind_data();
    void foresaysBind();
    void namesOtherRowsOnlyAfterRefusal();
    void prefersTheListener();
    void ignoresOtherLinks();
    void findsHolder();
    void readsLimits_data();
    void readsLimits();
    void equalsThisMachine();
};

namespace {

Endpoint endpoint(const QString &text)
{
    return *Endpoint::parse(text);
}

KernelSocket row(TcpState state, const QString &local, quint64 inode = 42,
                 Transport transport = Transport::Tcp)
{
    KernelSocket one;
    one.transport = transport;
    one.facts.state = state;
    one.facts.pair.local = endpoint(local);
    one.facts.inode = inode;
    return one;
}

/// A socket that waits at `address` with this port, as the engine opens it; its errno where it may not.
int openWaiting(Transport transport, const QString &address, quint16 port, bool v6Only, RawSocket *opened)
{
    const Endpoint wanted = endpoint(address).withPort(port);
    *opened = RawSocket::make(transport, wanted.family());
    if (transport == Transport::Tcp)
        opened->setOption(SOL_SOCKET, SO_REUSEADDR, 1);
    if (v6Only)
        opened->setOption(IPPROTO_IPV6, IPV6_V6ONLY, 1);
    if (const int error = opened->bind(wanted))
        return error;
    return transport == Transport::Tcp && ::listen(opened->fd(), 4) != 0 ? errno : 0;
}

/// A port that nobody uses at any address, and that the kernel gives to nobody who asks for port 0: tests
/// that run at the same time would be in the way. Source: ip_local_port_range in ip(7), 32768 and above.
quint16 lonelyPort(SockDiagSource &source)
{
    static quint16 last = quint16(20'000 + QCoreApplication::applicationPid() % 10'000);
    const auto isUsed = [](const std::vector<KernelSocket> &rows, quint16 port) {
        return std::ranges::any_of(
            rows, [port](const KernelSocket &one) { return one.facts.pair.local.port() == port; });
    };
    const auto rows = source.sockets();
    if (!rows)
        return 0;
    do {
        ++last;
    } while (isUsed(*rows, last));
    return last;
}

} // namespace

void TestHostFactsFinder::foresaysBind_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<bool>("v6Only");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isInTheWay");
    const auto add = [](const char *held, const char *wanted, bool isInTheWay, bool v6Only = false) {
        QTest::addRow("%s%s then %s", held, v6Only ? " (v6 only)" : "", wanted)
            << QString::fromLatin1(held) << v6Only << QString::fromLatin1(wanted) << isInTheWay;
    };
    add("127.0.0.1:0", "127.0.0.1:0", true);
    add("127.0.0.1:0", "127.0.0.2:0", false);
    add("127.0.0.1:0", "0.0.0.0:0", true);
    add("127.0.0.1:0", "[::]:0", true);
    add("127.0.0.1:0", "[::1]:0", false);
    add("127.0.0.1:0", "[::ffff:127.0.0.1]:0", true);
    add("0.0.0.0:0", "127.0.0.1:0", true);
    add("0.0.0.0:0", "0.0.0.0:0", true);
    add("0.0.0.0:0", "[::]:0", true);
    add("0.0.0.0:0", "[::1]:0", false);
    add("0.0.0.0:0", "[::ffff:127.0.0.2]:0", true);
    add("[::]:0", "127.0.0.1:0", true);
    add("[::]:0", "0.0.0.0:0", true);
    add("[::]:0", "[::1]:0", true);
    add("[::]:0", "[::]:0", true);
    add("[::]:0", "127.0.0.1:0", false, true);
    add("[::]:0", "0.0.0.0:0", false, true);
    add("[::]:0", "[::1]:0", true, true);
    add("[::]:0", "[::]:0", true, true);
    add("[::1]:0", "127.0.0.1:0", false);
    add("[::1]:0", "[::1]:0", true);
    add("[::1]:0", "[::]:0", true);
    add("[::1]:0", "0.0.0.0:0", false);
    add("[::ffff:127.0.0.1]:0", "127.0.0.1:0", true);
    add("[::ffff:127.0.0.1]:0", "0.0.0.0:0", true);
    add("[::ffff:127.0.0.1]:0", "127.0.0.2:0", false);
}

void TestHostFactsFinder::foresaysBind()
{
    QFETCH(QString, held);
    QFETCH(bool, v6Only);
    QFETCH(QString, wanted);
    QFETCH(bool, isInTheWay);
    SockDiagSource source;
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        RawSocket holder;
        const quint16 port = lonelyPort(source);
        QCOMPARE(openWaiting(transport, held, port, v6Only, &holder), 0);
        const auto rows = source.sockets();
        QVERIFY(rows);
        const Endpoint target = endpoint(wanted).withPort(port);
        const KernelSocket *obstacle = HostFactsFinder::obstacle(transport, target, *rows, Moment::Before);
        QCOMPARE(obstacle != nullptr, isInTheWay);
        if (obstacle != nullptr)
            QCOMPARE(obstacle->facts.inode, holder.inode());
        // What was foretold is what the kernel then does.
        RawSocket second;
        QCOMPARE(openWaiting(transport, wanted, port, false, &second), isInTheWay ? EADDRINUSE : 0);
    }
}

void TestHostFactsFinder::namesOtherRowsOnlyAfterRefusal()
{
    const Endpoint wanted = endpoint(QStringLiteral("127.0.0.1:5000"));
    const std::vector<KernelSocket> rows = {
        row(TcpState::TimeWait, QStringLiteral("127.0.0.1:5000"), 0),
        row(TcpState::Established, QStringLiteral("127.0.0.1:5000"), 7),
        row(TcpState::Listen, QStringLiteral("127.0.0.2:5000")),
        row(TcpState::Close, QStringLiteral("127.0.0.1:5000"), 9, Transport::Udp)};
    QCOMPARE(HostFactsFinder::obstacle(Transport::Tcp, wanted, rows, Moment::Before), nullptr);
    QCOMPARE(HostFactsFinder::obstacle(Transport::Tcp, wanted, rows, Moment::AfterRefusal), &rows[1]);
    QCOMPARE(HostFactsFinder::obstacle(Transport::Udp, wanted, rows, Moment::Before), &rows[3]);
    QCOMPARE(HostFactsFinder::obstacle(Transport::Tcp, wanted, {rows[0]}, Moment::Before), nullptr);
    QVERIFY(HostFactsFinder::obstacle(Transport::Tcp, wanted, {rows[0]}, Moment::AfterRefusal) != nullptr);
}

void TestHostFactsFinder::prefersTheListener()
{
    const std::vector<KernelSocket> rows = {row(TcpState::Established, QStringLiteral("127.0.0.1:5000")),
                                            row(TcpState::Listen, QStringLiteral("0.0.0.0:5000")),
                                            row(TcpState::Listen, QStringLiteral("127.0.0.1:5000"))};
    const auto obstacle = [&rows](const QString &wanted) {
        return HostFactsFinder::obstacle(Transport::Tcp, endpoint(wanted), rows, Moment::AfterRefusal);
    };
    QCOMPARE(obstacle(QStringLiteral("127.0.0.1:5000")), &rows[2]);
    QCOMPARE(obstacle(QStringLiteral("127.0.0.9:5000")), &rows[1]);
    QCOMPARE(obstacle(QStringLiteral("127.0.0.1:5001")), nullptr);
    QCOMPARE(obstacle(QStringLiteral("127.0.0.1:0")), nullptr);
    QCOMPARE(HostFactsFinder::obstacle(Transport::Tcp, Endpoint(), rows, Moment::AfterRefusal), nullptr);
}

void TestHostFactsFinder::ignoresOtherLinks()
{
    KernelSocket one;
    one.facts.state = TcpState::Listen;
    const quint8 linkLocal[16] = {0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    one.facts.pair.local = Endpoint(IpFamily::V6, linkLocal, 5000, 2);
    const std::vector<KernelSocket> rows = {one};
    const auto isHeld = [&rows, &linkLocal](quint32 scope) {
        const Endpoint wanted(IpFamily::V6, linkLocal, 5000, scope);
        return HostFactsFinder::obstacle(Transport::Tcp, wanted, rows, Moment::Before) != nullptr;
    };
    QVERIFY(isHeld(2));
    QVERIFY(isHeld(0));
    QVERIFY(!isHeld(3));
}

void TestHostFactsFinder::findsHolder()
{
    const RawSocket holder = RawSocket::waiting(Transport::Tcp, QStringLiteral("0.0.0.0:0"));
    const Endpoint wanted = Endpoint(QHostAddress(QHostAddress::LocalHost), holder.local().port());
    SockDiagSource source;
    const HostFacts facts = HostFactsFinder().find(Transport::Tcp, wanted, *source.sockets());
    QVERIFY(facts.holder);
    QCOMPARE(facts.holder->local, holder.local());
    QCOMPARE(facts.holder->pid, QCoreApplication::applicationPid());
    QCOMPARE(facts.holder->process, QStringLiteral("tst_hostfactsfi"));
    QCOMPARE(facts.holder->inode, holder.inode());
    QCOMPARE(facts.endpoint, wanted);
    QVERIFY(!HostFactsFinder().find(Transport::Udp, wanted, *source.sockets()).holder);
}

void TestHostFactsFinder::readsLimits_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("mayBind");
    const QByteArray nothing = "Name:\tx\nCapEff:\t0000000000000000\nSeccomp:\t0\n";
    QTest::newRow("usual") << QByteArray("1024\n") << nothing << 1024 << false;
    QTest::newRow("none") << QByteArray("0\n") << nothing << 0 << false;
    QTest::newRow("lowered") << QByteArray("80\n") << nothing << 80 << false;
    QTest::newRow("not a number") << QByteArray("many\n") << nothing << 1024 << false;
    QTest::newRow("no file") << QByteArray() << nothing << 1024 << false;
    QTest::newRow("root") << QByteArray("1024\n") << QByteArray("CapEff:\t000001ffffffffff\n") << 1024
                          << true;
    QTest::newRow("this capability") << QByteArray("1024\n") << QByteArray("CapEff:\t0000000000000400\n")
                                     << 1024 << true;
    QTest::newRow("all others") << QByteArray("1024\n") << QByteArray("CapEff:\t000001fffffffbff\n") << 1024
                                << false;
    QTest::newRow("garbage") << QByteArray("1024\n") << QByteArray("CapEff:\tall of them\n") << 1024 << false;
    QTest::newRow("cut") << QByteArray("1024\n") << QByteArray("CapEff:") << 1024 << false;
    QTest::newRow("no status") << QByteArray("1024\n") << QByteArray() << 1024 << false;
}

void TestHostFactsFinder::readsLimits()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, status);
    QTemporaryDir root;
    const QDir directory(root.path());
    QVERIFY(directory.mkpath(QStringLiteral("sys/net/ipv4")) && directory.mkpath(QStringLiteral("self")));
    const auto write = [&directory](const QString &name, const QByteArray &content) {
        QFile file(directory.filePath(name));
        return content.isEmpty() ||
               (file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    };
    QVERIFY(write(QStringLiteral("sys/net/ipv4/ip_unprivileged_port_start"), start));
    QVERIFY(write(QStringLiteral("self/status"), status));
    const HostFacts facts = HostFactsFinder(root.path().toLocal8Bit()).find(Transport::Tcp, Endpoint(), {});
    QTEST(facts.unprivilegedPortStart, "limit");
    QTEST(facts.mayBindPrivileged, "mayBind");
}

void TestHostFactsFinder::equalsThisMachine()
{
    const HostFacts facts =
        HostFactsFinder().find(Transport::Tcp, endpoint(QStringLiteral("127.0.0.1:80")), {});
    QVERIFY(!facts.holder);
    QVERIFY(facts.addresses.contains(QHostAddress(QHostAddress::LocalHost)));
    QVERIFY(facts.addresses.first().isLoopback());
    // Binding itself is the judge of both limits.
    RawSocket probe = RawSocket::make(Transport::Udp, IpFamily::V4);
    const int errnoValue = probe.bind(endpoint(QStringLiteral("127.0.0.1:1")));
    const bool mayBind = facts.unprivilegedPortStart <= 1 || facts.mayBindPrivileged;
    QCOMPARE(errnoValue == EACCES, !mayBind);
}

QTEST_GUILESS_MAIN(TestHostFactsFinder)
#include "tst_hostfactsfinder.moc"
