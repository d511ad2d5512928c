#pragma once

#include "journal/statetrail.h"
#include "session/statetrace.h"

#include <algorithm>
#include <vector>

namespace enchufe {

/// The states that the kernel put a socket into, from its own side.
inline std::vector<TcpState> tracedStates(const std::vector<StateTrace::Transition> &transitions,
                                          const Endpoint &local, const Endpoint &remote, bool isAccepted)
{
    std::vector<TcpState> states;
    for (const StateTrace::Transition &one : transitions) {
        // A socket that asks has no port yet, and one that is being accepted does not know the other's yet.
        const bool isFirst = isAccepted ? one.from == TcpState::Listen && one.to == TcpState::SynRecv
                                        : one.from == TcpState::Close && one.to == TcpState::SynSent;
        const bool isOurs = isFirst ? (isAccepted ? one.localPort == local.port()
                                                  : one.remotePort == remote.port() &&
                                                        (one.localPort == 0 || one.localPort == local.port()))
                                    : one.localPort == local.port() && one.remotePort == remote.port();
        if (isOurs)
            states.push_back(one.to);
    }
    return states;
}

/// What differs between a trail and the kernel's trace of the same socket; empty when they agree. A pair in
/// TIME-WAIT, and one in FIN-WAIT-2 that nobody holds, is no socket any more: the trace ends with CLOSE
/// there.
inline QByteArray disagreement(std::vector<StateStep> steps, std::vector<TcpState> traced)
{
    const auto lost = std::find_if(steps.begin(), steps.end(),
                                   [](const StateStep &step) { return step.state == TcpState::TimeWait; });
    const bool isLeft = lost != steps.end() || (!steps.empty() && steps.back().state == TcpState::FinWait2);
    steps.erase(lost, steps.end());
    if (isLeft && !traced.empty() && traced.back() == TcpState::Close)
        traced.pop_back();
    size_t next = 0;
    for (const TcpState state : traced) {
        while (next < steps.size() && steps[next].known == StateKnown::OneOf && steps[next].state != state)
            ++next;
        if (next == steps.size() || steps[next].state != state)
            return "the trace has " + QByteArray(stateName(state, Transport::Tcp).data());
        ++next;
    }
    for (; next < steps.size(); ++next) {
        if (steps[next].known != StateKnown::OneOf)
            return "the trace lacks " + stepText(steps[next], Transport::Tcp).toLatin1();
    }
    return {};
}

} // namespace enchufe
