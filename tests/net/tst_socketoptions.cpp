#include "net/netroom.h"
#include "net/peer.h"
#include "net/socketoptions.h"

#include <QNetworkInterface>

#include <net/if.h>
#include <netinet/tcp.h>

using namespace enchufe;

class TestSocketOptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void appliesToItsKindOnly_data();
    void appliesToItsKindOnly();
    void textsNameEveryOption();
    void everyOptionIsReadFromEachKind_data();
    void everyOptionIsReadFromEachKind();
    void isSetAndReadBack_data();
    void isSetAndReadBack();
    void isSetBeforeBind();
    void theUsersChoiceComesBeforeOurs();
    void bufferIsDoubledAndBounded();
    void acceptedSocketsInherit();
    void refusalIsTold_data();
    void refusalIsTold();
    void withoutADescriptorItIsRefused();
    void lingerOfZeroResets();
    void lingerDoesNotHoldTheThread();
    void multicastInterfaceIsAnIndex();
    void qtLeavesBroadcastAsItWas();

private:
    static std::map<QByteArray, QByteArray> optionsOf(const NetRoom &room, SocketId id)
    {
        std::map<QByteArray, QByteArray> options;
        for (const Event &event : room.events(id, EventKind::OptionSet)) {
            const QByteArray text = room.journal().payload(event).toByteArray();
            const qsizetype at = text.indexOf('=');
            options[text.left(at)] = text.mid(at + 1);
        }
        return options;
    }
};

void TestSocketOptions::appliesToItsKindOnly_data()
{
    using enum SocketOption;
    QTest::addColumn<SocketOption>("option");
    QTest::addColumn<QByteArray>("kinds"); // of tcp4, tcp6, udp4, udp6
    const auto row = [](SocketOption option, const char *kinds) {
        QTest::newRow(socketOptionName(option).data()) << option << QByteArray(kinds);
    };
    for (const SocketOption option :
         {ReuseAddress, ReusePort, ReceiveBuffer, SendBuffer, TimeToLive, TypeOfService})
        row(option, "yyyy");
    for (const SocketOption option :
         {KeepAlive, KeepAliveIdle, KeepAliveInterval, KeepAliveCount, UserTimeout, NoDelay, Linger})
        row(option, "yynn");
    for (const SocketOption option : {Broadcast, MulticastTtl, MulticastLoop, MulticastInterface})
        row(option, "nnyy");
    row(OnlyV6, "nyny");
}

void TestSocketOptions::appliesToItsKindOnly()
{
    QFETCH(SocketOption, option);
    QFETCH(QByteArray, kinds);
    QByteArray found;
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6})
            found += nativeOption(option, {transport, family}) ? 'y' : 'n';
    }
    QCOMPARE(found, kinds);
}

void TestSocketOptions::textsNameEveryOption()
{
    for (int index = 0; index < int(SocketOption::Count); ++index) {
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
                const auto native = nativeOption(SocketOption(index), {transport, family});
                if (native)
                    QVERIFY(nativeOptionText(native->level, native->name).startsWith(QLatin1String("SO")));
            }
        }
    }
    QCOMPARE(nativeOptionText(SOL_SOCKET, SO_REUSEADDR), QStringLiteral("SOL_SOCKET, SO_REUSEADDR"));
    QCOMPARE(nativeOptionText(IPPROTO_IPV6, IPV6_UNICAST_HOPS),
             QStringLiteral("SOL_IPV6, IPV6_UNICAST_HOPS"));
    QCOMPARE(nativeOptionText(IPPROTO_TCP, TCP_NODELAY), QStringLiteral("SOL_TCP, TCP_NODELAY"));
    QCOMPARE(nativeOptionText(SOL_SOCKET, SO_DETACH_FILTER), QStringLiteral("SOL_SOCKET, SO_DETACH_FILTER"));
    QCOMPARE(nativeOptionText(4711, 12), QStringLiteral("4711, 12"));
}

