#pragma once

#include "cli/socketlisting.h"
#include "journal/socketfilter.h"
#include "journal/sockettable.h"

#include <vector>

namespace enchufe::cli {

/// The listed sockets as rows of the table, one for each in the same order, so that a filter can be asked of
/// them. What a listing cannot know is concluded from it: a socket of Enchufe's programs is passive where it
/// waits, accepted where another one waits at its local end, active otherwise; those of other programs are
/// foreign. What no kernel row tells (age, failures, names) is empty.
std::vector<SocketRow> rowsOf(const std::vector<ListedSocket> &listing);

/// Those of `listing` that the filter takes. Words are looked for in the cells that listingText() prints.
std::vector<ListedSocket> filtered(const std::vector<ListedSocket> &listing, const SocketFilter &filter);

} // namespace enchufe::cli
