#include "journal/livetable.h"

#include <QElapsedTimer>

#include <algorithm>

namespace enchufe {

namespace {

/// A quarter of a frame, so that a thread that also folds a transcript and paints keeps its pace.
constexpr qint64 sliceNs = 4'000'000;
/// Less than half a millisecond's.
constexpr quint64 eventsPerStep = 4096;

} // namespace

LiveTable::LiveTable(Journal &journal, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_follower(journal, interval)
{
    m_follower.setParent(this);
    connect(&m_follower, &JournalFollower::advanced, this, &LiveTable::foldSlice);
    m_forgetting.setSingleShot(true);
    m_forgetting.setInterval(goneFor / 2);
    connect(&m_forgetting, &QTimer::timeout, this, &LiveTable::forgetGone);
}

void LiveTable::clearEnded()
{
    const std::vector<SocketId> gone = m_table.clearEnded();
    if (gone.empty())
        return;
    std::vector<SocketId> ids = m_table.takeChanged();
    ids.insert(ids.end(), gone.begin(), gone.end());
    emit changed(ids);
}

void LiveTable::setKeepEnded(bool on)
{
    if (on == m_keepsEnded)
        return;
    m_keepsEnded = on;
    if (!on)
        clearEnded();
}

void LiveTable::setPaused(bool on)
{
    if (on == isPaused())
        return;
    m_pausedNs = on ? m_journal.nowNs() : -1;
    if (!on) {
        m_follower.again();
        m_forgetting.start();
    }
    emit pausedChanged(on);
}

void LiveTable::foldSlice()
{
    if (isPaused())
        return;
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.nsecsElapsed() < sliceNs)
        more = m_table.fold(m_journal, eventsPerStep);
    std::vector<SocketId> ids = m_table.takeChanged(mostTold);
    boundHistory(&ids);
    if (hasGoing() && !m_forgetting.isActive())
        m_forgetting.start();
    if (more || m_table.hasChanged())
        m_follower.again();
    emit changed(ids);
}

bool LiveTable::hasGoing() const
{
    return m_table.hasEndedLooked() || (!m_keepsEnded && m_table.endedCount() > 0);
}

void LiveTable::forgetGone()
{
    if (isPaused())
        return;
    const qint64 before = m_journal.nowNs() - std::chrono::nanoseconds(goneFor).count();
    std::vector<SocketId> gone = m_table.forgetLooked(before);
    if (!m_keepsEnded) {
        const std::vector<SocketId> ended = m_table.clearEnded(0, before);
        gone.insert(gone.end(), ended.begin(), ended.end());
    }
    if (hasGoing())
        m_forgetting.start();
    if (gone.empty())
        return;
    std::sort(gone.begin(), gone.end());
    emit changed(gone);
}

/// Adds those that were forgotten to `ids`.
void LiveTable::boundHistory(std::vector<SocketId> *ids)
{
    // Finding the oldest is a walk over all rows: not for each one that ends.
    if (m_table.endedCount() < historyLimit + mostTold)
        return;
    const std::vector<SocketId> gone = m_table.clearEnded(historyLimit);
    ids->insert(ids->end(), gone.begin(), gone.end());
    std::sort(ids->begin(), ids->end());
    ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
}

} // namespace enchufe
