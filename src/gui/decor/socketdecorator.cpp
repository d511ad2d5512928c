#include "gui/decor/socketdecorator.h"

#include "explain/explain.h"
#include "gui/decor/celltexts.h"
#include "gui/decor/drawnicon.h"
#include "journal/livetable.h"
#include "models/socketmodel.h"

namespace enchufe {

namespace {

constexpr QLatin1String s_ghost("ghost");
constexpr QLatin1String s_history("history");

} // namespace

SocketDecorator::SocketDecorator(SocketModel &model, const LiveTable &table, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
    , m_table(table)
{
    setPalette({});
    setSourceModel(&model);
}

void SocketDecorator::setPalette(const QPalette &palette)
{
    m_palette = palette;
    const QColor ink = palette.color(QPalette::Text);
    m_icons.clear();
    for (size_t shape = 0; shape < size_t(StateShape::Count); ++shape) {
        const QLatin1String name = stateShapeName(StateShape(shape));
        m_icons.insert(name, drawnIcon(name, ink));
    }
    m_icons.insert(s_ghost, drawnIcon(s_ghost, ink));
    m_icons.insert(s_history, drawnIcon(s_history, ink));
}

void SocketDecorator::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    changed({});
}

void SocketDecorator::changed(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, columnCount(parent) - 1, parent),
                     {Qt::DisplayRole});
    for (int row = 0; row < rows; ++row)
        changed(index(row, 0, parent));
}

QString SocketDecorator::rowName(const QModelIndex &source) const
{
    const QModelIndex first = source.siblingAtColumn(0);
    const RowKind kind = m_model.rowKind(first);
    if (kind == RowKind::History)
        return celltexts::name(kind, m_model.rowCount(first), 0);
    return celltexts::name(kind, first.data(OrdinalRole).toInt(), first.data(ParentOrdinalRole).toInt());
}

QString SocketDecorator::text(const QModelIndex &source) const
{
    if (source.column() == SocketModel::SocketColumn)
        return rowName(source);
    const SocketRow *row = m_model.socketRow(source);
    if (!row)
        return {};
    const UdpPeer *peer = m_model.udpPeer(source);
    switch (source.column()) {
    case SocketModel::ProtoColumn:
        return source.data().toString();
    case SocketModel::StateColumn:
        return peer ? QString() : celltexts::state(*row);
    case SocketModel::LocalColumn:
        return celltexts::local(*row);
    case SocketModel::RemoteColumn:
        return celltexts::remote(m_model.rowKind(source), *row, peer);
    case SocketModel::QueueColumn:
        return peer ? QString() : celltexts::queue(*row);
    case SocketModel::BytesColumn:
        if (m_model.rowKind(source) == RowKind::Listener)
            return {};
        return peer ? celltexts::bytes(peer->bytesReceived, peer->bytesSent)
                    : celltexts::bytes(row->bytesReceived, row->bytesSent);
    case SocketModel::AgeColumn: {
        const qint64 now = m_table.journal().nowNs();
        const qint64 end = row->life == Life::Ended && row->closedNs > 0 ? row->closedNs : now;
        return peer ? QString() : celltexts::age(end - row->createdNs);
    }
    default:
        return {};
    }
}

QString SocketDecorator::note(const QModelIndex &source) const
{
    const SocketRow *row = m_model.socketRow(source);
    if (!row || m_model.udpPeer(source))
        return {};
    if (source.column() == SocketModel::SocketColumn)
        return celltexts::nameNote(m_model.rowKind(source), *row, m_model.isListenerClosed(source));
    if (source.column() == SocketModel::StateColumn)
        return celltexts::stateNote(*row, m_table.journal().nowNs());
    return {};
}

