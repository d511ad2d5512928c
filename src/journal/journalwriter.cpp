#include "journal/journalwriter.h"

#include <algorithm>

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
    char *room = roomForBytes(size);
    m_isReservedInScratch = room == nullptr;
    if (room != nullptr)
        return room;
    if (!m_scratch)
        m_scratch = std::make_unique_for_overwrite<char[]>(size_t(Spool::segmentSize));
    return m_scratch.get();
}

quint64 JournalWriter::appendReserved(Event event, qsizetype size)
{
    event.payloadLength = quint32(size);
    event.payloadOffset = 0;
    event.payloadMissing = m_isReservedInScratch && size > 0;
    if (!m_isReservedInScratch && size > 0)
        event.payloadOffset = m_journal.m_payloads.commit(size);
    return store(event);
}

quint64 JournalWriter::append(Event event, QByteArrayView payload)
{
    Q_ASSERT(payload.size() <= Spool::segmentSize);
    copyPayload(event, payload);
    return store(event);
}

void JournalWriter::publish()
{
    if (m_next != m_journal.m_published.load(std::memory_order_relaxed))
        m_journal.publish(m_next);
}

/// Null when the disk has no room for them.
char *JournalWriter::roomForBytes(qsizetype size)
{
    if (m_isPaused && !tryToResume())
        return nullptr;
    const Result<char *> room = m_journal.m_payloads.reserve(size);
    if (!room) {
        pause(room.error().systemError);
        return nullptr;
    }
    keepPayloadLimit();
    return *room;
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

void JournalWriter::copyPayload(Event &event, QByteArrayView payload)
{
    event.payloadOffset = 0;
    event.payloadLength = quint32(payload.size());
    event.payloadMissing = false;
    if (payload.isEmpty())
        return;
    char *room = nullptr;
    if (isBytesFromTheWorld(event.kind)) {
        room = roomForBytes(payload.size());
    } else if (const Result<char *> kept =
                   m_journal.m_payloads.reserve(payload.size(), Spool::Place::Anywhere)) {
        keepPayloadLimit();
        room = *kept;
    }
    event.payloadMissing = room == nullptr;
    if (room == nullptr)
        return;
    std::memcpy(room, payload.data(), size_t(payload.size()));
    event.payloadOffset = m_journal.m_payloads.commit(payload.size());
}

quint64 JournalWriter::store(Event event)
{
    char *room = roomForEvent();
    if (room == nullptr) {
        m_lostBytes += sizeof(Event);
        return m_next;
    }
    if (m_lostBytes > 0) {
        const Event lost = {
            .value = qint64(m_lostBytes), .error = m_lostError, .kind = EventKind::BytesDropped};
        m_lostBytes = 0;
        store(lost);
        return store(event);
    }
    event.timeNs = now();
    std::memcpy(room, &event, sizeof event);
    m_journal.m_events.commit(sizeof event);
    const quint64 number = m_next++;
    if (const quint64 dropped = m_journal.m_events.dropBeyond(m_journal.m_settings.eventLimit))
        store({.value = qint64(dropped), .kind = EventKind::BytesDropped});
    return number;
}

/// Null only where the system has neither disk nor memory for one more segment.
char *JournalWriter::roomForEvent()
{
    Spool &events = m_journal.m_events;
    for (;;) {
        const Result<char *> room = events.reserve(sizeof(Event), Spool::Place::Anywhere);
        if (room)
            return *room;
        m_lostError = room.error().systemError;
        // The newest events are what a living table needs: the oldest segment makes room for them.
        const quint64 dropped = events.dropBeyond(events.keptBytes() - 1);
        if (dropped == 0)
            return nullptr;
        m_lostBytes += dropped;
    }
}

void JournalWriter::keepPayloadLimit()
{
    if (const quint64 dropped = m_journal.m_payloads.dropBeyond(m_journal.m_settings.payloadLimit))
        store({.value = qint64(dropped), .kind = EventKind::BytesDropped});
}

qint64 JournalWriter::now()
{
    m_lastNs = std::max(m_lastNs, m_journal.nowNs());
    return m_lastNs;
}

} // namespace enchufe