void TestSocketOptions::everyOptionIsReadFromEachKind_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<QString>("host");
    QTest::newRow("TCP 4") << Transport::Tcp << QStringLiteral("127.0.0.1");
    QTest::newRow("TCP 6") << Transport::Tcp << QStringLiteral("::1");
    QTest::newRow("UDP 4") << Transport::Udp << QStringLiteral("127.0.0.1");
    QTest::newRow("UDP 6") << Transport::Udp << QStringLiteral("::1");
}

void TestSocketOptions::everyOptionIsReadFromEachKind()
{
    QFETCH(Transport, transport);
    QFETCH(QString, host);
    NetRoom room;
    const SocketId id = transport == Transport::Tcp ? room.listen(host) : room.openUdp(host);
    room.engine().readOptions(id);
    const auto options = optionsOf(room, id);
    const IpFamily family = room.local(id).family();
    for (int index = 0; index < int(SocketOption::Count); ++index) {
        const QByteArray name = socketOptionName(SocketOption(index)).data();
        QCOMPARE(options.contains(name), nativeOption(SocketOption(index), {transport, family}).has_value());
    }
    QCOMPARE(options.at("IP_TTL"), "64");
    if (transport == Transport::Tcp) {
        QCOMPARE(options.at("SO_LINGER"), "-1");
        QCOMPARE(options.at("SO_REUSEADDR"), "1");
    }
    QCOMPARE(room.count(id, EventKind::OptionRefused), 0);
}

void TestSocketOptions::isSetAndReadBack_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("udp");
    QTest::addColumn<SocketOption>("option");
    QTest::addColumn<int>("value");
    const auto row = [](SocketOption option, int value, bool udp) {
        for (const char *const host : {"127.0.0.1", "::1"})
            QTest::addRow("%s=%d %s", socketOptionName(option).data(), value, host)
                << QString::fromLatin1(host) << udp << option << value;
    };
    using enum SocketOption;
    for (const SocketOption option : {ReuseAddress, ReusePort, KeepAlive, NoDelay})
        row(option, 1, false);
    row(KeepAliveIdle, 11, false);
    row(KeepAliveInterval, 12, false);
    row(KeepAliveCount, 13, false);
    row(UserTimeout, 14000, false);
    row(Linger, 15, false);
    row(Linger, 0, false);
    row(Linger, -1, false);
    row(TimeToLive, 16, false);
    row(TypeOfService, 0x10, false);
    row(Broadcast, 1, true);
    row(MulticastTtl, 17, true);
    row(MulticastLoop, 0, true);
    row(MulticastInterface, int(::if_nametoindex("lo")), true);
    row(MulticastInterface, 0, true);
}

void TestSocketOptions::isSetAndReadBack()
{
    QFETCH(QString, host);
    QFETCH(bool, udp);
    QFETCH(SocketOption, option);
    QFETCH(int, value);
    NetRoom room;
    const SocketId id = udp ? room.openUdp(host) : room.listen(host);
    room.engine().setOption(id, {option, value});
    const Event event = room.last(id, EventKind::OptionSet);
    const QByteArray name = socketOptionName(option).data();
    QCOMPARE(room.journal().payload(event), QByteArray(name + '=' + QByteArray::number(value)));
    QCOMPARE(room.last(id, EventKind::Call).call, SystemCall::SetSocketOption);
    room.engine().readOptions(id);
    QCOMPARE(optionsOf(room, id).at(name), QByteArray::number(value));
}

void TestSocketOptions::isSetBeforeBind()
{
    NetRoom room;
    OpenRequest request;
    request.target = {QStringLiteral("::"), quint16(0)};
    request.options = {{SocketOption::OnlyV6, 1}, {SocketOption::KeepAlive, 1}};
    const SocketId id = room.open(request);
    QByteArrayList names;
    for (const Event &event : room.events(id, EventKind::Call))
        names.append(QByteArray(systemCallName(event.call).data()));
    QCOMPARE(names.join(' '), "socket setsockopt setsockopt setsockopt bind listen");
    QCOMPARE(optionsOf(room, id).at("IPV6_V6ONLY"), "1");
    const Endpoint v4(QHostAddress(QHostAddress::LocalHost), room.local(id).port());
    QVERIFY(!Peer::connected(v4).isOpen());
    const Endpoint v6(QHostAddress(QHostAddress::LocalHostIPv6), room.local(id).port());
    QVERIFY(Peer::connected(v6).isOpen());
}

