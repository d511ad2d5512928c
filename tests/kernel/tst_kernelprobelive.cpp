#include "kernel/kernelprobe.h"
#include "kernel/probeworld.h"
#include "kernel/procnetsource.h"
#include "kernel/rawsocket.h"
#include "kernel/sockdiagsource.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>
#include <memory>
#include <vector>

using namespace enchufe;
using test::Connection;
using test::ProbeWorld;
using test::RawSocket;

namespace {

const SocketId listenerId = {1};
const SocketId clientId = {2};
const SocketId ghostId = {3};
const SocketId udpId = {4};

} // namespace

/// The probe beside the real kernel: nothing here calls look(), the journal's events alone make it work.
class TestKernelProbeLive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void followsAConnectionToItsEnd_data();
    void followsAConnectionToItsEnd();
    void followsBothSidesFinishingTalk();
    void followsAReset();
    void followsQueues();
    void followsUdp();
    void followsMappedEnds();
    void costsLittle();

private:
    void addSource();
    QLatin1String state(SocketId id, Transport transport = Transport::Tcp) const;
    void tellConnection(const Connection &connection);

    std::unique_ptr<ProbeWorld> m_world;
    std::unique_ptr<KernelProbe> m_probe;
};

void TestKernelProbeLive::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_world = std::make_unique<ProbeWorld>();
    m_probe = m_world->makeProbe(std::make_unique<SockDiagSource>(), std::make_unique<ProcNetSource>());
}

void TestKernelProbeLive::cleanup()
{
    m_probe.reset();
    m_world.reset();
}

QLatin1String TestKernelProbeLive::state(SocketId id, Transport transport) const
{
    SocketTable table;
    table.fold(m_world->journal);
    const SocketRow *row = table.row(id);
    if (row == nullptr || row->life == Life::Ended)
        return QLatin1String("ended");
    return stateName(row->kernel.state, transport);
}

void TestKernelProbeLive::tellConnection(const Connection &connection)
{
    m_world->listening(listenerId, connection.listener.pair(), connection.listener.inode());
    m_world->established(clientId, Opening::Active, connection.client.pair(), connection.client.inode());
    m_world->established(ghostId, Opening::Accepted, connection.ghost.pair(), connection.ghost.inode());
}

void TestKernelProbeLive::followsAConnectionToItsEnd_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << "127.0.0.1:0";
    QTest::newRow("IPv6") << "[::1]:0";
}

void TestKernelProbeLive::followsAConnectionToItsEnd()
{
    QFETCH(QString, address);
    Connection connection(address);
    QVERIFY(connection.isValid());
    tellConnection(connection);
    // The backlog is something only the kernel's own row tells.
    QTRY_VERIFY(m_world->last(listenerId) && m_world->last(listenerId)->sendQueue == 16);
    connection.client.finish();
    m_world->tell(EventKind::FinishedHere, clientId);
    m_world->tell(EventKind::PeerFinished, ghostId);
    QTRY_COMPARE(state(clientId), QLatin1String("FIN-WAIT-2"));
    QTRY_COMPARE(state(ghostId), QLatin1String("CLOSE-WAIT"));
    connection.client.close();
    m_world->tell(EventKind::Closed, clientId);
    QTRY_VERIFY(m_world->last(clientId)->timer == KernelTimer::TimeWait);
    QCOMPARE(state(clientId), QLatin1String("FIN-WAIT-2"));
    connection.ghost.close();
    m_world->tell(EventKind::Closed, ghostId);
    QTRY_COMPARE(state(clientId), QLatin1String("TIME-WAIT"));
    QTRY_COMPARE(state(ghostId), QLatin1String("ended"));
    const KernelFacts waiting = *m_world->last(clientId);
    QCOMPARE(waiting.inode, quint64(0));
    QVERIFY2(waiting.timerMs > 50'000 && waiting.timerMs <= 60'000,
             qPrintable(QString::number(waiting.timerMs)));
    connection.listener.close();
    m_world->tell(EventKind::Closed, listenerId);
    QTRY_COMPARE(state(listenerId), QLatin1String("ended"));
    QCOMPARE(state(clientId), QLatin1String("TIME-WAIT"));
}

void TestKernelProbeLive::followsBothSidesFinishingTalk()
{
    Connection connection(QStringLiteral("127.0.0.1:0"));
    QVERIFY(connection.isValid());
    tellConnection(connection);
    QTRY_VERIFY(m_world->last(listenerId));
    connection.client.finish();
    m_world->tell(EventKind::FinishedHere, clientId);
    QTRY_COMPARE(state(clientId), QLatin1String("FIN-WAIT-2"));
    connection.ghost.finish();
    m_world->tell(EventKind::FinishedHere, ghostId);
    // Both descriptors are open still.
    QTRY_COMPARE(state(clientId), QLatin1String("TIME-WAIT"));
    QTRY_COMPARE(state(ghostId), QLatin1String("CLOSED"));
    connection.client.close();
    m_world->tell(EventKind::Closed, clientId);
    connection.ghost.close();
    m_world->tell(EventKind::Closed, ghostId);
    QTRY_COMPARE(state(ghostId), QLatin1String("ended"));
    QCOMPARE(state(clientId), QLatin1String("TIME-WAIT"));
}

