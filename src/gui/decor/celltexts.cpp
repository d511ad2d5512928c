#include "gui/decor/celltexts.h"

#include "explain/explain.h"
#include "explain/quantities.h"
#include "explain/queuetexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace enchufe::celltexts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::celltexts)
};

qint64 secondsLeft(const SocketRow &row, qint64 nowNs)
{
    return std::max<qint64>(0, (row.timerEndNs() - nowNs + 999'999'999) / 1'000'000'000);
}

QString spoken(const Endpoint &endpoint)
{
    return Tr::tr("%1 port %2", "an endpoint read aloud").arg(endpoint.addressText()).arg(endpoint.port());
}

} // namespace

QString name(RowKind kind, int ordinal, int parentOrdinal)
{
    switch (kind) {
    case RowKind::Listener:
        return Tr::tr("Listener %1").arg(ordinal);
    case RowKind::Ghost:
        return Tr::tr("Ghost %1.%2").arg(parentOrdinal).arg(ordinal);
    case RowKind::Client:
        return Tr::tr("Client %1").arg(ordinal);
    case RowKind::UdpSocket:
        return Tr::tr("UDP %1").arg(ordinal);
    case RowKind::UdpPeer:
        return Tr::tr("Peer %1.%2").arg(parentOrdinal).arg(ordinal);
    case RowKind::Request:
        return Tr::tr("Request %1.%2", "a connection that waits to be accepted")
            .arg(parentOrdinal)
            .arg(ordinal);
    case RowKind::Foreign:
        return Tr::tr("Other %1", "a socket of another program").arg(ordinal);
    case RowKind::History:
        break;
    }
    return Tr::tr("History (%1)", "the folded row of ended sockets, with their number").arg(ordinal);
}

namespace {

QString listenerNote(const SocketRow &row, bool listenerClosed)
{
    if (row.acceptPaused)
        return Tr::tr("accepting paused");
    if (row.life == Life::Ended)
        return listenerClosed && !row.failed ? Tr::tr("closed") : QString();
    // A listener that is not paused takes connections as they come; the kernel's count is more than 0 for
    // moments only.
    if (row.readingStopped || row.waiting > 0)
        return Tr::tr("queue %1/%2, by hand", "connections waiting at a listener, its backlog")
            .arg(row.kernel.receiveQueue)
            .arg(row.kernel.sendQueue);
    return {};
}

QString ghostNote(const SocketRow &row, bool listenerClosed, const SocketRow *parent)
{
    if (row.life == Life::Ended)
        return {};
    if (listenerClosed)
        return row.transport == Transport::Tcp ? Tr::tr("listener closed") : Tr::tr("its socket is closed");
    const bool differs = parent && !parent->pair.local.isNull() && !row.pair.local.isNull() &&
                         parent->pair.local.port() != row.pair.local.port();
    return differs ? Tr::tr("another port") : Tr::tr("same port");
}

} // namespace

namespace {

QString placeNote(RowKind kind, const SocketRow &row, bool listenerClosed, const SocketRow *parent)
{
    switch (kind) {
    case RowKind::Listener:
        return listenerNote(row, listenerClosed);
    case RowKind::Ghost:
        return ghostNote(row, listenerClosed, parent);
    case RowKind::Request:
        return row.life == Life::Ended ? QString() : Tr::tr("waiting to be accepted");
    case RowKind::UdpSocket:
        return row.peers.empty() ? QString() : Tr::tr("%n peer(s)", nullptr, int(row.peers.size()));
    default:
        return {};
    }
}

} // namespace

QString nameNote(RowKind kind, const SocketRow &row, bool listenerClosed, const SocketRow *parent)
{
    const QString place = placeNote(kind, row, listenerClosed, parent);
    // What serves is the application, not the way the socket was opened: without a service nobody does. Under
    // a listener of the same service it is said once.
    if (row.service.isEmpty() || row.life != Life::Open || (parent && parent->service == row.service))
        return place;
    const QString service = QString::fromUtf8(row.service);
    return place.isEmpty() ? Tr::tr("server application: %1", "the service that answers").arg(service)
                           : Tr::tr("%1, server application: %2", "another remark, the service that answers")
                                 .arg(place, service);
}

