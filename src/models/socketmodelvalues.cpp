#include "models/socketmodel.h"

#include "journal/livetable.h"
#include "models/rowindex.h"

#include <limits>

namespace enchufe {

namespace {

QByteArray sortBytes(const Endpoint &endpoint)
{
    QByteArray bytes;
    bytes.append(char(endpoint.family()));
    const auto &address = endpoint.addressBytes();
    bytes.append(QByteArrayView(reinterpret_cast<const char *>(address.data()), qsizetype(address.size())));
    bytes.append(char(endpoint.port() >> 8)).append(char(endpoint.port() & 0xff));
    return bytes;
}

/// What the kernel said last beyond state and queues.
QVariant kernelValue(const SocketRow &row, int column)
{
    const SocketDetails *details = row.details.get();
    switch (column) {
    case SocketModel::InodeColumn:
        return qint64(row.kernel.inode);
    case SocketModel::RttColumn:
        return details ? qint64(details->rttUs) : qint64(0);
    case SocketModel::WindowColumn:
        return details ? qint64(details->peerWindow) : qint64(0);
    case SocketModel::CongestionColumn:
        return details ? qint64(details->congestionWindow) : qint64(0);
    case SocketModel::RetransmissionsColumn:
        return details ? qint64(details->totalRetransmits) : qint64(row.kernel.retransmits);
    case SocketModel::TimerColumn:
        return row.timerEndNs();
    case SocketModel::DropsColumn:
        return qint64(row.kernel.drops);
    default:
        return {};
    }
}

/// A connection lives from the moment it waits in the queue.
qint64 lifeBegin(const SocketRow &row)
{
    return row.waitingSinceNs != 0 ? row.waitingSinceNs : row.createdNs;
}

} // namespace

QVariant SocketModel::lifeValue(const QModelIndex &index, int role) const
{
    const SocketRow *row = socketRow(index);
    if (!row || peerOf(index) != 0)
        return {};
    if (role == PhasesRole)
        return QVariant::fromValue(phasesOf(*row, nowNs()));
    const bool isOver = row->life == Life::Ended;
    if (role == LifeEndRole)
        return isOver ? row->endedNs() : std::numeric_limits<qint64>::max();
    // A length that grows while rows are compared would be no order.
    return isOver ? row->endedNs() - lifeBegin(*row) : std::numeric_limits<qint64>::max() - lifeBegin(*row);
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
    case MarkRole:
        return int(mark(index));
    case PhasesRole:
    case LifeEndRole:
    case LifeLengthRole:
        return lifeValue(index, role);
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
    case RoleColumn:
        return QString(openingName(row->opening));
    case ProcessColumn:
        return row->holder;
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
        return peer ? qint64(0) : qint64(waitingToBeRead(row->kernel)) + qint64(row->kernel.sendQueue);
    case BytesColumn:
        return peer ? qint64(peer->bytesReceived + peer->bytesSent)
                    : qint64(row->bytesReceived + row->bytesSent);
    case AgeColumn:
        // The youngest has the greatest beginning; negated, a longer age is the greater value.
        return peer ? -peer->lastSeenNs : -row->createdNs;
    case RoleColumn:
        return qint64(row->opening);
    case ProcessColumn:
        return row->holderPid;
    case OpenedColumn:
        return row->createdNs;
    case WaterfallColumn:
        return peer ? QVariant() : QVariant(lifeBegin(*row));
    default:
        return peer ? QVariant() : kernelValue(*row, index.column());
    }
}

RowMark SocketModel::mark(const QModelIndex &index) const
{
    const SocketRow *row = socketRow(index);
    if (!row || peerOf(index) != 0)
        return RowMark::None;
    const qint64 since = nowNs() - std::chrono::nanoseconds(markedFor).count();
    if (row->life == Life::Ended)
        return row->endedNs() > since ? RowMark::Gone : RowMark::None;
    if (row->createdNs > since)
        return RowMark::New;
    return row->stateChangedNs > since ? RowMark::Changed : RowMark::None;
}

} // namespace enchufe
