#pragma once

#include "journal/eventcursor.h"
#include "journal/socketrow.h"
#include "journal/statestep.h"

#include <vector>

namespace enchufe {

/// The states of one socket in the order in which it was in them: the kernel's own words, and between them
/// what is certain from the socket's own events although it was too quick to be seen. A state that it may not
/// have been in is never given as one that it was in: where several ways are possible they are OneOf.
///
/// TCP begins outside (CLOSED is no step of its own) and ends with CLOSED; an accepted socket begins in
/// SYN-RECV. UDP has UNCONN and ESTABLISHED and no word for its end.
///
/// What is not known: whether a connection with somebody on another computer was opened simultaneously (it is
/// told as an ordinary one unless SYN-RECV was seen), and what happened to the socket in the microseconds
/// between the engine's last look at it and its close(): a later word of the kernel corrects the trail.
/// Thread: its owner's. Source: pathsBetween().
class StateTrail
{
public:
    explicit StateTrail(SocketId socket = {}, quint64 firstEvent = 0);
    /// Of an accepted socket that was seen waiting the states of that request are its own.
    static StateTrail of(const SocketRow &row);

    SocketId socket() const { return m_cursor.socket(); }
    /// Folds at most `most` events and none from `until` on; false when it has caught up.
    bool fold(const Journal &journal, quint64 most = 100'000, quint64 until = ~quint64(0));
    Transport transport() const { return m_facts.transport; }

    /// Param other: the trail of the other end where that is a socket of this computer; it decides what this
    /// end's own events leave open. Shape: in order; empty while the socket has not been opened.
    std::vector<StateStep> steps(const StateTrail *other = nullptr) const;

private:
    void take(const Journal &journal, const Event &event);
    void takeRequest(const Journal &journal, const Event &event);
    void takeState(const Journal &journal, const Event &event);
    void note(TrailNoteKind kind, const Event &event, TcpState state = TcpState::Unknown);
    OtherEnd known(const StateTrail &other) const;

    EventCursor m_cursor;
    /// Walks as far as m_firstEvent.
    EventCursor m_request = {{}, 0};
    quint64 m_firstEvent = 0;
    TrailFacts m_facts;
    /// What can change the state, a few for each address that was tried: states that repeat are left out.
    std::vector<TrailNote> m_notes;
};

} // namespace enchufe
