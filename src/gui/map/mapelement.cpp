#include "gui/map/mapelement.h"

#include <QHash>

#include <algorithm>

namespace enchufe {

namespace {

const Endpoint &endpointOf(const HostMap &map, const MapCable &cable, size_t end)
{
    return map.plugs[cable.ends[end].plug].endpoint;
}

/// Where the first that fits stands; the vector's size for none.
template <typename Items, typename Fits>
size_t placeOf(const Items &items, Fits fits)
{
    return size_t(std::find_if(items.begin(), items.end(), fits) - items.begin());
}

/// The word that a cable is counted under.
TcpState countedState(const MapCable &cable)
{
    if (cable.state == CableState::Guarded)
        return TcpState::TimeWait;
    if (cable.state == CableState::Requested)
        return TcpState::SynSent;
    return cable.ends[0].state != TcpState::Unknown ? cable.ends[0].state : cable.ends[1].state;
}

} // namespace

MapElement hostElement(const HostMap &map, size_t host)
{
    return {.kind = MapElement::Kind::Host,
            .side = map.hosts[host].side,
            .first = map.hosts[host].address,
            .second = {}};
}

MapElement plugElement(const HostMap &map, size_t plug)
{
    const MapPlug &shown = map.plugs[plug];
    const MapHost &host = map.hosts[shown.host];
    return {.kind = MapElement::Kind::Plug,
            .side = host.side,
            .transport = shown.transport,
            .first = shown.endpoint,
            .second = host.address};
}

MapElement endElement(const HostMap &map, const MapEndRef &ref)
{
    const MapCable &cable = map.cables[ref.cable];
    return {.kind = MapElement::Kind::End,
            .transport = cable.transport,
            .first = endpointOf(map, cable, 0),
            .second = endpointOf(map, cable, 1),
            .end = quint8(ref.end)};
}

MapElement groupElement(const HostMap &map, const MapGroup &group, MapSide side)
{
    return {.kind = MapElement::Kind::Group,
            .side = side,
            .transport = map.plugs[group.plug].transport,
            .first = map.plugs[group.plug].endpoint,
            .second = map.hosts[group.host].address};
}

size_t cablesOf(const HostMap &map, const MapPlug &plug)
{
    return size_t(std::count_if(plug.ends.begin(), plug.ends.end(), [&map](const MapEndRef &ref) {
        const auto &ends = map.cables[ref.cable].ends;
        return ref.end == 0 || ends[0].plug != ends[1].plug;
    }));
}

MapElement elementOf(const HostMap &map, const MapRow &row)
{
    if (!row.socket.isValid())
        return {};
    for (size_t plug = 0; row.peer == 0 && plug < map.plugs.size(); ++plug) {
        if (map.plugs[plug].waiting == row.socket)
            return plugElement(map, plug);
    }
    for (size_t cable = 0; cable < map.cables.size(); ++cable) {
        for (size_t end = 0; end < 2; ++end) {
            const MapEnd &known = map.cables[cable].ends[end];
            if (known.socket == row.socket && known.peer == row.peer)
                return endElement(map, {cable, end});
        }
    }
    return {};
}

MapRow rowOf(const HostMap &map, const MapElement &element)
{
    if (element.kind == MapElement::Kind::Plug) {
        const size_t plug = findPlug(map, element);
        if (plug >= map.plugs.size())
            return {};
        const MapPlug &known = map.plugs[plug];
        if (known.waiting.isValid() || cablesOf(map, known) != 1)
            return {known.waiting, 0};
        return rowOf(map, endElement(map, known.ends[0]));
    }
    if (element.kind != MapElement::Kind::End)
        return {};
    const MapEndRef ref = findEnd(map, element);
    if (ref.cable >= map.cables.size())
        return {};
    const auto &ends = map.cables[ref.cable].ends;
    const MapEnd &end = ends[ref.end].socket.isValid() ? ends[ref.end] : ends[1 - ref.end];
    return {end.socket, end.peer};
}

bool isOn(const HostMap &map, const MapElement &element)
{
    switch (element.kind) {
    case MapElement::Kind::Host:
        return findHost(map, element) < map.hosts.size();
    case MapElement::Kind::Plug:
        return findPlug(map, element) < map.plugs.size();
    case MapElement::Kind::End:
        return findEnd(map, element).cable < map.cables.size();
    case MapElement::Kind::Group: {
        const std::vector<MapGroup> groups = mapGroups(map);
        return std::any_of(groups.begin(), groups.end(), [&](const MapGroup &group) {
            return groupElement(map, group, element.side) == element;
        });
    }
    case MapElement::Kind::None:
        break;
    }
    return false;
}

size_t findHost(const HostMap &map, const MapElement &element)
{
    return placeOf(map.hosts, [&](const MapHost &host) {
        return host.side == element.side && host.address == element.first;
    });
}

size_t findPlug(const HostMap &map, const MapElement &element)
{
    return placeOf(map.plugs, [&](const MapPlug &plug) {
        const MapHost &host = map.hosts[plug.host];
        return plug.endpoint == element.first && plug.transport == element.transport &&
               host.side == element.side && host.address == element.second;
    });
}

MapEndRef findEnd(const HostMap &map, const MapElement &element)
{
    const size_t cable = placeOf(map.cables, [&](const MapCable &known) {
        return known.transport == element.transport && endpointOf(map, known, 0) == element.first &&
               endpointOf(map, known, 1) == element.second;
    });
    return {cable, element.end};
}

std::vector<MapGroup> mapGroups(const HostMap &map)
{
    std::vector<MapGroup> all;
    QHash<std::pair<size_t, size_t>, size_t> known;
    for (size_t cable = 0; cable < map.cables.size(); ++cable) {
        const auto &ends = map.cables[cable].ends;
        const size_t host = map.plugs[ends[1].plug].host;
        const bool isAcross = map.hosts[map.plugs[ends[0].plug].host].side == MapSide::Waits &&
                              map.hosts[host].side == MapSide::Asks;
        // A plug with cables of its own elsewhere cannot go into one with others.
        if (!isAcross || map.plugs[ends[1].plug].ends.size() > 1)
            continue;
        const std::pair key(ends[0].plug, host);
        auto found = known.find(key);
        if (found == known.end()) {
            found = known.insert(key, all.size());
            all.push_back({key.first, key.second, {}});
        }
        all[*found].cables.push_back(cable);
    }
    std::erase_if(all, [](const MapGroup &group) { return group.cables.size() < fewestInGroup; });
    return all;
}

std::map<TcpState, int> countedStates(const HostMap &map, const MapGroup &group)
{
    std::map<TcpState, int> counts;
    for (const size_t cable : group.cables)
        ++counts[countedState(map.cables[cable])];
    return counts;
}

size_t usualCable(const HostMap &map, const MapGroup &group)
{
    const std::map<TcpState, int> counts = countedStates(map, group);
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &left, const auto &right) {
        return left.second < right.second;
    });
    const auto isUsual = [&](size_t cable) { return countedState(map.cables[cable]) == most->first; };
    // Those that wait to be accepted are ESTABLISHED as well, and look different.
    const auto isQueued = [&](size_t cable) { return isUsual(cable) && map.cables[cable].ends[0].isQueued; };
    const auto queued = std::count_if(group.cables.begin(), group.cables.end(), isQueued);
    const bool areQueued = 2 * queued > most->second;
    return *std::find_if(group.cables.begin(), group.cables.end(),
                         [&](size_t cable) { return isUsual(cable) && isQueued(cable) == areQueued; });
}

} // namespace enchufe
