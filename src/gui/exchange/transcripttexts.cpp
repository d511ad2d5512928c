#include "gui/exchange/transcripttexts.h"

#include "explain/explain.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace enchufe {

namespace {

EndpointPair pairOf(const Journal &journal, const Event &event, const SocketRow *row)
{
    if (const auto pair = journal.facts<EndpointPair>(event))
        return *pair;
    return row ? row->pair : EndpointPair{};
}

explain::Failure failureAt(const Journal &journal, const Event &event, const SocketRow *row)
{
    explain::Failure failure = row ? explain::failureOf(*row) : explain::Failure{};
    failure.error = Error::system(event.error);
    if (event.kind == EventKind::Failed)
        failure.error.code = ErrorCode(event.value);
    failure.call = event.call;
    failure.pair = pairOf(journal, event, row);
    if (event.kind == EventKind::SendRefused)
        failure.size = event.value;
    return failure;
}

} // namespace

int pluralCount(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString TranscriptTexts::time(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString TranscriptTexts::delta(qint64 nanoseconds)
{
    const QLocale locale;
    const double seconds = double(nanoseconds) / 1e9;
    if (nanoseconds < 1'000'000)
        return tr("+%1 \u00B5s").arg(locale.toString(nanoseconds / 1000));
    if (nanoseconds < 60'000'000'000)
        return tr("+%1 s").arg(locale.toString(seconds, 'f', 3));
    const qint64 minutes = nanoseconds / 60'000'000'000;
    const qint64 rest = nanoseconds / 1'000'000'000 % 60;
    return tr("+%1 min %2 s").arg(locale.toString(minutes), locale.toString(rest));
}

QString TranscriptTexts::direction(EventKind kind)
{
    return kind == EventKind::Received ? tr("received") : tr("sent");
}

QString TranscriptTexts::arrow(EventKind kind)
{
    return kind == EventKind::Received ? QStringLiteral("\u2190") : QStringLiteral("\u2192");
}

QString TranscriptTexts::size(const Event &event, Transport transport)
{
    const int length = pluralCount(event.payloadLength);
    if (transport == Transport::Udp)
        return length == 0 ? tr("empty datagram, 0 bytes") : tr("datagram of %Ln byte(s)", nullptr, length);
    return event.kind == EventKind::Received ? tr("1 read, %Ln byte(s)", nullptr, length)
                                             : tr("1 write, %Ln byte(s)", nullptr, length);
}

QString TranscriptTexts::notKept(quint32 bytes)
{
    return tr("%Ln byte(s), no longer kept", nullptr, pluralCount(bytes));
}

QString TranscriptTexts::moreRows(quint32 rows)
{
    return tr("\u2026 %Ln more line(s): click or press Enter to show", nullptr, pluralCount(rows));
}

QString TranscriptTexts::fewerRows()
{
    return tr("Show fewer lines");
}

QString TranscriptTexts::newBlocks(qsizetype count)
{
    return tr("%Ln new", "blocks below the part in view", pluralCount(count));
}

QString TranscriptTexts::bytes(qint64 count)
{
    return tr("%Ln byte(s)", nullptr, pluralCount(count));
}

QString TranscriptTexts::service(const QString &name, int error)
{
    if (error != 0)
        return tr("The service %1 cannot answer here (%2).").arg(name, errnoName(error));
    return name.isEmpty() ? tr("No service answers here any more.")
                          : tr("The service %1 answers here by itself.").arg(name);
}

QString TranscriptTexts::failure(const explain::Explanation &told)
{
    if (told.errnoName.isEmpty() || told.sentence().contains(told.errnoName))
        return told.sentence();
    return tr("%1 (%2)", "explanation, errno's name").arg(told.sentence(), told.errnoName);
}

QString TranscriptTexts::life(const Journal &journal, const Event &event, const SocketRow *row)
{
    const EndpointPair pair = pairOf(journal, event, row);
    const QString payload = QString::fromUtf8(journal.payload(event));
    const bool udp = row && row->transport == Transport::Udp;
    const bool listens = row && !udp && row->opening == Opening::Passive;
    switch (event.kind) {
    case EventKind::LookupStarted:
        return tr("Looking up the name %1.").arg(payload);
    case EventKind::LookupFinished:
        return tr("The name has these addresses, tried in this order: %1.")
            .arg(payload.trimmed().replace(u'\n', QLatin1String(", ")));
    case EventKind::Bound:
        return tr("Bound to %1.").arg(pair.local.toString());
    case EventKind::Listening:
        return tr("Waiting for requests at %1.").arg(pair.local.toString());
    case EventKind::Connecting:
        return tr("Asking %1 for a connection.").arg(pair.remote.toString());
    case EventKind::AttemptFailed:
        return tr("%1 said no (%2); the next address is tried.")
            .arg(pair.remote.toString(), errnoName(event.error));
    case EventKind::Established:
        return udp ? tr("Fixed partner: %1. Nothing was sent yet, UDP has no connection.")
                         .arg(pair.remote.toString())
                   : tr("Connected: %1 with %2.").arg(pair.local.toString(), pair.remote.toString());
    case EventKind::Accepted:
        return tr("Accepted a connection from %1.").arg(pair.remote.toString());
    case EventKind::AcceptPaused:
        return tr("Accepting is paused: this program has no free descriptors (%1).")
            .arg(errnoName(event.error));
    case EventKind::AcceptResumed:
        return tr("Accepting again.");
    case EventKind::Truncated:
        return tr("There was no room for %Ln byte(s) of this datagram: lost for ever.", nullptr,
                  pluralCount(event.value));
    case EventKind::ServiceSet:
        return service(payload, event.error);
    case EventKind::GroupJoined:
        return tr("Joined the multicast group %1.", "%1 is 239.1.1.1%eth0").arg(payload);
    case EventKind::GroupLeft:
        return tr("Left the multicast group %1.").arg(payload);
    case EventKind::OptionRefused:
        return tr("The kernel refused the option %1 (%2).").arg(payload, errnoName(event.error));
    case EventKind::PeerSeen:
        return tr("First datagram from %1.").arg(pair.remote.toString());
    case EventKind::SendRefused:
    case EventKind::Failed:
        return failure(explain::explainFailure(failureAt(journal, event, row)));
    case EventKind::Unsent:
        return tr("%Ln byte(s) waited to be sent and never will be.", nullptr, pluralCount(event.value));
    case EventKind::ReadingStopped:
        return listens ? tr("Accepting by hand from now on: requests wait in the system's queue.")
                       : tr("Reading stopped: what arrives waits in the system's queue.");
    case EventKind::ReadingResumed:
        return listens ? tr("Accepting each request as it comes.") : tr("Reading again.");
    case EventKind::PeerFinished:
        if (row != nullptr && row->isSelfConnected())
            return tr("Its own FIN has come back: it is connected with itself.");
        return tr("The other side finished talking (FIN). This side can still send.");
    case EventKind::FinishedHere:
        return tr("This side finished talking (FIN). It still listens.");
    case EventKind::Aborted: {
        const QString seen = u' ' % explain::resetAtOther(row ? *row : SocketRow());
        if (event.value > 0)
            return tr("Closed with %Ln byte(s) unread: the system sent RST.", nullptr,
                      pluralCount(event.value)) %
                   seen;
        return tr("Aborted here (RST).") % seen;
    }
    case EventKind::Closed:
        return tr("Closed here: this program gave the socket back.");
    default:
        return {};
    }
}

} // namespace enchufe
