#include "models/socketmodel.h"

#include "journal/livetable.h"
#include "models/rowindex.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace enchufe {

SocketModel::SocketModel(const LiveTable &table, QObject *parent, std::chrono::milliseconds linger)
    : QAbstractItemModel(parent)
    , m_live(table)
    , m_linger(linger)
{
    m_lingerTimer.setSingleShot(true);
    connect(&m_lingerTimer, &QTimer::timeout, this, &SocketModel::endLingering);
    std::vector<SocketId> ids;
    for (const auto &[id, row] : table.table().rows())
        ids.push_back(row.id);
    apply(ids);
    connect(&table, &LiveTable::changed, this, &SocketModel::apply);
}

QModelIndex SocketModel::indexOf(SocketId id, PeerIndex peer, int column) const
{
    if (peer == 0)
        return indexOfRow(id.value, column);
    return peer <= peersOf(id.value) ? createIndex(int(peer) - 1, column, keyOf(id.value, peer))
                                     : QModelIndex();
}

QModelIndex SocketModel::historyIndex() const
{
    return m_historyShown ? createIndex(int(m_top.size()), 0, keyOf(s_history)) : QModelIndex();
}

const SocketRow *SocketModel::socketRow(const QModelIndex &index) const
{
    return index.isValid() ? m_live.table().row({idOf(index)}) : nullptr;
}

const UdpPeer *SocketModel::udpPeer(const QModelIndex &index) const
{
    const SocketRow *row = socketRow(index);
    return row && peerOf(index) != 0 ? row->peer(peerOf(index)) : nullptr;
}

RowKind SocketModel::rowKind(const QModelIndex &index) const
{
    const SocketRow *row = socketRow(index);
    if (!row)
        return RowKind::History;
    if (peerOf(index) != 0)
        return RowKind::UdpPeer;
    if (row->transport == Transport::Udp && row->opening != Opening::Accepted && row->isOwn())
        return RowKind::UdpSocket;
    switch (row->opening) {
    case Opening::Passive:
        return RowKind::Listener;
    case Opening::Active:
        return RowKind::Client;
    case Opening::Waiting:
        return RowKind::Request;
    case Opening::Foreign:
        return RowKind::Foreign;
    case Opening::Accepted:
        break;
    }
    return RowKind::Ghost;
}

qint64 SocketModel::nowNs() const
{
    return m_live.nowNs();
}

bool SocketModel::isListenerClosed(const QModelIndex &index) const
{
    const SocketRow *row = socketRow(index);
    const bool isAccepted = row && row->opening == Opening::Accepted;
    if (isAccepted)
        row = m_live.table().row(row->parent);
    return row && (isAccepted || row->transport == Transport::Tcp) && row->opening == Opening::Passive &&
           row->life == Life::Ended;
}

int SocketModel::rowsInAll() const
{
    return std::accumulate(m_below.begin(), m_below.end(), int(m_nodes.size()),
                           [](int sum, const auto &entry) { return sum + int(entry.second.peers); });
}

int SocketModel::ordinal(SocketId id) const
{
    const auto found = m_nodes.find(id.value);
    return found == m_nodes.end() ? 0 : found->second.ordinal;
}

QModelIndex SocketModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const quint32 id = parent.isValid() ? idOf(parent) : s_root;
    const size_t peers = peersOf(id);
    if (size_t(row) < peers)
        return createIndex(row, column, keyOf(id, PeerIndex(row) + 1));
    const Ids &ids = *childrenOf(id);
    const size_t at = size_t(row) - peers;
    return createIndex(row, column, at < ids.size() ? keyOf(ids[at]) : keyOf(s_history));
}

QModelIndex SocketModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || idOf(index) == s_history)
        return {};
    if (peerOf(index) != 0)
        return indexOfRow(idOf(index));
    const auto found = m_nodes.find(idOf(index));
    return found == m_nodes.end() ? QModelIndex() : indexOfRow(found->second.parent);
}

int SocketModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return int(m_top.size()) + (m_historyShown ? 1 : 0);
    if (peerOf(parent) != 0)
        return 0;
    if (idOf(parent) == s_history)
        return int(m_ended.size());
    const Below *const found = below(idOf(parent));
    return found == nullptr ? 0 : found->rows();
}

int SocketModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