void TestSocketOptions::theUsersChoiceComesBeforeOurs()
{
    NetRoom room;
    OpenRequest request;
    request.target = {QStringLiteral("127.0.0.1"), quint16(0)};
    request.options = {{SocketOption::ReuseAddress, 0}};
    const SocketId tcp = room.open(request);
    QCOMPARE(room.count(tcp, EventKind::OptionSet), 1);
    QCOMPARE(optionsOf(room, tcp).at("SO_REUSEADDR"), "0");
    request.transport = Transport::Udp;
    request.options = {{SocketOption::ReceiveBuffer, 5000}};
    const SocketId udp = room.open(request);
    QCOMPARE(room.count(udp, EventKind::OptionSet), 1);
    QCOMPARE(optionsOf(room, udp).at("SO_RCVBUF"), "10000");
}

void TestSocketOptions::bufferIsDoubledAndBounded()
{
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("127.0.0.1"));
    room.engine().setOption(id, {SocketOption::ReceiveBuffer, 4096});
    QCOMPARE(optionsOf(room, id).at("SO_RCVBUF"), "8192");
    room.engine().setOption(id, {SocketOption::ReceiveBuffer, 2'000'000'000});
    QVERIFY(optionsOf(room, id).at("SO_RCVBUF").toLongLong() < 2'000'000'000);
}

void TestSocketOptions::acceptedSocketsInherit()
{
    NetRoom room;
    OpenRequest request;
    request.target = {QStringLiteral("127.0.0.1"), quint16(0)};
    request.options = {{SocketOption::KeepAlive, 1}, {SocketOption::KeepAliveIdle, 42}};
    const SocketId id = room.open(request);
    const Peer peer = Peer::connected(room.local(id));
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const SocketId ghost = room.children(id).front();
    room.engine().readOptions(ghost);
    QCOMPARE(optionsOf(room, ghost).at("SO_KEEPALIVE"), "1");
    QCOMPARE(optionsOf(room, ghost).at("TCP_KEEPIDLE"), "42");
}

void TestSocketOptions::refusalIsTold_data()
{
    QTest::addColumn<bool>("udp");
    QTest::addColumn<SocketOption>("option");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("error");
    QTest::newRow("NODELAY of UDP") << true << SocketOption::NoDelay << 1 << ENOPROTOOPT;
    QTest::newRow("V6ONLY of IPv4") << false << SocketOption::OnlyV6 << 1 << ENOPROTOOPT;
    QTest::newRow("keepalive too long") << false << SocketOption::KeepAliveIdle << 99999 << EINVAL;
    QTest::newRow("TTL of 256") << false << SocketOption::TimeToLive << 256 << EINVAL;
    QTest::newRow("no such interface") << true << SocketOption::MulticastInterface << 999999 << EADDRNOTAVAIL;
}

void TestSocketOptions::refusalIsTold()
{
    QFETCH(bool, udp);
    QFETCH(SocketOption, option);
    QFETCH(int, value);
    QFETCH(int, error);
    NetRoom room;
    const QString host = QStringLiteral("127.0.0.1");
    const SocketId id = udp ? room.openUdp(host) : room.listen(host);
    const qsizetype set = room.count(id, EventKind::OptionSet);
    room.engine().setOption(id, {option, value});
    const Event refused = room.last(id, EventKind::OptionRefused);
    QCOMPARE(refused.error, error);
    const QByteArray name = socketOptionName(option).data();
    QCOMPARE(room.journal().payload(refused), QByteArray(name + '=' + QByteArray::number(value)));
    QCOMPARE(room.count(id, EventKind::OptionSet), set);
    QCOMPARE(room.count(id, EventKind::Closed), 0);

    // Asked for before bind() it does not stop the opening either.
    OpenRequest request;
    request.transport = udp ? Transport::Udp : Transport::Tcp;
    request.target = {host, quint16(0)};
    request.options = {{option, value}};
    const SocketId opened = room.open(request);
    QCOMPARE(room.count(opened, EventKind::OptionRefused), 1);
    QCOMPARE(room.count(opened, EventKind::Bound), 1);
}

void TestSocketOptions::withoutADescriptorItIsRefused()
{
    NetRoom room;
    OpenRequest request;
    request.opening = Opening::Active;
    request.target = {QStringLiteral("localhost"), quint16(9)};
    const SocketId id = room.open(request);
    room.engine().setOption(id, {SocketOption::NoDelay, 1});
    QCOMPARE(room.last(id, EventKind::OptionRefused).error, EBADF);
    room.engine().readOptions(id);
    QCOMPARE(room.count(id, EventKind::OptionSet), 0);
}

void TestSocketOptions::lingerOfZeroResets()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("127.0.0.1"));
    Peer peer = Peer::connected(room.local(id));
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const SocketId ghost = room.children(id).front();
    room.engine().setOption(ghost, {SocketOption::Linger, 0});
    room.engine().close(ghost);
    QVERIFY(room.story(ghost).endsWith("aborted closed"));
    QCOMPARE(room.last(ghost, EventKind::Aborted).value, 0);
    QTRY_VERIFY(peer.isEnded());
    QCOMPARE(peer.error(), ECONNRESET);
}

