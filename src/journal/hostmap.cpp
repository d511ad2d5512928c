#include "journal/hostmap.h"

#include "journal/partner.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace enchufe {

namespace {

Endpoint addressOf(const Endpoint &endpoint)
{
    return endpoint.withPort(0);
}

Endpoint everyAddress(IpFamily family, quint16 port)
{
    constexpr std::array<quint8, 16> zero = {};
    return Endpoint(family, zero.data(), port);
}

bool waits(const SocketRow &row)
{
    return row.opening == Opening::Passive || row.opening == Opening::Accepted ||
           row.opening == Opening::Waiting;
}

/// What a row says of one cable.
struct Claim
{
    const SocketRow *row = nullptr;
    PeerIndex peer = 0;
    /// The box that its end stands in; port 0.
    Endpoint host;
    bool waits = false;
};

/// A cable in the making: its two endpoints in their order, and who claims each.
struct Pair
{
    Transport transport = Transport::Tcp;
    std::array<Endpoint, 2> endpoints;
    std::array<Claim, 2> claims;
};

struct PlugKey
{
    MapSide side = MapSide::Waits;
    Transport transport = Transport::Tcp;
    Endpoint endpoint;
    Endpoint host;

    friend bool operator==(const PlugKey &, const PlugKey &) = default;
    friend size_t qHash(const PlugKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.side), int(key.transport), key.endpoint, key.host);
    }
};

using HostKey = std::pair<int, Endpoint>;
using PairKey = std::pair<int, EndpointPair>;

PairKey keyOf(Transport transport, const Endpoint &one, const Endpoint &other)
{
    return {int(transport), one <= other ? EndpointPair{one, other} : EndpointPair{other, one}};
}

CableState stateOf(const MapCable &cable)
{
    const auto &[first, second] = cable.ends;
    const auto has = [&](TcpState state) { return first.state == state || second.state == state; };
    if (cable.transport == Transport::Udp)
        return CableState::Datagrams;
    if (has(TcpState::TimeWait))
        return CableState::Guarded;
    if (first.hasFinished || second.hasFinished)
        return first.hasFinished && second.hasFinished ? CableState::Closing : CableState::HalfClosed;
    return has(TcpState::SynSent) || (has(TcpState::SynRecv) && !has(TcpState::Established))
               ? CableState::Requested
               : CableState::Connected;
}

/// Gathers what the rows say, then puts it together.
class Builder
{
public:
    Builder(const SocketTable &table, const HostMap &before)
        : m_table(table)
        , m_before(before)
    {}

    HostMap build();

private:
    void findWildcards();
    void addWildcard(const SocketRow &row);
    std::optional<Endpoint> wildcardFor(Transport transport, const Endpoint &remote) const;
    void addRow(const SocketRow &row);
    void addClaim(const SocketRow &row, const Endpoint &local, const Endpoint &remote, PeerIndex peer);
    void addForeign(const SocketRow &row);
    void addForeignUdp(const SocketRow &row);
    void addWaiting(const SocketRow &row);
    void addPair(const Pair &pair);
    MapEnd endOf(const Claim &claim, size_t plug) const;
    Endpoint resolved(Transport transport, const Endpoint &remote) const;
    Endpoint hostOf(Transport transport, const Endpoint &remote) const;
    Endpoint boxOf(const SocketRow &row) const;
    size_t plugAt(MapSide side, Transport transport, const Endpoint &endpoint, const Endpoint &host);
    void markOwners();
    void number();

    const SocketTable &m_table;
    const HostMap &m_before;
    HostMap m_map;
    std::vector<Pair> m_pairs;
    QHash<PairKey, size_t> m_pairIndex;
    QHash<HostKey, size_t> m_hostIndex;
    QHash<PlugKey, size_t> m_plugIndex;
    /// Own sockets that wait at a wildcard, by protocol and what they are every address for; and unconnected
    /// UDP sockets that do not.
    QHash<HostKey, Endpoint> m_wildcards;
    QSet<Endpoint> m_bound;
};

void Builder::findWildcards()
{
    for (const auto &[id, row] : m_table.living()) {
        const Endpoint local = row->pair.local.unmapped();
        if (row->opening != Opening::Passive || local.isNull())
            continue;
        if (local.isWildcard())
            addWildcard(*row);
        else if (row->transport == Transport::Udp)
            m_bound.insert(local);
    }
}

