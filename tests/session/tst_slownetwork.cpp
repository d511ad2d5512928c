// Trails of two sessions in two network namespaces with a slow wire between them: what takes no time on
// loopback, and is never seen there, lasts.
#include "session/sessionfixture.h"
#include "session/slownetwork.h"
#include "session/traceagreement.h"

using namespace enchufe;
using namespace std::chrono_literals;

namespace {

constexpr const char *begun = "SYN-RECV > ESTABLISHED";
constexpr const char *asked = "SYN-SENT > ESTABLISHED";

/// A connection from a client at one end to a ghost at the other: nothing that one program knows helps the
/// other.
struct Far
{
    SlowNetwork network;
    std::unique_ptr<SessionFixture> there;
    std::unique_ptr<SessionFixture> here;
    SocketId client;
    SocketId ghost;
    std::unique_ptr<StateTrace> trace;

    explicit Far(std::chrono::milliseconds delay)
        : network(delay)
    {
        if (!network.isUsable()) {
            qInfo("no slow network was made: this user may not make network namespaces or tun devices");
            return;
        }
        there = network.inside(0, [] { return std::make_unique<SessionFixture>(); });
        here = network.inside(1, [] { return std::make_unique<SessionFixture>(); });
    }
    void open()
    {
        const SocketId listener = there->open(requestFor(Opening::Passive, SlowNetwork::address(0)));
        QTRY_COMPARE(there->state(listener), TcpState::Listen);
        trace = std::make_unique<StateTrace>(there->local(listener).port());
        client = here->connectTo(there->local(listener));
        QTRY_COMPARE(there->ghosts(listener).size(), size_t(1));
        ghost = there->ghosts(listener).front();
        QTRY_COMPARE(here->state(client), TcpState::Established);
        QTRY_COMPARE(there->state(ghost), TcpState::Established);
    }
    TcpState clientState() const { return here->state(client); }
    TcpState ghostState() const { return there->state(ghost); }

    static std::vector<StateStep> steps(SessionFixture &f, SocketId id)
    {
        StateTrail trail(id);
        while (trail.fold(f.journal()))
            continue;
        return trail.steps(nullptr);
    }
    /// Without the word for how each state is known: that depends on how busy the machine is.
    static QByteArray trail(SessionFixture &f, SocketId id)
    {
        return trailText(steps(f, id), Transport::Tcp).toLatin1().replace(" (passed)", "");
    }
    QByteArray clientTrail() const { return trail(*here, client); }
    QByteArray ghostTrail() const { return trail(*there, ghost); }
    std::vector<TcpState> traced(SessionFixture &f, SocketId id) const
    {
        const SocketRow &row = *f.row(id);
        return tracedStates(trace->transitions(), row.pair.local, row.pair.remote, row.parent.isValid());
    }
};

bool has(const std::vector<TcpState> &states, TcpState state)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

} // namespace

class TestSlowNetwork : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void bothFinishInOneMoment_data();
    void bothFinishInOneMoment();
    void bothCloseOnALongWay();
    void oneClosesAfterTheOther();
    void bothAskInOneMoment();

private:
    static void compareWithTrace(const Far &far, bool isClosing);
};

/// Both trails against the kernel's trace. Param isClosing: whether both ends must have passed CLOSING.
void TestSlowNetwork::compareWithTrace(const Far &far, bool isClosing)
{
    if (!far.trace->isTracing()) {
        qInfo("no trace was compared: this user may not trace the kernel");
        return;
    }
    for (const auto &[fixture, id] :
         {std::pair(far.here.get(), far.client), std::pair(far.there.get(), far.ghost)}) {
        const std::vector<TcpState> traced = far.traced(*fixture, id);
        QCOMPARE(has(traced, TcpState::Closing), isClosing);
        const QByteArray differs = disagreement(Far::steps(*fixture, id), traced);
        const QByteArray told = Far::trail(*fixture, id) + ": " + differs;
        QVERIFY2(differs.isEmpty(), told.constData());
    }
}

void TestSlowNetwork::bothFinishInOneMoment_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("shutdown()") << false;
    QTest::newRow("close()") << true;
}

