#include "net/udpghosts.h"

#include "journal/journalwriter.h"
#include "net/descriptorlimit.h"
#include "net/socketowner.h"
#include "net/udpport.h"

namespace enchufe {

UdpGhosts::UdpGhosts(SocketId parent, SocketOwner &owner, const OpenRequest &request, qint64 queueLimit)
    : m_owner(owner)
    , m_request(request)
    , m_queueLimit(queueLimit)
    , m_parent(parent)
{
    m_request.opening = Opening::Accepted;
}

UdpGhosts::~UdpGhosts() = default;

UdpPort *UdpGhosts::add(const Endpoint &local, const Endpoint &peer)
{
    if (m_ghosts.size() >= capacity || !canAcceptMore())
        return nullptr;
    const Endpoint own = m_request.ghosts == GhostMode::AnotherPort ? local.withPort(0) : local;
    const SocketId id = m_owner.takeId();
    auto made = std::make_unique<UdpPort>(id, m_owner, m_request, m_queueLimit);
    UdpPort *const ghost = made.get();
    m_owner.keep(std::move(made));
    if (m_service)
        ghost->setService(m_service);
    const EndpointPair pair = ghost->startGhost({own, peer}, m_parent);
    if (pair.remote.isNull())
        return nullptr;
    m_owner.writer().appendFacts({.value = id.value, .socket = m_parent, .kind = EventKind::Accepted}, pair);
    m_ghosts.insert(peer, ghost);
    connect(ghost, &UdpPort::strayed, this, &UdpGhosts::strayed);
    connect(ghost, &UdpPort::closed, this, [this, peer] { m_ghosts.remove(peer); });
    return ghost;
}

} // namespace enchufe
