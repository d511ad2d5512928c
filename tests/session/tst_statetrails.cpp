// The trails of real connections, beside what the kernel's own tracepoint says of the same run.
#include "journal/statetrail.h"
#include "session/sessionfixture.h"
#include "session/traceagreement.h"

#include <QRandomGenerator>
#include <QTcpServer>

#include <linux/filter.h>
#include <sys/socket.h>

using namespace enchufe;

namespace {

constexpr const char *begun = "SYN-RECV > ESTABLISHED";
constexpr const char *asked = "SYN-SENT > ESTABLISHED";

/// From now on `descriptor` is deaf: each segment is dropped before TCP sees it.
bool dropEverything(int descriptor)
{
    sock_filter drop = {BPF_RET | BPF_K, 0, 0, 0};
    const sock_fprog filter = {1, &drop};
    return ::setsockopt(descriptor, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter) == 0;
}

bool hearAgain(int descriptor)
{
    const int unused = 0;
    return ::setsockopt(descriptor, SOL_SOCKET, SO_DETACH_FILTER, &unused, sizeof unused) == 0;
}

/// A connection from `client` to `ghost`, with the kernel's trace of it.
struct Connection
{
    SessionFixture f;
    QString host = QStringLiteral("127.%1.%2.1")
                       .arg(QRandomGenerator::global()->bounded(64, 250))
                       .arg(QRandomGenerator::global()->bounded(1, 250));
    SocketId listener;
    SocketId client;
    SocketId ghost;
    std::unique_ptr<StateTrace> trace;

    void listen()
    {
        listener = f.open(requestFor(Opening::Passive, host));
        QTRY_COMPARE(f.state(listener), TcpState::Listen);
        trace = std::make_unique<StateTrace>(f.local(listener).port());
    }
    void open()
    {
        listen();
        client = f.connectTo(f.local(listener));
        QTRY_COMPARE(f.ghosts(listener).size(), size_t(1));
        ghost = f.ghosts(listener).front();
        QTRY_COMPARE(f.state(client), TcpState::Established);
    }
    quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress(host), 0);
        return server.serverPort();
    }
    int clientDescriptor() const { return int(f.lastCall(client, SystemCall::Socket)->value); }
    int ghostDescriptor() const { return int(f.lastCall(listener, SystemCall::Accept)->value); }

    std::vector<StateStep> steps(SocketId id, SocketId other)
    {
        StateTrail trail(id);
        StateTrail others(other);
        const Journal &journal = f.session().journal();
        while (trail.fold(journal) || others.fold(journal))
            continue;
        return trail.steps(other.isValid() ? &others : nullptr);
    }
    /// The trail without the word for how each state is known: that depends on how busy the machine is.
    QByteArray trail(SocketId id, SocketId other = {})
    {
        return trailText(steps(id, other), Transport::Tcp).toLatin1().replace(" (passed)", "");
    }
};

} // namespace

class TestStateTrails : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void clientClosesFirst();
    void serverClosesFirst();
    void bothCloseInOneMoment();
    void simultaneousClose();
    void halfClose();
    void abortResetsThePeer();
    void unreadTextResetsThePeer();
    void refused();
    void simultaneousOpen();
    void connectedWithItself();
    void listenerComesAndGoes();

private:
    static void compare(Connection &c, SocketId id, SocketId other);
    static void compareBoth(Connection &c);
};

void TestStateTrails::compare(Connection &c, SocketId id, SocketId other)
{
    if (!c.trace->isTracing()) {
        qInfo("no trace was compared: this user may not trace the kernel");
        return;
    }
    const SocketRow *const row = c.f.row(id);
    QVERIFY(row != nullptr);
    const std::vector<TcpState> traced =
        tracedStates(c.trace->transitions(), row->pair.local, row->pair.remote, row->parent.isValid());
    QVERIFY(!traced.empty());
    const QByteArray differs = disagreement(c.steps(id, other), traced);
    QVERIFY2(differs.isEmpty(), qPrintable(trailText(c.steps(id, other), Transport::Tcp) + u": " +
                                           QString::fromLatin1(differs)));
}

void TestStateTrails::compareBoth(Connection &c)
{
    compare(c, c.client, c.ghost);
    compare(c, c.ghost, c.client);
}

