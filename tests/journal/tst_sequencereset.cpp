#include "journal/sequence.h"

#include "journal/sequencestory.h"

#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::test;

/// What a sequence makes of CLOSED: TCP_INFO says it of a socket that was reset, of one that has ended in
/// order, and of a descriptor whose pair has gone to TIME-WAIT.
class tst_SequenceReset : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tellsWhatWaitedBeforeTheReset();
    void tellsAResetOfOneEndAlone();
    void countsOnlyWhatWaits();
    void keepsTheCloseOfOtherFailures();
    void tellsAResetThatNobodyAskedFor();
    void tellsNoCloseInTimeWait_data();
    void tellsNoCloseInTimeWait();
    void tellsAResetInFinWait2();
    void tellsTheCloseAfterLastAck();
    void tellsAConnectionWithItself();
};

namespace {

void askForError(SequenceStory &w, quint32 id, const char *error)
{
    w.clock.advance(1'000);
    w.writer.append(
        {.socket = {id}, .durationNs = 5, .kind = EventKind::Call, .call = SystemCall::GetSocketOption},
        QByteArray(QByteArray("27, SOL_SOCKET, SO_ERROR, [") + error + ']'));
}

} // namespace

// Nothing arrives at a closed socket: first what had been seen waiting, then the RST, then CLOSED.
void tst_SequenceReset::tellsWhatWaitedBeforeTheReset()
{
    SequenceStory w;
    w.connectBoth();
    w.state(3, TcpState::Established);
    w.tell(3, EventKind::ReadingStopped);
    w.bytes(2, EventKind::Sent, "abc");
    w.bytes(2, EventKind::Sent, "de");
    w.state(3, TcpState::Established, 0, 5);
    w.bytes(2, EventKind::Sent, "f");
    w.call(2, SystemCall::Close);
    w.tell(2, EventKind::Aborted);
    w.tell(2, EventKind::Closed);
    w.state(3, TcpState::Close);
    w.state(3, TcpState::Established, 0, 5); // looked at before, told late
    askForError(w, 3, "ECONNRESET");
    w.bytes(3, EventKind::Received, "abcd");
    w.bytes(3, EventKind::Received, "ef");
    w.tell(3, EventKind::Failed, 0, ECONNRESET);
    w.call(3, SystemCall::Close);
    w.tell(3, EventKind::Closed);
    const QStringList expected = {
        QStringLiteral("1 state ESTABLISHED"), //  5
        QStringLiteral("0 sent"),              //  6
        QStringLiteral("0 sent"),              //  7
        QStringLiteral("0>1 data 3 [6,-]"),    //  8
        QStringLiteral("0>1 data 2 [7,-]"),    //  9
        QStringLiteral("0 sent"),              // 10
        QStringLiteral("0 call"),              // 11 close()
        QStringLiteral("0>1 data 1 [10,-]"),   // 12: no look has seen it
        QStringLiteral("0>1 RST [11,14]"),     // 13
        QStringLiteral("1 state CLOSED"),      // 14
        QStringLiteral("1 call"),              // 15 getsockopt()
        QStringLiteral("1 received"),          // 16
        QStringLiteral("1 received"),          // 17
        QStringLiteral("1 moment"),            // 18
        QStringLiteral("1 call"),              // 19
    };
    QCOMPARE(w.lines(3).mid(5), expected);
    const Sequence sequence = w.folded(3);
    QCOMPARE(sequence.item(9)->evidence, SegmentEvidence::Waited);
    QVERIFY(!sequence.isAlive(1));
}

void tst_SequenceReset::tellsAResetOfOneEndAlone()
{
    SequenceStory w;
    w.listen(1);
    w.accept(3, 1);
    w.tell(3, EventKind::ReadingStopped);
    w.state(3, TcpState::Established, 0, 128'512);
    w.state(3, TcpState::Close);
    askForError(w, 3, "ECONNRESET");
    w.tell(3, EventKind::Failed, 0, ECONNRESET);
    QCOMPARE(w.lines(3).mid(4),
             QStringList({QStringLiteral("1 state ESTABLISHED"), QStringLiteral("0>1 data 128512 [-,-]"),
                          QStringLiteral("0>1 RST [-,7]"), QStringLiteral("1 state CLOSED"),
                          QStringLiteral("1 call"), QStringLiteral("1 moment")}));
}

// While the program reads, what a look saw waiting has been read before that look is told of.
void tst_SequenceReset::countsOnlyWhatWaits()
{
    for (const bool isStopped : {false, true}) {
        SequenceStory w;
        w.listen(1);
        w.accept(3, 1);
        w.state(3, TcpState::Established, 0, 5);
        w.bytes(3, EventKind::Received, "abcde");
        if (isStopped) {
            w.tell(3, EventKind::ReadingStopped);
            w.state(3, TcpState::Established, 0, 10);
            w.bytes(3, EventKind::Received, "fghi"); // read by hand
        } else {
            w.state(3, TcpState::Established, 0, 10);
        }
        w.state(3, TcpState::Close);
        askForError(w, 3, "ECONNRESET");
        QStringList expected = {QStringLiteral("0>1 data 5 [-,6]")};
        if (isStopped)
            expected += {QStringLiteral("0>1 data 10 [-,-]"), QStringLiteral("0>1 RST [-,10]")};
        else
            expected += QStringLiteral("0>1 RST [-,8]");
        QCOMPARE(w.segments(3).mid(3), expected);
    }
}

void tst_SequenceReset::keepsTheCloseOfOtherFailures()
{
    SequenceStory w;
    w.listen(1);
    w.accept(3, 1);
    w.state(3, TcpState::Established);
    w.state(3, TcpState::Close);
    askForError(w, 3, "ETIMEDOUT");
    w.tell(3, EventKind::Failed, 0, ETIMEDOUT);
    QCOMPARE(w.lines(3).mid(5), QStringList({QStringLiteral("1 state CLOSED"), QStringLiteral("1 call"),
                                             QStringLiteral("1 moment")}));
}

// Closed here before anybody asked what had ended it: no RST is claimed, for a time-out would look the same.
void tst_SequenceReset::tellsAResetThatNobodyAskedFor()
{
    SequenceStory w;
    w.listen(1);
    w.accept(3, 1);
    w.state(3, TcpState::Established);
    w.state(3, TcpState::Close);
    w.call(3, SystemCall::Close);
    w.tell(3, EventKind::Closed);
    w.tell(3, EventKind::KernelGone);
    QCOMPARE(w.lines(3).mid(5), QStringList({QStringLiteral("1 state CLOSED"), QStringLiteral("1 call")}));
    QVERIFY(!w.folded(3).isAlive(1));
}

void tst_SequenceReset::tellsNoCloseInTimeWait_data()
{
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("TIME-WAIT is seen") << true;
    QTest::newRow("the kernel had no room for it") << false;
}

// After both FINs the descriptor reads as CLOSE, and the pair is in TIME-WAIT.
void tst_SequenceReset::tellsNoCloseInTimeWait()
{
    QFETCH(bool, isSeen);
    SequenceStory w;
    w.ask(2);
    w.state(2, TcpState::Established);
    w.call(2, SystemCall::Shutdown);
    w.tell(2, EventKind::FinishedHere);
    w.state(2, TcpState::FinWait2);
    w.tell(2, EventKind::PeerFinished);
    w.state(2, TcpState::Close);
    w.call(2, SystemCall::Close);
    w.tell(2, EventKind::Closed);
    if (isSeen)
        w.state(2, TcpState::TimeWait);
    w.tell(2, EventKind::KernelGone);
    QStringList expected = {QStringLiteral("0 state ESTABLISHED"), QStringLiteral("0 call"),
                            QStringLiteral("0 state FIN-WAIT-2"), QStringLiteral("0 moment"),
                            QStringLiteral("0 call")};
    if (isSeen)
        expected += QStringLiteral("0 state TIME-WAIT");
    expected += QStringLiteral("0 state CLOSED");
    QCOMPARE(w.lines(2).filter(QRegularExpression(QStringLiteral("^\\d [^>]*$"))).mid(1), expected);
    QVERIFY(!w.folded(2).isAlive(0));
}

void tst_SequenceReset::tellsAResetInFinWait2()
{
    SequenceStory w;
    w.ask(2);
    w.state(2, TcpState::Established);
    w.tell(2, EventKind::FinishedHere);
    w.state(2, TcpState::FinWait2);
    w.state(2, TcpState::Close);
    w.tell(2, EventKind::Failed, 0, ECONNRESET);
    w.tell(2, EventKind::Closed);
    QCOMPARE(w.lines(2).mid(w.lines(2).size() - 3),
             QStringList({QStringLiteral("1>0 RST [-,8]"), QStringLiteral("0 state CLOSED"),
                          QStringLiteral("0 moment")}));
}

void tst_SequenceReset::tellsTheCloseAfterLastAck()
{
    SequenceStory w;
    w.ask(2);
    w.state(2, TcpState::Established);
    w.tell(2, EventKind::PeerFinished);
    w.state(2, TcpState::CloseWait, 0, 1);
    w.tell(2, EventKind::FinishedHere);
    w.state(2, TcpState::Close);
    QCOMPARE(w.lines(2).last(), QStringLiteral("0 state CLOSED"));
}

void tst_SequenceReset::tellsAConnectionWithItself()
{
    SequenceStory w;
    const EndpointPair self = pair("127.0.0.1:6001", "127.0.0.1:6001");
    create(w.writer, 2, Transport::Tcp, Opening::Active, self);
    w.tellPair(2, EventKind::Bound, {self.local, {}});
    w.tellPair(2, EventKind::Connecting, self);
    w.call(2, SystemCall::Connect, -1, EINPROGRESS);
    w.state(2, TcpState::Established);
    w.tellPair(2, EventKind::Established, self);
    w.call(2, SystemCall::Shutdown);
    w.tell(2, EventKind::FinishedHere);
    w.state(2, TcpState::Close);
    w.tell(2, EventKind::PeerFinished);
    w.call(2, SystemCall::Close);
    w.tell(2, EventKind::Closed);
    w.state(2, TcpState::TimeWait);
    QCOMPARE(w.lines(2), QStringList({QStringLiteral("0 call"), QStringLiteral("0 state ESTABLISHED"),
                                      QStringLiteral("0 call"), QStringLiteral("0 moment"),
                                      QStringLiteral("0 call"), QStringLiteral("0 state TIME-WAIT")}));
}

QTEST_GUILESS_MAIN(tst_SequenceReset)
#include "tst_sequencereset.moc"
