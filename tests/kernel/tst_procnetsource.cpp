#include "kernel/procnetsource.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace enchufe;

class TestProcNetSource : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parsesLine_data();
    void parsesLine();
    void refusesLine_data();
    void refusesLine();
    void readsFiles();
    void needsTheIpv4Files();
};

namespace {

// The kernel prints addresses as words of its own byte order; these lines were taken from a little-endian
// computer.
#if Q_BYTE_ORDER == Q_LITTLE_ENDIAN
constexpr auto listenV4 =
    "   0: 0100007F:1388 00000000:0000 0A 00000000:00000003 00:00000000 00000000  1000        0 "
    "25174 1 00000000d0b4 100 0 0 10 0";
constexpr auto establishedV4 =
    "   1: 0100007F:1388 0200007F:AE09 01 0000000A:00000005 01:00000014 00000002  1000        0 "
    "25175 1 0000000000000000 20 4 30 10 -1";
constexpr auto timeWaitV4 =
    "   2: 0200007F:AE09 0100007F:1388 06 00000000:00000000 03:00001770 00000000     0        0 0 3 "
    "0000000000000000";
constexpr auto mappedV6 =
    "   3: 0000000000000000FFFF00000100007F:1388 0000000000000000FFFF00000100007F:D431 08 "
    "00000000:00000001 00:00000000 00000000     0        0 99 1 0000000000000000 20 4 28 10 -1";
constexpr auto listenV6 =
    "   4: 00000000000000000000000001000000:0016 00000000000000000000000000000000:0000 0A "
    "00000000:00000000 00:00000000 00000000     0        0 77 1 0000000000000000 100 0 0 10 0";
constexpr auto udpV4 =
    "  505: 00000000:138D 00000000:0000 07 00000000:00000340 00:00000000 00000000  1000        0 31337 2 "
    "0000000000000000 17";
constexpr auto probing =
    "   5: 0100007F:1388 0200007F:AE09 01 0000000A:00000005 04:FFFFFFFFFFFFFFFF 00000000  1000        0 "
    "25175 1 0000000000000000 20 4 30 10 -1";
#else
#error "These lines are a little-endian computer's"
#endif

} // namespace

void TestProcNetSource::parsesLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isUdp");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<int>("state");
    QTest::addColumn<QList<quint64>>("numbers"); // receive, send, timer, ms, retransmits, uid, inode, drops
    using Numbers = QList<quint64>;
    QTest::newRow("listen") << QByteArray(listenV4) << false << "127.0.0.1:5000"
                            << "" << 10 << Numbers{3, 0, 0, 0, 0, 1000, 25174, 0};
    QTest::newRow("established") << QByteArray(establishedV4) << false << "127.0.0.1:5000"
                                 << "127.0.0.2:44553" << 1 << Numbers{5, 10, 1, 200, 2, 1000, 25175, 0};
    QTest::newRow("time-wait") << QByteArray(timeWaitV4) << false << "127.0.0.2:44553"
                               << "127.0.0.1:5000" << 6 << Numbers{0, 0, 3, 60000, 0, 0, 0, 0};
    QTest::newRow("mapped") << QByteArray(mappedV6) << false << "[::ffff:127.0.0.1]:5000"
                            << "[::ffff:127.0.0.1]:54321" << 8 << Numbers{1, 0, 0, 0, 0, 0, 99, 0};
    QTest::newRow("listen v6") << QByteArray(listenV6) << false << "[::1]:22"
                               << "" << 10 << Numbers{0, 0, 0, 0, 0, 0, 77, 0};
    QTest::newRow("udp drops") << QByteArray(udpV4) << true << "0.0.0.0:5005"
                               << "" << 7 << Numbers{832, 0, 0, 0, 0, 1000, 31337, 17};
    QTest::newRow("timer firing") << QByteArray(probing) << false << "127.0.0.1:5000"
                                  << "127.0.0.2:44553" << 1 << Numbers{5, 10, 4, 0, 0, 1000, 25175, 0};
    QTest::newRow("newline at the end") << QByteArray(listenV4) + '\n'
                                        << false << "127.0.0.1:5000"
                                        << "" << 10 << Numbers{3, 0, 0, 0, 0, 1000, 25174, 0};
}

