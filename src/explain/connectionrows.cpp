#include "explain/rowparts.h"

#include "explain/queuetexts.h"
#include "explain/text.h"

namespace enchufe::explain {

namespace {

void tellGhost(const RowView &view, RowExplanation *told)
{
    const SocketRow &row = view.row;
    told->what = Text::tr("This ghost is connected.");
    if (row.waitingSinceNs != 0) {
        //: %1 is the client's endpoint, %2 and %3 times of day, %4 a port.
        told->how = Text::tr("%1 asked and waited in the queue from %2 until accept() made this ghost at %3; "
                             "it uses the same port, %4, as its listener.")
                        .arg(view.remote(), view.time(row.waitingSinceNs), view.time(row.createdNs),
                             portText(row.pair.local));
        return;
    }
    //: %1 is the client's endpoint, %2 a time of day, %3 a port.
    told->how =
        Text::tr("The listener made it with accept() when %1 asked, at %2. It uses the same port, %3.")
            .arg(view.remote(), view.time(row.createdNs), portText(row.pair.local));
}

void tellClient(const RowView &view, RowExplanation *told)
{
    const SocketRow &row = view.row;
    const QString since = view.time(row.establishedNs);
    const SocketRow *partner = view.relatives.partner;
    if (partner != nullptr && partner->opening == Opening::Active && mayBeSimultaneous(row)) {
        //: %1 and %2 are the two endpoints of a connection.
        told->what =
            Text::tr("Simultaneous open: this end, %1, and %2 asked each other, and both are connected.")
                .arg(view.local(), view.remote());
        //: %1 is a time of day.
        told->how =
            Text::tr(
                "Nobody listened and there is no ghost: both ends were opened actively, and this one was "
                "connected at %1. Which of their requests (SYN) met is not known.")
                .arg(since);
        return;
    }
    //: %1 is this end's endpoint, %2 the other's, %3 a time of day.
    told->what = Text::tr("Active open. This end, %1, asked %2 and was connected at %3.")
                     .arg(view.local(), view.remote(), since);
    told->how = Text::tr("Neither end is special now: the connection is balanced.");
}

RowExplanation crossing(const RowView &view)
{
    return {Text::tr("Both ends asked: the request (SYN) of %1 came while this end's own was unanswered.")
                .arg(view.remote()),
            Text::tr("This end was opened actively at %1, and nobody listens.")
                .arg(view.time(view.row.createdNs)),
            Text::tr("When the other end confirms this end's request too, both are ESTABLISHED."),
            {}};
}

RowExplanation lookingUp(const RowView &view)
{
    return {Text::tr("Looking up the addresses of the name %1.").arg(view.remote()),
            Text::tr("The active open was asked for at %1; nothing has been sent to the other end yet.")
                .arg(view.time(view.row.createdNs)),
            Text::tr("The addresses that are found are asked for a connection one after the other; if there "
                     "is none, the reason stands here."),
            {}};
}

/// How an unanswered request came about.
QString requestHow(const RowView &view)
{
    const SocketRow &row = view.row;
    const QString asked = view.time(row.createdNs);
    if (row.failedAttempts > 0) {
        //: %1 is a name, %2 a time of day, %n how many of its addresses were asked.
        return Text::tr(
                   "The name %1 was looked up at %2; this is address number %n of it, those before said no.",
                   nullptr, counted(row.failedAttempts + 1))
            .arg(row.name, asked);
    }
    if (!row.name.isEmpty())
        return Text::tr("The name %1 was looked up at %2; this is its first address.").arg(row.name, asked);
    if (row.kernel.retransmits > 0) {
        //: %1 is a time of day.
        return Text::tr("connect() was called at %1, and the kernel has repeated the request (SYN) since.")
            .arg(asked);
    }
    //: %1 is a time of day.
    return Text::tr("connect(), called at %1, gave the request (SYN) to the kernel.").arg(asked);
}

} // namespace

bool mayBeSimultaneous(const SocketRow &row)
{
    // Without a port of its own that the other end could ask, nobody can have met it.
    return row.transport == Transport::Tcp && row.opening == Opening::Active && row.life == Life::Open &&
           row.requested.local.port() != 0 && !row.isSelfConnected();
}

QString resetAtOther(const SocketRow &row)
{
    return row.finishedHere
               ? Text::tr("The other end reads the end of the data, for this end's FIN came first; when it "
                          "writes, it gets EPIPE.")
               : Text::tr("The other end reads that the connection was reset (ECONNRESET).");
}

QString resetOnClose(const RowView &view)
{
    const SocketRow &row = view.row;
    if (row.life != Life::Open || !row.isOwn() || row.transport != Transport::Tcp)
        return {};
    const quint64 unread = row.readingStopped ? readableBytes(row).value_or(0) : 0;
    if (unread > 0) {
        return Text::tr(
                   "%n byte(s) wait here unread: if you press Close now, the kernel sends RST, and nothing "
                   "is left.",
                   nullptr, counted(unread)) %
               u' ' % resetAtOther(row);
    }
    if (const auto linger = row.options.find("SO_LINGER");
        linger != row.options.end() && linger->second == "0") {
        return Text::tr(
            "SO_LINGER is 0: if you press Close, the kernel sends RST instead of FIN, and nothing is left, "
            "not even TIME-WAIT.");
    }
    return {};
}

RowExplanation askingRow(const RowView &view)
{
    const SocketRow &row = view.row;
    if (row.kernel.state == TcpState::SynRecv || row.kernel.state == TcpState::NewSynRecv)
        return crossing(view);
    if (row.pair.remote.isNull() && row.requested.remote.isNull())
        return lookingUp(view);
    RowExplanation told;
    told.how = requestHow(view);
    if (row.kernel.retransmits > 0) {
        told.what =
            Text::tr("Active open. %1 has been asked %n times for a connection and has not answered yet.",
                     nullptr, row.kernel.retransmits + 1)
                .arg(view.remote());
        told.next = Text::tr("The kernel asks again, at first after about a second, then ever more rarely, "
                             "and ends it with ETIMEDOUT; if "
                             "you press Close, it stops at once and nothing is left.");
    } else {
        told.what = Text::tr("Active open. %1 has been asked for a connection; its answer is awaited.")
                        .arg(view.remote());
        told.next =
            Text::tr("SYN-ACK as an answer makes it ESTABLISHED, RST means refused; without an answer the "
                     "kernel asks again, first after about a second.");
    }
    return told;
}

RowExplanation connectedRow(const RowView &view)
{
    const SocketRow &row = view.row;
    RowExplanation told;
    if (row.isSelfConnected()) {
        told.what =
            Text::tr("This socket at %1 is connected with itself: it reads what it wrote. TCP allows that.")
                .arg(view.local());
        told.how =
            Text::tr("At %1 its request (SYN) met itself, which is a simultaneous open with one socket.")
                .arg(view.time(row.establishedNs));
        told.next = Text::tr("Both ends are this one: what you send is received here, and once it finishes "
                             "talking, both ends have finished and the pair rests in TIME-WAIT.");
    } else {
        if (row.opening == Opening::Accepted)
            tellGhost(view, &told);
        else
            tellClient(view, &told);
        // The same for both roles: an established connection is balanced.
        told.next =
            Text::tr(
                "Either end may finish first: if this one does, it goes through FIN-WAIT to TIME-WAIT; if "
                "%1 does, this end goes to CLOSE-WAIT.")
                .arg(view.remote());
    }
    if (const QString reset = resetOnClose(view); !reset.isEmpty())
        told.next = reset;
    return told;
}

} // namespace enchufe::explain
