#include "gui/map/mapgeometry.h"

#include "gui/map/maptexts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace enchufe {

namespace {

constexpr double margin = 12;
constexpr double pad = 8;
/// Between a box's edge and the label of a plug.
constexpr double labelIndent = 10;
/// Between the words of the two ends of a cable.
constexpr double middle = 48;
constexpr double smallestRow = 24;
/// Between a line and the words above it.
constexpr double lift = 3;
/// So far down a right box may move to have its first cable run straight. Units: lines of text.
constexpr double mostShift = 8;

/// What is left for cables to bend in. Units: parts of the gap.
constexpr double bendPart = 0.2;
/// The least that a group's line takes. Units: parts of the gap.
constexpr double headPart = 0.55;

/// The longest words that stand beside the end of a cable, so that nothing moves when one appears.
const QString s_longestWord = QStringLiteral("CLOSE-WAIT");

class Layouter
{
public:
    Layouter(const HostMap &map, const QSet<MapElement> &unfolded, const MapMetrics &metrics)
        : m_map(map)
        , m_metrics(metrics)
        , m_line(metrics.line)
    {
        m_layout.glyph = std::max(m_layout.glyph, 1.2 * m_line);
        findGroups(unfolded);
    }

    MapLayout layOut(const QSizeF &room);

private:
    /// What is on one line of a plug: a cable, a group, or what waits.
    struct Row
    {
        enum class Kind { Waiting, Cable, Group, Head } kind = Kind::Waiting;
        MapEndRef ref;
        size_t group = 0;
        size_t plug = 0;
    };

    void findGroups(const QSet<MapElement> &unfolded);
    bool isInFolded(size_t plug) const;
    std::array<double, 2> columnWidths(bool named) const;
    double leastGap(double between) const;
    void measure(double room);
    void findLanes();
    QString nameOf(const Row &row) const;
    double nameOffset(const QString &label) const;
    QRectF namePlace(const QString &name, const QString &label, bool isLeft) const;
    std::vector<Row> rowsOf(size_t plug, MapSide side) const;
    double heightOf(const Row &row) const;
    double belowCable() const;
    double widthOfLevel5(const QByteArray &service) const;
    bool hasLevel5(const MapCable &cable) const;
    /// The cable, or of a group the one that it looks like.
    size_t cableOf(const Row &row) const;
    void placeColumn(MapSide side);
    double placeBox(size_t host, double top);
    double topOf(size_t host, double cursor) const;
    void placeRow(const Row &row, const QRectF &place, MapLayout::Plug *plug);
    void placeWaiting(const Row &row, const QRectF &place, MapLayout::Plug *plug) const;
    void placeHead(const Row &row, const QPointF &edge);
    void placeEnd(const Row &row, const QPointF &edge, const QString &label);
    void finishCables();
    void finishEnd(MapLayout::End *end, size_t which, const MapLayout::Cable &cable) const;

