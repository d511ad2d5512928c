#pragma once

#include "journal/sockettable.h"

#include <array>
#include <vector>

namespace enchufe {

/// The column of the host map that a box stands in. The slide's figure has two hosts even where both ends are
/// one computer, so an address that both waits and asks has a box on each side.
enum class MapSide : quint8 {
    Waits, ///< left: listeners, what they accepted, passive UDP; and what those that ask talk to
    Asks,  ///< right: active sockets; and what talks to those that wait
};

enum class MapOwner : quint8 {
    ThisComputer,
    EveryAddress, ///< a wildcard of this computer, 0.0.0.0 or ::
    OtherHost,
    MulticastGroup,
};

/// A box: one address on one side.
struct MapHost
{
    MapSide side = MapSide::Waits;
    MapOwner owner = MapOwner::OtherHost;
    /// The other side has a box of the same address.
    bool isTwice = false;
    /// Port 0; IPv4 inside IPv6 is the IPv4 address.
    Endpoint address;
    /// HostMap::plugs, oldest first; never empty.
    std::vector<size_t> plugs;
    quint32 serial = 0;

    friend bool operator==(const MapHost &, const MapHost &) = default;
};

/// One end of one cable, by its places in HostMap::cables and MapCable::ends.
struct MapEndRef
{
    size_t cable = 0;
    size_t end = 0;

    friend bool operator==(const MapEndRef &, const MapEndRef &) = default;
};

/// An endpoint with its port. A listener and its accepted sockets share one: one number, many cables.
struct MapPlug
{
    size_t host = 0;
    Transport transport = Transport::Tcp;
    Endpoint endpoint;
    /// What waits here, a listener or an unconnected UDP socket; none where there are only cables.
    SocketId waiting;
    bool isListening = false; ///< TCP in LISTEN
    /// Of a listener: connections that wait to be accepted, and how many may.
    quint32 queued = 0;
    quint32 backlog = 0;
    /// Oldest cable first. A socket that is connected with itself has both ends of its cable here.
    std::vector<MapEndRef> ends;
    quint32 serial = 0;

    friend bool operator==(const MapPlug &, const MapPlug &) = default;
};

struct MapEnd
{
    size_t plug = 0;
    /// The row of this end; none where it is known only by the other end's pair.
    SocketId socket;
    /// Of an unconnected UDP socket.
    PeerIndex peer = 0;
    TcpState state = TcpState::Unknown;
    /// A program holds a descriptor of it. False in TIME-WAIT, for orphans, and for what waits to be
    /// accepted.
    bool isHeld = false;
    bool isQueued = false;    ///< waits to be accepted
    bool hasFinished = false; ///< its side sent FIN, as either end's state tells
    /// The service that answers here; empty where none does.
    QByteArray service;

    friend bool operator==(const MapEnd &, const MapEnd &) = default;
};

enum class CableState : quint8 {
    Requested,  ///< one end asked (SYN-SENT) and is not answered yet
    Connected,  ///< both directions are open
    HalfClosed, ///< one side has finished
    Closing,    ///< both sides have finished, not everything is confirmed
    Guarded,    ///< TIME-WAIT: nothing is left but the pair
    Datagrams,  ///< UDP: no connection, but both have each other's endpoint
};

/// Whether the end of a UDP cable is a socket of its own for this peer (the kernel's ESTAB), not one that
/// waits for datagrams of anybody (UNCONN). A socket that was not looked at yet counts as what was asked of
/// it.
bool isConnectedUdp(const MapEnd &end);

/// A pair of endpoints that belong together: a TCP connection, or UDP sockets that talk.
struct MapCable
{
    Transport transport = Transport::Tcp;
    CableState state = CableState::Connected;
    /// On the waiting side and on the asking side; both on the waiting side for two passive UDP sockets, both
    /// in one plug for a socket that is connected with itself.
    std::array<MapEnd, 2> ends;
    quint32 serial = 0;

    friend bool operator==(const MapCable &, const MapCable &) = default;
};

/// The slide's figure: hosts as boxes, endpoints as plugs, connections as cables. Serials count up in the
/// order in which things were first seen and stay with them, so that nothing new reorders what is there.
struct HostMap
{
    std::vector<MapHost> hosts;
    std::vector<MapPlug> plugs;
    std::vector<MapCable> cables;
    quint32 lastSerial = 0;

    friend bool operator==(const HostMap &, const HostMap &) = default;
};

/// What of the table is alive, as hosts, plugs and cables. Own sockets and what waits at own listeners; other
/// programs' (Opening::Foreign) only as the other end of those: with the whole computer in view there are
/// thousands. Nothing that has ended, and nothing without an endpoint. What a wildcard listener accepted
/// stands in the wildcard's box, with the address it came to; of two that asked each other (a simultaneous
/// open) the younger stands with those that wait.
/// Param before: the map of a moment ago, for its serials. Cost: a few walks over those that live.
HostMap hostMap(const SocketTable &table, const HostMap &before = {});

} // namespace enchufe
