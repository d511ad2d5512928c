#include "journal/journalfollower.h"

#include "journal/journal.h"

#include <QPointer>

#include <algorithm>

namespace enchufe {

JournalFollower::JournalFollower(Journal &journal, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_interval(interval)
{
    // A child, so that it moves along when the follower is moved to its reader's thread.
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &JournalFollower::tell);
    m_journal.addFollower(this);
    arm();
}

JournalFollower::~JournalFollower()
{
    m_journal.removeFollower(this);
}

void JournalFollower::again()
{
    m_isAgainWanted = true;
    if (!m_isTelling)
        schedule();
}

void JournalFollower::schedule()
{
    m_isArmed = false;
    if (m_timer.isActive())
        return;
    using std::chrono::milliseconds;
    const milliseconds since = m_sinceTold.isValid() ? milliseconds(m_sinceTold.elapsed()) : m_interval;
    m_timer.start(std::max(milliseconds(0), m_interval - since));
}

void JournalFollower::tell()
{
    m_seen = m_journal.published();
    m_isAgainWanted = false;
    m_sinceTold.start();
    m_isTelling = true;
    const QPointer<JournalFollower> self(this);
    emit advanced();
    if (self.isNull())
        return;
    m_isTelling = false;
    if (m_isAgainWanted)
        schedule();
    else
        arm();
}

void JournalFollower::arm()
{
    m_isArmed = true;
    m_journal.m_wakeWanted.store(true, std::memory_order_seq_cst);
    if (m_journal.published() != m_seen && m_isArmed.exchange(false))
        schedule();
}

} // namespace enchufe
