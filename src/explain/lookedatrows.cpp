#include "explain/rowparts.h"
#include "explain/text.h"

namespace enchufe::explain {

namespace {

RowExplanation endedRequest(const RowView &view)
{
    return {Text::tr("The request of %1 does not wait any more.").arg(view.remote()),
            //: %1 and %2 are times of day.
            Text::tr("It waited from %1 and left the listener's queue at %2.")
                .arg(view.time(view.row.createdNs), view.time(view.row.closedNs)),
            Text::tr("If it was accepted, the connection goes on in its ghost; if not, one end gave it up."),
            {}};
}

/// What may follow on a connection that another program holds.
QString nextOfProgram(const RowView &view)
{
    const QString remote = view.remote();
    switch (view.row.kernel.state) {
    case TcpState::Listen:
        return Text::tr("The kernel connects clients that ask at %1, and the listener's program takes them "
                        "with accept().")
            .arg(view.local());
    case TcpState::SynSent:
        return Text::tr("Its request is repeated until %1 answers or the kernel gives up.").arg(remote);
    case TcpState::SynRecv:
    case TcpState::NewSynRecv:
        return Text::tr("When %1 confirms, this end is ESTABLISHED and waits to be accepted.").arg(remote);
    case TcpState::FinWait1:
        return Text::tr(
                   "Its program has finished talking; when %1 confirms that, this end goes to FIN-WAIT-2.")
            .arg(remote);
    case TcpState::FinWait2:
        return Text::tr("Its program has finished talking; when %1 finishes too, this end goes to TIME-WAIT.")
            .arg(remote);
    case TcpState::CloseWait:
        return Text::tr("%1 has finished; this end stays in CLOSE-WAIT until its program closes it.")
            .arg(remote);
    case TcpState::Close:
        return Text::tr("It has no connection; its program may connect it or give it back.");
    case TcpState::Closing:
    case TcpState::LastAck:
    case TcpState::TimeWait:
        return nextAlone(view, view.row.kernel.state);
    case TcpState::Established:
    case TcpState::Unknown:
        break;
    }
    return Text::tr("Whichever end finishes first will keep TIME-WAIT; the other will see CLOSE-WAIT.");
}

QString nextOfForeign(const RowView &view)
{
    if (view.row.transport == Transport::Tcp)
        return nextOfProgram(view);
    if (view.row.pair.remote.isNull())
        return Text::tr("Anyone may send datagrams to %1; what it answers, its program decides.")
            .arg(view.local());
    return Text::tr("Only datagrams from %1 reach this socket; there is no connection.").arg(view.remote());
}

/// No descriptor, although neither end has finished: it waits for accept().
bool isUnaccepted(const SocketRow &row)
{
    return row.kernel.inode == 0 && row.transport == Transport::Tcp &&
           (row.kernel.state == TcpState::Established || row.kernel.state == TcpState::SynRecv ||
            row.kernel.state == TcpState::NewSynRecv || row.kernel.state == TcpState::CloseWait);
}

QString nextOfUnaccepted(const RowView &view)
{
    switch (view.row.kernel.state) {
    case TcpState::SynRecv:
    case TcpState::NewSynRecv:
        return Text::tr(
                   "When %1 confirms the kernel's answer, this end is ESTABLISHED and waits to be accepted.")
            .arg(view.remote());
    case TcpState::CloseWait:
        return Text::tr("%1 has finished already; accept() still gives what it sent.").arg(view.remote());
    default:
        return Text::tr(
            "The program that listens takes it with accept(), or cuts it with RST when it stops listening.");
    }
}

} // namespace

RowExplanation requestRow(const RowView &view)
{
    const SocketRow &row = view.row;
    if (row.life == Life::Ended)
        return endedRequest(view);
    RowExplanation told;
    const bool hasFinished = row.kernel.state == TcpState::CloseWait;
    //: %1 is the client's endpoint.
    told.what =
        Text::tr(
            "%1 asked, and the system has answered for you: it is connected, though no program holds this "
            "connection yet.")
            .arg(view.remote());
    //: %1 is a time of day.
    told.how = Text::tr("It was first seen in the listener's queue at %1.").arg(view.time(row.createdNs));
    told.next =
        hasFinished
            ? Text::tr("The client has finished meanwhile: Accept one makes a ghost in CLOSE-WAIT, from "
                       "which what it sent can still be read.")
            : Text::tr("It waits until you press Accept one, which makes a ghost of the oldest; if the "
                       "listener is closed before, the kernel cuts it with RST.");
    const quint64 waiting = readableBytes(row.transport, row.kernel);
    if (waiting > 0)
        told.notes =
            Text::tr("%n byte(s) have arrived meanwhile and wait with it.", nullptr, counted(waiting));
    return told;
}

RowExplanation foreignRow(const RowView &view)
{
    const SocketRow &row = view.row;
    const QString seen = view.time(row.createdNs);
    RowExplanation told;
    if (row.life == Life::Ended) {
        return {Text::tr("This socket of another program is gone: the kernel does not list it any more."),
                //: %1 and %2 are times of day.
                Text::tr("Enchufe saw it from %1 to %2.").arg(seen, view.time(row.closedNs)),
                Text::tr("It leaves no history here, because Enchufe only looked at it."),
                {}};
    }
    //: %1 is a time of day.
    told.how =
        Text::tr("Enchufe has only looked at it since %1; how it was opened, the kernel does not tell.")
            .arg(seen);
    told.next = nextOfForeign(view);
    if (isUnaccepted(row)) {
        const bool isConfirmed =
            row.kernel.state != TcpState::SynRecv && row.kernel.state != TcpState::NewSynRecv;
        told.what = isConfirmed ? Text::tr("No program holds this connection yet: %1 asked, and it waits in "
                                           "the queue of a listener.")
                                      .arg(view.remote())
                                : Text::tr("No program holds this connection yet: %1 asks, and the kernel "
                                           "has answered with SYN-ACK.")
                                      .arg(view.remote());
        //: %1 is a time of day.
        told.how =
            Text::tr("That it waits for accept() is inferred: it was first seen at %1, without a program "
                     "that holds it.")
                .arg(seen);
        told.next = nextOfUnaccepted(view);
    } else if (row.kernel.inode == 0) {
        told.what = Text::tr(
            "No program holds this socket any more: it is the kernel's alone until it is done with it.");
        if (const QString alone = nextAlone(view, view.row.kernel.state); !alone.isEmpty())
            told.next = alone;
    } else if (row.holderPid == 0) {
        told.what =
            Text::tr("A socket of another program. Which one, this user may not see: it belongs to the user "
                     "with number %1.")
                .arg(QString::number(row.kernel.uid));
    } else {
        //: %1 is a program's name, %2 its process number.
        told.what = Text::tr("A socket of %1 (process %2).").arg(row.holder, QString::number(row.holderPid));
    }
    return told;
}

} // namespace enchufe::explain
