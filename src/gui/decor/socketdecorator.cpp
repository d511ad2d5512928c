#include "gui/decor/socketdecorator.h"

#include "explain/explain.h"
#include "explain/phasetexts.h"
#include "explain/quantities.h"
#include "gui/decor/celltexts.h"
#include "gui/decor/drawnicon.h"
#include "journal/livetable.h"
#include "models/socketmodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

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

QString SocketDecorator::rowName(SocketId id, PeerIndex peer) const
{
    const QModelIndex source = m_model.indexOf(id, peer);
    return source.isValid() ? rowName(source) : QString();
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
        const qint64 now = m_table.nowNs();
        const qint64 end = row->life == Life::Ended && row->closedNs > 0 ? row->closedNs : now;
        // How old another program's socket is, nobody tells.
        return peer || row->opening == Opening::Foreign ? QString() : celltexts::age(end - row->createdNs);
    }
    default:
        return peer ? QString() : extraText(*row, source.column());
    }
}

QString SocketDecorator::extraText(const SocketRow &row, int column) const
{
    const SocketDetails *details = row.details && row.details->isTcp ? row.details.get() : nullptr;
    const QLocale locale;
    switch (column) {
    case SocketModel::RoleColumn:
        return celltexts::role(row);
    case SocketModel::ProcessColumn:
        return celltexts::process(row, QCoreApplication::applicationPid());
    case SocketModel::InodeColumn:
        return row.kernel.inode == 0 ? QString() : QString::number(row.kernel.inode);
    case SocketModel::RttColumn:
        return details ? celltexts::milliseconds(details->rttUs) : QString();
    case SocketModel::WindowColumn:
        return details ? locale.toString(details->peerWindow) : QString();
    case SocketModel::CongestionColumn:
        return details ? locale.toString(details->congestionWindow) : QString();
    case SocketModel::RetransmissionsColumn:
        return details ? locale.toString(details->totalRetransmits) : QString();
    case SocketModel::TimerColumn:
        return celltexts::timer(row, m_table.nowNs());
    case SocketModel::DropsColumn:
        return row.transport == Transport::Udp ? locale.toString(row.kernel.drops) : QString();
    case SocketModel::OpenedColumn:
        return QDateTime::fromMSecsSinceEpoch(m_table.journal().wallMs(row.createdNs))
            .toString(QStringLiteral("HH:mm:ss.zzz"));
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
        return celltexts::nameNote(m_model.rowKind(source), *row, m_model.isListenerClosed(source),
                                   m_table.table().row(row->parent));
    if (source.column() == SocketModel::StateColumn)
        return celltexts::stateNote(*row, m_table.nowNs());
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
            if (row->transport == Transport::Udp)
                return tr("Ghost socket: made for this one peer, and connected with it.");
            return tr("Ghost socket: made by accept() for this one connection. Same port as its listener.");
        case RowKind::Client:
            return tr("Client: an active socket. It asked for the connection.");
        case RowKind::Request:
            return tr("A request: the system has made the connection, and nobody has accepted it yet.");
        case RowKind::Foreign:
            return tr("A socket of another program: it can be looked at, and nothing else.");
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
        return peer ? QString() : celltexts::queueTip(*row);
    case SocketModel::BytesColumn:
        return tr("Bytes received / sent.");
    case SocketModel::WaterfallColumn:
        return phases(source).join(u'\n');
    default:
        return {};
    }
}

/// The row's life in words; a UDP peer has none of its own.
QStringList SocketDecorator::phases(const QModelIndex &source) const
{
    return explain::phaseLines(m_model.data(source, PhasesRole).value<Phases>());
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
    case Qt::AccessibleTextRole:
        // Its picture in words; other cells are read as they are shown.
        return source.column() == SocketModel::WaterfallColumn
                   ? QVariant(phases(source).join(QStringLiteral(", ")))
                   : QVariant();
    case Qt::AccessibleDescriptionRole:
    case Qt::ForegroundRole:
    case EdgeColorRole:
        return dress(source, role);
    default:
        return m_model.data(source, role);
    }
}

