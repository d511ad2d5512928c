#pragma once

#include "journal/journal.h"

namespace enchufe {

/// The one writer of a journal. Append any number of events, then publish(): readers see whole batches.
///
/// Bytes from the world go straight to where they stay:
///     char *tail = writer.reserve(256 * 1024);
///     const qint64 size = socket.read(tail, 256 * 1024);
///     writer.appendReserved({.socket = id, .kind = EventKind::Received}, size);
///
/// When the disk is full, reserve() hands out a scratch buffer, events go on with payloadMissing set, RecordingPaused
/// tells, and recording resumes by itself when space is back: no connection suffers.
///
/// Thread: the writer's, always the same one.
class JournalWriter
{
public:
    explicit JournalWriter(Journal &journal);
    Q_DISABLE_COPY_MOVE(JournalWriter)

    const Journal &journal() const { return m_journal; }

    /// Room for `size` bytes, never null. Param size: 1..Spool::segmentSize. Valid until the next call here.
    char *reserve(qsizetype size);
    /// Appends `event` with the first `size` reserved bytes as payload; time and payload fields are filled in here.
    /// Returns the event's number.
    quint64 appendReserved(Event event, qsizetype size);
    /// Appends `event` with a copy of `payload`. Payloads over Spool::segmentSize are a programmer's error.
    quint64 append(Event event, QByteArrayView payload = {});
    /// Appends `event` with a plain record as payload.
    template <typename Facts>
    quint64 appendFacts(Event event, const Facts &facts)
    {
        static_assert(std::is_trivially_copyable_v<Facts>);
        return append(event, QByteArrayView(reinterpret_cast<const char *>(&facts), qsizetype(sizeof facts)));
    }

    /// Makes all appended events readable and wakes the followers. Cheap when there is nothing new.
    void publish();
