#include "session/sessionfixture.h"

#include "journal/partner.h"
#include "journal/sequence.h"
#include "journal/statetrail.h"
#include "net/peer.h"

#include <netinet/tcp.h>
#include <sys/stat.h>

using namespace enchufe;

namespace {

/// A listener of the session with one connection from a peer outside it.
struct Met
{
    SessionFixture f;
    SocketId listener;
    SocketId ghost;
    Peer peer;

    void meet(bool acceptsReading = true)
    {
        listener = f.open(requestFor(Opening::Passive));
        QTRY_COMPARE(f.state(listener), TcpState::Listen);
        peer = Peer::connected(f.local(listener));
        QVERIFY(peer.isOpen());
        QTRY_COMPARE(f.ghosts(listener).size(), size_t(1));
        ghost = f.ghosts(listener).front();
        QTRY_COMPARE(f.state(ghost), TcpState::Established);
        if (acceptsReading)
            return;
        f.session().setReading(ghost, false);
        QTRY_VERIFY(f.row(ghost)->readingStopped);
    }
    TcpState kernelState() const
    {
        const auto facts = SessionFixture::askKernel(Transport::Tcp, f.row(ghost)->pair);
        return facts ? facts->state : TcpState::Close;
    }
    /// The segments of one kind that the peer must have sent, and from what that was concluded.
    std::vector<SegmentEvidence> heard(SegmentKind kind) const
    {
        Sequence sequence(sequenceLanes(f.table(), *f.row(ghost)));
        while (sequence.fold(f.journal()))
            continue;
        std::vector<SegmentEvidence> found;
        for (qint64 number = sequence.first(); number < sequence.end(); ++number) {
            const SequenceItem &item = *sequence.item(number);
            if (item.segment == kind && sequence.lanes()[size_t(item.toLane)].socket == ghost)
                found.push_back(item.evidence);
        }
        return found;
    }
    /// The errno of each recorded call of the ghost's that failed.
    QList<int> failedCalls() const
    {
        QList<int> errors;
        for (quint64 number = f.journal().firstKept(); number < f.journal().published(); ++number) {
            const Event event = f.journal().event(number);
            if (event.socket == ghost && event.kind == EventKind::Call && event.error != 0)
                errors += event.error;
        }
        return errors;
    }
    StateTrigger lastTrigger() const
    {
        StateTrail trail(ghost);
        while (trail.fold(f.journal()))
            continue;
        const std::vector<StateStep> steps = trail.steps(nullptr);
        return steps.empty() ? StateTrigger::Unknown : steps.back().trigger;
    }
};

/// A socket of the session's by its inode, as long as this process holds it; -1 otherwise.
int descriptorOf(quint64 inode)
{
    for (int descriptor = 0; descriptor < 4096; ++descriptor) {
        struct stat facts = {};
        if (::fstat(descriptor, &facts) == 0 && S_ISSOCK(facts.st_mode) && facts.st_ino == inode)
            return descriptor;
    }
    return -1;
}

const std::vector<SegmentEvidence> once = {SegmentEvidence::ResetRead};

} // namespace

/// A reset that arrives is told as one by the picture of the sequence and by the trail of states, whichever
/// call it was that met it.
class TestResets : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void whileNothingWaits();
    void whileTextIsUnsent();
    void beforeAWrite();
    void beforeAShutdown();
    void afterItsFin();
    void ofAFinThatCameTooLate();

private:
    static void compare(const Met &m, int error);
};

void TestResets::compare(const Met &m, int error)
{
    QCOMPARE(m.f.error(m.ghost), error);
    QCOMPARE(m.heard(SegmentKind::Rst), once);
    QCOMPARE(int(m.lastTrigger()), int(StateTrigger::ResetArrived));
}

void TestResets::whileNothingWaits()
{
    Met m;
    m.meet();
    m.peer.reset();
    QTRY_COMPARE(m.f.life(m.ghost), enchufe::Life::Ended);
    compare(m, ECONNRESET);
    QCOMPARE(m.f.row(m.ghost)->failedCall, SystemCall::Receive);
}

void TestResets::whileTextIsUnsent()
{
    Met m;
    m.meet();
    // More than both kernel buffers take: the rest waits here for the peer to read.
    m.f.session().send(m.ghost, 0, QByteArray(32 << 20, 'x'));
    QTRY_VERIFY(m.f.row(m.ghost)->bytesSent > 0 && m.f.kernel(m.ghost).sendQueue > 0);
    m.peer.reset();
    QTRY_COMPARE(m.f.life(m.ghost), enchufe::Life::Ended);
    compare(m, ECONNRESET);
    QVERIFY(m.f.row(m.ghost)->bytesUnsent > 0);
}

