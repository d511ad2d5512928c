#include "journal/sequence.h"

#include "journal/socketstory.h"

#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::test;

namespace {

/// Two ends of one connection, or one of them, told by hand; lines are read as text.
struct Told : Story
{
    void call(quint32 id, SystemCall call, qint64 result = 0, int error = 0)
    {
        clock.advance(1'000);
        writer.append({.value = result,
                       .socket = {id},
                       .error = error,
                       .durationNs = 500,
                       .kind = EventKind::Call,
                       .call = call});
    }
    void bytes(quint32 id, EventKind kind, const QByteArray &payload, PeerIndex peer = 0)
    {
        clock.advance(1'000);
        writer.append({.socket = {id}, .peer = peer, .kind = kind}, payload);
    }
    void state(quint32 id, TcpState state, quint8 retransmits = 0)
    {
        clock.advance(1'000);
        KernelFacts facts;
        facts.retransmits = retransmits;
        kernelState(writer, id, state, facts);
    }
    void listen(quint32 id)
    {
        create(writer, id, Transport::Tcp, Opening::Passive, pair("127.0.0.1:5000"));
        tellPair(id, EventKind::Bound, pair("127.0.0.1:5000"));
        tellPair(id, EventKind::Listening, pair("127.0.0.1:5000"));
    }
    void ask(quint32 id, const char *local = "127.0.0.1:40000")
    {
        create(writer, id, Transport::Tcp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
        tellPair(id, EventKind::Connecting, {Endpoint(), endpoint("127.0.0.1:5000")});
        call(id, SystemCall::Connect);
        tellPair(id, EventKind::Established, pair(local, "127.0.0.1:5000"));
    }
    void accept(quint32 id, quint32 listener, const char *remote = "127.0.0.1:40000")
    {
        const EndpointPair both = pair("127.0.0.1:5000", remote);
        call(listener, SystemCall::Accept, 9);
        create(writer, id, Transport::Tcp, Opening::Accepted, both, listener);
        tellPair(id, EventKind::Established, both);
        tellPair(listener, EventKind::Accepted, both, id);
    }
    /// Listener 1, client 2 and what was accepted for it, 3.
    void connectBoth()
    {
        listen(1);
        ask(2);
        accept(3, 1);
    }

    Sequence folded(quint32 id, size_t most = Sequence::keptItems)
    {
        Sequence sequence(sequenceLanes(table, row(id)), most);
        while (sequence.fold(journal, 3)) {
        }
        return sequence;
    }
    QStringList lines(quint32 id) { return lines(folded(id)); }
    static QString lineOf(const Sequence &sequence, qint64 number)
    {
        static const QStringList segments = {{},
                                             QStringLiteral("SYN"),
                                             QStringLiteral("SYN again"),
                                             QStringLiteral("SYN-ACK"),
                                             QStringLiteral("ACK"),
                                             QStringLiteral("data"),
                                             QStringLiteral("FIN"),
                                             QStringLiteral("RST"),
                                             QStringLiteral("datagram"),
                                             QStringLiteral("port unreachable")};
        static const QStringList kinds = {QStringLiteral("call"), QStringLiteral("sent"),
                                          QStringLiteral("received"), QStringLiteral("state"),
                                          QStringLiteral("moment")};
        const SequenceItem *item = sequence.item(number);
        if (!item->isInferred())
            return QString(QString::number(item->lane) + u' ' + kinds[int(item->kind)] +
                           (item->kind == SequenceKind::State
                                ? QString(u' ' + stateName(item->state, Transport::Tcp))
                                : QString()));
        QString text =
            QStringLiteral("%1>%2 %3").arg(item->lane).arg(item->toLane).arg(segments[int(item->segment)]);
        if (item->bytes > 0)
            text += QStringLiteral(" %1").arg(item->bytes);
        const auto place = [](qint64 line) { return line < 0 ? QStringLiteral("-") : QString::number(line); };
        return text + QStringLiteral(" [%1,%2]").arg(place(item->fromItem), place(item->toItem));
    }
    static QStringList lines(const Sequence &sequence)
    {
        QStringList all;
        for (qint64 number = sequence.first(); number < sequence.end(); ++number)
            all += lineOf(sequence, number);
        return all;
    }
    /// Only what travelled.
    QStringList segments(quint32 id) { return lines(id).filter(QStringLiteral(">")); }
};

} // namespace

class tst_Sequence : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tellsAConnection();
    void isTheSameFromBothEnds();
    void pairsByStreamPosition_data();
    void pairsByStreamPosition();
    void pairsBothWays();
    void drawsNoUnreadBytes();
    void infersARefusal();
    void infersALateRefusal();
    void infersAnAskedForRefusal();
    void drawsNothingForWhatWasNeverSent();
    void countsRequestsSentAgain();
    void tellsAReset();
    void tellsAResetFromElsewhere();
    void tellsAHalfClose();
    void tellsFinishingAtOnce();
    void tellsOneEndAlone();
    void tellsASimultaneousOpen();
    void tellsAListener();
    void boundsTheLanesOfAListener();
    void pairsDatagrams();
    void tellsUdpPeers();
    void keepsTheNewest();
    void pairsNothingAfterALoss();
    void growsWithNewLanes();
    void knowsEventsOfBothEnds();
};

void tst_Sequence::tellsAConnection()
{
    Told w;
    w.connectBoth();
    w.bytes(2, EventKind::Sent, "Hola\n");
    w.bytes(3, EventKind::Received, "Hola\n");
    w.call(2, SystemCall::Close);
    w.tell(2, EventKind::Closed);
    w.tell(3, EventKind::PeerFinished);
    w.state(3, TcpState::CloseWait);
    w.state(2, TcpState::FinWait2);
    w.call(3, SystemCall::Close);
    w.tell(3, EventKind::Closed);
    w.state(2, TcpState::TimeWait);
    w.state(2, TcpState::Established); // looked at before, told late
    w.tell(2, EventKind::KernelGone);
    const QStringList expected = {
        QStringLiteral("0 call"),             //  0 connect()
        QStringLiteral("0>1 SYN [0,-]"),      //  1
        QStringLiteral("1>0 SYN-ACK [-,-]"),  //  2
        QStringLiteral("0>1 ACK [-,-]"),      //  3
        QStringLiteral("1 call"),             //  4 accept()
        QStringLiteral("0 sent"),             //  5
        QStringLiteral("0>1 data 5 [5,7]"),   //  6
        QStringLiteral("1 received"),         //  7
        QStringLiteral("0 call"),             //  8 close()
        QStringLiteral("0>1 FIN [8,10]"),     //  9
        QStringLiteral("1 moment"),           // 10
        QStringLiteral("1 state CLOSE-WAIT"), // 11
        QStringLiteral("0 state FIN-WAIT-2"), // 12
        QStringLiteral("1 call"),             // 13
        QStringLiteral("1>0 FIN [13,-]"),     // 14: nobody here reads it
        QStringLiteral("0 state TIME-WAIT"),  // 15
        QStringLiteral("0 state CLOSED"),     // 16
    };
    QCOMPARE(w.lines(2), expected);
    const Sequence sequence = w.folded(2);
    QVERIFY(!sequence.isAlive(0));
    // Its kernel side has not been seen to end.
    QVERIFY(sequence.isAlive(1));
    QCOMPARE(sequence.item(1)->evidence, SegmentEvidence::ConnectCalled);
    QCOMPARE(sequence.item(2)->evidence, SegmentEvidence::Connected);
    QCOMPARE(sequence.item(6)->evidence, SegmentEvidence::StreamPosition);
    QCOMPARE(sequence.item(9)->evidence, SegmentEvidence::Finished);
    QCOMPARE(sequence.item(14)->evidence, SegmentEvidence::FinishedHere);
    // Sent when the write was told, arrived when the read was.
    QCOMPARE(sequence.item(6)->timeNs - sequence.item(6)->fromNs, qint64(1'000));
    // connect() began before it was told.
    QCOMPARE(sequence.item(0)->timeNs - sequence.item(1)->fromNs, qint64(500));
}

void tst_Sequence::isTheSameFromBothEnds()
{
    Told w;
    w.connectBoth();
    w.bytes(3, EventKind::Sent, "220 ready");
    w.bytes(2, EventKind::Received, "220 ready");
    const QStringList fromClient = w.lines(2);
    QCOMPARE(fromClient.size(), 8);
    QCOMPARE(w.lines(3), fromClient);
    // Also from history: both have ended.
    for (const quint32 id : {2U, 3U}) {
        w.tell(id, EventKind::Aborted);
        w.tell(id, EventKind::Closed);
    }
    QCOMPARE(w.row(2).life, Life::Ended);
    QCOMPARE(w.lines(2), w.lines(3));
    QCOMPARE(w.folded(2).lanes()[1].socket.value, 3U);
}

void tst_Sequence::pairsByStreamPosition_data()
{
    QTest::addColumn<QList<int>>("writes");
    QTest::addColumn<QList<int>>("reads");
    QTest::addColumn<QStringList>("segments");
    const auto row = [](const char *name, const QList<int> &writes, const QList<int> &reads,
                        const QStringList &segments) {
        QTest::addRow("%s", name) << writes << reads << segments;
    };
    row("one to one", {5, 3}, {5, 3}, {QStringLiteral("data 5 [5,8]"), QStringLiteral("data 3 [6,10]")});
    row("one write in several reads", {10}, {4, 5, 1},
        {QStringLiteral("data 4 [5,7]"), QStringLiteral("data 5 [5,9]"), QStringLiteral("data 1 [5,11]")});
    row("several writes in one read", {1, 2, 3}, {6},
        {QStringLiteral("data 1 [5,11]"), QStringLiteral("data 2 [6,11]"), QStringLiteral("data 3 [7,11]")});
    row("across", {4, 4}, {3, 4, 1},
        {QStringLiteral("data 3 [5,8]"), QStringLiteral("data 1 [5,11]"), QStringLiteral("data 3 [6,11]"),
         QStringLiteral("data 1 [6,13]")});
}

void tst_Sequence::pairsByStreamPosition()
{
    QFETCH(QList<int>, writes);
    QFETCH(QList<int>, reads);
    QFETCH(QStringList, segments);
    Told w;
    w.connectBoth();
    for (const int size : writes)
        w.bytes(2, EventKind::Sent, QByteArray(size, 'x'));
    for (const int size : reads)
        w.bytes(3, EventKind::Received, QByteArray(size, 'x'));
    QStringList found = w.segments(2).filter(QStringLiteral("data"));
    found.replaceInStrings(QStringLiteral("0>1 "), QString());
    QCOMPARE(found, segments);
}

void tst_Sequence::pairsBothWays()
{
    Told w;
    w.connectBoth();
    w.bytes(2, EventKind::Sent, "ab");
    w.bytes(3, EventKind::Sent, "cde");
    w.bytes(2, EventKind::Received, "cde");
    w.bytes(3, EventKind::Received, "ab");
    QCOMPARE(w.segments(2).mid(3),
             QStringList({QStringLiteral("1>0 data 3 [6,8]"), QStringLiteral("0>1 data 2 [5,10]")}));
}

void tst_Sequence::drawsNoUnreadBytes()
{
    Told w;
    w.connectBoth();
    w.bytes(2, EventKind::Sent, "never read");
    QVERIFY(w.segments(2).filter(QStringLiteral("data")).isEmpty());
    QCOMPARE(w.lines(2).last(), QStringLiteral("0 sent"));
}

void tst_Sequence::infersARefusal()
{
    Told w;
    create(w.writer, 2, Transport::Tcp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
    w.tellPair(2, EventKind::Connecting, {Endpoint(), endpoint("127.0.0.1:5000")});
    w.call(2, SystemCall::Connect, -1, ECONNREFUSED);
    w.call(2, SystemCall::Close);
    w.tell(2, EventKind::Failed, 0, ECONNREFUSED);
    w.tell(2, EventKind::Closed);
    const QStringList expected = {QStringLiteral("0 call"), QStringLiteral("0>1 SYN [0,-]"),
                                  QStringLiteral("1>0 RST [-,-]"), QStringLiteral("0 call")};
    // connect() has said why; the failure is no second line.
    QCOMPARE(w.lines(2), expected);
    QVERIFY(!w.folded(2).lanes()[1].isOwn());
    QCOMPARE(w.folded(2).lanes()[1].endpoint, endpoint("127.0.0.1:5000"));
    QVERIFY(!w.folded(2).isAlive(0));
}

void tst_Sequence::infersALateRefusal()
{
    Told w;
    create(w.writer, 2, Transport::Tcp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
    w.tellPair(2, EventKind::Connecting, {Endpoint(), endpoint("127.0.0.1:5000")});
    w.call(2, SystemCall::Connect, -1, EINPROGRESS);
    w.state(2, TcpState::SynSent);
    w.tell(2, EventKind::Failed, 0, ECONNREFUSED);
    const QStringList expected = {QStringLiteral("0 call"), QStringLiteral("0>1 SYN [0,-]"),
                                  QStringLiteral("0 state SYN-SENT"), QStringLiteral("1>0 RST [-,4]"),
                                  QStringLiteral("0 moment")};
    QCOMPARE(w.lines(2), expected);
}

// As it is on loopback: CLOSED is seen before anything says why, and the answer stands before both.
void tst_Sequence::infersAnAskedForRefusal()
{
    Told w;
    create(w.writer, 2, Transport::Tcp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
    w.tellPair(2, EventKind::Connecting, {Endpoint(), endpoint("127.0.0.1:5000")});
    w.call(2, SystemCall::Connect, -1, EINPROGRESS);
    w.state(2, TcpState::Close);
    w.writer.append(
        {.socket = {2}, .durationNs = 5, .kind = EventKind::Call, .call = SystemCall::GetSocketOption},
        "15, SOL_SOCKET, SO_ERROR, [ECONNREFUSED]");
    w.call(2, SystemCall::Close);
    w.tell(2, EventKind::Failed, 0, ECONNREFUSED);
    w.tell(2, EventKind::Closed);
    const QStringList expected = {QStringLiteral("0 call"),        QStringLiteral("0>1 SYN [0,-]"),
                                  QStringLiteral("1>0 RST [-,3]"), QStringLiteral("0 state CLOSED"),
                                  QStringLiteral("0 call"),        QStringLiteral("0 call"),
                                  QStringLiteral("0 moment")};
    QCOMPARE(w.lines(2), expected);
}

void tst_Sequence::drawsNothingForWhatWasNeverSent()
{
    for (const int error : {ENETUNREACH, EADDRNOTAVAIL, EACCES, EINVAL}) {
        Told w;
        create(w.writer, 2, Transport::Tcp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
        w.tellPair(2, EventKind::Connecting, {Endpoint(), endpoint("127.0.0.1:5000")});
        w.call(2, SystemCall::Connect, -1, error);
        w.tell(2, EventKind::Failed, 0, error);
        w.tell(2, EventKind::Closed);
        QCOMPARE(w.lines(2), QStringList({QStringLiteral("0 call")}));
    }
    // connect() of UDP sends nothing.
    Told w;
    create(w.writer, 2, Transport::Udp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
    w.call(2, SystemCall::Connect);
    w.tellPair(2, EventKind::Established, ends);
    QCOMPARE(w.lines(2), QStringList({QStringLiteral("0 call")}));
}

void tst_Sequence::countsRequestsSentAgain()
{
    Told w;
    create(w.writer, 2, Transport::Tcp, Opening::Active, pair("0.0.0.0:0", "192.0.2.1:80"));
    w.tellPair(2, EventKind::Connecting, {Endpoint(), endpoint("192.0.2.1:80")});
    w.call(2, SystemCall::Connect, -1, EINPROGRESS);
    w.state(2, TcpState::SynSent);
    w.state(2, TcpState::SynSent, 1);
    w.state(2, TcpState::SynSent, 1);
    w.state(2, TcpState::SynSent, 3); // one was missed
    w.tell(2, EventKind::Failed, 0, ETIMEDOUT);
    const QStringList again = w.segments(2);
    QCOMPARE(again.size(), 4);
    QCOMPARE(again.filter(QStringLiteral("SYN again")).size(), 3);
    const Sequence sequence = w.folded(2);
    QCOMPARE(sequence.item(sequence.end() - 2)->count, quint8(4));
    QCOMPARE(w.lines(2).last(), QStringLiteral("0 moment"));
}

void tst_Sequence::tellsAReset()
{
    Told w;
    w.connectBoth();
    w.call(3, SystemCall::Close);
    w.tell(3, EventKind::Aborted);
    w.tell(3, EventKind::Closed);
    w.tell(2, EventKind::Failed, 0, ECONNRESET);
    w.tell(2, EventKind::Closed);
    QCOMPARE(w.lines(2).mid(5), QStringList({QStringLiteral("1 call"), QStringLiteral("1>0 RST [5,7]"),
                                             QStringLiteral("0 moment")}));
    QVERIFY(!w.folded(2).isAlive(0));
    QVERIFY(!w.folded(2).isAlive(1));
}

void tst_Sequence::tellsAResetFromElsewhere()
{
    Told w;
    w.ask(2);
    w.bytes(2, EventKind::Sent, "x");
    w.tell(2, EventKind::Failed, 0, EPIPE);
    w.tell(2, EventKind::Closed);
    QCOMPARE(w.lines(2).mid(4), QStringList({QStringLiteral("0 sent"), QStringLiteral("0>1 data 1 [4,-]"),
                                             QStringLiteral("1>0 RST [-,7]"), QStringLiteral("0 moment")}));
    QCOMPARE(w.folded(2).item(6)->evidence, SegmentEvidence::ResetRead);
}

void tst_Sequence::tellsAHalfClose()
{
    Told w;
    w.connectBoth();
    w.call(2, SystemCall::Shutdown);
    w.tell(2, EventKind::FinishedHere);
    // Seen by the kernel's state before it is read.
    w.state(3, TcpState::CloseWait);
    w.tell(3, EventKind::PeerFinished);
    w.bytes(3, EventKind::Sent, "more");
    w.bytes(2, EventKind::Received, "more");
    w.call(3, SystemCall::Close);
    w.tell(3, EventKind::Closed);
    w.tell(2, EventKind::PeerFinished);
    w.call(2, SystemCall::Close);
    w.tell(2, EventKind::Closed);
    QCOMPARE(w.segments(2).mid(3),
             QStringList({QStringLiteral("0>1 FIN [5,7]"), QStringLiteral("1>0 data 4 [9,11]"),
                          QStringLiteral("1>0 FIN [12,14]")}));
}

void tst_Sequence::tellsFinishingAtOnce()
{
    Told w;
    w.connectBoth();
    w.call(2, SystemCall::Close);
    w.tell(2, EventKind::Closed);
    w.call(3, SystemCall::Close);
    w.tell(3, EventKind::Closed);
    QCOMPARE(w.segments(2).mid(3),
             QStringList({QStringLiteral("0>1 FIN [5,-]"), QStringLiteral("1>0 FIN [6,-]")}));
}

void tst_Sequence::tellsOneEndAlone()
{
    Told w;
    w.listen(1);
    w.accept(3, 1);
    w.bytes(3, EventKind::Received, "hello");
    w.bytes(3, EventKind::Sent, "you");
    w.tell(3, EventKind::PeerFinished);
    w.call(3, SystemCall::Close);
    w.tell(3, EventKind::Closed);
    const QStringList expected = {
        QStringLiteral("0>1 SYN [-,-]"),    QStringLiteral("1>0 SYN-ACK [-,-]"),
        QStringLiteral("0>1 ACK [-,-]"),    QStringLiteral("1 call"),
        QStringLiteral("0>1 data 5 [-,5]"), QStringLiteral("1 received"),
        QStringLiteral("1 sent"),           QStringLiteral("1>0 data 3 [6,-]"),
        QStringLiteral("0>1 FIN [-,9]"),    QStringLiteral("1 moment"),
        QStringLiteral("1 call"),           QStringLiteral("1>0 FIN [10,-]"),
    };
    QCOMPARE(w.lines(3), expected);
    const Sequence sequence = w.folded(3);
    QCOMPARE(sequence.item(0)->evidence, SegmentEvidence::Accepted);
    QVERIFY(!sequence.lanes()[0].socket.isValid());
    QCOMPARE(sequence.lanes()[0].endpoint, endpoint("127.0.0.1:40000"));
    QVERIFY(sequence.lanes()[0].hasLabelsLeft);
}

void tst_Sequence::tellsASimultaneousOpen()
{
    Told w;
    const EndpointPair one = pair("127.0.0.1:6001", "127.0.0.1:6002");
    const EndpointPair two = pair("127.0.0.1:6002", "127.0.0.1:6001");
    for (const auto &[id, both] : {std::pair(1U, one), std::pair(2U, two)}) {
        create(w.writer, id, Transport::Tcp, Opening::Active, both);
        w.tellPair(id, EventKind::Bound, {both.local, {}});
        w.tellPair(id, EventKind::Connecting, both);
        w.call(id, SystemCall::Connect, -1, EINPROGRESS);
    }
    w.tellPair(1, EventKind::Established, one);
    w.tellPair(2, EventKind::Established, two);
    QCOMPARE(w.segments(2),
             QStringList({QStringLiteral("0>1 SYN [0,-]"), QStringLiteral("1>0 SYN [2,-]"),
                          QStringLiteral("1>0 SYN-ACK [-,-]"), QStringLiteral("0>1 SYN-ACK [-,-]")}));
}

void tst_Sequence::tellsAListener()
{
    Told w;
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

void tst_Sequence::boundsTheLanesOfAListener()
{
    Told w;
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
    // What was before the oldest of them is not looked at, and each has its handshake and its accept().
    QCOMPARE(size_t(w.lines(1).size()), 4 * mostSequenceBranches);
}

void tst_Sequence::pairsDatagrams()
{
    Told w;
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

void tst_Sequence::tellsUdpPeers()
{
    Told w;
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

void tst_Sequence::keepsTheNewest()
{
    Told w;
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
    QCOMPARE(Told::lineOf(sequence, 64), QStringLiteral("1 received"));
    QCOMPARE(Told::lineOf(sequence, 63), QStringLiteral("0>1 data 4 [62,64]"));
    QCOMPARE(sequence.startNs(), w.journal.event(w.row(2).firstEvent).timeNs);
}

void tst_Sequence::pairsNothingAfterALoss()
{
    // Room for one segment of events: the beginning is dropped.
    Told w;
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
    QCOMPARE(Told::lines(sequence), QStringList({QStringLiteral("0 sent"), QStringLiteral("0>1 data 3 [-,2]"),
                                                 QStringLiteral("1 received")}));
}

void tst_Sequence::growsWithNewLanes()
{
    Told w;
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
    QCOMPARE(Told::lines(sequence).last(), QStringLiteral("1 received"));
    // Events of a lane that were passed make it impossible.
    SequenceLanes late = sequenceLanes(w.table, w.row(2));
    late.lanes.push_back(late.lanes[1]);
    late.lanes.back().socket = {7};
    late.lanes.back().firstEvent = 1;
    QVERIFY(!sequence.takeLanes(late));
    late.lanes.resize(1);
    QVERIFY(!sequence.takeLanes(late));
}

void tst_Sequence::knowsEventsOfBothEnds()
{
    Told w;
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

QTEST_GUILESS_MAIN(tst_Sequence)
#include "tst_sequence.moc"
