#include "explain/rowparts.h"
#include "explain/text.h"

#include <algorithm>
#include <cerrno>

namespace enchufe::explain {

namespace {

RowExplanation beingOpened(const RowView &view)
{
    const SocketRow &row = view.row;
    const bool isLookedUp =
        !row.name.isEmpty() && row.requested.remote.isNull() && row.requested.local.isNull();
    RowExplanation told;
    told.what = isLookedUp ? Text::tr("Looking up the addresses of the name %1.").arg(row.name)
                           : Text::tr("This UDP socket is being opened.");
    told.how = Text::tr("It was asked for at %1; nothing has been sent.").arg(view.time(row.createdNs));
    told.next = Text::tr("As soon as it has a port, datagrams may come and go: UDP agrees nothing before.");
    return told;
}

RowExplanation ghostOnSamePort(const RowView &view)
{
    const SocketRow &row = view.row;
    const QString remote = view.remote();
    return {
        //: %1 is the peer's endpoint.
        Text::tr("This UDP ghost was made for %1 alone.").arg(remote),
        //: %1 is a time of day, %2 a port.
        Text::tr(
            "The first datagram from there made it at %1, with bind() and connect() and not accept(). It has "
            "the same port as the socket it came from, %2.")
            .arg(view.time(row.createdNs), portText(row.pair.local)),
        Text::tr(
            "The kernel hands it what comes from its peer, and everything else to that socket; after Close "
            "this peer's datagrams go there again."),
        {}};
}

RowExplanation ghostOnAnotherPort(const RowView &view, const SocketRow &parent)
{
    const SocketRow &row = view.row;
    RowExplanation told;
    //: %1 is the peer's endpoint, %2 this ghost's port, %3 the port that was asked.
    told.what =
        Text::tr("This UDP ghost was made for %1 alone, on another port, %2 instead of %3, as TFTP does.")
            .arg(view.remote(), portText(row.pair.local), portText(parent.pair.local));
    told.how =
        Text::tr("The first datagram from there made it at %1; answers come from this ghost's own port.")
            .arg(view.time(row.createdNs));
    if (row.error == ECONNREFUSED) {
        //: %1 is the port that was asked.
        told.next =
            Text::tr(
                "The peer's system refused an answer: the peer had fixed its partner to port %1 and takes "
                "nothing from another port, or its socket is closed.")
                .arg(portText(parent.pair.local));
    } else {
        told.next = Text::tr("A peer that has not called connect() takes the answers and writes here from "
                             "then on; one that is connected to port %1 refuses them.")
                        .arg(portText(parent.pair.local));
    }
    return told;
}

RowExplanation ghost(const RowView &view)
{
    const SocketRow *parent = view.relatives.listener;
    const bool isSamePort = parent == nullptr || parent->pair.local.port() == view.row.pair.local.port();
    return isSamePort ? ghostOnSamePort(view) : ghostOnAnotherPort(view, *parent);
}

RowExplanation fixedPartner(const RowView &view)
{
    const SocketRow &row = view.row;
    const QString remote = view.remote();
    const QString opened = view.time(row.createdNs);
    RowExplanation told;
    //: %1 and %2 are endpoints.
    told.what = Text::tr("This UDP socket at %1 has a fixed partner, %2.").arg(view.local(), remote);
    told.how =
        row.writes == 0
            ? Text::tr("connect(), called at %1, noted that here: nothing was agreed and nothing was "
                       "sent yet, the partner may not even be there.")
                  .arg(opened)
            : Text::tr("connect(), called at %1, noted that here: nothing was agreed, so the partner may "
                       "not even be there.")
                  .arg(opened);
    told.next =
        row.error == ECONNREFUSED
            ? Text::tr(
                  "You may send again: the refusal was about one datagram, and %1 hears you as soon as a "
                  "socket is open there.")
                  .arg(remote)
            : Text::tr(
                  "What you send goes to %1, and only its datagrams are taken; if nobody is there, a later "
                  "call is told ECONNREFUSED.")
                  .arg(remote);
    return told;
}

/// Without the interface: "239.1.1.1%lo".
QByteArray multicastAddress(const QByteArray &group)
{
    return group.split('%').first();
}

/// Whether bind() was given a multicast group that this socket has not joined.
bool isGroupUnjoined(const SocketRow &row)
{
    if (!row.pair.local.address().isMulticast())
        return false;
    const QByteArray group = multicastAddress(row.pair.local.addressText().toUtf8());
    return std::none_of(row.groups.begin(), row.groups.end(),
                        [&group](const QByteArray &joined) { return multicastAddress(joined) == group; });
}

/// What an unconnected socket does with a peer that is new to it.
QString nextOfUnconnected(const RowView &view, int heard)
{
    const SocketRow &row = view.row;
    // IP_MULTICAST_ALL, on unless switched off: a membership of whatever socket serves all that are bound so.
    if (heard == 0 && isGroupUnjoined(row)) {
        return Text::tr("bind() took a multicast group's address and joined nothing: what is sent to the "
                        "group comes only after Join, unless another program here has joined it.");
    }
    if (row.readingStopped) {
        return Text::tr("When its receive buffer is full, further datagrams are dropped; Read one datagram "
                        "takes the oldest.");
    }
    switch (row.ghosts) {
    case GhostMode::SamePort:
        return Text::tr("The first datagram of each new peer makes a ghost for it, on the same port.");
    case GhostMode::AnotherPort:
        return Text::tr("The first datagram of each new peer makes a ghost for it, on another port.");
    case GhostMode::None:
        break;
    }
    if (row.peers.empty())
        return Text::tr(
            "Whoever sends a datagram here becomes a peer that you can answer; UDP asks nobody before.");
    if (heard == 0)
        return Text::tr("An answer may come or not: UDP itself does not tell whether anything arrived.");
    if (row.peers.size() == 1)
        return Text::tr("Anyone else who sends here becomes a peer of this same socket too; if you press "
                        "Close, nobody is told.");
    return Text::tr(
        "You choose for each datagram which of them it goes to; no ghosts are needed, because nothing is "
        "connected.");
}

QString waitingPlace(const RowView &view)
{
    const Endpoint &local = view.row.pair.local;
    if (!local.isWildcard())
        return Text::tr("This UDP socket waits for datagrams at %1.").arg(view.local());
    if (local.family() == IpFamily::V4) {
        return Text::tr(
                   "This UDP socket waits for datagrams at port %1 of every IPv4 address of this computer.")
            .arg(portText(local));
    }
    if (view.row.isOnlyV6()) {
        return Text::tr(
                   "This UDP socket waits for datagrams at port %1 of every IPv6 address of this computer.")
            .arg(portText(local));
    }
    return Text::tr(
               "This UDP socket waits for datagrams at port %1 of every address of this computer, IPv4 and "
               "IPv6.")
        .arg(portText(local));
}

RowExplanation unconnected(const RowView &view)
{
    const SocketRow &row = view.row;
    const QString opened = view.time(row.createdNs);
    const int heard = int(std::count_if(row.peers.begin(), row.peers.end(),
                                        [](const UdpPeer &peer) { return peer.datagramsReceived > 0; }));
    RowExplanation told;
    told.what = waitingPlace(view);
    if (row.peers.empty()) {
        told.how = Text::tr("There is no connection: each datagram stands alone, and none has come since %1.")
                       .arg(opened);
    } else if (heard == 0) {
        told.how = Text::tr("There is no connection: since %1 it has sent to %n peer(s) and heard from none.",
                            nullptr, counted(row.peers.size()))
                       .arg(opened);
    } else {
        told.how =
            Text::tr(
                "There is no connection: since %1 this one socket has heard from %n peers and can answer "
                "each of them.",
                nullptr, heard)
                .arg(opened);
    }
    told.next = nextOfUnconnected(view, heard);
    return told;
}

} // namespace

RowExplanation udpRow(const RowView &view)
{
    if (view.row.life == Life::Opening)
        return beingOpened(view);
    if (view.row.opening == Opening::Accepted)
        return ghost(view);
    return view.row.pair.remote.isNull() ? unconnected(view) : fixedPartner(view);
}

} // namespace enchufe::explain
