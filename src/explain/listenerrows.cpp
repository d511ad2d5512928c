#include "explain/rowparts.h"

#include "explain/text.h"

namespace enchufe::explain {

namespace {

/// The listener's waiting place, with what a wildcard address means.
QString waitingPlace(const RowView &view)
{
    const Endpoint &local = view.row.pair.local;
    if (local.isWildcard() && local.family() == IpFamily::V6) {
        if (view.row.isOnlyV6())
            return Text::tr(
                       "Passive open. The operating system waits at port %1 of every IPv6 address of this "
                       "computer.")
                .arg(portText(local));
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
    return Text::tr("Passive open. The operating system now waits at %1.").arg(view.local());
}

RowExplanation beingOpened(const RowView &view)
{
    RowExplanation told;
    if (view.row.requested.local.isNull() && !view.row.name.isEmpty()) {
        told.what = Text::tr("Looking up the addresses of the name %1.").arg(view.row.name);
        told.next = Text::tr("It will wait at the first address found that belongs to this computer.");
    } else {
        told.what = Text::tr("This socket is being opened at %1.").arg(view.local());
        told.next = Text::tr(
            "If the kernel grants it that endpoint, it will wait for requests there; if not, the reason "
            "stands here.");
    }
    told.how = Text::tr("The passive open was asked for at %1.").arg(view.time(view.row.createdNs));
    return told;
}

QString howItWaits(const QString &opened)
{
    //: %1 is a time of day. Follows "Passive open. The operating system now waits at 127.0.0.1:5000."
    return Text::tr("Nothing has been sent: bind() and listen(), called at %1, told only this computer's "
                    "kernel.")
        .arg(opened);
}

void tellByHand(const RowView &view, RowExplanation *told)
{
    const quint32 waiting = view.row.kernel.receiveQueue;
    told->how =
        waiting == 0
            ? Text::tr("Requests are accepted by hand, and none waits in the queue.")
            : Text::tr(
                  "Requests are accepted by hand: %n wait(s) in the queue, connected but held by nobody yet.",
                  nullptr, counted(waiting));
    if (waiting == 0) {
        told->next =
            Text::tr("The kernel connects a client that asks at once, and it waits in the queue until you "
                     "press Accept one.");
    } else if (waiting > view.row.kernel.sendQueue) {
        // The kernel takes one more than the backlog: sk_acceptq_is_full() compares with "greater than".
        told->next =
            //: %1 is the number given to listen().
            Text::tr("The queue is full (the backlog, %1, and one more): the kernel drops further requests "
                     "in silence and clients ask again, until Accept one makes room.")
                .arg(QString::number(view.row.kernel.sendQueue));
    } else {
        told->next =
            Text::tr("Accept one makes a ghost of the request that has waited longest; if you press Close, "
                     "the kernel cuts those that wait with a reset (RST).");
    }
}

} // namespace

RowExplanation listenerRow(const RowView &view)
{
    const SocketRow &row = view.row;
    if (row.life == Life::Opening)
        return beingOpened(view);
    RowExplanation told;
    told.what = waitingPlace(view);
    const QString opened = view.time(row.createdNs);
    if (row.acceptPaused) {
        told.how =
            Text::tr("No descriptor is free, so requests wait to be accepted until some socket is closed.");
        told.next = Text::tr("Close any socket: accepting then goes on by itself.");
    } else if (row.pair.local.address().isMulticast()) {
        told.how = howItWaits(opened);
        // tcp_v4_connect() answers ENETUNREACH, tcp_v4_conn_request() drops a SYN to a group; IPv6 likewise.
        told.next = Text::tr("That is a multicast group, and TCP connects two sockets, never a group: no "
                             "client can ask here. UDP can hear a group.");
    } else if (row.readingStopped) {
        tellByHand(view, &told);
    } else if (row.ghostsMade == 0) {
        told.how = howItWaits(opened);
        told.next = Text::tr("When a client asks, the kernel agrees by itself and accept() makes a ghost "
                             "socket for it; if you press Close, new clients are refused.");
    } else {
        //: %1 is a time of day. A ghost is an accepted socket.
        told.how = Text::tr("Since %1 it has made %n ghosts, one for each connection; the listener itself "
                            "carries no text.",
                            nullptr, counted(row.ghostsMade))
                       .arg(opened);
        told.next = Text::tr("The next client gets a ghost of its own; if you press Close, the ghosts live "
                             "on and new clients are refused.");
    }
    return told;
}

} // namespace enchufe::explain
