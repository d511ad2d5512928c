// The table on screen against the system's own tool: a scripted session opens, talks, half-closes, closes and resets at
// random, and `ss -tuan` is asked again and again. A difference may live for one refresh, no longer.

#include "journal/livetable.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTimer>

using namespace enchufe;

namespace {

/// Everything with one of these addresses is ours: chosen anew by each run, so that TIME-WAIT rows of the last one are not
/// taken for rows of this one.
const QString network = QStringLiteral("127.%1.%2.")
                            .arg(QRandomGenerator::global()->bounded(64, 255))
                            .arg(QRandomGenerator::global()->bounded(256));
/// The longest interval of the probe (1 s) and the time it takes `ss` and us to look.
constexpr qint64 refreshMs = 1'500;

QString endText(const Endpoint &endpoint)
{
    return endpoint.isNull() || (endpoint.isWildcard() && endpoint.port() == 0) ? QStringLiteral("*")
                                                                                  : endpoint.toString();
}

QString lineOf(const SocketRow &row)
{
    return QStringList{transportName(row.transport), stateName(row.kernel.state, row.transport),
                       endText(row.pair.local), endText(row.pair.remote)}
        .join(u' ');
}

QSet<QString> linesOf(const SocketTable &table)
{
    QSet<QString> lines;
    for (const auto &[id, row] : table.rows()) {
        if (row.life == Life::Open || row.life == Life::Leaving || row.kernel.state == TcpState::SynSent)
            lines.insert(lineOf(row));
    }
    return lines;
}

/// "tcp ESTAB 0 0 127.77.0.1:5000 127.77.0.2:4711" as lineOf() has it; empty for rows that are not ours.
QString lineOfSs(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 6 || !text.contains(u' ' + network))
        return {};
    if (words[1] == QLatin1String("ESTAB"))
        words[1] = QStringLiteral("ESTABLISHED");
    if (words[5].endsWith(QLatin1String(":*")))
        words[5] = QStringLiteral("*");
    return QStringList{words[0], words[1], words[4], words[5]}.join(u' ');
}

/// Every event of the sockets whose ends stand in `failure`: what a reader of a red test needs.
QString historyOf(const QString &failure, const LiveTable &live)
{
    QString text;
    const Journal &journal = live.journal();
    for (const auto &[id, row] : live.table().rows()) {
        if (!failure.contains(row.pair.local.toString()) || !failure.contains(endText(row.pair.remote)))
            continue;
        for (quint64 number = journal.firstKept(); number < journal.published(); ++number) {
            const Event event = journal.event(number);
            if (event.socket != row.id)
                continue;
            text += QStringLiteral("\n%1 ms %2 ").arg(event.timeNs / 1'000'000).arg(eventKindName(event.kind));
            if (const auto facts = journal.facts<KernelFacts>(event); facts && event.kind == EventKind::KernelState)
                text += stateName(facts->state, row.transport);
        }
    }
    return text;
}

} // namespace

class TestAgainstSs : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyRowEqualsTheKernels();

private:
    void act(Session &session, const SocketTable &table);
    void openSomething(Session &session, const std::vector<const SocketRow *> &listeners);
    void compare(const QSet<QString> &own, const QSet<QString> &system, qint64 nowMs);

    QHash<QString, qint64> m_differentSince;
    QStringList m_failures;
    int m_comparisons = 0;
    int m_actions = 0;
    QSet<QString> m_statesSeen;
};

void TestAgainstSs::openSomething(Session &session, const std::vector<const SocketRow *> &listeners)
{
    QRandomGenerator &random = *QRandomGenerator::global();
    OpenRequest request;
    const bool isPassive = listeners.empty() || random.bounded(4) == 0;
    request.transport = random.bounded(4) == 0 ? Transport::Udp : Transport::Tcp;
    request.opening = isPassive ? Opening::Passive : Opening::Active;
    request.target.host = network + QString::number(random.bounded(1, 4));
    request.target.port = 0;
    if (!isPassive) {
        const SocketRow *listener = listeners[random.bounded(quint32(listeners.size()))];
        request.transport = listener->transport;
        request.target.host = listener->pair.local.addressText();
        request.target.port = listener->pair.local.port();
        request.from = Endpoint(QHostAddress(network + QString::number(random.bounded(11, 14))), 0);
    }
    session.open(request);
}

