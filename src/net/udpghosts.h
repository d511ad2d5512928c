#pragma once

#include "base/endpoint.h"
#include "net/openrequest.h"
#include "net/responder.h"

#include <QHash>
#include <QObject>

namespace enchufe {

class SocketOwner;
class UdpPort;

/// The ghosts of one passive UDP socket: connected sockets that it made, one for each peer, as GhostMode has
/// it. They are sockets of their own and outlive it.
///
/// Bounded: `capacity` at a time, because on one port the kernel looks at each of them for every datagram of
/// somebody unknown; and as long as descriptors last. Thread: the network thread.
class UdpGhosts : public QObject
{
    Q_OBJECT

public:
    static constexpr int capacity = 1000;

    /// Param request: the passive socket's own; its ghosts have the same options and read size.
    UdpGhosts(SocketId parent, SocketOwner &owner, const OpenRequest &request, qint64 queueLimit);
    ~UdpGhosts() override;

    /// Null when this peer has none, or none any more.
    UdpPort *find(const Endpoint &peer) const { return m_ghosts.value(peer); }
    /// Makes the ghost of `peer`, which must have none: it is in the journal, and Accepted on the parent.
    /// Param local: the parent's end as that peer sees it. Null when there are too many or the kernel says
    /// no.
    UdpPort *add(const Endpoint &local, const Endpoint &peer);

    void setReadSize(int size) { m_request.readSize = size; }
    /// Of the ghosts made from now on.
    void setService(const Service &service) { m_service = service; }

signals:
    /// A ghost read a datagram of somebody else, which came before it was connected.
    void strayed(const enchufe::Endpoint &sender, const QByteArray &bytes, qint64 lost);

private:
    SocketOwner &m_owner;
    OpenRequest m_request;
    Service m_service;
    QHash<Endpoint, UdpPort *> m_ghosts;
    qint64 m_queueLimit;
    SocketId m_parent;
};

} // namespace enchufe