QString SocketDecorator::tip(const QModelIndex &source) const
{
    const SocketRow *row = m_model.socketRow(source);
    if (!row)
        return tr("Sockets that ended. View, Clear history forgets them.");
    const UdpPeer *peer = m_model.udpPeer(source);
    switch (source.column()) {
    case SocketModel::SocketColumn:
        switch (m_model.rowKind(source)) {
        case RowKind::Listener:
            return tr("Listener: a passive socket. It only waits for requests and never carries text.");
        case RowKind::Ghost:
            return tr("Ghost socket: made by accept() for this one connection. Same port as its listener.");
        case RowKind::Client:
            return tr("Client: an active socket. It asked for the connection.");
        default:
            return tr("UDP: each datagram goes by itself; there is no connection.");
        }
    case SocketModel::StateColumn:
        return peer ? QString() : explain::stateGloss(*row);
    case SocketModel::LocalColumn:
        return celltexts::mappedTip(row->pair.local);
    case SocketModel::RemoteColumn:
        return celltexts::mappedTip(peer ? peer->remote : row->pair.remote);
    case SocketModel::QueueColumn:
        if (row->kernel.state == TcpState::Listen)
            return tr("Connections waiting to be accepted / how many may wait.");
        return tr("Bytes waiting in the system: received and not yet read / sent and not yet confirmed.");
    case SocketModel::BytesColumn:
        return tr("Bytes received / sent.");
    default:
        return {};
    }
}

QIcon SocketDecorator::icon(const QModelIndex &source) const
{
    const SocketRow *row = m_model.socketRow(source);
    if (source.column() == SocketModel::SocketColumn) {
        if (!row)
            return m_icons.value(s_history);
        return m_model.rowKind(source) == RowKind::Ghost ? m_icons.value(s_ghost) : QIcon();
    }
    if (source.column() != SocketModel::StateColumn || !row || m_model.udpPeer(source))
        return {};
    return m_icons.value(stateShapeName(stateShape(*row)));
}

QString SocketDecorator::copyText(const QModelIndex &index) const
{
    QStringList cells;
    const QModelIndex source = mapToSource(index);
    for (int column = 0; column < SocketModel::AgeColumn; ++column)
        cells.append(text(source.siblingAtColumn(column)));
    return cells.join(u'\t');
}

QVariant SocketDecorator::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::DoNotUseParent))
        return {};
    const QModelIndex source = mapToSource(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(source);
    case NoteRole:
        return note(source);
    case Qt::DecorationRole:
        return icon(source);
    case Qt::ToolTipRole:
        return tip(source);
    case Qt::AccessibleDescriptionRole:
    case Qt::ForegroundRole:
    case EdgeColorRole:
        return dress(source, role);
    default:
        return m_model.data(source, role);
    }
}

QVariant SocketDecorator::dress(const QModelIndex &source, int role) const
{
    const SocketRow *row = m_model.socketRow(source);
    switch (role) {
    case Qt::AccessibleDescriptionRole:
        if (source.column() != SocketModel::SocketColumn)
            return note(source);
        return row ? celltexts::sentence(rowName(source), m_model.rowKind(source), *row,
                                         m_model.udpPeer(source))
                   : tip(source);
    case Qt::ForegroundRole:
        return !row || row->life == Life::Ended ? QVariant(weakTextColor(m_palette)) : QVariant();
    case EdgeColorRole:
        return row ? QVariant(stateColor(stateShape(*row))) : QVariant();
    default:
        return {};
    }
}

QVariant SocketDecorator::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case SocketModel::SocketColumn:
        return tr("Socket");
    case SocketModel::ProtoColumn:
        return role == Qt::DisplayRole ? tr("Proto", "column: protocol, shortened") : tr("Protocol");
    case SocketModel::StateColumn:
        return role == Qt::DisplayRole ? tr("State")
                                       : tr("The state in the kernel's word, and what it means");
    case SocketModel::LocalColumn:
        return role == Qt::DisplayRole ? tr("Local") : tr("This end: the endpoint of this computer");
    case SocketModel::RemoteColumn:
        return role == Qt::DisplayRole ? tr("Remote") : tr("The other end's endpoint");
    case SocketModel::QueueColumn:
        return role == Qt::DisplayRole ? tr("Queue") : tr("Waiting in the system: received / to send");
    case SocketModel::BytesColumn:
        return role == Qt::DisplayRole ? tr("Bytes") : tr("Bytes received / sent");
    case SocketModel::AgeColumn:
        return role == Qt::DisplayRole ? tr("Age") : tr("Time since the socket was made");
    default:
        return {};
    }
}

} // namespace enchufe
