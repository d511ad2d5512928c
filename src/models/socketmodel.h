#pragma once

#include "journal/sockettable.h"
#include "models/roles.h"

#include <QAbstractItemModel>

#include <map>
#include <unordered_map>
#include <vector>

namespace enchufe {

class LiveTable;

/// The socket table as a tree of raw facts: listeners, active sockets and UDP sockets in opening order, then,
/// when there are any, one row holding every socket that ended. Accepted sockets stand under their listener
/// and UDP peers under their socket. A closed listener stays where it is as long as one of its accepted
/// sockets has not ended.
///
/// A batch of changes is applied as the fewest ranges of removed, inserted and changed rows, never as a
/// reset. A row that ends is removed in one place and inserted in the other: keys (SocketId, PeerIndex) live
/// on, persistent indexes do not. Views take up their selection by key after batchApplied().
///
/// Thread: its creator's, the one of its LiveTable. Emits: batchStarting() and batchApplied() around each
/// batch.
class SocketModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        SocketColumn,
        ProtoColumn,
        StateColumn,
        LocalColumn,
        RemoteColumn,
        QueueColumn,
        BytesColumn,
        AgeColumn,
        ColumnCount
    };

    explicit SocketModel(const LiveTable &table, QObject *parent = nullptr);

    /// The row of a socket or peer in column `column`; invalid when it is not in the table.
    QModelIndex indexOf(SocketId id, PeerIndex peer = 0, int column = 0) const;
    QModelIndex historyIndex() const;
    /// The facts behind an index; null for History. Valid until the table changes.
    const SocketRow *socketRow(const QModelIndex &index) const;
    /// The peer behind an index; null unless it is a UdpPeer.
    const UdpPeer *udpPeer(const QModelIndex &index) const;
    RowKind rowKind(const QModelIndex &index) const;
    /// The journal's time, which the facts' times are to be compared with. Units: nanoseconds.
    qint64 nowNs() const;
    /// True for a listener that is closed and stays for its accepted sockets, and for those of them.
    bool isListenerClosed(const QModelIndex &index) const;
    /// The number in the row's name, see OrdinalRole.
    int ordinal(SocketId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole gives raw values: kernel words, endpoints, numbers; nothing translated.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void batchStarting();
    void batchApplied();

private:
    using Ids = std::vector<quint32>;
    /// Ids to take out of or put into a parent, by that parent.
    using Batch = std::map<quint32, Ids>;
    struct Node
    {
        /// Id of the parent row: a socket, s_root or s_history.
        quint32 parent = 0;
        quint32 peers = 0;
        int ordinal = 0;
        int accepted = 0;
        bool closed = false;
        Ids children;
    };
    static constexpr quint32 s_root = 0;
    static constexpr quint32 s_history = 0xffffffff;

    void apply(const std::vector<SocketId> &ids);
    void plan(quint32 id, Batch *removals, Batch *additions, Ids *gone);
    quint32 parentFor(const SocketRow &row) const;
    bool hasLivingChild(const SocketRow &row) const;
    void removeFrom(quint32 parent, const Ids &ids);
    void insertInto(quint32 parent, const Ids &ids);
    void insertNewPeers(quint32 id);
    void showHistory(bool shown);
    void reportChanged(const std::vector<SocketId> &ids);
    void reportRows(quint32 parent, std::vector<int> rows);
    Node numbered(const SocketRow &row);
    Ids &childrenOf(quint32 parent);
    const Ids *childrenOf(quint32 parent) const;
    int rowOf(quint32 id) const;
    QModelIndex indexOfRow(quint32 id, int column = 0) const;
    QVariant display(const QModelIndex &index) const;
    QVariant sortValue(const QModelIndex &index) const;

    const LiveTable &m_live;
    std::unordered_map<quint32, Node> m_nodes;
    Ids m_top;
    Ids m_ended;
    bool m_historyShown = false;
    int m_opened = 0;
};

} // namespace enchufe
