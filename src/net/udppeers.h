#pragma once

#include "base/endpoint.h"
#include "base/socketid.h"

#include <QHash>

#include <deque>

namespace enchufe {

/// Whom a UDP socket has heard from, each with its index. Bounded: beyond `capacity` the one met first is
/// forgotten, and gets a new index when it speaks again.
class UdpPeers
{
public:
    static constexpr size_t capacity = 65536;

    explicit UdpPeers(size_t limit = capacity)
        : m_limit(limit)
    {}

    /// The index of `peer`; 0 when it is not known.
    PeerIndex find(const Endpoint &peer) const { return m_indices.value(peer, 0); }
    PeerIndex add(const Endpoint &peer);
    /// The endpoint behind an index; null when there is none (any more).
    Endpoint endpoint(PeerIndex index) const;

private:
    QHash<Endpoint, PeerIndex> m_indices;
    std::deque<Endpoint> m_endpoints;
    PeerIndex m_first = 1;
    size_t m_limit;
};

} // namespace enchufe
