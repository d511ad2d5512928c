#include "net/netroom.h"
#include "net/peer.h"

#include <QTemporaryFile>

using namespace enchufe;

namespace {

/// Endpoints that refuse: bound by nobody.
Endpoint closedPort(const QString &host = QStringLiteral("127.0.0.1"))
{
    const Peer peer = Peer::bound(Endpoint(QHostAddress(host), 0));
    return peer.local();
}

/// The kernel, but connect() fails with what the test says, and the answer to an asynchronous one with
/// another.
class FailingCalls final : public SocketCalls
{
public:
    explicit FailingCalls(JournalWriter &writer)
        : m_native(writer)
    {}

    int socketError = 0;
    int bindError = 0;
    int connectError = 0;
    int pending = -1;

    Result<int> socket(SocketId id, IpFamily family, Transport transport) override
    {
        if (socketError != 0)
            return Error::system(socketError);
        return m_native.socket(id, family, transport);
    }
    Result<int> setOption(SocketId id, int descriptor, int level, int name, int value) override
    {
        return m_native.setOption(id, descriptor, level, name, value);
    }
    Result<int> setStructure(SocketId id, int descriptor, int level, int name, QByteArrayView value,
                             const QString &shown) override
    {
        return m_native.setStructure(id, descriptor, level, name, value, shown);
    }
    Result<int> readOption(int descriptor, int level, int name, void *value, int size) override
    {
        return m_native.readOption(descriptor, level, name, value, size);
    }
    Result<int> bind(SocketId id, int descriptor, const Endpoint &local) override
    {
        if (bindError != 0)
            return Error::system(bindError);
        return m_native.bind(id, descriptor, local);
    }
    Result<int> listen(SocketId id, int descriptor, int backlog) override
    {
        return m_native.listen(id, descriptor, backlog);
    }
    Result<int> accept(SocketId id, int descriptor) override { return m_native.accept(id, descriptor); }
    Result<int> connect(SocketId id, int descriptor, const Endpoint &remote) override
    {
        if (connectError != 0)
            return Error::system(connectError);
        return m_native.connect(id, descriptor, remote);
    }
    Result<int> shutdown(SocketId id, int descriptor, int how) override
    {
        return m_native.shutdown(id, descriptor, how);
    }
    void close(SocketId id, int descriptor) override { m_native.close(id, descriptor); }
    int pendingError(SocketId id, int descriptor) override
    {
        const int error = m_native.pendingError(id, descriptor);
        return pending >= 0 ? pending : error;
    }
    Result<int> setResetOnClose(SocketId id, int descriptor) override
    {
        return m_native.setResetOnClose(id, descriptor);
    }
    EndpointPair endpoints(int descriptor) override { return m_native.endpoints(descriptor); }
    TcpState state(int descriptor) override { return m_native.state(descriptor); }
    quint32 drops(int descriptor) override { return m_native.drops(descriptor); }
    int readable(int descriptor) override { return m_native.readable(descriptor); }

private:
    NativeSocketCalls m_native;
};

/// A room whose engine asks FailingCalls.
struct FailingRoom
{
    NetRoom outer;
    FailingCalls calls{outer.writer()};
    SocketIds ids;
    Engine engine{outer.writer(), calls, ids};

    SocketId open(Opening opening, Transport transport, const Endpoint &target)
    {
        OpenRequest request;
        request.opening = opening;
        request.transport = transport;
        request.target = {target.addressText(), target.port()};
        const SocketId id = ids.take();
        engine.open(id, request);
        return id;
    }
};

} // namespace

class TestTcpConnector : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void connects_data();
    void connects();
    void refusedIsReported_data();
    void refusedIsReported();
    void fromIsBoundFirst();
    void fromInUseIsReported();
    void fromThatIsNotOursIsReported();
    void fromInTimeWaitIsTakenAgain();
    void eachAddressIsTriedInTurn();
    void nameThatIsNotFoundIsReported();
    void lookupCanBeCancelled();
    void connectingCanBeCancelled();
    void whatIsSentWhileConnectingGoesAlong();
    void whatIsSentBeforeAFailureIsSaidToBeLost();
    void failingCallsAreReported_data();
    void failingCallsAreReported();
    void lateErrnoIsReported_data();
    void lateErrnoIsReported();
    void unknownServiceIsReported();
    void callsForAGoneSocketDoNothing();
};

