#pragma once

#include "journal/sequence.h"

#include <QLineF>
#include <QRectF>

#include <utility>
#include <vector>

namespace enchufe {

/// Where the lines of a sequence stand, and its lanes. Units: pixels at 100 %.
struct SequenceMetrics
{
    /// Height of a line of text, and width of an "n".
    double line = 0;
    double em = 0;
    /// Width of the times.
    double time = 0;
    /// Lines of text above the lanes.
    int legendLines = 1;
    /// Of a lane's heading; 0: as its neighbours leave room for.
    double header = 0;
    /// Lines of text in the headings.
    int headerLines = 2;
    /// The longest words on arrows; 0: not known.
    double arrow = 0;
    /// By lane: its longest words; empty: not known.
    std::vector<double> words = {};

    /// From one line of the sequence to the next, at least.
    double row() const { return line * 1.4; }
};

enum class SequenceSpacing : quint8 {
    ByOrder, ///< one row for each line
    ToScale, ///< what took longer is further apart; long waits are cut
};

/// One lane: its line from top to bottom, and beside it its words.
struct LaneColumn
{
    double x = 0;
    /// Where its words stand; its left and right edge count.
    double labelsLeft = 0;
    double labelsRight = 0;
    bool hasLabelsLeft = false;
    QRectF header;
};

struct SequenceColumns
{
    /// As the sequence has them.
    std::vector<LaneColumn> lanes;
    QRectF time;
    QRectF legend;
    double width = 0;
    /// Where the lines begin: below the legend and the headers.
    double top = 0;
};

/// Param room: the width there is; more is taken where the lanes need it.
SequenceColumns sequenceColumns(const std::vector<SequenceLane> &lanes, const SequenceMetrics &metrics,
                                double room);

struct SequenceRows
{
    /// The middle of each line, rising.
    std::vector<double> y;
    /// Waits that were cut: where they are said, and how long they took.
    struct Gap
    {
        double y = 0;
        qint64 ns = 0;
    };
    std::vector<Gap> gaps;
    /// To scale: how long one row is. Units: nanoseconds.
    qint64 rowNs = 0;
    double bottom = 0;
};

/// Param times: never decreasing. To scale, one row is the shortest time of 1, 2 or 5 times a power of ten
/// for which at most a quarter of the waits are longer than eight rows; those are cut to two. No two lines
/// are nearer to each other than a row.
SequenceRows sequenceRows(const std::vector<qint64> &times, SequenceSpacing spacing, double top, double row);

/// A segment's arrow and where its label stands: on it, in its own row.
struct SegmentPlace
{
    QLineF line;
    QPointF label;
    /// The width there is for the label.
    double room = 0;
};

/// A sequence laid out: made anew when lines come, asked for what is in view.
class SequenceLayout
{
public:
    SequenceLayout() = default;
    SequenceLayout(const Sequence &sequence, SequenceSpacing spacing, const SequenceMetrics &metrics,
                   double room);

    const SequenceColumns &columns() const { return m_columns; }
    const SequenceRows &rows() const { return m_rows; }
    double row() const { return m_row; }
    /// Behind the last line that is laid out.
    qint64 end() const { return m_end; }
    QSizeF size() const { return {m_columns.width, m_rows.bottom}; }
    /// The lines from first to last of it have their middle between two heights; empty: last < first.
    std::pair<qint64, qint64> linesBetween(double top, double bottom) const;
    /// The segments that cross what is between two heights.
    std::vector<qint64> segmentsBetween(const Sequence &sequence, double top, double bottom) const;
    /// Param number: a line that is kept.
    double yOf(qint64 number) const { return m_rows.y[size_t(number - m_first)]; }
    SegmentPlace segment(const SequenceItem &item, qint64 number) const;
    /// The band of one line: of a segment between its lanes, of others from the lane over its words.
    QRectF lineRect(const SequenceItem &item, qint64 number) const;
    /// From where to where a lane is alive.
    std::pair<double, double> span(size_t lane) const { return m_spans[lane]; }

private:
    void findSpans(const Sequence &sequence);
    double startOf(const SequenceItem &item, qint64 number) const;

    SequenceColumns m_columns;
    SequenceRows m_rows;
    double m_row = 0;
    double m_em = 0;
    qint64 m_first = 0;
    qint64 m_end = 0;
    std::vector<std::pair<double, double>> m_spans;
    /// Where the highest arrow begins of this line and all that follow.
    std::vector<double> m_highest;
};

} // namespace enchufe
