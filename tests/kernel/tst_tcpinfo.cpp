#include "kernel/rawsocket.h"
#include "kernel/sockdiagsource.h"
#include "kernel/tcpinfo.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <linux/sock_diag.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <vector>

using namespace enchufe;
using test::Connection;
using test::RawSocket;

namespace {

/// In memory of its own size and odd address, so that a sanitizer sees what reads past its end or aligned.
SocketDetails read(const QByteArray &info)
{
    std::vector<char> exact(size_t(info.size()) + 1);
    std::copy(info.begin(), info.end(), exact.begin() + 1);
    SocketDetails details;
    readTcpInfo(QByteArrayView(exact.data() + 1, info.size()), &details);
    return details;
}

QByteArray bytesOf(const tcp_info &info)
{
    return QByteArray(reinterpret_cast<const char *>(&info), qsizetype(sizeof info));
}

/// As this kernel tells it, however long.
QByteArray askedFor(const RawSocket &socket)
{
    QByteArray info(1024, '\0');
    socklen_t length = socklen_t(info.size());
    if (::getsockopt(socket.fd(), IPPROTO_TCP, TCP_INFO, info.data(), &length) != 0)
        return {};
    info.truncate(qsizetype(length));
    return info;
}

std::optional<KernelSocket> rowOf(const EndpointPair &pair, Transport transport)
{
    SockDiagSource source;
    const auto rows = source.sockets();
    if (!rows)
        return std::nullopt;
    const auto found = std::find_if(rows->begin(), rows->end(), [&](const KernelSocket &row) {
        return row.transport == transport && row.facts.pair == pair;
    });
    return found == rows->end() ? std::nullopt : std::optional(*found);
}

quint32 siocinq(const RawSocket &socket)
{
    int bytes = -1;
    return ::ioctl(socket.fd(), SIOCINQ, &bytes) == 0 ? quint32(bytes) : ~quint32(1);
}

} // namespace

class TestTcpInfo : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void readsEveryField();
    void readsOlderKernels_data();
    void readsOlderKernels();
    void survivesGarbage();
    void readsMemory();
    void equalsTheDescriptorsOwn();
    void tellsTheSocketsClassAndMemory();
    void tellsReadableBytes();
};

