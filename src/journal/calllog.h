#pragma once

#include "journal/journal.h"

#include <vector>

namespace enchufe {

/// The system calls made for one socket, or for all: the fold of the Call events.
class CallLog
{
public:
    /// Param socket: id 0 for every socket.
    explicit CallLog(SocketId socket = {}, quint64 firstEvent = 0);

    /// Folds at most `most` events and none from `until` on; false when it has caught up.
    bool fold(const Journal &journal, quint64 most = 100'000, quint64 until = ~quint64(0));
    qsizetype count() const { return qsizetype(m_events.size()); }
    quint64 eventNumber(qsizetype index) const { return m_events[size_t(index)]; }

    /// One call as strace writes it: "bind(7, 127.0.0.1:5000) = -1 EADDRINUSE". Never translated.
    static QString line(const Journal &journal, const Event &call);

private:
    SocketId m_socket;
    quint64 m_position;
    std::vector<quint64> m_events;
};

} // namespace enchufe
