#pragma once

#include "base/clock.h"
#include "journal/event.h"
#include "journal/spool.h"

#include <QByteArrayView>
#include <QObject>

#include <atomic>
#include <cstring>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace enchufe {

class JournalFollower;

/// Everything that happened, in order: events and the bytes they speak of. The only truth; whatever a person
/// sees is a projection of it.
///
/// Thread: one JournalWriter in one thread writes; every function here may be called from any thread, without
/// locks. An event is readable once its number is below published().
class Journal
{
public:
    struct Settings
    {
        /// Where the temporary files are made; empty: $TMPDIR, else the user's cache folder.
        QString directory = {};
        /// Units: bytes of payload kept; the oldest whole segments beyond it are dropped (BytesDropped says
        /// how much). Nothing: 4 GiB or a quarter of the free disk, whichever is less.
        std::optional<quint64> payloadLimit = {};
        /// Units: bytes of event records kept (48 each). Nothing: 2 GiB or an eighth of the free disk,
        /// whichever is less.
        std::optional<quint64> eventLimit = {};
    };

    Journal(const Clock &clock, const Settings &settings);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    /// One past the number of the newest readable event; numbers start at 0 and have no gaps.
    quint64 published() const { return m_published.load(std::memory_order_acquire); }
    /// The oldest event that is still kept.
    quint64 firstKept() const;
    /// Event `number`, firstKept() <= number < published(). A dropped one comes back as a default Event.
    Event event(quint64 number) const;
    /// Events from `number` on that lie beside each other in memory, for folding many at once. Empty when
    /// `number` was dropped or is not published. Valid as long as the journal lives, but turns to zeros when
    /// it is dropped (kind Created of socket 0, which no fold takes for anything).
    std::span<const Event> run(quint64 number) const;
    /// The payload's bytes; empty when there are none or they are gone. Valid as long as the journal lives,
    /// but may turn to zeros when its segment is dropped: check isKept() to tell.
    QByteArrayView payload(const Event &event) const;
    /// False when the event had a payload and it was dropped or never recorded.
    bool isKept(const Event &event) const;
    /// The payload read as a plain record (SocketFacts, EndpointPair, KernelFacts); nothing when it is not
    /// kept whole.
    template <typename Facts>
    std::optional<Facts> facts(const Event &event) const
    {
        static_assert(std::is_trivially_copyable_v<Facts>);
        const QByteArrayView bytes = payload(event);
        if (bytes.size() != qsizetype(sizeof(Facts)))
            return std::nullopt;
        Facts result;
        std::memcpy(&result, bytes.data(), sizeof result);
        return result;
    }

    /// Units: bytes. What the limit is by itself, and what it is now.
    quint64 automaticPayloadLimit() const { return m_automaticPayloadLimit; }
    quint64 payloadLimit() const { return m_payloadLimit.load(std::memory_order_relaxed); }
    /// A lower limit drops what is beyond it when the next bytes are kept.
    void setPayloadLimit(quint64 bytes) { m_payloadLimit.store(bytes, std::memory_order_relaxed); }

    /// Units: milliseconds since 1970 for an event's time.
    qint64 wallMs(qint64 timeNs) const;
    /// Units: nanoseconds since the origin, now.
    qint64 nowNs() const;
    /// Gives back resident memory of what is not being written.
    void releaseMemory() const;

private:
    friend class JournalWriter;
    friend class JournalFollower;
    static constexpr quint64 eventsPerSegment = quint64(Spool::segmentSize) / sizeof(Event);

    static quint64 eventOffset(quint64 number);
    void publish(quint64 end);
    void addFollower(JournalFollower *follower);
    void removeFollower(JournalFollower *follower);

    const Clock &m_clock;
    const qint64 m_originNs;
    const qint64 m_originWallMs;
    Spool m_events;
    Spool m_payloads;
    const quint64 m_eventLimit;
    const quint64 m_automaticPayloadLimit;
    std::atomic<quint64> m_payloadLimit;
    std::atomic<quint64> m_published = 0;
    /// Set by a follower that wants to be woken, cleared by the writer when it wakes them.
    std::atomic<bool> m_wakeWanted = false;
    std::mutex m_followersMutex;
    std::vector<JournalFollower *> m_followers;
};

} // namespace enchufe
