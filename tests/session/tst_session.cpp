#include "journal/livetable.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace enchufe;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void threeClientsMakeThreeGhosts();
    void halfCloseHoldsCloseWait();
    void timeWaitIsFollowedAfterClose();
    void refusedHasItsErrno();
    void portInUseNamesTheHolder();
    void hostFactsAnswerWithTheTicket();
    void tellsWhatWaits();
    void tellsTheWholeComputer();
    void watchesAndCounts();
    void opensNothingByItself();
    void endsWithSocketsOpen();
};

namespace {

constexpr std::chrono::milliseconds interval{5};

OpenRequest request(Opening opening, quint16 port = 0, Transport transport = Transport::Tcp)
{
    OpenRequest result;
    result.transport = transport;
    result.opening = opening;
    result.target.host = QStringLiteral("127.0.0.1");
    result.target.port = port;
    return result;
}

/// A session with its table, and what every test asks of it.
struct Fixture
{
    Session session;
    LiveTable live{session.journal(), interval};

    const SocketRow *row(SocketId id) const { return live.table().row(id); }
    TcpState state(SocketId id) const { return row(id) ? row(id)->kernel.state : TcpState::Unknown; }
    quint16 port(SocketId id) const { return row(id) ? row(id)->pair.local.port() : quint16(0); }
    SocketId ghost(SocketId listener, size_t index) const
    {
        return row(listener) && row(listener)->children.size() > index ? row(listener)->children[index] : SocketId();
    }
};

} // namespace

void TestSession::threeClientsMakeThreeGhosts()
{
    Fixture f;
    const SocketId listener = f.session.open(request(Opening::Passive));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    const Endpoint local = f.row(listener)->pair.local;

    QTcpSocket clients[3];
    for (QTcpSocket &client : clients)
        client.connectToHost(local.address(), local.port());
    QTRY_VERIFY(f.ghost(listener, 2).isValid());
    QSet<Endpoint> remotes;
    for (size_t i = 0; i < 3; ++i) {
        const SocketId ghost = f.ghost(listener, i);
        QTRY_COMPARE(f.state(ghost), TcpState::Established);
        QCOMPARE(f.row(ghost)->pair.local, local);
        remotes.insert(f.row(ghost)->pair.remote);
    }
    QCOMPARE(remotes.size(), 3);

    f.session.close(listener);
    QTRY_COMPARE(f.row(listener)->life, Life::Ended);
    f.session.send(f.ghost(listener, 0), 0, "still here");
    QTRY_VERIFY(clients[0].bytesAvailable() + clients[1].bytesAvailable() + clients[2].bytesAvailable() == 10);
    QCOMPARE(f.row(f.ghost(listener, 1))->life, Life::Open);
}

void TestSession::halfCloseHoldsCloseWait()
{
    Fixture f;
    const SocketId listener = f.session.open(request(Opening::Passive));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    const SocketId client = f.session.open(request(Opening::Active, f.port(listener)));
    QTRY_VERIFY(f.ghost(listener, 0).isValid());
    const SocketId ghost = f.ghost(listener, 0);

    f.session.finishTalking(client);
    QTRY_COMPARE(f.state(ghost), TcpState::CloseWait);
    QTRY_COMPARE(f.state(client), TcpState::FinWait2);
    f.session.send(ghost, 0, "answer after your FIN");
    QTRY_COMPARE(f.row(client)->bytesReceived, quint64(21));
    QCOMPARE(f.state(ghost), TcpState::CloseWait);
    f.session.close(ghost);
    QTRY_COMPARE(f.row(ghost)->life, Life::Ended);
}

void TestSession::timeWaitIsFollowedAfterClose()
{
    Fixture f;
    const SocketId listener = f.session.open(request(Opening::Passive));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    const SocketId client = f.session.open(request(Opening::Active, f.port(listener)));
    QTRY_VERIFY(f.ghost(listener, 0).isValid());
    const SocketId ghost = f.ghost(listener, 0);
    f.session.close(client);
    QTRY_COMPARE(f.state(ghost), TcpState::CloseWait);
    f.session.close(ghost);
    QTRY_COMPARE(f.state(client), TcpState::TimeWait);
    QCOMPARE(f.row(client)->life, Life::Leaving);
    const qint64 leftNs = f.row(client)->timerEndNs() - f.session.journal().nowNs();
    QVERIFY2(leftNs > 50'000'000'000 && leftNs < 61'000'000'000, qPrintable(QString::number(leftNs)));
}

void TestSession::refusedHasItsErrno()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    Fixture f;
    const SocketId client = f.session.open(request(Opening::Active, port));
    QTRY_VERIFY(f.row(client) && f.row(client)->failed);
    QCOMPARE(f.row(client)->error, ECONNREFUSED);
    QTRY_COMPARE(f.row(client)->life, Life::Ended);
}

void TestSession::portInUseNamesTheHolder()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Fixture f;
    const SocketId listener = f.session.open(request(Opening::Passive, server.serverPort()));
    QTRY_VERIFY(f.row(listener) && f.row(listener)->failed);
    QCOMPARE(f.row(listener)->error, EADDRINUSE);
    QTRY_VERIFY(f.row(listener)->failureFacts.holder.has_value());
    QCOMPARE(f.row(listener)->failureFacts.holder->pid, QCoreApplication::applicationPid());
}

