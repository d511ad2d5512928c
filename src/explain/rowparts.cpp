#include "explain/rowparts.h"

#include "explain/text.h"

#include <algorithm>
#include <cerrno>
#include <limits>

namespace enchufe::explain {

namespace {

/// Adds what an IPv4 end inside IPv6 means, where the row shows one.
QString withMappedNote(const QString &text, const EndpointPair &pair)
{
    const Endpoint &mapped = pair.remote.isV4Mapped() ? pair.remote : pair.local;
    if (!mapped.isV4Mapped())
        return text;
    //: %1 is an address like ::ffff:127.0.0.1, %2 the same as 127.0.0.1. Follows another sentence.
    const QString note = Text::tr("%1 is the IPv4 address %2, written as IPv4 inside IPv6.")
                             .arg(mapped.addressText(), mapped.unmapped().addressText());
    return text + u' ' + note;
}

QString portText(const Endpoint &endpoint)
{
    return QString::number(endpoint.port());
}

/// The listener's waiting place, with what a wildcard address means.
QString waitingText(const SocketRow &row)
{
    const Endpoint &local = row.pair.local;
    if (local.isWildcard() && local.family() == IpFamily::V6) {
        return Text::
            tr("Passive open. The operating system waits at port %1 of every address of this computer, IPv4 "
               "(written as IPv4 inside IPv6) and IPv6.")
                .arg(portText(local));
    }
    if (local.isWildcard()) {
        return Text::
            tr("Passive open. The operating system waits at port %1 of every IPv4 address of this computer.")
                .arg(portText(local));
    }
    return Text::tr("Passive open. The operating system now waits at %1.").arg(local.toString());
}

QString openingText(const SocketRow &row)
{
    const Endpoint &end = row.requested.local;
    if (end.isNull()) {
        return row.name.isEmpty() ? Text::tr("This socket is being opened.")
                                  : Text::tr("Looking up the addresses of the name %1.").arg(row.name);
    }
    return Text::tr("This socket is being opened at %1.").arg(end.toString());
}

QString udpPartnerText(const SocketRow &row)
{
    const QString text =
        Text::tr("This UDP socket at %1 has a fixed partner, %2. Nothing was agreed and nothing was sent to "
                 "set it up: the partner may not even be there.")
            .arg(row.pair.local.toString(), row.pair.remote.toString());
    return withMappedNote(text, row.pair);
}

QString udpGhostText(const SocketRow &row, const SocketRow *parent)
{
    const bool isSamePort = parent == nullptr || parent->pair.local.port() == row.pair.local.port();
    if (isSamePort) {
        //: %1 is the peer's endpoint, %2 a port.
        return Text::tr("This UDP ghost was made for %1 alone. It has the same port as the socket it came "
                        "from, %2: the kernel "
                        "hands it what comes from its peer, and everything else to that one.")
            .arg(row.pair.remote.toString(), portText(row.pair.local));
    }
    //: %1 is the peer's endpoint, %2 this ghost's port, %3 the port that was asked.
    QString text =
        Text::tr("This UDP ghost was made for %1 alone, on another port, %2 instead of %3, as TFTP does. "
                 "Answers come "
                 "from there.")
            .arg(row.pair.remote.toString(), portText(row.pair.local), portText(parent->pair.local));
    if (row.error == ECONNREFUSED) {
        //: %1 is the port that was asked. Follows "Answers come from there."
        text +=
            u' ' +
            Text::tr(
                "The peer refused one: it had fixed its partner to port %1, so its system takes nothing from "
                "another port.")
                .arg(portText(parent->pair.local));
    }
    return text;
}

} // namespace

QString listenerText(const SocketRow &row)
{
    if (row.life == Life::Opening)
        return openingText(row);
    if (row.readingStopped) {
        //: Follows "Passive open. The operating system now waits at 127.0.0.1:5000."
        return waitingText(row) + u' ' +
               Text::tr("Requests are accepted by hand: %n wait(s) in the queue, connected but held by "
                        "nobody yet.",
                        nullptr, int(row.kernel.receiveQueue));
    }
    if (row.children.empty()) {
        //: Follows "Passive open. The operating system now waits at 127.0.0.1:5000."
        return waitingText(row) + u' ' + Text::tr("Nothing has been sent.");
    }
    //: Follows "Passive open. The operating system now waits at 127.0.0.1:5000." A ghost is an accepted
    //: socket.
    const QString ghosts =
        Text::tr("It has made %n ghosts, one for each connection; the listener itself carries no text.",
                 nullptr, int(row.children.size()));
    return waitingText(row) + u' ' + ghosts;
}

QString ghostText(const SocketRow &row, const SocketRow *listener)
{
    //: %1 is the client's endpoint, %2 a port.
    QString text =
        Text::tr("This ghost is connected. The listener made it when %1 asked. It uses the same port, %2.")
            .arg(row.pair.remote.toString(), portText(row.pair.local));
    text = withMappedNote(text, row.pair);
    if (listener != nullptr && (listener->life == Life::Ended || listener->life == Life::Leaving))
        text += u' ' + Text::tr("Its listener has been closed since; this connection lives on.");
    return text;
}

QString clientText(const SocketRow &row)
{
    const Endpoint &remote = row.pair.remote.isNull() ? row.requested.remote : row.pair.remote;
    if (row.life == Life::Opening && remote.isNull())
        return openingText(row);
    if (row.life == Life::Opening && row.kernel.retransmits > 0) {
        return Text::tr("Active open. %1 has been asked %n times for a connection and has not answered yet.",
                        nullptr, row.kernel.retransmits + 1)
            .arg(remote.toString());
    }
    if (row.life == Life::Opening)
        return Text::tr("Active open. %1 has been asked for a connection; its answer is awaited.")
            .arg(remote.toString());
    if (row.pair.local == row.pair.remote) {
        return Text::tr(
                   "This socket at %1 is connected with itself: it reads what it wrote. TCP allows that.")
            .arg(row.pair.local.toString());
    }
    //: %1 is this end's endpoint, %2 the other's.
    const QString text =
        Text::tr("Active open. This end, %1, asked %2 and is connected. Neither end is special now: the "
                 "connection is balanced.")
            .arg(row.pair.local.toString(), remote.toString());
    return withMappedNote(text, row.pair);
}

QString requestText(const SocketRow &row)
{
    //: %1 is the client's endpoint.
    QString text =
        Text::tr(
            "%1 asked, and the system has answered for you: it is connected, though no program holds this "
            "connection yet. It waits in the listener's queue until you press Accept one.")
            .arg(row.pair.remote.toString());
    if (row.kernel.receiveQueue > 0) {
        text += u' ' + Text::tr("%n byte(s) have arrived meanwhile and wait with it.", nullptr,
                                int(qMin(row.kernel.receiveQueue, quint32(std::numeric_limits<int>::max()))));
    }
    return text;
}

QString foreignText(const SocketRow &row)
{
    if (row.kernel.inode == 0)
        return Text::tr(
            "No program holds this socket any more: it is the kernel's alone until it is done with it.");
    if (row.holderPid == 0)
        return Text::tr("A socket of another program. Which one, this user may not see: it belongs to the "
                        "user with number %1.")
            .arg(QString::number(row.kernel.uid));
    //: %1 is a program's name, %2 its process number.
    return Text::tr("A socket of %1 (process %2). Enchufe only looks at it.")
        .arg(row.holder, QString::number(row.holderPid));
}

QString heldBackText(const SocketRow &row)
{
    // What TCP_INFO says of a listener is its queue.
    const bool isListener = row.opening == Opening::Passive || row.kernel.state == TcpState::Listen;
    if (row.details == nullptr || !row.details->isTcp || row.life != Life::Open || isListener)
        return {};
    const SocketDetails &details = *row.details;
    if (details.peerWindow == 0 && details.notSent > 0) {
        return Text::tr("The other end has closed its window: it has no room for more. %n byte(s) wait here, "
                        "and now and then "
                        "the kernel asks whether there is room again (persist timer).",
                        nullptr, int(qMin(details.notSent, quint32(std::numeric_limits<int>::max()))));
    }
    if (row.readingStopped && details.hasReceiveWindow && details.receiveWindow == 0)
        return Text::tr(
            "The receive buffer is full, so this end has closed its window: the other end has to wait.");
    return {};
}

QString udpText(const SocketRow &row, const SocketRow *parent)
{
    if (row.life == Life::Opening)
        return openingText(row);
    if (row.opening == Opening::Accepted)
        return udpGhostText(row, parent);
    if (!row.pair.remote.isNull())
        return udpPartnerText(row);
    const Endpoint &local = row.pair.local;
    QString text =
        local.isWildcard()
            ? Text::tr("This UDP socket waits for datagrams at port %1 of every address of this computer. "
                       "There is "
                       "no connection: each datagram stands alone.")
                  .arg(portText(local))
            : Text::tr(
                  "This UDP socket waits for datagrams at %1. There is no connection: each datagram stands "
                  "alone.")
                  .arg(local.toString());
    if (!row.peers.empty()) {
        text += u' ' + Text::tr("This one socket has heard from %n peers and can answer each of them.",
                                nullptr, int(row.peers.size()));
    }
    const bool hasMappedPeer = std::any_of(row.peers.begin(), row.peers.end(),
                                           [](const UdpPeer &peer) { return peer.remote.isV4Mapped(); });
    if (hasMappedPeer)
        text +=
            u' ' + Text::tr("Peers that start with ::ffff: are IPv4 addresses, written as IPv4 inside IPv6.");
    return text;
}

} // namespace enchufe::explain
