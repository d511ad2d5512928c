#include "journal/sequence.h"

#include "journal/eventwalk.h"

#include <cerrno>

namespace enchufe {

namespace {

/// In so many reads at most a program takes what a broken connection has left: 64 MiB.
constexpr quint64 mostReads = 256;

/// The error of its socket that a call asked for, "0" or an errno's name; empty for other events. As it is
/// recorded: "7, SOL_SOCKET, SO_ERROR, [ECONNREFUSED]".
QByteArray askedError(const Event &event, const Journal &journal)
{
    if (event.kind != EventKind::Call || event.call != SystemCall::GetSocketOption)
        return {};
    const QByteArray arguments = journal.payload(event).toByteArray();
    const QByteArray before = "SO_ERROR, [";
    const qsizetype place = arguments.lastIndexOf(before);
    return place < 0 ? QByteArray() : arguments.mid(place + before.size()).chopped(1);
}

/// Whether an event of one that asks says that it was refused.
bool saysRefused(const Event &event, const Journal &journal)
{
    if (event.kind == EventKind::Failed || event.kind == EventKind::AttemptFailed)
        return event.error == ECONNREFUSED;
    return askedError(event, journal) == "ECONNREFUSED";
}

/// Whether an event of one that is connected says that it was reset.
bool saysReset(const Event &event, const Journal &journal)
{
    if (event.kind == EventKind::Failed)
        return event.error == ECONNRESET || event.error == EPIPE;
    const QByteArray error = askedError(event, journal);
    return error == "ECONNRESET" || error == "EPIPE";
}

/// Whether this event of a socket says why it is CLOSED, or nothing that comes after it will.
bool isLastWord(const Event &event, const Journal &journal)
{
    const QByteArray error = askedError(event, journal);
    return (!error.isEmpty() && error != "0") || event.kind == EventKind::Failed ||
           event.kind == EventKind::Closed || event.kind == EventKind::KernelGone ||
           (event.kind == EventKind::Call && event.call == SystemCall::Close);
}

/// What a program takes out of the kernel when it has just learned of a reset (`number`) and before it says
/// that the connection failed. Units: bytes.
quint32 drainedBytes(quint64 number, SocketId socket, const Journal &journal)
{
    quint32 bytes = 0;
    quint64 position = number + 1;
    walkEvents(journal, &position, mostReads, ~quint64(0), [&](quint64, const Event &event) {
        const bool isRead = event.socket == socket && event.kind == EventKind::Received;
        bytes += isRead ? event.payloadLength : 0;
        return isRead;
    });
    return bytes;
}

} // namespace

void Sequence::takeState(const Told &told)
{
    const auto facts = told.journal.facts<KernelFacts>(told.event);
    LaneState &state = m_states[size_t(told.lane)];
    const SequenceLane &lane = lanes()[size_t(told.lane)];
    if (!facts)
        return;
    // Looked at before the close and told after it: not true any more.
    const bool isStale = state.isClosed &&
                         !((hasSentFin(facts->state) && !state.isAborted) || facts->state == TcpState::Close);
    if (lane.isOwn() && isStale)
        return;
    const int asked = askedBy(told.lane);
    if (facts->state == TcpState::SynSent && asked >= 0 && !state.asksElsewhere) {
        while (state.requests > 0 && state.requests < quint32(facts->retransmits) + 1) {
            ++state.requests;
            addSegment(SegmentKind::SynAgain, told.lane, asked, told, SegmentEvidence::RequestCounted, {});
        }
    }
    if (facts->state == state.state || (state.isClosed && lane.transport == Transport::Udp)) {
        unreadWaits(told, *facts);
        return;
    }
    if (facts->state == TcpState::Close && holdsClose(told.lane)) {
        state.heldClose = {.event = told.number, .timeNs = told.event.timeNs};
        return;
    }
    state.heldClose = {};
    state.state = facts->state;
    state.hasWaited = state.hasWaited || facts->state == TcpState::SynSent;
    // Of somebody else's end it is not known who asked, nor when: it may have been connected for hours.
    if (lane.other >= 0 && lane.opening != Opening::Foreign && facts->state == TcpState::Established) {
        const bool wasAsked = lane.opening == Opening::Waiting || lane.opening == Opening::Accepted;
        state.isEstablished = true;
        connected(wasAsked ? lane.other : told.lane, told, SegmentEvidence::Connected);
    }
    if (lane.transport == Transport::Tcp && hasHeardFin(facts->state)) {
        unreadArrives(told, readableBytes(lane.transport, *facts), SegmentEvidence::Unread);
        state.hasHeardFirst =
            state.hasHeardFirst || !hasSentFin(facts->state) || facts->state == TcpState::LastAck;
        endArrives(told, SegmentKind::Fin, true);
    }
    addLine(SequenceKind::State, told, facts->state);
    unreadWaits(told, *facts);
}

/// The answer to a request was RST. What says so stands behind it: a state that is held back, or its own
/// line.
void Sequence::tellRefusal(const Told &told)
{
    LaneState &state = m_states[size_t(told.lane)];
    const bool isAsking = state.requests > 0 && !state.isEstablished;
    if (!isAsking || state.isRefused || !saysRefused(told.event, told.journal))
        return;
    state.isRefused = true;
    addSegment(SegmentKind::Rst, askedBy(told.lane), told.lane, told, SegmentEvidence::Refused, {},
               end() + 1);
}

/// What the kernel holds while nobody reads has arrived. Where the program reads, a look is told after that.
void Sequence::unreadWaits(const Told &told, const KernelFacts &facts)
{
    const SequenceLane &lane = lanes()[size_t(told.lane)];
    const LaneState &state = m_states[size_t(told.lane)];
    const bool isTold = facts.state != TcpState::Close && lane.opening != Opening::Passive;
    if (lane.transport == Transport::Tcp && isTold && (state.isReadingStopped || waits(told.lane)))
        unreadArrives(told, readableBytes(lane.transport, facts), SegmentEvidence::Waited);
}

/// Whether CLOSE of this lane says too little to be shown. Of one that asks or is connected it is what a
/// refusal or a reset led to, which is told next; where this end has finished it may as well be TIME-WAIT,
/// because a descriptor reads as CLOSE once its pair has gone there. Source: tcp_time_wait() in
/// net/ipv4/tcp_minisocks.c.
bool Sequence::holdsClose(int lane) const
{
    const LaneState &state = m_states[size_t(lane)];
    if (!lanes()[size_t(lane)].isOwn() || lanes()[size_t(lane)].transport != Transport::Tcp)
        return false;
    const bool isOver =
        state.isFailed || state.isAborted || state.isClosed || (state.isFinished && state.hasHeardFirst);
    return state.isEstablished ? !isOver : state.requests > 0 && !state.isClosed;
}

/// Shows CLOSED, behind what led there, when that is told; not where another state turns out to be true.
void Sequence::takeHeldClose(const Told &told)
{
    LaneState &state = m_states[size_t(told.lane)];
    if (state.heldClose.event == SequenceItem::noEvent)
        return;
    if (state.isEstablished && saysReset(told.event, told.journal)) {
        unreadArrives(told, drainedBytes(told.number, told.event.socket, told.journal),
                      SegmentEvidence::Waited);
        endArrives(told, SegmentKind::Rst, true);
    } else if (state.isEstablished && !isLastWord(told.event, told.journal)) {
        return;
    }
    const Pending held = std::exchange(state.heldClose, {});
    const bool isFailure = told.event.kind == EventKind::Failed || saysReset(told.event, told.journal);
    if (state.isEstablished && state.isFinished && !isFailure)
        return;
    state.state = TcpState::Close;
    add({.timeNs = told.event.timeNs,
         .event = held.event,
         .lane = qint16(told.lane),
         .kind = SequenceKind::State,
         .state = TcpState::Close});
}

void Sequence::takeGone(const Told &told)
{
    LaneState &state = m_states[size_t(told.lane)];
    const SequenceLane &lane = lanes()[size_t(told.lane)];
    if (lane.isOwn() && !state.isClosed)
        return;
    const bool isNews =
        lane.transport == Transport::Tcp && state.state != TcpState::Close && isAlive(told.lane);
    state.isGone = true;
    state.state = TcpState::Close;
    if (isNews)
        addLine(SequenceKind::State, told, TcpState::Close);
}

} // namespace enchufe