void Builder::addWildcard(const SocketRow &row)
{
    const Endpoint local = row.pair.local.unmapped();
    for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
        const Endpoint every = everyAddress(family, local.port());
        const HostKey key(int(row.transport), every);
        // Where both are bound, the kernel prefers IPv4's own to ::. Source: compute_score() in
        // net/ipv4/udp.c.
        if (isAtEveryAddress(row, every) && (every == local || !m_wildcards.contains(key)))
            m_wildcards.insert(key, local);
    }
}

std::optional<Endpoint> Builder::wildcardFor(Transport transport, const Endpoint &remote) const
{
    const auto found =
        m_wildcards.find(HostKey(int(transport), everyAddress(remote.family(), remote.port())));
    return found != m_wildcards.end() ? std::optional(*found) : std::nullopt;
}

/// Datagrams to an address of this computer reach the socket that is bound to all of them.
Endpoint Builder::resolved(Transport transport, const Endpoint &remote) const
{
    if (transport == Transport::Tcp || m_bound.contains(remote) || !m_table.ownAddresses().contains(remote))
        return remote;
    return wildcardFor(transport, remote).value_or(remote);
}

/// The box of an end that no row of ours is: that of the wildcard that waits there, or its address.
Endpoint Builder::hostOf(Transport transport, const Endpoint &remote) const
{
    if (m_table.ownAddresses().contains(remote)) {
        if (const std::optional<Endpoint> found = wildcardFor(transport, remote))
            return addressOf(*found);
    }
    return addressOf(remote);
}

Endpoint Builder::boxOf(const SocketRow &row) const
{
    const SocketRow *const parent = row.parent.isValid() ? m_table.row(row.parent) : nullptr;
    const Endpoint above = parent != nullptr ? parent->pair.local.unmapped() : Endpoint();
    return addressOf(!above.isNull() && above.isWildcard() ? above : row.pair.local.unmapped());
}

void Builder::addClaim(const SocketRow &row, const Endpoint &local, const Endpoint &remote, PeerIndex peer)
{
    const Endpoint here = resolved(row.transport, local.unmapped());
    const Endpoint there = resolved(row.transport, remote.unmapped());
    const PairKey key = keyOf(row.transport, here, there);
    auto known = m_pairIndex.find(key);
    if (known == m_pairIndex.end()) {
        known = m_pairIndex.insert(key, m_pairs.size());
        m_pairs.push_back({row.transport, {here, there}, {}});
    }
    Pair &pair = m_pairs[*known];
    // The newest row of an end is what is true of it; a peer says less than a socket made for it.
    Claim &claim = pair.claims[pair.endpoints[0] == here ? 0 : 1];
    if (claim.row == nullptr || peer == 0)
        claim = {&row, peer, peer == 0 ? boxOf(row) : addressOf(here), waits(row)};
}

void Builder::addRow(const SocketRow &row)
{
    if (row.pair.local.isNull() || row.pair.local.port() == 0)
        return;
    if (row.isListener() || (row.transport == Transport::Udp && row.pair.remote.isNull()))
        addWaiting(row);
    else if (!row.pair.remote.isNull())
        addClaim(row, row.pair.local, row.pair.remote, 0);
    for (const UdpPeer &peer : row.peers) {
        if (row.pair.remote.isNull() && !peer.remote.isNull())
            addClaim(row, row.pair.local, peer.remote, peer.index);
    }
}

/// Fills in what is known of the other end of what is ours.
void Builder::addForeign(const SocketRow &row)
{
    const Endpoint local = row.pair.local.unmapped();
    const Endpoint remote = row.pair.remote.unmapped();
    if (local.isNull() || remote.isNull())
        return;
    const auto known = m_pairIndex.find(keyOf(row.transport, local, remote));
    if (known == m_pairIndex.end())
        return;
    Pair &pair = m_pairs[*known];
    const size_t end = pair.endpoints[0] == local ? 0 : 1;
    Claim &claim = pair.claims[end];
    const Claim &other = pair.claims[1 - end];
    if (claim.row == nullptr)
        claim = {&row, 0, addressOf(local), other.row != nullptr && !other.waits};
}

