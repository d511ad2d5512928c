#include "explain/failuretexts.h"
#include "explain/rowparts.h"
#include "explain/text.h"

namespace enchufe::explain {

namespace {

RowExplanation endedListener(const RowView &view, const QString &time)
{
    const SocketRow &row = view.row;
    RowExplanation told;
    told.what = Text::tr("Closed at %1: nothing waits at %2 any more.").arg(time, view.local());
    told.how = row.ghostsMade == 0
                   ? Text::tr("It waited since %1 and accepted no connection.").arg(view.time(row.createdNs))
                   : Text::tr("It waited since %1 and made %n ghosts, each a connection of its own.", nullptr,
                              counted(row.ghostsMade))
                         .arg(view.time(row.createdNs));
    told.next = Text::tr("Clients that ask there are refused, unless another socket waits there.");
    return told;
}

RowExplanation endedUdp(const RowView &view, const QString &time)
{
    const SocketRow &row = view.row;
    RowExplanation told;
    told.what =
        Text::tr("Closed at %1: nothing is left of it but this history, and nobody was told.").arg(time);
    told.how = Text::tr("It was open since %1; reads: %2, writes: %3.")
                   .arg(view.time(row.createdNs), QString::number(row.reads), QString::number(row.writes));
    const SocketRow *parent = view.relatives.listener;
    const bool isSamePort = parent != nullptr && parent->pair.local.port() == row.pair.local.port();
    if (row.opening == Opening::Accepted && isSamePort && parent->life == Life::Open) {
        told.next =
            Text::tr("What %1 still sends goes to the socket that this ghost came from.").arg(view.remote());
    } else {
        told.next =
            Text::tr("Datagrams that still come to %1 find no socket: this computer answers them with ICMP "
                     "\"port unreachable\", unless another socket is open there.")
                .arg(view.local());
    }
    return told;
}

/// Closed before the other end had answered.
RowExplanation neverConnected(const RowView &view, const QString &time)
{
    const bool isUnasked = !view.row.name.isEmpty() && view.row.lookedUpNs == 0;
    return {//: %1 is a time of day, %2 an endpoint or a name.
            Text::tr("Closed at %1, before %2 had answered: there never was a connection.")
                .arg(time, view.remote()),
            Text::tr("It was opened actively at %1.").arg(view.time(view.row.createdNs)),
            isUnasked
                ? Text::tr("Its name was still being looked up: no request was sent, so no answer can come.")
                : Text::tr("If an answer to its request (SYN) still comes, the kernel refuses it with RST."),
            {}};
}

RowExplanation cut(const RowView &view, const QString &time)
{
    const SocketRow &row = view.row;
    RowExplanation told;
    told.how =
        Text::tr("It had been connected with %1 since %2.").arg(view.remote(), view.time(row.establishedNs));
    if (row.bytesUnread > 0) {
        //: %1 is a time of day.
        told.what =
            Text::tr("Closed at %1 while %n byte(s) waited unread: in that case the kernel sends RST.",
                     nullptr, counted(row.bytesUnread))
                .arg(time) %
            u' ' % resetAtOther(row);
        told.next = Text::tr("To end a connection in order, read first what has arrived.");
        return told;
    }
    told.what =
        Text::tr("Cut from here at %1 with a reset (RST); what was on its way may be lost.").arg(time);
    told.next = resetAtOther(row) % u' ' % Text::tr("There is no TIME-WAIT, so the pair is free at once.");
    return told;
}

/// What became of TIME-WAIT after the other end had finished first. It stays there only if that end still
/// waits in FIN-WAIT-2 when this one's FIN comes; nobody tells this end. Source: tcp_fin_timeout in tcp(7).
QString leftToOther(const RowView &view)
{
    const SocketRow *const other = view.relatives.otherEnd;
    if (other != nullptr && other->timeWaitNs != 0)
        return Text::tr(
            "TIME-WAIT was left to the other end, which finished first; this end may be used again at once.");
    if (view.isOtherGone(view.row.finishedNs()))
        return Text::tr(
            "The other end had given this connection up (tcp_fin_timeout) before this FIN: the answer was a "
            "reset (RST), and there is no TIME-WAIT. This end may be used again at once.");
    return Text::tr(
        "If the other end still waited for this FIN, TIME-WAIT is there; if it had given up "
        "(tcp_fin_timeout, by default 60 s), it answered with a reset (RST). This end may be used again at "
        "once.");
}

/// What is left of the pair after this end, which finished first.
QString leftOfPair(const RowView &view)
{
    const SocketRow *const other = view.relatives.otherEnd;
    const bool isOver = view.row.timeWaitNs != 0 || view.row.wasClosing;
    if (isOver || (other != nullptr && other->life == Life::Ended))
        return Text::tr("The kernel has let go of the pair %1 and %2: both may be used again.")
            .arg(view.local(), view.remote());
    if (other != nullptr)
        //: %1 is an endpoint, %2 the name of a state, "CLOSE-WAIT".
        return Text::tr("The kernel has let go of this end. The other one, %1, is still in %2 and keeps the "
                        "pair until it is closed too.")
            .arg(view.remote(), stateName(other->kernel.state, Transport::Tcp));
    //: %1 is an endpoint.
    return Text::tr("The kernel has let go of this end; no TIME-WAIT was seen here. Whether %1 still keeps "
                    "its end of the pair is not known here.")
        .arg(view.remote());
}

RowExplanation endedConnection(const RowView &view, const QString &time)
{
    const SocketRow &row = view.row;
    RowExplanation told;
    told.what = Text::tr("Closed at %1: nothing is left of it but this history.").arg(time);
    const QString since = view.time(row.establishedNs);
    if (row.finHeardNs != 0 && row.finHeardNs <= view.row.finishedNs()) {
        //: %1 is an endpoint, %2 and %3 are times of day.
        told.how = Text::tr("%1 finished first, at %2; it had been connected since %3.")
                       .arg(view.remote(), view.time(row.finHeardNs), since);
        told.next = leftToOther(view);
    } else {
        //: %1 and %3 are times of day, %2 is an endpoint.
        told.how =
            row.wasClosing
                ? Text::tr(
                      "Both ends finished at once, this one at %1; it had been connected with %2 since %3.")
                      .arg(view.time(view.row.finishedNs()), view.remote(), since)
                : Text::tr("This end finished first, at %1; it had been connected with %2 since %3.")
                      .arg(view.time(view.row.finishedNs()), view.remote(), since);
        told.next = leftOfPair(view);
    }
    return told;
}

} // namespace

RowExplanation failedRow(const RowView &view)
{
    const SocketRow &row = view.row;
    const Explanation why = explainFailure(failureOf(row));
    RowExplanation told;
    told.what = why.what;
    const QString time = view.time(row.closedNs != 0 ? row.closedNs : row.createdNs);
    if (why.decidedBy.isEmpty())
        told.how = Text::tr("It ended at %1.").arg(time);
    else if (row.establishedNs != 0)
        //: %1 and %2 are times of day, %3 a sentence such as "This computer's kernel; nothing was sent."
        told.how = Text::tr("It was connected at %1 and ended at %2. Who decided? %3")
                       .arg(view.time(row.establishedNs), time, why.decidedBy);
    else
        //: %1 is a time of day, %2 a sentence such as "This computer's kernel; nothing was sent."
        told.how = Text::tr("It ended at %1. Who decided? %2").arg(time, why.decidedBy);
    told.next = why.advice.isEmpty() ? Text::tr("Nothing is left of it but this history.") : why.advice;
    return told;
}

RowExplanation endedRow(const RowView &view)
{
    const SocketRow &row = view.row;
    const QString time = view.time(row.closedNs != 0 ? row.closedNs : row.kernelSeenNs);
    if (row.aborted)
        return cut(view, time);
    if (row.transport == Transport::Udp)
        return endedUdp(view, time);
    if (row.opening == Opening::Passive)
        return endedListener(view, time);
    return row.establishedNs == 0 ? neverConnected(view, time) : endedConnection(view, time);
}

} // namespace enchufe::explain
