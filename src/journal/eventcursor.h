#pragma once

#include "journal/eventwalk.h"

namespace enchufe {

/// Walks the events of one socket, from a number on, in slices. Thread: its owner's.
class EventCursor
{
public:
    EventCursor(SocketId socket, quint64 position)
        : m_socket(socket)
        , m_position(position)
    {}

    SocketId socket() const { return m_socket; }

    /// Gives each event of the socket to `take`, in order; looks at no more than `most` events and at none
    /// from `until` on. False when it has caught up.
    template <typename Take>
    bool walk(const Journal &journal, quint64 most, quint64 until, Take take)
    {
        return walkEvents(journal, &m_position, most, until, [this, &take](quint64, const Event &event) {
            if (event.socket == m_socket)
                take(event);
        });
    }

    /// The first event at `timeNs` or later: times never decrease from one event to the next.
    static quint64 firstSince(const Journal &journal, qint64 timeNs);

private:
    SocketId m_socket;
    quint64 m_position;
};

} // namespace enchufe
