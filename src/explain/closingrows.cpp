#include "explain/rowparts.h"

#include "explain/text.h"

namespace enchufe::explain {

namespace {

RowExplanation closeWait(const RowView &view)
{
    const SocketRow &row = view.row;
    RowExplanation told;
    told.what = row.peerFinishedNs == 0
                    ? Text::tr("The other end has finished.")
                    //: %1 is a time of day.
                    : Text::tr("The other end finished at %1.").arg(view.time(row.peerFinishedNs));
    told.how = Text::tr("This app has not closed.");
    if (resetOnClose(view).isEmpty() && view.isOtherGone(view.nowNs)) {
        //: %1 is an endpoint.
        told.next = Text::tr("It will stay so until you press Close. %1 has given this connection up "
                             "(tcp_fin_timeout): it answers the FIN with a reset (RST), and nothing is left.")
                        .arg(view.remote());
    } else if (resetOnClose(view).isEmpty()) {
        //: %1 is an endpoint.
        told.next = Text::tr("It will stay so until you press Close. This end then goes to LAST-ACK until %1 "
                             "confirms, or answers with a reset (RST) if it has given up by then "
                             "(tcp_fin_timeout); then nothing is left.")
                        .arg(view.remote());
    } else {
        //: %1 is an endpoint.
        told.next = Text::tr("It will stay so until you press Close. As it is now, with bytes unread or "
                             "SO_LINGER 0, the kernel then sends RST to %1 instead of FIN.")
                        .arg(view.remote());
    }
    return told;
}

/// This end has sent its FIN, holds its descriptor still, and the other end has not finished.
RowExplanation finishedHere(const RowView &view, TcpState state)
{
    const QString remote = view.remote();
    const bool isConfirmed = state == TcpState::FinWait2;
    RowExplanation told;
    told.what = Text::tr("This end has finished talking; %1 has not.").arg(remote);
    if (view.row.finishedNs() == 0) {
        told.how =
            isConfirmed
                ? Text::tr("This end's FIN is confirmed; what the other end sends still arrives here.")
                : Text::tr(
                      "This end's FIN is not confirmed yet; what the other end sends still arrives here.");
    } else {
        const QString finished = view.time(view.row.finishedNs());
        told.how =
            isConfirmed
                //: %1 is a time of day.
                ? Text::tr("This end's FIN of %1 is confirmed; what the other end sends still arrives here.")
                      .arg(finished)
                : Text::tr("This end's FIN of %1 is not confirmed yet; what the other end sends still "
                           "arrives here.")
                      .arg(finished);
    }
    told.next =
        isConfirmed
            ? Text::tr("When %1 finishes too, this end goes to TIME-WAIT; if you press Close before, data "
                       "that still comes is answered with RST.")
                  .arg(remote)
            : Text::tr("When %1 confirms the FIN, this end goes to FIN-WAIT-2; if the other end finishes "
                       "before that, this end goes to CLOSING.")
                  .arg(remote);
    if (const QString reset = resetOnClose(view); !reset.isEmpty())
        told.next = reset;
    return told;
}

/// Closed here, and the other end has not finished: an orphan of the kernel's.
RowExplanation closedHere(const RowView &view, TcpState state)
{
    const QString remote = view.remote();
    const QString closed = view.time(view.row.closedNs);
    const int seconds = view.secondsLeft();
    RowExplanation told;
    told.next = nextAlone(view, state);
    if (state != TcpState::FinWait2) {
        //: %1 is a time of day, %2 an endpoint.
        told.what = Text::tr("This end was closed at %1; %2 has not confirmed this end's FIN yet.")
                        .arg(closed, remote);
        told.how =
            Text::tr("No program holds this end any more: the kernel delivers what is left, and the FIN.");
        return told;
    }
    //: %1 is a time of day, %2 an endpoint.
    told.what = Text::tr("This end was closed at %1; %2 has confirmed that, but has not finished yet.")
                    .arg(closed, remote);
    told.how =
        seconds > 0
            ? Text::tr(
                  "No program holds this end any more; the kernel waits %n more seconds for the other end.",
                  nullptr, seconds)
            : Text::tr("No program holds this end any more; the kernel waits for the other end by itself "
                       "(tcp_fin_timeout).");
    return told;
}

RowExplanation lastAck(const RowView &view)
{
    const QString remote = view.remote();
    RowExplanation told;
    told.what =
        Text::tr("Both ends have finished; the kernel waits for the last confirmation from %1.").arg(remote);
    told.how = view.row.peerFinishedNs == 0 || view.row.finishedNs() == 0
                   ? Text::tr("The other end finished first; this end's FIN is on its way.")
                   //: %1 and %2 are times of day.
                   : Text::tr("The other end finished first, at %1; this end's FIN of %2 is on its way.")
                         .arg(view.time(view.row.peerFinishedNs), view.time(view.row.finishedNs()));
    told.next = nextAlone(view, TcpState::LastAck);
    return told;
}

RowExplanation bothAtOnce(const RowView &view)
{
    RowExplanation told;
    told.what = Text::tr("Both ends finished at once: their FINs crossed.");
    told.how = view.row.finishedNs() == 0
                   ? Text::tr("The kernel waits for the last confirmation from %1.").arg(view.remote())
                   //: %1 is a time of day, %2 an endpoint.
                   : Text::tr("This end's FIN is of %1; the kernel waits for the last confirmation from %2.")
                         .arg(view.time(view.row.finishedNs()), view.remote());
    told.next = nextAlone(view, TcpState::Closing);
    return told;
}

RowExplanation timeWait(const RowView &view)
{
    const int seconds = view.secondsLeft();
    RowExplanation told;
    told.what =
        seconds > 0
            //: %1 and %2 are the two endpoints of a connection.
            ? Text::tr("The kernel guards the pair %1 and %2 for %n more seconds, so that no late segment "
                       "gets into a new connection.",
                       nullptr, seconds)
                  .arg(view.local(), view.remote())
            : Text::tr("The kernel guards the pair %1 and %2 for about a minute, so that no late segment "
                       "gets into a new connection.")
                  .arg(view.local(), view.remote());
    if (view.row.isSelfConnected())
        told.how =
            Text::tr("It was connected with itself: its FIN met itself, so both ends finished at once.");
    else if (view.row.wasClosing)
        told.how = Text::tr("Both ends finished at once, so each of them waits.");
    else if (view.row.finishedNs() == 0)
        told.how = Text::tr("This end closed first, so the wait is here.");
    else
        //: %1 is a time of day.
        told.how = Text::tr("This end closed first, at %1, so the wait is here.")
                       .arg(view.time(view.row.finishedNs()));
    told.next = nextAlone(view, TcpState::TimeWait);
    return told;
}

RowExplanation nothingLeft(const RowView &view)
{
    RowExplanation told;
    told.what = Text::tr("Nothing of this connection is left in the kernel.");
    told.how =
        view.row.peerFinishedNs == 0 || view.row.finishedNs() == 0
            ? Text::tr("That both ends are done is inferred: the kernel does not list the pair any more.")
            //: %1 and %2 are times of day.
            : Text::tr("Both ends are done: the other finished at %1, this one at %2.")
                  .arg(view.time(view.row.peerFinishedNs), view.time(view.row.finishedNs()));
    told.next =
        Text::tr("Press Close to give the plug back; nothing can be sent or received with it any more.");
    return told;
}

/// Closed here a moment ago: the kernel has not been asked since.
RowExplanation justClosed(const RowView &view)
{
    //: %1 is a time of day.
    return {Text::tr("This end was closed at %1.").arg(view.time(view.row.closedNs)),
            Text::tr("No program holds this end any more: the kernel says goodbye to %1 by itself.")
                .arg(view.remote()),
            Text::tr("The next look at the kernel's table tells in which closing state it is."),
            {}};
}

} // namespace

QString nextAlone(const RowView &view, TcpState state)
{
    const QString remote = view.remote();
    switch (state) {
    case TcpState::FinWait1:
        return Text::tr(
                   "When %1 confirms, this end goes to FIN-WAIT-2, or to TIME-WAIT if both have finished; "
                   "without an answer the kernel tries again and gives up in the end.")
            .arg(remote);
    case TcpState::FinWait2:
        return Text::tr("If %1 finishes in time, this end goes to TIME-WAIT; if data comes instead, the "
                        "kernel answers with RST; if nothing comes, it gives this end up.")
            .arg(remote);
    case TcpState::Closing:
        return Text::
            tr("When %1 confirms this end's FIN, this end goes to TIME-WAIT, and so does the other, because "
               "both finished first.")
                .arg(remote);
    case TcpState::LastAck:
        return Text::
            tr("When %1 confirms this end's FIN, nothing is left here: TIME-WAIT is at the end that finished "
               "first.")
                .arg(remote);
    case TcpState::TimeWait:
        return Text::tr("When its time is over, at the latest, the pair may be used for a new connection.");
    default:
        return {};
    }
}

RowExplanation closingRow(const RowView &view, TcpState state)
{
    const bool isAlone = view.row.life == Life::Leaving;
    switch (state) {
    case TcpState::TimeWait:
        return timeWait(view);
    case TcpState::LastAck:
        return lastAck(view);
    case TcpState::Closing:
        return bothAtOnce(view);
    case TcpState::FinWait1:
    case TcpState::FinWait2:
        return isAlone ? closedHere(view, state) : finishedHere(view, state);
    case TcpState::CloseWait:
        return isAlone ? justClosed(view) : closeWait(view);
    default:
        return isAlone ? justClosed(view) : nothingLeft(view);
    }
}

} // namespace enchufe::explain
