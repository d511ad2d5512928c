#include "explain/failuretexts.h"
#include "explain/text.h"

#include <cerrno>

#include <QStringList>

namespace enchufe::explain {

namespace {

bool isBinding(const Failure &failure)
{
    if (failure.call == SystemCall::Bind || failure.call == SystemCall::Listen)
        return true;
    return failure.opening == Opening::Passive && failure.call != SystemCall::Send &&
           failure.call != SystemCall::Connect;
}

QString kernelOfThisComputer()
{
    return Text::tr("This computer's kernel; nothing was sent.");
}

/// Addresses a broadcast would go to. Only the network's own mask says it for sure; these are the usual ones.
bool looksLikeBroadcast(const Endpoint &endpoint)
{
    const Endpoint plain = endpoint.unmapped();
    return plain.family() == IpFamily::V4 && plain.addressBytes()[3] == 255;
}

QString addressList(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts += address.toString();
    return texts.join(QLatin1String(", "));
}

Explanation explainNotPermitted(const Failure &failure)
{
    const int limit = failure.facts.unprivilegedPortStart;
    const quint16 port =
        failure.pair.local.isNull() ? failure.facts.endpoint.port() : failure.pair.local.port();
    const bool isEacces = failure.error.systemError == EACCES;
    if (isBinding(failure) && isEacces && port != 0 && port < limit) {
        return {//: %1 is a port, %2 the first port that needs no rights on this computer.
                Text::tr("Port %1 is privileged on this computer (below %2).")
                    .arg(QString::number(port), QString::number(limit)),
                //: %1 is a port number.
                Text::tr("Use %1 or higher.").arg(QString::number(limit)),
                Text::tr("This computer's kernel: only programs with special rights may open such ports."),
                {}};
    }
    if (isBinding(failure)) {
        return {
            //: %1 is an endpoint such as 127.0.0.1:5000.
            Text::tr("This program is not permitted to open %1 on this computer.").arg(localText(failure)),
            Text::tr("A security rule (AppArmor, SELinux or a container) may forbid it; try another port."),
            Text::tr("This computer's kernel, by a rule of whoever administers it."),
            {}};
    }
    if (isEacces && looksLikeBroadcast(failure.pair.remote)) {
        return {Text::tr("Sending to %1 is not permitted: it is a broadcast address, which reaches every "
                         "computer of a "
                         "network at once.")
                    .arg(remoteText(failure)),
                Text::tr("Use the address of one computer."),
                Text::tr("This computer's kernel: a socket must ask for broadcasting first (SO_BROADCAST)."),
                {}};
    }
    return {Text::tr("This computer is not permitted to send to %1.").arg(remoteText(failure)),
            Text::tr("A rule of its own firewall or routing table forbids it."),
            Text::tr("This computer's own rules; nothing reached the network."),
            {}};
}

QString holderText(const PortHolder &holder)
{
    //: A program that has a port open: its name and its process number, as in "python3 (8314)".
    return Text::tr("%1 (%2)").arg(holder.process, QString::number(holder.pid));
}

Explanation explainHeld(const Failure &failure, const PortHolder &holder)
{
    const QString wanted = localText(failure);
    const QString held = holder.local.toString();
    const bool isSame = holder.local == failure.facts.endpoint || held == wanted;
    const QString decider = Text::tr("This computer's kernel: an endpoint belongs to one socket at a time.");
    if (holder.inode == 0) {
        return {
            Text::tr("%1 is still in use: the kernel keeps a connection that ended here a short while ago.")
                .arg(wanted),
            Text::tr("Wait about a minute (TIME-WAIT), or use another port."),
            decider,
            {}};
    }
    if (holder.pid != 0 && holder.pid == QCoreApplication::applicationPid()) {
        return {isSame ? Text::tr("%1 is already open in this program.").arg(wanted)
                       //: %1 is the endpoint that was wanted, %2 the open one that stands in its way.
                       : Text::tr("%1 cannot be opened: this program has %2 open, which covers it.")
                             .arg(wanted, held),
                Text::tr("Close that socket first, or use another port."),
                decider,
                {}};
    }
    if (holder.pid == 0 || holder.process.isEmpty()) {
        return {
            isSame ? Text::tr("%1 is already open by another program.").arg(wanted)
                   : Text::tr("%1 cannot be opened: another program has %2 open, which covers it.")
                         .arg(wanted, held),
            Text::tr(
                "Its name cannot be seen: it belongs to another user or to the system. Use another port."),
            decider,
            {}};
    }
    return {
        isSame
            ? //: %1 is an endpoint, %2 a program with its process number: "python3 (8314)".
            Text::tr("%1 is already open by %2.").arg(wanted, holderText(holder))
            //: %1 is the endpoint that was wanted, %2 a program, %3 the open endpoint that stands in the way.
            : Text::tr("%1 cannot be opened: %2 has %3 open, which covers it.")
                  .arg(wanted, holderText(holder), held),
        Text::tr("Close that program, or use another port."),
        decider,
        {}};
}

Explanation explainInUse(const Failure &failure)
{
    if (failure.facts.holder)
        return explainHeld(failure, *failure.facts.holder);
    const Endpoint &local = failure.pair.local;
    if (!isBinding(failure) && (local.isNull() || local.port() == 0)) {
        return {
            Text::tr("This computer has no free port left for a connection to %1.").arg(remoteText(failure)),
            Text::tr(
                "Close some connections; those that ended keep their port for about a minute (TIME-WAIT)."),
            kernelOfThisComputer(),
            {}};
    }
    return {Text::tr("%1 is already in use by another socket.").arg(localText(failure)),
            Text::tr("No program seen here holds it now: a connection that ended may still keep it "
                     "(TIME-WAIT, about a "
                     "minute). Wait, or use another port."),
            Text::tr("This computer's kernel: an endpoint belongs to one socket at a time."),
            {}};
}

Explanation explainNotAvailable(const Failure &failure)
{
    const bool hasAddresses = !failure.facts.addresses.isEmpty();
    const QString ownAddresses = addressList(failure.facts.addresses);
    if (isBinding(failure)) {
        const Endpoint &local = failure.pair.local.isNull() ? failure.facts.endpoint : failure.pair.local;
        const QString address = local.isNull() ? localText(failure) : local.addressText();
        const QString every =
            local.family() == IpFamily::V6 ? QStringLiteral("::") : QStringLiteral("0.0.0.0");
        return {//: %1 is an IP address.
                Text::tr("%1 is not an address of this computer.").arg(address),
                hasAddresses
                    ? //: %1 is a list of IP addresses, %2 the address that stands for all (0.0.0.0 or ::).
                    Text::tr("This computer's addresses are: %1. Use one of them, or %2 for all.")
                        .arg(ownAddresses, every)
                    : Text::tr("Use 127.0.0.1, or %1 for all addresses of this computer.").arg(every),
                Text::tr("This computer's kernel, by the list of its own addresses; nothing was sent."),
                {}};
    }
    if (!failure.pair.local.isNull() && failure.pair.local.port() != 0) {
        return {//: %1 and %2 are the two endpoints of a connection.
                Text::tr("The pair %1 and %2 is in use already: two endpoints can carry only one connection, "
                         "or this end is "
                         "not an address of this computer.")
                    .arg(localText(failure), remoteText(failure)),
                Text::tr("Let the system choose this end's port, or use another one."),
                kernelOfThisComputer(),
                {}};
    }
    return {Text::tr("This computer has no address or free port of its own from which %1 can be reached.")
                .arg(remoteText(failure)),
            hasAddresses ? Text::tr("Its addresses are: %1.").arg(ownAddresses)
                         : Text::tr("Check this computer's own addresses, and whether it has IPv6."),
            kernelOfThisComputer(),
            {}};
}

} // namespace

Explanation explainLocalRefusal(const Failure &failure)
{
    switch (failure.error.systemError) {
    case EADDRINUSE:
        return explainInUse(failure);
    case EADDRNOTAVAIL:
        return explainNotAvailable(failure);
    default:
        return explainNotPermitted(failure);
    }
}

} // namespace enchufe::explain
