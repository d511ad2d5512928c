// What stands where on a host map, and what is between two of them: see mapgeometry.h.
#include "gui/map/mapgeometry.h"

#include <QHash>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace enchufe {

namespace {

/// Units: pixels.
constexpr double reach = 7;
constexpr int steps = 28;
/// How far a cable between two places of one side goes on to turn back.
constexpr double turn = 32;

QPointF bent(const std::array<QPointF, 4> &points, double part)
{
    const double rest = 1 - part;
    return points[0] * (rest * rest * rest) + points[1] * (3 * rest * rest * part) +
           points[2] * (3 * rest * part * part) + points[3] * (part * part * part);
}

double distance(const QPolygonF &line, const QPointF &place)
{
    double nearest = std::numeric_limits<double>::max();
    for (qsizetype at = 1; at < line.size(); ++at) {
        const QPointF along = line[at] - line[at - 1];
        const double square = QPointF::dotProduct(along, along);
        const double part =
            square <= 0 ? 0 : std::clamp(QPointF::dotProduct(place - line[at - 1], along) / square, 0.0, 1.0);
        nearest = std::min(nearest, QLineF(line[at - 1] + along * part, place).length());
    }
    return nearest;
}

QRectF glyphOf(const MapLayout &layout, const MapLayout::End &end)
{
    return QRectF(end.isLeft ? end.anchor.x() : end.anchor.x() - layout.glyph,
                  end.anchor.y() - layout.glyph / 2, layout.glyph, layout.glyph);
}

bool isAt(const MapLayout &layout, const MapLayout::Cable &cable, size_t end, const QPolygonF &half,
          const QPointF &place)
{
    const MapLayout::End &shown = cable.ends[end];
    return glyphOf(layout, shown).contains(place) || distance(half, place) <= reach;
}

} // namespace

std::array<QPolygonF, 2> cableHalves(const MapLayout::Cable &cable, double rise)
{
    const QPointF up(0, -rise);
    const auto &[first, second] = cable.ends;
    const auto out = [](const MapLayout::End &end) { return QPointF(end.isLeft ? end.lane : -end.lane, 0); };
    const QPointF start = first.anchor + up;
    const QPointF stop = second.anchor + up;
    const QPointF left = start + out(first);
    const QPointF right = stop + out(second);
    // Across: towards each other. On one side: out and back.
    const bool isAcross = first.isLeft != second.isLeft;
    const double pull = isAcross ? (right.x() - left.x()) * 0.6 : std::copysign(turn, out(first).x());
    const std::array points = {left, left + QPointF(pull, 0), right + QPointF(isAcross ? -pull : pull, 0),
                               right};
    std::array<QPolygonF, 2> halves;
    halves[0] << start;
    halves[1] << stop;
    for (int step = 0; step <= steps / 2; ++step) {
        halves[0] << bent(points, double(step) / steps);
        halves[1] << bent(points, 1 - double(step) / steps);
    }
    return halves;
}

MapElement elementAt(const MapLayout &layout, const QPointF &place)
{
    // Before the plugs, within which they are.
    for (const MapLayout::Cable &cable : layout.cables) {
        for (const MapLayout::End &end : cable.ends) {
            if (end.nameRect.translated(end.anchor).contains(place) ||
                end.wordRect.translated(end.anchor).contains(place))
                return end.element;
        }
    }
    for (const MapLayout::Head &head : layout.heads) {
        if (head.rect.contains(place))
            return head.element;
    }
    for (const MapLayout::Plug &plug : layout.plugs) {
        if (plug.rect.contains(place) || (!plug.note.isEmpty() && plug.noteRect.contains(place)))
            return plug.element;
    }
    for (const MapLayout::Box &box : layout.boxes) {
        if (box.rect.contains(place))
            return box.element;
    }
    for (const MapLayout::Cable &cable : layout.cables) {
        const auto halves = cableHalves(cable);
        for (size_t end = 0; end < 2; ++end) {
            if (isAt(layout, cable, end, halves[end], place))
                return cable.ends[end].element;
        }
    }
    return {};
}

QRectF rectOf(const MapLayout &layout, const MapElement &element)
{
    using Kind = MapElement::Kind;
    if (element.kind == Kind::Host) {
        for (const MapLayout::Box &box : layout.boxes) {
            if (box.element == element)
                return box.rect;
        }
    }
    // A folded group's right half is drawn as a plug.
    for (const MapLayout::Plug &plug : layout.plugs) {
        if (plug.element == element)
            return plug.rect;
    }
    for (const MapLayout::Head &head : layout.heads) {
        if (head.element == element)
            return head.rect;
    }
    if (element.kind != Kind::End)
        return {};
    for (const MapLayout::Cable &cable : layout.cables) {
        for (size_t end = 0; end < 2; ++end) {
            if (cable.ends[end].element == element) {
                return cableHalves(cable)[end].boundingRect().adjusted(-1, -1, 1, 1) |
                       glyphOf(layout, cable.ends[end]);
            }
        }
    }
    return {};
}

namespace {

/// Something that the keyboard can reach: six lanes from the left boxes to the right boxes.
struct Stop
{
    MapElement element;
    int lane = 0;
    double top = 0;
    double bottom = 0;