void TestTcpInfo::readsEveryField()
{
    tcp_info info = {};
    info.tcpi_ca_state = 3;
    info.tcpi_probes = 2;
    info.tcpi_backoff = 4;
    info.tcpi_options = TCPI_OPT_TIMESTAMPS | TCPI_OPT_SACK | TCPI_OPT_WSCALE;
    info.tcpi_snd_wscale = 7;
    info.tcpi_rcv_wscale = 10;
    info.tcpi_delivery_rate_app_limited = 1;
    info.tcpi_rto = 204'000;
    info.tcpi_rtt = 18;
    info.tcpi_rttvar = 9;
    info.tcpi_min_rtt = ~quint32(0);
    info.tcpi_snd_cwnd = 11;
    info.tcpi_snd_ssthresh = 0x7fffffff;
    info.tcpi_unacked = 5;
    info.tcpi_retrans = 6;
    info.tcpi_total_retrans = 8;
    info.tcpi_notsent_bytes = 12;
    info.tcpi_pacing_rate = ~quint64(0);
    info.tcpi_bytes_sent = quint64(5) << 32;
    info.tcpi_busy_time = 1;
    info.tcpi_rwnd_limited = 2;
    info.tcpi_sndbuf_limited = 3;
    info.tcpi_snd_wnd = 65'536;
    const SocketDetails details = read(bytesOf(info) + QByteArray("\x01\x02\x00\x00", 4));
    QVERIFY(details.isTcp && details.hasTimestamps && details.hasSack && !details.hasEcn);
    QVERIFY(details.isAppLimited);
    QCOMPARE(details.congestionState, quint8(3));
    QCOMPARE(details.probes, quint8(2));
    QCOMPARE(details.backoff, quint8(4));
    QCOMPARE(details.sendScale, quint8(7));
    QCOMPARE(details.receiveScale, quint8(10));
    QCOMPARE(details.retransmitTimeoutUs, 204'000u);
    QCOMPARE(details.rttUs, 18u);
    QCOMPARE(details.rttVarUs, 9u);
    QCOMPARE(details.minRttUs, ~quint32(0));
    QCOMPARE(details.congestionWindow, 11u);
    QCOMPARE(details.slowStartThreshold, 0x7fffffffu);
    QCOMPARE(details.unacked, 5u);
    QCOMPARE(details.retransmitsOut, 6u);
    QCOMPARE(details.totalRetransmits, 8u);
    QCOMPARE(details.notSent, 12u);
    QCOMPARE(details.pacingRate, ~quint64(0));
    QCOMPARE(details.bytesSent, quint64(5) << 32);
    QCOMPARE(details.busyUs, quint64(1));
    QCOMPARE(details.windowLimitedUs, quint64(2));
    QCOMPARE(details.bufferLimitedUs, quint64(3));
    QCOMPARE(details.peerWindow, 65'536u);
    QVERIFY(details.hasReceiveWindow);
    QCOMPARE(details.receiveWindow, 0x201u);
}

void TestTcpInfo::readsOlderKernels_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("rtt");
    QTest::addColumn<qint64>("bytesAcked");
    QTest::addColumn<int>("peerWindow");
    QTest::addColumn<bool>("receiveWindow");
    const int whole = int(sizeof(tcp_info));
    QTest::newRow("nothing") << 0 << 0 << qint64(0) << 0 << false;
    QTest::newRow("seven bytes") << 7 << 0 << qint64(0) << 0 << false;
    QTest::newRow("Linux 2.6: to total_retrans") << 104 << 18 << qint64(0) << 0 << false;
    QTest::newRow("cut within a number")
        << int(offsetof(tcp_info, tcpi_bytes_acked)) + 7 << 18 << qint64(0) << 0 << false;
    QTest::newRow("to bytes_acked") << int(offsetof(tcp_info, tcpi_bytes_acked)) + 8 << 18 << qint64(21) << 0
                                    << false;
    QTest::newRow("to snd_wnd") << whole << 18 << qint64(21) << 9 << false;
    QTest::newRow("half of rcv_wnd") << whole + 3 << 18 << qint64(21) << 9 << false;
    QTest::newRow("to rcv_wnd") << whole + 4 << 18 << qint64(21) << 9 << true;
    QTest::newRow("much longer") << whole + 400 << 18 << qint64(21) << 9 << true;
}

void TestTcpInfo::readsOlderKernels()
{
    QFETCH(int, length);
    tcp_info info = {};
    info.tcpi_rtt = 18;
    info.tcpi_bytes_acked = 21;
    info.tcpi_snd_wnd = 9;
    const SocketDetails details = read(QByteArray(bytesOf(info) + QByteArray(400, '\1')).left(length));
    QTEST(int(details.rttUs), "rtt");
    QTEST(qint64(details.bytesAcked), "bytesAcked");
    QTEST(int(details.peerWindow), "peerWindow");
    QTEST(details.hasReceiveWindow, "receiveWindow");
    QCOMPARE(details.receiveWindow, details.hasReceiveWindow ? 0x01010101u : 0u);
    QCOMPARE(details.isTcp, length >= 8);
}

void TestTcpInfo::survivesGarbage()
{
    for (int length = 0; length < 300; ++length) {
        const SocketDetails details = read(QByteArray(length, '\xff'));
        QVERIFY(details.sendScale <= 15 && details.receiveScale <= 15);
        SocketDetails memory;
        readSocketMemory(QByteArray(length, '\xff'), &memory);
        QCOMPARE(memory.sendBuffer, length >= 16 ? ~quint32(0) : 0u);
    }
}

void TestTcpInfo::readsMemory()
{
    QByteArray memory;
    for (quint32 number = 100; number < 100 + SK_MEMINFO_VARS; ++number)
        memory += QByteArray(reinterpret_cast<const char *>(&number), qsizetype(sizeof number));
    SocketDetails details;
    readSocketMemory(memory, &details);
    QVERIFY(!details.isTcp);
    QCOMPARE(details.receiveMemory, 100u + SK_MEMINFO_RMEM_ALLOC);
    QCOMPARE(details.sendBuffer, 100u + SK_MEMINFO_SNDBUF);
    QCOMPARE(details.backlogMemory, 100u + SK_MEMINFO_BACKLOG);
    SocketDetails cut;
    readSocketMemory(memory.left(10), &cut);
    QCOMPARE(cut.receiveBuffer, 100u + SK_MEMINFO_RCVBUF);
    QCOMPARE(cut.sendMemory, 0u);
}

void TestTcpInfo::equalsTheDescriptorsOwn()
{
    const Connection connection(QStringLiteral("127.0.0.1:0"));
    QVERIFY(connection.isValid());
    QCOMPARE(::write(connection.client.fd(), "hola", 4), ssize_t(4));
    for (const RawSocket *end : {&connection.client, &connection.ghost}) {
        std::optional<KernelSocket> row;
        // A late acknowledgement may come between the two questions.
        const bool isSame = QTest::qWaitFor([&] {
            const SocketDetails before = read(askedFor(*end)).withoutTimes();
            row = rowOf(end->pair(), Transport::Tcp);
            if (!row || !row->hasDetails)
                return false;
            SocketDetails told = row->details.withoutTimes();
            told.receiveMemory = told.receiveBuffer = told.sendMemory = told.sendBuffer = 0;
            told.forwardMemory = told.queuedMemory = told.optionMemory = told.backlogMemory = 0;
            told.congestionControl = {};
            return told == before;
        });
        QVERIFY(isSame);
        QVERIFY(row->cookie != 0);
        char name[16] = {};
        socklen_t length = sizeof name;
        QCOMPARE(::getsockopt(end->fd(), IPPROTO_TCP, TCP_CONGESTION, name, &length), 0);
        QCOMPARE(QByteArray(row->details.congestionControl.data()), QByteArray(name));
    }
    QVERIFY(rowOf(connection.ghost.pair(), Transport::Tcp)->details.bytesReceived == 4);
}

void TestTcpInfo::tellsTheSocketsClassAndMemory()
{
    RawSocket v4 = RawSocket::waiting(Transport::Udp, QStringLiteral("127.0.0.1:0"));
    v4.setOption(IPPROTO_IP, IP_TOS, 0x10);
    v4.setOption(SOL_SOCKET, SO_RCVBUF, 8192);
    RawSocket v6 = RawSocket::waiting(Transport::Udp, QStringLiteral("[::1]:0"));
    v6.setOption(IPPROTO_IPV6, IPV6_TCLASS, 0x20);
    const auto first = rowOf(v4.pair(), Transport::Udp);
    const auto second = rowOf(v6.pair(), Transport::Udp);
    QVERIFY(first && second && first->hasDetails && second->hasDetails);
    QVERIFY(!first->details.isTcp);
    QCOMPARE(first->details.tos, quint8(0x10));
    QCOMPARE(first->details.receiveBuffer, 16'384u);
    QCOMPARE(second->details.tos, quint8(0x20));
    QVERIFY(first->cookie != second->cookie);
    Connection connection(QStringLiteral("[::1]:0"));
    connection.client.finish();
    QTRY_COMPARE(rowOf(connection.client.pair(), Transport::Tcp)->details.shutdown, quint8(2));
    QTRY_COMPARE(rowOf(connection.ghost.pair(), Transport::Tcp)->details.shutdown, quint8(1));
}

void TestTcpInfo::tellsReadableBytes()
{
    Connection connection(QStringLiteral("127.0.0.1:0"));
    QVERIFY(connection.isValid());
    const auto told = [&](const RawSocket &socket) {
        const auto row = rowOf(socket.pair(), Transport::Tcp);
        return row ? readableBytes(Transport::Tcp, row->facts) : ~quint32(0);
    };
    QCOMPARE(told(connection.ghost), siocinq(connection.ghost));
    QCOMPARE(::write(connection.client.fd(), "12345678", 8), ssize_t(8));
    QTRY_COMPARE(siocinq(connection.ghost), 8u);
    QCOMPARE(told(connection.ghost), 8u);
    // The FIN counts in the queue, and is nothing to read.
    connection.client.finish();
    QTRY_COMPARE(rowOf(connection.ghost.pair(), Transport::Tcp)->facts.receiveQueue, 9u);
    QCOMPARE(siocinq(connection.ghost), 8u);
    QCOMPARE(told(connection.ghost), 8u);
    char some[16];
    QCOMPARE(::read(connection.ghost.fd(), some, 5), ssize_t(5));
    QCOMPARE(told(connection.ghost), siocinq(connection.ghost));
    QCOMPARE(::read(connection.ghost.fd(), some, 3), ssize_t(3));
    QCOMPARE(siocinq(connection.ghost), 0u);
    QCOMPARE(told(connection.ghost), 0u);
    // And once it has been read.
    QCOMPARE(::read(connection.ghost.fd(), some, sizeof some), ssize_t(0));
    QCOMPARE(siocinq(connection.ghost), 0u);
    QCOMPARE(told(connection.ghost), 0u);
    const RawSocket udp = RawSocket::waiting(Transport::Udp, QStringLiteral("127.0.0.1:0"));
    QCOMPARE(readableBytes(Transport::Udp, rowOf(udp.pair(), Transport::Udp)->facts), ~quint32(0));
    QCOMPARE(told(connection.listener), ~quint32(0));
}

QTEST_GUILESS_MAIN(TestTcpInfo)
#include "tst_tcpinfo.moc"
