#pragma once

#include "journal/sockettable.h"

#include <QSet>

namespace enchufe {

/// The addresses that are known to be this computer's: loopback, and where any socket of the table stands or
/// stood. An interface whose address no socket has had is not known, because the kernel is not asked: what
/// goes there is taken to go elsewhere. Cost: one walk over the table.
class OwnAddresses
{
public:
    explicit OwnAddresses(const SocketTable &table);

    /// Whether this address, of whatever port, is one of them. Neither 0.0.0.0 nor a multicast group is.
    bool contains(const Endpoint &endpoint) const;

private:
    /// With port 0, and IPv4 as itself.
    QSet<Endpoint> m_addresses;
};

} // namespace enchufe
