#include "kernel/kernelprobe.h"
#include "kernel/probeworld.h"
#include "kernel/procnetsource.h"
#include "kernel/rawsocket.h"
#include "kernel/sockdiagsource.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <unistd.h>

using namespace enchufe;
using test::Connection;
using test::ProbeWorld;
using test::RawSocket;

namespace {

const SocketId listenerId = {1};
const SocketId clientId = {2};
const SocketId ghostId = {3};

} // namespace

/// Requests, other programs' sockets, samples and counters beside the real kernel; nothing here calls look().
class TestLookedAtRowsLive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void followsARequestUntilItIsAccepted();
    void followsRequestsThatGiveUp();
    void tellsTheLongestWaitingFirst();
    void followsOtherPrograms();
    void samplesWatchedSockets();
    void readsCounters();

private:
    std::optional<SocketRow> find(Opening opening, const EndpointPair &pair) const;

    std::unique_ptr<ProbeWorld> m_world;
    std::unique_ptr<KernelProbe> m_probe;
};

void TestLookedAtRowsLive::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_world = std::make_unique<ProbeWorld>();
    m_probe = m_world->makeProbe(std::make_unique<SockDiagSource>(), std::make_unique<ProcNetSource>());
}

void TestLookedAtRowsLive::cleanup()
{
    m_probe.reset();
    m_world.reset();
}

/// The living row of that pair.
std::optional<SocketRow> TestLookedAtRowsLive::find(Opening opening, const EndpointPair &pair) const
{
    for (const SocketRow &row : m_world->looked(opening)) {
        if (row.pair == pair && row.life != Life::Ended)
            return row;
    }
    return std::nullopt;
}

void TestLookedAtRowsLive::followsARequestUntilItIsAccepted()
{
    RawSocket listener = RawSocket::waiting(Transport::Tcp, QStringLiteral("[::]:0"));
    m_world->listening(listenerId, listener.pair(), listener.inode());
    m_world->tell(EventKind::ReadingStopped, listenerId);
    const RawSocket client = RawSocket::connected(
        Transport::Tcp, Endpoint(QHostAddress(QHostAddress::LocalHost), listener.local().port()));
    QVERIFY(client.isValid());
    const auto mapped = [](const Endpoint &end) {
        return *Endpoint::parse(QStringLiteral("[::ffff:%1]:%2").arg(end.addressText()).arg(end.port()));
    };
    const EndpointPair pair = {mapped(client.remote()), mapped(client.local())};
    QTRY_VERIFY(find(Opening::Waiting, pair));
    QCOMPARE(find(Opening::Waiting, pair)->parent, listenerId);
    QCOMPARE(::write(client.fd(), "hola", 4), ssize_t(4));
    QTRY_COMPARE(find(Opening::Waiting, pair)->kernel.receiveQueue, 4u);
    const RawSocket ghost = listener.accept();
    m_world->established(ghostId, Opening::Accepted, ghost.pair(), ghost.inode());
    QTRY_VERIFY(!find(Opening::Waiting, pair));
    QTRY_VERIFY(m_world->last(ghostId) && m_world->last(ghostId)->receiveQueue == 4);
    QCOMPARE(m_world->looked(Opening::Waiting).size(), size_t(1));
}

void TestLookedAtRowsLive::followsRequestsThatGiveUp()
{
    RawSocket listener = RawSocket::waiting(Transport::Tcp, QStringLiteral("127.0.0.1:0"));
    m_world->listening(listenerId, listener.pair(), listener.inode());
    m_world->tell(EventKind::ReadingStopped, listenerId);
    std::vector<RawSocket> clients;
    for (int i = 0; i < 5; ++i)
        clients.push_back(RawSocket::connected(Transport::Tcp, listener.local()));
    QTRY_COMPARE(m_world->looked(Opening::Waiting).size(), size_t(5));
    const EndpointPair last = {clients.back().remote(), clients.back().local()};
    clients.back().reset();
    QTRY_VERIFY(!find(Opening::Waiting, last));
    clients[0].finish();
    const EndpointPair finished = {clients[0].remote(), clients[0].local()};
    QTRY_VERIFY(find(Opening::Waiting, finished)->kernel.state == TcpState::CloseWait);
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
}

