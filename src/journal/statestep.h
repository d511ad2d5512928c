#pragma once

#include "journal/event.h"

#include <vector>

namespace enchufe {

/// How it is known that a socket was in a state.
enum class StateKnown : quint8 {
    Seen,   ///< the kernel said so (KernelState, KernelGone)
    Passed, ///< not seen, and certain from what the session itself did and heard
    OneOf,  ///< it was in this one or in another one of the same choice, or in none of them
};

/// What took the socket into a state.
enum class StateTrigger : quint8 {
    Unknown,
    OurOpening,      ///< socket() or bind(), of UDP
    OurListen,       ///< listen()
    OurConnect,      ///< connect(): SYN sent, or a fixed partner for UDP
    SynArrived,      ///< SYN, answered with SYN+ACK
    SynAckArrived,   ///< SYN+ACK, answered with ACK
    AckArrived,      ///< ACK of our SYN
    OurShutdown,     ///< shutdown(): FIN sent
    OurClose,        ///< close(): FIN sent where there was a connection
    Finished,        ///< FIN sent by another program's socket
    FinArrived,      ///< FIN, answered with ACK
    AckOfFinArrived, ///< ACK of our FIN
    OurReset,        ///< close() with SO_LINGER 0: RST sent
    OurUnreadReset,  ///< close() with text unread: RST sent
    ResetArrived,    ///< RST
    Refused,         ///< RST as the answer to our SYN
    TimedOut,        ///< nobody answered (ETIMEDOUT)
    Failed,          ///< another error: `error` has it
    TimerEnded,      ///< the kernel's timer of TIME-WAIT, or of FIN-WAIT-2 without an owner
};

/// One step of a trail.
struct StateStep
{
    TcpState state = TcpState::Unknown;
    StateKnown known = StateKnown::Seen;
    StateTrigger trigger = StateTrigger::Unknown;
    /// Of OneOf: equal for those of which it was at most one after the other, from 1; 0 otherwise.
    quint8 choice = 0;
    /// errno of Failed, TimedOut, Refused and ResetArrived where there was one.
    int error = 0;
    /// When it was in that state at the latest. Units: nanoseconds of the journal.
    qint64 timeNs = 0;

    friend bool operator==(const StateStep &, const StateStep &) = default;
};

/// "ESTABLISHED", "FIN-WAIT-1 (passed)", "FIN-WAIT-2?": for tests and logs, never translated.
QString stepText(const StateStep &step, Transport transport);
/// The texts of steps, joined by " > ".
QString trailText(const std::vector<StateStep> &steps, Transport transport);

/// What a trail's steps are made of.
enum class TrailNoteKind : quint8 {
    State,
    Connected, ///< connect() was taken by the kernel
    Listening,
    Established,
    PeerFinished,
    FinishedHere,
    Aborted,
    Failed,
    Closed,
    Gone
};

struct TrailNote
{
    TrailNoteKind kind = TrailNoteKind::State;
    TcpState state = TcpState::Unknown;
    int error = 0;
    /// Of Aborted: the bytes that were left unread.
    qint64 value = 0;
    qint64 timeNs = 0;
};

struct TrailFacts
{
    Transport transport = Transport::Tcp;
    Opening opening = Opening::Foreign;
    qint64 createdNs = 0;
    /// Connected with itself.
    bool isSelf = false;
};

/// How this end's SYN-SENT met the other end's SYN.
enum class SynMeeting : quint8 { None, Certain, Possible };

/// What the other end's trail tells of this one.
struct OtherEnd
{
    /// It heard this end's FIN before it sent its own, so that its FIN acknowledges this end's.
    bool heardFinFirst = false;
    bool wasInTimeWait = false;
    bool sentReset = false;
    /// When it was gone from FIN-WAIT-2 without having heard this end's FIN; 0 where that is not so.
    qint64 gaveUpNs = 0;
    SynMeeting meeting = SynMeeting::None;
};

/// The steps that follow from notes. Cost: their number.
std::vector<StateStep> trailSteps(const TrailFacts &facts, const std::vector<TrailNote> &notes,
                                  const OtherEnd &other);

} // namespace enchufe