void TestStateTrails::clientClosesFirst()
{
    Connection c;
    c.open();
    c.f.session().close(c.client);
    QTRY_COMPARE(c.f.state(c.ghost), TcpState::CloseWait);
    QTRY_COMPARE(c.f.state(c.client), TcpState::FinWait2);
    QCOMPARE(c.trail(c.client), QByteArray(asked) + " > FIN-WAIT-1 > FIN-WAIT-2");
    c.f.session().close(c.ghost);
    QTRY_COMPARE(c.f.state(c.client), TcpState::TimeWait);
    QTRY_COMPARE(c.f.life(c.ghost), enchufe::Life::Ended);
    QCOMPARE(c.trail(c.client), QByteArray(asked) + " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT");
    QCOMPARE(c.trail(c.ghost), QByteArray(begun) + " > CLOSE-WAIT > LAST-ACK > CLOSED");
    compareBoth(c);
}

void TestStateTrails::serverClosesFirst()
{
    Connection c;
    c.open();
    c.f.session().close(c.ghost);
    QTRY_COMPARE(c.f.state(c.client), TcpState::CloseWait);
    c.f.session().close(c.client);
    QTRY_COMPARE(c.f.state(c.ghost), TcpState::TimeWait);
    QTRY_COMPARE(c.f.life(c.client), enchufe::Life::Ended);
    QCOMPARE(c.trail(c.client), QByteArray(asked) + " > CLOSE-WAIT > LAST-ACK > CLOSED");
    QCOMPARE(c.trail(c.ghost, c.client), QByteArray(begun) + " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT");
    compareBoth(c);
}

void TestStateTrails::bothCloseInOneMoment()
{
    Connection c;
    c.open();
    c.f.session().close(c.client);
    c.f.session().close(c.ghost);
    QTRY_VERIFY(c.f.state(c.client) == TcpState::TimeWait || c.f.state(c.ghost) == TcpState::TimeWait);
    QTRY_VERIFY(c.f.life(c.client) == enchufe::Life::Ended || c.f.life(c.ghost) == enchufe::Life::Ended ||
                c.f.state(c.ghost) == c.f.state(c.client));
    compareBoth(c);
    // Who sent the first FIN did so from ESTABLISHED, and that is not left open.
    QVERIFY(c.trail(c.client, c.ghost).contains("ESTABLISHED > FIN-WAIT-1"));
}

void TestStateTrails::simultaneousClose()
{
    Connection c;
    c.open();
    const int deaf = c.ghostDescriptor();
    QVERIFY(dropEverything(deaf));
    c.f.session().finishTalking(c.client);
    QTRY_COMPARE(c.f.state(c.client), TcpState::FinWait1);
    c.f.session().finishTalking(c.ghost);
    // Each has sent its FIN and none has heard the other's ACK: the client hears the FIN.
    QTRY_COMPARE(c.f.state(c.client), TcpState::Closing);
    QCOMPARE(c.f.state(c.ghost), TcpState::FinWait1);
    QCOMPARE(c.trail(c.client, c.ghost), QByteArray(asked) + " > FIN-WAIT-1 > CLOSING");
    QVERIFY(hearAgain(deaf));
    QTRY_COMPARE_WITH_TIMEOUT(c.f.state(c.ghost), TcpState::TimeWait, retryPatience);
    QTRY_COMPARE_WITH_TIMEOUT(c.f.state(c.client), TcpState::TimeWait, retryPatience);
    QCOMPARE(c.trail(c.client, c.ghost), QByteArray(asked) + " > FIN-WAIT-1 > CLOSING > TIME-WAIT");
    const QByteArray there = c.trail(c.ghost, c.client);
    QVERIFY2(there == QByteArray(begun) + " > FIN-WAIT-1 > FIN-WAIT-2? > CLOSING? > TIME-WAIT" ||
                 there == QByteArray(begun) + " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT",
             there.data());
    compareBoth(c);
}

void TestStateTrails::halfClose()
{
    Connection c;
    c.open();
    c.f.session().finishTalking(c.client);
    QTRY_COMPARE(c.f.state(c.ghost), TcpState::CloseWait);
    QTRY_COMPARE(c.f.state(c.client), TcpState::FinWait2);
    c.f.session().send(c.ghost, 0, "answer after your FIN");
    QTRY_COMPARE(c.f.received(c.client), "answer after your FIN");
    QCOMPARE(c.trail(c.client, c.ghost), QByteArray(asked) + " > FIN-WAIT-1 > FIN-WAIT-2");
    QCOMPARE(c.trail(c.ghost, c.client), QByteArray(begun) + " > CLOSE-WAIT");
    c.f.session().finishTalking(c.ghost);
    QTRY_COMPARE(c.f.state(c.client), TcpState::TimeWait);
    QTRY_COMPARE(c.f.life(c.ghost), enchufe::Life::Ended);
    QCOMPARE(c.trail(c.client, c.ghost), QByteArray(asked) + " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT");
    QCOMPARE(c.trail(c.ghost, c.client), QByteArray(begun) + " > CLOSE-WAIT > LAST-ACK > CLOSED");
    compareBoth(c);
}

