#pragma once

#include "journal/hostmap.h"

#include <functional>
#include <map>

namespace enchufe {

/// From so many cables between a plug and a box on they are one thick cable, until it is unfolded.
inline constexpr size_t fewestInGroup = 12;

/// Names one thing that can be chosen on the host map or in its list, for as long as it is there.
struct MapElement
{
    enum class Kind : quint8 {
        None,
        Host,
        Plug,
        End,   ///< one half of a cable, with its plug
        Group, ///< one half of the cables between one plug and one box, at least fewestInGroup
    };
    Kind kind = Kind::None;
    MapSide side = MapSide::Waits;
    Transport transport = Transport::Tcp;
    /// Host: its address. Plug: its endpoint. End: the cable's first endpoint. Group: the plug's endpoint.
    Endpoint first;
    /// Plug: its box. End: the cable's second endpoint. Group: the asking box.
    Endpoint second;
    /// End: which, 0 or 1.
    quint8 end = 0;

    friend bool operator==(const MapElement &, const MapElement &) = default;
    friend size_t qHash(const MapElement &element, size_t seed = 0)
    {
        return qHashMulti(seed, int(element.kind), int(element.side), int(element.transport), element.first,
                          element.second, int(element.end));
    }
};

/// A row of the socket table.
struct MapRow
{
    SocketId socket;
    PeerIndex peer = 0;

    friend bool operator==(const MapRow &, const MapRow &) = default;
};

/// What the table calls a row: "Ghost 1.2". Empty for one that it does not have, or not yet.
using MapNames = std::function<QString(const MapRow &row)>;

/// The cables between one plug of the waiting side and one box of the asking side, where they are many.
struct MapGroup
{
    size_t plug = 0;
    size_t host = 0;
    /// HostMap::cables, oldest first.
    std::vector<size_t> cables;
};

MapElement hostElement(const HostMap &map, size_t host);
MapElement plugElement(const HostMap &map, size_t plug);
MapElement endElement(const HostMap &map, const MapEndRef &ref);
MapElement groupElement(const HostMap &map, const MapGroup &group, MapSide side);

/// How many cables a plug has: one that is connected with itself has both ends of its cable there.
size_t cablesOf(const HostMap &map, const MapPlug &plug);

/// The plug or end of a row of the table; Kind::None where the map has none.
MapElement elementOf(const HostMap &map, const MapRow &row);
/// The row behind an element: of an end that is elsewhere, the other end's. None for boxes, groups and plugs
/// where nothing waits that have more than one cable.
MapRow rowOf(const HostMap &map, const MapElement &element);
/// Whether the map has it, folded into a group or not.
bool isOn(const HostMap &map, const MapElement &element);
/// Finds the things of a map by their elements. Return: the place in HostMap; the vector's size for none.
size_t findHost(const HostMap &map, const MapElement &element);
size_t findPlug(const HostMap &map, const MapElement &element);
/// The cable's place is the number of cables for none.
MapEndRef findEnd(const HostMap &map, const MapElement &element);

/// All groups, in the order of their first cables.
std::vector<MapGroup> mapGroups(const HostMap &map);
/// How many cables of a group there are by the kernel's word that stands for each.
std::map<TcpState, int> countedStates(const HostMap &map, const MapGroup &group);
/// What a folded group looks like: its oldest cable in the most frequent state, accepted or not as most of
/// these are, by its place in HostMap::cables.
size_t usualCable(const HostMap &map, const MapGroup &group);

} // namespace enchufe
