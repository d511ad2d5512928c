#include "gui/decor/explanation.h"

#include "explain/explain.h"
#include "gui/decor/celltexts.h"
#include "journal/livetable.h"
#include "models/socketmodel.h"

#include <QCoreApplication>

namespace enchufe {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::explanation)
};

QString failureHtml(const SocketRow &row)
{
    const explain::Explanation why = explain::explainFailure(explain::failureOf(row));
    QString html = why.errnoName.isEmpty() ? QString() : QString(u"<b>" % why.errnoName.toHtmlEscaped() % u"</b>  ");
    html += why.sentence().toHtmlEscaped();
    if (!why.decidedBy.isEmpty())
        html += u' ' % Tr::tr("Decided by: %1", "who caused a failure").arg(why.decidedBy).toHtmlEscaped();
    return html;
}

QString peerText(const SocketRow &row, const UdpPeer &peer)
{
    return Tr::tr("%1 is a peer of the UDP socket at %2: %n datagram(s) came from there. What you send with this row "
                  "chosen goes to it alone.",
                  nullptr, int(peer.datagramsReceived))
        .arg(peer.remote.toString(), row.pair.local.toString());
}

} // namespace

QString explanation(const SocketModel &model, const QModelIndex &index, const LiveTable &table)
{
    if (!index.isValid())
        return Tr::tr("Choose a row to see what it is, how it came to be and what can happen next.").toHtmlEscaped();
    const SocketRow *row = model.socketRow(index);
    if (!row) {
        return Tr::tr("Sockets that ended, with what they said. Their endpoints are free again; View, Clear history "
                      "forgets them.")
            .toHtmlEscaped();
    }
    if (const UdpPeer *peer = model.udpPeer(index))
        return peerText(*row, *peer).toHtmlEscaped();
    if (row->failed)
        return failureHtml(*row);
    const SocketRow *listener = table.table().row(row->parent);
    return explain::explainRow(*row, table.journal(), table.nowNs(), listener).toHtmlEscaped();
}

} // namespace enchufe
