#include "journal/livetable.h"

namespace enchufe {

namespace {

/// About 10 ms of folding, so that a thread that also paints keeps its pace.
constexpr quint64 eventsPerSlice = 50'000;

} // namespace

LiveTable::LiveTable(Journal &journal, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_follower(journal, interval)
{
    m_follower.setParent(this);
    connect(&m_follower, &JournalFollower::advanced, this, &LiveTable::foldSlice);
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
    if (m_table.fold(m_journal, eventsPerSlice))
        m_follower.again();
    emit changed(m_table.takeChanged());
}

} // namespace enchufe