/// An unconnected socket is the other end of all pairs that nobody else claims and that have its address.
void Builder::addForeignUdp(const SocketRow &row)
{
    const Endpoint local = row.pair.local.unmapped();
    for (Pair &pair : m_pairs) {
        for (size_t end = 0; end < 2 && pair.transport == Transport::Udp; ++end) {
            const Endpoint &endpoint = pair.endpoints[end];
            const Claim &other = pair.claims[1 - end];
            const bool isIts = endpoint == local ||
                               (local.port() == endpoint.port() &&
                                m_table.ownAddresses().contains(endpoint) && isAtEveryAddress(row, endpoint));
            if (isIts && pair.claims[end].row == nullptr)
                pair.claims[end] = {&row, 0, hostOf(Transport::Udp, endpoint),
                                    other.row != nullptr && !other.waits};
        }
    }
}

void Builder::addWaiting(const SocketRow &row)
{
    const Endpoint local = row.pair.local.unmapped();
    const MapSide side = waits(row) ? MapSide::Waits : MapSide::Asks;
    MapPlug &plug = m_map.plugs[plugAt(side, row.transport, local, addressOf(local))];
    plug.waiting = row.id;
    plug.isListening = row.transport == Transport::Tcp && row.kernel.state == TcpState::Listen;
    plug.queued = plug.isListening ? row.kernel.receiveQueue : 0;
    plug.backlog = plug.isListening ? row.kernel.sendQueue : 0;
}

size_t Builder::plugAt(MapSide side, Transport transport, const Endpoint &endpoint, const Endpoint &host)
{
    const PlugKey key{side, transport, endpoint, host};
    if (const auto known = m_plugIndex.find(key); known != m_plugIndex.end())
        return *known;
    const HostKey hostKey(int(side), host);
    auto box = m_hostIndex.find(hostKey);
    if (box == m_hostIndex.end()) {
        box = m_hostIndex.insert(hostKey, m_map.hosts.size());
        m_map.hosts.push_back({.side = side, .address = host, .plugs = {}});
    }
    const size_t place = m_map.plugs.size();
    m_plugIndex.insert(key, place);
    m_map.hosts[*box].plugs.push_back(place);
    m_map.plugs.push_back(
        {.host = *box, .transport = transport, .endpoint = endpoint, .waiting = {}, .ends = {}});
    return place;
}

MapEnd Builder::endOf(const Claim &claim, size_t plug) const
{
    MapEnd end;
    end.plug = plug;
    if (claim.row == nullptr)
        return end;
    const SocketRow &row = *claim.row;
    end.socket = row.id;
    end.peer = claim.peer;
    end.state = row.kernel.state;
    if (end.state == TcpState::Unknown && row.transport == Transport::Tcp && row.life == Life::Opening)
        end.state = TcpState::SynSent;
    end.isQueued = row.opening == Opening::Waiting;
    end.isHeld = !end.isQueued && (row.life == Life::Open || row.life == Life::Opening);
    end.service = row.service;
    return end;
}

void Builder::addPair(const Pair &pair)
{
    const auto &[first, second] = pair.claims;
    std::array<bool, 2> left = {first.waits, second.waits};
    if (first.row == nullptr)
        left[0] = !left[1];
    else if (second.row == nullptr)
        left[1] = !left[0];
    else if (!left[0] && !left[1])
        left[first.row->id < second.row->id ? 1 : 0] = true;
    const bool isSelf = pair.endpoints[0] == pair.endpoints[1];
    if (isSelf)
        left[0] = left[1] = first.waits;
    // The end on the waiting side is the first.
    const size_t start = left[0] ? 0 : 1;
    MapCable cable;
    cable.transport = pair.transport;
    for (size_t end = 0; end < 2; ++end) {
        const size_t from = isSelf ? 0 : (end == 0 ? start : 1 - start);
        const Claim &claim = pair.claims[from];
        const Endpoint &endpoint = pair.endpoints[from];
        const Endpoint host = claim.row != nullptr ? claim.host : hostOf(pair.transport, endpoint);
        const MapSide side = left[from] ? MapSide::Waits : MapSide::Asks;
        cable.ends[end] = endOf(claim, plugAt(side, pair.transport, endpoint, host));
    }
    for (size_t end = 0; end < 2; ++end)
        cable.ends[end].hasFinished =
            hasSentFin(cable.ends[end].state) || hasHeardFin(cable.ends[1 - end].state);
    cable.state = stateOf(cable);
    m_map.cables.push_back(std::move(cable));
}