    const HostMap &m_map;
    const MapMetrics &m_metrics;
    double m_line;
    std::vector<MapGroup> m_groups;
    std::vector<bool> m_isFolded;
    /// By group: what it looks like.
    std::vector<size_t> m_usual;
    /// By cable: its group, or the number of groups.
    std::vector<size_t> m_groupOf;
    std::array<double, 2> m_widths = {};
    double m_gap = 0;
    struct Between
    {
        /// How far cables run straight from their ends on each side.
        std::array<double, 2> lanes = {};
        /// Too little room for both words side by side: the right one stands below the line.
        bool isNarrow = false;
    } m_between;
    MapLayout m_layout;
    QHash<size_t, size_t> m_placed;
};

void Layouter::findGroups(const QSet<MapElement> &unfolded)
{
    m_groups = mapGroups(m_map);
    m_groupOf.assign(m_map.cables.size(), m_groups.size());
    for (size_t group = 0; group < m_groups.size(); ++group) {
        m_usual.push_back(usualCable(m_map, m_groups[group]));
        m_isFolded.push_back(!unfolded.contains(groupElement(m_map, m_groups[group], MapSide::Waits)));
        for (const size_t cable : m_groups[group].cables)
            m_groupOf[cable] = group;
    }
}

/// An asking plug that is shown with others as one.
bool Layouter::isInFolded(size_t plug) const
{
    const MapPlug &shown = m_map.plugs[plug];
    if (m_map.hosts[shown.host].side == MapSide::Waits || shown.ends.empty())
        return false;
    const size_t group = m_groupOf[shown.ends.front().cable];
    return group < m_groups.size() && m_isFolded[group];
}

std::array<double, 2> Layouter::columnWidths(bool named) const
{
    std::array<double, 2> widths = {};
    for (const MapHost &host : m_map.hosts) {
        double &width = widths[host.side == MapSide::Waits ? 0 : 1];
        const QStringList lines = maptexts::hostLines(host);
        for (qsizetype line = 0; line < lines.size(); ++line)
            width = std::max(width, m_metrics.width(lines[line], line == 0) + 2 * pad);
        for (const size_t plug : host.plugs) {
            if (isInFolded(plug))
                continue;
            QString label = maptexts::plugLabel(m_map, plug);
            width = std::max(width, m_metrics.width(label, false) + 3 * pad);
            for (const Row &row : named ? rowsOf(plug, host.side) : std::vector<Row>()) {
                if (const QString name = nameOf(row); !name.isEmpty())
                    width = std::max(width, nameOffset(label) + m_metrics.width(name, false) + 2 * pad);
                label.clear();
            }
        }
    }
    // Where nobody asks yet there is room for who will.
    widths[1] = std::max(widths[1], widths[0] == 0 ? 0.0 : m_line * 6);
    widths[0] = std::max(widths[0], m_line * 6);
    return widths;
}

/// What the words between the columns need when they stand one below the other.
double Layouter::leastGap(double between) const
{
    double least = m_layout.glyph * 2 + m_metrics.width(s_longestWord, false) + m_line + lift + between;
    for (const MapCable &cable : m_map.cables) {
        const QByteArray &first = cable.ends[0].service;
        const QByteArray &service = first.isEmpty() ? cable.ends[1].service : first;
        if (!service.isEmpty())
            least = std::max(least, widthOfLevel5(service));
    }
    for (const MapPlug &plug : m_map.plugs) {
        if (plug.waiting.isValid())
            least = std::max(least, m_layout.glyph + m_metrics.width(maptexts::plugNote(plug), false) + pad);
    }
    return least;
}

/// The widths of both columns and of what is between them.
void Layouter::measure(double room)
{
    double least = leastGap(middle);
    const auto restOf = [room](const std::array<double, 2> &widths) {
        return room - 2 * margin - widths[0] - widths[1];
    };
    m_widths = columnWidths(false);
    // A name is no reason to make all the rest smaller; but cables may bend in less room for it.
    const double leastNamed = leastGap(middle / 3);
    if (const auto named = columnWidths(bool(m_metrics.names)); restOf(named) >= leastNamed) {
        m_widths = named;
        least = leastNamed;
    }
    const double word = m_metrics.width(s_longestWord, false) + m_line + lift;
    const double wide = 2 * (m_layout.glyph + word) + middle;
    m_between.isNarrow = restOf(m_widths) < wide;
    m_gap = std::clamp(restOf(m_widths), least, std::max(least, 2 * wide));
    findLanes();
}

/// Cables bend only where no words stand: each crosses rows that are not its own.
void Layouter::findLanes()
{
    const double sign = m_line + lift;
    std::array<double, 2> words = {m_metrics.width(s_longestWord, false) + sign, 0};
    words[1] = m_between.isNarrow ? 0 : words[0];
    for (const MapCable &cable : m_map.cables) {
        for (size_t end = 0; end < 2; ++end) {
            const MapSide side = m_map.hosts[m_map.plugs[cable.ends[end].plug].host].side;
            double &widest = words[side == MapSide::Waits ? 0 : 1];
            if (const QString word = maptexts::endWord(cable, end); !word.isEmpty())
                widest = std::max(widest, m_metrics.width(word, false) + sign);
            if (hasLevel5(cable))
                widest = std::max(widest, 3 * m_line);
        }
    }
    for (const MapPlug &plug : m_map.plugs) {
        double &widest = words[m_map.hosts[plug.host].side == MapSide::Waits ? 0 : 1];
        if (plug.waiting.isValid())
            widest = std::max(widest, m_metrics.width(maptexts::plugNote(plug), false) + 3 * lift);
    }
    const double straight = (1 - bendPart) * m_gap;
    m_between.lanes[0] = std::min(m_layout.glyph + words[0], straight - m_layout.glyph);
    if (!m_groups.empty())
        m_between.lanes[0] = std::max(m_between.lanes[0], headPart * m_gap);
    m_between.lanes[1] = std::clamp(m_layout.glyph + words[1], m_layout.glyph,
                                    std::max(m_layout.glyph, straight - m_between.lanes[0]));
}

QString Layouter::nameOf(const Row &row) const
{
    if (row.kind == Row::Kind::Waiting)
        return maptexts::plugName(m_map, m_metrics.names, row.plug);
    return row.kind == Row::Kind::Cable ? maptexts::endName(m_map, m_metrics.names, row.ref) : QString();
}

/// How far from the box's edge a name begins, behind the label of its line.
double Layouter::nameOffset(const QString &label) const
{
    return label.isEmpty() ? labelIndent : labelIndent + m_metrics.width(label, false) + pad;
}

/// From the edge; null where the box is too narrow for it.
QRectF Layouter::namePlace(const QString &name, const QString &label, bool isLeft) const
{
    const double offset = nameOffset(label);
    const double width = m_metrics.width(name, false) + 1;
    if (name.isEmpty() || offset + width + labelIndent > m_widths[isLeft ? 0 : 1])
        return {};
    return {isLeft ? -offset - width : offset, -m_line / 2, width, m_line};
}

double Layouter::widthOfLevel5(const QByteArray &service) const
{
    return m_metrics.width(maptexts::answers(service), false) + m_metrics.width(maptexts::asks(), false) +
           m_metrics.width(maptexts::level(5), false) + 4 * m_layout.glyph;
}

bool Layouter::hasLevel5(const MapCable &cable) const
{
    return !cable.ends[0].service.isEmpty() || !cable.ends[1].service.isEmpty();
}

size_t Layouter::cableOf(const Row &row) const
{
    return row.kind == Row::Kind::Group ? m_usual[row.group] : row.ref.cable;
}

double Layouter::heightOf(const Row &row) const
{
    if (row.kind == Row::Kind::Waiting)
        return std::max(smallestRow, 1.5 * m_line);
    if (row.kind == Row::Kind::Head) {
        // It breaks its lines: somewhat less fits than its width alone tells.
        const double width = m_metrics.width(maptexts::group(m_map, m_groups[row.group]), false);
        const double lines = std::ceil(1.2 * width / (m_between.lanes[0] - m_line - 3 * lift));
        return std::max(smallestRow, (lines + 0.5) * m_line);
    }
    const double above = hasLevel5(m_map.cables[cableOf(row)]) ? 2.7 * m_line + lift : m_line;
    return above + 2 * lift + belowCable();
}

double Layouter::belowCable() const
{
    return m_between.isNarrow ? m_line + lift : std::max(smallestRow - m_line, 0.6 * m_line);
}

std::vector<Layouter::Row> Layouter::rowsOf(size_t plug, MapSide side) const
{
    const MapPlug &shown = m_map.plugs[plug];
    std::vector<Row> rows;
    if (shown.waiting.isValid())
        rows.push_back({Row::Kind::Waiting, {}, 0, plug});
    QSet<size_t> seen;
    for (const MapEndRef &ref : shown.ends) {
        const size_t group = m_groupOf[ref.cable];
        if (group == m_groups.size()) {
            rows.push_back({Row::Kind::Cable, ref, 0, plug});
            continue;
        }
        const bool isNew = !seen.contains(group);
        seen.insert(group);
        if (isNew && side == MapSide::Waits)
            rows.push_back({Row::Kind::Head, ref, group, plug});
        if (isNew && m_isFolded[group])
            rows.push_back({Row::Kind::Group, ref, group, plug});
        else if (!m_isFolded[group])
            rows.push_back({Row::Kind::Cable, ref, group, plug});
    }
    return rows;
}

void Layouter::placeColumn(MapSide side)
{
    double cursor = margin;
    for (size_t host = 0; host < m_map.hosts.size(); ++host) {
        if (m_map.hosts[host].side == side)
            cursor = placeBox(host, topOf(host, cursor)) + m_line;
    }
    m_layout.size.rheight() = std::max(m_layout.size.height(), cursor - m_line + margin);
}

/// A right box stands where its first cable runs straight, where there is room.
double Layouter::topOf(size_t host, double cursor) const
{
    const MapHost &shown = m_map.hosts[host];
    if (shown.side == MapSide::Waits)
        return cursor;
    double offset = pad + m_line * double(maptexts::hostLines(shown).size()) + pad / 2;
    for (const size_t plug : shown.plugs) {
        for (const Row &row : rowsOf(plug, shown.side)) {
            if (row.kind != Row::Kind::Waiting) {
                const auto other = m_placed.find(cableOf(row));
                if (other == m_placed.end())
                    return cursor;
                const double wanted = m_layout.cables[*other].ends[0].anchor.y();
                const double top = wanted - (offset + heightOf(row) - belowCable());
                return std::clamp(top, cursor, cursor + mostShift * m_line);
            }
            offset += heightOf(row);
        }
    }
    return cursor;
}

double Layouter::placeBox(size_t host, double top)
{
    const MapHost &shown = m_map.hosts[host];
    const bool isLeft = shown.side == MapSide::Waits;
    const double width = m_widths[isLeft ? 0 : 1];
    const double left = isLeft ? margin : margin + m_widths[0] + m_gap;
    MapLayout::Box box{hostElement(m_map, host), {}, maptexts::hostLines(shown)};
    double cursor = top + pad + m_line * double(box.lines.size()) + pad / 2;
    QSet<size_t> folded;
    for (const size_t plug : shown.plugs) {
        // The ports of a folded group are one plug, named in the place of the first.
        const bool isFolded = isInFolded(plug);
        const size_t group = isFolded ? m_groupOf[m_map.plugs[plug].ends.front().cable] : m_groups.size();
        if (isFolded && folded.contains(group))
            continue;
        MapLayout::Plug placed;
        placed.element =
            isFolded ? groupElement(m_map, m_groups[group], MapSide::Asks) : plugElement(m_map, plug);
        placed.text = isFolded ? maptexts::groupPorts(m_groups[group]) : maptexts::plugLabel(m_map, plug);
        if (isFolded)
            folded.insert(group);
        placed.rect = QRectF(left, cursor, width, 0);
        for (const Row &row : rowsOf(plug, shown.side)) {
            const double height = heightOf(row);
            placeRow(row, QRectF(left, cursor, width, height), &placed);
            cursor += height;
        }
        placed.rect.setBottom(cursor);
        m_layout.plugs.push_back(placed);
    }
    box.rect = QRectF(left, top, width, cursor + pad / 2 - top);
    m_layout.boxes.push_back(box);
    return box.rect.bottom();
}

void Layouter::placeRow(const Row &row, const QRectF &place, MapLayout::Plug *plug)
{
    const bool isLeft = place.left() < margin + m_widths[0];
    const bool isCable = row.kind == Row::Kind::Cable || row.kind == Row::Kind::Group;
    const QPointF edge(isLeft ? place.right() : place.left(),
                       isCable ? place.bottom() - belowCable() : place.center().y());
    // The label stands on the first line of a plug; a name behind it, on the others alone.
    const QString label = plug->edge.isNull() ? plug->text : QString();
    if (plug->edge.isNull())
        plug->edge = edge;
    if (row.kind == Row::Kind::Waiting)
        placeWaiting(row, place, plug);
    else if (row.kind == Row::Kind::Head)
        placeHead(row, edge);
    else
        placeEnd(row, edge, label);
}

void Layouter::placeWaiting(const Row &row, const QRectF &place, MapLayout::Plug *plug) const
{
    const MapPlug &shown = m_map.plugs[row.plug];
    const bool isLeft = place.left() < margin + m_widths[0];
    plug->note = maptexts::plugNote(shown);
    plug->isListening = shown.isListening;
    const double width = m_gap - m_layout.glyph - 2 * lift;
    const QRectF note(plug->edge.x() + m_layout.glyph + lift, place.top(), width, place.height());
    plug->noteRect = isLeft ? note : note.translated(-2 * (m_layout.glyph + lift) - width, 0);
    const QString name = nameOf(row);
    plug->nameRect = namePlace(name, plug->text, isLeft);
    if (!plug->nameRect.isNull())
        plug->name = name;
}

void Layouter::placeHead(const Row &row, const QPointF &edge)
{
    const double height = heightOf(row);
    m_layout.heads.push_back(
        {groupElement(m_map, m_groups[row.group], MapSide::Waits),
         QRectF(edge.x() + lift, edge.y() - height / 2, m_between.lanes[0] - lift, height),
         maptexts::group(m_map, m_groups[row.group]), bool(m_isFolded[row.group])});
}

void Layouter::placeEnd(const Row &row, const QPointF &edge, const QString &label)
{
    const size_t cable = cableOf(row);
    auto known = m_placed.find(cable);
    if (known == m_placed.end()) {
        known = m_placed.insert(cable, m_layout.cables.size());
        m_layout.cables.push_back({});
        m_layout.cables.back().facts = m_map.cables[cable];
    }
    MapLayout::Cable &placed = m_layout.cables[*known];
    MapLayout::End &end = placed.ends[row.ref.end];
    end.anchor = edge;
    end.isLeft = edge.x() < margin + m_widths[0] + m_gap / 2;
    if (row.kind == Row::Kind::Group) {
        placed.count = m_groups[row.group].cables.size();
        end.element = groupElement(m_map, m_groups[row.group], end.isLeft ? MapSide::Waits : MapSide::Asks);
    } else {
        end.element = endElement(m_map, row.ref);
        end.word = maptexts::endWord(placed.facts, row.ref.end);
        const QString name = nameOf(row);
        end.nameRect = namePlace(name, label, end.isLeft);
        if (!end.nameRect.isNull())
            end.name = name;
    }
}

void Layouter::finishEnd(MapLayout::End *end, size_t which, const MapLayout::Cable &cable) const
{
    if (end->word.isEmpty())
        return;
    const bool isAcross = cable.ends[0].isLeft != cable.ends[1].isLeft;
    const double width =
        std::min(m_metrics.width(end->word, false) + m_line + lift, m_gap - 2 * m_layout.glyph);
    const double x = end->isLeft ? m_layout.glyph : -m_layout.glyph - width;
    const bool isBelow = m_between.isNarrow && isAcross && which == 1 && !cable.ends[0].word.isEmpty();
    end->wordRect = QRectF(x, isBelow ? lift : -lift - m_line, width, m_line);
}

void Layouter::finishCables()
{
    bool isLabelled = false;
    for (MapLayout::Cable &cable : m_layout.cables) {
        double longest = 0;
        for (size_t which = 0; which < 2; ++which) {
            finishEnd(&cable.ends[which], which, cable);
            longest = std::max(longest, cable.ends[which].wordRect.width());
        }
        if (hasLevel5(cable.facts)) {
            cable.level5 = 1.7 * m_line + lift;
            cable.isLabelled = !isLabelled;
            isLabelled = true;
            longest = std::max(longest, 3 * m_line);
        }
        // What runs straight crosses no other row, and its halves are equally long.
        const bool isBent = cable.ends[0].isLeft != cable.ends[1].isLeft &&
                            std::abs(cable.ends[0].anchor.y() - cable.ends[1].anchor.y()) > 1;
        for (MapLayout::End &end : cable.ends)
            end.lane = isBent ? m_between.lanes[end.isLeft ? 0 : 1]
                              : std::min(m_layout.glyph + longest, m_gap * 0.3);
    }
}

MapLayout Layouter::layOut(const QSizeF &room)
{
    measure(room.width());
    m_layout.size = QSizeF(2 * margin + m_widths[0] + m_gap + m_widths[1], 0);
    placeColumn(MapSide::Waits);
    placeColumn(MapSide::Asks);
    finishCables();
    return std::move(m_layout);
}

} // namespace

MapLayout layOut(const HostMap &map, const QSet<MapElement> &unfolded, const MapMetrics &metrics,
                 const QSizeF &room)
{
    return Layouter(map, unfolded, metrics).layOut(room);
}

} // namespace enchufe
