#include "journal/rowfolding.h"

#include "journal/sockettable.h"

#include <algorithm>

namespace enchufe {

namespace {

void fillFrom(EndpointPair &known, const EndpointPair &news)
{
    if (!news.local.isNull())
        known.local = news.local;
    if (!news.remote.isNull())
        known.remote = news.remote;
}

} // namespace

void endRow(SocketRow &row)
{
    row.life = Life::Ended;
    row.kernel.state = row.transport == Transport::Tcp ? TcpState::Close : TcpState::Unknown;
    row.kernel.timer = KernelTimer::None;
    row.kernel.timerMs = 0;
    row.kernel.receiveQueue = 0;
    row.kernel.sendQueue = 0;
    row.kernel.inode = 0;
}

namespace {

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

void noteTimeWait(SocketRow &row, qint64 atNs)
{
    if (row.kernel.state == TcpState::TimeWait && row.timeWaitNs == 0)
        row.timeWaitNs = atNs;
}

/// A row that is only looked at has no Established and no Closed: the kernel's word is all there is of it.
void foldLookedAt(SocketRow &row, const KernelFacts &facts, qint64 atNs)
{
    row.kernel = facts;
    row.kernelSeenNs = atNs;
    row.pair = facts.pair;
    noteTimeWait(row, atNs);
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
    row.byteTimes.note(event.timeNs);
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
    row.byteTimes.note(event.timeNs);
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
        endRow(row);
}

void noteFin(SocketRow &row, qint64 atNs)
{
    if (row.finHeardNs == 0)
        row.finHeardNs = atNs;
}

/// CLOSE-WAIT and LAST-ACK are where the other end has finished first.
void noteFinOf(SocketRow &row, TcpState state, qint64 atNs)
{
    if (state == TcpState::CloseWait)
        noteFin(row, atNs);
    // This end had finished before that was seen.
    if (state == TcpState::LastAck)
        noteFin(row, row.finishedNs() != 0 ? std::min(atNs, row.finishedNs()) : atNs);
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
                            (hasSentFin(facts->state) || facts->state == TcpState::Close);
        if (!isNews)
            return;
        if (facts->state == TcpState::Close) {
            endRow(row);
            return;
        }
        row.life = Life::Leaving;
    }
    row.kernel = *facts;
    row.kernelSeenNs = event.timeNs;
    row.wasClosing |= facts->state == TcpState::Closing;
    noteTimeWait(row, event.timeNs);
    noteFinOf(row, facts->state, event.timeNs);
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
        endRow(row);
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
    case EventKind::LookupFinished:
        row.lookedUpNs = event.timeNs;
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
        return true;
    case EventKind::AttemptFailed:
        ++row.failedAttempts;
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
        noteFin(row, event.timeNs);
        return true;
    case EventKind::FinishedHere:
        row.finishedHere = true;
        row.finishedHereNs = event.timeNs;
        return true;
    case EventKind::Aborted:
        row.aborted = true;
        row.bytesUnread = quint64(std::max<qint64>(0, event.value));
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
    case EventKind::ServiceSet:
        if (event.error == 0)
            row.service = journal.payload(event).toByteArray();
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

} // namespace

bool foldIntoRow(SocketRow &row, const Event &event, const Journal &journal)
{
    // The most frequent first.
    return foldTraffic(row, event) || foldOpening(row, event, journal) || foldEnding(row, event, journal) ||
           foldFacts(row, event, journal);
}

} // namespace enchufe
