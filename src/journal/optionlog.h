#pragma once

#include "journal/eventcursor.h"

#include <QByteArray>

#include <map>

namespace enchufe {

/// What became of each option of one socket the last time it was set or asked for: folds its OptionSet and
/// OptionRefused events. Thread: its owner's.
class OptionLog
{
public:
    struct Entry
    {
        /// As read back; empty before the first.
        QByteArray value;
        /// errno of the last attempt; 0 when it was not refused.
        int error = 0;
        /// What that attempt asked for.
        QByteArray refused;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    OptionLog(SocketId socket, quint64 firstEvent)
        : m_cursor(socket, firstEvent)
    {}

    /// Looks at no more than `most` events; false when it has caught up with published().
    bool fold(const Journal &journal, quint64 most = ~quint64(0), quint64 until = ~quint64(0));
    /// By name, "SO_RCVBUF".
    const std::map<QByteArray, Entry> &entries() const { return m_entries; }

private:
    EventCursor m_cursor;
    std::map<QByteArray, Entry> m_entries;
};

} // namespace enchufe
