#include "gui/map/mapgeometry.h"

#include "gui/map/maptexts.h"
#include "gui/map/mapwords.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace enchufe {

namespace {

constexpr double margin = 12;
constexpr double pad = 8;
/// Between a box's edge and the label of a plug.
constexpr double labelIndent = 10;
constexpr double smallestRow = 24;
constexpr double lift = MapGap::lift;
/// So far down a right box may move to have its first cable run straight. Units: lines of text.
constexpr double mostShift = 8;

/// The side of a group's sign (lines of text), and what is beside it and behind its words (pixels).
constexpr double signPart = 0.7;
constexpr double besideSign = 9;
constexpr double behindWords = 3;

class Layouter
{
public:
    Layouter(const HostMap &map, const QSet<MapElement> &unfolded, const MapMetrics &metrics)
        : m_map(map)
        , m_metrics(metrics)
        , m_line(metrics.line)
        , m_gap(map, metrics, std::max(MapLayout().glyph, 1.2 * metrics.line))
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
    void measure(double room);
    QString nameOf(const Row &row) const;
    double nameOffset(const QString &label) const;
    QRectF namePlace(const QString &name, const QString &label, bool isLeft) const;
    std::vector<Row> rowsOf(size_t plug, MapSide side) const;
    double heightOf(const Row &row) const;
    double belowCable() const;
    QStringList headLines(const Row &row) const;
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
    void finishEnd(MapLayout::End *end) const;

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
    MapGap m_gap;
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
    // Words that the gap is too narrow for; and where nobody asks yet there is room for who will.
    if (widths[1] > 0)
        widths[1] = std::max(widths[1], labelIndent + m_gap.widthOf(MapGap::longestWord) + pad);
    widths[1] = std::max(widths[1], widths[0] == 0 ? 0.0 : m_line * 6);
    widths[0] = std::max(widths[0], m_line * 6);
    return widths;
}

/// The widths of both columns and of what is between them.
void Layouter::measure(double room)
{
    const auto restOf = [room](const std::array<double, 2> &widths) {
        return room - 2 * margin - widths[0] - widths[1];
    };
    m_widths = columnWidths(false);
    // A name is no reason to make all the rest smaller.
    if (const auto named = columnWidths(bool(m_metrics.names)); restOf(named) >= m_gap.least())
        m_widths = named;
    m_gap.fit(restOf(m_widths), !m_groups.empty());
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

size_t Layouter::cableOf(const Row &row) const
{
    return row.kind == Row::Kind::Group ? m_usual[row.group] : row.ref.cable;
}

double Layouter::heightOf(const Row &row) const
{
    if (row.kind == Row::Kind::Waiting)
        return std::max(smallestRow, 1.5 * m_line);
    if (row.kind == Row::Kind::Head)
        return std::max(smallestRow, (double(headLines(row).size()) + 0.5) * m_line);
    const double above = hasLevel5(m_map.cables[cableOf(row)]) ? 2.7 * m_line + lift : m_line;
    return above + 2 * lift + belowCable();
}

double Layouter::belowCable() const
{
    return m_gap.isNarrow() ? 1.5 * m_line + lift : std::max(smallestRow - m_line, 0.6 * m_line);
}

/// What a group's line says, as it breaks.
QStringList Layouter::headLines(const Row &row) const
{
    const double room = m_gap.lane(true) - lift - signPart * m_line - besideSign - behindWords;
    return brokenLines(maptexts::group(m_map, m_groups[row.group]), room, m_metrics);
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
    const double left = isLeft ? margin : margin + m_widths[0] + m_gap.width();
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
    const double width = m_gap.width() - m_layout.glyph - 2 * lift;
    const QRectF note(plug->edge.x() + m_layout.glyph + lift, place.top(), width, place.height());
    plug->noteRect = isLeft ? note : note.translated(-2 * (m_layout.glyph + lift) - width, 0);
    const QString name = nameOf(row);
    plug->nameRect = namePlace(name, plug->text, isLeft);
    if (!plug->nameRect.isNull())
        plug->name = name;
}

void Layouter::placeHead(const Row &row, const QPointF &edge)
{
    MapLayout::Head head{groupElement(m_map, m_groups[row.group], MapSide::Waits), {}, {}, {}, {}, {}};
    const double height = heightOf(row);
    head.rect = QRectF(edge.x() + lift, edge.y() - height / 2, m_gap.lane(true) - lift, height);
    head.sign = QRectF(head.rect.left() + lift, edge.y() - signPart * m_line / 2, signPart * m_line,
                       signPart * m_line);
    head.text = maptexts::group(m_map, m_groups[row.group]);
    head.lines = headLines(row);
    const double lines = double(head.lines.size()) * m_line;
    head.words = QRectF(head.rect.left() + signPart * m_line + besideSign, edge.y() - lines / 2,
                        head.rect.width() - signPart * m_line - besideSign - behindWords, lines);
    head.isFolded = bool(m_isFolded[row.group]);
    m_layout.heads.push_back(head);
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
    end.isLeft = edge.x() < margin + m_widths[0] + m_gap.width() / 2;
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

void Layouter::finishEnd(MapLayout::End *end) const
{
    if (end->word.isEmpty())
        return;
    const double width = m_gap.widthOf(end->word);
    if (m_gap.isNarrow() && !end->isLeft) {
        const double room = m_widths[1] - labelIndent - pad;
        end->wordRect = QRectF(labelIndent, m_line / 2, std::min(width, room), m_line);
        return;
    }
    end->wordRect =
        QRectF(end->isLeft ? m_layout.glyph : -m_layout.glyph - width, -lift - m_line, width, m_line);
}

void Layouter::finishCables()
{
    bool isLabelled = false;
    for (MapLayout::Cable &cable : m_layout.cables) {
        if (hasLevel5(cable.facts)) {
            cable.level5 = 1.7 * m_line + lift;
            cable.isLabelled = !isLabelled;
            isLabelled = true;
        }
        // What runs straight crosses no other row, and its halves are equally long.
        const bool isStraight = cable.ends[0].isLeft != cable.ends[1].isLeft &&
                                std::abs(cable.ends[0].anchor.y() - cable.ends[1].anchor.y()) <= 1;
        for (MapLayout::End &end : cable.ends) {
            finishEnd(&end);
            end.lane = isStraight ? m_gap.width() * 0.3 : m_gap.lane(end.isLeft);
        }
    }
}

MapLayout Layouter::layOut(const QSizeF &room)
{
    measure(room.width());
    m_layout.size = QSizeF(2 * margin + m_widths[0] + m_gap.width() + m_widths[1], 0);
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
