#pragma once

#include "journal/journal.h"

#include <deque>
#include <optional>
#include <unordered_map>

namespace enchufe {

/// The system calls made for one socket, or for all: the fold of the Call events, and of those that stand
/// for a call themselves. Received, Sent and PeerFinished are recv() and send() (one event is one kernel read
/// or write); so are a Failed that a read or write gave, and a datagram's SendRefused. A listener's log has
/// the calls of its accepted sockets too, and the log of an accepted socket begins with the accept() that
/// made it. Thread: its owner's.
class CallLog
{
public:
    /// Param socket: id 0 for every socket. Param firstEvent: where to begin, SocketRow::firstEvent.
    explicit CallLog(SocketId socket = {}, quint64 firstEvent = 0);

    /// Folds at most `most` events and none from `until` on; false when it has caught up.
    bool fold(const Journal &journal, quint64 most = 100'000, quint64 until = ~quint64(0));
    qsizetype count() const { return qsizetype(m_calls.size()); }
    quint64 eventNumber(qsizetype index) const { return m_calls[size_t(index)].event; }
    /// The descriptor that a recv() or send() was called with, which its event does not tell; -1: not known.
    int descriptor(qsizetype index) const { return m_calls[size_t(index)].descriptor; }
    /// Gives up the oldest calls. Param number: 0 <= number <= count().
    void dropFirst(qsizetype number);
    /// So many were given up.
    quint64 dropped() const { return m_dropped; }

    /// One Call event as strace writes it: "bind(7, 127.0.0.1:5000) = -1 EADDRINUSE". Never translated. See
    /// journal/calltext.h for the parts.
    static QString line(const Journal &journal, const Event &call);

private:
    /// What is known of a socket whose calls are listed, between Created and Closed.
    struct Known
    {
        int descriptor = -1;
        bool isStream = true;
        /// The last call, where it was getsockopt(): the event's number.
        std::optional<quint64> asked = {};
    };
    struct Listed
    {
        quint64 event;
        int descriptor;
    };

    void begin(const Journal &journal);
    void foldOne(const Journal &journal, quint64 number, const Event &event);
    void create(const Journal &journal, const Event &event);
    static bool isCall(const Journal &journal, const Event &event, const Known *known);
    void add(quint64 number, int descriptor);

    SocketId m_socket;
    quint64 m_position;
    std::unordered_map<quint32, Known> m_sockets;
    std::deque<Listed> m_calls;
    quint64 m_dropped = 0;
    /// What accept() gave last: the descriptor of the socket that is created next.
    int m_accepted = -1;
    bool m_isBegun = false;
};

} // namespace enchufe
