#include "cli/streamcommand.h"

#include "base/error.h"
#include "explain/explain.h"
#include "journal/eventjson.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace enchufe::cli {

namespace {

/// Bytes in view are enough here: what was printed is not looked at again. Room for the reading that goes on
/// between "stop reading" and its effect, many times over.
Journal::Settings journalSettings()
{
    Journal::Settings settings;
    settings.payloadLimit = quint64(512) << 20;
    settings.eventLimit = quint64(256) << 20;
    return settings;
}

/// Below it bytes are gathered, above it they go out from where they lie in the spool.
constexpr qsizetype batchSize = 64 * 1024;

/// Finding ended sockets is a walk over all: so few are not worth it.
constexpr size_t endedKept = 1000;

/// How long a failure waits for what the kernel side can add to it (who holds the port, this computer's
/// addresses).
constexpr std::chrono::milliseconds factsPatience{700};

bool wantsFacts(int systemError)
{
    return systemError == EADDRINUSE || systemError == EACCES || systemError == EADDRNOTAVAIL;
}

} // namespace

StreamCommand::StreamCommand(bool json, std::optional<std::chrono::milliseconds> duration, QObject *parent)
    : QObject(parent)
    , m_session(journalSettings())
    , m_follower(m_session.journal(), std::chrono::milliseconds(0))
    , m_output(STDOUT_FILENO)
    , m_json(json)
{
    connect(&m_follower, &JournalFollower::advanced, this, &StreamCommand::readJournal);
    connect(&m_output, &Output::drained, this, &StreamCommand::applyBackPressure);
    connect(&m_output, &Output::flushed, this, [this] { emit finished(m_status.value_or(Done)); });
    connect(&m_output, &Output::failed, this, [this](int systemError) {
        say(QStringLiteral("%1: standard output").arg(errnoName(systemError)));
        finish(NetworkSaidNo);
    });
    m_clock.setSingleShot(true);
    m_clock.setTimerType(Qt::PreciseTimer);
    if (duration)
        m_clock.setInterval(*duration);
    connect(&m_clock, &QTimer::timeout, this, &StreamCommand::timeIsUp);
}

StreamCommand::~StreamCommand() = default;

void StreamCommand::startClock()
{
    if (m_clock.interval() > 0)
        m_clock.start();
}

void StreamCommand::say(const QString &line)
{
    const QByteArray text = QByteArrayLiteral("enchufe-cli: ") + line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
}

void StreamCommand::readJournal()
{
    const Journal &journal = m_session.journal();
    const quint64 end = journal.published();
    while (m_table.position() < end) {
        const Event event = journal.event(m_table.position());
        m_table.fold(journal, 1);
        print(event);
        if (event.kind == EventKind::FailureFacts)
            explainNow(event.socket);
        handle(event);
    }
    // The table's own list of changes has no reader here; it must not grow.
    m_table.takeChanged();
    flushBatch();
    applyBackPressure();
    // Ended sockets have no reader here.
    if (m_table.endedCount() >= endedKept)
        m_table.clearEnded();
}

void StreamCommand::print(const Event &event)
{
    if (m_json) {
        printJson(event);
        return;
    }
    if (event.kind != EventKind::Received || event.payloadLength == 0)
        return;
    const QByteArrayView bytes = m_session.journal().payload(event);
    if (bytes.size() != qsizetype(event.payloadLength)) {
        say(QStringLiteral("ENOSPC: %1 bytes could not be kept and are missing here")
                .arg(event.payloadLength));
        finish(NetworkSaidNo);
        return;
    }
    if (bytes.size() < batchSize) {
        m_batch.append(bytes);
    } else {
        flushBatch();
        m_output.write(QByteArray::fromRawData(bytes.data(), bytes.size()));
    }
    if (m_batch.size() >= batchSize)
        flushBatch();
}

void StreamCommand::printJson(const Event &event)
{
    const QJsonObject object = eventJson(m_session.journal(), event, m_table);
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    QByteArray &target = m_heldJson ? *m_heldJson : m_batch;
    target.append(line);
    if (m_batch.size() >= batchSize)
        flushBatch();
}

void StreamCommand::releaseJson(const Event &first)
{
    if (!m_heldJson)
        return;
    QJsonObject object = eventJson(m_session.journal(), first, m_table);
    // The held text ends with this very event: print it first, the way to it after. UDP has no listen(); its
    // bound socket waits just as well, and is announced by the same word.
    const QByteArray held = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (first.kind == EventKind::Listening)
        m_heldJson->chop(held.size());
    object.insert(QStringLiteral("event"), QStringLiteral("listening"));
    m_batch.append(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n' + *m_heldJson);
    m_heldJson.reset();
}

void StreamCommand::flushBatch()
{
    if (!m_batch.isEmpty())
        m_output.write(std::exchange(m_batch, {}));
}

void StreamCommand::applyBackPressure()
{
    const qint64 queued = m_output.queued();
    if (!m_readingStopped && queued > Output::highWater)
        setReadingEverywhere(false);
    else if (m_readingStopped && queued < Output::lowWater)
        setReadingEverywhere(true);
}

void StreamCommand::setReadingEverywhere(bool on)
{
    m_readingStopped = !on;
    for (const auto &[id, row] : m_table.rows()) {
        if (row.life == Life::Open)
            m_session.setReading(row.id, on);
    }
}

void StreamCommand::finish(int status)
{
    if (m_status)
        return;
    m_status = status;
    if (m_heldJson)
        m_batch.append(*std::exchange(m_heldJson, std::nullopt));
    flushBatch();
    m_output.flush();
}

void StreamCommand::tellFailure(SocketId id, const std::function<void()> &after)
{
    m_failures.push_back({id, after});
    const SocketRow *row = m_table.row(id);
    if (row && wantsFacts(row->error))
        QTimer::singleShot(factsPatience, this, [this, id] { explainNow(id); });
    else
        explainNow(id);
}

void StreamCommand::explainNow(SocketId id)
{
    const auto found = std::find_if(m_failures.begin(), m_failures.end(),
                                    [id](const PendingFailure &failure) { return failure.id == id; });
    const SocketRow *row = m_table.row(id);
    if (found == m_failures.end() || !row)
        return;
    const std::function<void()> after = found->after;
    m_failures.erase(found);
    const explain::Explanation explanation = explain::explainFailure(explain::failureOf(*row));
    const QString name = explanation.errnoName;
    say(name.isEmpty() ? explanation.sentence() : name + QStringLiteral(": ") + explanation.sentence());
    after();
}

} // namespace enchufe::cli
