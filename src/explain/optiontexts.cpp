#include "explain/optiontexts.h"

#include "base/error.h"
#include "explain/quantities.h"
#include "explain/text.h"

#include <cerrno>

namespace enchufe::explain {

namespace {

QString timesSentence(SocketOption option)
{
    switch (option) {
    case SocketOption::KeepAlive:
        return Text::tr(
            "Asks a silent other end from time to time whether it is still there. The keepalive timer "
            "then runs.");
    case SocketOption::KeepAliveIdle:
        return Text::tr("How long there must be silence before the first question. Needs SO_KEEPALIVE.");
    case SocketOption::KeepAliveInterval:
        return Text::tr("How long to wait between two questions that were not answered. Needs SO_KEEPALIVE.");
    case SocketOption::KeepAliveCount:
        return Text::tr("After so many unanswered questions the connection is given up. Needs SO_KEEPALIVE.");
    case SocketOption::UserTimeout:
        return Text::tr(
            "How long what was sent may stay unacknowledged before the connection is given up; 0 leaves "
            "it to the system, which waits a quarter of an hour.");
    default:
        return Text::tr(
            "What close() does with bytes that are not sent yet: -1 (off) returns at once and sends them "
            "behind; 0 throws them away and resets; more waits so many seconds.");
    }
}

QString addressSentence(SocketOption option)
{
    switch (option) {
    case SocketOption::ReuseAddress:
        return Text::tr(
            "Takes a local endpoint although a connection of it is in TIME-WAIT. For UDP it lets several "
            "sockets share an endpoint. Counts when bind() is called.");
    case SocketOption::ReusePort:
        return Text::tr(
            "Several sockets of one user may wait at the same endpoint; the kernel deals the requests out "
            "among them. All must set it before bind().");
    case SocketOption::OnlyV6:
        return Text::tr(
            "An IPv6 socket at :: takes IPv6 only; without it, IPv4 too, written as IPv4 inside IPv6. "
            "Before bind() only.");
    case SocketOption::TimeToLive:
        return Text::tr(
            "So many routers may pass a packet on before it is thrown away. IPv6 calls it the hop limit.");
    default:
        return Text::tr(
            "The field of each packet by which routers may tell urgent from bulky (DSCP and ECN bits).");
    }
}

QString multicastSentence(SocketOption option)
{
    switch (option) {
    case SocketOption::Broadcast:
        return Text::tr(
            "Permits datagrams to a broadcast address; without it, sending there is refused with EACCES.");
    case SocketOption::MulticastTtl:
        return Text::tr("So many routers may pass on a datagram to a group; 1 stays in the local network.");
    case SocketOption::MulticastLoop:
        return Text::tr("Whether sockets of this computer hear what it sends to a group itself.");
    default:
        return Text::tr(
            "The interface, by its number, through which datagrams to a group leave; 0 is the system's "
            "choice.");
    }
}

} // namespace

QString optionSentence(SocketOption option)
{
    switch (option) {
    case SocketOption::NoDelay:
        return Text::tr(
            "Sends small pieces at once. Without it (Nagle's algorithm) a small piece waits while an "
            "earlier one is unacknowledged.");
    case SocketOption::ReceiveBuffer:
        return Text::tr(
            "Room for what arrives and is not read yet. Linux doubles what is asked for, to pay for what "
            "surrounds the bytes, and stops adapting the size by itself.");
    case SocketOption::SendBuffer:
        return Text::tr(
            "Room for what is sent and not acknowledged yet. Linux doubles what is asked for, to pay for "
            "what surrounds the bytes, and stops adapting the size by itself.");
    case SocketOption::KeepAlive:
    case SocketOption::KeepAliveIdle:
    case SocketOption::KeepAliveInterval:
    case SocketOption::KeepAliveCount:
    case SocketOption::UserTimeout:
    case SocketOption::Linger:
        return timesSentence(option);
    case SocketOption::Broadcast:
    case SocketOption::MulticastTtl:
    case SocketOption::MulticastLoop:
    case SocketOption::MulticastInterface:
        return multicastSentence(option);
    default:
        return addressSentence(option);
    }
}

QString optionUnit(SocketOption option)
{
    switch (option) {
    case SocketOption::KeepAliveIdle:
    case SocketOption::KeepAliveInterval:
    case SocketOption::Linger:
        return QStringLiteral(" s");
    case SocketOption::UserTimeout:
        return QStringLiteral(" ms");
    case SocketOption::ReceiveBuffer:
    case SocketOption::SendBuffer:
        return QStringLiteral(" B");
    default:
        return {};
    }
}

QString optionValue(SocketOption option, int value)
{
    if (socketOptionRange(option).isSwitch()) {
        return value != 0 ? Text::tr("on", "a socket option is switched on")
                          : Text::tr("off", "a socket option is switched off");
    }
    if (option == SocketOption::Linger && value < 0)
        return Text::tr("off", "a socket option is switched off");
    const bool isLeftToSystem =
        value == 0 && (option == SocketOption::UserTimeout || option == SocketOption::MulticastInterface);
    if (isLeftToSystem)
        return Text::tr("0 (the system's choice)");
    if (option == SocketOption::ReceiveBuffer || option == SocketOption::SendBuffer)
        return bytesText(quint64(std::max(0, value)));
    return QString::number(value) + optionUnit(option);
}

QString optionDifference(SocketOption option, int asked, int readBack)
{
    if (asked == readBack)
        return {};
    const bool isBuffer = option == SocketOption::ReceiveBuffer || option == SocketOption::SendBuffer;
    if (isBuffer && qint64(readBack) == 2 * qint64(asked)) {
        //: %1 and %2 are sizes.
        return Text::tr("%1 were asked for and %2 read back: Linux has doubled it.")
            .arg(optionValue(option, asked), optionValue(option, readBack));
    }
    if (isBuffer && qint64(readBack) < 2 * qint64(asked)) {
        //: %1 and %2 are sizes.
        return Text::
            tr("%1 were asked for and %2 read back: the system sets a limit (net.core.rmem_max, wmem_max).")
                .arg(optionValue(option, asked), optionValue(option, readBack));
    }
    if (isBuffer) {
        //: %1 and %2 are sizes.
        return Text::tr("%1 were asked for and %2 read back: the kernel gives no less.")
            .arg(optionValue(option, asked), optionValue(option, readBack));
    }
    //: %1 and %2 are values of a socket option, with their units.
    return Text::tr("%1 was asked for; the kernel made %2 of it.")
        .arg(optionValue(option, asked), optionValue(option, readBack));
}

QString optionRefusal(SocketOption option, int asked, int error)
{
    const QString name = errnoName(error);
    const QString value = optionValue(option, asked);
    switch (error) {
    case EINVAL:
        if (option == SocketOption::OnlyV6) {
            //: %1 is an errno's name, %2 the value that was asked for.
            return Text::tr("%1: the kernel refused \"%2\". This can only be chosen before bind().")
                .arg(name, value);
        }
        return Text::tr(
                   "%1: the kernel refused \"%2\"; that value is not one it takes, or not in this state.")
            .arg(name, value);
    case EPERM:
    case EACCES:
        return Text::tr("%1: the kernel refused \"%2\"; it needs rights that this program does not have.")
            .arg(name, value);
    case ENOPROTOOPT:
    case EOPNOTSUPP:
        return Text::tr("%1: the kernel refused \"%2\"; a socket of this kind has no such option.")
            .arg(name, value);
    case ENODEV:
    case EADDRNOTAVAIL:
        return Text::tr("%1: the kernel refused \"%2\"; there is no such interface.").arg(name, value);
    case EBADF:
        return Text::tr("%1: \"%2\" came too late; the socket is closed.").arg(name, value);
    default:
        return Text::tr("%1: the kernel refused \"%2\".").arg(name, value);
    }
}

} // namespace enchufe::explain