void TestSession::hostFactsAnswerWithTheTicket()
{
    Session session;
    QSignalSpy found(&session, &Session::hostFactsFound);
    const Endpoint endpoint = Endpoint::parse(u"127.0.0.1:5000").value();
    const quint64 first = session.findHostFacts(Transport::Tcp, endpoint);
    const quint64 second = session.findHostFacts(Transport::Udp, endpoint);
    QVERIFY(first != second);
    QTRY_COMPARE(found.count(), 2);
    QCOMPARE(found[0][0].toULongLong(), first);
    QCOMPARE(found[1][0].toULongLong(), second);
    const HostFacts facts = found[1][1].value<HostFacts>();
    QCOMPARE(facts.transport, Transport::Udp);
    QCOMPARE(facts.endpoint, endpoint);
    QVERIFY(facts.addresses.contains(QHostAddress(QHostAddress::LocalHost)));
}

void TestSession::tellsWhatWaits()
{
    Fixture f;
    const SocketId listener = f.session.open(request(Opening::Passive));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    f.session.setReading(listener, false);
    QTRY_VERIFY(f.row(listener)->readingStopped);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, f.port(listener));
    QTRY_VERIFY(f.ghost(listener, 0).isValid());
    const SocketId waiting = f.ghost(listener, 0);
    QCOMPARE(f.row(waiting)->opening, Opening::Waiting);
    QCOMPARE(f.row(waiting)->pair.remote.port(), client.localPort());
    QCOMPARE(f.row(listener)->waiting, 1u);
    f.session.setReading(listener, true);
    QTRY_VERIFY(f.ghost(listener, 1).isValid());
    const SocketId accepted = f.ghost(listener, 1);
    QTRY_COMPARE(f.state(accepted), TcpState::Established);
    QCOMPARE(f.row(accepted)->opening, Opening::Accepted);
    QVERIFY(f.row(accepted)->waitingSinceNs != 0);
    QCOMPARE(f.row(listener)->waiting, 0u);
}

void TestSession::tellsTheWholeComputer()
{
    // Of a session beside this one everything is somebody else's, and is ours there.
    Fixture other;
    Fixture f;
    const SocketId listener = other.session.open(request(Opening::Passive));
    QTRY_COMPARE(other.state(listener), TcpState::Listen);
    const SocketId client = other.session.open(request(Opening::Active, other.port(listener)));
    QTRY_COMPARE(other.state(client), TcpState::Established);
    const EndpointPair pair = other.row(client)->pair;
    const auto seen = [&f](const EndpointPair &wanted) -> const SocketRow * {
        for (const auto &[number, row] : f.live.table().rows()) {
            if (row.opening == Opening::Foreign && row.pair == wanted && row.life != Life::Ended)
                return &row;
        }
        return nullptr;
    };
    f.session.setWholeComputer(true);
    QTRY_VERIFY(seen(pair) && seen(pair)->holderPid == QCoreApplication::applicationPid());
    QVERIFY(seen(other.row(listener)->pair));
    // Others may have thousands of sockets here, which are sampled by and by: this one now.
    f.session.watch({seen(pair)->id});
    QTRY_VERIFY(seen(pair)->details);
    QCOMPARE(seen(pair)->kernel.state, TcpState::Established);
    other.session.close(client);
    QTRY_VERIFY(seen(pair) && seen(pair)->kernel.state == TcpState::FinWait2);
    other.session.close(other.ghost(listener, 0));
    QTRY_VERIFY(seen(pair) && seen(pair)->kernel.state == TcpState::TimeWait);
    QVERIFY(seen(other.row(listener)->pair));
    f.session.setWholeComputer(false);
    QTRY_VERIFY(!seen(pair) && f.live.table().rows().empty());
    for (const auto &[number, row] : other.live.table().rows())
        QVERIFY(row.isOwn());
}

void TestSession::watchesAndCounts()
{
    Fixture f;
    const SocketId listener = f.session.open(request(Opening::Passive));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    const SocketId client = f.session.open(request(Opening::Active, f.port(listener)));
    QTRY_VERIFY(f.row(client) && f.row(client)->details);
    f.session.watch({client});
    const auto sampled = [&] { return f.row(client)->detailsSeenNs; };
    for (int i = 0; i < 3; ++i) {
        const qint64 before = sampled();
        QTRY_VERIFY(sampled() > before);
    }
    QSignalSpy counted(&f.session, &Session::countersRead);
    const quint64 ticket = f.session.readCounters();
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(counted[0][0].toULongLong(), ticket);
    const auto counters = counted[0][1].value<QMap<QByteArray, quint64>>();
    QVERIFY(counters.value("TcpPassiveOpens") > 0);
}

void TestSession::opensNothingByItself()
{
    Fixture f;
    f.session.refresh();
    QSignalSpy found(&f.session, &Session::hostFactsFound);
    f.session.findHostFacts(Transport::Tcp, Endpoint::parse(u"127.0.0.1:5000").value());
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(f.live.table().rows().empty());
    QCOMPARE(f.session.journal().published(), quint64(0));
}

void TestSession::endsWithSocketsOpen()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    std::unique_ptr<QTcpSocket> peer;
    {
        Fixture f;
        f.session.open(request(Opening::Passive));
        f.session.open(request(Opening::Passive, 0, Transport::Udp));
        const SocketId client = f.session.open(request(Opening::Active, server.serverPort()));
        QTRY_COMPARE(f.state(client), TcpState::Established);
        QTRY_VERIFY(server.hasPendingConnections());
        peer.reset(server.nextPendingConnection());
    }
    QTRY_COMPARE(peer->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(peer->error(), QAbstractSocket::RemoteHostClosedError);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