void TestTcpConnector::connects_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("::1");
}

void TestTcpConnector::connects()
{
    QFETCH(QString, host);
    const Peer server = Peer::bound(Endpoint(QHostAddress(host), 0));
    NetRoom room;
    const SocketId id = room.connectTo(server.local());
    QTRY_VERIFY(room.count(id, EventKind::Established) == 1);
    Peer peer = server.accept();
    QCOMPARE(room.story(id), "created connecting established");
    QCOMPARE(room.pair(id, EventKind::Connecting).remote, server.local());
    const EndpointPair pair = room.pair(id, EventKind::Established);
    QCOMPARE(pair.remote, server.local());
    QVERIFY(pair.local.port() != 0);
    QCOMPARE(room.states(id).back(), TcpState::Established);
    room.engine().send(id, 0, "hola");
    QTRY_COMPARE(peer.text(), "hola");
    peer.write("chau");
    peer.close();
    QTRY_COMPARE(room.story(id), "created connecting established queued sent received peer-finished");
    room.engine().close(id);
    QCOMPARE(room.count(id, EventKind::Closed), 1);
}

void TestTcpConnector::refusedIsReported_data()
{
    connects_data();
}

void TestTcpConnector::refusedIsReported()
{
    QFETCH(QString, host);
    const Endpoint remote = closedPort(host);
    NetRoom room;
    const SocketId id = room.connectTo(remote);
    QTRY_COMPARE(room.story(id), "created connecting failed closed");
    const Event failed = room.last(id, EventKind::Failed);
    QCOMPARE(failed.error, ECONNREFUSED);
    QCOMPARE(failed.call, SystemCall::Connect);
    QCOMPARE(room.pair(id, EventKind::Failed).remote, remote);
    // Asked once: Qt's own connect would have tried twice.
    qsizetype asked = 0;
    for (const Event &event : room.events(id, EventKind::Call))
        asked += event.call == SystemCall::Connect;
    QCOMPARE(asked, 1);
}

void TestTcpConnector::fromIsBoundFirst()
{
    const Peer server = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    NetRoom room;
    const Endpoint from = closedPort();
    const SocketId id = room.connectTo(server.local(), from);
    QTRY_COMPARE(room.story(id), "created bound connecting established");
    QCOMPARE(room.local(id), from);
    QCOMPARE(room.pair(id, EventKind::Established).local, from);
    QCOMPARE(room.pair(id, EventKind::Created).local, Endpoint());

    const SocketId other = room.connectTo(server.local(), *Endpoint::parse(u"127.0.0.2:0"));
    QTRY_COMPARE(room.count(other, EventKind::Established), 1);
    QCOMPARE(room.pair(other, EventKind::Established).local.addressText(), QStringLiteral("127.0.0.2"));
}

void TestTcpConnector::fromInUseIsReported()
{
    const Peer server = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    NetRoom room;
    const SocketId id = room.connectTo(server.local(), server.local());
    QTRY_COMPARE(room.story(id), "created failed closed");
    QCOMPARE(room.last(id, EventKind::Failed).error, EADDRINUSE);
    QCOMPARE(room.last(id, EventKind::Failed).call, SystemCall::Bind);
}

void TestTcpConnector::fromThatIsNotOursIsReported()
{
    const Peer server = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    NetRoom room;
    const SocketId id = room.connectTo(server.local(), *Endpoint::parse(u"192.0.2.1:0"));
    QTRY_COMPARE(room.story(id), "created failed closed");
    QCOMPARE(room.last(id, EventKind::Failed).error, EADDRNOTAVAIL);
    QCOMPARE(room.pair(id, EventKind::Failed).local.addressText(), QStringLiteral("192.0.2.1"));
}

