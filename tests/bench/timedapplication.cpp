#include "bench/timedapplication.h"

#include "bench/peerwork.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QWidget>

#include <algorithm>

namespace enchufe::bench {

namespace {

constexpr int beatMs = 5;
constexpr qint64 stallNs = 50'000'000;

double milliseconds(qint64 ns)
{
    return double(ns) / 1e6;
}

} // namespace

TimedApplication::TimedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &TimedApplication::beat);
    m_timer.start();
}

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    // Qt asks the application in every thread; only the window's own counts.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    const char *name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    const qint64 start = nowNs();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 spent = nowNs() - start;
    if (spent > m_longest.ns)
        m_longest = {spent, type, name};
    if (type == QEvent::UpdateRequest && !m_waiting.empty())
        painted(receiver);
    return result;
}

void TimedApplication::whenPainted(QWidget *window, std::function<void()> reaction)
{
    m_waiting.push_back({window, std::move(reaction)});
    window->update();
}

void TimedApplication::painted(QObject *window)
{
    std::vector<std::function<void()>> reactions;
    for (const Waiting &waiting : m_waiting) {
        if (waiting.window == window)
            reactions.push_back(waiting.reaction);
    }
    std::erase_if(m_waiting, [window](const Waiting &waiting) { return waiting.window == window; });
    for (const auto &reaction : reactions)
        reaction();
}

void TimedApplication::beat()
{
    const qint64 now = nowNs();
    if (m_beats.lastNs > 0) {
        const qint64 gap = now - m_beats.lastNs;
        m_beats.longestNs = std::max(m_beats.longestNs, gap);
        ++m_beats.count;
        if (gap > stallNs)
            ++m_beats.over50;
    }
    m_beats.lastNs = now;
}

void TimedApplication::resetBeats()
{
    m_beats = {.lastNs = nowNs(), .longestNs = 0, .count = 0, .over50 = 0};
    m_longest = {};
}

QJsonObject TimedApplication::beats() const
{
    const QString event = QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(m_longest.type));
    // A gap that still lasts is a gap too.
    const qint64 sinceBeat = nowNs() - m_beats.lastNs;
    return {{QStringLiteral("longestGapMs"), milliseconds(std::max(m_beats.longestNs, sinceBeat))},
            {QStringLiteral("beats"), m_beats.count},
            {QStringLiteral("over50ms"), m_beats.over50},
            {QStringLiteral("longestEventMs"), milliseconds(m_longest.ns)},
            {QStringLiteral("longestEvent"), QString(event + u' ' + QLatin1String(m_longest.receiver))}};
}

} // namespace enchufe::bench
