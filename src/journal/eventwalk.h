#pragma once

#include "journal/journal.h"

#include <algorithm>
#include <type_traits>

namespace enchufe {

/// Gives the events from `position` on, in order, to take(number, event) and leaves `position` behind the
/// last one: at most `most` of them, and none from `until` on. What the writer has dropped is passed over.
/// A take() that answers false is the last one. Answers false when it has caught up with published(), or
/// with `until`. Thread: any reader's.
template <typename Take>
bool walkEvents(const Journal &journal, quint64 *position, quint64 most, quint64 until, Take take)
{
    *position = std::max(*position, journal.firstKept());
    const quint64 last = *position + std::min(most, ~quint64(0) - *position);
    const quint64 end = std::min({journal.published(), until, last});
    bool goesOn = true;
    while (*position < end && goesOn) {
        const std::span<const Event> run = journal.run(*position);
        const quint64 count = std::min(quint64(run.size()), end - *position);
        quint64 index = 0;
        for (; index < count && goesOn; ++index) {
            if constexpr (std::is_same_v<decltype(take(*position, run[0])), bool>)
                goesOn = take(*position + index, run[size_t(index)]);
            else
                take(*position + index, run[size_t(index)]);
        }
        // An empty run means that the writer dropped this segment just now.
        *position = count > 0 ? *position + index : std::max(*position + 1, journal.firstKept());
    }
    return *position < std::min(journal.published(), until);
}

} // namespace enchufe
