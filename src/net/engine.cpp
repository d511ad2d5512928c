#include "net/engine.h"

#include "net/netsocket.h"
#include "net/tcpconnector.h"
#include "net/tcplistener.h"
#include "net/udpport.h"

#include <cerrno>
#include <unordered_map>

namespace enchufe {

/// The engine's sockets by id, and those that have ended but may still be in one of their own functions.
class Engine::Sockets final : public SocketOwner
{
public:
    Sockets(Engine &engine, JournalWriter &writer, SocketCalls &calls, SocketIds &ids)
        : SocketOwner(writer, calls, ids, &engine)
        , m_engine(engine)
    {}

    template <typename Socket>
    void open(SocketId id, const OpenRequest &request, const Service &service)
    {
        auto socket = std::make_unique<Socket>(id, *this, request, Engine::sendQueueLimit);
        Socket &kept = *socket;
        keep(std::move(socket));
        if (service)
            kept.setService(service);
        kept.start();
    }

    NetSocket *find(SocketId id) const
    {
        const auto found = m_sockets.find(id.value);
        return found == m_sockets.end() ? nullptr : found->second.get();
    }

    std::vector<SocketId> ids() const
    {
        std::vector<SocketId> result;
        result.reserve(m_sockets.size());
        for (const auto &entry : m_sockets)
            result.push_back({entry.first});
        return result;
    }

    /// A socket that cannot even be begun, whole in the journal all the same.
    void refuse(SocketId id, const OpenRequest &request, const Error &error)
    {
        SocketFacts facts;
        const Endpoint target = request.target.endpoint();
        facts.requested = request.opening == Opening::Active ? EndpointPair{request.from, target}
                                                             : EndpointPair{target, {}};
        facts.transport = request.transport;
        facts.opening = request.opening;
        writer().appendFacts({.socket = id, .kind = EventKind::Created}, facts);
        writer().appendFacts({.value = qint64(error.code), .socket = id, .kind = EventKind::Failed},
                             facts.requested);
        writer().append({.socket = id, .kind = EventKind::Closed});
    }

    NetSocket &keep(std::unique_ptr<NetSocket> socket) override
    {
        std::unique_ptr<NetSocket> &place = m_sockets[socket->id().value];
        if (place)
            bury(std::move(place));
        place = std::move(socket);
        return *place;
    }

    void ended(NetSocket &socket) override
    {
        const auto found = m_sockets.find(socket.id().value);
        Q_ASSERT(found != m_sockets.end() && found->second.get() == &socket);
        bury(std::move(found->second));
        m_sockets.erase(found);
        emit descriptorFreed();
    }

    void queueChanged(SocketId id, qint64 queuedBytes) override
    {
        emit m_engine.queueChanged(id, queuedBytes);
    }

private:
    void bury(std::unique_ptr<NetSocket> socket)
    {
        if (m_ended.empty())
            QMetaObject::invokeMethod(
                this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
        m_ended.push_back(std::move(socket));
    }

    Engine &m_engine;
    std::unordered_map<quint32, std::unique_ptr<NetSocket>> m_sockets;
    std::vector<std::unique_ptr<NetSocket>> m_ended;
};

Engine::Engine(JournalWriter &writer, SocketCalls &calls, SocketIds &ids, QObject *parent)
    : QObject(parent)
    , m_sockets(std::make_unique<Sockets>(*this, writer, calls, ids))
{}

Engine::~Engine()
{
    closeAll();
}

void Engine::setServices(ServiceFinder services)
{
    m_services = std::move(services);
}

void Engine::open(SocketId id, const OpenRequest &request)
{
    const PublishAtEnd publish(m_sockets->writer());
    const Result<Service> service = findService(request.service);
    if (!service)
        m_sockets->refuse(id, request, service.error());
    else if (request.transport == Transport::Udp)
        m_sockets->open<UdpPort>(id, request, *service);
    else if (request.opening == Opening::Passive)
        m_sockets->open<TcpListener>(id, request, *service);
    else
        m_sockets->open<TcpConnector>(id, request, *service);
}

Result<Service> Engine::findService(const QString &name) const
{
    if (name.isEmpty())
        return Service();
    if (!m_services)
        return Error{ErrorCode::NotAvailable, 0, name, -1};
    const Result<ResponderFactory> found = m_services(name);
    if (!found)
        return found.error();
    return Service{name, *found};
}

/// Calls `act` for the socket, if it is still there, as one batch of events.
template <typename Act>
void Engine::with(SocketId id, Act act)
{
    const PublishAtEnd publish(m_sockets->writer());
    if (NetSocket *const socket = m_sockets->find(id))
        act(*socket);
}

void Engine::send(SocketId id, PeerIndex peer, const QByteArray &bytes)
{
    with(id, [&](NetSocket &socket) { socket.send(peer, bytes); });
}

void Engine::sendFile(SocketId id, const QString &path)
{
    with(id, [&](NetSocket &socket) { socket.sendFile(path); });
}

void Engine::finishTalking(SocketId id)
{
    with(id, [](NetSocket &socket) { socket.finishTalking(); });
}

void Engine::close(SocketId id)
{
    with(id, [](NetSocket &socket) { socket.close(); });
}

void Engine::abort(SocketId id)
{
    with(id, [](NetSocket &socket) { socket.abort(); });
}

void Engine::setReading(SocketId id, bool on)
{
    with(id, [on](NetSocket &socket) { socket.setReading(on); });
}

void Engine::accept(SocketId id, int count)
{
    with(id, [count](NetSocket &socket) { socket.accept(count); });
}

void Engine::readSome(SocketId id, qint64 size)
{
    with(id, [size](NetSocket &socket) { socket.readSome(size); });
}

void Engine::setReadSize(SocketId id, int size)
{
    with(id, [size](NetSocket &socket) { socket.setReadSize(size); });
}

void Engine::setOption(SocketId id, const OptionValue &value)
{
    with(id, [&](NetSocket &socket) { socket.setOption(value); });
}

void Engine::readOptions(SocketId id)
{
    with(id, [](NetSocket &socket) { socket.readOptions(); });
}

void Engine::addPeer(SocketId id, const Endpoint &remote)
{
    with(id, [&](NetSocket &socket) { socket.addPeer(remote); });
}

void Engine::setGroup(SocketId id, const QHostAddress &group, quint32 interface, bool joined)
{
    with(id, [&](NetSocket &socket) { socket.setGroup(Endpoint(group, 0), interface, joined); });
}

void Engine::setService(SocketId id, const QString &name)
{
    const Result<Service> service = findService(name);
    with(id, [&](NetSocket &socket) {
        if (service)
            socket.setService(*service);
        else
            socket.refuseService(name, ENOENT);
    });
}

void Engine::closeAll()
{
    const PublishAtEnd publish(m_sockets->writer());
    for (const SocketId id : m_sockets->ids()) {
        // The first close() waits for the queue to go, the second does not.
        for (int i = 0; i < 2; ++i) {
            if (NetSocket *const socket = m_sockets->find(id))
                socket->close();
        }
    }
}

} // namespace enchufe
