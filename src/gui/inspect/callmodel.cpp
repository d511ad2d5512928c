#include "gui/inspect/callmodel.h"

#include "explain/calltexts.h"
#include "explain/quantities.h"
#include "journal/calltext.h"
#include "journal/livetable.h"

#include <QDateTime>

namespace enchufe {

CallModel::CallModel(const LiveTable &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{}

void CallModel::showSocket(SocketId socket, quint64 firstEvent)
{
    beginResetModel();
    m_log = CallLog(socket, firstEvent);
    m_rows = 0;
    endResetModel();
}

bool CallModel::fold(quint64 most, quint64 until)
{
    return m_log.fold(m_table.journal(), most, until);
}

/// How many of the oldest calls are too many, or dropped by the journal.
qsizetype CallModel::excess() const
{
    const quint64 firstKept = m_table.journal().firstKept();
    qsizetype calls = std::max<qsizetype>(0, m_log.count() - m_most);
    while (calls < m_log.count() && m_log.eventNumber(calls) < firstKept)
        ++calls;
    return calls;
}

void CallModel::showFolded()
{
    if (const int gone = int(std::min<qsizetype>(excess(), m_rows)); gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_log.dropFirst(gone);
        m_rows -= gone;
        endRemoveRows();
        emit trimmed(gone);
    }
    // What came and went between two looks.
    m_log.dropFirst(excess());
    const int known = int(m_log.count());
    if (known == m_rows)
        return;
    beginInsertRows({}, m_rows, known - 1);
    m_rows = known;
    endInsertRows();
}

QString CallModel::line(int row) const
{
    return textAt(row, eventAt(row)).line();
}

SocketId CallModel::socketOf(int row) const
{
    return eventAt(row).socket;
}

void CallModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

int CallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Event CallModel::eventAt(int row) const
{
    return m_table.journal().event(m_log.eventNumber(row));
}

CallText CallModel::textAt(int row, const Event &event) const
{
    const SocketRow *const socket = m_table.table().row(event.socket);
    const UdpPeer *const peer = socket != nullptr ? socket->peer(event.peer) : nullptr;
    return callText(m_table.journal(), event, m_log.descriptor(row),
                    peer != nullptr ? peer->remote : Endpoint());
}

/// To the microsecond: the calls that open a socket share their millisecond.
QString CallModel::timeText(qint64 timeNs) const
{
    const qint64 us = m_table.journal().wallMs(0) * 1000 + timeNs / 1000;
    return QDateTime::fromMSecsSinceEpoch(us / 1000).toString(QStringLiteral("HH:mm:ss.")) %
           QStringLiteral("%1").arg(us % 1'000'000, 6, 10, QLatin1Char('0'));
}

QString CallModel::socketText(SocketId socket) const
{
    const SocketRow *const row = m_table.table().row(socket);
    const Endpoint local = row != nullptr ? row->localEnd() : Endpoint();
    const Endpoint remote = row != nullptr ? row->remoteEnd() : Endpoint();
    if (local.isNull() && remote.isNull())
        return tr("socket number %1", "a socket without an endpoint").arg(socket.value);
    if (remote.isNull())
        return local.toString();
    return local.toString() % u" \u2194 " % remote.toString();
}

QString CallModel::cell(int row, int column) const
{
    const Event event = eventAt(row);
    switch (column) {
    case TimeColumn:
        return timeText(event.timeNs);
    case SocketColumn:
        return socketText(event.socket);
    case CallColumn:
        return textAt(row, event).name;
    case ArgumentsColumn:
        return textAt(row, event).arguments;
    case ResultColumn:
        return textAt(row, event).result;
    case ErrorColumn:
        return textAt(row, event).error;
    case DurationColumn:
        return event.durationNs > 0 ? explain::durationText(event.durationNs) : QString();
    default:
        return {};
    }
}

QString CallModel::tip(int row, int column) const
{
    const Event event = eventAt(row);
    const SocketRow *const socket = m_table.table().row(event.socket);
    const Transport transport = socket != nullptr ? socket->transport : Transport::Tcp;
    switch (column) {
    case ArgumentsColumn:
        return line(row);
    case CallColumn:
        return explain::callMeaning(callOf(event), transport);
    case ErrorColumn:
    case ResultColumn:
        return event.error == 0 ? explain::callMeaning(callOf(event), transport)
                                : explain::callErrorMeaning(socket, m_table.journal(), event);
    case DurationColumn:
        return event.durationNs > 0 ? tr("How long the call took.") : tr("This call was not timed.");
    default:
        return {};
    }
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // Between the drop and showFolded() there are rows that have nothing to say.
    if (m_log.eventNumber(index.row()) < m_table.journal().firstKept())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column());
    case Qt::ToolTipRole: {
        // A tool tip takes what begins like HTML for it.
        const QString text = tip(index.row(), index.column());
        return text.isEmpty() ? QVariant() : QVariant(u"<qt>" % text.toHtmlEscaped() % u"</qt>");
    }
    case Qt::TextAlignmentRole:
        if (index.column() == ResultColumn || index.column() == DurationColumn)
            return int(Qt::AlignTrailing | Qt::AlignVCenter);
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return cell(index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return index.column() == CallColumn || index.column() == ErrorColumn
                   ? tip(index.row(), index.column())
                   : QString();
    default:
        return {};
    }
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == ResultColumn || section == DurationColumn))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time", "column: when a call was made");
    case SocketColumn:
        return tr("Socket", "column: whose call it was");
    case CallColumn:
        return tr("Call", "column: the name of a system call");
    case ArgumentsColumn:
        return tr("Arguments", "column: of a system call");
    case ResultColumn:
        return tr("Result", "column: of a system call");
    case ErrorColumn:
        return tr("Error", "column: the errno of a system call");
    case DurationColumn:
        return tr("Duration", "column: of a system call");
    default:
        return {};
    }
}

} // namespace enchufe
