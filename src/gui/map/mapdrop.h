#pragma once

#include "gui/map/mapelement.h"
#include "net/openrequest.h"

namespace enchufe {

/// What becomes of something that is dragged from one thing on the map to another.
struct MapDrop
{
    enum class Kind : quint8 {
        Nothing,   ///< nowhere, or onto itself
        Elsewhere, ///< from another host: only this computer can open sockets here
        Open,      ///< `request` opens at once
        Fill,      ///< the form is filled with `target` and `from`: there is not exactly one that listens
    };
    Kind kind = Kind::Nothing;
    OpenRequest request = {};
    HostPort target = {};
    /// Null lets the system choose; otherwise with port 0.
    Endpoint from = {};
};

/// An active open from the box of one element to the endpoint that waits at the other.
MapDrop mapDrop(const HostMap &map, const MapElement &from, const MapElement &to);
/// What will happen, in words; empty for Kind::Nothing.
QString mapDropText(const MapDrop &drop);

} // namespace enchufe
