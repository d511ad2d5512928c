#include "journal/hostmap.h"
#include "socketstory.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

/// The host map, told in words: one line a box, a plug or a cable.
class tst_HostMap : public QObject
{
    Q_OBJECT

private slots:
    void sharesOnePlugAmongGhosts();
    void drawsAnAddressOnBothSides();
    void drawsOneCableForBothEnds_data();
    void drawsOneCableForBothEnds();
    void tellsStates_data();
    void tellsStates();
    void showsTheQueue();
    void keepsWildcardsTogether();
    void joinsDatagrams();
    void sendsDatagramsToAWildcard();
    void tellsWildcardsOfBothFamilies_data();
    void tellsWildcardsOfBothFamilies();
    void connectsWithItself();
    void opensSimultaneously();
    void knowsOthersOnlyAsEnds();
    void tellsConnectedFromUnconnected();
    void leavesOutWhatIsNot();
    void keepsItsOrder();
    void namesServices();
};

namespace {

QString boxes(const HostMap &map)
{
    QStringList all;
    for (const MapHost &host : map.hosts) {
        QStringList plugs;
        for (const size_t plug : host.plugs)
            plugs += map.plugs[plug].endpoint.toString();
        const QString side = host.side == MapSide::Waits ? QStringLiteral("<") : QStringLiteral(">");
        all += QString(side % host.address.addressText() % u'(' % plugs.join(u' ') % u')');
    }
    return all.join(u' ');
}

QString cables(const HostMap &map)
{
    QStringList all;
    for (const MapCable &cable : map.cables) {
        const auto end = [&](size_t at) -> QString {
            const MapEnd &shown = cable.ends[at];
            return map.plugs[shown.plug].endpoint.toString() % u'=' % QString::number(shown.socket.value) %
                   (shown.hasFinished ? u"!" : u"");
        };
        all += QString(end(0) % u' ' % end(1));
    }
    return all.join(u", ");
}

struct MapStory : Story
{
    void listen(quint32 id, const char *local)
    {
        create(writer, id, Transport::Tcp, Opening::Passive, pair(local));
        tellPair(id, EventKind::Listening, pair(local), 16);
        state(id, TcpState::Listen, pair(local));
    }
    void connection(quint32 id, Opening opening, const EndpointPair &both, quint32 parent = 0,
                    Transport transport = Transport::Tcp)
    {
        create(writer, id, transport, opening, both, parent);
        tellPair(id, EventKind::Established, both);
        state(id, TcpState::Established, both);
    }
    void udp(quint32 id, const char *local)
    {
        create(writer, id, Transport::Udp, Opening::Passive, pair(local));
        tellPair(id, EventKind::Bound, pair(local));
        state(id, TcpState::Close, pair(local));
    }
    void peer(quint32 id, quint32 index, const char *local, const char *remote)
    {
        clock.advance(1'000);
        writer.appendFacts({.socket = {id}, .peer = index, .kind = EventKind::PeerSeen}, pair(local, remote));
    }
    void state(quint32 id, TcpState state, const EndpointPair &both, quint32 received = 0, quint32 sent = 0,
               quint64 inode = 9)
    {
        KernelFacts facts;
        facts.pair = both;
        facts.inode = inode;
        facts.receiveQueue = received;
        facts.sendQueue = sent;
        kernelState(writer, id, state, facts);
    }
    /// Both ends of a connection with the listener at 127.0.0.1:5000.
    void both(quint32 ghost, quint32 client, const char *from)
    {
        connection(client, Opening::Active, pair(from, "127.0.0.1:5000"));
        connection(ghost, Opening::Accepted, pair("127.0.0.1:5000", from), 1);
    }
    HostMap map(const HostMap &before = {})
    {
        writer.publish();
        table.fold(journal);
        return hostMap(table, before);
    }
};

} // namespace

void tst_HostMap::sharesOnePlugAmongGhosts()
{
    MapStory story;
    story.listen(1, "127.0.0.1:5000");
    story.both(3, 2, "127.0.0.2:40000");
    story.both(5, 4, "127.0.0.2:40001");
    story.both(7, 6, "127.0.0.3:40000");
    const HostMap map = story.map();
    QCOMPARE(boxes(map), QStringLiteral("<127.0.0.1(127.0.0.1:5000) "
                                        ">127.0.0.2(127.0.0.2:40000 127.0.0.2:40001) "
                                        ">127.0.0.3(127.0.0.3:40000)"));
    QCOMPARE(cables(map), QStringLiteral("127.0.0.1:5000=3 127.0.0.2:40000=2, "
                                         "127.0.0.1:5000=5 127.0.0.2:40001=4, "
                                         "127.0.0.1:5000=7 127.0.0.3:40000=6"));
    const MapPlug &shared = map.plugs[map.hosts[0].plugs[0]];
    QCOMPARE(shared.waiting.value, 1u);
    QVERIFY(shared.isListening);
    QCOMPARE(shared.ends.size(), size_t(3));
    QCOMPARE(map.hosts[0].owner, MapOwner::ThisComputer);
    QVERIFY(!map.hosts[0].isTwice);
}

void tst_HostMap::drawsAnAddressOnBothSides()
{
    MapStory story;
    story.listen(1, "127.0.0.1:5000");
    story.both(3, 2, "127.0.0.1:40000");
    const HostMap map = story.map();
    QCOMPARE(boxes(map), QStringLiteral("<127.0.0.1(127.0.0.1:5000) >127.0.0.1(127.0.0.1:40000)"));
    QVERIFY(map.hosts[0].isTwice && map.hosts[1].isTwice);
}

void tst_HostMap::drawsOneCableForBothEnds_data()
{
    QTest::addColumn<EndpointPair>("client");
    QTest::addColumn<EndpointPair>("ghost");
    QTest::addColumn<QString>("expected");
    QTest::addRow("IPv4") << pair("127.0.0.2:4000", "127.0.0.1:5000")
                          << pair("127.0.0.1:5000", "127.0.0.2:4000") << "127.0.0.1:5000=2 127.0.0.2:4000=1";
    QTest::addRow("IPv4 inside IPv6")
        << pair("127.0.0.2:4000", "127.0.0.1:5000")
        << pair("[::ffff:127.0.0.1]:5000", "[::ffff:127.0.0.2]:4000") << "127.0.0.1:5000=2 127.0.0.2:4000=1";
    QTest::addRow("the lower port waits")
        << pair("127.0.0.1:6000", "127.0.0.1:5000") << pair("127.0.0.1:5000", "127.0.0.1:6000")
        << "127.0.0.1:5000=2 127.0.0.1:6000=1";
    QTest::addRow("the higher port waits")
        << pair("127.0.0.1:4000", "127.0.0.1:5000") << pair("127.0.0.1:5000", "127.0.0.1:4000")
        << "127.0.0.1:5000=2 127.0.0.1:4000=1";
    QTest::addRow("two connections")
        << pair("127.0.0.2:4000", "127.0.0.1:5000") << pair("127.0.0.1:5000", "127.0.0.2:4001")
        << "127.0.0.1:5000=0 127.0.0.2:4000=1, 127.0.0.1:5000=2 127.0.0.2:4001=0";
}

void tst_HostMap::drawsOneCableForBothEnds()
{
    QFETCH(EndpointPair, client);
    QFETCH(EndpointPair, ghost);
    QFETCH(QString, expected);
    MapStory story;
    story.connection(1, Opening::Active, client);
    story.connection(2, Opening::Accepted, ghost);
    QCOMPARE(cables(story.map()), expected);
}

void tst_HostMap::tellsStates_data()
{
    QTest::addColumn<TcpState>("ghost");
    QTest::addColumn<TcpState>("client");
    QTest::addColumn<CableState>("expected");
    QTest::addColumn<QString>("finished");
    using S = TcpState;
    const auto row = [](S ghost, S client, CableState expected, const char *finished) {
        QTest::addRow("%s %s", stateName(ghost, Transport::Tcp).data(),
                      stateName(client, Transport::Tcp).data())
            << ghost << client << expected << finished;
    };
    row(S::Established, S::Established, CableState::Connected, "");
    row(S::Unknown, S::SynSent, CableState::Requested, "");
    row(S::SynRecv, S::SynSent, CableState::Requested, "");
    row(S::SynRecv, S::Established, CableState::Connected, "");
    row(S::CloseWait, S::FinWait2, CableState::HalfClosed, "client");
    row(S::Established, S::FinWait1, CableState::HalfClosed, "client");
    row(S::FinWait2, S::CloseWait, CableState::HalfClosed, "ghost");
    row(S::LastAck, S::FinWait2, CableState::Closing, "both");
    row(S::Closing, S::Closing, CableState::Closing, "both");
    row(S::LastAck, S::TimeWait, CableState::Guarded, "both");
    row(S::Unknown, S::TimeWait, CableState::Guarded, "both");
}

void tst_HostMap::tellsStates()
{
    QFETCH(TcpState, ghost);
    QFETCH(TcpState, client);
    QFETCH(CableState, expected);
    QFETCH(QString, finished);
    const EndpointPair here = pair("127.0.0.2:4000", "127.0.0.1:5000");
    MapStory story;
    story.connection(1, Opening::Active, here);
    story.state(1, client, here);
    if (ghost != TcpState::Unknown) {
        story.connection(2, Opening::Accepted, {here.remote, here.local});
        story.state(2, ghost, {here.remote, here.local});
    }
    const HostMap map = story.map();
    QCOMPARE(map.cables.size(), size_t(1));
    const MapCable &cable = map.cables[0];
    QCOMPARE(cable.state, expected);
    QCOMPARE(cable.ends[0].hasFinished, finished == u"ghost" || finished == u"both");
    QCOMPARE(cable.ends[1].hasFinished, finished == u"client" || finished == u"both");
}

void tst_HostMap::showsTheQueue()
{
    MapStory story;
    story.listen(1, "127.0.0.1:5000");
    story.state(1, TcpState::Listen, pair("127.0.0.1:5000"), 2, 1);
    create(story.writer, 2, Transport::Tcp, Opening::Waiting, pair("127.0.0.1:5000", "127.0.0.2:4000"), 1);
    story.state(2, TcpState::Established, pair("127.0.0.1:5000", "127.0.0.2:4000"), 0, 0, 0);
    const HostMap map = story.map();
    QCOMPARE(map.plugs[0].queued, 2u);
    QCOMPARE(map.plugs[0].backlog, 1u);
    QCOMPARE(cables(map), QStringLiteral("127.0.0.1:5000=2 127.0.0.2:4000=0"));
    QVERIFY(map.cables[0].ends[0].isQueued);
    QVERIFY(!map.cables[0].ends[0].isHeld);
}

void tst_HostMap::keepsWildcardsTogether()
{
    MapStory story;
    story.listen(1, "0.0.0.0:5000");
    story.both(3, 2, "127.0.0.2:40000");
    // Asked and not accepted yet: there is no ghost that tells where it waits.
    story.connection(4, Opening::Active, pair("127.0.0.2:40001", "127.0.0.1:5000"));
    const HostMap map = story.map();
    QCOMPARE(boxes(map), QStringLiteral("<0.0.0.0(0.0.0.0:5000 127.0.0.1:5000) "
                                        ">127.0.0.2(127.0.0.2:40000 127.0.0.2:40001)"));
    QCOMPARE(map.hosts[0].owner, MapOwner::EveryAddress);
    QCOMPARE(map.plugs[map.hosts[0].plugs[1]].ends.size(), size_t(2));
}

void tst_HostMap::joinsDatagrams()
{
    MapStory story;
    story.udp(1, "127.0.0.1:5005");
    story.connection(2, Opening::Active, pair("127.0.0.2:4000", "127.0.0.1:5005"), 0, Transport::Udp);
    story.peer(1, 1, "127.0.0.1:5005", "127.0.0.2:4000");
    story.peer(1, 2, "127.0.0.1:5005", "203.0.113.7:53");
    const HostMap map = story.map();
    QCOMPARE(cables(map), QStringLiteral("127.0.0.1:5005=1 127.0.0.2:4000=2, "
                                         "127.0.0.1:5005=1 203.0.113.7:53=0"));
    QCOMPARE(map.cables[0].state, CableState::Datagrams);
    QCOMPARE(map.cables[0].ends[0].peer, 1u);
    QCOMPARE(map.cables[1].ends[0].peer, 2u);
    QCOMPARE(map.plugs[0].waiting.value, 1u);
    QVERIFY(!map.plugs[0].isListening);
    QCOMPARE(map.hosts[2].owner, MapOwner::OtherHost);
    // Two that only wait and talk all the same: both at the left.
    story.udp(3, "127.0.0.3:5006");
    story.peer(3, 1, "127.0.0.3:5006", "127.0.0.1:5005");
    story.peer(1, 3, "127.0.0.1:5005", "127.0.0.3:5006");
    const HostMap more = story.map(map);
    QCOMPARE(more.cables.size(), size_t(3));
    for (const MapEnd &end : more.cables[2].ends)
        QCOMPARE(more.hosts[more.plugs[end.plug].host].side, MapSide::Waits);
}

void tst_HostMap::sendsDatagramsToAWildcard()
{
    MapStory story;
    story.udp(1, "0.0.0.0:5005");
    story.connection(2, Opening::Active, pair("127.0.0.2:4000", "127.0.0.1:5005"), 0, Transport::Udp);
    story.peer(1, 1, "0.0.0.0:5005", "127.0.0.2:4000");
    const HostMap map = story.map();
    QCOMPARE(boxes(map), QStringLiteral("<0.0.0.0(0.0.0.0:5005) >127.0.0.2(127.0.0.2:4000)"));
    QCOMPARE(cables(map), QStringLiteral("0.0.0.0:5005=1 127.0.0.2:4000=2"));
    // What is bound to the address itself is nearer.
    story.udp(3, "127.0.0.1:5005");
    QCOMPARE(cables(story.map()), QStringLiteral("0.0.0.0:5005=1 127.0.0.2:4000=0, "
                                                 "127.0.0.1:5005=0 127.0.0.2:4000=2"));
}

void tst_HostMap::tellsWildcardsOfBothFamilies_data()
{
    QTest::addColumn<QStringList>("waiting");
    QTest::addColumn<bool>("isOnlyV6");
    QTest::addColumn<QString>("toV4");
    QTest::addColumn<QString>("toV6");
    const QString v4 = QStringLiteral("0.0.0.0:7000");
    const QString v6 = QStringLiteral("[::]:7000");
    const QString nobody4 = QStringLiteral("127.0.0.1:7000");
    const QString nobody6 = QStringLiteral("[::1]:7000");
    QTest::addRow("0.0.0.0") << QStringList({v4}) << false << v4 << nobody6;
    QTest::addRow(":: of both") << QStringList({v6}) << false << v6 << v6;
    QTest::addRow(":: of IPv6 only") << QStringList({v6}) << true << nobody4 << v6;
    QTest::addRow("each its own") << QStringList({v4, v6}) << true << v4 << v6;
    QTest::addRow("each its own, the other way round") << QStringList({v6, v4}) << true << v4 << v6;
    QTest::addRow("IPv4's own before :: of both") << QStringList({v4, v6}) << false << v4 << v6;
    QTest::addRow(":: of both, then IPv4's own") << QStringList({v6, v4}) << false << v4 << v6;
}

void tst_HostMap::tellsWildcardsOfBothFamilies()
{
    QFETCH(QStringList, waiting);
    QFETCH(bool, isOnlyV6);
    QFETCH(QString, toV4);
    QFETCH(QString, toV6);
    MapStory story;
    quint32 id = 10;
    for (const QString &local : waiting) {
        story.udp(++id, qPrintable(local));
        if (local.startsWith(u'['))
            story.writer.append({.socket = {id}, .kind = EventKind::OptionSet},
                                isOnlyV6 ? "IPV6_V6ONLY=1" : "IPV6_V6ONLY=0");
    }
    story.connection(1, Opening::Active, pair("127.0.0.1:4000", "127.0.0.1:7000"), 0, Transport::Udp);
    story.connection(2, Opening::Active, pair("[::1]:4000", "[::1]:7000"), 0, Transport::Udp);
    const HostMap map = story.map();
    const auto receiverOf = [&map](quint32 client) -> QString {
        for (const MapCable &cable : map.cables) {
            for (const size_t end : {size_t(0), size_t(1)}) {
                if (cable.ends[end].socket.value == client)
                    return map.plugs[cable.ends[1 - end].plug].endpoint.toString();
            }
        }
        return {};
    };
    QCOMPARE(receiverOf(1), toV4);
    QCOMPARE(receiverOf(2), toV6);
}

void tst_HostMap::connectsWithItself()
{
    MapStory story;
    story.connection(1, Opening::Active, pair("127.0.0.1:4000", "127.0.0.1:4000"));
    const HostMap map = story.map();
    QCOMPARE(boxes(map), QStringLiteral(">127.0.0.1(127.0.0.1:4000)"));
    QCOMPARE(cables(map), QStringLiteral("127.0.0.1:4000=1 127.0.0.1:4000=1"));
    QCOMPARE(map.plugs[0].ends.size(), size_t(2));
}

void tst_HostMap::opensSimultaneously()
{
    MapStory story;
    story.connection(1, Opening::Active, pair("127.0.0.1:4000", "127.0.0.1:4001"));
    story.connection(2, Opening::Active, pair("127.0.0.1:4001", "127.0.0.1:4000"));
    const HostMap map = story.map();
    QCOMPARE(cables(map), QStringLiteral("127.0.0.1:4001=2 127.0.0.1:4000=1"));
    QCOMPARE(map.hosts.size(), size_t(2));
}

void tst_HostMap::knowsOthersOnlyAsEnds()
{
    MapStory story;
    const auto foreign = [&story](quint32 id, TcpState state, const EndpointPair &both) {
        create(story.writer, id, Transport::Tcp, Opening::Foreign, both);
        story.state(id, state, both);
    };
    story.connection(1, Opening::Active, pair("127.0.0.1:4000", "127.0.0.1:22"));
    foreign(2, TcpState::Listen, pair("0.0.0.0:22"));
    foreign(3, TcpState::Established, pair("127.0.0.1:22", "127.0.0.1:4000"));
    foreign(4, TcpState::Established, pair("127.0.0.1:22", "127.0.0.1:4001"));
    foreign(5, TcpState::Established, pair("127.0.0.1:4001", "127.0.0.1:22"));
    const HostMap map = story.map();
    QCOMPARE(cables(map), QStringLiteral("127.0.0.1:22=3 127.0.0.1:4000=1"));
    QVERIFY(map.cables[0].ends[0].isHeld);
    QCOMPARE(map.plugs.size(), size_t(2));
}

/// Who sends datagrams to ours is connected to it or is not, as the kernel says.
void tst_HostMap::tellsConnectedFromUnconnected()
{
    MapStory story;
    story.udp(1, "127.0.0.1:5005");
    story.peer(1, 1, "127.0.0.1:5005", "127.0.0.1:6001");
    story.peer(1, 2, "127.0.0.1:5005", "127.0.0.2:6002");
    story.peer(1, 3, "127.0.0.1:5005", "127.0.0.1:6003");
    story.peer(1, 4, "127.0.0.1:5005", "127.0.0.3:6004");
    const auto foreign = [&story](quint32 id, TcpState state, const EndpointPair &both) {
        create(story.writer, id, Transport::Udp, Opening::Foreign, both);
        story.state(id, state, both);
    };
    foreign(2, TcpState::Close, pair("127.0.0.1:6001"));
    foreign(3, TcpState::Established, pair("127.0.0.1:6001", "127.0.0.1:5005"));
    foreign(4, TcpState::Close, pair("127.0.0.2:6002"));
    foreign(5, TcpState::Close, pair("0.0.0.0:6003"));
    foreign(6, TcpState::Close, pair("127.0.0.1:5353"));
    const HostMap map = story.map();
    QCOMPARE(cables(map),
             QStringLiteral("127.0.0.1:5005=1 127.0.0.1:6001=3, 127.0.0.1:5005=1 127.0.0.2:6002=4, "
                            "127.0.0.1:5005=1 127.0.0.1:6003=5, 127.0.0.1:5005=1 127.0.0.3:6004=0"));
    QList<bool> connected;
    for (const MapCable &cable : map.cables) {
        QVERIFY(!isConnectedUdp(cable.ends[0]));
        connected += isConnectedUdp(cable.ends[1]);
    }
    QCOMPARE(connected, QList<bool>({true, false, false, false}));
    // A socket of its own for one peer; not looked at yet, it is what connect() made it.
    MapEnd end;
    end.socket = {7};
    QVERIFY(isConnectedUdp(end));
    end.state = TcpState::Close;
    QVERIFY(!isConnectedUdp(end));
}

void tst_HostMap::leavesOutWhatIsNot()
{
    MapStory story;
    QVERIFY(story.map() == HostMap());
    // A name is being looked up; a socket that has no address yet; one that failed.
    create(story.writer, 1, Transport::Tcp, Opening::Active, {});
    create(story.writer, 2, Transport::Tcp, Opening::Passive, pair("127.0.0.1:5000"));
    story.connection(3, Opening::Active, pair("127.0.0.1:4000", "127.0.0.1:5000"));
    story.tell(3, EventKind::Aborted);
    story.tell(3, EventKind::Closed);
    QVERIFY(story.map() == HostMap());
    // Closed here, and the kernel guards the pair.
    const EndpointPair both = pair("127.0.0.1:4001", "127.0.0.1:5000");
    story.connection(4, Opening::Active, both);
    story.tell(4, EventKind::Closed);
    story.state(4, TcpState::TimeWait, both, 0, 0, 0);
    const HostMap map = story.map();
    QCOMPARE(cables(map), QStringLiteral("127.0.0.1:5000=0! 127.0.0.1:4001=4!"));
    QVERIFY(!map.cables[0].ends[1].isHeld);
    QCOMPARE(map.cables[0].state, CableState::Guarded);
}

void tst_HostMap::keepsItsOrder()
{
    MapStory story;
    story.listen(1, "127.0.0.1:5000");
    story.both(3, 2, "127.0.0.2:40000");
    story.both(5, 4, "127.0.0.3:40000");
    story.both(7, 6, "127.0.0.2:40001");
    const HostMap before = story.map();
    // The first of 127.0.0.2 goes, another comes: the boxes stay in their order.
    for (const quint32 id : {2u, 3u}) {
        story.tell(id, EventKind::Aborted);
        story.tell(id, EventKind::Closed);
    }
    story.both(9, 8, "127.0.0.2:39000");
    const HostMap after = story.map(before);
    QCOMPARE(boxes(after), QStringLiteral("<127.0.0.1(127.0.0.1:5000) "
                                          ">127.0.0.2(127.0.0.2:40001 127.0.0.2:39000) "
                                          ">127.0.0.3(127.0.0.3:40000)"));
    QVERIFY(after.cables[0].serial < after.cables[1].serial);
    QVERIFY(after.lastSerial > before.lastSerial);
    // Nothing new, nothing different.
    QVERIFY(story.map(after) == after);
}

void tst_HostMap::namesServices()
{
    MapStory story;
    story.listen(1, "127.0.0.1:5000");
    story.both(3, 2, "127.0.0.2:40000");
    QVERIFY(story.map().cables[0].ends[0].service.isEmpty());
    story.writer.append({.socket = {3}, .kind = EventKind::ServiceSet}, "echo");
    const HostMap map = story.map();
    QCOMPARE(map.cables[0].ends[0].service, QByteArray("echo"));
    QVERIFY(map.cables[0].ends[1].service.isEmpty());
}

QTEST_GUILESS_MAIN(tst_HostMap)
#include "tst_hostmap.moc"
