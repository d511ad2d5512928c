#include "net/descriptorlimit.h"
#include "net/netroom.h"
#include "net/peer.h"
#include "net/tcpconnector.h"

using namespace enchufe;

namespace {

/// Two endpoints that nobody holds.
std::pair<Endpoint, Endpoint> closedPorts(const QString &host = QStringLiteral("127.0.0.1"))
{
    const Peer one = Peer::bound(Endpoint(QHostAddress(host), 0));
    const Peer two = Peer::bound(Endpoint(QHostAddress(host), 0));
    return {one.local(), two.local()};
}

} // namespace

/// Connections without anybody who waits, and many at once.
class TestSimultaneousOpen : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void simultaneousOpenNeedsNoListener_data();
    void simultaneousOpenNeedsNoListener();
    void simultaneousOpenThatIsNotMetEnds();
    void resetIsHeardAgainOnceEstablished();
    void selfConnectReadsWhatItWrote();
    void manyAtOnceFromSeveralAddresses();

private:
    static OpenRequest crossing(const Endpoint &from, const Endpoint &to)
    {
        OpenRequest request;
        request.opening = Opening::Active;
        request.from = from;
        request.target = {to.addressText(), to.port()};
        request.ignoreRefusal = true;
        return request;
    }
};

void TestSimultaneousOpen::simultaneousOpenNeedsNoListener_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("::1");
}

void TestSimultaneousOpen::simultaneousOpenNeedsNoListener()
{
    QFETCH(QString, host);
    NetRoom room;
    const auto [one, two] = closedPorts(host);
    const SocketId first = room.open(crossing(one, two));
    QCOMPARE(room.states(first), std::vector{TcpState::SynSent});
    // The refusal has come by now, on loopback with the request itself, and was dropped.
    const SocketId second = room.open(crossing(two, one));
    QTRY_COMPARE(room.story(first), "created bound connecting established");
    QTRY_COMPARE(room.story(second), "created bound connecting established");
    QCOMPARE(room.pair(first, EventKind::Established), (EndpointPair{one, two}));
    QCOMPARE(room.pair(second, EventKind::Established), (EndpointPair{two, one}));
    QByteArrayList filters;
    for (const Event &event : room.events(first, EventKind::Call)) {
        const QByteArray arguments = room.journal().payload(event).toByteArray();
        if (arguments.contains("FILTER"))
            filters.append(arguments.mid(arguments.indexOf("SOL")));
    }
    QCOMPARE(filters, (QByteArrayList{"SOL_SOCKET, SO_ATTACH_FILTER, {len=4, drop segments with RST}",
                                      "SOL_SOCKET, SO_DETACH_FILTER, [0]"}));
    room.engine().send(first, 0, "to two");
    room.engine().send(second, 0, "to one");
    QTRY_COMPARE(room.received(second), "to two");
    QTRY_COMPARE(room.received(first), "to one");
}

void TestSimultaneousOpen::simultaneousOpenThatIsNotMetEnds()
{
    NetRoom room;
    const auto [one, two] = closedPorts();
    const SocketId id = room.open(crossing(one, two));
    QCOMPARE(room.story(id), "created bound connecting");
    QTRY_COMPARE_WITH_TIMEOUT(room.story(id), "created bound connecting failed closed",
                              TcpConnector::simultaneousMs + patience);
    QCOMPARE(room.last(id, EventKind::Failed).error, ETIMEDOUT);
    QCOMPARE(room.last(id, EventKind::Failed).call, SystemCall::Connect);
}

void TestSimultaneousOpen::resetIsHeardAgainOnceEstablished()
{
    NetRoom room;
    const auto [one, two] = closedPorts();
    const SocketId first = room.open(crossing(one, two));
    const SocketId second = room.open(crossing(two, one));
    QTRY_COMPARE(room.count(first, EventKind::Established), 1);
    QTRY_COMPARE(room.count(second, EventKind::Established), 1);
    room.engine().abort(first);
    QTRY_COMPARE(room.last(second, EventKind::Failed).error, ECONNRESET);
}

void TestSimultaneousOpen::selfConnectReadsWhatItWrote()
{
    NetRoom room;
    const Endpoint itself = closedPorts().first;
    const SocketId id = room.connectTo(itself, itself);
    QTRY_COMPARE(room.story(id), "created bound connecting established");
    QCOMPARE(room.pair(id, EventKind::Established), (EndpointPair{itself, itself}));
    room.engine().send(id, 0, "hola yo");
    QTRY_COMPARE(room.received(id), "hola yo");
    room.engine().close(id);
    QCOMPARE(room.count(id, EventKind::Closed), 1);
}

void TestSimultaneousOpen::manyAtOnceFromSeveralAddresses()
{
    NetRoom room;
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
    std::vector<SocketId> ids;
    for (int i = 0; i < 500; ++i) {
        const Endpoint from(QHostAddress(QStringLiteral("127.0.0.%1").arg(2 + i % 5)), 0);
        ids.push_back(room.connectTo(room.local(listener), from));
    }
    const auto established = [&] {
        return std::count_if(ids.begin(), ids.end(),
                             [&](SocketId id) { return room.count(id, EventKind::Established) == 1; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(room.count(listener, EventKind::Accepted), 500, 3 * patience);
    QCOMPARE(established(), 500);
    QMap<QString, int> clients;
    for (const SocketId ghost : room.children(listener))
        ++clients[room.pair(ghost, EventKind::Established).remote.addressText()];
    QCOMPARE(clients.size(), 5);
    QCOMPARE(clients.value(QStringLiteral("127.0.0.4")), 100);
}

int main(int argc, char **argv)
{
    enchufe::raiseDescriptorLimit();
    return enchufe::runOverEpoll<TestSimultaneousOpen>(argc, argv);
}

#include "tst_simultaneousopen.moc"
