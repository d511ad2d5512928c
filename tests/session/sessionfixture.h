#pragma once

#include "journal/livetable.h"
#include "kernel/sockdiagsource.h"
#include "session/session.h"

#include <QFile>
#include <QTest>

#include <optional>
#include <vector>

namespace enchufe {

/// Units: milliseconds; for what the kernel repeats only after seconds (a SYN).
constexpr int retryPatience = 30'000;

/// A request to open something on `host`.
inline OpenRequest requestFor(Opening opening, const QString &host = QStringLiteral("127.0.0.1"),
                              quint16 port = 0, Transport transport = Transport::Tcp)
{
    OpenRequest request;
    request.transport = transport;
    request.opening = opening;
    request.target = {host, port};
    return request;
}

/// A whole session with its table, and the kernel beside it.
class SessionFixture
{
public:
    Session &session() { return m_session; }
    const Journal &journal() const { return m_session.journal(); }
    const SocketTable &table() const { return m_live.table(); }

    SocketId open(const OpenRequest &request) { return m_session.open(request); }
    SocketId connectTo(const Endpoint &remote)
    {
        return open(requestFor(Opening::Active, remote.addressText(), remote.port()));
    }

    /// A listener with one connection.
    struct Connection
    {
        SocketId listener;
        SocketId client;
        SocketId ghost;
    };
    void connect(Connection *connection)
    {
        connection->listener = open(requestFor(Opening::Passive));
        QTRY_COMPARE(state(connection->listener), TcpState::Listen);
        connection->client = connectTo(local(connection->listener));
        QTRY_COMPARE(ghosts(connection->listener).size(), size_t(1));
        connection->ghost = ghosts(connection->listener).front();
        QTRY_COMPARE(state(connection->ghost), TcpState::Established);
        QTRY_COMPARE(state(connection->client), TcpState::Established);
    }
    /// A listener that accepts by hand. Param backlog: what listen() is given.
    void listenByHand(int backlog, SocketId *listener)
    {
        OpenRequest request = requestFor(Opening::Passive);
        request.acceptByHand = true;
        request.backlog = backlog;
        *listener = open(request);
        QTRY_COMPARE(state(*listener), TcpState::Listen);
        QTRY_VERIFY(row(*listener)->readingStopped);
    }

    const SocketRow *row(SocketId id) const { return m_live.table().row(id); }
    TcpState state(SocketId id) const { return row(id) ? row(id)->kernel.state : TcpState::Unknown; }
    Life life(SocketId id) const { return row(id) ? row(id)->life : Life::Opening; }
    Endpoint local(SocketId id) const { return row(id) ? row(id)->pair.local : Endpoint(); }
    Endpoint remote(SocketId id) const { return row(id) ? row(id)->pair.remote : Endpoint(); }
    KernelFacts kernel(SocketId id) const { return row(id) ? row(id)->kernel : KernelFacts(); }
    int error(SocketId id) const { return row(id) ? row(id)->error : 0; }
    /// The accepted sockets of a listener, in their order.
    std::vector<SocketId> ghosts(SocketId listener) const
    {
        std::vector<SocketId> result;
        for (const auto &[value, child] : m_live.table().rows()) {
            if (child.parent == listener && child.opening == Opening::Accepted)
                result.push_back(child.id);
        }
        return result;
    }
    int countOf(const std::vector<SocketId> &ids, TcpState wanted) const
    {
        return int(std::count_if(ids.begin(), ids.end(), [&](SocketId id) { return state(id) == wanted; }));
    }

    /// What was received, joined.
    QByteArray received(SocketId id) const
    {
        QByteArray bytes;
        eachEvent(id, [&](const Event &event) {
            if (event.kind == EventKind::Received)
                bytes += m_session.journal().payload(event);
        });
        return bytes;
    }
    std::optional<Event> lastCall(SocketId id, SystemCall call) const
    {
        std::optional<Event> found;
        eachEvent(id, [&](const Event &event) {
            if (event.kind == EventKind::Call && event.call == call)
                found = event;
        });
        return found;
    }
    int count(SocketId id, EventKind kind) const
    {
        int sum = 0;
        eachEvent(id, [&](const Event &event) { sum += event.kind == kind ? 1 : 0; });
        return sum;
    }

    /// The kernel's own row of a pair, asked now.
    static std::optional<KernelFacts> askKernel(Transport transport, const EndpointPair &pair)
    {
        SockDiagSource source;
        const Result<std::vector<KernelSocket>> sockets = source.sockets();
        if (!sockets)
            return std::nullopt;
        for (const KernelSocket &socket : *sockets) {
            if (socket.transport == transport && socket.facts.pair == pair)
                return socket.facts;
        }
        return std::nullopt;
    }

    /// Connections that the kernel has with this end as their local one.
    static int establishedAt(const Endpoint &local)
    {
        SockDiagSource source;
        const Result<std::vector<KernelSocket>> sockets = source.sockets();
        return !sockets
                   ? 0
                   : int(std::count_if(sockets->begin(), sockets->end(), [&](const KernelSocket &socket) {
                         return socket.transport == Transport::Tcp && socket.facts.pair.local == local &&
                                socket.facts.state == TcpState::Established;
                     }));
    }

private:
    template <typename Act>
    void eachEvent(SocketId id, Act act) const
    {
        const Journal &journal = m_session.journal();
        for (quint64 number = journal.firstKept(); number < journal.published(); ++number) {
            if (const Event event = journal.event(number); event.socket == id)
                act(event);
        }
    }

    mutable Session m_session;
    LiveTable m_live{m_session.journal(), std::chrono::milliseconds(5)};
};

/// A counter of /proc/net/netstat, "ListenOverflows"; 0 when there is none.
inline quint64 netstatCounter(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/net/netstat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = file.readAll().split('\n');
    for (qsizetype line = 0; line + 1 < lines.size(); line += 2) {
        const qsizetype at = lines[line].split(' ').indexOf(name);
        if (at > 0)
            return lines[line + 1].split(' ').at(at).toULongLong();
    }
    return 0;
}

} // namespace enchufe
