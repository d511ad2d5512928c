#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <vector>

namespace enchufe {

struct SocketRow;

/// The parts of a socket's life, in their order.
enum class Phase : quint8 {
    Lookup,     ///< its name is being looked up
    Asking,     ///< SYN-SENT: it has asked and has no answer yet
    Waiting,    ///< in the queue of a listener until somebody accepts it
    Listening,  ///< a listener
    Open,       ///< bytes can go both ways
    HalfClosed, ///< one side has finished talking
    Closing,    ///< closed here, or both sides have finished; the kernel still works on it
    TimeWait,   ///< the kernel keeps the pair
    Count
};

/// One phase, [beginNs, endNs). Units: nanoseconds of the journal.
struct PhaseSpan
{
    Phase phase = Phase::Open;
    qint64 beginNs = 0;
    qint64 endNs = 0;

    qint64 durationNs() const { return endNs - beginNs; }
    friend bool operator==(const PhaseSpan &, const PhaseSpan &) = default;
};

/// When bytes moved, in a few bytes of memory however long it went on: 64 spans of time of one width, which
/// doubles whenever they reach no farther. Bytes that moved at all are in a span that says so.
class ByteTimes
{
public:
    /// Units: nanoseconds of the journal, never decreasing.
    void note(qint64 timeNs);
    struct Span
    {
        qint64 beginNs;
        qint64 endNs;
        friend bool operator==(const Span &, const Span &) = default;
    };
    /// Spans in which bytes moved, those side by side joined, in their order. Shape: 32 at most.
    std::vector<Span> spans() const;

private:
    static constexpr int count = 64;

    qint64 m_originNs = 0;
    quint64 m_spans = 0;
    /// Units: powers of 2 of a nanosecond; about a millisecond to begin with.
    quint8 m_width = 20;
};

/// A row's life so far. `spans` follow each other without a gap, none is empty, the last one of a living
/// socket ends now.
struct Phases
{
    std::vector<PhaseSpan> spans;
    std::vector<ByteTimes::Span> moved;
    bool isOver = false;

    bool isEmpty() const { return spans.empty(); }
    qint64 beginNs() const { return spans.empty() ? 0 : spans.front().beginNs; }
    qint64 endNs() const { return spans.empty() ? 0 : spans.back().endNs; }
    /// Only waits for others: a listener.
    bool isListening() const { return !spans.empty() && spans.front().phase == Phase::Listening; }
};

/// Of another program's socket only what the kernel says now is known, since it was first seen.
/// Param nowNs: the journal's time of what is shown.
Phases phasesOf(const SocketRow &row, qint64 nowNs);

} // namespace enchufe

Q_DECLARE_METATYPE(enchufe::Phases)
