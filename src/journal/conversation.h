#pragma once

#include "base/chunked.h"
#include "journal/journal.h"

#include <functional>

namespace enchufe {

/// The transcript of one socket: which events of the journal belong to it, in order. A block is one kernel
/// read, write or datagram, or one moment of the socket's life (established, peer finished, refused, closed
/// ...). Boundaries are what the kernel gave; nothing is merged or split. Shape: 8 bytes a block; the events
/// and bytes stay in the journal.
class Conversation
{
public:
    /// Param peer: only this UDP peer's datagrams (and the socket's own life); 0 for all.
    /// Param firstEvent: where to begin looking, SocketRow::firstEvent.
    Conversation(SocketId socket, PeerIndex peer, quint64 firstEvent);

    SocketId socket() const { return m_socket; }
    PeerIndex peer() const { return m_peer; }
    /// Looks at no more than `most` events; false when it has caught up with published().
    /// Param added: is shown each new block's event, in order. Param until: looks at none from this one on,
    /// as if they were not published.
    bool fold(const Journal &journal, quint64 most = 100'000,
              const std::function<void(const Event &)> &added = {}, quint64 until = ~quint64(0));

    qsizetype count() const { return m_events.size(); }
    /// The journal's number of block `index`, 0 <= index < count().
    quint64 eventNumber(qsizetype index) const { return m_events[index]; }

    /// The block that is event `number`; -1 when it is none, or not folded yet.
    qsizetype blockOf(quint64 number) const;

    /// The block that event `number` is, or the next one behind it; count() when there is none yet.
    qsizetype blockFrom(quint64 number) const;

    /// True for the kinds that are shown as blocks.
    static bool isBlock(EventKind kind);

private:
    SocketId m_socket;
    PeerIndex m_peer;
    quint64 m_position;
    Chunked<quint64> m_events;
};

} // namespace enchufe
