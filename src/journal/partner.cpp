#include "journal/partner.h"

#include <cstdlib>
#include <limits>

namespace enchufe {

namespace {

bool isMirrored(const SocketRow &row, const SocketRow &other)
{
    return isSameEndpoint(other.pair.local, row.pair.remote) &&
           isSameEndpoint(other.pair.remote, row.pair.local);
}

/// An unconnected UDP socket at the end that `row` sends to.
bool isAddressee(const SocketRow &row, const SocketRow &other)
{
    return row.transport == Transport::Udp && other.pair.remote.isNull() &&
           isSameEndpoint(other.pair.local, row.pair.remote);
}

bool canBePartner(const SocketRow &row, const SocketRow &other)
{
    return other.id != row.id && other.transport == row.transport && other.life != Life::Ended &&
           row.life != Life::Ended && !row.pair.remote.isNull() &&
           !isSameEndpoint(row.pair.local, row.pair.remote);
}

/// Higher is nearer: 0 is no partner.
int nearness(const SocketRow &row, const SocketRow &other)
{
    if (!canBePartner(row, other))
        return 0;
    if (isMirrored(row, other))
        return other.isOwn() ? 4 : 3;
    if (isAddressee(row, other))
        return other.isOwn() ? 2 : 1;
    return 0;
}

std::vector<const SocketRow *> mirroredPorts(const SocketTable &table, const SocketRow &row)
{
    return table.byPorts().between(row.transport, row.pair.remote.port(), row.pair.local.port());
}

/// Until when a row takes what is sent to it.
qint64 endOf(const SocketRow &row)
{
    if (row.transport == Transport::Udp && row.closedNs > 0)
        return row.closedNs;
    return row.life == Life::Ended ? row.endedNs() : std::numeric_limits<qint64>::max();
}

/// When its handshake was over, as far as that is known: accept() may come much later.
qint64 connectedNs(const SocketRow &row)
{
    if (row.waitingSinceNs != 0)
        return row.waitingSinceNs;
    return row.establishedNs != 0 ? row.establishedNs : row.createdNs;
}

} // namespace

bool metInTime(const SocketRow &row, const SocketRow &other)
{
    return other.createdNs <= endOf(row) && row.createdNs <= endOf(other);
}

qint64 connectedApart(const SocketRow &row, const SocketRow &other)
{
    return std::abs(connectedNs(row) - connectedNs(other));
}

SocketId formerPartnerOf(const SocketTable &table, const SocketRow &row)
{
    SocketId nearest;
    if (row.transport != Transport::Tcp || row.pair.local.isNull() || row.pair.remote.isNull())
        return nearest;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const SocketRow *const other : mirroredPorts(table, row)) {
        if (other->id == row.id || !other->isOwn() || !isMirrored(row, *other) || !metInTime(row, *other))
            continue;
        if (const qint64 apart = connectedApart(row, *other); apart < least) {
            least = apart;
            nearest = other->id;
        }
    }
    return nearest;
}

bool isAtEveryAddress(const SocketRow &row, const Endpoint &remote)
{
    const Endpoint local = row.pair.local.unmapped();
    if (remote.isNull() || local.port() != remote.port() || !local.isWildcard())
        return false;
    if (local.family() == remote.unmapped().family())
        return true;
    return local.family() == IpFamily::V6 && !row.isOnlyV6();
}

bool isPartner(const SocketRow &row, const SocketRow &other)
{
    return nearness(row, other) > 0;
}

SocketId partnerOf(const SocketTable &table, const SocketRow &row)
{
    SocketId best;
    if (row.life == Life::Ended || row.pair.remote.isNull())
        return best;
    std::vector<const SocketRow *> others = mirroredPorts(table, row);
    if (row.transport == Transport::Udp) {
        const auto unconnected = table.byPorts().between(Transport::Udp, row.pair.remote.port(), 0);
        others.insert(others.end(), unconnected.begin(), unconnected.end());
    }
    int nearest = 0;
    for (const SocketRow *const other : others) {
        // The newest of several that are as near.
        if (const int near = nearness(row, *other); near > 0 && near >= nearest) {
            nearest = near;
            best = other->id;
        }
    }
    return best;
}

} // namespace enchufe