void SocketModel::apply(const std::vector<SocketId> &ids)
{
    emit batchStarting();
    std::set<quint32> touched;
    for (const SocketId id : ids) {
        touched.insert(id.value);
        // A listener stays or goes with its accepted sockets, so it is looked at with each of them.
        const SocketRow *row = m_live.table().row(id);
        if (row && row->parent.isValid())
            touched.insert(row->parent.value);
        // What is forgotten leaves those behind that have ended too, and may not have been told of yet.
        if (const Below *const left = row ? nullptr : below(id.value))
            touched.insert(left->children.begin(), left->children.end());
    }
    Batch removals;
    Batch additions;
    Ids gone;
    for (const quint32 id : touched)
        plan(id, &removals, &additions, &gone);

    // Children leave before their parents do, and parents arrive before their children: s_root is the least
    // key and s_history the greatest.
    for (auto entry = removals.rbegin(); entry != removals.rend(); ++entry)
        removeFrom(entry->first, entry->second);
    for (const quint32 id : gone) {
        m_nodes.erase(id);
        m_below.erase(id);
        m_lingering.erase(id);
    }
    for (const auto &[parent, added] : additions)
        insertInto(parent, added);
    showHistory(!m_ended.empty());
    reportChanged(ids);
    emit batchApplied();
}

void SocketModel::plan(quint32 id, Batch *removals, Batch *additions, Ids *gone)
{
    const SocketRow *row = m_live.table().row({id});
    const auto known = m_nodes.find(id);
    if (!row) {
        if (known != m_nodes.end()) {
            (*removals)[known->second.parent].push_back(id);
            gone->push_back(id);
        }
        return;
    }
    quint32 target = parentFor(*row);
    if (known != m_nodes.end() && target == s_history && mayLinger(id, known->second))
        target = known->second.parent;
    if (known == m_nodes.end()) {
        m_nodes.emplace(id, numbered(*row));
    } else if (known->second.parent != target) {
        (*removals)[known->second.parent].push_back(id);
    } else {
        insertNewPeers(id);
        return;
    }
    (*additions)[target].push_back(id);
}

SocketModel::Node SocketModel::numbered(const SocketRow &row)
{
    Node node;
    setPeers(row.id.value, row.peers.size());
    const auto above = m_nodes.find(row.parent.value);
    if (row.opening == Opening::Foreign)
        node.ordinal = ++m_foreign;
    else if (row.opening != Opening::Accepted && row.opening != Opening::Waiting)
        node.ordinal = ++m_opened;
    else if (above != m_nodes.end())
        node.ordinal = ++(row.opening == Opening::Accepted ? above->second.accepted : above->second.requests);
    return node;
}

/// Whether a row that should move to the history stays for now, so that it is seen going.
bool SocketModel::mayLinger(quint32 id, const Node &node)
{
    const bool hasPlace = node.parent == s_root || m_live.table().row({node.parent});
    if (m_linger.count() <= 0 || node.parent == s_history || !hasPlace)
        return false;
    const qint64 now = nowNs();
    if (const auto found = m_lingering.find(id); found != m_lingering.end()) {
        if (now < found->second)
            return true;
        m_lingering.erase(found);
        return false;
    }
    if (m_lingering.size() >= mostLingering)
        return false;
    m_lingering.emplace(id, now + std::chrono::nanoseconds(m_linger).count());
    if (!m_lingerTimer.isActive())
        m_lingerTimer.start(m_linger);
    return true;
}

void SocketModel::endLingering()
{
    if (m_live.isPaused()) {
        m_lingerTimer.start(m_linger);
        return;
    }
    const qint64 now = nowNs();
    std::vector<SocketId> due;
    qint64 next = now + std::chrono::nanoseconds(m_linger).count();
    for (const auto &[id, until] : m_lingering) {
        if (until <= now)
            due.push_back({id});
        else
            next = std::min(next, until);
    }
    if (!due.empty())
        apply(due);
    std::erase_if(m_lingering, [now](const auto &entry) { return entry.second <= now; });
    if (!m_lingering.empty())
        m_lingerTimer.start(std::chrono::milliseconds((next - now) / 1'000'000 + 1));
}

size_t SocketModel::peersOf(quint32 parent) const
{
    const Below *const found = below(parent);
    return found == nullptr ? 0 : found->peers;
}

void SocketModel::setPeers(quint32 id, size_t peers)
{
    if (peers > 0)
        m_below[id].peers = quint32(peers);
}

quint32 SocketModel::parentFor(const SocketRow &row) const
{
    if (row.isOwn() && row.life == Life::Ended && !hasLivingChild(row))
        return s_history;
    return row.parent.isValid() && m_live.table().row(row.parent) ? row.parent.value : s_root;
}

bool SocketModel::hasLivingChild(const SocketRow &row) const
{
    return std::any_of(row.children.begin(), row.children.end(), [this](SocketId id) {
        const SocketRow *child = m_live.table().row(id);
        return child && child->life != Life::Ended;
    });
}

