#include "kernel/procnetsource.h"
#include "kernel/rawsocket.h"
#include "kernel/sockdiagsource.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <memory>
#include <netinet/in.h>
#include <optional>
#include <sys/resource.h>
#include <vector>

using namespace enchufe;
using test::Connection;
using test::RawSocket;

namespace {

constexpr quint32 sequence = 7;

template <typename Record>
QByteArray bytesOf(const Record &record)
{
    return QByteArray(reinterpret_cast<const char *>(&record), qsizetype(sizeof record));
}

QByteArray message(quint16 type, const QByteArray &body, quint16 flags = NLM_F_MULTI,
                   quint32 number = sequence)
{
    nlmsghdr header = {};
    header.nlmsg_len = quint32(sizeof header) + quint32(body.size());
    header.nlmsg_type = type;
    header.nlmsg_flags = flags;
    header.nlmsg_seq = number;
    QByteArray bytes = bytesOf(header) + body;
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
    return bytes;
}

QByteArray row(quint16 port, const QByteArray &attributes = {})
{
    inet_diag_msg body = {};
    body.idiag_family = AF_INET;
    body.idiag_state = 7;
    body.id.idiag_sport = htons(port);
    body.id.idiag_src[0] = htonl(0x7f000001);
    return message(SOCK_DIAG_BY_FAMILY, bytesOf(body) + attributes);
}

QByteArray attribute(quint16 type, const QByteArray &value)
{
    rtattr header = {};
    header.rta_len = quint16(sizeof header + size_t(value.size()));
    header.rta_type = type;
    QByteArray bytes = bytesOf(header) + value;
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
    return bytes;
}

QByteArray done()
{
    return message(NLMSG_DONE, bytesOf(0));
}

QByteArray error(int value)
{
    nlmsgerr body = {};
    body.error = value;
    return message(NLMSG_ERROR, bytesOf(body));
}

using Step = SockDiagSource::Step;

std::optional<KernelSocket> find(const std::vector<KernelSocket> &rows, Transport transport,
                                 const EndpointPair &pair)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const KernelSocket &one) {
        return one.transport == transport && one.facts.pair == pair;
    });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

/// Sockets in every state that can be held still, over one address.
struct World
{
    RawSocket listener;
    Connection connected;
    Connection halfClosed;
    Connection closed;
    RawSocket bound;
    RawSocket partnered;

    explicit World(const QString &address)
        : listener(RawSocket::waiting(Transport::Tcp, address, 5))
        , connected(address)
        , halfClosed(address)
        , closed(address)
        , bound(RawSocket::waiting(Transport::Udp, address))
        , partnered(RawSocket::connected(Transport::Udp, bound.local()))
    {
        halfClosed.client.finish();
        ghostPair = closed.ghost.pair();
        closed.ghost.close();
        closed.client.close();
        if (::write(connected.client.fd(), "hola", 4) != 4 || ::write(partnered.fd(), "hola", 4) != 4)
            bound.close();
    }
    bool isValid() const
    {
        return listener.isValid() && connected.isValid() && halfClosed.isValid() && bound.isValid() &&
               partnered.isValid();
    }
    QSet<quint16> ports() const
    {
        return {listener.local().port(),
                connected.listener.local().port(),
                halfClosed.listener.local().port(),
                closed.listener.local().port(),
                bound.local().port(),
                partnered.local().port(),
                connected.client.local().port(),
                halfClosed.client.local().port(),
                ghostPair.remote.port()};
    }

    EndpointPair ghostPair;
};

/// The rows whose local port is one of `ports`, in an order of their own.
std::vector<KernelSocket> ofPorts(std::vector<KernelSocket> rows, const QSet<quint16> &ports)
{
    std::erase_if(rows,
                  [&](const KernelSocket &one) { return !ports.contains(one.facts.pair.local.port()); });
    std::sort(rows.begin(), rows.end(), [](const KernelSocket &a, const KernelSocket &b) {
        return std::tie(a.transport, a.facts.pair, a.facts.state) <
               std::tie(b.transport, b.facts.pair, b.facts.state);
    });
    return rows;
}

QString ssState(const KernelSocket &one)
{
    const QString name = stateName(one.facts.state, one.transport);
    return name == QLatin1String("ESTABLISHED") ? QStringLiteral("ESTAB") : name;
}

