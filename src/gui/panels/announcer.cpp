#include "gui/panels/announcer.h"

#include "explain/explain.h"
#include "gui/decor/socketdecorator.h"
#include "journal/livetable.h"
#include "models/socketmodel.h"

namespace enchufe {

Announcer::Announcer(const LiveTable &table, const SocketModel &model, const SocketDecorator &names,
                     QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_names(names)
{
    connect(&table, &LiveTable::changed, this, &Announcer::look);
}

void Announcer::look(const std::vector<SocketId> &ids)
{
    QString last;
    int others = -1;
    for (const SocketId id : ids) {
        const SocketRow *row = m_table.table().row(id);
        if (!row) {
            m_known.remove(id);
            continue;
        }
        const QString news = newsOf(*row, &m_known[id]);
        if (news.isEmpty())
            continue;
        last = news;
        ++others;
    }
    if (others > 0)
        emit said(tr("%1 And %n more.", "after the last of several pieces of news", others).arg(last));
    else if (others == 0)
        emit said(last);
}

QString Announcer::newsOf(const SocketRow &row, Known *known) const
{
    const auto name = [&] { return m_names.rowName(m_model.indexOf(row.id)); };
    if (row.failed && !known->failed) {
        known->failed = true;
        return explain::explainFailure(explain::failureOf(row)).what;
    }
    if (row.peerFinished && !known->peerFinished) {
        known->peerFinished = true;
        known->connected = true;
        if (row.isSelfConnected())
            return tr("%1: its own FIN has come back, for it is connected with itself.").arg(name());
        return tr("%1: the other side finished talking.").arg(name());
    }
    if (row.opening == Opening::Accepted && !known->connected) {
        known->connected = true;
        return tr("%1 is connected with %2.").arg(name(), row.pair.remote.toString());
    }
    return {};
}

} // namespace enchufe
