#include "models/socketmodel.h"

#include "journal/livetable.h"

#include <algorithm>
#include <set>

namespace enchufe {

namespace {

// An index carries its key, so that it means the same row wherever that row stands.
static_assert(sizeof(quintptr) == 8, "the key of a row needs 64 bits");

quintptr keyOf(quint32 id, PeerIndex peer = 0)
{
    return (quintptr(id) << 32) | peer;
}

quint32 idOf(const QModelIndex &index)
{
    return quint32(index.internalId() >> 32);
}

PeerIndex peerOf(const QModelIndex &index)
{
    return PeerIndex(index.internalId() & 0xffffffff);
}

QByteArray sortBytes(const Endpoint &endpoint)
{
    QByteArray bytes;
    bytes.append(char(endpoint.family()));
    const auto &address = endpoint.addressBytes();
    bytes.append(QByteArrayView(reinterpret_cast<const char *>(address.data()), qsizetype(address.size())));
    bytes.append(char(endpoint.port() >> 8)).append(char(endpoint.port() & 0xff));
    return bytes;
}

} // namespace

SocketModel::SocketModel(const LiveTable &table, QObject *parent)
    : QAbstractItemModel(parent)
    , m_live(table)
{
    std::vector<SocketId> ids;
    for (const auto &[id, row] : table.table().rows())
        ids.push_back(row.id);
    apply(ids);
    connect(&table, &LiveTable::changed, this, &SocketModel::apply);
}

QModelIndex SocketModel::indexOf(SocketId id, PeerIndex peer, int column) const
{
    const auto found = m_nodes.find(id.value);
    if (found == m_nodes.end() || peer > found->second.peers)
        return {};
    return peer == 0 ? indexOfRow(id.value, column)
                     : createIndex(int(peer) - 1, column, keyOf(id.value, peer));
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
    return m_live.journal().nowNs();
}

bool SocketModel::isListenerClosed(const QModelIndex &index) const
{
    const SocketRow *row = socketRow(index);
    if (row && row->opening == Opening::Accepted)
        row = m_live.table().row(row->parent);
    return row && row->transport == Transport::Tcp && row->opening == Opening::Passive &&
           row->life == Life::Ended;
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
    if (parent.isValid() && idOf(parent) != s_history && m_nodes.at(idOf(parent)).peers > 0)
        return createIndex(row, column, keyOf(idOf(parent), PeerIndex(row) + 1));
    const Ids &ids = *childrenOf(parent.isValid() ? idOf(parent) : s_root);
    return createIndex(row, column, size_t(row) < ids.size() ? keyOf(ids[size_t(row)]) : keyOf(s_history));
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
    const auto found = m_nodes.find(idOf(parent));
    return found == m_nodes.end() ? 0
                                  : int(std::max(size_t(found->second.peers), found->second.children.size()));
}

int SocketModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SocketModel::data(const QModelIndex &index, int role) const
{
    // Without the parent, which would be most of the work: filters and sorting ask some hundred thousand
    // times.
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::DoNotUseParent))
        return {};
    const quint32 id = idOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case SocketIdRole:
        return id == s_history ? 0u : id;
    case PeerIndexRole:
        return peerOf(index);
    case RowKindRole:
        return int(rowKind(index));
    case SortRole:
        return sortValue(index);
    case OrdinalRole:
        return peerOf(index) != 0 ? int(peerOf(index)) : ordinal({id});
    case ParentOrdinalRole:
        if (peerOf(index) != 0)
            return ordinal({id});
        if (const SocketRow *row = socketRow(index))
            return ordinal(row->parent);
        return 0;
    default:
        return {};
    }
}

QVariant SocketModel::display(const QModelIndex &index) const
{
    const SocketRow *row = socketRow(index);
    const UdpPeer *peer = udpPeer(index);
    if (!row)
        return index.column() == SocketColumn && idOf(index) == s_history ? QVariant(int(m_ended.size()))
                                                                          : QVariant();
    switch (index.column()) {
    case SocketColumn:
        return peer ? qulonglong(peer->index) : qulonglong(row->id.value);
    case ProtoColumn:
        return row->transport == Transport::Tcp ? QStringLiteral("TCP") : QStringLiteral("UDP");
    case StateColumn:
        return peer ? QString() : QString(stateName(row->kernel.state, row->transport));
    case LocalColumn:
        return row->pair.local.toString();
    case RemoteColumn:
        return peer ? peer->remote.toString() : row->pair.remote.toString();
    default:
        return sortValue(index);
    }
}