    double middle() const { return (top + bottom) / 2; }
};

std::vector<Stop> stopsOf(const MapLayout &layout)
{
    std::vector<Stop> stops;
    const auto add = [&stops](const MapElement &element, int lane, const QRectF &rect) {
        stops.push_back({element, lane, rect.top(), rect.bottom()});
    };
    for (const MapLayout::Box &box : layout.boxes)
        add(box.element, box.element.side == MapSide::Waits ? 0 : 5, box.rect);
    for (const MapLayout::Plug &plug : layout.plugs)
        add(plug.element, plug.element.side == MapSide::Waits ? 1 : 4, plug.rect);
    for (const MapLayout::Head &head : layout.heads)
        add(head.element, 2, head.rect);
    for (const MapLayout::Cable &cable : layout.cables) {
        for (const MapLayout::End &end : cable.ends) {
            if (end.element.kind == MapElement::Kind::End)
                add(end.element, end.isLeft ? 2 : 3, glyphOf(layout, end));
        }
    }
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &left, const Stop &right) {
        return std::pair(left.lane, left.top) < std::pair(right.lane, right.top);
    });
    return stops;
}

/// How far one is from being beside the other.
double apart(const Stop &from, const Stop &other)
{
    const bool isWithin = other.middle() >= from.top && other.middle() <= from.bottom;
    const bool isAround = from.middle() >= other.top && from.middle() <= other.bottom;
    return isWithin || isAround ? (other.top - from.top) / 1e6 : std::abs(other.middle() - from.middle());
}

MapElement beside(const std::vector<Stop> &stops, const Stop &from, int step)
{
    for (int lane = from.lane + step; lane >= 0 && lane <= 5; lane += step) {
        const Stop *nearest = nullptr;
        for (const Stop &stop : stops) {
            if (stop.lane == lane && (nearest == nullptr || apart(from, stop) < apart(from, *nearest)))
                nearest = &stop;
        }
        if (nearest != nullptr)
            return nearest->element;
    }
    return {};
}

} // namespace

MapElement nextElement(const MapLayout &layout, const MapElement &from, Qt::Key arrow)
{
    const std::vector<Stop> stops = stopsOf(layout);
    const auto at =
        std::find_if(stops.begin(), stops.end(), [&from](const Stop &stop) { return stop.element == from; });
    if (at == stops.end())
        return stops.empty() ? MapElement() : stops.front().element;
    if (arrow == Qt::Key_Up)
        return at != stops.begin() && (at - 1)->lane == at->lane ? (at - 1)->element : MapElement();
    if (arrow == Qt::Key_Down)
        return at + 1 != stops.end() && (at + 1)->lane == at->lane ? (at + 1)->element : MapElement();
    const int step = arrow == Qt::Key_Left ? -1 : +1;
    // Along the cable, however steep it is.
    if (from.kind == MapElement::Kind::End && at->lane + step >= 2 && at->lane + step <= 3) {
        MapElement other = from;
        other.end = quint8(1 - from.end);
        return other;
    }
    return beside(stops, *at, step);
}

MapLayout between(const MapLayout &from, const MapLayout &to, double part)
{
    QHash<MapElement, QRectF> rects;
    QHash<MapElement, QPointF> points;
    for (const MapLayout::Box &box : from.boxes)
        rects.insert(box.element, box.rect);
    for (const MapLayout::Plug &plug : from.plugs) {
        rects.insert(plug.element, plug.rect);
        points.insert(plug.element, plug.edge);
    }
    for (const MapLayout::Head &head : from.heads)
        rects.insert(head.element, head.rect);
    for (const MapLayout::Cable &cable : from.cables) {
        for (const MapLayout::End &end : cable.ends)
            points.insert(end.element, end.anchor);
    }
    const auto mix = [part](const QPointF &old, const QPointF &wanted) {
        return old + (wanted - old) * part;
    };
    const auto moveRect = [&](const MapElement &element, QRectF *rect) {
        if (const auto old = rects.find(element); old != rects.end())
            *rect =
                QRectF(mix(old->topLeft(), rect->topLeft()), mix(old->bottomRight(), rect->bottomRight()));
    };
    const auto movePoint = [&](const MapElement &element, QPointF *point) {
        if (const auto old = points.find(element); old != points.end())
            *point = mix(*old, *point);
    };
    MapLayout moved = to;
    moved.size = from.size + (to.size - from.size) * part;
    for (MapLayout::Box &box : moved.boxes)
        moveRect(box.element, &box.rect);
    for (MapLayout::Plug &plug : moved.plugs) {
        const QPointF edge = plug.edge;
        moveRect(plug.element, &plug.rect);
        movePoint(plug.element, &plug.edge);
        plug.noteRect.translate(plug.edge - edge);
    }
    for (MapLayout::Head &head : moved.heads) {
        const QPointF wanted = head.rect.center();
        moveRect(head.element, &head.rect);
        head.sign.translate(head.rect.center() - wanted);
        head.words.translate(head.rect.center() - wanted);
    }
    for (MapLayout::Cable &cable : moved.cables) {
        for (MapLayout::End &end : cable.ends)
            movePoint(end.element, &end.anchor);
    }
    return moved;
}

} // namespace enchufe