void Builder::markOwners()
{
    for (MapHost &host : m_map.hosts) {
        const int other = int(host.side == MapSide::Waits ? MapSide::Asks : MapSide::Waits);
        host.isTwice = m_hostIndex.contains(HostKey(other, host.address));
        if (host.address.isWildcard())
            host.owner = MapOwner::EveryAddress;
        else if (m_table.ownAddresses().contains(host.address))
            host.owner = MapOwner::ThisComputer;
        else if (host.address.address().isMulticast())
            host.owner = MapOwner::MulticastGroup;
    }
}

template <typename Key>
quint32 takeSerial(const QHash<Key, quint32> &known, const Key &key, quint32 *last)
{
    const auto found = known.find(key);
    return found != known.end() ? *found : ++*last;
}

PlugKey plugKey(const HostMap &map, const MapPlug &plug)
{
    const MapHost &host = map.hosts[plug.host];
    return {host.side, plug.transport, plug.endpoint, host.address};
}

PairKey cableKey(const HostMap &map, const MapCable &cable)
{
    return keyOf(cable.transport, map.plugs[cable.ends[0].plug].endpoint,
                 map.plugs[cable.ends[1].plug].endpoint);
}

/// Gives everything the serial it had, or the next one, and puts what belongs to a box or plug in that order.
void Builder::number()
{
    QHash<HostKey, quint32> hosts;
    QHash<PlugKey, quint32> plugs;
    QHash<PairKey, quint32> cables;
    for (const MapHost &host : m_before.hosts)
        hosts.insert(HostKey(int(host.side), host.address), host.serial);
    for (const MapPlug &plug : m_before.plugs)
        plugs.insert(plugKey(m_before, plug), plug.serial);
    for (const MapCable &cable : m_before.cables)
        cables.insert(cableKey(m_before, cable), cable.serial);
    quint32 &last = m_map.lastSerial;
    last = m_before.lastSerial;
    for (MapHost &host : m_map.hosts)
        host.serial = takeSerial(hosts, HostKey(int(host.side), host.address), &last);
    for (MapPlug &plug : m_map.plugs)
        plug.serial = takeSerial(plugs, plugKey(m_map, plug), &last);
    for (MapCable &cable : m_map.cables)
        cable.serial = takeSerial(cables, cableKey(m_map, cable), &last);
    std::sort(m_map.cables.begin(), m_map.cables.end(),
              [](const MapCable &left, const MapCable &right) { return left.serial < right.serial; });
    for (size_t cable = 0; cable < m_map.cables.size(); ++cable) {
        for (size_t end = 0; end < 2; ++end)
            m_map.plugs[m_map.cables[cable].ends[end].plug].ends.push_back({cable, end});
    }
    for (MapHost &host : m_map.hosts) {
        std::sort(host.plugs.begin(), host.plugs.end(), [this](size_t left, size_t right) {
            return m_map.plugs[left].serial < m_map.plugs[right].serial;
        });
    }
    // Last: plugs know their hosts by their places.
    std::vector<size_t> order(m_map.hosts.size());
    for (size_t place = 0; place < order.size(); ++place)
        order[place] = place;
    std::sort(order.begin(), order.end(), [this](size_t left, size_t right) {
        return m_map.hosts[left].serial < m_map.hosts[right].serial;
    });
    std::vector<MapHost> sorted;
    for (size_t place = 0; place < order.size(); ++place) {
        sorted.push_back(std::move(m_map.hosts[order[place]]));
        for (const size_t plug : sorted.back().plugs)
            m_map.plugs[plug].host = place;
    }
    m_map.hosts = std::move(sorted);
}

HostMap Builder::build()
{
    findWildcards();
    for (const auto &[id, row] : m_table.living()) {
        if (row->opening != Opening::Foreign)
            addRow(*row);
    }
    for (const auto &[id, row] : m_table.living()) {
        if (row->opening == Opening::Foreign)
            addForeign(*row);
    }
    for (const auto &[id, row] : m_table.living()) {
        if (row->opening == Opening::Foreign && row->transport == Transport::Udp && row->pair.remote.isNull())
            addForeignUdp(*row);
    }
    for (const Pair &pair : m_pairs)
        addPair(pair);
    markOwners();
    number();
    return std::move(m_map);
}

} // namespace

bool isConnectedUdp(const MapEnd &end)
{
    return end.socket.isValid() && end.peer == 0 &&
           (end.state == TcpState::Established || end.state == TcpState::Unknown);
}

HostMap hostMap(const SocketTable &table, const HostMap &before)
{
    return Builder(table, before).build();
}

} // namespace enchufe
