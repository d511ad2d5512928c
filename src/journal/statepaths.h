#pragma once

#include "base/transport.h"

#include <vector>

namespace enchufe {

/// What is known of the way from one TCP state to another, apart from its two ends.
struct PathFacts
{
    /// This side may have sent its FIN on the way; it did; it did so before anything else happened.
    bool mayFinish = true;
    bool mustFinish = false;
    bool finishesFirst = false;
    /// The other side's FIN came on the way.
    bool mustHearFin = false;
    /// In SYN-SENT a SYN came instead of a SYN+ACK: simultaneous open, or a connection with itself.
    bool mayMeetSyn = false;
    bool mustMeetSyn = false;
    /// It was connected on the way, if only for a moment.
    bool mustConnect = false;
    /// It ended by a RST, a time-out or the like, not in order.
    bool isBroken = false;
    /// States that it is known not to have been in.
    std::vector<TcpState> never = {};
};

/// One state on the way, neither the first nor the last.
struct StateBetween
{
    TcpState state = TcpState::Unknown;
    /// False: only some of the possible ways lead through it.
    bool isCertain = false;
};

struct PathsBetween
{
    /// False: no way leads there, so that what was seen is older than where it began.
    bool isPossible = false;
    /// In the order in which they are passed.
    std::vector<StateBetween> between = {};
};

/// All ways that a TCP socket of Linux can take between two states, laid on each other.
/// Param from: Close for a socket that was not opened yet; for every other call Close is the end.
/// Source: RFC 9293 figure 5; tcp_rcv_state_process(), tcp_fin() and tcp_reset() in net/ipv4/tcp_input.c,
/// new_state[] in net/ipv4/tcp.c. Where Linux differs: a FIN with the ACK of ours takes FIN-WAIT-1 to
/// TIME-WAIT through FIN-WAIT-2; no socket goes from LISTEN to SYN-SENT or back to LISTEN; an accepted socket
/// begins in SYN-RECV while its listener stays.
PathsBetween pathsBetween(TcpState from, TcpState to, const PathFacts &facts);

/// A request and the kernel's name for the same state while it has no socket yet are one.
inline TcpState figureState(TcpState state)
{
    return state == TcpState::NewSynRecv ? TcpState::SynRecv : state;
}

} // namespace enchufe