void TestResets::beforeAWrite()
{
    Met m;
    m.meet(false);
    m.peer.reset();
    QTRY_COMPARE(m.kernelState(), TcpState::Close);
    m.f.session().send(m.ghost, 0, "too late");
    QTRY_COMPARE(m.f.life(m.ghost), enchufe::Life::Ended);
    compare(m, ECONNRESET);
}

/// shutdown() fails with ENOTCONN and is recorded so, right before the failure.
void TestResets::beforeAShutdown()
{
    Met m;
    m.meet(false);
    m.peer.reset();
    QTRY_COMPARE(m.kernelState(), TcpState::Close);
    m.f.session().finishTalking(m.ghost);
    QTRY_COMPARE(m.f.life(m.ghost), enchufe::Life::Ended);
    compare(m, ECONNRESET);
    QCOMPARE(m.failedCalls(), QList<int>{ENOTCONN});
}

/// In CLOSE-WAIT the kernel tells of a reset as EPIPE. Source: tcp_reset() in net/ipv4/tcp_input.c.
void TestResets::afterItsFin()
{
    Met m;
    m.meet();
    m.peer.finish();
    QTRY_COMPARE(m.f.state(m.ghost), TcpState::CloseWait);
    m.peer.reset();
    QTRY_COMPARE(m.kernelState(), TcpState::Close);
    m.f.session().send(m.ghost, 0, "too late");
    QTRY_COMPARE(m.f.life(m.ghost), enchufe::Life::Ended);
    compare(m, EPIPE);
    QCOMPARE(m.heard(SegmentKind::Fin).size(), size_t(1));
}

/// Who closes first waits tcp_fin_timeout for the other's FIN, here one second. After that there is no
/// TIME-WAIT anywhere, and the FIN is answered with RST. Source: TCP_LINGER2 in tcp(7).
void TestResets::ofAFinThatCameTooLate()
{
    SessionFixture f;
    SessionFixture::Connection both;
    f.connect(&both);
    QTRY_COMPARE(f.state(both.client), TcpState::Established);
    const int descriptor = descriptorOf(f.kernel(both.client).inode);
    QVERIFY(descriptor >= 0);
    const int second = 1;
    QCOMPARE(::setsockopt(descriptor, IPPROTO_TCP, TCP_LINGER2, &second, sizeof second), 0);
    f.session().close(both.client);
    QTRY_COMPARE(f.state(both.ghost), TcpState::CloseWait);
    QTRY_COMPARE_WITH_TIMEOUT(f.life(both.client), enchufe::Life::Ended, 15'000);
    // What the sentences of both rows are made from.
    QCOMPARE(f.state(both.ghost), TcpState::CloseWait);
    QCOMPARE(formerPartnerOf(f.table(), *f.row(both.ghost)).value, both.client.value);
    QCOMPARE(formerPartnerOf(f.table(), *f.row(both.client)).value, both.ghost.value);

    f.session().close(both.ghost);
    QTRY_COMPARE(f.life(both.ghost), enchufe::Life::Ended);
    QCOMPARE(f.row(both.client)->timeWaitNs, qint64(0));
    QVERIFY(f.row(both.client)->endedNs() < f.row(both.ghost)->closedNs);
    StateTrail here(both.ghost);
    StateTrail there(both.client);
    while (here.fold(f.journal()) || there.fold(f.journal()))
        continue;
    QCOMPARE(int(here.steps(&there).back().trigger), int(StateTrigger::ResetArrived));
    Sequence sequence(sequenceLanes(f.table(), *f.row(both.ghost)));
    while (sequence.fold(f.journal()))
        continue;
    std::vector<SegmentKind> travelled;
    for (qint64 number = 0; number < sequence.end(); ++number) {
        if (sequence.item(number)->isInferred())
            travelled.push_back(sequence.item(number)->segment);
    }
    QCOMPARE(travelled, (std::vector<SegmentKind>{SegmentKind::Syn, SegmentKind::SynAck, SegmentKind::Ack,
                                                  SegmentKind::Fin, SegmentKind::Fin, SegmentKind::Rst}));
}

QTEST_GUILESS_MAIN(TestResets)
#include "tst_resets.moc"
