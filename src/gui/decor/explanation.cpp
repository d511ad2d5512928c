#include "gui/decor/explanation.h"

#include "explain/explain.h"
#include "journal/livetable.h"
#include "journal/partner.h"
#include "models/socketmodel.h"

#include <QCoreApplication>

namespace enchufe {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::explanation)
};

/// What it is and how it got here on one line, what can happen next on the next: two questions, two places.
QString rowHtml(const SocketRow &row, const LiveTable &table)
{
    const SocketTable &sockets = table.table();
    explain::RowRelatives relatives;
    relatives.listener = sockets.row(row.parent);
    if (explain::mayBeSimultaneous(row))
        relatives.partner = sockets.row(partnerOf(sockets, row));
    if (explain::isEndToldByBoth(row))
        relatives.otherEnd = sockets.row(formerPartnerOf(sockets, row));
    const explain::RowExplanation told = explain::explainRow(row, table.journal(), table.nowNs(), relatives);
    const bool hasErrno = row.failed && row.error != 0;
    QString html = hasErrno ? QString(u"<b>" % errnoName(row.error).toHtmlEscaped() % u"</b>  ") : QString();
    html += told.what.toHtmlEscaped() % u' ' % told.how.toHtmlEscaped() % u"<br>" % told.next.toHtmlEscaped();
    if (!told.notes.isEmpty())
        html += u' ' % told.notes.toHtmlEscaped();
    return html;
}

QString peerText(const SocketRow &row, const UdpPeer &peer)
{
    return Tr::tr("%1 is a peer of the UDP socket at %2: %n datagram(s) came from there. What you send with "
                  "this row "
                  "chosen goes to it alone.",
                  nullptr, int(peer.datagramsReceived))
        .arg(peer.remote.toString(), row.pair.local.toString());
}

} // namespace

QString explanation(const SocketModel &model, const QModelIndex &index, const LiveTable &table)
{
    if (!index.isValid())
        return Tr::tr("Choose a row to see what it is, how it came to be and what can happen next.")
            .toHtmlEscaped();
    const SocketRow *row = model.socketRow(index);
    if (!row) {
        return Tr::
            tr("Sockets that ended, with what they said. Their endpoints are free again; View, Clear history "
               "forgets them.")
                .toHtmlEscaped();
    }
    if (const UdpPeer *peer = model.udpPeer(index))
        return peerText(*row, *peer).toHtmlEscaped();
    return rowHtml(*row, table);
}

} // namespace enchufe
