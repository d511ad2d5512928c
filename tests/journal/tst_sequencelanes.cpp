#include "journal/sequencelanes.h"

#include "journal/sequencestory.h"

#include <QSet>
#include <QTest>

#include <cerrno>
#include <cstdlib>

using namespace enchufe;
using namespace enchufe::test;

/// Sequences of more than one connection: a listener's, UDP's; and how they grow and are bounded.
class tst_SequenceLanes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tellsAListener();
    void boundsTheLanesOfAListener();
    void boundsTheLanesOfAUdpSocket();
    void pairsDatagrams();
    void tellsUdpPeers();
    void tellsWildcardsOfBothFamilies_data();
    void tellsWildcardsOfBothFamilies();
    void knowsPeersSeenBefore();
    void knowsPeersNoLongerTold();
    void keepsTheNewest();
    void pairsNothingAfterALoss();
    void growsWithNewLanes();
    void knowsEventsOfBothEnds();
    void keepsWhatWaited();
    void keepsWhatWaitedLive();
    void tellsNoHandshakeOfForeignEnds();
};

void tst_SequenceLanes::tellsAListener()
{
    SequenceStory w;
    w.connectBoth();
    w.accept(4, 1, "127.0.0.1:50125");
    w.bytes(4, EventKind::Received, "x");
    const Sequence sequence = w.folded(1);
    // Listener, ghost and client, ghost and somebody else.
    QCOMPARE(sequence.lanes().size(), size_t(5));
    QCOMPARE(sequence.lanes()[2].socket.value, 2U);
    QVERIFY(!sequence.lanes()[4].socket.isValid());
    QList<int> places;
    for (const SequenceLane &lane : sequence.lanes())
        places += lane.place;
    QCOMPARE(places, QList<int>({0, 1, 2, -1, -2}));
    QCOMPARE(w.lines(1), QStringList({QStringLiteral("2 call"), QStringLiteral("2>0 SYN [0,-]"),
                                      QStringLiteral("0>2 SYN-ACK [-,-]"), QStringLiteral("2>0 ACK [-,-]"),
                                      QStringLiteral("0 call"), QStringLiteral("4>0 SYN [-,-]"),
                                      QStringLiteral("0>4 SYN-ACK [-,-]"), QStringLiteral("4>0 ACK [-,-]"),
                                      QStringLiteral("0 call"), QStringLiteral("4>3 data 1 [-,10]"),
                                      QStringLiteral("3 received")}));
}

