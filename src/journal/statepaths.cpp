#include "journal/statepaths.h"

#include <algorithm>
#include <array>

namespace enchufe {

namespace {

enum class Step : quint8 { Open, MeetSyn, Answer, Finish, HearFin, FinAcked, Break, Leave };

struct Edge
{
    TcpState from;
    TcpState to;
    Step step;
};

constexpr std::array s_edges = {
    Edge{TcpState::Close, TcpState::Listen, Step::Open},
    Edge{TcpState::Close, TcpState::SynSent, Step::Open},
    Edge{TcpState::Listen, TcpState::Close, Step::Leave},
    Edge{TcpState::SynSent, TcpState::SynRecv, Step::MeetSyn},
    Edge{TcpState::SynSent, TcpState::Established, Step::Answer},
    Edge{TcpState::SynSent, TcpState::Close, Step::Break},
    Edge{TcpState::SynRecv, TcpState::Established, Step::Answer},
    Edge{TcpState::SynRecv, TcpState::FinWait1, Step::Finish},
    Edge{TcpState::SynRecv, TcpState::Close, Step::Break},
    Edge{TcpState::Established, TcpState::FinWait1, Step::Finish},
    Edge{TcpState::Established, TcpState::CloseWait, Step::HearFin},
    Edge{TcpState::Established, TcpState::Close, Step::Break},
    Edge{TcpState::FinWait1, TcpState::FinWait2, Step::FinAcked},
    Edge{TcpState::FinWait1, TcpState::Closing, Step::HearFin},
    Edge{TcpState::FinWait1, TcpState::Close, Step::Break},
    Edge{TcpState::CloseWait, TcpState::LastAck, Step::Finish},
    Edge{TcpState::CloseWait, TcpState::Close, Step::Break},
    Edge{TcpState::FinWait2, TcpState::TimeWait, Step::HearFin},
    Edge{TcpState::FinWait2, TcpState::Close, Step::Break},
    Edge{TcpState::Closing, TcpState::TimeWait, Step::FinAcked},
    Edge{TcpState::Closing, TcpState::Close, Step::Break},
    Edge{TcpState::LastAck, TcpState::Close, Step::FinAcked},
    Edge{TcpState::TimeWait, TcpState::Close, Step::Leave},
};

/// The order in which states can follow each other.
int rank(TcpState state)
{
    constexpr std::array order = {TcpState::Listen,      TcpState::SynSent,  TcpState::SynRecv,
                                  TcpState::Established, TcpState::FinWait1, TcpState::CloseWait,
                                  TcpState::FinWait2,    TcpState::Closing,  TcpState::LastAck,
                                  TcpState::TimeWait};
    return int(std::find(order.begin(), order.end(), state) - order.begin());
}

class Search
{
public:
    Search(TcpState target, const PathFacts &facts)
        : m_target(target)
        , m_facts(facts)
    {}

    void go(TcpState from)
    {
        for (const Edge &edge : s_edges) {
            if (edge.from != from || !isAllowed(edge))
                continue;
            m_way.push_back(edge);
            if (edge.to == m_target)
                arrive();
            else if (edge.to != TcpState::Close)
                go(edge.to);
            m_way.pop_back();
        }
    }

    const std::vector<std::vector<TcpState>> &found() const { return m_found; }

private:
    bool isAllowed(const Edge &edge) const
    {
        if (edge.step == Step::Finish && !m_facts.mayFinish)
            return false;
        if (edge.step == Step::MeetSyn && edge.to != m_target && !m_facts.mayMeetSyn)
            return false;
        // TIME-WAIT lasts a minute: it is seen, or it was not.
        if (edge.from == TcpState::TimeWait && !m_way.empty())
            return false;
        if (m_way.empty() && m_facts.finishesFirst && edge.step != Step::Finish)
            return false;
        return std::find(m_facts.never.begin(), m_facts.never.end(), edge.to) == m_facts.never.end();
    }

    bool has(Step step) const
    {
        return std::any_of(m_way.begin(), m_way.end(),
                           [step](const Edge &edge) { return edge.step == step; });
    }

    void arrive()
    {
        if ((m_facts.mustFinish && !has(Step::Finish)) || (m_facts.mustHearFin && !has(Step::HearFin)) ||
            (m_facts.mustMeetSyn && !has(Step::MeetSyn)) || (m_facts.mustConnect && !has(Step::Answer)))
            return;
        // LAST-ACK can end by a RST too.
        if (m_facts.isBroken && m_way.back().step != Step::Break && m_way.back().from != TcpState::LastAck)
            return;
        std::vector<TcpState> between;
        for (size_t i = 0; i + 1 < m_way.size(); ++i)
            between.push_back(m_way[i].to);
        m_found.push_back(between);
    }

    TcpState m_target;
    const PathFacts &m_facts;
    std::vector<Edge> m_way;
    std::vector<std::vector<TcpState>> m_found;
};

} // namespace

PathsBetween pathsBetween(TcpState from, TcpState to, const PathFacts &facts)
{
    Search search(to, facts);
    if (from != to)
        search.go(from);
    PathsBetween result;
    result.isPossible = !search.found().empty();
    for (const std::vector<TcpState> &way : search.found()) {
        for (const TcpState state : way) {
            const bool isKnown = std::any_of(result.between.begin(), result.between.end(),
                                             [state](const StateBetween &one) { return one.state == state; });
            if (isKnown)
                continue;
            const bool isCertain =
                std::all_of(search.found().begin(), search.found().end(), [state](const auto &other) {
                    return std::find(other.begin(), other.end(), state) != other.end();
                });
            result.between.push_back({state, isCertain});
        }
    }
    std::sort(result.between.begin(), result.between.end(),
              [](const StateBetween &a, const StateBetween &b) { return rank(a.state) < rank(b.state); });
    return result;
}

} // namespace enchufe