QVariant SocketModel::sortValue(const QModelIndex &index) const
{
    const SocketRow *row = socketRow(index);
    const UdpPeer *peer = udpPeer(index);
    if (!row)
        return {};
    switch (index.column()) {
    case SocketColumn:
        return qint64(peer ? peer->index : row->id.value);
    case ProtoColumn:
        return qint64(row->transport);
    case StateColumn:
        return peer ? qint64(0) : qint64(row->kernel.state);
    case LocalColumn:
        return sortBytes(row->pair.local);
    case RemoteColumn:
        return sortBytes(peer ? peer->remote : row->pair.remote);
    case QueueColumn:
        return peer ? qint64(0) : qint64(row->kernel.receiveQueue) + qint64(row->kernel.sendQueue);
    case BytesColumn:
        return peer ? qint64(peer->bytesReceived + peer->bytesSent)
                    : qint64(row->bytesReceived + row->bytesSent);
    case AgeColumn:
        // The youngest has the greatest beginning; negated, a longer age is the greater value.
        return peer ? -peer->lastSeenNs : -row->createdNs;
    default:
        return {};
    }
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
        const auto known = m_nodes.find(id.value);
        if (!row && known != m_nodes.end())
            touched.insert(known->second.children.begin(), known->second.children.end());
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
    for (const quint32 id : gone)
        m_nodes.erase(id);
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
    const quint32 target = parentFor(*row);
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
    node.peers = quint32(row.peers.size());
    if (row.opening != Opening::Accepted)
        node.ordinal = ++m_opened;
    else if (const auto listener = m_nodes.find(row.parent.value); listener != m_nodes.end())
        node.ordinal = ++listener->second.accepted;
    return node;
}

quint32 SocketModel::parentFor(const SocketRow &row) const
{
    if (row.life == Life::Ended && !hasLivingChild(row))
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
    for (size_t left = ids.size(); left > 0;) {
        const auto last = std::lower_bound(rows.begin(), rows.end(), ids[--left]);
        auto first = last;
        while (left > 0 && first != rows.begin() && *(first - 1) == ids[left - 1]) {
            --first;
            --left;
        }
        beginRemoveRows(indexOfRow(parent), int(first - rows.begin()), int(last - rows.begin()));
        rows.erase(first, last + 1);
        endRemoveRows();
    }
}

void SocketModel::insertInto(quint32 parent, const Ids &ids)
{
    if (parent == s_history)
        showHistory(true);
    Ids &rows = childrenOf(parent);
    for (auto from = ids.begin(); from != ids.end();) {
        const auto at = std::lower_bound(rows.begin(), rows.end(), *from);
        const auto to = at == rows.end() ? ids.end() : std::lower_bound(from, ids.end(), *at);
        const int first = int(at - rows.begin());
        beginInsertRows(indexOfRow(parent), first, first + int(to - from) - 1);
        std::for_each(from, to, [this, parent](quint32 id) {
            Node &node = m_nodes.at(id);
            node.parent = parent;
            node.peers = quint32(m_live.table().row({id})->peers.size());
        });
        rows.insert(at, from, to);
        endInsertRows();
        from = to;
    }
}

void SocketModel::insertNewPeers(quint32 id)
{
    Node &node = m_nodes.at(id);
    const SocketRow *row = m_live.table().row({id});
    if (row->peers.size() <= node.peers)
        return;
    beginInsertRows(indexOfRow(id), int(node.peers), int(row->peers.size()) - 1);
    node.peers = quint32(row->peers.size());
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
        const int below = int(std::max(size_t(node.peers), node.children.size()));
        const bool closed = isListenerClosed(indexOfRow(id.value));
        if (below > 0 && (node.peers > 0 || closed != node.closed))
            emit dataChanged(index(0, 0, indexOfRow(id.value)),
                             index(below - 1, ColumnCount - 1, indexOfRow(id.value)),
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
    return parent == s_history ? m_ended : m_nodes.at(parent).children;
}

const SocketModel::Ids *SocketModel::childrenOf(quint32 parent) const
{
    if (parent == s_root)
        return &m_top;
    if (parent == s_history)
        return &m_ended;
    const auto found = m_nodes.find(parent);
    return found == m_nodes.end() ? nullptr : &found->second.children;
}

int SocketModel::rowOf(quint32 id) const
{
    const auto found = m_nodes.find(id);
    const Ids *rows = found == m_nodes.end() ? nullptr : childrenOf(found->second.parent);
    if (!rows)
        return -1;
    const auto at = std::lower_bound(rows->begin(), rows->end(), id);
    return at != rows->end() && *at == id ? int(at - rows->begin()) : -1;
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
