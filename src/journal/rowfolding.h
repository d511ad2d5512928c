#pragma once

namespace enchufe {

struct Event;
struct SocketRow;
class Journal;

/// Folds one event of a row's own socket into it; Created comes before the first. False for events that
/// change nothing in it.
bool foldIntoRow(SocketRow &row, const Event &event, const Journal &journal);

/// Nothing is left of the socket: what the kernel said of it is over.
void endRow(SocketRow &row);

} // namespace enchufe
