#include "net/udppeers.h"

namespace enchufe {

PeerIndex UdpPeers::add(const Endpoint &peer)
{
    if (m_endpoints.size() == m_limit) {
        m_indices.remove(m_endpoints.front());
        m_endpoints.pop_front();
        ++m_first;
    }
    m_endpoints.push_back(peer);
    const PeerIndex index = m_first + PeerIndex(m_endpoints.size()) - 1;
    m_indices.insert(peer, index);
    return index;
}

Endpoint UdpPeers::endpoint(PeerIndex index) const
{
    if (index < m_first || index - m_first >= m_endpoints.size())
        return {};
    return m_endpoints[index - m_first];
}

} // namespace enchufe