void TestTcpConnector::fromInTimeWaitIsTakenAgain()
{
    const Peer server = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    NetRoom room;
    const Endpoint from = closedPort();
    const SocketId first = room.connectTo(server.local(), from);
    QTRY_COMPARE(room.count(first, EventKind::Established), 1);
    Peer peer = server.accept();
    // This side finishes first: its port is the one that waits.
    room.engine().close(first);
    QTRY_VERIFY(peer.isEnded());
    peer.close();
    const Peer other = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    const SocketId second = room.connectTo(other.local(), from);
    QTRY_COMPARE(room.count(second, EventKind::Established), 1);
    QCOMPARE(room.pair(second, EventKind::Established).local, from);
}

void TestTcpConnector::eachAddressIsTriedInTurn()
{
    // "localhost" has two addresses here or one; both refuse, and every one is shown.
    const quint16 port = closedPort().port();
    NetRoom room;
    OpenRequest request;
    request.opening = Opening::Active;
    request.target = {QStringLiteral("localhost"), port};
    const SocketId id = room.open(request);
    QTRY_COMPARE(room.count(id, EventKind::Closed), 1);
    const QByteArrayView found = room.journal().payload(room.last(id, EventKind::LookupFinished));
    const QByteArrayList addresses = found.toByteArray().split('\n');
    QVERIFY(!addresses.isEmpty());
    QCOMPARE(room.count(id, EventKind::Connecting), addresses.size());
    QCOMPARE(room.count(id, EventKind::AttemptFailed), addresses.size() - 1);
    QCOMPARE(room.last(id, EventKind::Failed).error, ECONNREFUSED);
    qsizetype i = 0;
    for (const Event &event : room.events(id, EventKind::Connecting)) {
        const EndpointPair pair = *room.journal().facts<EndpointPair>(event);
        QCOMPARE(pair.remote.addressText().toUtf8(), addresses.at(i++));
    }
}

void TestTcpConnector::nameThatIsNotFoundIsReported()
{
    NetRoom room;
    OpenRequest request;
    request.opening = Opening::Active;
    request.target = {QStringLiteral("no-such-host.invalid"), quint16(80)};
    const SocketId id = room.open(request);
    QTRY_COMPARE_WITH_TIMEOUT(room.story(id), "created lookup-started failed closed", 30000);
    const Event failed = room.last(id, EventKind::Failed);
    QCOMPARE(failed.value, qint64(ErrorCode::NameNotFound));
    QCOMPARE(failed.error, 0);
    QCOMPARE(failed.call, SystemCall::GetAddrInfo);
}

void TestTcpConnector::lookupCanBeCancelled()
{
    NetRoom room;
    OpenRequest request;
    request.opening = Opening::Active;
    request.target = {QStringLiteral("localhost"), closedPort().port()};
    const SocketId id = room.open(request);
    room.engine().close(id);
    QCOMPARE(room.story(id), "created lookup-started closed");
    // A lookup that is answered after all finds nobody.
    const SocketId other = room.open(request);
    QTRY_COMPARE(room.count(other, EventKind::Closed), 1);
    QCOMPARE(room.story(id), "created lookup-started closed");
}

void TestTcpConnector::connectingCanBeCancelled()
{
    // A listener whose queue is full answers no SYN: the connection stays in SYN-SENT.
    const Peer server = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"), SOCK_STREAM, 0);
    const Peer filler = Peer::connected(server.local());
    NetRoom room;
    const SocketId id = room.connectTo(server.local());
    QCOMPARE(room.story(id), "created connecting");
    QCOMPARE(room.states(id), std::vector{TcpState::SynSent});
    const SocketId other = room.connectTo(server.local());
    room.engine().send(other, 0, "never");
    room.engine().close(id);
    room.engine().abort(other);
    QCOMPARE(room.story(id), "created connecting closed");
    QCOMPARE(room.story(other), "created connecting queued unsent closed");
    QCOMPARE(room.total(other, EventKind::Unsent), 5);
}

void TestTcpConnector::whatIsSentWhileConnectingGoesAlong()
{
    const Peer server = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("from a file");
    QVERIFY(file.flush());
    NetRoom room;
    const SocketId id = room.connectTo(server.local());
    room.engine().send(id, 0, "one ");
    room.engine().sendFile(id, file.fileName());
    room.engine().send(id, 0, " two");
    room.engine().finishTalking(id);
    room.engine().send(id, 0, "after the end");
    Peer peer = server.accept();
    QTRY_VERIFY(peer.isEnded());
    QCOMPARE(peer.text(), "one from a file two");
    QCOMPARE(room.count(id, EventKind::FinishedHere), 1);
    QCOMPARE(room.last(id, EventKind::SendRefused).error, EPIPE);
}

