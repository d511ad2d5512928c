#include "gui/inspect/sequencegeometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace enchufe {

namespace {

/// Units: widths of an "n".
constexpr double margin = 1.5;
constexpr double leastLabels = 26;
constexpr double mostLabels = 64;
constexpr double leastGap = 26;
constexpr double mostGap = 36;
/// Between the words of two neighbours that no arrow joins.
constexpr double wordsGap = 2;
/// Beside the words on an arrow, so that it is seen.
constexpr double arrowEnds = 4;
/// How near to the end of an arrow its words have their middle. Units: parts of its length.
constexpr double firstLabel = 0.35;
/// Units: rows.
constexpr double longestWait = 8;
constexpr double cutWait = 2;
/// How much an arrow of which only one end is known falls to each side of its row.
constexpr double slant = 0.3;
/// Above and below the words of a heading. Units: lines of text.
constexpr double headerPad = 0.6;

std::vector<size_t> fromLeft(const std::vector<SequenceLane> &lanes)
{
    std::vector<size_t> order(lanes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&lanes](size_t index) { return lanes[index].place; });
    return order;
}

bool areWordsBetween(const SequenceLane &left, const SequenceLane &right)
{
    return !left.hasLabelsLeft && right.hasLabelsLeft;
}

/// What is left over is shared by words and arrows.
struct Widths
{
    /// By lane.
    std::vector<double> labels;
    double gap = 0;
};

/// The least that the words of a lane need: with its neighbour's there must be room for both headings.
double leastLabelsOf(size_t lane, const SequenceMetrics &metrics)
{
    const double most = leastLabels * metrics.em;
    if (lane >= metrics.words.size())
        return most;
    const double words = metrics.words[lane] > 0 ? metrics.words[lane] + metrics.row() : 0;
    return std::max(std::min(words, most), (metrics.header + metrics.em) / 2);
}

/// What they may take beyond that where there is room: an end without words needs none.
double moreLabelsOf(size_t lane, const SequenceMetrics &metrics)
{
    const bool hasNone = lane < metrics.words.size() && metrics.words[lane] <= 0;
    return hasNone ? 0 : std::max(0.0, mostLabels * metrics.em - leastLabelsOf(lane, metrics));
}

double leastGapOf(const SequenceMetrics &metrics)
{
    const double most = leastGap * metrics.em;
    if (metrics.arrow <= 0)
        return most;
    const double words = metrics.arrow / (2 * firstLabel) + arrowEnds * metrics.em;
    return std::max(std::min(words, most), metrics.header + metrics.em);
}

/// What a lane at the left edge needs beside the times: its heading stands above the middle of it, and its
/// words at its other side.
double leadOf(const std::vector<SequenceLane> &lanes, const std::vector<size_t> &order,
              const SequenceMetrics &metrics)
{
    const bool hasWords = order.empty() || lanes[order.front()].hasLabelsLeft;
    return hasWords ? 0 : (metrics.header + metrics.em) / 2;
}

Widths shareRoom(const std::vector<SequenceLane> &lanes, const std::vector<size_t> &order,
                 const SequenceMetrics &metrics, double room)
{
    double gaps = 0;
    double fixed = 2 * margin * metrics.em + metrics.time + leadOf(lanes, order, metrics);
    for (size_t index = 0; index + 1 < order.size(); ++index) {
        if (areWordsBetween(lanes[order[index]], lanes[order[index + 1]]))
            fixed += wordsGap * metrics.em;
        else
            ++gaps;
    }
    Widths widths;
    const double gap = leastGapOf(metrics);
    double least = fixed + gaps * gap;
    double more = gaps * (mostGap * metrics.em - gap);
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        widths.labels.push_back(leastLabelsOf(lane, metrics));
        least += widths.labels.back();
        more += moreLabelsOf(lane, metrics);
    }
    const double share = more > 0 ? std::clamp((room - least) / more, 0.0, 1.0) : 0;
    for (size_t lane = 0; lane < lanes.size(); ++lane)
        widths.labels[lane] += share * moreLabelsOf(lane, metrics);
    widths.gap = gap + share * (mostGap * metrics.em - gap);
    return widths;
}

/// How long a row may be, the shortest first: 1 us, 2 us, 5 us, 10 us, ... 100 s.
std::vector<qint64> rowLengths()
{
    std::vector<qint64> lengths;
    for (qint64 power = 1'000; power <= 10'000'000'000; power *= 10) {
        for (const qint64 factor : {1, 2, 5})
            lengths.push_back(power * factor);
    }
    return lengths;
}

