#include "journal/sequence.h"

#include "journal/eventwalk.h"

#include <algorithm>
#include <cerrno>

namespace enchufe {

namespace {

/// So far behind a line its arrival is looked for.
constexpr qint64 linesSearched = 256;

/// Whether a connect() that ended so has sent its request.
bool hasAsked(const Event &call)
{
    return call.value >= 0 || call.error == EINPROGRESS || call.error == ECONNREFUSED ||
           call.error == ECONNRESET || call.error == ETIMEDOUT;
}

bool isSameLane(const SequenceLane &known, const SequenceLane &now)
{
    return known.socket == now.socket && known.other == now.other && known.parent == now.parent &&
           (known.socket.isValid() || isSameEndpoint(known.endpoint, now.endpoint));
}

/// An end known by its endpoint alone turns out to be a socket.
bool isFound(const SequenceLane &known, const SequenceLane &now, quint64 position)
{
    return !known.socket.isValid() && now.socket.isValid() && now.firstEvent >= position &&
           known.other == now.other && known.parent == now.parent;
}

/// A request that waited turns out to be taken.
bool isTaken(const SequenceLane &known, const SequenceLane &now, quint64 position)
{
    return known.socket.isValid() && now.request == known.socket && now.firstEvent >= position &&
           known.other == now.other && known.parent == now.parent;
}

/// What a socket was while it waited is told of another one.
quint64 ownEvent(const SequenceLane &lane, quint64 event)
{
    return lane.request.isValid() && event < lane.firstEvent ? SequenceItem::noEvent : event;
}

} // namespace

Sequence::Sequence(const SequenceLanes &lanes, size_t most)
    : m_shown(lanes)
    , m_states(lanes.lanes.size())
    , m_most(std::max<size_t>(1, most))
    , m_position(lanes.firstEvent)
    , m_expected(lanes.firstEvent)
{
    takePeers();
}

bool Sequence::takeLanes(const SequenceLanes &now)
{
    const std::vector<SequenceLane> &known = m_shown.lanes;
    if (now.lanes.size() < known.size() || now.leftOut != m_shown.leftOut)
        return false;
    for (size_t index = 0; index < now.lanes.size(); ++index) {
        const SequenceLane &lane = now.lanes[index];
        const bool goesOn = index < known.size()
                                ? isSameLane(known[index], lane) || isFound(known[index], lane, m_position) ||
                                      isTaken(known[index], lane, m_position)
                                : !lane.socket.isValid() || lane.begin() >= m_position;
        if (!goesOn)
            return false;
    }
    m_shown = now;
    m_states.resize(now.lanes.size());
    takePeers();
    return true;
}

void Sequence::takePeers()
{
    for (size_t lane = 0; lane < m_states.size(); ++lane) {
        for (const auto &[number, endpoint] : lanes()[lane].peers)
            m_states[lane].peers[number] = endpoint;
    }
}

bool Sequence::fold(const Journal &journal, quint64 most, quint64 until)
{
    return walkEvents(journal, &m_position, most, until, [&](quint64 number, const Event &event) {
        m_isWhole = m_isWhole && number == m_expected;
        m_expected = number + 1;
        if (event.kind == EventKind::Call && event.call == SystemCall::Accept && event.value >= 0)
            m_accept = {.event = number, .timeNs = event.timeNs};
        else if (const int lane = laneOf(event.socket); lane >= 0 && isToBeTaken(event, lane))
            take({number, event, journal, lane});
    });
}

qint64 Sequence::startNs(const SequenceLanes &lanes, const Journal &journal, quint64 until)
{
    // The first line stands some events behind the first event, or there is none yet.
    constexpr quint64 step = 64;
    Sequence sequence(lanes, 1);
    for (int steps = 0; steps < linesSearched && sequence.startNs() < 0; ++steps) {
        if (!sequence.fold(journal, step, until))
            break;
    }
    return sequence.startNs();
}

const SequenceItem *Sequence::item(qint64 number) const
{
    return number >= m_first && number < end() ? &m_items[size_t(number - m_first)] : nullptr;
}

bool Sequence::isAlive(int lane) const
{
    const LaneState &state = m_states[size_t(lane)];
    const bool isTcp = lanes()[size_t(lane)].transport == Transport::Tcp;
    const bool leavesNothing =
        !isTcp || !state.isEstablished || state.isFailed || state.isAborted || state.state == TcpState::Close;
    return !state.isGone && !(state.isClosed && leavesNothing);
}

bool Sequence::isNeverOpened(int lane) const
{
    const LaneState &state = m_states[size_t(lane)];
    return m_isWhole && state.isFailed && !state.isBound && !state.isEstablished;
}

quint64 Sequence::eventOf(qint64 number, SocketId socket) const
{
    const SequenceItem *const shown = item(number);
    if (shown == nullptr || !socket.isValid())
        return SequenceItem::noEvent;
    const SequenceLane &lane = lanes()[size_t(shown->lane)];
    const bool isHere = lane.socket == socket;
    if (shown->kind == SequenceKind::Segment) {
        const SequenceLane &toLane = lanes()[size_t(shown->toLane)];
        return isHere                    ? ownEvent(lane, shown->fromEvent)
               : toLane.socket == socket ? ownEvent(toLane, shown->event)
                                         : SequenceItem::noEvent;
    }
    if (isHere)
        return ownEvent(lane, shown->event);
    // What it took stands right before it, what took it some way behind.
    if (const SequenceItem *before = item(number - 1); before != nullptr && before->toItem == number)
        return eventOf(number - 1, socket);
    for (qint64 later = number + 1; later <= number + linesSearched; ++later) {
        if (const SequenceItem *taken = item(later); taken != nullptr && taken->fromItem == number)
            return eventOf(later, socket);
    }
    return SequenceItem::noEvent;
}

int Sequence::laneOf(SocketId socket) const
{
    if (!socket.isValid())
        return -1;
    for (size_t index = 0; index < lanes().size(); ++index) {
        if (lanes()[index].socket == socket || lanes()[index].request == socket)
            return int(index);
    }
    return -1;
}

/// Of a request only the states are shown, and once it is accepted it has none of its own.
bool Sequence::isToBeTaken(const Event &event, int lane) const
{
    const bool isOfRequest = lanes()[size_t(lane)].request == event.socket;
    return !isOfRequest || (event.kind == EventKind::KernelState && !m_states[size_t(lane)].isAccepted);
}

/// The lane that an event's bytes come from or go to; -1 where it is not shown.
int Sequence::otherOf(const Told &told) const
{
    const int fixed = lanes()[size_t(told.lane)].other;
    const auto &peers = m_states[size_t(told.lane)].peers;
    const auto peer = peers.find(told.event.peer);
    if (fixed >= 0 || peer == peers.end())
        return fixed;
    for (size_t index = 0; index < lanes().size(); ++index) {
        // A ghost stands at the same endpoint as the socket that made it.
        if (int(index) != told.lane && lanes()[index].parent != told.lane &&
            isSameEndpoint(lanes()[index].endpoint, peer->second))
            return int(index);
    }
    return -1;
}

/// Who gets the request of one that asks: the listener where it has a lane of its own.
int Sequence::askedBy(int asker) const
{
    const int other = lanes()[size_t(asker)].other;
    if (other < 0)
        return -1;
    const int listener = lanes()[size_t(other)].parent;
    return listener >= 0 ? listener : other;
}

/// Whether this lane's connection is in the queue of its listener: nobody reads of it yet.
bool Sequence::waits(int lane) const
{
    const SequenceLane &shown = lanes()[size_t(lane)];
    return shown.opening == Opening::Waiting ||
           (shown.request.isValid() && !m_states[size_t(lane)].isAccepted);
}

/// Whether what arrives at this lane will be an event.
bool Sequence::isHeld(int lane) const
{
    return (lanes()[size_t(lane)].isOwn() || waits(lane)) && !m_states[size_t(lane)].isClosed;
}

qint64 Sequence::add(const SequenceItem &item)
{
    if (m_startNs < 0)
        m_startNs = item.timeNs;
    m_items.push_back(item);
    if (m_items.size() > m_most) {
        m_items.pop_front();
        ++m_first;
    }
    return end() - 1;
}

qint64 Sequence::addLine(SequenceKind kind, const Told &told, TcpState state)
{
    return add({.timeNs = told.event.timeNs,
                .event = told.number,
                .lane = qint16(told.lane),
                .kind = kind,
                .state = state});
}

void Sequence::addSegment(SegmentKind kind, int from, int to, const Told &told, SegmentEvidence evidence,
                          const Pending &sent, qint64 toItem, quint32 bytes)
{
    const bool isToldBySender = told.lane == from;
    const bool isSentKnown = sent.event != SequenceItem::noEvent;
    add({.timeNs = told.event.timeNs,
         .event = isToldBySender ? SequenceItem::noEvent : told.number,
         .fromEvent = isSentKnown || !isToldBySender ? sent.event : told.number,
         .fromItem = sent.item,
         .toItem = toItem,
         .fromNs = isSentKnown ? sent.timeNs : told.event.timeNs,
         .bytes = bytes,
         .lane = qint16(from),
         .toLane = qint16(to),
         .kind = SequenceKind::Segment,
         .segment = kind,
         .evidence = evidence,
         .count = quint8(std::min<quint32>(m_states[size_t(from)].requests, 255))});
}

void Sequence::take(const Told &told)
{
    tellRefusal(told);
    takeHeldClose(told);
    switch (told.event.kind) {
    case EventKind::Created:
    case EventKind::Bound:
    case EventKind::Connecting:
    case EventKind::Established:
    case EventKind::PeerSeen:
        takeOpening(told);
        return;
    case EventKind::Call:
        takeCall(told);
        return;
    case EventKind::Sent:
        takeSent(told);
        return;
    case EventKind::Received:
        takeReceived(told);
        return;
    case EventKind::KernelState:
        takeState(told);
        return;
    case EventKind::KernelGone:
        takeGone(told);
        return;
    case EventKind::ReadingStopped:
    case EventKind::ReadingResumed:
        m_states[size_t(told.lane)].isReadingStopped = told.event.kind == EventKind::ReadingStopped;
        return;
    case EventKind::Unsent:
    case EventKind::Truncated:
        if (told.event.peer == 0 || otherOf(told) >= 0)
            addLine(SequenceKind::Moment, told);
        return;
    default:
        takeEnding(told);
    }
}

void Sequence::takeOpening(const Told &told)
{
    LaneState &state = m_states[size_t(told.lane)];
    const SequenceLane &lane = lanes()[size_t(told.lane)];
    const auto pair = told.journal.facts<EndpointPair>(told.event);
    switch (told.event.kind) {
    case EventKind::Created:
        if (lane.opening == Opening::Accepted && lane.transport == Transport::Tcp)
            takeAccepted(told);
        return;
    case EventKind::Bound:
        state.isBound = true;
        return;
    case EventKind::Connecting:
        state.asksElsewhere = pair && !lane.remote.isNull() && !isSameEndpoint(pair->remote, lane.remote);
        return;
    case EventKind::Established:
        state.isEstablished = true;
        if (lane.opening == Opening::Active)
            connected(told.lane, told, SegmentEvidence::Connected);
        return;
    default:
        if (pair)
            state.peers.try_emplace(told.event.peer, pair->remote);
    }
}

/// accept() answers after the handshake is complete, so it stands behind it.
void Sequence::takeAccepted(const Told &told)
{
    const SequenceLane &lane = lanes()[size_t(told.lane)];
    const bool isCallKnown = m_accept.event + 1 == told.number;
    m_states[size_t(told.lane)].isEstablished = true;
    m_states[size_t(told.lane)].isAccepted = true;
    if (lane.other >= 0) {
        Event event = told.event;
        if (isCallKnown)
            event.timeNs = m_accept.timeNs;
        connected(lane.other, {told.number, event, told.journal, told.lane}, SegmentEvidence::Accepted);
    }
    if (!isCallKnown)
        return;
    const int where = lane.parent >= 0 ? lane.parent : told.lane;
    m_states[size_t(where)].lastCall = add({.timeNs = m_accept.timeNs,
                                            .event = m_accept.event,
                                            .lane = qint16(where),
                                            .kind = SequenceKind::Call});
}

void Sequence::takeCall(const Told &told)
{
    LaneState &state = m_states[size_t(told.lane)];
    state.lastCall = addLine(SequenceKind::Call, told);
    if (told.event.error != 0)
        state.lastError = told.event.error;
    if (told.event.call == SystemCall::Connect)
        takeConnect(told, state.lastCall);
}

void Sequence::takeConnect(const Told &told, qint64 line)
{
    LaneState &state = m_states[size_t(told.lane)];
    const int asked = askedBy(told.lane);
    state.requests = 0;
    state.isHandshakeKnown = false;
    state.isRefused = false;
    if (lanes()[size_t(told.lane)].transport != Transport::Tcp || state.asksElsewhere || asked < 0 ||
        !hasAsked(told.event))
        return;
    state.requests = 1;
    const Pending sent = {
        .item = line, .event = told.number, .timeNs = told.event.timeNs - told.event.durationNs};
    addSegment(SegmentKind::Syn, told.lane, asked, told, SegmentEvidence::ConnectCalled, sent);
    if (told.event.error != ECONNREFUSED && told.event.error != ECONNRESET)
        return;
    state.isRefused = true;
    addSegment(SegmentKind::Rst, asked, told.lane, told, SegmentEvidence::Refused, {});
}

/// The three segments of the handshake, those that are not told of yet. Param asker: the lane that asked.
void Sequence::connected(int asker, const Told &told, SegmentEvidence evidence)
{
    LaneState &state = m_states[size_t(asker)];
    const SequenceLane &lane = lanes()[size_t(asker)];
    const int asked = askedBy(asker);
    if (std::exchange(state.isHandshakeKnown, true) || asked < 0 || lane.transport != Transport::Tcp)
        return;
    if (state.requests == 0) {
        state.requests = 1;
        addSegment(SegmentKind::Syn, asker, asked, told, evidence, {});
    }
    addSegment(SegmentKind::SynAck, asked, asker, told, evidence, {});
    // Who asked as well has acknowledged with a SYN-ACK of its own (RFC 9293 section 3.5, figure 7).
    LaneState &other = m_states[size_t(lane.other)];
    const bool bothAsked = lanes()[size_t(lane.other)].opening == Opening::Active;
    // But who was connected at once, after the other's SYN had been refused, sent the only SYN that arrived.
    const bool isAtOnce = state.state == TcpState::Established && !state.hasWaited && other.hasWaited;
    if (!bothAsked || isAtOnce)
        addSegment(SegmentKind::Ack, asker, asked, told, evidence, {});
    other.isHandshakeKnown = other.isHandshakeKnown || (bothAsked && isAtOnce);
}

} // namespace enchufe
