#include "journal/sequence.h"

#include "journal/sequencestory.h"

#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::test;

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
    void drawsNoResetForARefusedSend();
    void tellsAHalfClose();
    void tellsBytesBeforeTheFin_data();
    void tellsBytesBeforeTheFin();
    void tellsUnreadBytesOfOneEndAlone();
    void beginsAtZero();
    void tellsAFinThatCameTooLate();
    void tellsFinishingAtOnce();
    void tellsOneEndAlone();
    void tellsASimultaneousOpen_data();
    void tellsASimultaneousOpen();
};

void tst_Sequence::tellsAConnection()
{
    SequenceStory w;
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
    SequenceStory w;
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
    SequenceStory w;
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
    SequenceStory w;
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
    SequenceStory w;
    w.connectBoth();
    w.bytes(2, EventKind::Sent, "never read");
    QVERIFY(w.segments(2).filter(QStringLiteral("data")).isEmpty());
    QCOMPARE(w.lines(2).last(), QStringLiteral("0 sent"));
}

void tst_Sequence::infersARefusal()
{
    SequenceStory w;
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
    SequenceStory w;
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
    SequenceStory w;
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
        SequenceStory w;
        create(w.writer, 2, Transport::Tcp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
        w.tellPair(2, EventKind::Connecting, {Endpoint(), endpoint("127.0.0.1:5000")});
        w.call(2, SystemCall::Connect, -1, error);
        w.tell(2, EventKind::Failed, 0, error);
        w.tell(2, EventKind::Closed);
        QCOMPARE(w.lines(2), QStringList({QStringLiteral("0 call")}));
    }
    // connect() of UDP sends nothing.
    SequenceStory w;
    create(w.writer, 2, Transport::Udp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
    w.call(2, SystemCall::Connect);
    w.tellPair(2, EventKind::Established, ends);
    QCOMPARE(w.lines(2), QStringList({QStringLiteral("0 call")}));
}

void tst_Sequence::countsRequestsSentAgain()
{
    SequenceStory w;
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
    SequenceStory w;
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
    SequenceStory w;
    w.ask(2);
    w.bytes(2, EventKind::Sent, "x");
    w.tell(2, EventKind::Failed, 0, EPIPE);
    w.tell(2, EventKind::Closed);
    QCOMPARE(w.lines(2).mid(4), QStringList({QStringLiteral("0 sent"), QStringLiteral("0>1 data 1 [4,-]"),
                                             QStringLiteral("1>0 RST [-,7]"), QStringLiteral("0 moment")}));
    QCOMPARE(w.folded(2).item(6)->evidence, SegmentEvidence::ResetRead);
}

/// After it has finished, the program itself refuses what is still to be sent.
void tst_Sequence::drawsNoResetForARefusedSend()
{
    SequenceStory w;
    w.ask(2);
    w.tell(2, EventKind::FinishedHere);
    w.tell(2, EventKind::SendRefused, 1, EPIPE);
    const QStringList refused = w.lines(2);
    QVERIFY(refused.filter(QStringLiteral("RST")).isEmpty());
    QCOMPARE(refused.last(), QStringLiteral("0 moment"));
    // A RST that does arrive later is drawn.
    w.tell(2, EventKind::Failed, 0, ECONNRESET);
    QCOMPARE(w.lines(2).filter(QStringLiteral("RST")).size(), 1);
    QVERIFY(w.lines(2).at(refused.size()).startsWith(QStringLiteral("1>0 RST")));
}

void tst_Sequence::tellsAHalfClose()
{
    SequenceStory w;
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

void tst_Sequence::tellsBytesBeforeTheFin_data()
{
    QTest::addColumn<QList<int>>("reads");
    QTest::addColumn<QStringList>("after");
    const QString end = QStringLiteral("1 moment");
    const QString read = QStringLiteral("1 received");
    QTest::newRow("never read") << QList<int>{} << QStringList{};
    QTest::newRow("read at once") << QList<int>{5} << QStringList{read, end};
    QTest::newRow("read in two") << QList<int>{2, 3} << QStringList{read, read, end};
}

// Data and FIN came before our program read either: no data follows a FIN, whenever it is read.
void tst_Sequence::tellsBytesBeforeTheFin()
{
    QFETCH(QList<int>, reads);
    QFETCH(QStringList, after);
    SequenceStory w;
    w.connectBoth();
    w.bytes(2, EventKind::Sent, "ab");
    w.bytes(3, EventKind::Received, "ab");
    w.bytes(2, EventKind::Sent, "cde");
    w.bytes(2, EventKind::Sent, "fg");
    w.call(2, SystemCall::Close);
    w.tell(2, EventKind::Closed);
    w.state(3, TcpState::CloseWait, 0, 6); // five bytes and the FIN
    for (const int size : reads)
        w.bytes(3, EventKind::Received, QByteArray(size, 'x'));
    if (!reads.isEmpty())
        w.tell(3, EventKind::PeerFinished);
    const QStringList before = {
        QStringLiteral("0 sent"),             //  8
        QStringLiteral("0 sent"),             //  9
        QStringLiteral("0 call"),             // 10
        QStringLiteral("0>1 data 3 [8,-]"),   // 11: arrived, and is read later
        QStringLiteral("0>1 data 2 [9,-]"),   // 12
        QStringLiteral("0>1 FIN [10,14]"),    // 13
        QStringLiteral("1 state CLOSE-WAIT"), // 14
    };
    QCOMPARE(w.lines(2).mid(8), before + after);
    const Sequence sequence = w.folded(3);
    QCOMPARE(sequence.item(11)->evidence, SegmentEvidence::Unread);
    // They arrived before the FIN in time as well, however much later they are read.
    QVERIFY(sequence.item(12)->timeNs <= sequence.item(13)->timeNs);
}

// As `echo | ncat` does it: one segment after the other, and nothing is known of the end that sent them.
void tst_Sequence::tellsUnreadBytesOfOneEndAlone()
{
    SequenceStory w;
    w.listen(1);
    w.accept(3, 1);
    w.state(3, TcpState::CloseWait, 0, 12);
    w.bytes(3, EventKind::Received, "hola 40401\n");
    w.tell(3, EventKind::PeerFinished);
    QCOMPARE(w.lines(3).mid(4),
             QStringList({QStringLiteral("0>1 data 11 [-,-]"), QStringLiteral("0>1 FIN [-,6]"),
                          QStringLiteral("1 state CLOSE-WAIT"), QStringLiteral("1 received"),
                          QStringLiteral("1 moment")}));
}

// accept() answers before the socket it made is told of.
void tst_Sequence::beginsAtZero()
{
    SequenceStory w;
    w.listen(1);
    w.accept(3, 1);
    w.state(3, TcpState::Established);
    const Sequence sequence = w.folded(3);
    QVERIFY(sequence.end() > 3);
    QCOMPARE(sequence.startNs(), sequence.item(0)->timeNs);
    for (qint64 number = 0; number < sequence.end(); ++number)
        QVERIFY(sequence.item(number)->timeNs >= sequence.startNs());
}

// FIN-WAIT-2 does not wait for ever: who finishes later than that is answered with RST.
void tst_Sequence::tellsAFinThatCameTooLate()
{
    for (const bool isGone : {true, false}) {
        SequenceStory w;
        w.connectBoth();
        w.call(2, SystemCall::Close);
        w.tell(2, EventKind::Closed);
        w.tell(3, EventKind::PeerFinished);
        w.state(2, TcpState::FinWait2);
        if (isGone)
            w.tell(2, EventKind::KernelGone);
        w.call(3, SystemCall::Close);
        w.tell(3, EventKind::Closed);
        const int call = isGone ? 10 : 9;
        QStringList expected = {QStringLiteral("0>1 FIN [5,7]"), QStringLiteral("1>0 FIN [%1,-]").arg(call)};
        if (isGone)
            expected += QStringLiteral("0>1 RST [-,-]");
        QCOMPARE(w.segments(3).mid(3), expected);
    }
}

void tst_Sequence::tellsFinishingAtOnce()
{
    SequenceStory w;
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
    SequenceStory w;
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

void tst_Sequence::tellsASimultaneousOpen_data()
{
    QTest::addColumn<TcpState>("secondSeenIn");
    QTest::addColumn<QStringList>("answers");
    // RFC 9293 section 3.5, figure 7.
    QTest::newRow("over a wire") << TcpState::SynSent
                                 << QStringList({QStringLiteral("1>0 SYN-ACK [-,-]"),
                                                 QStringLiteral("0>1 SYN-ACK [-,-]")});
    // The first SYN met nobody: the second is all that arrives, and its answer is acknowledged.
    QTest::newRow("where nothing takes time")
        << TcpState::Established
        << QStringList({QStringLiteral("0>1 SYN-ACK [-,-]"), QStringLiteral("1>0 ACK [-,-]")});
}

void tst_Sequence::tellsASimultaneousOpen()
{
    QFETCH(TcpState, secondSeenIn);
    QFETCH(QStringList, answers);
    SequenceStory w;
    const EndpointPair one = pair("127.0.0.1:6001", "127.0.0.1:6002");
    const EndpointPair two = pair("127.0.0.1:6002", "127.0.0.1:6001");
    for (const auto &[id, both] : {std::pair(1U, one), std::pair(2U, two)}) {
        create(w.writer, id, Transport::Tcp, Opening::Active, both);
        w.tellPair(id, EventKind::Bound, {both.local, {}});
        w.tellPair(id, EventKind::Connecting, both);
        w.call(id, SystemCall::Connect, -1, EINPROGRESS);
        w.state(id, id == 1 ? TcpState::SynSent : secondSeenIn);
    }
    w.tellPair(1, EventKind::Established, one);
    w.tellPair(2, EventKind::Established, two);
    const QStringList requests = {QStringLiteral("0>1 SYN [0,-]"), QStringLiteral("1>0 SYN [3,-]")};
    QCOMPARE(w.segments(2), requests + answers);
}

QTEST_GUILESS_MAIN(tst_Sequence)
#include "tst_sequence.moc"
