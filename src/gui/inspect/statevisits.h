#pragma once

#include "gui/inspect/statediagram.h"
#include "journal/statestep.h"

#include <array>
#include <vector>

namespace enchufe {

/// The last time that one end was in a state.
struct StateVisit
{
    /// The step's number, from 1; 0: never.
    int number = 0;
    StateStep step = {};
};

/// What one end or both did along an arrow.
struct ArrowVisit
{
    bool isTaken = false;
    /// The best that is known of any of them.
    StateKnown known = StateKnown::OneOf;
    StateStep step = {};
};

/// The trails of both ends laid on a diagram. Shape: `boxes` and `arrows` as the diagram's.
struct StateVisits
{
    std::vector<std::array<StateVisit, 2>> boxes;
    std::vector<ArrowVisit> arrows;
    /// The box that each end is in now; -1 where it is in none.
    std::array<int, 2> at = {-1, -1};
};

/// Param ends: this end's trail and the other's; empty where there is none.
StateVisits stateVisits(const StateDiagram &diagram, const std::array<std::vector<StateStep>, 2> &ends);

} // namespace enchufe
