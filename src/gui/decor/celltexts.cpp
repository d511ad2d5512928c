#include "gui/decor/celltexts.h"

#include "explain/explain.h"

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

QString nameNote(RowKind kind, const SocketRow &row, bool listenerClosed)
{
    switch (kind) {
    case RowKind::Listener:
        if (row.acceptPaused)
            return Tr::tr("accepting paused");
        return listenerClosed && row.life == Life::Ended && !row.failed ? Tr::tr("closed") : QString();
    case RowKind::Ghost:
        if (row.life == Life::Ended)
            return {};
        return listenerClosed ? Tr::tr("listener closed") : Tr::tr("same port");
    case RowKind::UdpSocket:
        return row.peers.empty() ? QString() : Tr::tr("%n peer(s)", nullptr, int(row.peers.size()));
    default:
        return {};
    }
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
    return row.kernel.state == TcpState::CloseWait ? Tr::tr("close here") : explain::stateGloss(row);
}

QString local(const SocketRow &row)
{
    return row.pair.local.isNull() ? row.requested.local.toString() : row.pair.local.toString();
}

QString remote(RowKind kind, const SocketRow &row, const UdpPeer *peer)
{
    if (peer)
        return peer->remote.toString();
    if (kind == RowKind::Listener)
        return Tr::tr("any", "the remote end of a listener");
    if (!row.pair.remote.isNull())
        return row.pair.remote.toString();
    if (!row.requested.remote.isNull())
        return row.requested.remote.toString();
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
    return QString::number(row.kernel.receiveQueue) % u" / " % QString::number(row.kernel.sendQueue);
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
    const QLocale locale;
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
               .arg(locale.toString(peer ? peer->bytesReceived : row.bytesReceived),
                    locale.toString(peer ? peer->bytesSent : row.bytesSent));
}

} // namespace enchufe::celltexts
