#include "journal/ownaddresses.h"

namespace enchufe {

OwnAddresses::OwnAddresses(const SocketTable &table)
{
    for (const auto &[id, row] : table.rows()) {
        const Endpoint local = row.pair.local.unmapped().withPort(0);
        if (!local.isNull() && !local.isWildcard())
            m_addresses.insert(local);
    }
    // A socket can be bound to a group, which is nobody's own. Source: ip(7).
    m_addresses.removeIf([](const Endpoint &address) { return address.address().isMulticast(); });
}

bool OwnAddresses::contains(const Endpoint &endpoint) const
{
    const Endpoint address = endpoint.unmapped().withPort(0);
    return address.isLoopback() || m_addresses.contains(address);
}

} // namespace enchufe