QString ssEndpoint(const KernelSocket &one, const Endpoint &endpoint, bool isLocal)
{
    const bool isV6 = one.facts.pair.local.family() == IpFamily::V6;
    const bool isDual = isV6 && one.facts.pair.local.isWildcard() && !one.v6Only;
    if (isDual && (endpoint.isNull() || endpoint.isWildcard()))
        return isLocal ? QStringLiteral("*:%1").arg(endpoint.port()) : QStringLiteral("*:*");
    if (endpoint.isNull())
        return isV6 ? QStringLiteral("[::]:*") : QStringLiteral("0.0.0.0:*");
    return endpoint.toString();
}

/// The row as `ss -tuanH` writes it, one space between.
QString ssLine(const KernelSocket &one)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(QString(transportName(one.transport)), ssState(one), QString::number(one.facts.receiveQueue),
             QString::number(one.facts.sendQueue), ssEndpoint(one, one.facts.pair.local, true),
             ssEndpoint(one, one.facts.pair.remote, false));
}

} // namespace

class TestSockDiagSource : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void readsDatagram_data();
    void readsDatagram();
    void readsAttributes();
    void survivesAnyCut();
    void seesEveryState_data();
    void seesEveryState();
    void equalsProcNet_data();
    void equalsProcNet();
    void equalsSs_data();
    void equalsSs();
    void tellsDualStackFromV6Only();
    void seesMappedEnds();
    void countsDrops();
    void looksAgainWithoutDescriptors();
};

void TestSockDiagSource::readsDatagram_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("interrupted");
    QTest::addColumn<int>("rows");
    const auto add = [](const char *name, const QByteArray &datagram, Step step, int errnoValue,
                        bool interrupted, int rows) {
        QTest::newRow(name) << datagram << int(step) << errnoValue << interrupted << rows;
    };
    add("nothing", {}, Step::More, 0, false, 0);
    add("a row", row(5000), Step::More, 0, false, 1);
    add("rows and the end", row(1) + row(2) + done(), Step::Done, 0, false, 2);
    add("only the end", done(), Step::Done, 0, false, 0);
    add("what follows the end", done() + row(1), Step::Done, 0, false, 0);
    add("the end without a value", message(NLMSG_DONE, {}), Step::Done, 0, false, 0);
    add("the end with an error", message(NLMSG_DONE, bytesOf(-EINTR)), Step::Refused, EINTR, false, 0);
    add("refused", error(-EPERM), Step::Refused, EPERM, false, 0);
    add("no such table", row(1) + error(-ENOENT), Step::Refused, ENOENT, false, 1);
    add("an acknowledgement", error(0) + row(1), Step::More, 0, false, 1);
    add("a short error", message(NLMSG_ERROR, "ab"), Step::Malformed, EBADMSG, false, 0);
    add("changed meanwhile", message(NLMSG_DONE, bytesOf(0), NLM_F_MULTI | NLM_F_DUMP_INTR), Step::Done, 0,
        true, 0);
    add("changed, more to come", message(NLMSG_NOOP, {}, NLM_F_DUMP_INTR), Step::More, 0, true, 0);
    add("overrun", message(NLMSG_OVERRUN, {}), Step::More, 0, true, 0);
    add("another's row", message(SOCK_DIAG_BY_FAMILY, "x", NLM_F_MULTI, 6) + row(1), Step::More, 0, false, 1);
    add("another's end", message(NLMSG_DONE, bytesOf(0), NLM_F_MULTI, 6), Step::More, 0, false, 0);
    add("a short row", message(SOCK_DIAG_BY_FAMILY, QByteArray(8, '\0')), Step::Malformed, EBADMSG, false, 0);
    add("half a header", row(1) + QByteArray(8, '\1'), Step::Malformed, EBADMSG, false, 1);
    add("length 0", QByteArray(64, '\0'), Step::Malformed, EBADMSG, false, 0);
    add("length beyond the end", row(1).left(40), Step::Malformed, EBADMSG, false, 0);
    add("length of all ones", QByteArray(64, '\xff'), Step::Malformed, EBADMSG, false, 0);
}

