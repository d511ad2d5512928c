#include "kernel/lookedatrows.h"

#include <algorithm>

namespace enchufe {

namespace {

/// Rows that the kernel must lack in as many looks before they are gone: a dump may miss one that is moving
/// between its tables.
constexpr int missesToBelieve = 2;

/// A connection that nobody has accepted yet. Once a program has closed its socket the row has no inode
/// either, but no such state.
bool isRequest(const KernelSocket &row)
{
    const TcpState state = row.facts.state;
    return row.transport == Transport::Tcp && row.facts.inode == 0 &&
           (state == TcpState::SynRecv || state == TcpState::NewSynRecv || state == TcpState::Established ||
            state == TcpState::CloseWait);
}

/// The order in which accept() will take them, up to what the kernel's clock tells apart (some milliseconds);
/// a dump has the order of a hash. What has not been accepted has sent nothing, and counts from its handshake
/// on; in SYN-RECV it is not in the queue yet. Source: newtp->lsndtime in tcp_create_openreq_child(),
/// net/ipv4/tcp_minisocks.c; tcpi_last_data_sent in tcp_get_info(), net/ipv4/tcp.c.
bool isAhead(const KernelSocket *row, const KernelSocket *other)
{
    if (row->hasDetails != other->hasDetails)
        return row->hasDetails;
    return row->details.sinceDataSentMs > other->details.sinceDataSentMs;
}

} // namespace

LookedAtRows::LookedAtRows(SocketIds &ids)
    : m_ids(ids)
{}

LookedAtRows::Key LookedAtRows::keyOf(const KernelSocket &row)
{
    const bool mayShare = row.transport == Transport::Udp || row.facts.state == TcpState::Listen;
    return {row.transport, row.facts.pair, mayShare ? row.facts.inode : 0};
}

void LookedAtRows::setWholeComputer(bool on, Sampler *sampler, std::vector<FoundEvent> *found)
{
    m_isWholeComputer = on;
    if (on)
        return;
    m_look.sampler = sampler;
    m_look.found = found;
    m_entries.removeIf([this](const auto &place) {
        const bool isForeign = !place.value().listener.isValid();
        if (isForeign)
            end(place.value());
        return isForeign;
    });
}

void LookedAtRows::compare(const std::vector<const KernelSocket *> &unclaimed, const OwnRows &own,
                           qint64 startNs, Sampler *sampler, std::vector<FoundEvent> *found)
{
    m_look = {startNs, m_look.number + 1, {}, sampler, found, false};
    for (const KernelSocket *row : unclaimed) {
        if (row->transport == Transport::Tcp && row->facts.state == TcpState::Listen)
            m_look.otherListeners.insert(row->facts.pair.local);
    }
    std::vector<const KernelSocket *> requests;
    for (const KernelSocket *row : unclaimed) {
        if (isRequest(*row))
            requests.push_back(row);
        else
            take(*row, own);
    }
    std::ranges::stable_sort(requests, isAhead);
    for (const KernelSocket *row : requests)
        take(*row, own);
    m_entries.removeIf([this, &own](const auto &place) { return isOver(place.key(), &*place, own); });
    tellHolders();
    m_wantsAnother = m_look.isAnythingUnsure && !m_wantsAnother;
}

void LookedAtRows::take(const KernelSocket &row, const OwnRows &own)
{
    const auto known = m_entries.find(keyOf(row));
    if (known == m_entries.end())
        add(row, own);
    else
        see(row, &*known);
}

void LookedAtRows::add(const KernelSocket &row, const OwnRows &own)
{
    Entry entry;
    entry.seenIn = m_look.number;
    entry.inode = row.facts.inode;
    if (isRequest(row)) {
        const OwnRows::Queue queue = own.queueOf(row.facts.pair.local, m_look.otherListeners);
        // A listener that accepts by itself will have it before anybody can read of it.
        const bool isTold = queue.isHeld && m_waiting.value(queue.listener) < mostWaiting;
        if (queue.listener.isValid() && !isTold)
            return;
        entry.listener = queue.listener;
    }
    if (entry.listener.isValid()) {
        ++m_waiting[entry.listener];
        tell(row, &entry);
    } else if (m_isWholeComputer) {
        m_look.isAnythingUnsure = true;
    } else {
        return;
    }
    m_entries.insert(keyOf(row), entry);
}

void LookedAtRows::tell(const KernelSocket &row, Entry *entry)
{
    entry->id = m_ids.take();
    SocketFacts facts;
    facts.requested = row.facts.pair;
    facts.parent = entry->listener;
    facts.transport = row.transport;
    facts.opening = entry->listener.isValid() ? Opening::Waiting : Opening::Foreign;
    m_look.found->push_back({{.socket = entry->id, .kind = EventKind::Created}, payloadOf(facts)});
    m_look.found->push_back({{.socket = entry->id, .kind = EventKind::KernelState}, payloadOf(row.facts)});
    entry->state.told(row.facts, m_look.startNs);
    if (row.hasDetails)
        m_look.sampler->offer(entry->id, false, row.details);
}

void LookedAtRows::see(const KernelSocket &row, Entry *entry)
{
    if (entry->seenIn == m_look.number)
        return;
    // Accepted just now: left unseen, it is over.
    if (entry->listener.isValid() && !isRequest(row)) {
        entry->misses = missesToBelieve;
        return;
    }
    entry->seenIn = m_look.number;
    entry->misses = 0;
    entry->inode = row.facts.inode;
    if (!entry->id.isValid()) {
        tell(row, entry);
        return;
    }
    if (entry->state.takeNews(row.facts, m_look.startNs))
        m_look.found->push_back(
            {{.socket = entry->id, .kind = EventKind::KernelState}, payloadOf(row.facts)});
    if (row.hasDetails)
        m_look.sampler->offer(entry->id, false, row.details);
}

/// True where nothing of it is left, or it is an own socket's.
bool LookedAtRows::isOver(const Key &key, Entry *entry, const OwnRows &own)
{
    if (entry->seenIn == m_look.number)
        return false;
    KernelSocket row;
    row.transport = key.transport;
    row.facts = entry->state.facts();
    row.facts.pair = key.pair;
    row.facts.inode = entry->inode;
    const bool isGone = !entry->id.isValid() || ++entry->misses >= missesToBelieve ||
                        own.ownerOf(row).claim != OwnRows::Claim::None;
    if (isGone)
        end(*entry);
    else
        m_look.isAnythingUnsure = true;
    return isGone;
}

void LookedAtRows::end(const Entry &entry)
{
    if (entry.listener.isValid() && --m_waiting[entry.listener] == 0)
        m_waiting.remove(entry.listener);
    if (!entry.id.isValid())
        return;
    m_look.found->push_back({{.socket = entry.id, .kind = EventKind::KernelGone}, {}});
    m_look.sampler->forget(entry.id);
}

void LookedAtRows::tellHolders()
{
    const auto isUnknown = [](const Entry &entry) {
        return entry.id.isValid() && !entry.listener.isValid() && entry.inode != 0 &&
               entry.holderOf != entry.inode;
    };
    // Every process's descriptors are read: only for what is new, and then for all.
    const bool isAsked = std::any_of(m_entries.cbegin(), m_entries.cend(), isUnknown);
    const QHash<quint64, ProcessName> holders =
        isAsked ? m_processes.holders() : QHash<quint64, ProcessName>();
    for (Entry &entry : m_entries) {
        if (!entry.id.isValid() || entry.listener.isValid())
            continue;
        if (entry.inode == 0)
            tellHolder(&entry, {});
        else if (isAsked)
            tellHolder(&entry, holders.value(entry.inode));
    }
}

void LookedAtRows::tellHolder(Entry *entry, const ProcessName &holder)
{
    // That nobody holds it needs no saying, but where the reason is that this user may not see who does.
    const bool isNews = holder.pid != entry->holder || (entry->inode != 0 && entry->holderOf == 0);
    entry->holderOf = entry->inode;
    if (!isNews)
        return;
    entry->holder = holder.pid;
    m_look.found->push_back(
        {{.value = holder.pid, .socket = entry->id, .kind = EventKind::HolderSeen}, holder.name.toUtf8()});
}

} // namespace enchufe
