#pragma once

#include "journal/sockettable.h"
#include "models/roles.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <chrono>
#include <map>
#include <unordered_map>
#include <vector>

namespace enchufe {

class LiveTable;

/// The socket table as a tree of raw facts: listeners, active sockets and UDP sockets in opening order, then,
/// when there are any, one row holding every own socket that ended. Accepted sockets and requests that wait
/// stand under their listener, UDP peers under their socket and before the sockets that were made for peers.
/// A closed listener stays where it is as long as one of its accepted sockets has not ended. What is only
/// looked at stays in its place until its LiveTable forgets it.
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
        RoleColumn,
        ProcessColumn,
        InodeColumn,
        RttColumn,
        WindowColumn,
        CongestionColumn,
        RetransmissionsColumn,
        TimerColumn,
        DropsColumn,
        OpenedColumn,
        WaterfallColumn,
        ColumnCount
    };
    /// The columns before this one are those that a table begins with.
    static constexpr int firstExtraColumn = RoleColumn;
    /// How long what is new, changed or gone is marked.
    static constexpr std::chrono::seconds markedFor{2};
    /// No more rows than these linger at once: what ends in masses goes to the history as it ends.
    static constexpr size_t mostLingering = 200;

    /// Param linger: how long a row that ended stays in its place before it moves to the history.
    explicit SocketModel(const LiveTable &table, QObject *parent = nullptr,
                         std::chrono::milliseconds linger = std::chrono::milliseconds(0));

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
    /// Rows of sockets and peers, wherever they stand; the history row does not count.
    int rowsInAll() const;
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
        int ordinal = 0;
        int accepted = 0;
        int requests = 0;
        bool closed = false;
    };
    /// What stands below a row.
    struct Below
    {
        quint32 peers = 0;
        Ids children;

        int rows() const { return int(peers + children.size()); }
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
    bool mayLinger(quint32 id, const Node &node);
    void endLingering();
    RowMark mark(const QModelIndex &index) const;
    Node numbered(const SocketRow &row);
    Ids &childrenOf(quint32 parent);
    const Below *below(quint32 parent) const;
    const Ids *childrenOf(quint32 parent) const;
    size_t peersOf(quint32 parent) const;
    void setPeers(quint32 id, size_t peers);
    int rowOf(quint32 id) const;
    QModelIndex indexOfRow(quint32 id, int column = 0) const;
    QVariant display(const QModelIndex &index) const;
    QVariant sortValue(const QModelIndex &index) const;
    QVariant lifeValue(const QModelIndex &index, int role) const;

    const LiveTable &m_live;
    std::unordered_map<quint32, Node> m_nodes;
    /// Only for rows that have something below them: a view asks each row of a long history whether it has.
    std::unordered_map<quint32, Below> m_below;
    Ids m_top;
    Ids m_ended;
    bool m_historyShown = false;
    int m_opened = 0;
    int m_foreign = 0;
    /// Rows that ended and have not moved yet, with the time when they shall. Units: journal nanoseconds.
    std::map<quint32, qint64> m_lingering;
    std::chrono::milliseconds m_linger;
    QTimer m_lingerTimer;
};

} // namespace enchufe