qint64 rowLength(const std::vector<qint64> &times)
{
    const size_t waits = times.size() > 1 ? times.size() - 1 : 0;
    const std::vector<qint64> lengths = rowLengths();
    for (const qint64 length : lengths) {
        const double longest = double(length) * longestWait;
        size_t cut = 0;
        for (size_t index = 1; index < times.size(); ++index)
            cut += size_t(double(times[index] - times[index - 1]) > longest);
        if (cut * 4 <= waits)
            return length;
    }
    return lengths.back();
}

} // namespace

SequenceColumns sequenceColumns(const std::vector<SequenceLane> &lanes, const SequenceMetrics &metrics,
                                double room)
{
    SequenceColumns result;
    const std::vector<size_t> order = fromLeft(lanes);
    const Widths widths = shareRoom(lanes, order, metrics, room);
    const double edge = margin * metrics.em;
    result.lanes.resize(lanes.size());
    result.legend = {edge, edge / 2, 0, metrics.legendLines * metrics.line};
    const double headerTop = result.legend.bottom() + edge / 2;
    const double headerHeight = (metrics.headerLines + headerPad) * metrics.line;
    result.time = {edge, headerTop, metrics.time, headerHeight};
    double x = edge + metrics.time + leadOf(lanes, order, metrics);
    for (size_t index = 0; index < order.size(); ++index) {
        const SequenceLane &lane = lanes[order[index]];
        LaneColumn &column = result.lanes[order[index]];
        if (index > 0)
            x += areWordsBetween(lanes[order[index - 1]], lane) ? wordsGap * metrics.em : widths.gap;
        column.hasLabelsLeft = lane.hasLabelsLeft;
        column.labelsLeft = x;
        column.labelsRight = x + widths.labels[order[index]];
        column.x = lane.hasLabelsLeft ? column.labelsRight : column.labelsLeft;
        x = column.labelsRight;
    }
    const double beside =
        widths.labels.empty() ? widths.gap : std::min(widths.gap, *std::ranges::min_element(widths.labels));
    const double width = metrics.header > 0 ? metrics.header : 0.88 * beside;
    for (LaneColumn &column : result.lanes)
        column.header = {column.x - width / 2, headerTop, width, headerHeight};
    // A lane at the edge has its words at the other side.
    result.width = x + edge;
    for (LaneColumn &column : result.lanes) {
        column.header.moveLeft(std::max(column.header.left(), edge + metrics.time));
        result.width = std::max(result.width, column.header.right() + edge);
    }
    result.legend.setWidth(result.width - 2 * edge);
    result.top = headerTop + headerHeight + metrics.line / 2;
    return result;
}

SequenceRows sequenceRows(const std::vector<qint64> &times, SequenceSpacing spacing, double top, double row)
{
    SequenceRows result;
    result.y.reserve(times.size());
    const bool isToScale = spacing == SequenceSpacing::ToScale;
    result.rowNs = isToScale ? rowLength(times) : 0;
    double y = top + row / 2;
    for (size_t index = 0; index < times.size(); ++index) {
        if (index > 0 && isToScale) {
            const qint64 wait = times[index] - times[index - 1];
            const double rows = double(wait) / double(result.rowNs);
            const bool isCut = rows > longestWait;
            if (isCut)
                result.gaps.push_back({y + row * (cutWait + 1) / 2, wait});
            y += row * (isCut ? cutWait + 1 : std::max(1.0, rows));
        } else if (index > 0) {
            y += row;
        }
        result.y.push_back(y);
    }
    result.bottom = y + row;
    return result;
}

SequenceLayout::SequenceLayout(const Sequence &sequence, SequenceSpacing spacing,
                               const SequenceMetrics &metrics, double room)
    : m_columns(sequenceColumns(sequence.lanes(), metrics, room))
    , m_row(metrics.row())
    , m_em(metrics.em)
    , m_first(sequence.first())
    , m_end(sequence.end())
{
    std::vector<qint64> times;
    times.reserve(size_t(m_end - m_first));
    for (qint64 number = m_first; number < m_end; ++number)
        times.push_back(sequence.item(number)->timeNs);
    m_rows = sequenceRows(times, spacing, m_columns.top, m_row);
    m_highest.resize(times.size());
    double highest = std::numeric_limits<double>::max();
    for (qint64 number = m_end - 1; number >= m_first; --number) {
        highest = std::min(highest, startOf(*sequence.item(number), number));
        m_highest[size_t(number - m_first)] = highest;
    }
    findSpans(sequence);
}

