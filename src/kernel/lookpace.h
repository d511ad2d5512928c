#pragma once

#include <QtGlobal>

#include <optional>

namespace enchufe {

/// Decides when the probe looks at the kernel next: soon after something happened, slower and slower while
/// nothing does, never when nothing is open, and never so often that looking costs more than a tenth of a
/// processor. Units: nanoseconds of one steady clock, everywhere.
class LookPace
{
public:
    static constexpr qint64 settleNs = 15'000'000;
    static constexpr qint64 shortestGapNs = 60'000'000;
    static constexpr qint64 firstIdleNs = 250'000'000;
    static constexpr qint64 longestIdleNs = 1'000'000'000;
    static constexpr qint64 costFactor = 10;

    /// While nothing happens, looks are at most so far apart; longestIdleNs by itself.
    void setLongestIdle(qint64 ns) { m_longestNs = ns; }
    /// Something happened at `nowNs` that can change a state.
    void eventSeen(qint64 nowNs);
    /// Param anythingAlive: whether there is a socket left to follow. Param again: what was seen needs a
    /// second look soon.
    void lookDone(qint64 startNs, qint64 endNs, bool changed, bool anythingAlive, bool again);

    /// When the next look is due; nothing while asleep. May lie in the past.
    std::optional<qint64> dueNs() const;

private:
    std::optional<qint64> m_soonNs;
    std::optional<qint64> m_lastEndNs;
    qint64 m_costNs = 0;
    qint64 m_idleNs = firstIdleNs;
    qint64 m_longestNs = longestIdleNs;
    bool m_anythingAlive = false;
};

} // namespace enchufe
