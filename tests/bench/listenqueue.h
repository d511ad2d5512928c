#pragma once

#include "base/endpoint.h"

#include <optional>

namespace enchufe::bench {

/// How many connections wait in the kernel for a listener's accept(); asked of sock_diag for that one
/// listener, so that asking costs microseconds however many sockets there are. Nothing where nobody listens
/// there. Source: sock_diag(7), idiag_rqueue of a listening socket.
class ListenQueue
{
public:
    explicit ListenQueue(const Endpoint &listener);
    ~ListenQueue();
    Q_DISABLE_COPY_MOVE(ListenQueue)

    std::optional<quint32> waiting() const;

private:
    Endpoint m_listener;
    int m_netlink = -1;
};

} // namespace enchufe::bench
