#include "explain/explain.h"
#include "explain/rowparts.h"
#include "explain/text.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <limits>

namespace enchufe::explain {

namespace {

QString clockTime(const Journal &journal, qint64 timeNs)
{
    return QDateTime::fromMSecsSinceEpoch(journal.wallMs(timeNs)).toString(QStringLiteral("HH:mm:ss"));
}

/// Whole seconds until the kernel's timer ends, rounded up; 0 without a timer.
int secondsLeft(const SocketRow &row, qint64 nowNs)
{
    constexpr qint64 second = 1'000'000'000;
    const qint64 left = row.timerEndNs() - nowNs;
    return left <= 0 ? 0 : int((left + second - 1) / second);
}

QString timeWaitText(const SocketRow &row, qint64 nowNs)
{
    const QString local = row.pair.local.toString();
    const QString remote = row.pair.remote.toString();
    const int seconds = secondsLeft(row, nowNs);
    if (seconds > 0) {
        return Text::tr("This end closed first. The kernel guards the pair %1 and %2 for %n more seconds, so "
                        "that no late "
                        "segment is taken for part of a new connection.",
                        nullptr, seconds)
            .arg(local, remote);
    }
    return Text::
        tr("This end closed first. The kernel guards the pair %1 and %2 for about a minute, so that no late "
           "segment is taken for part of a new connection.")
            .arg(local, remote);
}

/// A connection of which this end has sent its FIN and the other has not.
QString finishedHereText(const SocketRow &row, const Journal &journal, qint64 nowNs)
{
    const QString remote = row.pair.remote.toString();
    if (row.life != Life::Leaving) {
        return Text::tr("This end has finished talking; %1 has not. What it sends still arrives here, until "
                        "it finishes too "
                        "or you press Close.")
            .arg(remote);
    }
    const int seconds = secondsLeft(row, nowNs);
    const QString time = clockTime(journal, row.closedNs);
    if (row.kernel.state == TcpState::FinWait2 && seconds > 0) {
        //: %1 is a time of day, %2 an endpoint.
        return Text::tr("This end was closed at %1 and %2 has confirmed it, but has not finished yet. The "
                        "kernel waits %n "
                        "more seconds for that.",
                        nullptr, seconds)
            .arg(time, remote);
    }
    return Text::tr(
               "This end was closed at %1. The kernel still waits for %2 to confirm it and to finish too.")
        .arg(time, remote);
}

QString closeWaitText(const SocketRow &row, const Journal &journal)
{
    if (row.peerFinishedNs == 0)
        return Text::tr(
            "The other end has finished. This app has not closed. It will stay so until you press Close.");
    //: %1 is a time of day.
    return Text::
        tr("The other end finished at %1. This app has not closed. It will stay so until you press Close.")
            .arg(clockTime(journal, row.peerFinishedNs));
}

/// Both ends have sent their FIN.
QString bothFinishedText(const SocketRow &row)
{
    return Text::tr("Both ends have finished; the kernel waits for the last confirmation from %1.")
        .arg(row.pair.remote.toString());
}

/// A connection in a state that says more than its origin; empty while it is simply connected.
QString closingText(const SocketRow &row, const Journal &journal, qint64 nowNs)
{
    switch (row.kernel.state) {
    case TcpState::TimeWait:
        return timeWaitText(row, nowNs);
    case TcpState::FinWait1:
    case TcpState::FinWait2:
        return finishedHereText(row, journal, nowNs);
    case TcpState::CloseWait:
        return closeWaitText(row, journal);
    case TcpState::LastAck:
    case TcpState::Closing:
        return bothFinishedText(row);
    default:
        break;
    }
    if (row.kernel.state == TcpState::Close && row.life == Life::Open)
        return Text::tr("Nothing of this connection is left in the kernel: both ends are done. Press Close "
                        "to give the plug "
                        "back.");
    if (row.life == Life::Leaving) {
        return Text::tr("This end was closed at %1. The kernel says goodbye to %2.")
            .arg(clockTime(journal, row.closedNs), row.pair.remote.toString());
    }
    // Between an event and the kernel's next row, what this program knows itself is the newest.
    if (row.peerFinished)
        return closeWaitText(row, journal);
    return row.finishedHere ? finishedHereText(row, journal, nowNs) : QString();
}

QString endedText(const SocketRow &row, const Journal &journal)
{
    const QString time = clockTime(journal, row.closedNs != 0 ? row.closedNs : row.kernelSeenNs);
    if (row.aborted && row.bytesUnread > 0) {
        //: %1 is a time of day.
        return Text::tr("Closed at %1 while %n byte(s) waited unread: the kernel then sends RST, and the "
                        "other end reads that "
                        "the connection was reset.",
                        nullptr, int(qMin(row.bytesUnread, quint64(std::numeric_limits<int>::max()))))
            .arg(time);
    }
    if (row.aborted)
        return Text::tr("Cut from here at %1 with a reset (RST); what was on its way may be lost.").arg(time);
    return Text::tr("Closed at %1. Nothing is left of it but this history.").arg(time);
}

/// What is true beside the state: stopped reading, lost bytes, the last refusal.
QStringList notes(const SocketRow &row)
{
    QStringList notes;
    if (row.kernel.drops > 0)
        notes += explainDrops(row);
    if (row.bytesUnsent > 0) {
        const int bytes = int(qMin(row.bytesUnsent, quint64(std::numeric_limits<int>::max())));
        notes += Text::tr("%n bytes that waited here could never be sent.", nullptr, bytes);
    }
    const bool isAlive = row.life == Life::Open;
    if (isAlive && row.readingStopped && !row.isListener())
        notes += Text::tr("Reading is stopped: what arrives waits in the kernel.");
    if (const QString held = heldBackText(row); !held.isEmpty())
        notes += held;
    if (row.truncated > 0) {
        notes += Text::tr("%n datagram(s) were longer than one read takes; the rest is lost for ever.",
                          nullptr, int(row.truncated));
    }
    if (isAlive && row.acceptPaused)
        notes +=
            Text::tr("No descriptor is free, so requests wait to be accepted until some socket is closed.");
    if (isAlive && row.error != 0 && !row.failed)
        notes += explainFailure(failureOf(row)).what;
    return notes;
}

QString stateOrigin(const SocketRow &row, const Journal &journal, qint64 nowNs, const SocketRow *listener)
{
    if (row.opening == Opening::Foreign)
        return foreignText(row);
    if (row.opening == Opening::Waiting && row.life != Life::Ended)
        return requestText(row);
    if (row.failed)
        return explainFailure(failureOf(row)).sentence();
    if (row.life == Life::Ended)
        return endedText(row, journal);
    if (row.transport == Transport::Udp)
        return udpText(row, listener);
    if (row.opening == Opening::Passive)
        return listenerText(row);
    if (const QString text = closingText(row, journal, nowNs); !text.isEmpty())
        return text;
    return row.opening == Opening::Accepted ? ghostText(row, listener) : clientText(row);
}

} // namespace

QString explainRow(const SocketRow &row, const Journal &journal, qint64 nowNs, const SocketRow *listener)
{
    QStringList parts = {stateOrigin(row, journal, nowNs, listener)};
    parts += notes(row);
    return parts.join(u' ');
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

QString stateGloss(const SocketRow &row)
{
    if (row.failed && row.establishedNs == 0)
        return Text::tr("could not be opened");
    if (row.life == Life::Ended)
        return row.failed ? Text::tr("ended by an error") : Text::tr("closed");
    if (row.transport == Transport::Udp) {
        return row.kernel.state == TcpState::Established || !row.pair.remote.isNull()
                   ? Text::tr("fixed partner, no connection")
                   : Text::tr("waiting for datagrams");
    }
    switch (row.kernel.state) {
    case TcpState::Established:
        return Text::tr("connected");
    case TcpState::SynSent:
        return Text::tr("asking for a connection");
    case TcpState::SynRecv:
    case TcpState::NewSynRecv:
        return Text::tr("request arrived, being confirmed");
    case TcpState::FinWait1:
    case TcpState::FinWait2:
        return Text::tr("this side finished talking");
    case TcpState::TimeWait:
        return Text::tr("guarding the endpoint pair");
    case TcpState::Close:
        return Text::tr("closed");
    case TcpState::CloseWait:
        return Text::tr("the other side finished; close here");
    case TcpState::LastAck:
    case TcpState::Closing:
        return Text::tr("last confirmations");
    case TcpState::Listen:
        return Text::tr("waiting for requests");
    case TcpState::Unknown:
        break;
    }
    return row.life == Life::Opening ? Text::tr("being opened") : Text::tr("open");
}

} // namespace enchufe::explain
