#include "journal/journalwriter.h"

#include <algorithm>
#include <utility>

namespace enchufe {

namespace {

bool isBytesFromTheWorld(EventKind kind)
{
    return kind == EventKind::Received || kind == EventKind::Sent;
}

} // namespace

JournalWriter::JournalWriter(Journal &journal)
    : m_journal(journal)
    , m_next(journal.published())
{}

char *JournalWriter::reserve(qsizetype size)
{
    Q_ASSERT(size >= 1 && size <= Spool::segmentSize);
    if (size > m_bufferSize) {
        m_buffer = std::make_unique_for_overwrite<char[]>(size_t(size));
        m_bufferSize = size;
    }
    return m_buffer.get();
}

quint64 JournalWriter::appendReserved(Event event, qsizetype size)
{
    Q_ASSERT(size >= 0 && size <= m_bufferSize);
    return append(event, QByteArrayView(m_buffer.get(), size));
}

quint64 JournalWriter::append(Event event, QByteArrayView payload)
{
    Q_ASSERT(payload.size() <= Spool::segmentSize);
    event.payloadOffset = 0;
    event.payloadLength = quint32(payload.size());
    event.payloadMissing = false;
    if (!payload.isEmpty())
        keepPayload(event, payload);
    return store(event);
}

void JournalWriter::publish()
{
    if (m_next != m_journal.m_published.load(std::memory_order_relaxed))
        m_journal.publish(m_next);
}

void JournalWriter::keepPayload(Event &event, QByteArrayView payload)
{
    const bool isKept = isBytesFromTheWorld(event.kind) ? keepBytes(event, payload)
                                                        : place(event, payload, Spool::Place::Anywhere);
    event.payloadMissing = !isKept;
}

bool JournalWriter::keepBytes(Event &event, QByteArrayView bytes)
{
    if (m_isPaused && !tryToResume())
        return false;
    const bool isKept = place(event, bytes, Spool::Place::Disk);
    if (!isKept)
        pause(m_error);
    return isKept;
}

bool JournalWriter::place(Event &event, QByteArrayView payload, Spool::Place where)
{
    Spool &payloads = m_journal.m_payloads;
    const Result<quint64> offset = payloads.append(payload, where);
    if (!offset) {
        m_error = offset.error().systemError;
        return false;
    }
    event.payloadOffset = *offset;
    if (const quint64 dropped = payloads.dropBeyond(m_journal.payloadLimit()))
        store({.value = qint64(dropped), .kind = EventKind::BytesDropped});
    return true;
}

void JournalWriter::pause(int error)
{
    m_isPaused = true;
    m_retryNs = now() + retryIntervalNs;
    store({.error = error, .kind = EventKind::RecordingPaused});
}

bool JournalWriter::tryToResume()
{
    if (now() < m_retryNs)
        return false;
    if (m_journal.m_payloads.grow() != 0) {
        m_retryNs = now() + retryIntervalNs;
        return false;
    }
    m_isPaused = false;
    store({.kind = EventKind::RecordingResumed});
    return true;
}

quint64 JournalWriter::store(Event event)
{
    event.timeNs = now();
    if (!placeEvent(event)) {
        m_lostBytes += sizeof(Event);
        return m_next;
    }
    const quint64 number = m_next++;
    const quint64 dropped = m_journal.m_events.dropBeyond(m_journal.m_eventLimit);
    if (const quint64 lost = std::exchange(m_lostBytes, 0))
        store({.value = qint64(lost), .error = m_error, .kind = EventKind::BytesDropped});
    if (dropped > 0)
        store({.value = qint64(dropped), .kind = EventKind::BytesDropped});
    return number;
}

/// False only where the system has neither disk nor memory for one more segment.
bool JournalWriter::placeEvent(const Event &event)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(&event), qsizetype(sizeof event));
    Spool &events = m_journal.m_events;
    for (;;) {
        const Result<quint64> offset = events.append(bytes, Spool::Place::Anywhere);
        if (offset)
            return true;
        m_error = offset.error().systemError;
        // The newest events are what a living table needs: the oldest segment makes room for them.
        const quint64 dropped = events.dropBeyond(events.keptBytes() - 1);
        if (dropped == 0)
            return false;
        m_lostBytes += dropped;
    }
}

qint64 JournalWriter::now()
{
    m_lastNs = std::max(m_lastNs, m_journal.nowNs());
    return m_lastNs;
}

} // namespace enchufe
