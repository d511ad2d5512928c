#pragma once

#include "journal/eventcursor.h"
#include "journal/socketdetails.h"

#include <deque>
#include <optional>

namespace enchufe {

/// What one socket's graphs show at one moment. What was not measured by then is nothing.
struct SamplePoint
{
    qint64 timeNs = 0;
    /// Units: milliseconds.
    std::optional<double> rttMs = {};
    /// Units: bytes; congestion window as segments times their size.
    std::optional<double> congestionWindow = {};
    std::optional<double> peerWindow = {};
    /// Units: bits a second, since the sample before: acknowledged by the peer, received in order.
    std::optional<double> sendRate = {};
    std::optional<double> receiveRate = {};
    /// Units: bytes. What is received and not read, without the peer's FIN.
    double receiveQueue = 0;
    double sendQueue = 0;
};

/// The newest samples of one socket: folds its KernelSample and KernelState events. Holds no truth of its
/// own. Thread: its owner's.
class SampleSeries
{
public:
    /// So many points are kept, then the oldest go.
    static constexpr size_t mostPoints = 2'000;

    /// Folds from the first event at `sinceNs` on.
    SampleSeries(const Journal &journal, SocketId socket, qint64 sinceNs);

    SocketId socket() const { return m_cursor.socket(); }
    /// Looks at no more than `most` events; false when it has caught up with published().
    bool fold(const Journal &journal, quint64 most = ~quint64(0), quint64 until = ~quint64(0));
    /// In the order of their times.
    const std::deque<SamplePoint> &points() const { return m_points; }

private:
    void foldState(const Event &event, const Journal &journal);
    void foldSample(const Event &event, const Journal &journal);
    void add(const SamplePoint &point);

    EventCursor m_cursor;
    std::deque<SamplePoint> m_points;
    /// What the next point begins with: what one event does not tell stays as it was.
    SamplePoint m_latest;
    std::optional<SocketDetails> m_before;
    qint64 m_beforeNs = 0;
};

} // namespace enchufe