void TestSockDiagSource::readsDatagram()
{
    QFETCH(QByteArray, datagram);
    std::vector<KernelSocket> rows;
    const auto progress = SockDiagSource::readDatagram(datagram, Transport::Tcp, sequence, &rows);
    QTEST(int(progress.step), "step");
    QTEST(progress.error, "error");
    QTEST(progress.interrupted, "interrupted");
    QTEST(int(rows.size()), "rows");
}

void TestSockDiagSource::readsAttributes()
{
    QByteArray memory;
    for (quint32 number = 100; number < 100 + SK_MEMINFO_VARS; ++number)
        memory += bytesOf(number);
    std::vector<KernelSocket> rows;
    const QByteArray both =
        attribute(INET_DIAG_SKV6ONLY, QByteArray(1, '\1')) + attribute(INET_DIAG_SKMEMINFO, memory);
    const QByteArray shortMemory = attribute(INET_DIAG_SKMEMINFO, memory.left(16));
    QByteArray wrongLength = attribute(INET_DIAG_SKV6ONLY, QByteArray(1, '\1'));
    wrongLength[0] = '\x40';
    const QByteArray datagram = row(1, both) + row(2, shortMemory) + row(3, wrongLength);
    SockDiagSource::readDatagram(datagram, Transport::Udp, sequence, &rows);
    QCOMPARE(rows.size(), size_t(3));
    QVERIFY(rows[0].v6Only && !rows[2].v6Only);
    QCOMPARE(rows[0].facts.drops, 100u + SK_MEMINFO_DROPS);
    QCOMPARE(rows[1].facts.drops, 0u);
    QVERIFY(rows[0].hasDetails && !rows[0].details.isTcp && !rows[2].hasDetails);
    rows.clear();
    const QByteArray tcp = attribute(INET_DIAG_INFO, QByteArray(104, '\1')) +
                           attribute(INET_DIAG_CONG, "a_name_longer_than_16") +
                           attribute(INET_DIAG_TOS, "\x10") + attribute(INET_DIAG_TCLASS, "\x20") +
                           attribute(INET_DIAG_SHUTDOWN, "\x02") + attribute(INET_DIAG_SKMEMINFO, memory);
    SockDiagSource::readDatagram(row(1, tcp), Transport::Tcp, sequence, &rows);
    QCOMPARE(rows[0].details.rttUs, 0x01010101u);
    QCOMPARE(QByteArray(rows[0].details.congestionControl.data()), QByteArray("a_name_longer_"));
    QVERIFY(rows[0].details.tos == 0x10 && rows[0].details.shutdown == 2);
    QCOMPARE(rows[0].facts.drops, 0u);
}

void TestSockDiagSource::survivesAnyCut()
{
    const QByteArray attributes =
        attribute(INET_DIAG_SKMEMINFO, QByteArray(36, '\2')) + attribute(INET_DIAG_CONG, "bbr") +
        attribute(INET_DIAG_INFO, QByteArray(232, '\xff')) + attribute(INET_DIAG_TOS, {});
    const QByteArray whole = row(1, attributes) + row(2) + error(0) + done();
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        // A copy of its own, so that the sanitizer sees a read past its end.
        const std::vector<char> cut(whole.begin(), whole.begin() + length);
        std::vector<KernelSocket> rows;
        const auto progress = SockDiagSource::readDatagram(QByteArrayView(cut.data(), qsizetype(cut.size())),
                                                           Transport::Tcp, sequence, &rows);
        QCOMPARE(progress.step == Step::Done, length == whole.size());
        QVERIFY(rows.size() <= 2);
    }
}

namespace {

void addAddresses()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << "127.0.0.1:0";
    QTest::newRow("IPv6") << "[::1]:0";
}

} // namespace

void TestSockDiagSource::seesEveryState_data()
{
    addAddresses();
}