/// RFC 9293 section 3.6, figure 13: each FIN is sent before the other's arrives, and both ends pass CLOSING.
void TestSlowNetwork::bothFinishInOneMoment()
{
    QFETCH(bool, isClosed);
    Far far(0ms);
    if (!far.network.isUsable())
        return;
    far.open();
    far.network.wire().hold();
    for (const auto &[fixture, id] :
         {std::pair(far.here.get(), far.client), std::pair(far.there.get(), far.ghost)}) {
        if (isClosed)
            fixture->session().close(id);
        else
            fixture->session().finishTalking(id);
    }
    QTRY_COMPARE(far.clientState(), TcpState::FinWait1);
    QTRY_COMPARE(far.ghostState(), TcpState::FinWait1);
    QTRY_VERIFY(far.network.wire().hasHeld(0) && far.network.wire().hasHeld(1));
    far.network.wire().passOn();
    QTRY_COMPARE(far.clientState(), TcpState::Closing);
    QTRY_COMPARE(far.ghostState(), TcpState::Closing);
    QCOMPARE(far.clientTrail(), QByteArray(asked) + " > FIN-WAIT-1 > CLOSING");
    QCOMPARE(far.ghostTrail(), QByteArray(begun) + " > FIN-WAIT-1 > CLOSING");
    far.network.wire().release();
    QTRY_COMPARE(far.clientState(), TcpState::TimeWait);
    QTRY_COMPARE(far.ghostState(), TcpState::TimeWait);
    QCOMPARE(far.clientTrail(), QByteArray(asked) + " > FIN-WAIT-1 > CLOSING > TIME-WAIT");
    QCOMPARE(far.ghostTrail(), QByteArray(begun) + " > FIN-WAIT-1 > CLOSING > TIME-WAIT");
    compareWithTrace(far, true);
}

/// From the FINs on the wire alone makes it: CLOSING lasts as long as the way does, and where nobody looked
/// in that time the trail leaves open whether it was passed.
void TestSlowNetwork::bothCloseOnALongWay()
{
    Far far(150ms);
    if (!far.network.isUsable())
        return;
    far.open();
    far.network.wire().hold();
    far.here->session().close(far.client);
    far.there->session().close(far.ghost);
    QTRY_VERIFY(far.network.wire().hasHeld(0) && far.network.wire().hasHeld(1));
    far.network.wire().release();
    QTRY_COMPARE(far.clientState(), TcpState::TimeWait);
    QTRY_COMPARE(far.ghostState(), TcpState::TimeWait);
    compareWithTrace(far, true);
}

/// The same wire without a simultaneous close: nobody is said to have been in CLOSING.
void TestSlowNetwork::oneClosesAfterTheOther()
{
    Far far(150ms);
    if (!far.network.isUsable())
        return;
    far.open();
    far.here->session().close(far.client);
    QTRY_COMPARE(far.ghostState(), TcpState::CloseWait);
    QTRY_COMPARE(far.clientState(), TcpState::FinWait2);
    far.there->session().close(far.ghost);
    QTRY_COMPARE(far.clientState(), TcpState::TimeWait);
    QTRY_COMPARE(far.there->life(far.ghost), enchufe::Life::Ended);
    QCOMPARE(far.clientTrail(), QByteArray(asked) + " > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT");
    QCOMPARE(far.ghostTrail(), QByteArray(begun) + " > CLOSE-WAIT > LAST-ACK > CLOSED");
    compareWithTrace(far, false);
}

/// RFC 9293 section 3.5, figure 7, without the filter that loopback needs for it: each SYN meets the other.
void TestSlowNetwork::bothAskInOneMoment()
{
    Far far(0ms);
    if (!far.network.isUsable())
        return;
    // Nobody else is in these namespaces, so any two ports are free.
    const Endpoint left(QHostAddress(SlowNetwork::address(0)), 40'001);
    const Endpoint right(QHostAddress(SlowNetwork::address(1)), 40'002);
    far.trace = std::make_unique<StateTrace>(left.port());
    far.network.wire().hold();
    OpenRequest request = requestFor(Opening::Active, left.addressText(), left.port());
    request.from = right;
    far.client = far.here->open(request);
    request = requestFor(Opening::Active, right.addressText(), right.port());
    request.from = left;
    far.ghost = far.there->open(request);
    QTRY_VERIFY(far.network.wire().hasHeld(0) && far.network.wire().hasHeld(1));
    far.network.wire().passOn();
    QTRY_COMPARE(far.clientState(), TcpState::SynRecv);
    QTRY_COMPARE(far.ghostState(), TcpState::SynRecv);
    far.network.wire().release();
    QTRY_COMPARE(far.clientState(), TcpState::Established);
    QTRY_COMPARE(far.ghostState(), TcpState::Established);
    QCOMPARE(far.clientTrail(), "SYN-SENT > SYN-RECV > ESTABLISHED");
    QCOMPARE(far.ghostTrail(), "SYN-SENT > SYN-RECV > ESTABLISHED");
    compareWithTrace(far, false);
}

QTEST_GUILESS_MAIN(TestSlowNetwork)
#include "tst_slownetwork.moc"
