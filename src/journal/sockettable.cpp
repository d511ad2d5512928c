#include "journal/sockettable.h"

#include "journal/eventwalk.h"
#include "journal/rowfolding.h"

#include <algorithm>

namespace enchufe {

namespace {

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

bool SocketRow::isOnlyV6() const
{
    const auto option = options.find("IPV6_V6ONLY");
    return option != options.end() && option->second == "1";
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
    return walkEvents(journal, &m_position, most, ~quint64(0),
                      [&](quint64 number, const Event &event) { foldOne(number, event, journal); });
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

std::vector<SocketId> SocketTable::clearEnded(size_t keep, qint64 beforeNs)
{
    std::vector<SocketId> gone;
    for (const auto &[value, row] : m_rows) {
        if (row.isOwn() && row.life == Life::Ended && row.endedNs() < beforeNs && !hasLivingChild(row))
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
    m_last.entry = nullptr;
    m_byPorts.remove(*row(id), row(id)->pair);
    m_living.erase(id.value);
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
    const EndpointPair pairBefore = row.pair;
    const bool isChanged = foldIntoRow(row, event, journal);
    if (row.kernel.state != stateBefore)
        row.stateChangedNs = event.timeNs;
    if (row.pair != pairBefore) {
        m_byPorts.remove(row, pairBefore);
        m_byPorts.add(row);
        // What failed tells where it was to stand.
        if (event.kind != EventKind::Failed)
            m_ownAddresses.add(row.pair.local);
    }
    noteLife(row, wasEnded);
    if (isChanged)
        markChanged(event.socket, *entry);
}

SocketTable::Entry *SocketTable::find(SocketId id)
{
    if (m_last.entry != nullptr && m_last.id == id)
        return m_last.entry;
    const auto found = m_index.find(id.value);
    m_last = {id, found == m_index.end() ? nullptr : &found->second};
    return m_last.entry;
}

void SocketTable::foldSessionEvent(const Event &event, const Journal &journal)
{
    switch (event.kind) {
    case EventKind::BytesDropped:
        m_told.bytesDropped += quint64(std::max<qint64>(0, event.value));
        break;
    case EventKind::RecordingPaused:
    case EventKind::RecordingResumed:
        m_told.recordingPaused = event.kind == EventKind::RecordingPaused;
        break;
    case EventKind::KernelNote:
        m_told.kernelViewReduced =
            m_told.kernelViewReduced || journal.payload(event) == QByteArrayView("no-sock-diag");
        break;
    default:
        break;
    }
}

void SocketTable::create(quint64 number, const Event &event, const Journal &journal)
{
    const auto facts = journal.facts<SocketFacts>(event);
    const bool isWanted = m_depth == Depth::Everything || (facts && isOwn(facts->opening));
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
    m_living.emplace(row.id.value, &row);
    m_byPorts.add(row);
    m_ownAddresses.add(row.pair.local);
    markChanged(event.socket, m_index[event.socket.value] = {&row, false});
    if (const auto parent = m_index.find(row.parent.value); parent != m_index.end()) {
        addChild(*parent->second.row, row.id);
        parent->second.row->ghostsMade += row.opening == Opening::Accepted ? 1 : 0;
        markChanged(row.parent, parent->second);
        if (row.opening == Opening::Waiting)
            ++parent->second.row->waiting;
        else if (parent->second.row->waiting > 0)
            takeFromQueue(*parent->second.row, row);
    }
}

void SocketTable::noteLife(const SocketRow &row, bool wasEnded)
{
    const bool isEnded = row.life == Life::Ended;
    if (isEnded == wasEnded)
        return;
    if (isEnded)
        m_living.erase(row.id.value);
    else
        m_living.emplace(row.id.value, &row);
    if (row.isOwn())
        m_ended += isEnded ? 1 : size_t(-1);
    else if (isEnded)
        endedLooked(row);
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
        accepted.request = request.id;
        accepted.requestEvent = request.firstEvent;
        request.closedNs = accepted.createdNs;
        endRow(request);
        noteLife(request, false);
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