void TestSockDiagSource::seesEveryState()
{
    QFETCH(QString, address);
    World world(address);
    QVERIFY(world.isValid());
    SockDiagSource source;
    auto rows = source.sockets();
    QVERIFY(rows);
    const auto state = [&](Transport transport, const EndpointPair &pair) {
        const auto found = find(*rows, transport, pair);
        return found ? stateName(found->facts.state, transport) : QLatin1String("none");
    };
    // The confirmation of a FIN may be delayed by 40 ms.
    QTRY_VERIFY((rows = source.sockets()) &&
                state(Transport::Tcp, world.halfClosed.client.pair()) == QLatin1String("FIN-WAIT-2"));
    QCOMPARE(state(Transport::Tcp, world.listener.pair()), QLatin1String("LISTEN"));
    QCOMPARE(state(Transport::Tcp, world.connected.client.pair()), QLatin1String("ESTABLISHED"));
    QCOMPARE(state(Transport::Tcp, world.connected.ghost.pair()), QLatin1String("ESTABLISHED"));
    QCOMPARE(state(Transport::Tcp, world.halfClosed.ghost.pair()), QLatin1String("CLOSE-WAIT"));
    QCOMPARE(state(Transport::Tcp, world.ghostPair), QLatin1String("TIME-WAIT"));
    QCOMPARE(state(Transport::Udp, world.bound.pair()), QLatin1String("UNCONN"));
    QCOMPARE(state(Transport::Udp, world.partnered.pair()), QLatin1String("ESTABLISHED"));

    const auto listening = find(*rows, Transport::Tcp, world.listener.pair());
    QCOMPARE(listening->facts.inode, world.listener.inode());
    QCOMPARE(listening->facts.sendQueue, 5u);
    QCOMPARE(listening->facts.uid, ::getuid());
    QCOMPARE(find(*rows, Transport::Tcp, world.connected.ghost.pair())->facts.receiveQueue, 4u);
    const auto waiting = find(*rows, Transport::Tcp, world.ghostPair);
    QCOMPARE(waiting->facts.inode, quint64(0));
    QCOMPARE(waiting->facts.timer, KernelTimer::TimeWait);
    QVERIFY2(waiting->facts.timerMs > 55'000 && waiting->facts.timerMs <= 60'000,
             qPrintable(QString::number(waiting->facts.timerMs)));
}

void TestSockDiagSource::equalsProcNet_data()
{
    addAddresses();
}

void TestSockDiagSource::equalsProcNet()
{
    QFETCH(QString, address);
    World world(address);
    QVERIFY(world.isValid());
    SockDiagSource diag;
    ProcNetSource files;
    const auto difference = [&]() -> QString {
        const auto first = diag.sockets();
        const auto second = files.sockets();
        if (!first || !second)
            return QStringLiteral("no answer");
        std::vector<KernelSocket> a = ofPorts(*first, world.ports());
        std::vector<KernelSocket> b = ofPorts(*second, world.ports());
        if (a.size() < 11 || a.size() != b.size())
            return QStringLiteral("%1 rows and %2").arg(a.size()).arg(b.size());
        for (size_t i = 0; i < a.size(); ++i) {
            // The two looks are some milliseconds apart, and the files tell neither the backlog nor
            // IPV6_V6ONLY.
            if (std::abs(qint64(a[i].facts.timerMs) - qint64(b[i].facts.timerMs)) > 1000)
                return QStringLiteral("timers differ");
            b[i].facts.timerMs = a[i].facts.timerMs;
            if (a[i].facts.state == TcpState::Listen)
                b[i].facts.sendQueue = a[i].facts.sendQueue;
            if (a[i].transport != b[i].transport || a[i].facts != b[i].facts)
                return ssLine(a[i]) + QStringLiteral(" / ") + ssLine(b[i]);
        }
        return QString();
    };
    // Two looks at a living kernel: once equal is enough, and each look is taken once (QTRY_COMPARE looks
    // again).
    QString last;
    QVERIFY2(QTest::qWaitFor([&] { return (last = difference()).isEmpty(); }), qPrintable(last));
}

void TestSockDiagSource::equalsSs_data()
{
    addAddresses();
    QTest::newRow("dual-stack") << "[::]:0";
    QTest::newRow("every IPv4") << "0.0.0.0:0";
}

