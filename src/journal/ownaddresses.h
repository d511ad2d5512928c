#pragma once

#include "base/endpoint.h"

#include <QSet>

namespace enchufe {

/// The addresses that are known to be this computer's: loopback, and where any socket of the table stands or
/// stood. An interface whose address no socket has had is not known, because the kernel is not asked: what
/// goes there is taken to go elsewhere.
class OwnAddresses
{
public:
    /// A socket stands here.
    void add(const Endpoint &local);

    /// Whether this address, of whatever port, is one of them. Neither 0.0.0.0 nor a multicast group is.
    bool contains(const Endpoint &endpoint) const;

private:
    /// With port 0, IPv4 as itself, and without loopback.
    QSet<Endpoint> m_addresses;
};

} // namespace enchufe
