#include "journal/ownaddresses.h"

namespace enchufe {

void OwnAddresses::add(const Endpoint &local)
{
    const Endpoint address = local.unmapped().withPort(0);
    const bool isSomewhere = !address.isNull() && !address.isWildcard();
    // A socket can be bound to a group, which is nobody's own. Source: ip(7).
    if (isSomewhere && !contains(address) && !address.address().isMulticast())
        m_addresses.insert(address);
}

bool OwnAddresses::contains(const Endpoint &endpoint) const
{
    const Endpoint address = endpoint.unmapped().withPort(0);
    return address.isLoopback() || m_addresses.contains(address);
}

} // namespace enchufe