void SequenceLayout::findSpans(const Sequence &sequence)
{
    const size_t count = sequence.lanes().size();
    m_spans.assign(count, {m_columns.top, m_rows.bottom});
    std::vector<double> firsts(count, -1);
    std::vector<double> lasts(count, m_columns.top);
    for (qint64 number = m_first; number < m_end; ++number) {
        const SequenceItem &item = *sequence.item(number);
        if (item.kind == SequenceKind::Segment)
            continue;
        const size_t lane = size_t(item.lane);
        if (firsts[lane] < 0)
            firsts[lane] = yOf(number);
        lasts[lane] = yOf(number);
    }
    for (size_t lane = 0; lane < count; ++lane) {
        if (!sequence.lanes()[lane].socket.isValid())
            continue;
        // What was dropped was older than all that is left.
        if (m_first == 0)
            m_spans[lane].first = std::max(m_columns.top, firsts[lane] - m_row / 2);
        if (!sequence.isAlive(int(lane)))
            m_spans[lane].second = lasts[lane] + m_row / 2;
    }
}

std::pair<qint64, qint64> SequenceLayout::linesBetween(double top, double bottom) const
{
    const auto first = std::ranges::lower_bound(m_rows.y, top);
    const auto end = std::ranges::upper_bound(m_rows.y, bottom);
    return {m_first + (first - m_rows.y.begin()), m_first + (end - m_rows.y.begin()) - 1};
}

/// Where an item's arrow begins: at the line that sent it, or beside its own row.
double SequenceLayout::startOf(const SequenceItem &item, qint64 number) const
{
    if (item.kind != SequenceKind::Segment)
        return yOf(number);
    return item.fromItem >= m_first ? yOf(item.fromItem) : yOf(number) - slant * m_row;
}

std::vector<qint64> SequenceLayout::segmentsBetween(const Sequence &sequence, double top, double bottom) const
{
    std::vector<qint64> found;
    // An arrow ends in its own row, or in that of the line it leads to, right behind the other segments
    // there.
    const qint64 begin = std::max(m_first, linesBetween(top, bottom).first - 1);
    for (qint64 number = begin; number < m_end; ++number) {
        if (m_highest[size_t(number - m_first)] > bottom)
            break;
        const SequenceItem &item = *sequence.item(number);
        if (item.kind == SequenceKind::Segment && startOf(item, number) <= bottom)
            found.push_back(number);
    }
    // Several segments that one line took stand above it, and may be above the view.
    for (qint64 number = begin - 1; number >= m_first; --number) {
        const SequenceItem &item = *sequence.item(number);
        if (item.kind != SequenceKind::Segment || item.toItem < begin)
            break;
        found.push_back(number);
    }
    return found;
}

SegmentPlace SequenceLayout::segment(const SequenceItem &item, qint64 number) const
{
    const double own = yOf(number);
    const LaneColumn &from = m_columns.lanes[size_t(item.lane)];
    const LaneColumn &to = m_columns.lanes[size_t(item.toLane)];
    const bool hasEnd = item.toItem >= m_first && item.toItem < m_end;
    const double end = hasEnd ? yOf(item.toItem) : own + slant * m_row;
    SegmentPlace place;
    place.line = {from.x, startOf(item, number), to.x, end};
    // Between the lane it leaves and the next one on its way: words of others stand further on.
    double next = to.x;
    for (const LaneColumn &lane : m_columns.lanes) {
        const bool isOnTheWay = (lane.x - from.x) * (to.x - lane.x) > 0;
        if (isOnTheWay && std::abs(lane.x - from.x) < std::abs(next - from.x))
            next = lane.x;
    }
    const double height = place.line.dy();
    const double share =
        height > 0 ? std::clamp((own - place.line.y1()) / height, firstLabel, 1 - firstLabel) : 0.5;
    const bool isWhole = next == to.x;
    place.label = {from.x + (next - from.x) * (isWhole ? share : 0.5), own};
    // On its way past other lanes it falls too little to leave its own row.
    if (!isWhole)
        place.label.setY(place.line.pointAt((place.label.x() - from.x) / place.line.dx()).y());
    const double toEdge = std::min(std::abs(place.label.x() - from.x), std::abs(place.label.x() - next));
    place.room = std::max(0.0, 2 * toEdge - 2 * m_em);
    return place;
}

QRectF SequenceLayout::lineRect(const SequenceItem &item, qint64 number) const
{
    const LaneColumn &lane = m_columns.lanes[size_t(item.lane)];
    const double y = yOf(number);
    if (item.kind != SequenceKind::Segment)
        return {lane.labelsLeft - m_em, y - m_row / 2, lane.labelsRight - lane.labelsLeft + 2 * m_em, m_row};
    const double other = m_columns.lanes[size_t(item.toLane)].x;
    return {std::min(lane.x, other), y - m_row / 2, std::abs(lane.x - other), m_row};
}

} // namespace enchufe
