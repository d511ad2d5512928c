#include "journal/statestep.h"

#include "journal/statepaths.h"

#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <optional>

namespace enchufe {

namespace {

/// How long the kernel keeps TIME-WAIT, and FIN-WAIT-2 of a socket that nobody holds, less a second for the
/// looks at it. Source: TCP_TIMEWAIT_LEN in include/net/tcp.h; tcp_fin_timeout(7).
constexpr qint64 timerNs = 59'000'000'000;
/// More ways than these tell nothing.
constexpr size_t mostAlternatives = 3;

/// The errors with which the kernel itself ends a connection.
bool endsConnection(int error)
{
    return error == ECONNREFUSED || error == ECONNRESET || error == ETIMEDOUT || error == EPIPE;
}

StateTrigger failureTrigger(int error)
{
    switch (error) {
    case 0:
        return StateTrigger::Unknown;
    case ECONNREFUSED:
        return StateTrigger::Refused;
    case ECONNRESET:
    case EPIPE:
        return StateTrigger::ResetArrived;
    case ETIMEDOUT:
        return StateTrigger::TimedOut;
    default:
        return StateTrigger::Failed;
    }
}

/// The trail as it grows. Steps up to m_settled stay; those behind it follow from what this side did last and
/// wait for the kernel's word.
class StepBuilder
{
public:
    StepBuilder(const TrailFacts &facts, const OtherEnd &other)
        : m_facts(facts)
        , m_other(other)
    {
        if (facts.opening == Opening::Accepted)
            begin();
    }

    void take(const TrailNote &note);
    std::vector<StateStep> steps() && { return std::move(m_steps); }

private:
    bool isUdp() const { return m_facts.transport == Transport::Udp; }
    bool isOwn() const { return enchufe::isOwn(m_facts.opening); }
    TcpState settled() const { return m_settled > 0 ? m_steps[m_settled - 1].state : TcpState::Close; }
    TcpState current() const { return m_steps.empty() ? TcpState::Close : m_steps.back().state; }

    void begin();
    void takeUdp(const TrailNote &note);
    void seen(TcpState state, qint64 timeNs);
    void finished(const TrailNote &note, StateTrigger trigger);
    void closed(const TrailNote &note);
    void aborted(const TrailNote &note);
    void failed(const TrailNote &note);
    void gone(qint64 timeNs);

    void settle(const StateStep &step);
    bool reach(TcpState state, qint64 timeNs, StateKnown known);
    PathFacts factsTo(TcpState state) const;
    void addError(PathFacts &facts) const;
    void addBetween(const std::vector<StateBetween> &between, qint64 timeNs);
    StateStep stepBetween(TcpState from, TcpState state, qint64 timeNs) const;
    StateTrigger triggerOf(TcpState from, TcpState to) const;
    StateTrigger endTrigger(TcpState from, qint64 timeNs) const;

