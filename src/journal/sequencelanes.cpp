#include "journal/sequencelanes.h"

#include "journal/partner.h"

#include <QSet>

#include <algorithm>

namespace enchufe {

namespace {

bool sharesItsPort(const SocketRow &row)
{
    const auto option = row.options.find("SO_REUSEPORT");
    return option != row.options.end() && option->second == "1";
}

/// Whether the kernel may give a datagram to either of two UDP sockets that are as near. It takes the one
/// that was bound last, but chooses by a hash where both have SO_REUSEPORT; what others have set is not
/// known. Source: udp_lib_lport_inuse(), udp_lib_lookup2() and lookup_reuseport() in the kernel's
/// net/ipv4/udp.c.
bool isEither(const SocketRow &older, const SocketRow &newer)
{
    const bool isKnown = older.isOwn() && newer.isOwn();
    return metInTime(older, newer) && !(isKnown && !(sharesItsPort(older) && sharesItsPort(newer)));
}

bool hasHeardOf(const SocketRow &row, const Endpoint &sender)
{
    return std::any_of(row.peers.begin(), row.peers.end(), [&sender](const UdpPeer &peer) {
        return peer.datagramsReceived > 0 && isSameEndpoint(peer.remote, sender);
    });
}

/// Where a row's other end is.
struct FoundEnd
{
    /// Null where no row is it, or nobody knows which.
    const SocketRow *row = nullptr;
    bool isOneOfSeveral = false;
};

/// Finds the ends that rows of a table talk with.
class OtherEnds
{
public:
    explicit OtherEnds(const SocketTable &table)
        : m_table(table)
    {}

    FoundEnd of(const SocketRow &row) const;

private:
    std::vector<const SocketRow *> candidates(const SocketRow &row) const;
    int reach(const Endpoint &remote, const SocketRow &row) const;
    int nearness(const SocketRow &row, const SocketRow &other) const;

