#include "journal/phases.h"

#include "journal/socketrow.h"

#include <algorithm>
#include <bit>

namespace enchufe {

namespace {

/// Puts phases one behind the other.
class Builder
{
public:
    explicit Builder(qint64 beginNs)
        : m_atNs(beginNs)
    {}

    /// The phase goes on until `endNs`; none where that was before.
    void add(Phase phase, qint64 endNs)
    {
        if (endNs <= m_atNs)
            return;
        m_phases.spans.push_back({phase, m_atNs, endNs});
        m_atNs = endNs;
    }
    Phases take() { return std::move(m_phases); }

private:
    Phases m_phases;
    qint64 m_atNs;
};

/// The earlier of two moments, where 0 is never.
qint64 earlier(qint64 left, qint64 right)
{
    return left == 0 || right == 0 ? std::max(left, right) : std::min(left, right);
}

qint64 orElse(qint64 timeNs, qint64 otherwise)
{
    return timeNs != 0 ? timeNs : otherwise;
}

Phase phaseOfState(TcpState state, Transport transport)
{
    if (transport == Transport::Udp)
        return Phase::Open;
    switch (state) {
    case TcpState::Listen:
        return Phase::Listening;
    case TcpState::SynSent:
    case TcpState::SynRecv:
        return Phase::Asking;
    case TcpState::FinWait1:
    case TcpState::FinWait2:
    case TcpState::CloseWait:
        return Phase::HalfClosed;
    case TcpState::LastAck:
    case TcpState::Closing:
        return Phase::Closing;
    case TcpState::TimeWait:
        return Phase::TimeWait;
    default:
        return Phase::Open;
    }
}

Phases ofLookedAt(const SocketRow &row, qint64 endNs)
{
    Builder life(row.createdNs);
    if (row.opening == Opening::Waiting)
        life.add(Phase::Waiting, endNs);
    else if (row.timeWaitNs != 0) {
        life.add(Phase::Open, row.timeWaitNs);
        life.add(Phase::TimeWait, endNs);
    } else {
        life.add(phaseOfState(row.kernel.state, row.transport), endNs);
    }
    return life.take();
}

/// From the moment both ends have been joined.
void addConnected(Builder &life, const SocketRow &row, qint64 endNs)
{
    const qint64 closedNs = orElse(row.closedNs, endNs);
    const qint64 firstFin = orElse(earlier(row.finishedHereNs, row.finHeardNs), closedNs);
    const bool isBoth = row.finishedHereNs != 0 && row.finHeardNs != 0;
    const qint64 secondFin = isBoth ? std::max(row.finishedHereNs, row.finHeardNs) : closedNs;
    life.add(Phase::Open, std::min(firstFin, closedNs));
    life.add(Phase::HalfClosed, std::min(secondFin, closedNs));
    const qint64 timeWaitNs = row.timeWaitNs != 0 ? std::max(row.timeWaitNs, closedNs) : endNs;
    life.add(Phase::Closing, std::min(timeWaitNs, endNs));
    life.add(Phase::TimeWait, endNs);
}

} // namespace

void ByteTimes::note(qint64 timeNs)
{
    if (m_spans == 0)
        m_originNs = timeNs;
    const quint64 since = quint64(std::max<qint64>(0, timeNs - m_originNs));
    while ((since >> m_width) >= count) {
        // Each pair becomes one: neighbours joined, then every second bit moved together.
        quint64 joined = (m_spans | (m_spans >> 1)) & 0x5555555555555555;
        joined = (joined | (joined >> 1)) & 0x3333333333333333;
        joined = (joined | (joined >> 2)) & 0x0F0F0F0F0F0F0F0F;
        joined = (joined | (joined >> 4)) & 0x00FF00FF00FF00FF;
        joined = (joined | (joined >> 8)) & 0x0000FFFF0000FFFF;
        m_spans = (joined | (joined >> 16)) & 0x00000000FFFFFFFF;
        ++m_width;
    }
    m_spans |= quint64(1) << (since >> m_width);
}

std::vector<ByteTimes::Span> ByteTimes::spans() const
{
    std::vector<Span> found;
    int at = 0;
    while (at < count && (m_spans >> at) != 0) {
        at += std::countr_zero(m_spans >> at);
        const int length = std::countr_one(m_spans >> at);
        const auto timeOf = [this](int span) { return m_originNs + (qint64(span) << m_width); };
        found.push_back({timeOf(at), timeOf(at + length)});
        at += length;
    }
    return found;
}

Phases phasesOf(const SocketRow &row, qint64 nowNs)
{
    const bool isOver = row.life == Life::Ended;
    const qint64 endNs = isOver ? std::min(row.endedNs(), nowNs) : nowNs;
    Phases phases;
    if (!row.isOwn()) {
        phases = ofLookedAt(row, endNs);
    } else {
        Builder life(orElse(earlier(row.waitingSinceNs, row.createdNs), row.createdNs));
        if (row.waitingSinceNs != 0)
            life.add(Phase::Waiting, row.createdNs);
        if (!row.name.isEmpty())
            life.add(Phase::Lookup, orElse(row.lookedUpNs, orElse(row.closedNs, endNs)));
        if (row.isListener())
            life.add(Phase::Listening, endNs);
        else if (row.transport == Transport::Udp)
            life.add(Phase::Open, endNs);
        else if (row.opening == Opening::Active)
            life.add(Phase::Asking, orElse(row.establishedNs, orElse(row.closedNs, endNs)));
        if (row.establishedNs != 0 && row.transport == Transport::Tcp)
            addConnected(life, row, endNs);
        phases = life.take();
    }
    phases.isOver = isOver;
    phases.moved = row.byteTimes.spans();
    for (ByteTimes::Span &span : phases.moved)
        span.endNs = std::min(span.endNs, endNs);
    return phases;
}

} // namespace enchufe