    const TrailFacts &m_facts;
    const OtherEnd &m_other;
    std::vector<StateStep> m_steps;
    size_t m_settled = 0;
    quint8 m_choices = 0;
    /// How and when this side sent its FIN, when the other side's was read; time 0 while they were not.
    StateStep m_finish;
    qint64 m_peerFinNs = 0;
    int m_error = 0;
    bool m_isClosed = false;
};

void StepBuilder::begin()
{
    if (isUdp())
        settle({.state = TcpState::Close,
                .known = StateKnown::Passed,
                .trigger = StateTrigger::OurOpening,
                .timeNs = m_facts.createdNs});
    else
        settle({.state = TcpState::SynRecv,
                .known = StateKnown::Passed,
                .trigger = StateTrigger::SynArrived,
                .timeNs = m_facts.createdNs});
}

void StepBuilder::settle(const StateStep &step)
{
    m_steps.push_back(step);
    m_settled = m_steps.size();
}

void StepBuilder::take(const TrailNote &note)
{
    if (isUdp()) {
        takeUdp(note);
        return;
    }
    switch (note.kind) {
    case TrailNoteKind::State:
        seen(note.state, note.timeNs);
        return;
    case TrailNoteKind::Connected:
        m_error = 0;
        reach(TcpState::SynSent, note.timeNs, StateKnown::Passed);
        return;
    case TrailNoteKind::Listening:
        reach(TcpState::Listen, note.timeNs, StateKnown::Passed);
        return;
    case TrailNoteKind::Established:
        reach(TcpState::Established, note.timeNs, StateKnown::Passed);
        return;
    case TrailNoteKind::PeerFinished:
        m_peerFinNs = note.timeNs;
        if (current() == TcpState::Established)
            reach(TcpState::CloseWait, note.timeNs, StateKnown::Passed);
        return;
    case TrailNoteKind::FinishedHere:
        finished(note, StateTrigger::OurShutdown);
        return;
    case TrailNoteKind::Aborted:
        aborted(note);
        return;
    case TrailNoteKind::Failed:
        failed(note);
        return;
    case TrailNoteKind::Closed:
        closed(note);
        return;
    case TrailNoteKind::Gone:
        gone(note.timeNs);
        return;
    }
}

void StepBuilder::takeUdp(const TrailNote &note)
{
    const bool isConnected = note.kind == TrailNoteKind::Connected ||
                             note.kind == TrailNoteKind::Established ||
                             (note.kind == TrailNoteKind::State && note.state == TcpState::Established);
    const bool isUnconnected =
        note.kind == TrailNoteKind::Listening || (note.kind == TrailNoteKind::State && !isConnected);
    if (!isConnected && !isUnconnected)
        return;
    const TcpState state = isConnected ? TcpState::Established : TcpState::Close;
    if (m_steps.empty() && isConnected && isOwn())
        begin();
    if (m_steps.empty() || current() != state) {
        StateTrigger trigger = isConnected ? StateTrigger::OurConnect : StateTrigger::OurOpening;
        if (!isOwn() || (m_settled > 0 && isUnconnected))
            trigger = StateTrigger::Unknown;
        settle({.state = state, .known = StateKnown::Passed, .trigger = trigger, .timeNs = note.timeNs});
    }
    if (note.kind == TrailNoteKind::State)
        m_steps.back().known = StateKnown::Seen;
}

void StepBuilder::seen(TcpState state, qint64 timeNs)
{
    if (state == TcpState::Close) {
        // A descriptor whose pair has gone to TIME-WAIT reads as CLOSE too: what follows tells.
        if (hasSentFin(current()) && current() != TcpState::LastAck)
            return;
        if (m_steps.empty())
            return;
    }
    if (m_steps.empty() && m_facts.opening == Opening::Waiting && state != TcpState::SynRecv)
        begin();
    if (m_steps.empty() && !isOwn())
        settle({.state = state, .timeNs = timeNs});
    else
        reach(state, timeNs, StateKnown::Seen);
}

/// This side sent its FIN: where it was before decides where it is now, unless the kernel corrects it.
void StepBuilder::finished(const TrailNote &note, StateTrigger trigger)
{
    const bool isOpen = current() == TcpState::Established || current() == TcpState::SynRecv;
    if ((!isOpen && current() != TcpState::CloseWait) || m_steps.empty())
        return;
    m_finish = {.state = isOpen ? TcpState::FinWait1 : TcpState::LastAck,
                .known = StateKnown::Passed,
                .trigger = trigger,
                .timeNs = note.timeNs};
    m_steps.push_back(m_finish);
}

void StepBuilder::closed(const TrailNote &note)
{
    m_isClosed = true;
    if (current() == TcpState::Listen || current() == TcpState::SynSent)
        settle({.state = TcpState::Close,
                .known = StateKnown::Passed,
                .trigger = StateTrigger::OurClose,
                .timeNs = note.timeNs});
    else
        finished(note, StateTrigger::OurClose);
}

void StepBuilder::aborted(const TrailNote &note)
{
    if (m_steps.empty() || current() == TcpState::Close)
        return;
    settle({.state = TcpState::Close,
            .known = StateKnown::Passed,
            .trigger = note.value > 0 ? StateTrigger::OurUnreadReset : StateTrigger::OurReset,
            .timeNs = note.timeNs});
}

void StepBuilder::failed(const TrailNote &note)
{
    if (m_steps.empty())
        return;
    m_error = note.error;
    const StateStep last = m_steps.back();
    if (last.state == TcpState::Close) {
        if (last.trigger != StateTrigger::Unknown)
            return;
        // Now that the errno is known, the way there is clearer.
        m_steps.pop_back();
        while (!m_steps.empty() && m_steps.back().known == StateKnown::OneOf)
            m_steps.pop_back();
        m_settled = m_steps.size();
    } else if (current() != TcpState::SynSent && !endsConnection(note.error)) {
        return;
    }
    if (!reach(TcpState::Close, note.timeNs, StateKnown::Passed))
        settle({.state = TcpState::Close, .known = StateKnown::Passed, .timeNs = note.timeNs});
    StateStep &end = m_steps.back();
    end.trigger = failureTrigger(note.error);
    end.error = note.error;
    if (last.state == TcpState::Close) {
        end.known = last.known;
        end.timeNs = last.timeNs;
    }
}

void StepBuilder::gone(qint64 timeNs)
{
    if (!m_steps.empty() && current() != TcpState::Close)
        reach(TcpState::Close, timeNs, StateKnown::Seen);
}

PathFacts StepBuilder::factsTo(TcpState state) const
{
    PathFacts facts;
    const bool isBefore = state == TcpState::SynSent || state == TcpState::SynRecv ||
                          state == TcpState::Established || state == TcpState::Listen;
    const bool isDone = hasSentFin(settled());
    const bool finished = m_finish.timeNs > 0;
    facts.mayFinish = !isOwn() || finished || m_isClosed;
    facts.mustFinish = finished && !isDone && !isBefore;
    facts.finishesFirst = facts.mustFinish && settled() != TcpState::SynSent;
    facts.mustHearFin = m_peerFinNs > 0 && !hasHeardFin(settled()) && !isBefore &&
                        state != TcpState::FinWait1 && state != TcpState::FinWait2;
    facts.isBroken = m_error != 0 && state == TcpState::Close;
    const SynMeeting meeting = m_facts.isSelf ? SynMeeting::Certain : m_other.meeting;
    facts.mayMeetSyn = meeting != SynMeeting::None;
    facts.mustMeetSyn =
        meeting == SynMeeting::Certain && settled() == TcpState::SynSent && state == TcpState::Established;
    if (m_other.heardFinFirst)
        facts.never.push_back(TcpState::Closing);
    // It hears its own FIN before any ACK of it.
    if (m_facts.isSelf)
        facts.never.push_back(TcpState::FinWait2);
    if (state == TcpState::Close)
        addError(facts);
    return facts;
}

/// What the errno of its end tells of the way there. In SYN-SENT a RST is ECONNREFUSED, in CLOSE-WAIT EPIPE,
/// otherwise ECONNRESET. Source: tcp_reset() in net/ipv4/tcp_input.c.
void StepBuilder::addError(PathFacts &facts) const
{
    const bool isReset = m_error == ECONNRESET;
    if (settled() == TcpState::SynSent && isOwn() && !isReset)
        facts.never.push_back(TcpState::Established);
    facts.mustConnect = isReset && settled() == TcpState::SynSent;
    if (isReset && m_peerFinNs == 0)
        facts.never.push_back(TcpState::CloseWait);
}

/// Goes to a state that it is certain to have been in; one that cannot follow is an older look's and is left
/// out.
bool StepBuilder::reach(TcpState state, qint64 timeNs, StateKnown known)
{
    if (!m_steps.empty() && current() == state) {
        StateStep &step = m_steps.back();
        // What was seen has the time of that, as it has in the sequence.
        if (known == StateKnown::Seen && step.known != known)
            step.timeNs = timeNs;
        if (known == StateKnown::Seen)
            step.known = known;
        m_settled = m_steps.size();
        return true;
    }
    if (m_settled > 0 && settled() == state)
        return true;
    PathFacts facts = factsTo(state);
    PathsBetween paths = pathsBetween(settled(), state, facts);
    if (!paths.isPossible && facts.finishesFirst) {
        facts.finishesFirst = false;
        paths = pathsBetween(settled(), state, facts);
    }
    if (!paths.isPossible)
        return false;
    m_steps.resize(m_settled);
    addBetween(paths.between, timeNs);
    const TcpState from = current();
    StateStep last = stepBetween(from, state, timeNs);
    const bool isSure = m_steps.empty() || m_steps.back().known != StateKnown::OneOf;
    if (state == TcpState::Close && isSure)
        last.trigger = endTrigger(from, timeNs);
    else if (!isSure)
        last.trigger = StateTrigger::Unknown;
    last.known = known;
    settle(last);
    return true;
}

void StepBuilder::addBetween(const std::vector<StateBetween> &between, qint64 timeNs)
{
    const auto open =
        std::count_if(between.begin(), between.end(), [](const StateBetween &one) { return !one.isCertain; });
    const bool tellsOpen = size_t(open) <= mostAlternatives;
    if (open > 0 && tellsOpen)
        ++m_choices;
    TcpState from = settled();
    for (const StateBetween &one : between) {
        if (!one.isCertain && !tellsOpen)
            continue;
        StateStep step = stepBetween(from, one.state, timeNs);
        if (!one.isCertain) {
            step.known = StateKnown::OneOf;
            step.choice = m_choices;
        } else {
            from = one.state;
        }
        m_steps.push_back(step);
    }
}

StateStep StepBuilder::stepBetween(TcpState from, TcpState state, qint64 timeNs) const
{
    if (state == m_finish.state && m_finish.timeNs > 0)
        return m_finish;
    StateStep step = {
        .state = state, .known = StateKnown::Passed, .trigger = triggerOf(from, state), .timeNs = timeNs};
    if ((state == TcpState::FinWait1 || state == TcpState::LastAck) && m_finish.timeNs > 0) {
        step.trigger = m_finish.trigger;
        step.timeNs = m_finish.timeNs;
    } else if (step.trigger == StateTrigger::FinArrived && m_peerFinNs > 0) {
        step.timeNs = std::min(m_peerFinNs, timeNs);
    }
    return step;
}

StateTrigger StepBuilder::triggerOf(TcpState from, TcpState to) const
{
    switch (to) {
    case TcpState::Listen:
        return StateTrigger::OurListen;
    case TcpState::SynSent:
        return isOwn() ? StateTrigger::OurConnect : StateTrigger::Unknown;
    case TcpState::SynRecv:
        return StateTrigger::SynArrived;
    case TcpState::Established:
        return from == TcpState::SynRecv ? StateTrigger::AckArrived : StateTrigger::SynAckArrived;
    case TcpState::FinWait1:
    case TcpState::LastAck:
        return StateTrigger::Finished;
    case TcpState::FinWait2:
        return StateTrigger::AckOfFinArrived;
    case TcpState::CloseWait:
    case TcpState::Closing:
        return StateTrigger::FinArrived;
    case TcpState::TimeWait:
        return from == TcpState::Closing    ? StateTrigger::AckOfFinArrived
               : from == TcpState::FinWait2 ? StateTrigger::FinArrived
                                            : StateTrigger::Unknown;
    default:
        return StateTrigger::Unknown;
    }
}

/// Why it is CLOSED, after a state that it was certainly in.
StateTrigger StepBuilder::endTrigger(TcpState from, qint64 timeNs) const
{
    if (m_error != 0)
        return failureTrigger(m_error);
    if (m_other.sentReset && from != TcpState::TimeWait)
        return StateTrigger::ResetArrived;
    const qint64 sinceNs = m_steps.empty() ? timeNs : m_steps.back().timeNs;
    const bool isOld = timeNs - sinceNs >= timerNs;
    if (from == TcpState::TimeWait || from == TcpState::FinWait2)
        return isOld ? StateTrigger::TimerEnded : StateTrigger::Unknown;
    // What comes for a socket that is gone is answered with RST. Source: tcp_v4_rcv() in net/ipv4/tcp_ipv4.c.
    if (from == TcpState::LastAck && m_other.gaveUpNs != 0 && m_other.gaveUpNs <= sinceNs)
        return StateTrigger::ResetArrived;
    // Nobody else but the ACK ends a LAST-ACK that is still held, or that the other end has answered.
    if (from == TcpState::LastAck && (!m_isClosed || m_other.wasInTimeWait))
        return StateTrigger::AckOfFinArrived;
    return StateTrigger::Unknown;
}

} // namespace

QString stepText(const StateStep &step, Transport transport)
{
    const QString word = stateName(step.state, transport);
    switch (step.known) {
    case StateKnown::Seen:
        break;
    case StateKnown::Passed:
        return word + QLatin1String(" (passed)");
    case StateKnown::OneOf:
        return word + u'?';
    }
    return word;
}

QString trailText(const std::vector<StateStep> &steps, Transport transport)
{
    QStringList words;
    for (const StateStep &step : steps)
        words.append(stepText(step, transport));
    return words.join(QLatin1String(" > "));
}

std::vector<StateStep> trailSteps(const TrailFacts &facts, const std::vector<TrailNote> &notes,
                                  const OtherEnd &other)
{
    StepBuilder builder(facts, other);
    for (const TrailNote &note : notes)
        builder.take(note);
    return std::move(builder).steps();
}

} // namespace enchufe
