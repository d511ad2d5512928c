#pragma once

#include "journal/journal.h"

#include <algorithm>

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
    quint64 position() const { return m_position; }

    /// Gives each event of the socket to `take`, in order, and looks at no more than `most` events; false
    /// when it has caught up with published().
    template <typename Take>
    bool walk(const Journal &journal, quint64 most, Take take)
    {
        m_position = std::max(m_position, journal.firstKept());
        const quint64 published = journal.published();
        const quint64 end = std::min(published, m_position + std::min(most, ~quint64(0) - m_position));
        while (m_position < end) {
            const std::span<const Event> run = journal.run(m_position);
            const quint64 count = std::min(quint64(run.size()), end - m_position);
            for (quint64 index = 0; index < count; ++index) {
                if (const Event &event = run[size_t(index)]; event.socket == m_socket)
                    take(event);
            }
            // An empty run means that the writer dropped this segment just now.
            m_position = count > 0 ? m_position + count : std::max(m_position + 1, journal.firstKept());
        }
        return m_position < journal.published();
    }

    /// The first event at `timeNs` or later: times never decrease from one event to the next.
    static quint64 firstSince(const Journal &journal, qint64 timeNs);

private:
    SocketId m_socket;
    quint64 m_position;
};

} // namespace enchufe
