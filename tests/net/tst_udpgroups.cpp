#include "net/netroom.h"
#include "net/peer.h"

#include <net/if.h>

using namespace enchufe;

/// Datagrams to more than one: broadcast and multicast.
class TestUdpGroups : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void joinedGroupIsHeardAndLeftOneIsNot();
    void groupOfIPv6();
    void interfaceZeroHasNoSuffix();
    void refusalIsTold_data();
    void refusalIsTold();
    void broadcastNeedsItsOption();
};

void TestUdpGroups::joinedGroupIsHeardAndLeftOneIsNot()
{
    const quint32 lo = ::if_nametoindex("lo");
    const QHostAddress group(QStringLiteral("239.1.1.1"));
    NetRoom room;
    const SocketId listener = room.openUdp(QStringLiteral("0.0.0.0"));
    room.engine().setGroup(listener, group, lo, true);
    QCOMPARE(room.story(listener), "created bound group-joined");
    QCOMPARE(room.journal().payload(room.last(listener, EventKind::GroupJoined)), "239.1.1.1%lo");
    const Event call = room.last(listener, EventKind::Call);
    QVERIFY(room.journal().payload(call).toByteArray().endsWith("SOL_IP, IP_ADD_MEMBERSHIP, {239.1.1.1%lo}"));

    const SocketId sender = room.openUdp(QStringLiteral("0.0.0.0"));
    room.engine().setOption(sender, {SocketOption::MulticastInterface, int(lo)});
    room.engine().addPeer(sender, Endpoint(group, room.local(listener).port()));
    room.engine().send(sender, 1, "all");
    QTRY_COMPARE(room.received(listener), "all");

    room.engine().setGroup(listener, group, lo, false);
    QCOMPARE(room.journal().payload(room.last(listener, EventKind::GroupLeft)), "239.1.1.1%lo");
    room.engine().send(sender, 1, "nobody");
    // What is sent to the address itself comes after it, and alone.
    const Endpoint itself(QHostAddress(QHostAddress::LocalHost), room.local(listener).port());
    room.engine().addPeer(sender, itself);
    room.engine().send(sender, 2, " one");
    QTRY_VERIFY(room.received(listener).endsWith(" one"));
    QCOMPARE(room.received(listener), "all one");
}

void TestUdpGroups::groupOfIPv6()
{
    const quint32 lo = ::if_nametoindex("lo");
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("::"));
    room.engine().setGroup(id, QHostAddress(QStringLiteral("ff02::1234")), lo, true);
    QCOMPARE(room.journal().payload(room.last(id, EventKind::GroupJoined)), "ff02::1234%lo");
    room.engine().setGroup(id, QHostAddress(QStringLiteral("ff02::1234")), lo, false);
    QCOMPARE(room.journal().payload(room.last(id, EventKind::GroupLeft)), "ff02::1234%lo");
}

void TestUdpGroups::interfaceZeroHasNoSuffix()
{
    NetRoom room;
    const SocketId id = room.openUdp(QStringLiteral("0.0.0.0"));
    // Which interface it is, and whether there is one, is the routing table's.
    room.engine().setGroup(id, QHostAddress(QStringLiteral("239.1.1.1")), 0, true);
    const Event joined = room.last(id, EventKind::GroupJoined);
    const Event refused = room.last(id, EventKind::OptionRefused);
    QVERIFY(joined.socket == id || refused.error == ENODEV);
    QCOMPARE(room.journal().payload(joined.socket == id ? joined : refused),
             joined.socket == id ? "239.1.1.1" : "IP_ADD_MEMBERSHIP=239.1.1.1");
}

void TestUdpGroups::refusalIsTold_data()
{
    QTest::addColumn<bool>("tcp");
    QTest::addColumn<QString>("group");
    QTest::addColumn<quint32>("interface");
    QTest::addColumn<bool>("join");
    QTest::addColumn<int>("error");
    const QString group = QStringLiteral("239.1.1.1");
    const quint32 lo = ::if_nametoindex("lo");
    QTest::newRow("no group") << false << QStringLiteral("127.0.0.1") << lo << true << EINVAL;
    QTest::newRow("no interface") << false << group << 999999u << true << ENODEV;
    QTest::newRow("not a member") << false << group << lo << false << EADDRNOTAVAIL;
    QTest::newRow("not of TCP") << true << group << lo << true << ENOPROTOOPT;
}

void TestUdpGroups::refusalIsTold()
{
    QFETCH(bool, tcp);
    QFETCH(QString, group);
    QFETCH(quint32, interface);
    QFETCH(bool, join);
    QFETCH(int, error);
    NetRoom room;
    const QString host = QStringLiteral("127.0.0.1");
    const SocketId id = tcp ? room.listen(host) : room.openUdp(host);
    room.engine().setGroup(id, QHostAddress(group), interface, join);
    const Event refused = room.last(id, EventKind::OptionRefused);
    QCOMPARE(refused.error, error);
    const QByteArray name = join ? "IP_ADD_MEMBERSHIP=" : "IP_DROP_MEMBERSHIP=";
    const QByteArray begin = name + group.toUtf8() + '%';
    QVERIFY(room.journal().payload(refused).toByteArray().startsWith(begin));
    QCOMPARE(room.count(id, EventKind::Closed), 0);
}

void TestUdpGroups::broadcastNeedsItsOption()
{
    NetRoom room;
    const SocketId listener = room.openUdp(QStringLiteral("0.0.0.0"));
    // The loopback network's own broadcast address: nothing leaves this computer.
    const Endpoint all(QHostAddress(QStringLiteral("127.255.255.255")), room.local(listener).port());
    const SocketId sender = room.openUdp(QStringLiteral("127.0.0.1"));
    room.engine().addPeer(sender, all);
    room.engine().send(sender, 1, "all");
    const Event refused = room.last(sender, EventKind::SendRefused);
    QCOMPARE(refused.error, EACCES);
    QCOMPARE(refused.value, 3);
    room.engine().setOption(sender, {SocketOption::Broadcast, 1});
    room.engine().send(sender, 1, "all");
    QCOMPARE(room.count(sender, EventKind::Sent), 1);
    QTRY_COMPARE(room.received(listener), "all");
}

int main(int argc, char **argv)
{
    return enchufe::runOverEpoll<TestUdpGroups>(argc, argv);
}

#include "tst_udpgroups.moc"
