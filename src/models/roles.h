#pragma once

#include <QMetaType>
#include <Qt>

namespace enchufe {

/// What a row of the socket table stands for.
enum class RowKind : quint8 {
    Listener,  ///< a TCP socket that waits for requests
    Ghost,     ///< an accepted socket, or a UDP socket made for one peer
    Request,   ///< a connection that waits to be accepted
    Client,    ///< a TCP socket that asked for a connection
    UdpSocket, ///< a UDP socket, bound or connected
    UdpPeer,   ///< one peer of an unconnected UDP socket
    Foreign,   ///< another program's socket, only looked at
    History,   ///< the last top-level row: parent of every socket that ended
};

/// What happened to a row within SocketModel::markedFor.
enum class RowMark : quint8 { None, New, Changed, Gone };

/// Roles of SocketModel and of the proxies over it.
enum Role {
    /// quint32: SocketId::value; 0 for History.
    SocketIdRole = Qt::UserRole + 1,
    /// quint32: PeerIndex; 0 unless the row is a UdpPeer.
    PeerIndexRole,
    /// int: RowKind.
    RowKindRole,
    /// The cell's raw value in an order that makes sense: addresses as bytes (QByteArray), everything else as
    /// qint64.
    SortRole,
    /// int: the number in the row's name, 1 up; for Ghost, Request and UdpPeer counted within their parent,
    /// for
    /// Foreign among its kind, for others in opening order. It stays with the socket for good.
    OrdinalRole,
    /// int: the number of the listener or UDP socket that a Ghost, Request or UdpPeer belongs to; 0 for
    /// others.
    ParentOrdinalRole,
    /// QString: a remark shown after the cell's text, smaller. Given by decorating proxies, empty in the raw
    /// model.
    NoteRole,
    /// QColor: the edge of the row. Given by decorating proxies.
    EdgeColorRole,
    /// int: RowMark, what happened to the row a moment ago.
    MarkRole,
    /// Phases: the row's life so far; none for peers and History.
    PhasesRole,
    /// qint64: when the row's life ended, the greatest number while it has not.
    LifeEndRole,
    /// qint64, to sort by: how long it lasted, in nanoseconds; what still lives is behind all that, the oldest
    /// last.
    LifeLengthRole,
    /// qint64, of the waterfall's header: how long the time axis is that the view draws on, in nanoseconds; 0
    /// while it draws none. Set by the view; decorating proxies say it in words.
    AxisLengthRole,
};

} // namespace enchufe

Q_DECLARE_METATYPE(enchufe::RowKind)
Q_DECLARE_METATYPE(enchufe::RowMark)