void TestSocketOptions::lingerDoesNotHoldTheThread()
{
    NetRoom room;
    const Peer listener = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    const SocketId id = room.connectTo(listener.local());
    const Peer peer = listener.accept();
    QTRY_COMPARE(room.count(id, EventKind::Established), 1);
    room.engine().setOption(id, {SocketOption::Linger, 60});
    // Nobody reads it: the kernel's buffers fill, and close() would wait a minute for them.
    room.engine().send(id, 0, QByteArray(32 * 1024 * 1024, 'x'));
    QTRY_VERIFY(room.total(id, EventKind::Sent) > 0);
    room.engine().close(id);
    room.engine().close(id);
    QCOMPARE(room.count(id, EventKind::Closed), 1);
    const std::vector<Event> calls = room.events(id, EventKind::Call);
    QCOMPARE(calls.back().call, SystemCall::Close);
    QVERIFY(calls.back().timeNs - calls[calls.size() - 2].timeNs < 50'000'000'000);
    QVERIFY(room.journal().payload(calls[calls.size() - 2]).toByteArray().contains("{on=0, seconds=0}"));
}

void TestSocketOptions::multicastInterfaceIsAnIndex()
{
    NetRoom room;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        bool hasV4 = false;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            hasV4 = hasV4 || entry.ip().protocol() == QAbstractSocket::IPv4Protocol;
        if (!hasV4)
            continue;
        const SocketId id = room.openUdp(QStringLiteral("0.0.0.0"));
        room.engine().setOption(id, {SocketOption::MulticastInterface, interface.index()});
        QCOMPARE(optionsOf(room, id).at("IP_MULTICAST_IF"), QByteArray::number(interface.index()));
    }
}

void TestSocketOptions::qtLeavesBroadcastAsItWas()
{
    NetRoom room;
    OpenRequest request;
    request.transport = Transport::Udp;
    request.target = {QStringLiteral("127.0.0.1"), quint16(0)};
    const SocketId without = room.open(request);
    request.options = {{SocketOption::Broadcast, 1}};
    const SocketId with = room.open(request);
    room.engine().readOptions(without);
    room.engine().readOptions(with);
    QCOMPARE(optionsOf(room, without).at("SO_BROADCAST"), "0");
    QCOMPARE(optionsOf(room, with).at("SO_BROADCAST"), "1");
}

int main(int argc, char **argv)
{
    return enchufe::runOverEpoll<TestSocketOptions>(argc, argv);
}

#include "tst_socketoptions.moc"
