#include "journal/journal.h"

#include "journal/journalfollower.h"

#include <algorithm>

namespace enchufe {

namespace {

/// A limit by itself: what the disk can spare, and on a full one as much as stands in memory then.
quint64 shareOf(quint64 spare, quint64 most)
{
    constexpr quint64 least = quint64(Spool::segmentSize) * Spool::memorySegments;
    return std::clamp(spare, least, most);
}

} // namespace

Journal::Journal(const Clock &clock, const Settings &settings)
    : m_clock(clock)
    , m_originNs(clock.steadyNs())
    , m_originWallMs(clock.wallMs())
    , m_events(settings.directory)
    , m_payloads(settings.directory)
    , m_eventLimit(settings.eventLimit.value_or(shareOf(m_events.freeDisk() / 8, quint64(2) << 30)))
    , m_automaticPayloadLimit(shareOf(m_payloads.freeDisk() / 4, quint64(4) << 30))
    , m_payloadLimit(settings.payloadLimit.value_or(m_automaticPayloadLimit))
{}

Journal::~Journal() = default;

quint64 Journal::firstKept() const
{
    return m_events.firstKept() / quint64(Spool::segmentSize) * eventsPerSegment;
}

Event Journal::event(quint64 number) const
{
    if (number >= published())
        return {};
    const quint64 offset = eventOffset(number);
    const QByteArrayView bytes = m_events.view(offset, sizeof(Event));
    Event event;
    if (bytes.isEmpty())
        return event;
    std::memcpy(&event, bytes.data(), sizeof event);
    // The segment may have been dropped while it was copied; then it is zeros in part.
    return offset < m_events.firstKept() ? Event() : event;
}

std::span<const Event> Journal::run(quint64 number) const
{
    const quint64 end = published();
    if (number >= end)
        return {};
    const quint64 count = std::min(end - number, eventsPerSegment - number % eventsPerSegment);
    const QByteArrayView bytes = m_events.view(eventOffset(number), quint32(count * sizeof(Event)));
    if (bytes.isEmpty())
        return {};
    return {reinterpret_cast<const Event *>(bytes.data()), size_t(count)};
}

QByteArrayView Journal::payload(const Event &event) const
{
    if (event.payloadLength == 0 || event.payloadMissing)
        return {};
    return m_payloads.view(event.payloadOffset, event.payloadLength);
}

bool Journal::isKept(const Event &event) const
{
    return !event.payloadMissing &&
           (event.payloadLength == 0 || event.payloadOffset >= m_payloads.firstKept());
}

qint64 Journal::wallMs(qint64 timeNs) const
{
    return m_originWallMs + timeNs / 1'000'000;
}

qint64 Journal::nowNs() const
{
    return m_clock.steadyNs() - m_originNs;
}

void Journal::releaseMemory() const
{
    m_events.releaseMemory();
    m_payloads.releaseMemory();
}

quint64 Journal::eventOffset(quint64 number)
{
    return number / eventsPerSegment * quint64(Spool::segmentSize) +
           number % eventsPerSegment * sizeof(Event);
}

void Journal::publish(quint64 end)
{
    // Sequentially consistent with JournalFollower::arm(): either the writer sees the wish to be woken or the
    // follower sees the new end, in any interleaving.
    m_published.store(end, std::memory_order_seq_cst);
    if (!m_wakeWanted.load(std::memory_order_seq_cst))
        return;
    const std::lock_guard lock(m_followersMutex);
    m_wakeWanted.store(false, std::memory_order_seq_cst);
    for (JournalFollower *follower : m_followers) {
        if (follower->m_isArmed.exchange(false))
            QMetaObject::invokeMethod(follower, &JournalFollower::schedule, Qt::QueuedConnection);
    }
}

void Journal::addFollower(JournalFollower *follower)
{
    const std::lock_guard lock(m_followersMutex);
    m_followers.push_back(follower);
}

void Journal::removeFollower(JournalFollower *follower)
{
    const std::lock_guard lock(m_followersMutex);
    std::erase(m_followers, follower);
}

} // namespace enchufe
