#include "gui/inspect/statevisits.h"

namespace enchufe {

namespace {

/// One end's trail, step by step.
class Walk
{
public:
    Walk(const StateDiagram &diagram, StateVisits &visits, size_t end)
        : m_diagram(diagram)
        , m_visits(visits)
        , m_end(end)
    {}

    void take(const StateStep &step, int number)
    {
        if (number == 1)
            m_from = beginning(step);
        const int box = m_diagram.box(step.state, m_from);
        if (box >= 0)
            m_visits.boxes[size_t(box)][m_end] = {number, step};
        mark(m_from, step.state, step, step.known);
        if (step.known == StateKnown::OneOf) {
            m_open.push_back(step.state);
            return;
        }
        // Whichever it was of those that are left open, it came here from it.
        for (const TcpState open : m_open)
            mark(open, step.state, step, StateKnown::OneOf);
        m_open.clear();
        m_from = step.state;
        m_visits.at[m_end] = box;
    }

private:
    /// Where the figure has a socket before its first step.
    static TcpState beginning(const StateStep &step)
    {
        switch (step.trigger) {
        case StateTrigger::OurListen:
        case StateTrigger::OurConnect:
            return TcpState::Close;
        case StateTrigger::SynArrived:
            return TcpState::Listen;
        default:
            return TcpState::Unknown;
        }
    }

    void mark(TcpState from, TcpState to, const StateStep &step, StateKnown known)
    {
        const int arrow = m_diagram.arrow(from, to);
        if (arrow < 0)
            return;
        ArrowVisit &visit = m_visits.arrows[size_t(arrow)];
        if (!visit.isTaken || known < visit.known)
            visit = {true, known, step};
    }

    const StateDiagram &m_diagram;
    StateVisits &m_visits;
    size_t m_end;
    TcpState m_from = TcpState::Unknown;
    std::vector<TcpState> m_open;
};

} // namespace

StateVisits stateVisits(const StateDiagram &diagram, const std::array<std::vector<StateStep>, 2> &ends)
{
    StateVisits visits;
    visits.boxes.resize(diagram.boxes.size());
    visits.arrows.resize(diagram.arrows.size());
    for (size_t end = 0; end < ends.size(); ++end) {
        Walk walk(diagram, visits, end);
        int number = 0;
        for (const StateStep &step : ends[end])
            walk.take(step, ++number);
    }
    return visits;
}

} // namespace enchufe