void TestProcNetSource::parsesLine()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isUdp);
    QFETCH(QList<quint64>, numbers);
    const auto row = ProcNetSource::parseLine(line, isUdp ? Transport::Udp : Transport::Tcp);
    QVERIFY(row);
    const KernelFacts &facts = row->facts;
    QTEST(facts.pair.local.toString(), "local");
    QTEST(facts.pair.remote.toString(), "remote");
    QTEST(int(facts.state), "state");
    const QList<quint64> found = {facts.receiveQueue, facts.sendQueue, quint64(facts.timer), facts.timerMs,
                                  facts.retransmits,  facts.uid,       facts.inode,          facts.drops};
    QCOMPARE(found, numbers);
    QCOMPARE(row->transport, isUdp ? Transport::Udp : Transport::Tcp);
}

void TestProcNetSource::refusesLine_data()
{
    QTest::addColumn<QByteArray>("line");
    static constexpr char noise[] = "\xff\x00\x01:::: : : : : : : : : :";
    const QByteArray good = listenV4;
    const auto changed = [&good](const char *from, const char *to) {
        return QByteArray(good).replace(from, to);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("space") << QByteArray("      ");
    QTest::newRow("heading") << QByteArray(
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid "
        " timeout inode");
    QTest::newRow("cut") << good.left(80);
    QTest::newRow("no number colon") << changed("0:", "0");
    QTest::newRow("address too short") << changed("0100007F:1388", "0100007:1388");
    QTest::newRow("address not hex") << changed("0100007F", "0100G07F");
    QTest::newRow("no port") << changed("0100007F:1388", "0100007F");
    QTest::newRow("port too large") << changed(":1388", ":11388");
    QTest::newRow("port not hex") << changed(":1388", ":13x8");
    QTest::newRow("mixed families") << changed("00000000:0000 0A",
                                               "00000000000000000000000000000000:0000 0A");
    QTest::newRow("state 0") << changed(" 0A ", " 00 ");
    QTest::newRow("state 255") << changed(" 0A ", " FF ");
    QTest::newRow("state word") << changed(" 0A ", " LISTEN ");
    QTest::newRow("no queues") << changed("00000000:00000003", "00000003");
    QTest::newRow("queue minus") << changed("00000000:00000003", "00000000:-0000003");
    QTest::newRow("queue too large") << changed("00000000:00000003", "00000000:100000003");
    QTest::newRow("timer word") << changed("00:00000000", "on:00000000");
    QTest::newRow("uid word") << changed("  1000 ", "  root ");
    QTest::newRow("inode word") << changed("25174", "2517x");
    QTest::newRow("inode too large") << changed("25174", "99999999999999999999999");
    QTest::newRow("noise") << QByteArray::fromRawData(noise, sizeof noise - 1);
}

void TestProcNetSource::refusesLine()
{
    QFETCH(QByteArray, line);
    QVERIFY(!ProcNetSource::parseLine(line, Transport::Tcp));
}

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void TestProcNetSource::readsFiles()
{
    QTemporaryDir directory;
    const QByteArray heading =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt uid timeout inode\n";
    write(directory.filePath(QStringLiteral("tcp")), heading + listenV4 + '\n' + "garbage\n" + timeWaitV4);
    write(directory.filePath(QStringLiteral("udp")), heading + udpV4 + '\n');
    write(directory.filePath(QStringLiteral("tcp6")), heading + mappedV6 + '\n');
    ProcNetSource source(directory.path().toLocal8Bit());
    const auto rows = source.sockets();
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t(4));
    QCOMPARE(rows->at(1).facts.state, TcpState::TimeWait);
    QCOMPARE(rows->at(2).facts.pair.local.family(), IpFamily::V6);
    QCOMPARE(rows->at(3).transport, Transport::Udp);
}

void TestProcNetSource::needsTheIpv4Files()
{
    QTemporaryDir directory;
    ProcNetSource source(directory.path().toLocal8Bit());
    const auto rows = source.sockets();
    QVERIFY(!rows);
    QCOMPARE(rows.error().systemError, ENOENT);
}

QTEST_GUILESS_MAIN(TestProcNetSource)
#include "tst_procnetsource.moc"