void TestTcpConnector::whatIsSentBeforeAFailureIsSaidToBeLost()
{
    NetRoom room;
    const SocketId id = room.connectTo(closedPort());
    room.engine().send(id, 0, "lost");
    QTRY_COMPARE(room.count(id, EventKind::Closed), 1);
    QCOMPARE(room.total(id, EventKind::Unsent), 4);
}

void TestTcpConnector::failingCallsAreReported_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("udp");
    for (const bool udp : {false, true}) {
        const char *const name = udp ? "udp" : "tcp";
        QTest::addRow("%s socket EMFILE", name) << int(SystemCall::Socket) << EMFILE << udp;
        QTest::addRow("%s bind EACCES", name) << int(SystemCall::Bind) << EACCES << udp;
        QTest::addRow("%s connect ENETUNREACH", name) << int(SystemCall::Connect) << ENETUNREACH << udp;
        QTest::addRow("%s connect EHOSTUNREACH", name) << int(SystemCall::Connect) << EHOSTUNREACH << udp;
    }
}

void TestTcpConnector::failingCallsAreReported()
{
    QFETCH(int, call);
    QFETCH(int, error);
    QFETCH(bool, udp);
    FailingRoom room;
    room.calls.socketError = call == int(SystemCall::Socket) ? error : 0;
    room.calls.bindError = call == int(SystemCall::Bind) ? error : 0;
    room.calls.connectError = call == int(SystemCall::Connect) ? error : 0;
    const Opening opening = call == int(SystemCall::Bind) ? Opening::Passive : Opening::Active;
    const SocketId id = room.open(opening, udp ? Transport::Udp : Transport::Tcp, closedPort());
    const Event failed = room.outer.last(id, EventKind::Failed);
    QCOMPARE(failed.error, error);
    QCOMPARE(int(failed.call), call);
    QCOMPARE(room.outer.count(id, EventKind::Closed), 1);
    QCOMPARE(room.outer.events(id).back().kind, EventKind::Closed);
    room.engine.send(id, 0, "nobody");
    QCOMPARE(room.outer.events(id).back().kind, EventKind::Closed);
}

void TestTcpConnector::lateErrnoIsReported_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("timed out") << ETIMEDOUT;
    QTest::newRow("no route") << EHOSTUNREACH;
    QTest::newRow("reset") << ECONNRESET;
}

void TestTcpConnector::lateErrnoIsReported()
{
    QFETCH(int, error);
    const Peer server = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    FailingRoom room;
    room.calls.pending = error;
    const SocketId id = room.open(Opening::Active, Transport::Tcp, server.local());
    QTRY_COMPARE(room.outer.story(id), "created connecting failed closed");
    QCOMPARE(room.outer.last(id, EventKind::Failed).error, error);
}

void TestTcpConnector::unknownServiceIsReported()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("127.0.0.1"), 0, QStringLiteral("telepathy"));
    QCOMPARE(room.story(id), "created failed closed");
    QCOMPARE(room.last(id, EventKind::Failed).value, qint64(ErrorCode::NotAvailable));
}

void TestTcpConnector::callsForAGoneSocketDoNothing()
{
    NetRoom room;
    const SocketId id = room.connectTo(closedPort());
    QTRY_COMPARE(room.count(id, EventKind::Closed), 1);
    const quint64 before = room.journal().published();
    room.engine().send(id, 0, "x");
    room.engine().sendFile(id, QStringLiteral("/etc/hostname"));
    room.engine().finishTalking(id);
    room.engine().setReading(id, false);
    room.engine().close(id);
    room.engine().abort(id);
    QCOMPARE(room.journal().published(), before);
}

int main(int argc, char **argv)
{
    return enchufe::runOverEpoll<TestTcpConnector>(argc, argv);
}

#include "tst_tcpconnector.moc"
