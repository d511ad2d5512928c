#include "explain/failuretexts.h"
#include "explain/text.h"

#include <cerrno>

namespace enchufe::explain {

namespace {

QString callText(const Failure &failure)
{
    return systemCallName(failure.call) + QLatin1String("()");
}

bool lacksScope(const Endpoint &endpoint)
{
    const auto &bytes = endpoint.addressBytes();
    return endpoint.family() == IpFamily::V6 && bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80 &&
           endpoint.scopeId() == 0;
}

Explanation explainGeneric(const Failure &failure)
{
    const QString word = errnoName(failure.error.systemError);
    const QString advice = Text::tr("The name of the error says more in the manual page of that call.");
    const QString decider = Text::tr("This computer's kernel.");
    if (failure.error.systemError == 0)
        return {Text::tr("It did not work, and the system gave no reason."), {}, Text::tr("Not known."), {}};
    if (failure.call == SystemCall::None) {
        return {//: %1 is the name of an error, such as EPROTO.
                Text::tr("The system refused it with the error %1.").arg(word),
                {},
                decider,
                {}};
    }
    return {//: %1 is a system call such as connect(), %2 the name of an error such as EPROTO.
            Text::tr("The system refused the call %1 with the error %2.").arg(callText(failure), word),
            advice,
            decider,
            {}};
}

Explanation explainInvalid(const Failure &failure)
{
    const QString decider = Text::tr("This computer's kernel: the values do not go together.");
    for (const Endpoint &end : {failure.pair.remote, failure.pair.local}) {
        if (lacksScope(end)) {
            return {
                //: %1 is an IPv6 address that starts with fe80.
                Text::tr("%1 is an address of one link only and does not say which.").arg(end.addressText()),
                Text::tr("Put the network interface behind it, as in fe80::1%eth0."),
                decider,
                {}};
        }
    }
    const EndpointPair &pair = failure.pair;
    if (!pair.remote.isNull() && pair.local.isLoopback() && !pair.remote.isLoopback()) {
        return {//: %1 is an address such as 127.0.0.1, %2 an endpoint on another computer.
                Text::tr("From %1 only this computer itself can be reached, not %2.")
                    .arg(pair.local.addressText(), remoteText(failure)),
                Text::tr("Let the system choose this end's address."),
                decider,
                {}};
    }
    const QString end = failure.pair.remote.isNull() ? localText(failure) : remoteText(failure);
    return {
        //: %1 is an endpoint.
        Text::tr("The system does not accept %1 for this kind of socket, or not at this moment.").arg(end),
        Text::tr("Check the address: both ends must be of the same kind, and TCP knows no multicast or "
                 "broadcast."),
        decider,
        {}};
}

Explanation explainFile()
{
    return {Text::tr("The file cannot be opened or read to its end."),
            Text::tr("Check that it exists, that you may read it, and that nobody shortens it meanwhile."),
            Text::tr("This computer's file system; what was not read was not sent."),
            {}};
}

Explanation explainSystem(const Failure &failure)
{
    switch (failure.error.systemError) {
    case EINVAL:
        return explainInvalid(failure);
    case ENOTCONN:
        return {Text::tr("This socket is not connected with anyone."),
                Text::tr("Wait until the connection is made, or open a new one."),
                Text::tr("This computer's kernel: the socket has no other end now."),
                {}};
    case EDESTADDRREQ:
        return {Text::tr("This socket has no fixed partner, so a datagram needs an addressee."),
                Text::tr("Choose one of its peers, or open a socket to one endpoint."),
                Text::tr("This computer's kernel: it was not told where to send."),
                {}};
    case EAFNOSUPPORT:
        return {Text::tr("This socket cannot use that kind of address: IPv4 and IPv6 do not mix, and this "
                         "computer may "
                         "lack one of them."),
                Text::tr("Use an address of the other kind, or the same kind at both ends."),
                Text::tr("This computer's kernel: it does not offer that kind of address here."),
                {}};
    case EOPNOTSUPP:
        return {Text::tr("This kind of socket cannot do that."),
                Text::tr("A listener carries no text, and only TCP carries files."),
                Text::tr("This program or this computer's kernel; nothing was sent."),
                {}};
    case ENODEV:
    case ENXIO:
        return {Text::tr("This computer has no network interface of that name."),
                Text::tr("Check what stands behind the % sign of the address."),
                Text::tr("This computer's kernel, by the list of its interfaces."),
                {}};
    default:
        return explainGeneric(failure);
    }
}

} // namespace

bool isAboutFile(const Failure &failure)
{
    if (failure.call != SystemCall::Send || failure.transport != Transport::Tcp)
        return false;
    switch (failure.error.systemError) {
    case EACCES:
    case EPERM:
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
    case ENAMETOOLONG:
    case ENODATA:
    case EIO:
        return true;
    default:
        return false;
    }
}

Explanation explainOther(const Failure &failure)
{
    switch (failure.error.code) {
    case ErrorCode::System:
        return isAboutFile(failure) ? explainFile() : explainSystem(failure);
    case ErrorCode::NameNotFound: {
        const QString name = failure.name.isEmpty() ? Text::tr("that name") : failure.name;
        return {
            //: %1 is a host name.
            Text::tr("No address was found for the name %1.").arg(name),
            Text::tr(
                "Check its spelling, and whether this computer reaches a name server. An IP address needs no "
                "lookup."),
            Text::tr("The name lookup (DNS, or this computer's own list); no connection was tried."),
            {}};
    }
    case ErrorCode::NotOpen:
        return {Text::tr("This socket sends no more: it is closed, or this end has finished talking."),
                Text::tr("Open a new connection to go on."),
                Text::tr("This program; nothing was sent."),
                {}};
    case ErrorCode::UnknownPeer:
        return {Text::tr("No datagram has come from that peer, so its endpoint is not known."),
                Text::tr("Choose one of the peers in the table."),
                Text::tr("This program; nothing was sent."),
                {}};
    case ErrorCode::Unreadable:
        return explainFile();
    case ErrorCode::NotAvailable:
        return {Text::tr("This system does not offer it."),
                {},
                Text::tr("This computer's operating system."),
                {}};
    default:
        return {inputFault(failure.error), {}, Text::tr("This program, before anything was tried."), {}};
    }
}

} // namespace enchufe::explain
