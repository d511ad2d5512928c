#include "journal/samples.h"

namespace enchufe {

namespace {

/// Units: bits a second. Nothing where no time went by or the count went back.
std::optional<double> rate(quint64 before, quint64 after, qint64 durationNs)
{
    if (durationNs <= 0 || after < before)
        return std::nullopt;
    return double(after - before) * 8e9 / double(durationNs);
}

} // namespace

SampleSeries::SampleSeries(const Journal &journal, SocketId socket, qint64 sinceNs)
    : m_cursor(socket, EventCursor::firstSince(journal, sinceNs))
{}

bool SampleSeries::fold(const Journal &journal, quint64 most, quint64 until)
{
    return m_cursor.walk(journal, most, until, [this, &journal](const Event &event) {
        if (event.kind == EventKind::KernelSample)
            foldSample(event, journal);
        else if (event.kind == EventKind::KernelState)
            foldState(event, journal);
    });
}

void SampleSeries::foldState(const Event &event, const Journal &journal)
{
    const auto facts = journal.facts<KernelFacts>(event);
    // A listener's queues count connections.
    if (!facts || facts->state == TcpState::Listen)
        return;
    SamplePoint point = m_latest;
    point.timeNs = event.timeNs;
    point.receiveQueue = waitingToBeRead(*facts);
    point.sendQueue = facts->sendQueue;
    add(point);
}

void SampleSeries::foldSample(const Event &event, const Journal &journal)
{
    const auto details = journal.facts<SocketDetails>(event);
    if (!details)
        return;
    SamplePoint point = m_latest;
    point.timeNs = event.timeNs;
    if (details->readableBytes != SocketDetails::notAsked)
        point.receiveQueue = details->readableBytes;
    if (details->isTcp) {
        // 0 is "not measured yet".
        if (details->rttUs > 0)
            point.rttMs = details->rttUs / 1000.0;
        point.congestionWindow = double(details->congestionWindow) * details->sendMss;
        point.peerWindow = details->peerWindow;
        if (m_before) {
            const qint64 duration = event.timeNs - m_beforeNs;
            point.sendRate = rate(m_before->bytesAcked, details->bytesAcked, duration);
            point.receiveRate = rate(m_before->bytesReceived, details->bytesReceived, duration);
        }
        m_before = details;
        m_beforeNs = event.timeNs;
    }
    add(point);
}

void SampleSeries::add(const SamplePoint &point)
{
    m_latest = point;
    m_points.push_back(point);
    if (m_points.size() > mostPoints)
        m_points.pop_front();
}

} // namespace enchufe
