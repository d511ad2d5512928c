#pragma once

#include "journal/journal.h"

#include <memory>

namespace enchufe {

/// The one writer of a journal. Append any number of events, then publish(): readers see whole batches.
///
/// Bytes from the world are read into the writer's own buffer, which stays in the processor's cache:
///     char *room = writer.reserve(256 * 1024);
///     const qint64 size = socket.read(room, 256 * 1024);
///     writer.appendReserved({.socket = id, .kind = EventKind::Received}, size);
///
/// When the disk is full, reserve() hands out a scratch buffer, events go on with payloadMissing set,
/// RecordingPaused tells, and recording resumes by itself when space is back: no connection suffers.
///
/// What is kept then: bytes received and sent are counted and not kept. Events and their small payloads
/// (facts, names, arguments) go on in memory, 64 MiB of each. After that the oldest events are dropped to
/// make room for new ones (BytesDropped), and small payloads are left out (payloadMissing). Should even
/// memory be refused, events are lost and BytesDropped, with the errno, says how many bytes of them as soon
/// as one can be stored again.
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
    /// Appends `event` with the first `size` reserved bytes as payload; time and payload fields are filled in
    /// here. Returns the event's number.
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

private:
    static constexpr qint64 retryIntervalNs = 1'000'000'000;

    void keepPayload(Event &event, QByteArrayView payload);
    bool keepBytes(Event &event, QByteArrayView bytes);
    bool place(Event &event, QByteArrayView payload, Spool::Place where);
    void pause(int error);
    bool tryToResume();
    quint64 store(Event event);
    bool placeEvent(const Event &event);
    qint64 now();

    Journal &m_journal;
    std::unique_ptr<char[]> m_buffer;
    qsizetype m_bufferSize = 0;
    quint64 m_next;
    qint64 m_lastNs = 0;
    qint64 m_retryNs = 0;
    quint64 m_lostBytes = 0;
    int m_error = 0;
    bool m_isPaused = false;
};

} // namespace enchufe