void TestKernelProbeLive::followsAReset()
{
    Connection connection(QStringLiteral("127.0.0.1:0"));
    QVERIFY(connection.isValid());
    tellConnection(connection);
    QTRY_VERIFY(m_world->last(listenerId));
    connection.client.reset();
    m_world->tell(EventKind::Aborted, clientId);
    m_world->tell(EventKind::Closed, clientId);
    // The other end has not read its error yet: its descriptor is open, the kernel has dropped its row.
    QTRY_COMPARE(state(ghostId), QLatin1String("CLOSED"));
    QCOMPARE(state(clientId), QLatin1String("ended"));
    QCOMPARE(state(listenerId), QLatin1String("LISTEN"));
}

void TestKernelProbeLive::followsQueues()
{
    Connection connection(QStringLiteral("127.0.0.1:0"));
    QVERIFY(connection.isValid());
    tellConnection(connection);
    QTRY_VERIFY(m_world->last(listenerId));
    QCOMPARE(::write(connection.client.fd(), "HOLA", 4), ssize_t(4));
    // No event told of it; the idle look finds it.
    QTRY_VERIFY(m_world->last(ghostId) && m_world->last(ghostId)->receiveQueue == 4);
    const RawSocket waiting = RawSocket::connected(Transport::Tcp, connection.listener.local());
    QTRY_COMPARE(m_world->last(listenerId)->receiveQueue, 1u);
}

void TestKernelProbeLive::followsUdp()
{
    RawSocket socket = RawSocket::waiting(Transport::Udp, QStringLiteral("127.0.0.1:0"));
    socket.setOption(SOL_SOCKET, SO_RCVBUF, 2048);
    m_world->create(udpId, Transport::Udp, Opening::Passive, socket.pair());
    m_world->tell(EventKind::Bound, udpId, socket.pair());
    m_world->sample(udpId, TcpState::Close, socket.pair(), socket.inode());
    const RawSocket sender = RawSocket::connected(Transport::Udp, socket.local());
    const QByteArray datagram(1000, 'x');
    for (int i = 0; i < 20; ++i)
        QCOMPARE(::write(sender.fd(), datagram.constData(), size_t(datagram.size())), datagram.size());
    QTRY_VERIFY(m_world->last(udpId) && m_world->last(udpId)->drops >= 10);
    QCOMPARE(state(udpId, Transport::Udp), QLatin1String("UNCONN"));
    socket.close();
    m_world->tell(EventKind::Closed, udpId);
    QTRY_COMPARE(state(udpId, Transport::Udp), QLatin1String("ended"));
}

void TestKernelProbeLive::followsMappedEnds()
{
    RawSocket listener = RawSocket::waiting(Transport::Tcp, QStringLiteral("[::]:0"));
    RawSocket client = RawSocket::connected(
        Transport::Tcp, Endpoint(QHostAddress(QHostAddress::LocalHost), listener.local().port()));
    RawSocket ghost = listener.accept();
    QVERIFY(client.isValid() && ghost.isValid());
    m_world->established(ghostId, Opening::Accepted, ghost.pair(), ghost.inode());
    ghost.close();
    client.close();
    m_world->tell(EventKind::Closed, ghostId);
    QTRY_COMPARE(state(ghostId), QLatin1String("TIME-WAIT"));
    QVERIFY(m_world->last(ghostId)->pair.remote.isV4Mapped());
}

void TestKernelProbeLive::costsLittle()
{
    // 500 connections, and one of them making events without pause for a second.
    RawSocket listener = RawSocket::waiting(Transport::Tcp, QStringLiteral("127.0.0.1:0"), 600);
    std::vector<RawSocket> ends;
    for (quint32 i = 0; i < 500; ++i) {
        ends.push_back(RawSocket::connected(Transport::Tcp, listener.local()));
        QVERIFY(ends.back().isValid());
        m_world->established({i + 1}, Opening::Active, ends.back().pair(), ends.back().inode());
    }
    const auto cpuMs = [] {
        timespec used = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return used.tv_sec * 1000 + used.tv_nsec / 1'000'000;
    };
    const auto before = cpuMs();
    QElapsedTimer clock;
    clock.start();
    QTimer flood;
    connect(&flood, &QTimer::timeout, this, [this] { m_world->tell(EventKind::ReadingResumed, clientId); });
    flood.start(2);
    QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() >= 2000, 5000);
    const auto used = cpuMs() - before;
    QVERIFY2(used < clock.elapsed() / 4, qPrintable(QString::number(used)));
}

QTEST_GUILESS_MAIN(TestKernelProbeLive)
#include "tst_kernelprobelive.moc"
