#include "journal/sockettable.h"

#include <algorithm>

namespace enchufe {

namespace {

/// The states a TCP socket can be in after its program has closed it.
bool isLeavingState(TcpState state)
{
    return state == TcpState::FinWait1 || state == TcpState::FinWait2 || state == TcpState::TimeWait ||
           state == TcpState::LastAck || state == TcpState::Closing;
}

void fillFrom(EndpointPair &known, const EndpointPair &news)
{
    if (!news.local.isNull())
        known.local = news.local;
    if (!news.remote.isNull())
        known.remote = news.remote;
}

void end(SocketRow &row)
{
    row.life = Life::Ended;
    row.kernel.state = row.transport == Transport::Tcp ? TcpState::Close : TcpState::Unknown;
    row.kernel.timer = KernelTimer::None;
    row.kernel.timerMs = 0;
    row.kernel.receiveQueue = 0;
    row.kernel.sendQueue = 0;
    row.kernel.inode = 0;
}

/// "NAME=value"
void foldOption(SocketRow &row, const QByteArray &text)
{
    const qsizetype at = text.indexOf('=');
    if (at > 0)
        row.options[text.left(at)] = text.mid(at + 1);
}

void foldGroup(SocketRow &row, const QByteArray &group, bool joined)
{
    std::erase(row.groups, group);
    if (joined)
        row.groups.push_back(group);
}

/// A row that is only looked at has no Established and no Closed: the kernel's word is all there is of it.
void foldLookedAt(SocketRow &row, const KernelFacts &facts, qint64 atNs)
{
    row.kernel = facts;
    row.kernelSeenNs = atNs;
    row.pair = facts.pair;
    const bool isLeft = facts.inode == 0 && row.opening == Opening::Foreign &&
                        facts.state != TcpState::Established && facts.state != TcpState::SynRecv;
    row.life = isLeft ? Life::Leaving : Life::Open;
}

UdpPeer *findPeer(SocketRow &row, PeerIndex index)
{
    if (index == 0)
        return nullptr;
    // Indexes count up from 1, so a peer is nearly always in its own place.
    if (index <= row.peers.size() && row.peers[index - 1].index == index)
        return &row.peers[index - 1];
    const auto found = std::find_if(row.peers.begin(), row.peers.end(),
                                    [index](const UdpPeer &peer) { return peer.index == index; });
    return found == row.peers.end() ? nullptr : &*found;
}

void foldPeerSeen(SocketRow &row, const Event &event, const Journal &journal)
{
    if (event.peer == 0 || findPeer(row, event.peer) != nullptr)
        return;
    UdpPeer peer;
    peer.index = event.peer;
    peer.lastSeenNs = event.timeNs;
    if (const auto pair = journal.facts<EndpointPair>(event))
        peer.remote = pair->remote;
    row.peers.push_back(peer);
}

void foldReceived(SocketRow &row, const Event &event)
{
    row.bytesReceived += event.payloadLength;
    ++row.reads;
    if (UdpPeer *peer = findPeer(row, event.peer)) {
        peer->bytesReceived += event.payloadLength;
        ++peer->datagramsReceived;
        peer->lastSeenNs = event.timeNs;
    }
}

void foldSent(SocketRow &row, const Event &event)
{
    row.bytesSent += event.payloadLength;
    row.bytesQueued -= std::min<quint64>(row.bytesQueued, event.payloadLength);
    ++row.writes;
    if (UdpPeer *peer = findPeer(row, event.peer)) {
        peer->bytesSent += event.payloadLength;
        ++peer->datagramsSent;
        peer->lastSeenNs = event.timeNs;
    }
}

void foldUnsent(SocketRow &row, const Event &event)
{
    const quint64 bytes = quint64(std::max<qint64>(0, event.value));
    row.bytesQueued -= std::min(row.bytesQueued, bytes);
    row.bytesUnsent += bytes;
}

void foldEstablished(SocketRow &row, const Event &event, const Journal &journal)
{
    if (const auto pair = journal.facts<EndpointPair>(event))
        fillFrom(row.pair, *pair);
    row.life = Life::Open;
    row.establishedNs = event.timeNs;
}

void foldFailed(SocketRow &row, const Event &event, const Journal &journal)
{
    row.failed = true;
    row.error = event.error;
    row.failureCode = ErrorCode(event.value);
    row.failedCall = event.call;
    if (const auto pair = journal.facts<EndpointPair>(event)) {
        if (row.pair.local.isNull())
            row.pair.local = pair->local;
        if (row.pair.remote.isNull())
            row.pair.remote = pair->remote;
    }
}

void foldClosed(SocketRow &row, const Event &event)
{
    row.closedNs = event.timeNs;
    row.bytesQueued = 0;
    // A reset or a time-out has ended the kernel's side already; only an orderly end leaves something behind.
    // A descriptor whose both directions are finished reads as CLOSE while the pair is in TIME-WAIT.
    const bool isOver = row.kernel.state == TcpState::Close && !(row.finishedHere && row.peerFinished);
    const bool kernelKeepsIt =
        row.transport == Transport::Tcp && row.establishedNs != 0 && !row.aborted && !row.failed && !isOver;
    if (kernelKeepsIt)
        row.life = Life::Leaving;
    else
        end(row);
}

void foldKernelState(SocketRow &row, const Event &event, const Journal &journal)
{
    const auto facts = journal.facts<KernelFacts>(event);
    if (!facts)
        return;
    if (!row.isOwn()) {
        if (row.life != Life::Ended)
            foldLookedAt(row, *facts, event.timeNs);
        return;
    }
    if (row.closedNs != 0) {
        // Looked at before the close and told after it: not true any more.
        const bool isNews = row.transport == Transport::Tcp && !row.aborted &&
                            (isLeavingState(facts->state) || facts->state == TcpState::Close);
        if (!isNews)
            return;
        if (facts->state == TcpState::Close) {
            end(row);
            return;
        }
        row.life = Life::Leaving;
    }
    row.kernel = *facts;
    row.kernelSeenNs = event.timeNs;
    if (facts->state == TcpState::SynSent)
        row.requestsSent = std::max(row.requestsSent, quint32(facts->retransmits) + 1);
    if (row.pair.local.isNull())
        row.pair.local = facts->pair.local;
}

void foldKernelGone(SocketRow &row, const Event &event)
{
    row.kernelSeenNs = event.timeNs;
    if (!row.isOwn())
        row.closedNs = event.timeNs;
    if (row.closedNs != 0)
        end(row);
    else if (row.transport == Transport::Tcp)
        row.kernel.state = TcpState::Close;
}

/// How a row comes to be; false for other events.
bool foldOpening(SocketRow &row, const Event &event, const Journal &journal)
{
    switch (event.kind) {
    case EventKind::LookupStarted:
        row.name = QString::fromUtf8(journal.payload(event));
        return true;
    case EventKind::Bound:
        if (const auto pair = journal.facts<EndpointPair>(event))
            row.pair.local = pair->local;
        if (row.transport == Transport::Udp && row.opening == Opening::Passive)
            row.life = Life::Open;
        return true;
    case EventKind::Listening:
        if (const auto pair = journal.facts<EndpointPair>(event))
            row.pair.local = pair->local;
        row.backlog = int(event.value);
        row.life = Life::Open;
        return true;
    case EventKind::Connecting:
        if (const auto pair = journal.facts<EndpointPair>(event))
            fillFrom(row.pair, *pair);
        ++row.attempts;
        return true;
    case EventKind::Established:
        foldEstablished(row, event, journal);
        return true;
    case EventKind::AcceptPaused:
    case EventKind::AcceptResumed:
        row.acceptPaused = event.kind == EventKind::AcceptPaused;
        return true;
    case EventKind::PeerSeen:
        foldPeerSeen(row, event, journal);
        return true;
    default:
        return false;
    }
}

/// What goes through it; false for other events.
bool foldTraffic(SocketRow &row, const Event &event)
{
    switch (event.kind) {
    case EventKind::Received:
        foldReceived(row, event);
        return true;
    case EventKind::Queued:
        row.bytesQueued += quint64(std::max<qint64>(0, event.value));
        return true;
    case EventKind::Sent:
        foldSent(row, event);
        return true;
    case EventKind::SendRefused:
        row.error = event.error;
        row.failureCode = ErrorCode::System;
        return true;
    case EventKind::Unsent:
        foldUnsent(row, event);
        return true;
    case EventKind::Truncated:
        ++row.truncated;
        row.bytesTruncated += quint64(std::max<qint64>(0, event.value));
        return true;
    case EventKind::ReadingStopped:
    case EventKind::ReadingResumed:
        row.readingStopped = event.kind == EventKind::ReadingStopped;
        return true;
    default:
        return false;
    }
}

/// How it ends, and what the kernel says of it; false for other events.
bool foldEnding(SocketRow &row, const Event &event, const Journal &journal)
{
    switch (event.kind) {
    case EventKind::PeerFinished:
        row.peerFinished = true;
        row.peerFinishedNs = event.timeNs;
        return true;
    case EventKind::FinishedHere:
        row.finishedHere = true;
        return true;
    case EventKind::Aborted:
        row.aborted = true;
        return true;
    case EventKind::Closed:
        foldClosed(row, event);
        return true;
    case EventKind::Failed:
        foldFailed(row, event, journal);
        return true;
    case EventKind::FailureFacts:
        row.failureFacts = HostFacts::fromCborBytes(journal.payload(event).toByteArray());
        return true;
    case EventKind::KernelState:
        foldKernelState(row, event, journal);
        return true;
    case EventKind::KernelGone:
        foldKernelGone(row, event);
        return true;
    default:
        return false;
    }
}

/// What was set, and what was seen beside the state; false for other events.
bool foldFacts(SocketRow &row, const Event &event, const Journal &journal)
{
    switch (event.kind) {
    case EventKind::OptionSet:
        foldOption(row, journal.payload(event).toByteArray());
        return true;
    case EventKind::GroupJoined:
    case EventKind::GroupLeft:
        foldGroup(row, journal.payload(event).toByteArray(), event.kind == EventKind::GroupJoined);
        return true;
    case EventKind::KernelSample:
        if (const auto details = journal.facts<SocketDetails>(event)) {
            row.details = std::make_shared<const SocketDetails>(*details);
            row.detailsSeenNs = event.timeNs;
        }
        return true;
    case EventKind::HolderSeen:
        row.holderPid = event.value;
        row.holder = QString::fromUtf8(journal.payload(event));
        return true;
    default:
        return false;
    }
}

/// What happens to one row; false for events that change nothing in it.
bool foldIntoRow(SocketRow &row, const Event &event, const Journal &journal)
{
    // The most frequent first.
    return foldTraffic(row, event) || foldOpening(row, event, journal) || foldEnding(row, event, journal) ||
           foldFacts(row, event, journal);
}

void addChild(SocketRow &parent, SocketId child)
{
    if (parent.children.empty() || parent.children.back() != child)
        parent.children.push_back(child);
}

} // namespace

qint64 SocketRow::timerEndNs() const
{
    return kernel.timer == KernelTimer::None ? 0 : kernelSeenNs + qint64(kernel.timerMs) * 1'000'000;
}

const UdpPeer *SocketRow::peer(PeerIndex index) const
{
    if (index != 0 && index <= peers.size() && peers[index - 1].index == index)
        return &peers[index - 1];
    const auto found = std::find_if(peers.begin(), peers.end(),
                                    [index](const UdpPeer &peer) { return peer.index == index; });
    return found == peers.end() ? nullptr : &*found;
}

bool SocketTable::fold(const Journal &journal, quint64 most)
{
    m_position = std::max(m_position, journal.firstKept());
    const quint64 end = std::min(journal.published(), m_position + std::min(most, ~quint64(0) - m_position));
    while (m_position < end) {
        const std::span<const Event> run = journal.run(m_position);
        const quint64 count = std::min(quint64(run.size()), end - m_position);
        for (quint64 index = 0; index < count; ++index)
            foldOne(m_position + index, run[size_t(index)], journal);
        // An empty run means that the writer dropped this segment just now.
        m_position = count > 0 ? m_position + count : std::max(m_position + 1, journal.firstKept());
    }
    return m_position < journal.published();
}

std::vector<SocketId> SocketTable::takeChanged(size_t most)
{
    std::vector<SocketId> ids;
    if (m_changed.size() <= most) {
        ids.swap(m_changed);
    } else {
        const auto rest = m_changed.begin() + std::ptrdiff_t(most);
        ids.assign(m_changed.begin(), rest);
        m_changed.erase(m_changed.begin(), rest);
    }
    std::sort(ids.begin(), ids.end());
    for (const SocketId id : ids) {
        if (const auto found = m_index.find(id.value); found != m_index.end())
            found->second.isChanged = false;
    }
    return ids;
}

const SocketRow *SocketTable::row(SocketId id) const
{
    const auto found = m_index.find(id.value);
    return found == m_index.end() ? nullptr : found->second.row;
}

std::vector<SocketId> SocketTable::clearEnded(size_t keep)
{
    std::vector<SocketId> gone;
    for (const auto &[value, row] : m_rows) {
        if (row.isOwn() && row.life == Life::Ended && !hasLivingChild(row))
            gone.push_back(row.id);
    }
    gone.resize(gone.size() - std::min(gone.size(), keep));
    m_ended -= gone.size();
    for (const SocketId id : gone)
        forget(id);
    const auto isGone = [this](SocketId id) { return row(id) == nullptr; };
    std::erase_if(m_changed, isGone);
    for (const SocketId id : m_changed)
        std::erase_if(m_index.at(id.value).row->children, isGone);
    return gone;
}

std::vector<SocketId> SocketTable::forgetLooked(qint64 beforeNs)
{
    const auto end = std::find_if(m_endedLooked.begin(), m_endedLooked.end(), [this, beforeNs](SocketId id) {
        const SocketRow *ended = row(id);
        return ended != nullptr && ended->closedNs >= beforeNs;
    });
    std::vector<SocketId> gone(m_endedLooked.begin(), end);
    m_endedLooked.erase(m_endedLooked.begin(), end);
    std::erase_if(gone, [this](SocketId id) { return row(id) == nullptr; });
    for (const SocketId id : gone) {
        const auto parent = m_index.find(row(id)->parent.value);
        if (parent != m_index.end())
            std::erase(parent->second.row->children, id);
        forget(id);
    }
    return gone;
}

/// The parent is told of as changed, and still has it among its children.
void SocketTable::forget(SocketId id)
{
    const SocketId parent = row(id)->parent;
    m_last = nullptr;
    m_index.erase(id.value);
    m_rows.erase(id.value);
    if (const auto found = m_index.find(parent.value); found != m_index.end())
        markChanged(parent, found->second);
}

void SocketTable::foldOne(quint64 number, const Event &event, const Journal &journal)
{
    if (!event.socket.isValid()) {
        foldSessionEvent(event, journal);
        return;
    }
    if (event.kind == EventKind::Created) {
        create(number, event, journal);
        return;
    }
    if (event.kind == EventKind::KernelSample && m_depth == Depth::Own)
        return;
    Entry *entry = find(event.socket);
    // Cleared from the table, or its beginning was dropped: nothing can be told of it.
    if (entry == nullptr)
        return;
    SocketRow &row = *entry->row;
    const bool wasEnded = row.life == Life::Ended;
    const TcpState stateBefore = row.kernel.state;
    const bool isChanged = foldIntoRow(row, event, journal);
    if (row.kernel.state != stateBefore)
        row.stateChangedNs = event.timeNs;
    if (row.isOwn())
        m_ended += size_t(row.life == Life::Ended) - size_t(wasEnded);
    else if (row.life == Life::Ended && !wasEnded)
        endedLooked(row);
    if (isChanged)
        markChanged(event.socket, *entry);
}

SocketTable::Entry *SocketTable::find(SocketId id)
{
    if (m_last != nullptr && m_lastId == id)
        return m_last;
    const auto found = m_index.find(id.value);
    m_lastId = id;
    m_last = found == m_index.end() ? nullptr : &found->second;
    return m_last;
}

void SocketTable::foldSessionEvent(const Event &event, const Journal &journal)
{
    switch (event.kind) {
    case EventKind::BytesDropped:
        m_bytesDropped += quint64(std::max<qint64>(0, event.value));
        break;
    case EventKind::RecordingPaused:
    case EventKind::RecordingResumed:
        m_recordingPaused = event.kind == EventKind::RecordingPaused;
        break;
    case EventKind::KernelNote:
        m_kernelViewReduced = m_kernelViewReduced || journal.payload(event) == QByteArrayView("no-sock-diag");
        break;
    default:
        break;
    }
}

void SocketTable::create(quint64 number, const Event &event, const Journal &journal)
{
    const auto facts = journal.facts<SocketFacts>(event);
    const bool isWanted = m_depth == Depth::Everything ||
                          (facts && facts->opening != Opening::Foreign && facts->opening != Opening::Waiting);
    if (!facts || !isWanted || m_index.contains(event.socket.value))
        return;
    SocketRow &row = m_rows[event.socket.value];
    row.id = event.socket;
    row.parent = facts->parent;
    row.transport = facts->transport;
    row.opening = facts->opening;
    row.ghosts = facts->ghosts;
    row.requested = facts->requested;
    if (row.opening == Opening::Accepted || !row.isOwn())
        row.pair = facts->requested;
    row.createdNs = event.timeNs;
    row.firstEvent = number;
    markChanged(event.socket, m_index[event.socket.value] = {&row, false});
    if (const auto parent = m_index.find(row.parent.value); parent != m_index.end()) {
        addChild(*parent->second.row, row.id);
        markChanged(row.parent, parent->second);
        if (row.opening == Opening::Waiting)
            ++parent->second.row->waiting;
        else if (parent->second.row->waiting > 0)
            takeFromQueue(*parent->second.row, row);
    }
}

void SocketTable::endedLooked(const SocketRow &row)
{
    m_endedLooked.push_back(row.id);
    const auto parent = m_index.find(row.parent.value);
    if (row.opening == Opening::Waiting && parent != m_index.end())
        --parent->second.row->waiting;
}

/// A request that was seen waiting is `accepted` from now on.
void SocketTable::takeFromQueue(const SocketRow &listener, SocketRow &accepted)
{
    for (const SocketId id : listener.children) {
        const auto child = m_index.find(id.value);
        if (child == m_index.end())
            continue;
        SocketRow &request = *child->second.row;
        if (request.opening != Opening::Waiting || request.pair != accepted.pair ||
            request.life == Life::Ended)
            continue;
        accepted.waitingSinceNs = request.createdNs;
        request.closedNs = accepted.createdNs;
        end(request);
        endedLooked(request);
        markChanged(id, child->second);
        return;
    }
}

bool SocketTable::hasLivingChild(const SocketRow &row) const
{
    return std::any_of(row.children.begin(), row.children.end(), [this](SocketId id) {
        const SocketRow *child = this->row(id);
        return child != nullptr && child->life != Life::Ended;
    });
}

void SocketTable::markChanged(SocketId id, Entry &entry)
{
    if (entry.isChanged)
        return;
    entry.isChanged = true;
    m_changed.push_back(id);
}

} // namespace enchufe
