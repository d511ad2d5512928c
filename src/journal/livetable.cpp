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
    connect(&m_forgetting, &QTimer::timeout, this, &LiveTable::forgetLooked);
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

void LiveTable::foldSlice()
{
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.nsecsElapsed() < sliceNs)
        more = m_table.fold(m_journal, eventsPerStep);
    std::vector<SocketId> ids = m_table.takeChanged(mostTold);
    boundHistory(&ids);
    if (m_table.hasEndedLooked() && !m_forgetting.isActive())
        m_forgetting.start();
    if (more || m_table.hasChanged())
        m_follower.again();
    emit changed(ids);
}

void LiveTable::forgetLooked()
{
    using std::chrono::nanoseconds;
    const std::vector<SocketId> gone = m_table.forgetLooked(m_journal.nowNs() - nanoseconds(goneFor).count());
    if (m_table.hasEndedLooked())
        m_forgetting.start();
    if (!gone.empty())
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
