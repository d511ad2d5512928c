#include "journal/socketstory.h"
#include "journal/statetrail.h"

#include <QTest>

#include <cerrno>
#include <functional>

using namespace enchufe;
using namespace enchufe::test;

namespace {

/// One socket's life as its events, a millisecond from one to the next.
class Teller
{
public:
    Teller(Story &story, quint32 id)
        : m_story(story)
        , m_id(id)
    {}

    const Teller &active(const EndpointPair &both = ends) const
    {
        create(m_story.writer, m_id, Transport::Tcp, Opening::Active, both);
        return *this;
    }
    const Teller &opened(Transport transport, Opening opening) const
    {
        create(m_story.writer, m_id, transport, opening, ends);
        return *this;
    }
    const Teller &accepted(const EndpointPair &both = {ends.remote, ends.local}) const
    {
        create(m_story.writer, m_id, Transport::Tcp, Opening::Accepted, both, 9);
        return pair(EventKind::Established, both).state(TcpState::Established);
    }
    const Teller &connect(int error = EINPROGRESS) const
    {
        m_story.clock.advance(1'000'000);
        m_story.writer.append({.value = error == 0 ? 0 : -1,
                               .socket = {m_id},
                               .error = error,
                               .kind = EventKind::Call,
                               .call = SystemCall::Connect});
        return *this;
    }
    const Teller &established(const EndpointPair &both = ends) const
    {
        return pair(EventKind::Established, both).state(TcpState::Established);
    }
    const Teller &state(TcpState state) const
    {
        m_story.clock.advance(1'000'000);
        kernelState(m_story.writer, m_id, state);
        return *this;
    }
    const Teller &tell(EventKind kind, qint64 value = 0, int error = 0) const
    {
        m_story.clock.advance(1'000'000);
        m_story.tell(m_id, kind, value, error);
        return *this;
    }
    const Teller &pair(EventKind kind, const EndpointPair &both) const
    {
        m_story.clock.advance(1'000'000);
        m_story.tellPair(m_id, kind, both);
        return *this;
    }
    const Teller &after(qint64 seconds) const
    {
        m_story.clock.advance(seconds * 1'000'000'000);
        return *this;
    }

private:
    Story &m_story;
    quint32 m_id;
};

StateTrail trailOf(Story &story, quint32 id)
{
    story.writer.publish();
    StateTrail trail({id});
    while (trail.fold(story.journal))
        continue;
    return trail;
}

QByteArray textOf(const StateTrail &trail, const StateTrail *other = nullptr)
{
    return trailText(trail.steps(other), trail.transport()).toLatin1();
}

using Tell = std::function<void(const Teller &)>;

} // namespace

Q_DECLARE_METATYPE(Tell)

class TestStateTrail : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<Tell>(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsOneEnd_data();
    void tellsOneEnd();
    void otherEndDecides_data();
    void otherEndDecides();
    void simultaneousOpenByOrder();
    void simultaneousOpenOverAWireIsOpen();
    void giveTimesAndReasons();
    void laterWordCorrects();
    void foldsInSlices();
    void endsByTimer();
    void tellsWhatEndedLastAck();

private:
    static void openings();
    static void endings();
    static void resets();
    static void others();
};

void TestStateTrail::openings()
{
    QTest::newRow("nothing yet") << Tell([](const Teller &life) { life.active(); }) << "";
    QTest::newRow("bind refused") << Tell([](const Teller &life) {
        life.active().tell(EventKind::Failed, 0, EADDRINUSE).tell(EventKind::Closed);
    }) << "";
    QTest::newRow("quick connection")
        << Tell([](const Teller &life) { life.active().connect().established(); })
        << "SYN-SENT (passed) > ESTABLISHED";
    QTest::newRow("slow connection") << Tell([](const Teller &life) {
        life.active().connect().state(TcpState::SynSent).established();
    }) << "SYN-SENT > ESTABLISHED";
    QTest::newRow("refused at once") << Tell([](const Teller &life) {
        life.active().connect().state(TcpState::Close).tell(EventKind::Failed, 0, ECONNREFUSED);
        life.tell(EventKind::Closed);
    }) << "SYN-SENT (passed) > CLOSED";
    QTest::newRow("timed out") << Tell([](const Teller &life) {
        life.active().connect().state(TcpState::SynSent).state(TcpState::Close);
        life.tell(EventKind::Failed, 0, ETIMEDOUT).tell(EventKind::Closed);
    }) << "SYN-SENT > CLOSED";
    QTest::newRow("no route: no SYN left") << Tell([](const Teller &life) {
        life.active().connect(ENETUNREACH).tell(EventKind::Failed, 0, ENETUNREACH).tell(EventKind::Closed);
    }) << "";
    QTest::newRow("given up by the user") << Tell([](const Teller &life) {
        life.active().connect().state(TcpState::SynSent).tell(EventKind::Closed);
    }) << "SYN-SENT > CLOSED (passed)";
    QTest::newRow("the second address answers") << Tell([](const Teller &life) {
        life.active().connect().state(TcpState::Close).tell(EventKind::AttemptFailed, 0, ECONNREFUSED);
        life.connect().established();
    }) << "SYN-SENT (passed) > CLOSED > SYN-SENT (passed) > ESTABLISHED";
    QTest::newRow("listener") << Tell([](const Teller &life) {
        life.active({}).pair(EventKind::Listening, {ends.remote, {}}).state(TcpState::Listen);
        life.tell(EventKind::Closed);
    }) << "LISTEN > CLOSED (passed)";
    QTest::newRow("accepted") << Tell([](const Teller &life) { life.accepted(); })
                              << "SYN-RECV (passed) > ESTABLISHED";
    QTest::newRow("accepted when the peer had gone already") << Tell([](const Teller &life) {
        life.accepted().state(TcpState::CloseWait).tell(EventKind::PeerFinished);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT";
    QTest::newRow("connected with itself") << Tell([](const Teller &life) {
        life.active().connect().established(test::pair("127.0.0.1:7", "127.0.0.1:7"));
    }) << "SYN-SENT (passed) > SYN-RECV (passed) > ESTABLISHED";
    QTest::newRow("the kernel shows a simultaneous open") << Tell([](const Teller &life) {
        life.active().connect().state(TcpState::SynSent).state(TcpState::SynRecv).established();
    }) << "SYN-SENT > SYN-RECV > ESTABLISHED";
}

void TestStateTrail::endings()
{
    QTest::newRow("closed here, told at once")
        << Tell([](const Teller &life) { life.accepted().tell(EventKind::Closed); })
        << "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 (passed)";
    QTest::newRow("closed here, then seen") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::Closed).state(TcpState::FinWait2).state(TcpState::TimeWait);
        life.tell(EventKind::KernelGone);
    }) << "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2 > TIME-WAIT > CLOSED";
    QTest::newRow("FIN-WAIT-1 itself is seen") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::Closed).state(TcpState::FinWait1).state(TcpState::TimeWait);
    }) << "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 > FIN-WAIT-2? > CLOSING? > TIME-WAIT";
    QTest::newRow("two ways to TIME-WAIT")
        << Tell([](const Teller &life) { life.accepted().tell(EventKind::Closed).state(TcpState::TimeWait); })
        << "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2? > CLOSING? > TIME-WAIT";
    QTest::newRow("CLOSING seen") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::FinishedHere).state(TcpState::FinWait1);
        life.tell(EventKind::PeerFinished).state(TcpState::Closing).tell(EventKind::Closed);
        life.state(TcpState::TimeWait);
    }) << "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 > CLOSING > TIME-WAIT";
    QTest::newRow("the peer closes first") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::PeerFinished).state(TcpState::CloseWait);
        life.tell(EventKind::Closed).tell(EventKind::KernelGone);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT > LAST-ACK (passed) > CLOSED";
    QTest::newRow("answered by a service at once") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::PeerFinished).state(TcpState::CloseWait);
        life.tell(EventKind::FinishedHere).state(TcpState::Close).tell(EventKind::Closed);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT > LAST-ACK (passed) > CLOSED";
    QTest::newRow("half-close, then the peer") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::FinishedHere).state(TcpState::FinWait2);
        life.tell(EventKind::Received).tell(EventKind::PeerFinished).state(TcpState::Close);
        life.tell(EventKind::Closed).state(TcpState::TimeWait);
    }) << "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2 > TIME-WAIT";
    QTest::newRow("TIME-WAIT before it is seen") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::FinishedHere).state(TcpState::FinWait2);
        life.tell(EventKind::PeerFinished).state(TcpState::Close).tell(EventKind::Closed);
    }) << "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2";
    QTest::newRow("FIN-WAIT-2 without an owner, gone") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::Closed).state(TcpState::FinWait2).after(61);
        life.tell(EventKind::KernelGone);
    }) << "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2 > CLOSED";
    QTest::newRow("itself, closed")
        << Tell([](const Teller &life) {
               life.active().connect().established(test::pair("127.0.0.1:7", "127.0.0.1:7"));
               life.tell(EventKind::Closed).state(TcpState::TimeWait);
           })
        << "SYN-SENT (passed) > SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > CLOSING (passed) > "
           "TIME-WAIT";
    QTest::newRow("an older look told late") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::PeerFinished).state(TcpState::CloseWait);
        life.state(TcpState::Established).tell(EventKind::Closed).state(TcpState::CloseWait);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT > LAST-ACK (passed)";
}