// All are found in one look, and accept() takes them in the order in which they are told of.
void TestLookedAtRowsLive::tellsTheLongestWaitingFirst()
{
    RawSocket listener = RawSocket::waiting(Transport::Tcp, QStringLiteral("127.0.0.1:0"));
    SockDiagSource source;
    const auto waitedMs = [&](const RawSocket &client) {
        const Result<std::vector<KernelSocket>> rows = source.sockets();
        if (!rows)
            return quint32(0);
        const EndpointPair pair = {client.remote(), client.local()};
        const auto row =
            std::ranges::find_if(*rows, [&](const KernelSocket &one) { return one.facts.pair == pair; });
        return row != rows->end() ? row->details.sinceDataSentMs : 0;
    };
    std::vector<RawSocket> clients;
    QList<quint16> ports;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(RawSocket::connected(Transport::Tcp, listener.local()));
        ports.append(clients.back().local().port());
        // The kernel's clock has to tell them apart.
        QTRY_VERIFY(waitedMs(clients.back()) >= 20);
    }
    m_world->listening(listenerId, listener.pair(), listener.inode());
    m_world->tell(EventKind::ReadingStopped, listenerId);
    QTRY_COMPARE(m_world->looked(Opening::Waiting).size(), size_t(6));
    QList<quint16> told;
    for (const SocketRow &row : m_world->looked(Opening::Waiting))
        told.append(row.pair.remote.port());
    QCOMPARE(told, ports);
    for (const quint16 port : ports)
        QCOMPARE(listener.accept().remote().port(), port);
}

void TestLookedAtRowsLive::followsOtherPrograms()
{
    // This test's own sockets, of which the journal knows nothing.
    Connection connection(QStringLiteral("127.0.0.1:0"));
    const RawSocket udp = RawSocket::waiting(Transport::Udp, QStringLiteral("[::1]:0"));
    m_probe->setWholeComputer(true);
    const EndpointPair client = connection.client.pair();
    for (const EndpointPair &pair :
         {client, connection.ghost.pair(), connection.listener.pair(), udp.pair()}) {
        QTRY_VERIFY(find(Opening::Foreign, pair) && find(Opening::Foreign, pair)->holderPid != 0);
        const SocketRow row = *find(Opening::Foreign, pair);
        QCOMPARE(row.holderPid, qint64(::getpid()));
        QFile comm(QStringLiteral("/proc/self/comm"));
        QVERIFY(comm.open(QIODevice::ReadOnly));
        QCOMPARE(row.holder, QString::fromUtf8(comm.readAll()).trimmed());
    }
    QCOMPARE(find(Opening::Foreign, udp.pair())->transport, Transport::Udp);
    // Others may have thousands of sockets here, which are sampled by and by: this one now.
    m_probe->watch({find(Opening::Foreign, client)->id});
    QTRY_VERIFY(find(Opening::Foreign, client)->details);
    QVERIFY(find(Opening::Foreign, client)->details->congestionWindow > 0);
    const SocketId id = find(Opening::Foreign, client)->id;
    connection.client.close();
    connection.ghost.close();
    QTRY_COMPARE(find(Opening::Foreign, client)->kernel.state, TcpState::TimeWait);
    QCOMPARE(find(Opening::Foreign, client)->id, id);
    // Nobody holds it now.
    QTRY_COMPARE(find(Opening::Foreign, client)->holderPid, qint64(0));
    m_probe->setWholeComputer(false);
    for (const SocketRow &row : m_world->looked(Opening::Foreign))
        QCOMPARE(row.life, Life::Ended);
}

void TestLookedAtRowsLive::samplesWatchedSockets()
{
    Connection connection(QStringLiteral("127.0.0.1:0"));
    m_world->established(clientId, Opening::Active, connection.client.pair(), connection.client.inode());
    m_world->established(ghostId, Opening::Accepted, connection.ghost.pair(), connection.ghost.inode());
    const auto samples = [this](SocketId id) {
        const std::vector<FoundEvent> events = m_world->of(id);
        return std::count_if(events.begin(), events.end(),
                             [](const FoundEvent &one) { return one.event.kind == EventKind::KernelSample; });
    };
    QTRY_COMPARE(samples(clientId), 1);
    m_probe->watch({clientId});
    QTRY_VERIFY(samples(clientId) >= 5);
    QVERIFY(samples(ghostId) <= 2);
    QCOMPARE(::write(connection.client.fd(), "hola", 4), ssize_t(4));
    SocketTable table;
    QTRY_VERIFY((table.fold(m_world->journal), table.row(clientId)->details->bytesAcked >= 4));
    // A change of one that is not watched is told too.
    QTRY_VERIFY((table.fold(m_world->journal), table.row(ghostId)->details->bytesReceived == 4));
    QCOMPARE(table.row(clientId)->details->readableBytes, ~quint32(0));
    m_probe->watch({});
    const auto before = samples(clientId);
    QVERIFY(!QTest::qWaitFor([&] { return samples(clientId) > before + 1; }, 1500));
}

void TestLookedAtRowsLive::readsCounters()
{
    QSignalSpy read(m_probe.get(), &KernelProbe::countersRead);
    m_probe->readCounters(7);
    QCOMPARE(read.count(), 1);
    QCOMPARE(read[0][0].toULongLong(), quint64(7));
    const auto counters = read[0][1].value<QMap<QByteArray, quint64>>();
    QVERIFY(counters.value("TcpActiveOpens") > 0);
}

QTEST_GUILESS_MAIN(TestLookedAtRowsLive)
#include "tst_lookedatrowslive.moc"
