#include "journal/socketstory.h"
#include "journal/statetrail.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

/// The trail of a socket that was seen in the queue of its listener.
class tst_StateTrailWaiting : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keepsWhatWaited();
};

// accept() found it in the state that it had waited in.
void tst_StateTrailWaiting::keepsWhatWaited()
{
    Story story;
    const EndpointPair both = {ends.remote, ends.local};
    create(story.writer, 9, Transport::Tcp, Opening::Passive, {ends.remote, {}});
    create(story.writer, 1, Transport::Tcp, Opening::Waiting, both, 9);
    const auto look = [&](TcpState state) {
        story.clock.advance(1'000'000);
        kernelState(story.writer, 1, state, {.pair = both});
    };
    look(TcpState::NewSynRecv);
    look(TcpState::Established);
    look(TcpState::CloseWait);
    story.clock.advance(20'000'000'000);
    create(story.writer, 2, Transport::Tcp, Opening::Accepted, both, 9);
    story.tellPair(2, EventKind::Established, both);
    kernelState(story.writer, 2, TcpState::CloseWait, {.pair = both});
    look(TcpState::Established); // told late
    const SocketRow &row = story.row(2);
    QCOMPARE(row.request.value, 1U);
    StateTrail trail = StateTrail::of(row);
    while (trail.fold(story.journal, 1))
        continue;
    QCOMPARE(trailText(trail.steps(), Transport::Tcp), QStringLiteral("SYN-RECV > ESTABLISHED > CLOSE-WAIT"));
    const std::vector<StateStep> steps = trail.steps();
    QCOMPARE(steps[2].timeNs - steps[1].timeNs, qint64(1'000'000));
    QVERIFY(steps[2].timeNs < row.createdNs);
    // Without the request it begins with accept().
    StateTrail alone({2}, row.firstEvent);
    while (alone.fold(story.journal))
        continue;
    QCOMPARE(trailText(alone.steps(), Transport::Tcp),
             QStringLiteral("SYN-RECV (passed) > ESTABLISHED (passed) > CLOSE-WAIT"));
}

QTEST_GUILESS_MAIN(tst_StateTrailWaiting)
#include "tst_statetrailwaiting.moc"