void TestStateTrails::abortResetsThePeer()
{
    Connection c;
    c.open();
    c.f.session().abort(c.client);
    QTRY_COMPARE(c.f.life(c.ghost), enchufe::Life::Ended);
    QCOMPARE(c.trail(c.client), QByteArray(asked) + " > CLOSED");
    QCOMPARE(c.trail(c.ghost), QByteArray(begun) + " > CLOSED");
    QCOMPARE(int(c.steps(c.client, {}).back().trigger), int(StateTrigger::OurReset));
    QCOMPARE(int(c.steps(c.ghost, {}).back().trigger), int(StateTrigger::ResetArrived));
    compareBoth(c);
}

void TestStateTrails::unreadTextResetsThePeer()
{
    Connection c;
    c.open();
    c.f.session().setReading(c.ghost, false);
    c.f.session().send(c.client, 0, "nobody reads this");
    QTRY_COMPARE(c.f.kernel(c.ghost).receiveQueue, 17u);
    c.f.session().close(c.ghost);
    QTRY_COMPARE(c.f.life(c.client), enchufe::Life::Ended);
    QCOMPARE(c.trail(c.client), QByteArray(asked) + " > CLOSED");
    QCOMPARE(c.trail(c.ghost), QByteArray(begun) + " > CLOSED");
    QCOMPARE(int(c.steps(c.ghost, {}).back().trigger), int(StateTrigger::OurUnreadReset));
    compareBoth(c);
}

void TestStateTrails::refused()
{
    Connection c;
    const quint16 port = c.freePort();
    c.trace = std::make_unique<StateTrace>(port);
    c.client = c.f.connectTo(Endpoint(QHostAddress(c.host), port));
    QTRY_COMPARE(c.f.life(c.client), enchufe::Life::Ended);
    QCOMPARE(c.trail(c.client), "SYN-SENT > CLOSED");
    QCOMPARE(int(c.steps(c.client, {}).back().trigger), int(StateTrigger::Refused));
    compare(c, c.client, {});
}

void TestStateTrails::simultaneousOpen()
{
    Connection c;
    const Endpoint one(QHostAddress(c.host), c.freePort());
    const Endpoint two(QHostAddress(c.host), c.freePort());
    c.trace = std::make_unique<StateTrace>(one.port());
    OpenRequest request = requestFor(Opening::Active, c.host, two.port());
    request.ignoreRefusal = true;
    request.from = one;
    c.client = c.f.open(request);
    request.from = two;
    request.target.port = one.port();
    c.ghost = c.f.open(request);
    QTRY_COMPARE(c.f.state(c.client), TcpState::Established);
    QTRY_COMPARE(c.f.state(c.ghost), TcpState::Established);
    // A socket that is not connected when its connect() returns leaves it open who met whose SYN.
    const QByteArray first = c.trail(c.client, c.ghost);
    QVERIFY2(first == "SYN-SENT > SYN-RECV > ESTABLISHED" || first == "SYN-SENT > SYN-RECV? > ESTABLISHED",
             first.data());
    compareBoth(c);
}

void TestStateTrails::connectedWithItself()
{
    Connection c;
    c.client = c.f.session().openWithItself(QHostAddress(c.host));
    QTRY_COMPARE(c.f.state(c.client), TcpState::Established);
    QCOMPARE(c.trail(c.client), "SYN-SENT > SYN-RECV > ESTABLISHED");
    c.trace = std::make_unique<StateTrace>(c.f.local(c.client).port());
    c.f.session().close(c.client);
    QTRY_COMPARE(c.f.state(c.client), TcpState::TimeWait);
    QCOMPARE(c.trail(c.client), "SYN-SENT > SYN-RECV > ESTABLISHED > FIN-WAIT-1 > CLOSING > TIME-WAIT");
    if (!c.trace->isTracing())
        return;
    std::vector<StateStep> steps = c.steps(c.client, {});
    steps.erase(steps.begin(), steps.begin() + 3);
    const Endpoint itself = c.f.local(c.client);
    QCOMPARE(disagreement(steps, tracedStates(c.trace->transitions(), itself, itself, false)), QByteArray());
}

void TestStateTrails::listenerComesAndGoes()
{
    Connection c;
    c.listen();
    QCOMPARE(c.trail(c.listener), "LISTEN");
    c.f.session().close(c.listener);
    QTRY_COMPARE(c.f.life(c.listener), enchufe::Life::Ended);
    QCOMPARE(c.trail(c.listener), "LISTEN > CLOSED");
}

QTEST_GUILESS_MAIN(TestStateTrails)
#include "tst_statetrails.moc"
