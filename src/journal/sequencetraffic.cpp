#include "journal/sequence.h"

#include <algorithm>
#include <cerrno>

namespace enchufe {

namespace {

/// Further back than this no datagram is looked for: those before it were lost.
constexpr size_t datagramsSearched = 256;

/// Whether the datagram that was received is the one that was sent, or what there was room for of it.
bool isSameDatagram(const Journal &journal, const Event &sent, const Event &received)
{
    if (sent.payloadLength < received.payloadLength)
        return false;
    const QByteArrayView there = journal.payload(sent);
    const QByteArrayView here = journal.payload(received);
    // Where bytes were not kept, the size has to do.
    if (there.size() < here.size() || here.size() != qsizetype(received.payloadLength))
        return sent.payloadLength == received.payloadLength;
    return there.first(here.size()) == here;
}

} // namespace

void Sequence::takeSent(const Told &told)
{
    const int other = otherOf(told);
    const bool isTcp = lanes()[size_t(told.lane)].transport == Transport::Tcp;
    // A datagram to a peer that has no lane.
    if (!isTcp && other < 0)
        return;
    const qint64 line = addLine(SequenceKind::Sent, told);
    if (other < 0)
        return;
    Stream &bytes = stream(told.lane, other);
    const quint64 begin = bytes.sent;
    bytes.sent += told.event.payloadLength;
    const Pending sent = {
        .item = line, .event = told.number, .timeNs = told.event.timeNs, .begin = begin, .end = bytes.sent};
    if (!lanes()[size_t(other)].isOwn() && !waits(other)) {
        addSegment(isTcp ? SegmentKind::Data : SegmentKind::Datagram, told.lane, other, told,
                   SegmentEvidence::Written, sent, SequenceItem::noItem, told.event.payloadLength);
        return;
    }
    bytes.bytes.push_back(sent);
    if (bytes.bytes.size() > m_most)
        bytes.bytes.pop_front();
}

void Sequence::takeReceived(const Told &told)
{
    const int other = otherOf(told);
    const bool isTcp = lanes()[size_t(told.lane)].transport == Transport::Tcp;
    if (!isTcp && other < 0)
        return;
    if (other >= 0) {
        if (isTcp)
            streamArrives(told, other);
        else if (!lanes()[size_t(other)].isOwn())
            addSegment(SegmentKind::Datagram, other, told.lane, told, SegmentEvidence::Read, {}, end() + 1,
                       told.event.payloadLength);
        else
            datagramArrives(told, other);
    }
    addLine(SequenceKind::Received, told);
}

void Sequence::streamArrives(const Told &told, int other)
{
    Stream &bytes = stream(other, told.lane);
    bytes.received += told.event.payloadLength;
    bytesArrive(told, other, bytes.received, SegmentEvidence::StreamPosition);
}

/// Nothing follows a FIN or a RST: what the kernel holds when it has heard one was there before, whenever it
/// is read.
void Sequence::unreadArrives(const Told &told, quint32 bytes, SegmentEvidence evidence)
{
    const int other = lanes()[size_t(told.lane)].other;
    if (other < 0 || !isHeld(told.lane) || stream(other, told.lane).isFinKnown)
        return;
    bytesArrive(told, other, stream(other, told.lane).received + bytes, evidence);
}

/// One read takes from as many writes as it covers. Param evidence: StreamPosition where they were read.
void Sequence::bytesArrive(const Told &told, int other, quint64 upTo, SegmentEvidence evidence)
{
    Stream &bytes = stream(other, told.lane);
    if (upTo <= bytes.arrived)
        return;
    const bool isRead = evidence == SegmentEvidence::StreamPosition;
    const quint64 begin = std::exchange(bytes.arrived, upTo);
    std::deque<Pending> &pending = bytes.bytes;
    while (!pending.empty() && pending.front().end <= begin)
        pending.pop_front();
    const auto behind =
        std::ranges::find_if(pending, [upTo](const Pending &sent) { return sent.begin >= upTo; });
    const qint64 writes = m_isWhole ? behind - pending.begin() : 0;
    const qint64 line = isRead ? end() + std::max<qint64>(1, writes) : SequenceItem::noItem;
    for (qint64 index = 0; index < writes; ++index) {
        const Pending &sent = pending[size_t(index)];
        const quint64 covered = std::min(sent.end, upTo) - std::max(sent.begin, begin);
        addSegment(SegmentKind::Data, other, told.lane, told, evidence, sent, line, quint32(covered));
    }
    if (writes == 0)
        addSegment(SegmentKind::Data, other, told.lane, told, isRead ? SegmentEvidence::Read : evidence, {},
                   line, quint32(upTo - begin));
}

void Sequence::datagramArrives(const Told &told, int other)
{
    std::deque<Pending> &pending = stream(other, told.lane).bytes;
    const size_t searched = std::min(pending.size(), datagramsSearched);
    const qint64 line = end() + 1;
    for (size_t index = 0; index < searched; ++index) {
        if (!isSameDatagram(told.journal, told.journal.event(pending[index].event), told.event))
            continue;
        addSegment(SegmentKind::Datagram, other, told.lane, told, SegmentEvidence::SameDatagram,
                   pending[index], line, told.event.payloadLength);
        // Datagrams may overtake one another: those before it can still come.
        pending.erase(pending.begin() + qptrdiff(index));
        if (pending.size() > datagramsSearched)
            pending.erase(pending.begin(), pending.end() - qptrdiff(datagramsSearched));
        return;
    }
    addSegment(SegmentKind::Datagram, other, told.lane, told, SegmentEvidence::Read, {}, line,
               told.event.payloadLength);
}

void Sequence::takeEnding(const Told &told)
{
    LaneState &state = m_states[size_t(told.lane)];
    switch (told.event.kind) {
    case EventKind::PeerFinished:
        state.hasHeardFirst = state.hasHeardFirst || !state.isFinished;
        endArrives(told, SegmentKind::Fin, true);
        addLine(SequenceKind::Moment, told);
        return;
    case EventKind::FinishedHere:
        state.isFinished = true;
        sendEnd(told, SegmentKind::Fin);
        return;
    case EventKind::Aborted:
        state.isAborted = true;
        sendEnd(told, SegmentKind::Rst);
        return;
    case EventKind::Failed:
    case EventKind::AttemptFailed:
    case EventKind::SendRefused:
        takeFailure(told);
        return;
    case EventKind::Closed:
        takeClosed(told);
        return;
    default:
        return;
    }
}

void Sequence::takeFailure(const Told &told)
{
    LaneState &state = m_states[size_t(told.lane)];
    const bool isTcp = lanes()[size_t(told.lane)].transport == Transport::Tcp;
    const int error = told.event.error;
    const bool isToldByCall = state.lastError != 0 && state.lastError == error;
    // What this program refuses to send never reached the kernel, so its EPIPE tells of no segment.
    const bool isReset = told.event.kind == EventKind::Failed && (error == ECONNRESET || error == EPIPE);
    if (isTcp && state.isEstablished && !isToldByCall && isReset) {
        endArrives(told, SegmentKind::Rst, true);
    } else if (const int other = otherOf(told); !isTcp && error == ECONNREFUSED && other >= 0) {
        addSegment(SegmentKind::PortUnreachable, other, told.lane, told, SegmentEvidence::DatagramRefused, {},
                   end() + 1);
    }
    state.isFailed = state.isFailed || told.event.kind == EventKind::Failed;
    // connect() that failed has said it already.
    if (!isToldByCall)
        addLine(SequenceKind::Moment, told);
    state.lastError = 0;
}

void Sequence::takeClosed(const Told &told)
{
    LaneState &state = m_states[size_t(told.lane)];
    const SequenceLane &lane = lanes()[size_t(told.lane)];
    if (lane.other >= 0 && lane.transport == Transport::Tcp) {
        // What the other end had sent by then arrived unread.
        const Stream &toHere = stream(lane.other, told.lane);
        for (const SegmentKind kind : {SegmentKind::Fin, SegmentKind::Rst}) {
            if (kind == SegmentKind::Fin ? toHere.fin.has_value() : toHere.rst.has_value())
                endArrives(told, kind, false);
        }
    }
    state.isClosed = true;
    if (lane.transport == Transport::Tcp && state.isEstablished && state.state != TcpState::Close &&
        !state.isFailed && !state.isAborted && !state.isFinished)
        sendEnd(told, SegmentKind::Fin);
}

/// A FIN or RST leaves this lane; at an end of ours it is drawn when that notices it.
void Sequence::sendEnd(const Told &told, SegmentKind kind)
{
    const int other = lanes()[size_t(told.lane)].other;
    if (other < 0 || lanes()[size_t(told.lane)].transport != Transport::Tcp)
        return;
    Stream &toThere = stream(told.lane, other);
    const Pending sent = {
        .item = m_states[size_t(told.lane)].lastCall, .event = told.number, .timeNs = told.event.timeNs};
    // A request that is reset leaves the queue without a word of what it heard.
    if (isHeld(other) && !(kind == SegmentKind::Rst && waits(other))) {
        (kind == SegmentKind::Fin ? toThere.fin : toThere.rst) = sent;
        return;
    }
    (kind == SegmentKind::Fin ? toThere.isFinKnown : toThere.isRstKnown) = true;
    addSegment(kind, told.lane, other, told,
               kind == SegmentKind::Fin ? SegmentEvidence::FinishedHere : SegmentEvidence::AbortedHere, sent);
    // It waited in FIN-WAIT-2 for this FIN, but not that long.
    const LaneState &there = m_states[size_t(other)];
    const bool hasGivenUp = there.isEstablished && there.isGone && !there.isAborted && !there.isFailed;
    if (kind == SegmentKind::Fin && hasGivenUp && lanes()[size_t(other)].isOwn())
        addSegment(SegmentKind::Rst, other, told.lane, told, SegmentEvidence::GoneThere, {});
}

/// A FIN or RST was noticed at this lane. Param hasLine: the line of the event that says so is added next.
void Sequence::endArrives(const Told &told, SegmentKind kind, bool hasLine)
{
    const int other = lanes()[size_t(told.lane)].other;
    if (other < 0)
        return;
    Stream &toHere = stream(other, told.lane);
    const bool isFin = kind == SegmentKind::Fin;
    std::optional<Pending> &pending = isFin ? toHere.fin : toHere.rst;
    if (std::exchange(isFin ? toHere.isFinKnown : toHere.isRstKnown, true))
        return;
    SegmentEvidence evidence = isFin ? SegmentEvidence::FinishedThere : SegmentEvidence::ResetRead;
    if (pending)
        evidence = isFin ? SegmentEvidence::Finished : SegmentEvidence::AbortedHere;
    addSegment(kind, other, told.lane, told, evidence, pending.value_or(Pending{}),
               hasLine ? end() + 1 : SequenceItem::noItem);
    pending.reset();
}

} // namespace enchufe
