#pragma once

#include "journal/sockettable.h"

#include <map>
#include <vector>

namespace enchufe {

/// One end in a sequence picture: a socket of the journal, or an endpoint of which nothing else is known.
struct SequenceLane
{
    /// None: the end is known only by its endpoint, because somebody else holds it or nobody does.
    SocketId socket = {};
    /// Null while the kernel has not given it one.
    Endpoint endpoint = {};
    /// The fixed other end; null for a listener and for an unconnected UDP socket.
    Endpoint remote = {};
    /// The name that was looked up for it; empty when an address was given.
    QString name = {};
    /// Where its events begin in the journal; 0 for an endpoint alone.
    quint64 firstEvent = 0;
    /// Of an accepted socket that was seen waiting: the request that it was, whose states are its own, and
    /// where the request's events begin.
    SocketId request = {};
    quint64 requestEvent = 0;
    Transport transport = Transport::Tcp;
    /// Foreign for an endpoint alone.
    Opening opening = Opening::Foreign;
    /// The lane it talks with, as an index; -1: none, or one for each datagram.
    int other = -1;
    /// The lane of the listener that made it, -1 where that is not shown.
    int parent = -1;
    /// Order from left to right: lower is further left. Each occurs once.
    int place = 0;
    /// Whether its calls are written at its left.
    bool hasLabelsLeft = false;
    /// Of an endpoint alone: several sockets of the table stand there, and nobody can say which of them it
    /// is.
    bool isOneOfSeveral = false;
    /// Of an unconnected UDP socket: the endpoints of other lanes, by the numbers it knows them by. What
    /// told of them may be before firstEvent, or no longer in the journal.
    std::map<PeerIndex, Endpoint> peers = {};

    /// Where what is shown of it begins.
    quint64 begin() const { return request.isValid() ? requestEvent : firstEvent; }
    bool isOwn() const { return socket.isValid() && enchufe::isOwn(opening); }
    friend bool operator==(const SequenceLane &, const SequenceLane &) = default;
};

struct SequenceLanes
{
    /// One connection: the end that asked, then the one that was asked. A listener or an unconnected UDP
    /// socket: itself, then for each of its connections or peers, the oldest first, the socket made for it
    /// (if any) and the other end.
    std::vector<SequenceLane> lanes;
    /// Earlier connections or peers for which there was no room.
    size_t leftOut = 0;
    /// Where all that is shown begins in the journal.
    quint64 firstEvent = 0;
};

/// A listener is shown with so many of its connections at most, the newest.
inline constexpr size_t mostSequenceBranches = 6;

/// The lanes of one socket's sequence picture, also of one that has ended. Cost: one
/// look-up of the rows at its ports for a connection and for each branch that is shown, and one walk over the
/// socket's children and peers, or its other end's.
SequenceLanes sequenceLanes(const SocketTable &table, const SocketRow &row);

} // namespace enchufe
