#include "explain/rowparts.h"
#include "explain/statetexts.h"
#include "explain/text.h"

#include <QStringList>

namespace enchufe::explain {

namespace {

/// The state that a connection of this program is in: the kernel's, or, between an event and the kernel's
/// next row, what this program knows itself, which is newer.
TcpState stateOf(const SocketRow &row)
{
    switch (row.kernel.state) {
    case TcpState::TimeWait:
    case TcpState::FinWait1:
    case TcpState::FinWait2:
    case TcpState::CloseWait:
    case TcpState::LastAck:
    case TcpState::Closing:
    case TcpState::Close:
        return row.kernel.state;
    default:
        break;
    }
    if (row.peerFinished)
        return TcpState::CloseWait;
    return row.finishedHere ? TcpState::FinWait1 : TcpState::Established;
}

RowExplanation parts(const RowView &view)
{
    const SocketRow &row = view.row;
    if (row.opening == Opening::Foreign)
        return foreignRow(view);
    if (row.opening == Opening::Waiting)
        return requestRow(view);
    if (row.failed)
        return failedRow(view);
    if (row.life == Life::Ended)
        return endedRow(view);
    if (row.transport == Transport::Udp)
        return udpRow(view);
    if (row.opening == Opening::Passive)
        return listenerRow(view);
    if (row.life == Life::Opening)
        return askingRow(view);
    const TcpState state = stateOf(row);
    return row.life == Life::Open && state == TcpState::Established ? connectedRow(view)
                                                                    : closingRow(view, state);
}

} // namespace

QString RowExplanation::sentence() const
{
    QStringList sentences = {what, how, next, notes};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

RowExplanation explainRow(const SocketRow &row, const Journal &journal, qint64 nowNs,
                          const RowRelatives &relatives)
{
    const RowView view{row, journal, nowNs, relatives};
    RowExplanation told = parts(view);
    QStringList notes = {told.notes, rowNotes(view)};
    notes.removeAll(QString());
    told.notes = notes.join(u' ');
    return told;
}

bool isEndToldByBoth(const SocketRow &row)
{
    const bool isConnection = row.isOwn() && row.transport == Transport::Tcp && row.establishedNs != 0 &&
                              !row.failed && !row.aborted;
    return isConnection && (row.life == Life::Ended || row.kernel.state == TcpState::CloseWait);
}

QString stateGloss(const SocketRow &row)
{
    if (row.failed && row.establishedNs == 0)
        return Text::tr("could not be opened");
    if (row.life == Life::Ended)
        return row.failed ? Text::tr("ended by an error") : Text::tr("closed");
    if (row.transport == Transport::Udp) {
        const bool isFixed = row.kernel.state == TcpState::Established || !row.pair.remote.isNull();
        return stateMeaning(isFixed ? TcpState::Established : TcpState::Close, Transport::Udp);
    }
    switch (row.kernel.state) {
    // Shorter than the diagram of states says it: a cell has little room.
    case TcpState::FinWait1:
    case TcpState::FinWait2:
        return Text::tr("this side finished talking");
    case TcpState::LastAck:
    case TcpState::Closing:
        return Text::tr("last confirmations");
    case TcpState::Unknown:
        break;
    default:
        return stateMeaning(row.kernel.state, Transport::Tcp);
    }
    return row.life == Life::Opening ? Text::tr("being opened") : Text::tr("open");
}

} // namespace enchufe::explain