QString state(const SocketRow &row)
{
    return stateName(row.life == Life::Ended ? TcpState::Close : row.kernel.state,
                     row.life == Life::Ended ? Transport::Tcp : row.transport);
}

QString stateNote(const SocketRow &row, qint64 nowNs)
{
    if (row.life == Life::Ended) {
        if (row.failed)
            return row.error != 0 ? errnoName(row.error) : Tr::tr("name not found");
        return row.aborted ? Tr::tr("aborted") : QString();
    }
    if (row.kernel.state == TcpState::TimeWait && row.timerEndNs() > 0)
        return Tr::tr("%n s left", "countdown of TIME-WAIT in seconds", int(secondsLeft(row, nowNs)));
    if (explain::isWindowClosed(row))
        return Tr::tr("window closed", "the other end takes no more for now");
    return row.kernel.state == TcpState::CloseWait ? Tr::tr("close here") : explain::stateGloss(row);
}

QString local(const SocketRow &row)
{
    return row.localEnd().toString();
}

QString remote(RowKind kind, const SocketRow &row, const UdpPeer *peer)
{
    if (peer)
        return peer->remote.toString();
    if (kind == RowKind::Listener || row.kernel.state == TcpState::Listen)
        return Tr::tr("any", "the remote end of a listener");
    if (!row.remoteEnd().isNull())
        return row.remoteEnd().toString();
    if (!row.name.isEmpty())
        return row.name;
    return kind == RowKind::UdpSocket
               ? Tr::tr("each datagram's own", "the remote end of an unconnected UDP socket")
               : QString();
}

QString queue(const SocketRow &row)
{
    if (row.kernel.state == TcpState::Unknown || row.life == Life::Ended)
        return {};
    return QString::number(waitingToBeRead(row.kernel)) % u" / " % QString::number(row.kernel.sendQueue);
}

QString bytes(quint64 received, quint64 sent)
{
    const QLocale locale;
    const auto shown = [&locale](quint64 count) {
        return count < 100'000 ? locale.toString(count) : locale.formattedDataSize(qint64(count), 1);
    };
    return shown(received) % u" / " % shown(sent);
}