QString SocketDecorator::spoken(const QModelIndex &source, const SocketRow &row) const
{
    const QString sentence =
        celltexts::sentence(rowName(source), m_model.rowKind(source), row, m_model.udpPeer(source));
    const QString mark = celltexts::mark(RowMark(source.data(MarkRole).toInt()));
    return mark.isEmpty() ? sentence
                          : tr("%1 (%2)", "a row read aloud, new or changed or gone").arg(sentence, mark);
}

QVariant SocketDecorator::dress(const QModelIndex &source, int role) const
{
    const SocketRow *row = m_model.socketRow(source);
    switch (role) {
    case Qt::AccessibleDescriptionRole:
        if (source.column() != SocketModel::SocketColumn)
            return note(source);
        return row ? spoken(source, *row) : tip(source);
    case Qt::ForegroundRole:
        return !row || row->life == Life::Ended || row->opening == Opening::Foreign
                   ? QVariant(weakTextColor(m_palette))
                   : QVariant();
    case EdgeColorRole:
        return row ? QVariant(stateColor(stateShape(*row), m_palette.color(QPalette::Text))) : QVariant();
    default:
        return {};
    }
}

QVariant SocketDecorator::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == SocketModel::WaterfallColumn)
        return waterfallHeader(role);
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
        return extraHeader(section, role == Qt::ToolTipRole);
    }
}

bool SocketDecorator::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role)
{
    if (section != SocketModel::WaterfallColumn || orientation != Qt::Horizontal || role != AxisLengthRole)
        return QIdentityProxyModel::setHeaderData(section, orientation, value, role);
    m_axisLength = value.toULongLong();
    return true;
}

QVariant SocketDecorator::waterfallHeader(int role) const
{
    const QString length = explain::roundDurationText(m_axisLength);
    const QString what =
        tr("The socket's life, on one time axis for all rows in view: what waits is hatched, "
           "what is open is plain, and dark where bytes moved");
    switch (role) {
    case Qt::DisplayRole:
        return tr("Waterfall");
    case Qt::AccessibleTextRole:
        return m_axisLength == 0 ? tr("Waterfall")
                                 : tr("Waterfall, from 0 s to %1", "a column and its scale").arg(length);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return m_axisLength == 0 ? what
                                 : tr("%1. From 0 s, when the first of them began, to %2.",
                                      "what the waterfall shows; its scale, of the sockets in view")
                                       .arg(what, length);
    default:
        return {};
    }
}

QString SocketDecorator::extraHeader(int section, bool tip)
{
    switch (section) {
    case SocketModel::RoleColumn:
        return tip ? tr("How the socket came to be") : tr("Role");
    case SocketModel::ProcessColumn:
        return tip ? tr("The program that holds the socket, and its number") : tr("Process");
    case SocketModel::InodeColumn:
        return tip ? tr("The number of the socket in the kernel; none once no process holds it")
                   : tr("Inode");
    case SocketModel::RttColumn:
        return tip ? tr("Round-trip time: how long an answer takes, smoothed by the kernel")
                   : QStringLiteral("RTT");
    case SocketModel::WindowColumn:
        return tip ? tr("How many bytes the other end still accepts") : tr("Window");
    case SocketModel::CongestionColumn:
        return tip ? tr("How many segments the kernel lets be on their way") : tr("Congestion window");
    case SocketModel::RetransmissionsColumn:
        return tip ? tr("Segments that were sent again") : tr("Retransmissions");
    case SocketModel::TimerColumn:
        return tip ? tr("The kernel's timer of this socket, and what is left of it") : tr("Timer");
    case SocketModel::DropsColumn:
        return tip ? tr("Datagrams that the kernel dropped for want of room") : tr("Drops");
    case SocketModel::OpenedColumn:
        return tip ? tr("When the socket was made, or first seen") : tr("Opened at");
    default:
        return {};
    }
}

} // namespace enchufe
