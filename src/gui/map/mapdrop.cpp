#include "gui/map/mapdrop.h"

#include <QCoreApplication>

namespace enchufe {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::MapDrop)
};

/// The plug that an element is or ends at; the number of plugs for none.
size_t plugOf(const HostMap &map, const MapElement &element)
{
    if (element.kind == MapElement::Kind::Plug)
        return findPlug(map, element);
    const MapEndRef ref = findEnd(map, element);
    return element.kind == MapElement::Kind::End && ref.cable < map.cables.size()
               ? map.cables[ref.cable].ends[ref.end].plug
               : map.plugs.size();
}

/// The box that an element belongs to; the number of boxes for none.
size_t boxOf(const HostMap &map, const MapElement &element)
{
    if (element.kind == MapElement::Kind::Host)
        return findHost(map, element);
    const size_t plug = plugOf(map, element);
    return plug < map.plugs.size() ? map.plugs[plug].host : map.hosts.size();
}

/// What waits at an element: its plug, otherwise the box's only one.
const MapPlug *waitingAt(const HostMap &map, const MapElement &element)
{
    const size_t at = plugOf(map, element);
    if (at < map.plugs.size() && map.plugs[at].waiting.isValid())
        return &map.plugs[at];
    if (element.kind == MapElement::Kind::Plug)
        return nullptr;
    const size_t host = boxOf(map, element);
    const MapPlug *only = nullptr;
    for (size_t place = 0; host < map.hosts.size() && place < map.hosts[host].plugs.size(); ++place) {
        const MapPlug &plug = map.plugs[map.hosts[host].plugs[place]];
        if (!plug.waiting.isValid())
            continue;
        if (only != nullptr)
            return nullptr;
        only = &plug;
    }
    return only;
}

bool isHere(const MapHost &host)
{
    return host.owner == MapOwner::ThisComputer || host.owner == MapOwner::EveryAddress;
}

/// Which address of the target to ask: of a wildcard the asking box's own.
Endpoint reachable(const Endpoint &target, const Endpoint &from)
{
    if (!target.isWildcard())
        return target;
    if (!from.isNull())
        return from.withPort(target.port());
    return Endpoint(
        QHostAddress(target.family() == IpFamily::V4 ? QHostAddress::LocalHost : QHostAddress::LocalHostIPv6),
        target.port());
}

/// An address that cannot talk to the target is no address to ask from.
Endpoint usableFrom(const MapHost &host, const MapHost &target)
{
    const bool isUsable = host.owner == MapOwner::ThisComputer &&
                          (target.address.isWildcard() || target.address.family() == host.address.family()) &&
                          (isHere(target) || !host.address.isLoopback());
    return isUsable ? host.address : Endpoint();
}

} // namespace

MapDrop mapDrop(const HostMap &map, const MapElement &from, const MapElement &to)
{
    const size_t source = boxOf(map, from);
    const size_t target = boxOf(map, to);
    if (from == to || source >= map.hosts.size() || target >= map.hosts.size())
        return {};
    // The names of what is at one plug stand in it: between these nothing is dragged.
    const size_t here = plugOf(map, from);
    if (here < map.plugs.size() && here == plugOf(map, to))
        return {};
    const MapPlug *const plug = waitingAt(map, to);
    // Within one box only what waits there is meant.
    if (source == target && (to.kind != MapElement::Kind::Plug || plug == nullptr))
        return {};
    if (!isHere(map.hosts[source]))
        return {.kind = MapDrop::Kind::Elsewhere};
    MapDrop drop;
    drop.from = usableFrom(map.hosts[source], map.hosts[target]);
    const Endpoint asked = reachable(plug != nullptr ? plug->endpoint : map.hosts[target].address, drop.from);
    drop.target.host = asked.addressText();
    if (plug == nullptr) {
        drop.kind = MapDrop::Kind::Fill;
        return drop;
    }
    drop.kind = MapDrop::Kind::Open;
    drop.target.port = asked.port();
    drop.request.transport = plug->transport;
    drop.request.opening = Opening::Active;
    drop.request.target = drop.target;
    drop.request.from = drop.from;
    return drop;
}

QString mapDropText(const MapDrop &drop)
{
    const QString from = drop.from.addressText();
    switch (drop.kind) {
    case MapDrop::Kind::Nothing:
        return {};
    case MapDrop::Kind::Elsewhere:
        return Tr::tr("Only this computer can ask: the other host opens its own sockets.");
    case MapDrop::Kind::Fill:
        return Tr::tr("Fills the form to ask %1: the port is still to be chosen.")
            .arg(drop.target.toString());
    case MapDrop::Kind::Open:
        break;
    }
    if (drop.request.transport == Transport::Udp) {
        return from.isEmpty() ? Tr::tr("Opens a UDP socket to %1.").arg(drop.target.toString())
                              : Tr::tr("Opens a UDP socket at %1 to %2.").arg(from, drop.target.toString());
    }
    return from.isEmpty() ? Tr::tr("Asks %1 for a connection.").arg(drop.target.toString())
                          : Tr::tr("Asks %2 for a connection, from %1.").arg(from, drop.target.toString());
}

} // namespace enchufe
