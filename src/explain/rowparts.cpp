#include "explain/rowparts.h"

#include "explain/text.h"

#include <QDateTime>

#include <limits>

namespace enchufe::explain {

QString RowView::time(qint64 ns) const
{
    return QDateTime::fromMSecsSinceEpoch(journal.wallMs(ns)).toString(QStringLiteral("HH:mm:ss"));
}

QString RowView::local() const
{
    //: Stands in for an endpoint that is not known.
    return row.localEnd().isNull() ? Text::tr("this end") : row.localEnd().toString();
}

QString RowView::remote() const
{
    if (!row.remoteEnd().isNull())
        return row.remoteEnd().toString();
    //: Stands in for an endpoint that is not known, as in "No answer from the other end."
    return row.name.isEmpty() ? Text::tr("the other end") : row.name;
}

int RowView::secondsLeft() const
{
    constexpr qint64 second = 1'000'000'000;
    const qint64 left = row.timerEndNs() - nowNs;
    return left <= 0 ? 0 : int((left + second - 1) / second);
}

bool RowView::isOtherGone(qint64 ns) const
{
    const SocketRow *const other = relatives.otherEnd;
    return other != nullptr && other->life == Life::Ended && other->timeWaitNs == 0 && other->endedNs() <= ns;
}

int counted(quint64 number)
{
    return int(qMin<quint64>(number, std::numeric_limits<int>::max()));
}

QString portText(const Endpoint &endpoint)
{
    return QString::number(endpoint.port());
}

} // namespace enchufe::explain
