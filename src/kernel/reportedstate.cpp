#include "kernel/reportedstate.h"

#include <cstdlib>

namespace enchufe {

namespace {

/// A timer's end that moved less than this is the same timer.
constexpr qint64 sameTimerNs = 1'000'000'000;

qint64 timerEnd(const KernelFacts &facts, qint64 atNs)
{
    return facts.timer == KernelTimer::None ? 0 : atNs + qint64(facts.timerMs) * 1'000'000;
}

/// Equal but for the time that a timer still runs.
bool sameButTimer(KernelFacts a, const KernelFacts &b)
{
    a.timerMs = b.timerMs;
    return a == b;
}

} // namespace

void ReportedState::told(const KernelFacts &facts, qint64 atNs)
{
    m_facts = facts;
    m_timerEndNs = timerEnd(facts, atNs);
}

bool ReportedState::takeNews(const KernelFacts &facts, qint64 atNs)
{
    if (sameButTimer(facts, m_facts) && std::abs(timerEnd(facts, atNs) - m_timerEndNs) <= sameTimerNs)
        return false;
    told(facts, atNs);
    return true;
}

} // namespace enchufe
