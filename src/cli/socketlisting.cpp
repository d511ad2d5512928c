#include "cli/socketlisting.h"

#include "journal/detailsjson.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace enchufe::cli {

namespace {

QLatin1String timerName(KernelTimer timer)
{
    switch (timer) {
    case KernelTimer::Retransmit:
        return QLatin1String("on");
    case KernelTimer::KeepAlive:
        return QLatin1String("keepalive");
    case KernelTimer::TimeWait:
        return QLatin1String("timewait");
    case KernelTimer::ZeroWindowProbe:
        return QLatin1String("persist");
    case KernelTimer::None:
        break;
    }
    return {};
}

bool isEnchufe(const QString &process)
{
    return process == QLatin1String("enchufe") || process == QLatin1String("enchufe-cli");
}

/// "*" where there is no endpoint yet, the way `ss` shows an unbound or unconnected end.
QString endText(const Endpoint &endpoint)
{
    return endpoint.isNull() || (endpoint.isWildcard() && endpoint.port() == 0) ? QStringLiteral("*")
                                                                                  : endpoint.toString();
}

bool hasRemote(const ListedSocket &listed)
{
    return endText(listed.socket.facts.pair.remote) != QLatin1String("*");
}

} // namespace

bool isSame(const ListedSocket &a, const ListedSocket &b)
{
    ListedSocket first = a;
    ListedSocket second = b;
    first.socket.details = a.socket.details.withoutTimes();
    second.socket.details = b.socket.details.withoutTimes();
    return first == second;
}

std::vector<ListedSocket> ofEnchufe(const std::vector<ListedSocket> &sockets)
{
    QSet<Endpoint> ends;
    for (const ListedSocket &listed : sockets) {
        if (isEnchufe(listed.process))
            ends.insert(listed.socket.facts.pair.local);
    }
    std::vector<ListedSocket> own;
    for (const ListedSocket &listed : sockets) {
        const EndpointPair &pair = listed.socket.facts.pair;
        const bool isOrphan = listed.socket.facts.inode == 0;
        if (isEnchufe(listed.process) || (isOrphan && (ends.contains(pair.local) || ends.contains(pair.remote))))
            own.push_back(listed);
    }
    return own;
}

void sortListing(std::vector<ListedSocket> *sockets)
{
    std::sort(sockets->begin(), sockets->end(), [](const ListedSocket &a, const ListedSocket &b) {
        if (a.socket.transport != b.socket.transport)
            return a.socket.transport < b.socket.transport;
        return a.socket.facts.pair < b.socket.facts.pair;
    });
}

QJsonObject listingJson(const ListedSocket &listed)
{
    const KernelFacts &facts = listed.socket.facts;
    QJsonObject object{
        {QStringLiteral("transport"), transportName(listed.socket.transport)},
        {QStringLiteral("state"), stateName(facts.state, listed.socket.transport)},
        {QStringLiteral("local"), facts.pair.local.toString()},
        {QStringLiteral("remote"), hasRemote(listed) ? QJsonValue(facts.pair.remote.toString()) : QJsonValue()},
        {QStringLiteral("receiveQueue"), qint64(facts.receiveQueue)},
        {QStringLiteral("sendQueue"), qint64(facts.sendQueue)},
        {QStringLiteral("inode"), qint64(facts.inode)},
        {QStringLiteral("uid"), qint64(facts.uid)},
    };
    if (listed.pid != 0) {
        object.insert(QStringLiteral("pid"), listed.pid);
        object.insert(QStringLiteral("process"), listed.process);
    }
    if (facts.timer != KernelTimer::None) {
        object.insert(QStringLiteral("timer"), timerName(facts.timer));
        object.insert(QStringLiteral("timerMs"), qint64(facts.timerMs));
    }
    if (facts.retransmits != 0)
        object.insert(QStringLiteral("retransmits"), facts.retransmits);
    if (listed.socket.transport == Transport::Udp)
        object.insert(QStringLiteral("drops"), qint64(facts.drops));
    if (listed.socket.cookie != 0)
        object.insert(QStringLiteral("cookie"), QString::number(listed.socket.cookie, 16));
    if (listed.socket.hasDetails) {
        const QJsonObject details = socketDetailsJson(listed.socket.details);
        for (auto field = details.begin(); field != details.end(); ++field)
            object.insert(field.key(), field.value());
    }
    return object;
}

Cells cellsOf(const ListedSocket &listed)
{
    const KernelFacts &facts = listed.socket.facts;
    const QString timer = facts.timer == KernelTimer::None
        ? QString()
        : QStringLiteral("%1 %2s").arg(timerName(facts.timer)).arg(facts.timerMs / 1000.0, 0, 'f', 1);
    const QString process = listed.pid == 0 ? QString() : QStringLiteral("%1 (%2)").arg(listed.process).arg(listed.pid);
    return {transportName(listed.socket.transport),
            stateName(facts.state, listed.socket.transport),
            QString::number(facts.receiveQueue),
            QString::number(facts.sendQueue),
            endText(facts.pair.local),
            endText(facts.pair.remote),
            timer,
            process};
}

QByteArray listingText(const std::vector<ListedSocket> &sockets)
{
    std::vector<Cells> lines = {{QStringLiteral("PROTO"), QStringLiteral("STATE"), QStringLiteral("RECV-Q"),
                                 QStringLiteral("SEND-Q"), QStringLiteral("LOCAL"), QStringLiteral("REMOTE"),
                                 QStringLiteral("TIMER"), QStringLiteral("PROCESS")}};
    for (const ListedSocket &listed : sockets)
        lines.push_back(cellsOf(listed));

    std::array<qsizetype, 8> widths = {};
    for (const Cells &cells : lines) {
        for (size_t column = 0; column < cells.size(); ++column)
            widths[column] = std::max(widths[column], cells[column].size());
    }
    QByteArray text;
    for (const Cells &cells : lines) {
        QString line;
        for (size_t column = 0; column < cells.size(); ++column) {
            const bool isNumber = column == 2 || column == 3;
            line += isNumber ? cells[column].rightJustified(widths[column]) : cells[column].leftJustified(widths[column]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line.toUtf8() + '\n';
    }
    return text;
}

} // namespace enchufe::cli