QString age(qint64 durationNs)
{
    const qint64 seconds = std::max<qint64>(0, durationNs) / 1'000'000'000;
    if (seconds < 60)
        return Tr::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return Tr::tr("%1 min %2 s", "minutes and seconds").arg(seconds / 60).arg(seconds % 60);
    return Tr::tr("%1 h %2 min", "hours and minutes").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString role(const SocketRow &row)
{
    switch (row.opening) {
    case Opening::Passive:
        return Tr::tr("passive", "how a socket was opened");
    case Opening::Active:
        return Tr::tr("active", "how a socket was opened");
    case Opening::Accepted:
        return Tr::tr("accepted", "how a socket was opened");
    case Opening::Waiting:
        return Tr::tr("waiting", "a connection that nobody has accepted yet");
    case Opening::Foreign:
        break;
    }
    return Tr::tr("foreign", "a socket of another program");
}

QString process(const SocketRow &row, qint64 ownPid)
{
    if (row.life == Life::Ended && row.isOwn())
        return {};
    const auto named = [](const QString &name, qint64 pid) {
        return Tr::tr("%1 (%2)", "a program and its pid").arg(name).arg(pid);
    };
    const bool isHeld = row.life == Life::Open || row.life == Life::Opening;
    if (row.isOwn())
        return isHeld ? named(QStringLiteral("enchufe"), ownPid) : Tr::tr("no process");
    if (row.holderPid > 0)
        return named(row.holder, row.holderPid);
    // The kernel keeps TIME-WAIT, and what waits to be accepted, for itself.
    if (row.kernel.inode == 0 || row.opening == Opening::Waiting)
        return Tr::tr("no process");
    return Tr::tr("not visible to this user (uid %1)", "the process that holds a socket").arg(row.kernel.uid);
}

QString timer(const SocketRow &row, qint64 nowNs)
{
    const qint64 left = std::max<qint64>(0, row.timerEndNs() - nowNs) / 1'000'000;
    const QString time = left < 10'000
                             ? Tr::tr("%1 s", "seconds").arg(QLocale().toString(double(left) / 1000, 'f', 1))
                             : Tr::tr("%1 s", "seconds").arg((left + 999) / 1000);
    switch (row.kernel.timer) {
    case KernelTimer::None:
        return {};
    case KernelTimer::Retransmit:
        return Tr::tr("retransmission, %1", "a kernel timer and what is left of it").arg(time);
    case KernelTimer::KeepAlive:
        return Tr::tr("keepalive, %1", "a kernel timer and what is left of it").arg(time);
    case KernelTimer::TimeWait:
        return QStringLiteral("TIME-WAIT, ") % time;
    case KernelTimer::ZeroWindowProbe:
        return Tr::tr("window probe, %1", "a kernel timer and what is left of it").arg(time);
    }
    return {};
}

QString milliseconds(quint32 us)
{
    return us == 0 ? QString()
                   : Tr::tr("%1 ms", "milliseconds")
                         .arg(QLocale().toString(double(us) / 1000, 'f', us < 1000 ? 3 : 1));
}

QString queueTip(const SocketRow &row)
{
    if (row.kernel.state == TcpState::Listen)
        return Tr::tr("Connections waiting to be accepted / how many may wait.");
    if (row.transport == Transport::Udp)
        return Tr::tr("Memory that the datagrams waiting in the system take, which is more than their bytes "
                      "/ what is not "
                      "sent yet.");
    const QString tip =
        Tr::tr("Bytes waiting in the system: received and not yet read / sent and not yet confirmed.");
    return waitingToBeRead(row.kernel) < row.kernel.receiveQueue
               ? tip % u' ' %
                     Tr::tr("The kernel's Recv-Q, as ss shows it, is one higher: it counts the other side's "
                            "FIN.")
               : tip;
}

QString mark(RowMark mark)
{
    switch (mark) {
    case RowMark::None:
        break;
    case RowMark::New:
        return Tr::tr("new", "a row of the table");
    case RowMark::Changed:
        return Tr::tr("changed", "a row of the table");
    case RowMark::Gone:
        return Tr::tr("gone", "a row of the table");
    }
    return {};
}

QString mappedTip(const Endpoint &endpoint)
{
    if (!endpoint.isV4Mapped())
        return {};
    return Tr::
        tr("%1 is the IPv4 address %2 written inside IPv6: this socket is an IPv6 one that also takes IPv4.")
            .arg(endpoint.addressText(), endpoint.unmapped().addressText());
}

QString sentence(const QString &name, RowKind kind, const SocketRow &row, const UdpPeer *peer)
{
    const QString protocol = row.transport == Transport::Tcp ? QStringLiteral("TCP") : QStringLiteral("UDP");
    const QString head =
        Tr::tr("%1, %2, %3.", "name, protocol, state").arg(name, protocol, explain::stateGloss(row));
    const Endpoint &other = peer ? peer->remote : row.pair.remote;
    QString ends;
    if (row.pair.local.isNull() && other.isNull())
        ends = Tr::tr("It has no endpoint.");
    else if (kind == RowKind::Listener || other.isNull())
        ends = Tr::tr("This end %1.").arg(spoken(row.pair.local));
    else if (row.pair.local.isNull())
        ends = Tr::tr("Other end %1.").arg(spoken(other));
    else
        ends = Tr::tr("This end %1, other end %2.").arg(spoken(row.pair.local), spoken(other));
    if (kind == RowKind::Listener)
        return head % u' ' % ends;
    return head % u' ' % ends % u' ' %
           Tr::tr("%1 bytes received, %2 sent.")
               .arg(explain::countText(peer ? peer->bytesReceived : row.bytesReceived),
                    explain::countText(peer ? peer->bytesSent : row.bytesSent));
}

} // namespace enchufe::celltexts
