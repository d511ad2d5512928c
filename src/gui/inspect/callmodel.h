#pragma once

#include "journal/calllog.h"

#include <QAbstractTableModel>

namespace enchufe {

class LiveTable;
struct CallText;

/// The system calls of one socket, or of all, oldest first. A row is the number of an event; its texts are
/// made when they are asked for. Calls that come are appended in batches, and beyond mostRows the oldest go,
/// as do those that the journal has dropped; nothing is ever reset but when another socket is chosen.
class CallModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        SocketColumn,
        CallColumn,
        ArgumentsColumn,
        ResultColumn,
        ErrorColumn,
        DurationColumn,
        ColumnCount
    };
    static constexpr int mostRows = 100'000;

    explicit CallModel(const LiveTable &table, QObject *parent = nullptr);

    /// Param socket: id 0 for every socket. Param firstEvent: where its events begin.
    void showSocket(SocketId socket, quint64 firstEvent);
    /// Param most: rows at most, for tests.
    void setMostRows(int most) { m_most = most; }
    /// Looks at no more than `most` events; false when it has caught up. showFolded() shows what was found.
    bool fold(quint64 most, quint64 until);
    void showFolded();
    /// Calls that were listed and are not any more.
    quint64 dropped() const { return m_log.dropped(); }
    /// The call as strace writes it.
    QString line(int row) const;
    SocketId socketOf(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// The oldest rows have gone.
    void trimmed(int rows);

private:
    qsizetype excess() const;
    Event eventAt(int row) const;
    CallText textAt(int row, const Event &event) const;
    QString cell(int row, int column) const;
    QString tip(int row, int column) const;
    QString timeText(qint64 timeNs) const;
    QString socketText(SocketId socket) const;

    const LiveTable &m_table;
    CallLog m_log;
    int m_rows = 0;
    int m_most = mostRows;
};

} // namespace enchufe
