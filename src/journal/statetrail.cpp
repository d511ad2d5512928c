#include "journal/statetrail.h"

#include "journal/statepaths.h"

#include <algorithm>
#include <cerrno>
#include <optional>

namespace enchufe {

namespace {

/// True when connect() left a socket in SYN-SENT, if only for a moment. Without a route, or with a pair of
/// endpoints that is taken, no SYN leaves. Source: tcp_v4_connect() in net/ipv4/tcp_ipv4.c.
bool hasAsked(const Event &call)
{
    return call.error == 0 || call.error == EINPROGRESS || call.error == ECONNREFUSED ||
           call.error == ETIMEDOUT || call.error == ECONNRESET;
}

std::optional<TrailNoteKind> noteKind(EventKind kind)
{
    switch (kind) {
    case EventKind::Listening:
        return TrailNoteKind::Listening;
    case EventKind::Established:
        return TrailNoteKind::Established;
    case EventKind::PeerFinished:
        return TrailNoteKind::PeerFinished;
    case EventKind::FinishedHere:
        return TrailNoteKind::FinishedHere;
    case EventKind::Aborted:
        return TrailNoteKind::Aborted;
    case EventKind::Failed:
    case EventKind::AttemptFailed:
        return TrailNoteKind::Failed;
    case EventKind::Closed:
        return TrailNoteKind::Closed;
    case EventKind::KernelGone:
        return TrailNoteKind::Gone;
    default:
        return std::nullopt;
    }
}

bool hasState(const std::vector<StateStep> &steps, TcpState state)
{
    return std::any_of(steps.begin(), steps.end(), [state](const StateStep &step) {
        return step.state == state && step.known != StateKnown::OneOf;
    });
}

const TrailNote *firstOf(const std::vector<TrailNote> &notes, TrailNoteKind kind)
{
    const auto found =
        std::find_if(notes.begin(), notes.end(), [kind](const TrailNote &note) { return note.kind == kind; });
    return found != notes.end() ? &*found : nullptr;
}

/// Two sockets that asked each other. Where nothing takes time between them (loopback) the first SYN has been
/// refused before the second leaves: the first socket meets a SYN, and the second gets the SYN+ACK to its
/// own. That nothing takes time is seen by the second being connected when its connect() returns.
SynMeeting meetingOf(const std::vector<TrailNote> &mine, const std::vector<TrailNote> &theirs)
{
    const TrailNote *const here = firstOf(mine, TrailNoteKind::Connected);
    const TrailNote *const there = firstOf(theirs, TrailNoteKind::Connected);
    if (here == nullptr || there == nullptr)
        return SynMeeting::None;
    const bool isFirst = here->timeNs < there->timeNs;
    const std::vector<TrailNote> &later = isFirst ? theirs : mine;
    const TrailNote *const seen = firstOf(later, TrailNoteKind::State);
    const bool isAtOnce = seen != nullptr && seen->state == TcpState::Established;
    if (!isAtOnce || here->timeNs == there->timeNs)
        return SynMeeting::Possible;
    return isFirst ? SynMeeting::Certain : SynMeeting::None;
}

} // namespace

StateTrail::StateTrail(SocketId socket, quint64 firstEvent)
    : m_cursor(socket, firstEvent)
{}

StateTrail StateTrail::of(const SocketRow &row)
{
    StateTrail trail(row.id, row.firstEvent);
    trail.m_request = {row.request, row.requestEvent};
    trail.m_firstEvent = row.firstEvent;
    return trail;
}

bool StateTrail::fold(const Journal &journal, quint64 most, quint64 until)
{
    const auto takeOfRequest = [this, &journal](const Event &event) { takeRequest(journal, event); };
    if (m_request.socket().isValid() &&
        m_request.walk(journal, most, std::min(until, m_firstEvent), takeOfRequest))
        return true;
    return m_cursor.walk(journal, most, until,
                         [this, &journal](const Event &event) { take(journal, event); });
}

void StateTrail::take(const Journal &journal, const Event &event)
{
    switch (event.kind) {
    case EventKind::Created:
        if (const auto facts = journal.facts<SocketFacts>(event)) {
            m_facts.transport = facts->transport;
            m_facts.opening = facts->opening;
            if (!m_request.socket().isValid() || m_facts.createdNs == 0)
                m_facts.createdNs = event.timeNs;
        }
        return;
    case EventKind::Call:
        if (event.call == SystemCall::Connect && hasAsked(event))
            note(TrailNoteKind::Connected, event);
        return;
    case EventKind::Bound:
        if (m_facts.transport == Transport::Udp)
            note(TrailNoteKind::Listening, event);
        return;
    case EventKind::KernelState:
        takeState(journal, event);
        return;
    case EventKind::Established:
        if (const auto pair = journal.facts<EndpointPair>(event))
            m_facts.isSelf = pair->local == pair->remote && !pair->local.isNull();
        break;
    default:
        break;
    }
    if (const std::optional<TrailNoteKind> kind = noteKind(event.kind))
        note(*kind, event);
}

void StateTrail::takeRequest(const Journal &journal, const Event &event)
{
    if (event.kind == EventKind::Created)
        m_facts.createdNs = event.timeNs;
    else if (event.kind == EventKind::KernelState)
        takeState(journal, event);
}

void StateTrail::takeState(const Journal &journal, const Event &event)
{
    const auto facts = journal.facts<KernelFacts>(event);
    if (!facts || facts->state == TcpState::Unknown)
        return;
    const TcpState state = figureState(facts->state);
    const bool isKnown =
        !m_notes.empty() && m_notes.back().kind == TrailNoteKind::State && m_notes.back().state == state;
    if (!isKnown)
        note(TrailNoteKind::State, event, state);
}

void StateTrail::note(TrailNoteKind kind, const Event &event, TcpState state)
{
    m_notes.push_back({kind, state, event.error, event.value, event.timeNs});
}

OtherEnd StateTrail::known(const StateTrail &other) const
{
    OtherEnd end;
    if (m_facts.transport != Transport::Tcp || m_facts.isSelf)
        return end;
    const std::vector<StateStep> theirs = other.steps();
    end.heardFinFirst = hasState(theirs, TcpState::CloseWait);
    end.wasInTimeWait = hasState(theirs, TcpState::TimeWait);
    end.sentReset = firstOf(other.m_notes, TrailNoteKind::Aborted) != nullptr;
    if (theirs.size() > 1 && theirs.back().state == TcpState::Close &&
        theirs[theirs.size() - 2].state == TcpState::FinWait2)
        end.gaveUpNs = theirs.back().timeNs;
    end.meeting = meetingOf(m_notes, other.m_notes);
    return end;
}

std::vector<StateStep> StateTrail::steps(const StateTrail *other) const
{
    return trailSteps(m_facts, m_notes, other != nullptr ? known(*other) : OtherEnd());
}

} // namespace enchufe
