#pragma once

#include "journal/event.h"

#include <QByteArray>

namespace enchufe {

/// An event that another thread found and the journal's writer is to append.
struct FoundEvent
{
    Event event;
    QByteArray payload;
};

/// `record` as an event's payload.
template <typename Record>
QByteArray payloadOf(const Record &record)
{
    return QByteArray(reinterpret_cast<const char *>(&record), qsizetype(sizeof record));
}

/// What was last said of one socket: tells whether a kernel row is news.
class ReportedState
{
public:
    const KernelFacts &facts() const { return m_facts; }
    /// A row as of `atNs` was told of, here or by the engine.
    void told(const KernelFacts &facts, qint64 atNs);
    /// Compares, and takes a row that is news for told. A timer that still ends at about the same time is
    /// none. Units: nanoseconds of the journal.
    bool takeNews(const KernelFacts &facts, qint64 atNs);

private:
    KernelFacts m_facts;
    qint64 m_timerEndNs = 0;
};

} // namespace enchufe
