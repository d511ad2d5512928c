#include "explain/queuetexts.h"
#include "explain/rowparts.h"
#include "explain/text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace enchufe::explain {

namespace {

/// What holds a connection's bytes back, as the newest sample has it; empty when nothing does.
QString heldBack(const SocketRow &row)
{
    if (row.life != Life::Open || row.isListener() || row.kernel.state == TcpState::Listen)
        return {};
    if (isWindowClosed(row)) {
        const quint32 unsent =
            row.details && row.details->notSent > 0 ? row.details->notSent : row.kernel.sendQueue;
        return Text::tr("The other end has closed its window: it has no room for more. %n byte(s) wait here, "
                        "and now and then the kernel asks whether there is room again (persist timer).",
                        nullptr, counted(unsent));
    }
    if (row.readingStopped && row.details && row.details->hasReceiveWindow && row.details->receiveWindow == 0)
        return Text::tr(
            "The receive buffer is full, so this end has closed its window: the other end has to wait.");
    return {};
}

/// What an IPv4 end inside IPv6 means, where the row shows one.
QString mappedNote(const SocketRow &row)
{
    if (row.life != Life::Open || !row.isOwn())
        return {};
    const Endpoint &mapped = row.pair.remote.isV4Mapped() ? row.pair.remote : row.pair.local;
    if (mapped.isV4Mapped()) {
        //: %1 is an address like ::ffff:127.0.0.1, %2 the same as 127.0.0.1.
        return Text::tr("%1 is the IPv4 address %2, written as IPv4 inside IPv6.")
            .arg(mapped.addressText(), mapped.unmapped().addressText());
    }
    const bool hasMappedPeer = std::any_of(row.peers.begin(), row.peers.end(),
                                           [](const UdpPeer &peer) { return peer.remote.isV4Mapped(); });
    return hasMappedPeer
               ? Text::tr("Peers that start with ::ffff: are IPv4 addresses, written as IPv4 inside IPv6.")
               : QString();
}

QString serviceNote(const SocketRow &row)
{
    if (row.service.isEmpty() || row.life != Life::Open)
        return {};
    const QString service = QString::fromUtf8(row.service);
    if (row.isListener()) {
        //: %1 is a service's name such as "echo".
        return Text::tr(
                   "Server application: %1. It will answer by itself at each ghost that is made from now on.")
            .arg(service);
    }
    //: %1 is a service's name such as "echo".
    return Text::tr("Server application: %1. It answers by itself what arrives here.").arg(service);
}

/// What was lost, for ever.
QStringList losses(const SocketRow &row)
{
    QStringList notes;
    if (row.kernel.drops > 0)
        notes += explainDrops(row);
    if (row.bytesUnsent > 0) {
        notes +=
            Text::tr("%n bytes that waited here could never be sent.", nullptr, counted(row.bytesUnsent));
    }
    if (row.truncated > 0) {
        notes += Text::tr("%n datagram(s) were longer than one read takes; the rest is lost for ever.",
                          nullptr, counted(row.truncated));
    }
    return notes;
}

} // namespace

QString rowNotes(const RowView &view)
{
    const SocketRow &row = view.row;
    const SocketRow *listener = view.relatives.listener;
    const bool isAlive = row.life == Life::Open;
    QStringList notes = {serviceNote(row), mappedNote(row)};
    const bool isOrphan = listener != nullptr && listener->life == Life::Ended &&
                          row.opening == Opening::Accepted && row.transport == Transport::Tcp;
    if (isAlive && isOrphan)
        notes += Text::tr("Its listener has been closed since; this connection lives on.");
    if (isAlive && row.readingStopped && row.isOwn() && !row.isListener())
        notes += Text::tr("Reading is stopped: what arrives waits in the kernel.");
    notes += heldBack(row);
    notes += losses(row);
    if (isAlive && row.error != 0 && !row.failed)
        notes += explainFailure(failureOf(row)).what;
    notes.removeAll(QString());
    return notes.join(u' ');
}

QString explainDrops(const SocketRow &row)
{
    const QLocale locale;
    //: All three are numbers of datagrams.
    return Text::
        tr("%1 datagrams were received here; the kernel dropped %2 more, because they came faster than they "
           "were read. Together that is all that were sent to this socket: %3.")
            .arg(locale.toString(row.reads), locale.toString(row.kernel.drops),
                 locale.toString(row.reads + row.kernel.drops));
}

} // namespace enchufe::explain