void SocketModel::removeFrom(quint32 parent, const Ids &ids)
{
    Ids &rows = childrenOf(parent);
    const int above = int(peersOf(parent));
    for (size_t left = ids.size(); left > 0;) {
        const auto last = std::lower_bound(rows.begin(), rows.end(), ids[--left]);
        auto first = last;
        while (left > 0 && first != rows.begin() && *(first - 1) == ids[left - 1]) {
            --first;
            --left;
        }
        beginRemoveRows(indexOfRow(parent), above + int(first - rows.begin()),
                        above + int(last - rows.begin()));
        rows.erase(first, last + 1);
        endRemoveRows();
    }
    if (const Below *const left = below(parent); left != nullptr && left->rows() == 0)
        m_below.erase(parent);
}

void SocketModel::insertInto(quint32 parent, const Ids &ids)
{
    if (parent == s_history)
        showHistory(true);
    Ids &rows = childrenOf(parent);
    for (auto from = ids.begin(); from != ids.end();) {
        const auto at = std::lower_bound(rows.begin(), rows.end(), *from);
        const auto to = at == rows.end() ? ids.end() : std::lower_bound(from, ids.end(), *at);
        const int first = int(peersOf(parent)) + int(at - rows.begin());
        beginInsertRows(indexOfRow(parent), first, first + int(to - from) - 1);
        std::for_each(from, to, [this, parent](quint32 id) {
            m_nodes.at(id).parent = parent;
            setPeers(id, m_live.table().row({id})->peers.size());
        });
        rows.insert(at, from, to);
        endInsertRows();
        from = to;
    }
}

void SocketModel::insertNewPeers(quint32 id)
{
    const SocketRow *row = m_live.table().row({id});
    const size_t known = peersOf(id);
    if (row->peers.size() <= known)
        return;
    beginInsertRows(indexOfRow(id), int(known), int(row->peers.size()) - 1);
    setPeers(id, row->peers.size());
    endInsertRows();
}

void SocketModel::showHistory(bool shown)
{
    if (shown == m_historyShown)
        return;
    const int row = int(m_top.size());
    if (shown) {
        beginInsertRows({}, row, row);
        m_historyShown = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, row, row);
        m_historyShown = false;
        endRemoveRows();
    }
}

void SocketModel::reportChanged(const std::vector<SocketId> &ids)
{
    std::map<quint32, std::vector<int>> byParent;
    for (const SocketId id : ids) {
        const auto found = m_nodes.find(id.value);
        if (found == m_nodes.end())
            continue;
        Node &node = found->second;
        byParent[node.parent].push_back(rowOf(id.value));
        const bool closed = isListenerClosed(indexOfRow(id.value));
        const Below *const rows = below(id.value);
        if (rows != nullptr && (rows->peers > 0 || closed != node.closed))
            emit dataChanged(index(0, 0, indexOfRow(id.value)),
                             index(rows->rows() - 1, ColumnCount - 1, indexOfRow(id.value)),
                             {Qt::DisplayRole, SortRole});
        node.closed = closed;
    }
    for (auto &[parent, rows] : byParent)
        reportRows(parent, std::move(rows));
    if (m_historyShown)
        emit dataChanged(historyIndex(), historyIndex(), {Qt::DisplayRole});
}

void SocketModel::reportRows(quint32 parent, std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    const QModelIndex above = indexOfRow(parent);
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1)
            ++last;
        emit dataChanged(index(rows[first], 0, above), index(rows[last], ColumnCount - 1, above),
                         {Qt::DisplayRole, SortRole});
        first = last + 1;
    }
}

SocketModel::Ids &SocketModel::childrenOf(quint32 parent)
{
    if (parent == s_root)
        return m_top;
    return parent == s_history ? m_ended : m_below[parent].children;
}

const SocketModel::Below *SocketModel::below(quint32 parent) const
{
    const auto found = m_below.find(parent);
    return found == m_below.end() ? nullptr : &found->second;
}

const SocketModel::Ids *SocketModel::childrenOf(quint32 parent) const
{
    if (parent == s_root)
        return &m_top;
    if (parent == s_history)
        return &m_ended;
    const Below *const found = below(parent);
    return found == nullptr ? nullptr : &found->children;
}

int SocketModel::rowOf(quint32 id) const
{
    const auto found = m_nodes.find(id);
    const Ids *rows = found == m_nodes.end() ? nullptr : childrenOf(found->second.parent);
    if (!rows)
        return -1;
    const auto at = std::lower_bound(rows->begin(), rows->end(), id);
    if (at == rows->end() || *at != id)
        return -1;
    return int(peersOf(found->second.parent)) + int(at - rows->begin());
}

QModelIndex SocketModel::indexOfRow(quint32 id, int column) const
{
    if (id == s_root)
        return {};
    if (id == s_history)
        return historyIndex();
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : createIndex(row, column, keyOf(id));
}

} // namespace enchufe