    const SocketTable &m_table;
};

/// How closely this socket is bound to where what is sent to `remote` arrives; 0: it does not reach it. The
/// kernel looks at the very address first, then at every address, and prefers a socket of the packet's own
/// family each time. Source: __udp4_lib_lookup() and compute_score() in net/ipv4/udp.c.
int OtherEnds::reach(const Endpoint &remote, const SocketRow &row) const
{
    const int sameFamily = row.pair.local.family() == remote.unmapped().family() ? 1 : 0;
    if (isSameEndpoint(remote, row.pair.local))
        return 3 + sameFamily;
    if (!isAtEveryAddress(row, remote))
        return 0;
    return m_table.ownAddresses().contains(remote) ? 1 + sameFamily : 0;
}

/// Higher is nearer; 0: they never talked. Both may have ended.
int OtherEnds::nearness(const SocketRow &row, const SocketRow &other) const
{
    constexpr int connectedWithEachOther = 10;
    if (other.id == row.id || other.transport != row.transport || row.pair.remote.isNull() ||
        !metInTime(row, other))
        return 0;
    const int there = reach(row.pair.remote, other);
    if (there == 0)
        return 0;
    const bool isTcp = row.transport == Transport::Tcp;
    if (!row.pair.local.isNull() && reach(other.pair.remote, row) > 0)
        return connectedWithEachOther + (isTcp && other.isOwn() ? 1 : 0);
    if (isTcp)
        return 0;
    // A connected UDP socket's partner may be the one that waits for all, or one that asked another port.
    return other.pair.remote.isNull() ? 1 + there : (other.isOwn() ? 1 : 0);
}

/// In the order of their ids.
std::vector<const SocketRow *> OtherEnds::candidates(const SocketRow &row) const
{
    const PortIndex &rows = m_table.byPorts();
    const quint16 there = row.pair.remote.port();
    // Two TCP ends know of each other; to a UDP socket anybody may send.
    return row.transport == Transport::Tcp ? rows.between(row.transport, there, row.pair.local.port())
                                           : rows.at(row.transport, there);
}

/// Of UDP sockets the newest of the nearest, of TCP sockets the one that was connected together with this
/// one.
FoundEnd OtherEnds::of(const SocketRow &row) const
{
    std::vector<const SocketRow *> best;
    int nearest = 0;
    for (const SocketRow *const other : candidates(row)) {
        const int near = nearness(row, *other);
        if (near == 0 || near < nearest)
            continue;
        if (near > nearest)
            best.clear();
        nearest = near;
        best.push_back(other);
    }
    if (best.empty())
        return {};
    if (row.transport == Transport::Tcp) {
        return {*std::ranges::min_element(best, {},
                                          [&row](const auto *other) { return connectedApart(row, *other); }),
                false};
    }
    const SocketRow *const newest = best.back();
    const bool isOneOf = std::any_of(best.begin(), best.end() - 1,
                                     [newest](const auto *older) { return isEither(*older, *newest); });
    if (!isOneOf)
        return {newest, false};
    // What one of them has received says which it was.
    const auto hears = [&row](const SocketRow *other) { return hasHeardOf(*other, row.pair.local); };
    const auto hearer = std::find_if(best.begin(), best.end(), hears);
    const bool isKnown = std::count_if(best.begin(), best.end(), hears) == 1;
    return {isKnown ? *hearer : nullptr, !isKnown};
}

SequenceLane laneOf(const SocketRow &row)
{
    SequenceLane lane;
    lane.socket = row.id;
    lane.endpoint = row.pair.local.isNull() ? row.requested.local : row.pair.local;
    lane.remote = row.pair.remote;
    lane.firstEvent = row.firstEvent;
    lane.request = row.request;
    lane.requestEvent = row.requestEvent;
    lane.transport = row.transport;
    lane.opening = row.opening;
    lane.name = row.name;
    return lane;
}

/// Param endpoint: where it is, also if it is no row.
SequenceLane laneOf(const FoundEnd &found, const Endpoint &endpoint, const SequenceLane &seenFrom)
{
    if (found.row != nullptr)
        return laneOf(*found.row);
    SequenceLane lane;
    lane.endpoint = endpoint;
    lane.remote = seenFrom.endpoint;
    lane.transport = seenFrom.transport;
    lane.isOneOfSeveral = found.isOneOfSeveral;
    return lane;
}

/// An unconnected UDP socket knows the others by numbers. Param lane: its own. Param remote: another lane's.
void addPeer(const SocketRow &row, const Endpoint &remote, SequenceLane *lane)
{
    if (row.transport != Transport::Udp || !row.pair.remote.isNull())
        return;
    const auto peer = std::find_if(row.peers.rbegin(), row.peers.rend(), [&remote](const UdpPeer &known) {
        return isSameEndpoint(known.remote, remote);
    });
    if (peer != row.peers.rend())
        lane->peers[peer->index] = remote;
}

/// Of two ends the one that asked stands left; of two that both asked, the older one.
bool isAsker(const SequenceLane &lane, const SequenceLane &other)
{
    const auto asks = [](const SequenceLane &end, const SequenceLane &against) {
        // An end that nobody here holds asked where ours was asked.
        return end.opening == Opening::Active ||
               (end.opening == Opening::Foreign &&
                (against.opening == Opening::Accepted || against.opening == Opening::Passive ||
                 against.opening == Opening::Waiting));
    };
    const bool here = asks(lane, other);
    const bool there = asks(other, lane);
    return here == there ? lane.socket < other.socket : here;
}

SequenceLanes connectionLanes(const SocketTable &table, const SocketRow &row)
{
    SequenceLanes result;
    SequenceLane here = laneOf(row);
    here.remote = row.pair.remote.isNull() ? row.requested.remote : row.pair.remote;
    if (!here.endpoint.isNull() && isSameEndpoint(here.endpoint, here.remote)) {
        result.lanes = {here};
        return result;
    }
    const FoundEnd found = OtherEnds(table).of(row);
    SequenceLane there = laneOf(found, here.remote, here);
    if (found.row != nullptr)
        addPeer(*found.row, here.endpoint, &there);
    const bool isLeft = isAsker(here, there);
    result.lanes = isLeft ? std::vector{here, there} : std::vector{there, here};
    result.lanes[0].hasLabelsLeft = true;
    result.lanes[0].other = 1;
    result.lanes[1].place = 1;
    result.lanes[1].other = 0;
    return result;
}

/// One connection of a listener, or one peer of a UDP socket.
struct Branch
{
    /// Null where the socket itself talks with the peer.
    const SocketRow *made = nullptr;
    Endpoint peer = {};
    PeerIndex number = 0;
};

/// The newest of them, the oldest first. Param total: how many there are.
std::vector<Branch> branchesOf(const SocketTable &table, const SocketRow &row, size_t *total)
{
    std::vector<Branch> made;
    QSet<Endpoint> withGhost;
    for (const SocketId id : row.children) {
        const SocketRow *const child = table.row(id);
        // What waited and was taken has a row of its own since.
        if (child == nullptr || (child->opening == Opening::Waiting && child->life == Life::Ended))
            continue;
        made.push_back({child, child->pair.remote, 0});
        if (!row.peers.empty())
            withGhost.insert(child->pair.remote);
    }
    // A connection keeps the place that it had while it waited.
    std::ranges::stable_sort(made, {}, [](const Branch &branch) {
        return branch.made->request.isValid() ? branch.made->request : branch.made->id;
    });
    std::vector<Branch> branches;
    *total = made.size();
    for (auto peer = row.peers.rbegin(); peer != row.peers.rend(); ++peer) {
        if (withGhost.contains(peer->remote))
            continue;
        ++*total;
        if (branches.size() < mostSequenceBranches)
            branches.push_back({nullptr, peer->remote, peer->index});
    }
    for (auto child = made.rbegin(); child != made.rend() && branches.size() < mostSequenceBranches; ++child)
        branches.push_back(*child);
    std::reverse(branches.begin(), branches.end());
    return branches;
}

/// Param found: the branch's other end. Param side: -1 left, 1 right. Param nth:
/// the how manieth of this side, from the middle.
void addBranch(const Branch &branch, const FoundEnd &found, int side, int nth,
               std::vector<SequenceLane> *lanes)
{
    const SequenceLane &middle = lanes->front();
    SequenceLane there = laneOf(found, branch.peer, middle);
    there.place = side * (2 * nth + 2);
    there.hasLabelsLeft = side < 0;
    there.other = 0;
    if (found.row != nullptr)
        addPeer(*found.row, branch.made != nullptr ? branch.made->pair.local : middle.endpoint, &there);
    if (branch.number > 0)
        lanes->front().peers[branch.number] = there.endpoint;
    if (branch.made != nullptr) {
        SequenceLane made = laneOf(*branch.made);
        made.parent = 0;
        made.place = side * (2 * nth + 1);
        made.hasLabelsLeft = side > 0;
        made.other = int(lanes->size()) + 1;
        there.other = int(lanes->size());
        lanes->push_back(made);
    }
    lanes->push_back(there);
}

SequenceLanes branchedLanes(const SocketTable &table, const SocketRow &row)
{
    SequenceLanes result;
    result.lanes.push_back(laneOf(row));
    const bool isTcp = row.transport == Transport::Tcp;
    result.lanes[0].hasLabelsLeft = !isTcp;
    size_t total = 0;
    const std::vector<Branch> branches = branchesOf(table, row, &total);
    result.leftOut = total - branches.size();
    const OtherEnds others(table);
    SocketRow asFixed;
    asFixed.transport = row.transport;
    asFixed.id = row.id;
    asFixed.options = row.options;
    for (size_t index = 0; index < branches.size(); ++index) {
        const Branch &branch = branches[index];
        asFixed.pair = {result.lanes.front().endpoint, branch.peer};
        const FoundEnd found = others.of(branch.made != nullptr ? *branch.made : asFixed);
        // A listener stands in the middle, and a branch stays at its side when older ones go. What a UDP
        // socket sends by itself would cross its own words there.
        const bool isRight = !isTcp || (result.leftOut + index) % 2 == 0;
        // The newest stands beside it: of many there is room for these two.
        const size_t newer = branches.size() - 1 - index;
        addBranch(branch, found, isRight ? 1 : -1, int(isTcp ? newer / 2 : newer), &result.lanes);
    }
    return result;
}

quint64 firstEventOf(const SequenceLanes &shown)
{
    quint64 first = ~quint64(0);
    for (size_t index = 0; index < shown.lanes.size(); ++index) {
        const SequenceLane &lane = shown.lanes[index];
        // What the middle did for others before is not shown with them.
        if (!lane.socket.isValid() || (index == 0 && shown.leftOut > 0 && shown.lanes.size() > 1))
            continue;
        // The accept() that made it stands right before it.
        const quint64 before = lane.opening == Opening::Accepted && lane.begin() > 0 ? 1 : 0;
        first = std::min(first, lane.begin() - before);
    }
    return first != ~quint64(0) ? first : shown.lanes.front().firstEvent;
}

} // namespace

SequenceLanes sequenceLanes(const SocketTable &table, const SocketRow &row)
{
    const bool isAlone = row.pair.remote.isNull() && row.opening != Opening::Active;
    SequenceLanes result = isAlone ? branchedLanes(table, row) : connectionLanes(table, row);
    // Who waits for all of them talks with others too.
    for (SequenceLane &lane : result.lanes) {
        if (lane.transport == Transport::Udp && lane.remote.isNull())
            lane.other = -1;
    }
    result.firstEvent = firstEventOf(result);
    return result;
}

} // namespace enchufe