void TestStateTrail::resets()
{
    QTest::newRow("reset by the peer") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::Failed, 0, ECONNRESET).state(TcpState::Close);
        life.tell(EventKind::Closed);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSED";
    QTest::newRow("reset before connect() was heard of") << Tell([](const Teller &life) {
        life.active().connect().state(TcpState::SynSent).state(TcpState::Close);
        life.tell(EventKind::Failed, 0, ECONNRESET).tell(EventKind::Closed);
    }) << "SYN-SENT > ESTABLISHED (passed) > CLOSED";
    QTest::newRow("reset in CLOSE-WAIT") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::PeerFinished).state(TcpState::CloseWait);
        life.tell(EventKind::Failed, 0, EPIPE).tell(EventKind::Closed);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT > CLOSED (passed)";
    QTest::newRow("unread, found by the probe") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::ReadingStopped).state(TcpState::Close);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT? > CLOSED";
    QTest::newRow("and then the errno") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::ReadingStopped).state(TcpState::Close);
        life.tell(EventKind::Failed, 0, ECONNRESET).tell(EventKind::Closed);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSED";
    QTest::newRow("aborted here") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::Aborted).tell(EventKind::Closed);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSED (passed)";
    QTest::newRow("closed with text unread") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::Aborted, 17).tell(EventKind::Closed);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSED (passed)";
    QTest::newRow("an error that ends nothing") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::Failed, 0, EIO).tell(EventKind::Closed);
    }) << "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 (passed)";
    QTest::newRow("gone after close, nobody knows how") << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::Closed).tell(EventKind::KernelGone);
    }) << "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2? > CLOSING? > CLOSED";
}