void TestAgainstSs::act(Session &session, const SocketTable &table)
{
    QRandomGenerator &random = *QRandomGenerator::global();
    std::vector<const SocketRow *> listeners;
    std::vector<const SocketRow *> others;
    for (const auto &[id, row] : table.rows()) {
        if (row.life == Life::Open)
            (row.opening == Opening::Passive ? listeners : others).push_back(&row);
    }
    ++m_actions;
    if (others.size() < 6 || random.bounded(3) == 0) {
        if (others.size() + listeners.size() < 40)
            openSomething(session, listeners);
        return;
    }
    if (listeners.size() > 4)
        session.close(listeners.front()->id);
    const SocketRow *row = others[random.bounded(quint32(others.size()))];
    switch (random.bounded(5)) {
    case 0:
    case 1:
        session.send(row->id, 0, "hola\n");
        break;
    case 2:
        session.finishTalking(row->id);
        break;
    case 3:
        session.close(row->id);
        break;
    default:
        session.abort(row->id);
        break;
    }
}

void TestAgainstSs::compare(const QSet<QString> &own, const QSet<QString> &system, qint64 nowMs)
{
    ++m_comparisons;
    const QSet<QString> different = (own - system) + (system - own);
    m_differentSince.removeIf([&](const auto &entry) { return !different.contains(entry.key()); });
    for (const QString &line : different) {
        const qint64 since = m_differentSince.value(line, nowMs);
        m_differentSince.insert(line, since);
        if (nowMs - since > refreshMs)
            m_failures.append(QStringLiteral("%1 %2 for %3 ms").arg(own.contains(line) ? QStringLiteral("only here:")
                                                                                        : QStringLiteral("only in ss:"),
                                                                   line).arg(nowMs - since));
    }
    for (const QString &line : own & system)
        m_statesSeen.insert(line.section(u' ', 1, 1));
}

void TestAgainstSs::everyRowEqualsTheKernels()
{
    bool isNumber = false;
    int seconds = qEnvironmentVariableIntValue("ENCHUFE_SS_SECONDS", &isNumber);
    if (!isNumber)
        seconds = 6;
    Session session;
    LiveTable live(session.journal(), std::chrono::milliseconds(16));
    QTimer actions;
    connect(&actions, &QTimer::timeout, this, [&] { act(session, live.table()); });
    actions.start(40);

    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < seconds * 1000) {
        QProcess ss;
        ss.start(QStringLiteral("ss"), {QStringLiteral("-tuanH")});
        QTRY_COMPARE(ss.state(), QProcess::NotRunning);
        QSet<QString> system;
        const QStringList lines = QString::fromLatin1(ss.readAllStandardOutput()).split(u'\n');
        for (const QString &line : lines) {
            if (const QString own = lineOfSs(line); !own.isEmpty())
                system.insert(own);
        }
        compare(linesOf(live.table()), system, clock.elapsed());
        if (!m_failures.isEmpty())
            QFAIL(qPrintable(m_failures.join(u'\n') + historyOf(m_failures.last(), live)));
    }
    qInfo("%d actions, %d comparisons in %d s; states compared: %s", m_actions, m_comparisons, seconds,
          qPrintable(m_statesSeen.values().join(QStringLiteral(", "))));
    QVERIFY(m_comparisons > seconds);
    for (const char *state : {"LISTEN", "ESTABLISHED", "CLOSE-WAIT", "FIN-WAIT-2", "TIME-WAIT", "UNCONN"})
        QVERIFY2(m_statesSeen.contains(QString::fromLatin1(state)), state);
}

QTEST_GUILESS_MAIN(TestAgainstSs)
#include "tst_againstss.moc"