void tst_SequenceLanes::boundsTheLanesOfAListener()
{
    SequenceStory w;
    w.listen(1);
    for (quint32 index = 0; index < 20; ++index)
        w.accept(10 + index, 1, qPrintable(QStringLiteral("127.0.0.1:%1").arg(30'000 + index)));
    const SequenceLanes lanes = sequenceLanes(w.table, w.row(1));
    QCOMPARE(lanes.lanes.size(), 1 + 2 * mostSequenceBranches);
    QCOMPARE(lanes.leftOut, 20 - mostSequenceBranches);
    QCOMPARE(lanes.lanes[1].socket.value, 10 + 20 - quint32(mostSequenceBranches));
    QSet<int> places;
    for (const SequenceLane &lane : lanes.lanes)
        places.insert(lane.place);
    QCOMPARE(size_t(places.size()), lanes.lanes.size());
    // The newest stands beside the listener, the one before it at the other side.
    const size_t last = lanes.lanes.size() - 1;
    QCOMPARE(lanes.lanes[last].place, 2 * lanes.lanes[last - 1].place);
    QCOMPARE(std::abs(lanes.lanes[last].place), 2);
    QCOMPARE(lanes.lanes[last - 2].place, -lanes.lanes[last].place);
    // What was before the oldest of them is not looked at, and each has its handshake and its accept().
    QCOMPARE(size_t(w.lines(1).size()), 4 * mostSequenceBranches);
}

void tst_SequenceLanes::boundsTheLanesOfAUdpSocket()
{
    SequenceStory w;
    create(w.writer, 1, Transport::Udp, Opening::Passive, pair("127.0.0.1:5000"));
    w.tellPair(1, EventKind::Bound, pair("127.0.0.1:5000"));
    const auto see = [&w](quint32 index) {
        const Endpoint remote = endpoint("192.0.2.7:1").withPort(quint16(index));
        w.writer.appendFacts({.socket = {1}, .peer = index, .kind = EventKind::PeerSeen},
                             EndpointPair{endpoint("127.0.0.1:5000"), remote});
    };
    for (quint32 index = 1; index <= 4; ++index)
        see(index);
    // Two sockets made for peers: one that was seen before, and another.
    create(w.writer, 2, Transport::Udp, Opening::Accepted, pair("127.0.0.1:5000", "192.0.2.7:4"), 1);
    create(w.writer, 3, Transport::Udp, Opening::Accepted, pair("127.0.0.1:5000", "192.0.2.8:4"), 1);
    for (const auto &[id, remote] : {std::pair(2U, "192.0.2.7:4"), std::pair(3U, "192.0.2.8:4")})
        w.tellPair(id, EventKind::Established, pair("127.0.0.1:5000", remote));
    const auto remotes = [&w](SequenceLanes *lanes) -> QStringList {
        *lanes = sequenceLanes(w.table, w.row(1));
        QStringList all;
        for (const SequenceLane &lane : lanes->lanes) {
            if (!lane.socket.isValid())
                all += lane.endpoint.toString();
        }
        return all;
    };
    SequenceLanes lanes;
    QCOMPARE(remotes(&lanes), QStringList({QStringLiteral("192.0.2.7:4"), QStringLiteral("192.0.2.8:4"),
                                           QStringLiteral("192.0.2.7:1"), QStringLiteral("192.0.2.7:2"),
                                           QStringLiteral("192.0.2.7:3")}));
    QCOMPARE(lanes.leftOut, size_t(0));
    for (quint32 index = 5; index <= 20'000; ++index)
        see(index);
    QCOMPARE(remotes(&lanes),
             QStringList({QStringLiteral("192.0.2.7:19995"), QStringLiteral("192.0.2.7:19996"),
                          QStringLiteral("192.0.2.7:19997"), QStringLiteral("192.0.2.7:19998"),
                          QStringLiteral("192.0.2.7:19999"), QStringLiteral("192.0.2.7:20000")}));
    // 20,000 peers, one of them with a socket of its own, and the socket for another.
    QCOMPARE(lanes.leftOut, 20'001 - mostSequenceBranches);
}

void tst_SequenceLanes::pairsDatagrams()
{
    SequenceStory w;
    create(w.writer, 1, Transport::Udp, Opening::Passive, pair("127.0.0.1:5000"));
    w.tellPair(1, EventKind::Bound, pair("127.0.0.1:5000"));
    create(w.writer, 2, Transport::Udp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
    w.tellPair(2, EventKind::Established, ends);
    for (const char *text : {"one", "two", "lost", "four"})
        w.bytes(2, EventKind::Sent, text); // lines 0 to 3
    w.tellPair(1, EventKind::PeerSeen, pair("127.0.0.1:5000", "127.0.0.1:40000"));
    EndpointPair seen = pair("127.0.0.1:5000", "127.0.0.1:40000");
    w.writer.appendFacts({.socket = {1}, .peer = 1, .kind = EventKind::PeerSeen}, seen);
    w.bytes(1, EventKind::Received, "one", 1);
    w.bytes(1, EventKind::Received, "fo", 1); // there was room for so much of "four"
    w.bytes(1, EventKind::Received, "two", 1);
    w.bytes(1, EventKind::Sent, "", 1);
    w.bytes(2, EventKind::Received, "");
    // Another peer's are not of this conversation.
    seen.remote = endpoint("127.0.0.1:41000");
    w.writer.appendFacts({.socket = {1}, .peer = 2, .kind = EventKind::PeerSeen}, seen);
    w.bytes(1, EventKind::Received, "other", 2);
    const QStringList expected = {
        QStringLiteral("0 sent"),
        QStringLiteral("0 sent"),
        QStringLiteral("0 sent"),
        QStringLiteral("0 sent"),
        QStringLiteral("0>1 datagram 3 [0,5]"),
        QStringLiteral("1 received"),
        QStringLiteral("0>1 datagram 2 [3,7]"),
        QStringLiteral("1 received"),
        QStringLiteral("0>1 datagram 3 [1,9]"),
        QStringLiteral("1 received"),
        QStringLiteral("1 sent"),
        QStringLiteral("1>0 datagram [10,12]"),
        QStringLiteral("0 received"),
    };
    QCOMPARE(w.lines(2), expected);
    // A refusal is an ICMP message, and it is inferred as well.
    w.tell(2, EventKind::SendRefused, 4, ECONNREFUSED);
    QCOMPARE(w.lines(2).mid(13),
             QStringList({QStringLiteral("1>0 port unreachable [-,14]"), QStringLiteral("0 moment")}));
}

void tst_SequenceLanes::tellsUdpPeers()
{
    SequenceStory w;
    create(w.writer, 1, Transport::Udp, Opening::Passive, pair("0.0.0.0:5000"));
    w.tellPair(1, EventKind::Bound, pair("0.0.0.0:5000"));
    create(w.writer, 2, Transport::Udp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
    w.tellPair(2, EventKind::Established, ends);
    for (const auto &[index, remote] : {std::pair(1U, "127.0.0.1:40000"), std::pair(2U, "192.0.2.7:99")}) {
        w.writer.appendFacts({.socket = {1}, .peer = index, .kind = EventKind::PeerSeen},
                             pair("0.0.0.0:5000", remote));
    }
    w.bytes(2, EventKind::Sent, "a");
    w.bytes(1, EventKind::Received, "a", 1);
    w.bytes(1, EventKind::Received, "b", 2);
    w.bytes(1, EventKind::Sent, "c", 2);
    const Sequence sequence = w.folded(1);
    QCOMPARE(sequence.lanes().size(), size_t(3));
    QCOMPARE(sequence.lanes()[1].socket.value, 2U);
    QVERIFY(!sequence.lanes()[2].socket.isValid());
    QCOMPARE(w.segments(1),
             QStringList({QStringLiteral("1>0 datagram 1 [0,2]"), QStringLiteral("2>0 datagram 1 [-,4]"),
                          QStringLiteral("0>2 datagram 1 [5,-]")}));
}

void tst_SequenceLanes::tellsWildcardsOfBothFamilies_data()
{
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("remote");
    QTest::addColumn<bool>("isReached");
    const QByteArray both = "IPV6_V6ONLY=0";
    const QByteArray only = "IPV6_V6ONLY=1";
    const QByteArray v4 = "0.0.0.0:7000";
    const QByteArray v6 = "[::]:7000";
    QTest::addRow("0.0.0.0, IPv4") << v4 << QByteArray() << QByteArray("127.0.0.1:7000") << true;
    QTest::addRow("0.0.0.0, IPv6") << v4 << QByteArray() << QByteArray("[::1]:7000") << false;
    QTest::addRow("0.0.0.0, mapped") << v4 << QByteArray() << QByteArray("[::ffff:127.0.0.1]:7000") << true;
    QTest::addRow(":: of both, IPv4") << v6 << both << QByteArray("127.0.0.1:7000") << true;
    QTest::addRow(":: of both, IPv6") << v6 << both << QByteArray("[::1]:7000") << true;
    QTest::addRow(":: of IPv6 only, IPv4") << v6 << only << QByteArray("127.0.0.1:7000") << false;
    QTest::addRow(":: of IPv6 only, IPv6") << v6 << only << QByteArray("[::1]:7000") << true;
    QTest::addRow("another port") << v6 << both << QByteArray("[::1]:7001") << false;
}

void tst_SequenceLanes::tellsWildcardsOfBothFamilies()
{
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, option);
    QFETCH(QByteArray, remote);
    QFETCH(bool, isReached);
    SequenceStory w;
    create(w.writer, 1, Transport::Udp, Opening::Passive, pair(local.constData()));
    w.tellPair(1, EventKind::Bound, pair(local.constData()));
    if (!option.isEmpty())
        w.writer.append({.socket = {1}, .kind = EventKind::OptionSet}, option);
    const EndpointPair fixed =
        pair(remote.startsWith('[') ? "[::1]:4000" : "127.0.0.1:4000", remote.constData());
    create(w.writer, 2, Transport::Udp, Opening::Active, fixed);
    w.tellPair(2, EventKind::Established, fixed);
    const SequenceLanes lanes = sequenceLanes(w.table, w.row(2));
    QCOMPARE(lanes.lanes.size(), size_t(2));
    QCOMPARE(lanes.lanes[1].socket.value, isReached ? 1U : 0U);
}

/// With an own socket as the seventh peer only what came after its creation is shown: the others were told of
/// before.
void tst_SequenceLanes::knowsPeersSeenBefore()
{
    SequenceStory w;
    create(w.writer, 1, Transport::Udp, Opening::Passive, pair("127.0.0.1:5000"));
    w.tellPair(1, EventKind::Bound, pair("127.0.0.1:5000"));
    const auto see = [&w](quint32 number, const char *remote) {
        w.writer.appendFacts({.socket = {1}, .peer = number, .kind = EventKind::PeerSeen},
                             pair("127.0.0.1:5000", remote));
    };
    for (quint32 number = 1; number <= 6; ++number)
        see(number, qPrintable(QStringLiteral("192.0.2.%1:99").arg(number)));
    // It is unconnected too: both know the other by a number.
    create(w.writer, 2, Transport::Udp, Opening::Passive, pair("127.0.0.1:40000"));
    w.tellPair(2, EventKind::Bound, pair("127.0.0.1:40000"));
    see(7, "127.0.0.1:40000");
    w.writer.appendFacts({.socket = {2}, .peer = 1, .kind = EventKind::PeerSeen},
                         pair("127.0.0.1:40000", "127.0.0.1:5000"));
    w.bytes(2, EventKind::Sent, "a", 1);
    w.bytes(1, EventKind::Received, "a", 7);
    w.bytes(1, EventKind::Received, "b", 3);
    w.bytes(1, EventKind::Sent, "c", 6);
    w.bytes(1, EventKind::Received, "left out", 1);
    const Sequence sequence = w.folded(1);
    QCOMPARE(sequence.lanesLeftOut(), size_t(1));
    QCOMPARE(sequence.lanes()[2].endpoint, endpoint("192.0.2.3:99"));
    QCOMPARE(sequence.lanes()[6].socket.value, 2U);
    QCOMPARE(w.segments(1),
             QStringList({QStringLiteral("6>0 datagram 1 [0,2]"), QStringLiteral("2>0 datagram 1 [-,4]"),
                          QStringLiteral("0>5 datagram 1 [5,-]")}));
}

/// The journal has dropped what told of the peers.
void tst_SequenceLanes::knowsPeersNoLongerTold()
{
    SequenceStory w;
    create(w.writer, 1, Transport::Udp, Opening::Passive, pair("127.0.0.1:5000"));
    w.tellPair(1, EventKind::Bound, pair("127.0.0.1:5000"));
    create(w.writer, 2, Transport::Udp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
    w.tellPair(2, EventKind::Established, ends);
    w.writer.appendFacts({.socket = {1}, .peer = 1, .kind = EventKind::PeerSeen},
                         pair("127.0.0.1:5000", "127.0.0.1:40000"));
    const auto linesOf = [&w](quint32 id) -> QStringList {
        const SequenceLanes lanes = sequenceLanes(w.table, w.row(id));
        Sequence sequence(lanes);
        Recording other(quint64(1) << 30, quint64(1) << 22);
        for (int index = 0; index < 400'000; ++index)
            other.writer.append({.socket = {9}, .kind = EventKind::ReadingStopped});
        other.writer.append({.socket = {1}, .peer = 1, .kind = EventKind::Received}, "abc");
        other.writer.publish();
        if (other.journal.firstKept() <= lanes.firstEvent)
            return {};
        sequence.fold(other.journal, 1'000'000);
        return SequenceStory::lines(sequence);
    };
    // The conversation is the same from the port that waits and from its partner.
    QCOMPARE(linesOf(1), QStringList({QStringLiteral("1>0 datagram 3 [-,1]"), QStringLiteral("0 received")}));
    QCOMPARE(linesOf(2), QStringList({QStringLiteral("0>1 datagram 3 [-,1]"), QStringLiteral("1 received")}));
}

void tst_SequenceLanes::keepsTheNewest()
{
    SequenceStory w;
    w.connectBoth();
    for (int round = 0; round < 20; ++round) {
        w.bytes(2, EventKind::Sent, "ping");
        w.bytes(3, EventKind::Received, "ping");
    }
    const Sequence sequence = w.folded(2, 10);
    QCOMPARE(sequence.end(), qint64(65));
    QCOMPARE(sequence.first(), qint64(55));
    QVERIFY(sequence.item(54) == nullptr);
    QVERIFY(sequence.item(65) == nullptr);
    QCOMPARE(SequenceStory::lineOf(sequence, 64), QStringLiteral("1 received"));
    QCOMPARE(SequenceStory::lineOf(sequence, 63), QStringLiteral("0>1 data 4 [62,64]"));
    QCOMPARE(sequence.startNs(), w.folded(2).item(0)->timeNs);
}

void tst_SequenceLanes::pairsNothingAfterALoss()
{
    // Room for one segment of events: the beginning is dropped.
    SequenceStory w;
    w.connectBoth();
    w.bytes(2, EventKind::Sent, "abc");
    w.bytes(3, EventKind::Received, "abc");
    SequenceLanes lanes = sequenceLanes(w.table, w.row(2));
    // As if the first events had been dropped: reading begins where none is expected.
    Sequence sequence(lanes);
    Recording other(quint64(1) << 30, quint64(1) << 22);
    for (int index = 0; index < 400'000; ++index)
        other.writer.append({.socket = {9}, .kind = EventKind::ReadingStopped});
    other.writer.append({.socket = {2}, .kind = EventKind::Sent}, "abc");
    other.writer.append({.socket = {3}, .kind = EventKind::Received}, "abc");
    other.writer.publish();
    QVERIFY(other.journal.firstKept() > lanes.firstEvent);
    sequence.fold(other.journal, 1'000'000);
    QCOMPARE(SequenceStory::lines(sequence),
             QStringList({QStringLiteral("0 sent"), QStringLiteral("0>1 data 3 [-,2]"),
                          QStringLiteral("1 received")}));
}

void tst_SequenceLanes::growsWithNewLanes()
{
    SequenceStory w;
    w.ask(2);
    Sequence sequence(sequenceLanes(w.table, w.row(2)));
    sequence.fold(w.journal);
    QVERIFY(!sequence.lanes()[1].socket.isValid());
    // The other end turns out to be ours: its events are still to come.
    w.accept(3, 1);
    QVERIFY(sequence.takeLanes(sequenceLanes(w.table, w.row(2))));
    QCOMPARE(sequence.lanes()[1].socket.value, 3U);
    w.bytes(2, EventKind::Sent, "x");
    w.bytes(3, EventKind::Received, "x");
    w.row(2);
    sequence.fold(w.journal);
    QCOMPARE(SequenceStory::lines(sequence).last(), QStringLiteral("1 received"));
    // Events of a lane that were passed make it impossible.
    SequenceLanes late = sequenceLanes(w.table, w.row(2));
    late.lanes.push_back(late.lanes[1]);
    late.lanes.back().socket = {7};
    late.lanes.back().firstEvent = 1;
    QVERIFY(!sequence.takeLanes(late));
    late.lanes.resize(1);
    QVERIFY(!sequence.takeLanes(late));
}

void tst_SequenceLanes::knowsEventsOfBothEnds()
{
    SequenceStory w;
    w.connectBoth();
    w.bytes(2, EventKind::Sent, "x");
    w.bytes(3, EventKind::Received, "x");
    const Sequence sequence = w.folded(2);
    const qint64 data = sequence.end() - 2;
    QCOMPARE(w.journal.event(sequence.eventOf(data, {2})).kind, EventKind::Sent);
    QCOMPARE(w.journal.event(sequence.eventOf(data, {3})).kind, EventKind::Received);
    QCOMPARE(sequence.eventOf(data + 1, {3}), sequence.eventOf(data, {3}));
    // What stands in the other lane is known here by what was exchanged.
    QCOMPARE(sequence.eventOf(data + 1, {2}), sequence.eventOf(data, {2}));
    QCOMPARE(sequence.eventOf(data - 1, {3}), sequence.eventOf(data, {3}));
    QCOMPARE(sequence.eventOf(data + 1, {9}), SequenceItem::noEvent);
    QCOMPARE(sequence.eventOf(4, {2}), SequenceItem::noEvent);
    QCOMPARE(sequence.eventOf(data + 9, {2}), SequenceItem::noEvent);
}

namespace {

/// What a look found of a request.
void requestState(SequenceStory &w, quint32 id, TcpState state, quint32 receiveQueue = 0)
{
    w.clock.advance(1'000);
    KernelFacts facts;
    facts.pair = pair("127.0.0.1:5000", id == 2 ? "127.0.0.1:40000" : "127.0.0.1:40001");
    facts.receiveQueue = receiveQueue;
    kernelState(w.writer, id, state, facts);
}

/// Listener 1 accepts by hand; 2 and 3 wait in this order, and 3 finishes meanwhile.
void waitInTheQueue(SequenceStory &w)
{
    w.listen(1);
    for (const auto &[id, remote] : {std::pair(2U, "127.0.0.1:40000"), std::pair(3U, "127.0.0.1:40001")}) {
        create(w.writer, id, Transport::Tcp, Opening::Waiting, pair("127.0.0.1:5000", remote), 1);
        requestState(w, id, TcpState::Established);
    }
    requestState(w, 3, TcpState::CloseWait, 4);
}

} // namespace

// accept() does not rewrite what was: the handshake was complete without it.
void tst_SequenceLanes::keepsWhatWaited()
{
    SequenceStory w;
    waitInTheQueue(w);
    w.accept(4, 1, "127.0.0.1:40001");
    requestState(w, 3, TcpState::Established); // looked at before, told late
    w.tell(3, EventKind::KernelGone);
    w.state(4, TcpState::CloseWait, 0, 4);
    w.bytes(4, EventKind::Received, "abc");
    w.tell(4, EventKind::PeerFinished);
    w.accept(5, 1, "127.0.0.1:40000");
    w.state(5, TcpState::Established);
    const QStringList expected = {
        QStringLiteral("0>1 SYN [-,-]"),       //  0
        QStringLiteral("1>0 SYN-ACK [-,-]"),   //  1
        QStringLiteral("0>1 ACK [-,-]"),       //  2
        QStringLiteral("1 state ESTABLISHED"), //  3
        QStringLiteral("0>1 data 3 [-,-]"),    //  4
        QStringLiteral("0>1 FIN [-,6]"),       //  5
        QStringLiteral("1 state CLOSE-WAIT"),  //  6
        QStringLiteral("1 call"),              //  7 accept()
        QStringLiteral("1 received"),          //  8
        QStringLiteral("1 moment"),            //  9
    };
    QCOMPARE(w.lines(4), expected);
    const Sequence sequence = w.folded(4);
    QVERIFY(sequence.item(3)->timeNs < sequence.item(7)->timeNs);
    // Of its bytes there are none from that time.
    QCOMPARE(sequence.eventOf(3, {4}), SequenceItem::noEvent);
    QCOMPARE(sequence.eventOf(5, {4}), SequenceItem::noEvent);
    QCOMPARE(w.journal.event(sequence.eventOf(8, {4})).kind, EventKind::Received);
    QCOMPARE(Sequence::startNs(sequenceLanes(w.table, w.row(4)), w.journal, ~quint64(0)), sequence.startNs());
    QCOMPARE(Sequence::startNs({}, w.journal, ~quint64(0)), qint64(-1));
    // In the listener's picture both keep the places in which they waited.
    const Sequence all = w.folded(1);
    QCOMPARE(all.lanes()[1].socket.value, 5U);
    QCOMPARE(all.lanes()[3].socket.value, 4U);
    QCOMPARE(SequenceStory::lines(all).filter(QStringLiteral("state")),
             QStringList({QStringLiteral("1 state ESTABLISHED"), QStringLiteral("3 state ESTABLISHED"),
                          QStringLiteral("3 state CLOSE-WAIT")}));
}

// A picture that is open goes on, and is the same as one that is opened afterwards.
void tst_SequenceLanes::keepsWhatWaitedLive()
{
    SequenceStory w;
    waitInTheQueue(w);
    Sequence listener = w.folded(1);
    Sequence connection = w.folded(3);
    QCOMPARE(connection.lanes()[1].opening, Opening::Waiting);
    w.accept(4, 1, "127.0.0.1:40001");
    w.state(4, TcpState::CloseWait, 0, 4);
    w.bytes(4, EventKind::Received, "abc");
    QVERIFY(listener.takeLanes(sequenceLanes(w.table, w.row(1))));
    QVERIFY(connection.takeLanes(sequenceLanes(w.table, w.row(4))));
    listener.fold(w.journal);
    connection.fold(w.journal);
    QCOMPARE(SequenceStory::lines(listener), w.lines(1));
    QCOMPARE(SequenceStory::lines(connection), w.lines(4));
    QCOMPARE(SequenceStory::lines(connection).last(), QStringLiteral("1 received"));
    // What is folded late begins with what waited.
    SequenceLanes late = sequenceLanes(w.table, w.row(4));
    late.lanes[1].socket = {9};
    late.lanes[1].firstEvent = ~quint64(0);
    QVERIFY(!connection.takeLanes(late));
}

/// Seen connected, by a look at this computer: who asked, and when, is not known.
void tst_SequenceLanes::tellsNoHandshakeOfForeignEnds()
{
    const EndpointPair client = pair("127.0.0.1:40000", "127.0.0.1:5000");
    const EndpointPair server = pair("127.0.0.1:5000", "127.0.0.1:40000");
    const auto look = [](SequenceStory &w, quint32 id, const EndpointPair &ends) {
        create(w.writer, id, Transport::Tcp, Opening::Foreign, ends);
        kernelState(w.writer, id, TcpState::Established, {.pair = ends});
    };
    SequenceStory both;
    look(both, 1, server);
    look(both, 2, client);
    QCOMPARE(both.lines(1).size(), 2);
    QCOMPARE(both.segments(1), QStringList());
    // Ours asked, theirs is looked at: one handshake, from ours.
    SequenceStory w;
    w.ask(2);
    look(w, 3, server);
    QVERIFY(w.lines(2).contains(QStringLiteral("1 state ESTABLISHED")));
    const QStringList segments = w.segments(2);
    QCOMPARE(segments.filter(QStringLiteral("SYN-ACK")).size(), 1);
    QVERIFY2(segments.first().startsWith(QStringLiteral("0>1 SYN ")), qPrintable(segments.join(u'|')));
    QCOMPARE(segments.size(), 3);
}

QTEST_GUILESS_MAIN(tst_SequenceLanes)
#include "tst_sequencelanes.moc"