void TestStateTrail::tellsOneEnd_data()
{
    QTest::addColumn<Tell>("tell");
    QTest::addColumn<QString>("trail");
    openings();
    endings();
    resets();
    others();
}

void TestStateTrail::tellsOneEnd()
{
    QFETCH(Tell, tell);
    QFETCH(QString, trail);
    Story story;
    tell(Teller(story, 1));
    QCOMPARE(textOf(trailOf(story, 1)), trail.toLatin1());
}

void TestStateTrail::others()
{
    QTest::newRow("another program's") << Tell([](const Teller &life) {
        life.opened(Transport::Tcp, Opening::Foreign).state(TcpState::Established);
        life.state(TcpState::TimeWait).tell(EventKind::KernelGone);
    }) << "ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2? > CLOSING? > TIME-WAIT > CLOSED";
    QTest::newRow("another program's, gone between two looks") << Tell([](const Teller &life) {
        life.opened(Transport::Tcp, Opening::Foreign).state(TcpState::Established);
        life.tell(EventKind::KernelGone);
    }) << "ESTABLISHED > CLOSED";
    QTest::newRow("waiting to be accepted") << Tell([](const Teller &life) {
        life.opened(Transport::Tcp, Opening::Waiting).state(TcpState::Established);
        life.state(TcpState::CloseWait);
    }) << "SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT";
    QTest::newRow("a request without a socket") << Tell([](const Teller &life) {
        life.opened(Transport::Tcp, Opening::Waiting)
            .state(TcpState::NewSynRecv)
            .state(TcpState::Established);
    }) << "SYN-RECV > ESTABLISHED";
    QTest::newRow("UDP, passive") << Tell([](const Teller &life) {
        life.opened(Transport::Udp, Opening::Passive).pair(EventKind::Bound, {ends.local, {}});
        life.state(TcpState::Close).tell(EventKind::Closed);
    }) << "UNCONN";
    QTest::newRow("UDP, active") << Tell([](const Teller &life) {
        life.opened(Transport::Udp, Opening::Active).connect(0).state(TcpState::Established);
    }) << "UNCONN (passed) > ESTABLISHED";
    QTest::newRow("UDP, ghost") << Tell([](const Teller &life) {
        life.opened(Transport::Udp, Opening::Accepted).pair(EventKind::Established, ends);
    }) << "UNCONN (passed) > ESTABLISHED (passed)";
    QTest::newRow("UDP, another program's that lets its partner go") << Tell([](const Teller &life) {
        life.opened(Transport::Udp, Opening::Foreign).state(TcpState::Established).state(TcpState::Close);
    }) << "ESTABLISHED > UNCONN";
}

