#include "journal/eventcursor.h"

namespace enchufe {

quint64 EventCursor::firstSince(const Journal &journal, qint64 timeNs)
{
    quint64 begin = journal.firstKept();
    quint64 end = journal.published();
    while (begin < end) {
        const quint64 middle = begin + (end - begin) / 2;
        if (journal.event(middle).timeNs < timeNs)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

} // namespace enchufe
