#include "kernel/lookpace.h"

namespace enchufe {

void LookPace::eventSeen(qint64 nowNs)
{
    if (!m_soonNs)
        m_soonNs = nowNs + settleNs;
    m_idleNs = firstIdleNs;
}

void LookPace::lookDone(qint64 startNs, qint64 endNs, bool changed, bool anythingAlive, bool again)
{
    m_idleNs = changed || again || m_soonNs ? firstIdleNs : qMin(2 * m_idleNs, longestIdleNs);
    m_soonNs.reset();
    if (again)
        m_soonNs = endNs + settleNs;
    m_lastEndNs = endNs;
    m_costNs = endNs - startNs;
    m_anythingAlive = anythingAlive;
}

std::optional<qint64> LookPace::dueNs() const
{
    const qint64 rest = costFactor * m_costNs;
    if (m_soonNs)
        return m_lastEndNs ? qMax(*m_soonNs, *m_lastEndNs + qMax(shortestGapNs, rest)) : *m_soonNs;
    if (m_anythingAlive && m_lastEndNs)
        return *m_lastEndNs + qMax(qMin(m_idleNs, m_longestNs), rest);
    return std::nullopt;
}

} // namespace enchufe