void TestSockDiagSource::equalsSs()
{
    QFETCH(QString, address);
    World world(address);
    QVERIFY(world.isValid());
    SockDiagSource source;
    const auto difference = [&]() -> QString {
        QProcess ss;
        QSignalSpy finished(&ss, &QProcess::finished);
        ss.start(QStringLiteral("ss"), {QStringLiteral("-tuanH")});
        if (!finished.wait(10'000))
            return QStringLiteral("ss did not end: ") + ss.errorString();
        const auto rows = source.sockets();
        if (!rows)
            return errnoName(rows.error().systemError);
        QStringList ours;
        for (const KernelSocket &one : ofPorts(*rows, world.ports()))
            ours += ssLine(one);
        QStringList theirs;
        static const QRegularExpression localPort(QStringLiteral(":(\\d+)$"));
        const QStringList lines =
            QString::fromUtf8(ss.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList words = line.simplified().split(u' ').mid(0, 6);
            if (words.size() == 6 && world.ports().contains(localPort.match(words[4]).captured(1).toUShort()))
                theirs += words.join(u' ');
        }
        ours.sort();
        theirs.sort();
        if (ours.size() < 11)
            return QStringLiteral("too few rows");
        return ours == theirs ? QString()
                              : ours.join(u'\n') + QStringLiteral("\n-- ss --\n") + theirs.join(u'\n');
    };
    // Two looks at a living kernel: once equal is enough, and each look is taken once (QTRY_COMPARE looks
    // again).
    QString last;
    QVERIFY2(QTest::qWaitFor([&] { return (last = difference()).isEmpty(); }), qPrintable(last));
}

void TestSockDiagSource::tellsDualStackFromV6Only()
{
    const RawSocket dual = RawSocket::waiting(Transport::Tcp, QStringLiteral("[::]:0"));
    RawSocket only = RawSocket::make(Transport::Tcp, IpFamily::V6);
    only.setOption(IPPROTO_IPV6, IPV6_V6ONLY, 1);
    QCOMPARE(only.bind(*Endpoint::parse(QStringLiteral("[::]:0"))), 0);
    QCOMPARE(::listen(only.fd(), 1), 0);
    SockDiagSource source;
    const auto rows = source.sockets();
    QVERIFY(rows);
    QVERIFY(!find(*rows, Transport::Tcp, dual.pair())->v6Only);
    QVERIFY(find(*rows, Transport::Tcp, only.pair())->v6Only);
}

void TestSockDiagSource::seesMappedEnds()
{
    RawSocket listener = RawSocket::waiting(Transport::Tcp, QStringLiteral("[::]:0"));
    const RawSocket client = RawSocket::connected(
        Transport::Tcp, Endpoint(QHostAddress(QHostAddress::LocalHost), listener.local().port()));
    const RawSocket ghost = listener.accept();
    QVERIFY(client.isValid() && ghost.isValid());
    QVERIFY(ghost.remote().isV4Mapped());
    SockDiagSource source;
    const auto rows = source.sockets();
    QVERIFY(rows);
    QCOMPARE(find(*rows, Transport::Tcp, ghost.pair())->facts.inode, ghost.inode());
    QCOMPARE(find(*rows, Transport::Tcp, client.pair())->facts.inode, client.inode());
}

void TestSockDiagSource::countsDrops()
{
    RawSocket receiver = RawSocket::waiting(Transport::Udp, QStringLiteral("127.0.0.1:0"));
    receiver.setOption(SOL_SOCKET, SO_RCVBUF, 2048);
    const RawSocket sender = RawSocket::connected(Transport::Udp, receiver.local());
    const QByteArray datagram(1000, 'x');
    for (int i = 0; i < 50; ++i)
        QCOMPARE(::write(sender.fd(), datagram.constData(), size_t(datagram.size())), datagram.size());
    SockDiagSource source;
    const auto rows = source.sockets();
    QVERIFY(rows);
    const quint32 drops = find(*rows, Transport::Udp, receiver.pair())->facts.drops;
    QVERIFY2(drops >= 40 && drops < 50, qPrintable(QString::number(drops)));
    ProcNetSource files;
    const auto same = files.sockets();
    QVERIFY(same);
    QCOMPARE(find(*same, Transport::Udp, receiver.pair())->facts.drops, drops);
}

void TestSockDiagSource::looksAgainWithoutDescriptors()
{
    SockDiagSource source;
    QVERIFY(source.sockets());
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const bool sees = source.sockets().isOk();
    SockDiagSource late;
    const auto refused = late.sockets();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(sees);
    QVERIFY(!refused);
    QCOMPARE(refused.error().systemError, EMFILE);
}

QTEST_GUILESS_MAIN(TestSockDiagSource)
#include "tst_sockdiagsource.moc"
