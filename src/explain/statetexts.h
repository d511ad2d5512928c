#pragma once

#include "journal/statestep.h"

#include <QString>

namespace enchufe::explain {

/// What takes a TCP socket from one state to the other and what it answers, as the figure has it: "connect()
/// / SYN", "FIN / ACK". Empty for a pair without an arrow. For an end out of order: "RST".
QString stateEvent(TcpState from, TcpState to);
/// The same for UDP.
QString udpStateEvent(TcpState from, TcpState to);
/// The same of a step that was taken, where its trigger says more: "close() / RST", "ETIMEDOUT". Empty where
/// it does not. Param from: the state before.
QString stepEvent(TcpState from, const StateStep &step);

/// The whole trail in a line: "ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2 > TIME-WAIT"; the possible ones
/// of a choice together.
QString trailLine(const std::vector<StateStep> &steps, Transport transport);
/// How a state is known, in a word: "seen", "passed", "concluded" for the last one, "perhaps".
QString stateKnownWord(const StateStep &step, bool isLast);
/// The same as a sentence.
QString stateKnownSentence(const StateStep &step, bool isLast);
/// Why the socket came into that state, as a sentence.
QString stateReason(const StateStep &step, Transport transport);
/// What a state is, in a few words.
QString stateMeaning(TcpState state, Transport transport);
/// Why UDP has no more than two states.
QString udpStatesSentence();

} // namespace enchufe::explain
