#include "explain/failuretexts.h"
#include "explain/text.h"

#include <cerrno>

namespace enchufe::explain {

namespace {

/// The other end's address alone: who answers, as against which port was asked.
QString remoteHost(const Failure &failure)
{
    const Endpoint remote = failure.pair.remote.unmapped();
    // Who asks "every address" is connected with this computer: ip_route_connect(), tcp_v6_connect().
    if (remote.isWildcard())
        return remote.family() == IpFamily::V4 ? QStringLiteral("127.0.0.1") : QStringLiteral("::1");
    return remote.isNull() ? remoteText(failure) : failure.pair.remote.addressText();
}

/// True while the connection was still being asked for.
bool isConnecting(const Failure &failure)
{
    return failure.opening == Opening::Active && failure.call != SystemCall::Send &&
           failure.call != SystemCall::Receive && failure.call != SystemCall::Shutdown;
}

Explanation explainRefused(const Failure &failure)
{
    const QString host = remoteHost(failure);
    if (failure.pair.remote.isNull()) {
        return {//: %1 is a host name or "the other end".
                Text::tr("Connection refused: %1 answered that nobody is waiting there.").arg(host),
                Text::tr("Open a passive socket there first, or check the address and the port."),
                Text::tr("%1 itself: its kernel answered at once.").arg(host),
                {}};
    }
    const QString port = QString::number(failure.pair.remote.port());
    if (failure.transport == Transport::Udp) {
        return {
            //: %1 is an IP address, %2 a port.
            Text::tr("Datagram refused: %1 reported that no UDP socket is open at port %2.").arg(host, port),
            Text::tr("The report is about an earlier datagram: UDP learns of it late, with the next call. "
                     "Open a UDP "
                     "socket there first, or check the port."),
            Text::tr("%1 itself: its kernel answered with ICMP \"port unreachable\".").arg(host),
            {}};
    }
    return {//: %1 is an IP address, %2 a port.
            Text::tr("Connection refused: %1 answered that nobody is waiting at port %2.").arg(host, port),
            Text::tr("Open a passive socket there first, or check the port."),
            Text::tr("%1 itself: its kernel answered the request at once with a reset (RST).").arg(host),
            {}};
}

Explanation explainTimedOut(const Failure &failure)
{
    const QString remote = remoteText(failure);
    if (isConnecting(failure)) {
        return {failure.tries > 0
                    //: %1 is an endpoint, %n how often a connection was asked for.
                    ? Text::tr("No answer from %1 after %n tries.", nullptr, failure.tries).arg(remote)
                    : Text::tr("No answer from %1.").arg(remote),
                Text::tr("The machine may be off, or a firewall may be discarding the requests in silence."),
                Text::tr("Nobody: there was no answer, and this computer's kernel stopped asking."),
                {}};
    }
    return {Text::tr("%1 stopped answering: what was sent there was never confirmed.").arg(remote),
            Text::tr("The machine or the way to it may have failed; nobody closed the connection."),
            Text::tr("Nobody: this computer's kernel gave up after repeating what was not confirmed."),
            {}};
}

/// An address of many: TCP asks none such, whatever the routing table has (tcp_v4_connect() and
/// tcp_v6_connect() answer ENETUNREACH).
bool isOfMany(const Endpoint &endpoint)
{
    const QHostAddress address = endpoint.unmapped().address();
    return address.isMulticast() || address.isBroadcast() ||
           address == QHostAddress(QStringLiteral("127.255.255.255"));
}

Explanation explainAskedMany(const Failure &failure)
{
    const QString host = remoteHost(failure);
    return {
        failure.pair.remote.unmapped().address().isMulticast()
            //: %1 is an IP address.
            ? Text::tr("%1 is the address of a group (multicast): TCP connects one end with one other.")
                  .arg(host)
            //: %1 is an IP address.
            : Text::tr("%1 is a broadcast address, which means every computer of a network: TCP connects one "
                       "end with one other.")
                  .arg(host),
        Text::tr("Use the address of one computer; to send to many at once there is UDP."),
        Text::tr("This computer's kernel: it asks only one computer for a connection, and nothing was sent."),
        {}};
}

/// Which addresses are a network's broadcast only its mask tells; they end so in nearly all networks.
bool mayBeBroadcast(const Endpoint &endpoint)
{
    const Endpoint plain = endpoint.unmapped();
    return plain.family() == IpFamily::V4 && plain.addressBytes()[3] == 255;
}

Explanation explainNoNetwork(const Failure &failure)
{
    if (failure.error.systemError == ENETDOWN) {
        return {Text::tr("The network interface towards %1 is switched off.").arg(remoteText(failure)),
                Text::tr("Switch it on, or choose an address that is reached another way."),
                Text::tr("This computer's kernel: the interface is down and nothing was sent."),
                {}};
    }
    const bool isTcp = failure.transport == Transport::Tcp;
    if (isTcp && isOfMany(failure.pair.remote))
        return explainAskedMany(failure);
    return {
        //: %1 is an IP address.
        Text::tr("This computer knows no way to the network of %1.").arg(remoteHost(failure)),
        Text::tr(
            "Check the address, and whether this computer is connected and has a default route; for an IPv6 "
            "address, whether it has IPv6 at all."),
        isTcp && mayBeBroadcast(failure.pair.remote)
            ? Text::tr("This computer's kernel: its routing table has no entry for that address, or only one "
                       "for broadcasting, and nothing was sent.")
            : Text::tr("This computer's kernel: its routing table has no entry for that address, and nothing "
                       "was sent."),
        {}};
}

Explanation explainNoHost(const Failure &failure)
{
    if (failure.error.systemError == EHOSTDOWN) {
        return {Text::tr("The machine %1 does not answer on its network: it seems to be off.")
                    .arg(remoteHost(failure)),
                Text::tr("Check the address, and whether that machine is on."),
                Text::tr("The last computer on the way: nobody answered for that address."),
                {}};
    }
    return {
        Text::tr("The machine %1 cannot be reached, although there is a way to its network.")
            .arg(remoteHost(failure)),
        Text::tr("Check the address, and whether that machine is on; a firewall may also answer this."),
        Text::tr(
            "A router on the way, or this computer when nobody in its own network answers for that address."),
        {}};
}

Explanation explainReset(const Failure &failure)
{
    if (isConnecting(failure) && failure.call == SystemCall::Connect) {
        return {Text::tr("%1 cut the connection (RST) while it was being made.").arg(remoteText(failure)),
                Text::tr("The program there, or a firewall on the way, takes no connection from here now."),
                Text::tr("%1, or something on the way that speaks for it.").arg(remoteHost(failure)),
                {}};
    }
    return {Text::tr("%1 cut the connection (RST).").arg(remoteText(failure)),
            Text::tr("Text that was on its way may be lost. The other program may have aborted on purpose, "
                     "ended with text "
                     "still unread, or crashed."),
            Text::tr("%1: its kernel sent the reset.").arg(remoteHost(failure)),
            {}};
}

} // namespace

Explanation explainRemoteRefusal(const Failure &failure)
{
    switch (failure.error.systemError) {
    case ECONNREFUSED:
        return explainRefused(failure);
    case ETIMEDOUT:
        return explainTimedOut(failure);
    case ENETUNREACH:
    case ENETDOWN:
        return explainNoNetwork(failure);
    case EHOSTUNREACH:
    case EHOSTDOWN:
        return explainNoHost(failure);
    case ECONNABORTED:
        return {Text::tr("The connection with %1 was ended before this program could use it.")
                    .arg(remoteText(failure)),
                Text::tr("The other end gave up while it waited to be accepted, or this computer cut its "
                         "connections."),
                Text::tr("%1, or this computer's kernel.").arg(remoteHost(failure)),
                {}};
    case EPIPE:
        return {Text::tr("Nothing more can be sent to %1: this connection's way there has ended.")
                    .arg(remoteText(failure)),
                Text::tr("Either the other end cut the connection, or this end had finished talking. Open a "
                         "new connection "
                         "to go on."),
                Text::tr("This computer's kernel: it knows already that nobody will take the text."),
                {}};
    default:
        return explainReset(failure);
    }
}

} // namespace enchufe::explain