void TestStateTrail::otherEndDecides_data()
{
    QTest::addColumn<Tell>("here");
    QTest::addColumn<Tell>("there");
    QTest::addColumn<QString>("trail");
    const Tell closes([](const Teller &life) {
        life.active().connect().established().tell(EventKind::Closed).state(TcpState::TimeWait);
    });
    const QString start = QStringLiteral("SYN-SENT (passed) > ESTABLISHED > ");
    QTest::newRow("it heard the FIN first") << closes << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::PeerFinished).state(TcpState::CloseWait);
        life.tell(EventKind::FinishedHere).state(TcpState::Close);
    }) << QString(start % u"FIN-WAIT-1 (passed) > FIN-WAIT-2 (passed) > TIME-WAIT");
    QTest::newRow("it finished without having heard") << closes << Tell([](const Teller &life) {
        life.accepted().tell(EventKind::FinishedHere).state(TcpState::FinWait1);
    }) << QString(start % u"FIN-WAIT-1 (passed) > FIN-WAIT-2? > CLOSING? > TIME-WAIT");
    QTest::newRow("an accepted socket asked nobody")
        << Tell([](const Teller &life) { life.active().connect().established(); })
        << Tell([](const Teller &life) { life.accepted(); }) << "SYN-SENT (passed) > ESTABLISHED";
}

void TestStateTrail::otherEndDecides()
{
    QFETCH(Tell, here);
    QFETCH(Tell, there);
    QFETCH(QString, trail);
    Story story;
    here(Teller(story, 1));
    there(Teller(story, 2));
    const StateTrail other = trailOf(story, 2);
    QCOMPARE(textOf(trailOf(story, 1), &other), trail.toLatin1());
}

void TestStateTrail::simultaneousOpenByOrder()
{
    Story story;
    const Teller first(story, 1);
    const Teller second(story, 2);
    first.active().connect().state(TcpState::SynSent);
    second.active({ends.remote, ends.local}).connect().state(TcpState::Established);
    second.established({ends.remote, ends.local});
    first.established();
    const StateTrail one = trailOf(story, 1);
    const StateTrail two = trailOf(story, 2);
    QCOMPARE(textOf(one, &two), "SYN-SENT > SYN-RECV (passed) > ESTABLISHED");
    QCOMPARE(textOf(two, &one), "SYN-SENT (passed) > ESTABLISHED");
    QCOMPARE(int(one.steps(&two)[1].trigger), int(StateTrigger::SynArrived));
    QCOMPARE(int(one.steps(&two)[2].trigger), int(StateTrigger::AckArrived));
}

void TestStateTrail::simultaneousOpenOverAWireIsOpen()
{
    Story story;
    const Teller first(story, 1);
    const Teller second(story, 2);
    first.active().connect().state(TcpState::SynSent);
    second.active({ends.remote, ends.local}).connect().state(TcpState::SynSent);
    second.established({ends.remote, ends.local});
    first.established();
    const StateTrail one = trailOf(story, 1);
    const StateTrail two = trailOf(story, 2);
    QCOMPARE(textOf(one, &two), "SYN-SENT > SYN-RECV? > ESTABLISHED");
    QCOMPARE(textOf(two, &one), "SYN-SENT > SYN-RECV? > ESTABLISHED");
}

void TestStateTrail::giveTimesAndReasons()
{
    Story story;
    const Teller life(story, 1);
    life.active().connect().established().tell(EventKind::Closed).state(TcpState::TimeWait);
    const std::vector<StateStep> steps = trailOf(story, 1).steps();
    QCOMPARE(steps.size(), size_t(6));
    const std::vector<StateTrigger> reasons = {StateTrigger::OurConnect, StateTrigger::SynAckArrived,
                                               StateTrigger::OurClose,   StateTrigger::AckOfFinArrived,
                                               StateTrigger::FinArrived, StateTrigger::Unknown};
    const std::vector<int> choices = {0, 0, 0, 1, 1, 0};
    for (size_t i = 0; i < steps.size(); ++i) {
        QCOMPARE(int(steps[i].trigger), int(reasons[i]));
        QCOMPARE(int(steps[i].choice), choices[i]);
        QVERIFY(i == 0 || steps[i].timeNs >= steps[i - 1].timeNs);
    }
    // close() was two milliseconds before TIME-WAIT was seen, not when that was.
    QVERIFY(steps[2].timeNs < steps[5].timeNs);
    QCOMPARE(steps[3].timeNs, steps[5].timeNs);
}

void TestStateTrail::laterWordCorrects()
{
    Story story;
    const Teller life(story, 1);
    life.accepted().tell(EventKind::Closed);
    StateTrail trail({1});
    story.writer.publish();
    trail.fold(story.journal);
    QCOMPARE(textOf(trail), "SYN-RECV (passed) > ESTABLISHED > FIN-WAIT-1 (passed)");
    // The peer's FIN had come just before.
    life.state(TcpState::LastAck);
    story.writer.publish();
    trail.fold(story.journal);
    QCOMPARE(textOf(trail), "SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT (passed) > LAST-ACK");
    QCOMPARE(int(trail.steps().back().trigger), int(StateTrigger::OurClose));
}

void TestStateTrail::foldsInSlices()
{
    Story story;
    const Teller life(story, 1);
    life.active().connect().established();
    Teller(story, 2).accepted();
    life.tell(EventKind::Closed).state(TcpState::FinWait2);
    story.writer.publish();
    StateTrail trail({1});
    const quint64 paused = story.journal.published() - 1;
    while (trail.fold(story.journal, 1, paused))
        continue;
    QCOMPARE(textOf(trail), "SYN-SENT (passed) > ESTABLISHED > FIN-WAIT-1 (passed)");
    QVERIFY(!trail.fold(story.journal));
    QCOMPARE(textOf(trail), "SYN-SENT (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2");
    QCOMPARE(trail.steps(), trailOf(story, 1).steps());
}

void TestStateTrail::endsByTimer()
{
    for (const qint64 seconds : {60, 2}) {
        Story story;
        const Teller life(story, 1);
        life.accepted().tell(EventKind::Closed).state(TcpState::TimeWait).after(seconds);
        life.tell(EventKind::KernelGone);
        const StateTrigger wanted = seconds == 60 ? StateTrigger::TimerEnded : StateTrigger::Unknown;
        QCOMPARE(int(trailOf(story, 1).steps().back().trigger), int(wanted));
    }
}

/// The ACK of its FIN ends LAST-ACK, or a RST where the other end had not waited for it in FIN-WAIT-2.
void TestStateTrail::tellsWhatEndedLastAck()
{
    enum class Other { Waits, GaveUp, Unknown };
    for (const Other how : {Other::Waits, Other::GaveUp, Other::Unknown}) {
        Story story;
        const Teller late(story, 1);
        const Teller first(story, 2);
        late.accepted().tell(EventKind::PeerFinished).state(TcpState::CloseWait);
        first.active().connect().established().tell(EventKind::Closed).state(TcpState::FinWait2).after(61);
        if (how == Other::GaveUp)
            first.tell(EventKind::KernelGone);
        late.tell(EventKind::Closed);
        if (how == Other::Waits)
            first.state(TcpState::TimeWait);
        late.tell(EventKind::KernelGone);
        const StateTrail other = trailOf(story, 2);
        const std::vector<StateStep> steps =
            trailOf(story, 1).steps(how == Other::Unknown ? nullptr : &other);
        QCOMPARE(trailText(steps, Transport::Tcp),
                 QStringLiteral("SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT > LAST-ACK (passed) > CLOSED"));
        const StateTrigger wanted = how == Other::Waits    ? StateTrigger::AckOfFinArrived
                                    : how == Other::GaveUp ? StateTrigger::ResetArrived
                                                           : StateTrigger::Unknown;
        QCOMPARE(int(steps.back().trigger), int(wanted));
        if (how == Other::GaveUp)
            QCOMPARE(int(other.steps().back().trigger), int(StateTrigger::TimerEnded));
    }
}

QTEST_GUILESS_MAIN(TestStateTrail)
#include "tst_statetrail.moc"
