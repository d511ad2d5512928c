#include "gui/map/mappainter.h"

#include "gui/decor/drawnicon.h"
#include "gui/decor/stateshape.h"
#include "gui/map/maptexts.h"
#include "gui/pictures/picturepainting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace enchufe {

namespace {

/// Parts of the glyph's side.
constexpr double cablePart = 0.15;
constexpr double thickPart = 0.35;
constexpr double plugLength = 0.65;
constexpr double plugHeight = 0.7;
/// From the box to the prongs and to the body of a plug that is not plugged in.
constexpr double prongGap = 0.1;
constexpr double plugOut = 0.35;
constexpr double outlineWidth = 1.2;
constexpr double head = 8;
/// Of the line around what is chosen, and between it and the cable.
constexpr double haloWidth = 2;
constexpr double haloGap = 2;

class Painting
{
public:
    Painting(QPainter &painter, const MapLayout &layout, const MapLook &look)
        : m_painter(painter)
        , m_layout(layout)
        , m_look(look)
        , m_ink(look.palette.color(QPalette::Text))
        , m_weak(weakTextColor(look.palette))
        , m_line(QFontMetricsF(look.font).height())
    {}

    void paint(const QRectF &exposed);

private:
    void paintBox(const MapLayout::Box &box);
    void paintPlug(const MapLayout::Plug &plug);
    void paintName(const QPointF &from, const QRectF &place, const QString &name);
    void paintHead(const MapLayout::Head &head);
    void paintCable(const MapLayout::Cable &cable);
    void paintChosen(const std::array<QPolygonF, 2> &halves, double width);
    void paintHalf(const MapLayout::Cable &cable, size_t end, const QPolygonF &half);
    void paintRequest(const MapLayout::Cable &cable, const std::array<QPolygonF, 2> &halves);
    void paintEnd(const MapLayout::Cable &cable, size_t end);
    void paintUdpEnd(const MapLayout::End &end, const MapEnd &facts);
    QColor udpColor(const MapEnd &end) const;
    void paintWord(const MapLayout::Cable &cable, size_t end);
    void paintWords(const MapLayout::Cable &cable);
    void paintLevel5(const MapLayout::Cable &cable);
    void paintLabel(const QPointF &middle, const QString &text);
    void outline(const MapElement &element, const QRectF &rect);
    void paintGround(const QRectF &place, int alignment, const QString &text);
    double widthOf(const MapLayout::Cable &cable) const
    {
        return m_layout.glyph * (cable.count > 1 ? thickPart : cablePart);
    }
    bool isChosen(const MapElement &element) const { return element == m_look.current; }
    /// Towards the edge that a plug is at, or away from it.
    static int aligned(bool right)
    {
        return int(Qt::AlignVCenter) | int(right ? Qt::AlignRight : Qt::AlignLeft);
    }
    QPen stroke(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine) const
    {
        return QPen(color, width, style, Qt::FlatCap, Qt::RoundJoin);
    }

    QPainter &m_painter;
    const MapLayout &m_layout;
    const MapLook &m_look;
    QColor m_ink;
    QColor m_weak;
    double m_line;
};

QColor cableColor(const MapCable &cable, const QColor &ink)
{
    switch (cable.state) {
    case CableState::Requested:
        return stateColor(StateShape::SynSent, ink);
    case CableState::Guarded:
        return stateColor(StateShape::TimeWait, ink);
    case CableState::Datagrams:
    case CableState::Connected:
    case CableState::HalfClosed:
    case CableState::Closing:
        break;
    }
    return stateColor(StateShape::Established, ink);
}

/// A plug whose flat side is at its anchor and whose round side holds the cable. Param out: so far from the
/// anchor.
QPainterPath plugShape(const MapLayout::End &end, double glyph, double out = 0)
{
    const double away = end.isLeft ? glyph : -glyph;
    const QPointF flat = end.anchor + QPointF(out * away, 0);
    const double to = plugLength * away;
    const double half = plugHeight * glyph / 2;
    QPainterPath shape(flat - QPointF(0, half));
    shape.lineTo(flat + QPointF(to / 2, -half));
    shape.quadTo(flat + QPointF(to, -half), flat + QPointF(to, 0));
    shape.quadTo(flat + QPointF(to, half), flat + QPointF(to / 2, half));
    shape.lineTo(flat + QPointF(0, half));
    shape.closeSubpath();
    return shape;
}

void Painting::outline(const MapElement &element, const QRectF &rect)
{
    if (!isChosen(element))
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(stroke(m_look.palette.color(QPalette::Highlight), 3));
    m_painter.drawRoundedRect(rect, 4, 4);
}

void Painting::paintBox(const MapLayout::Box &box)
{
    m_painter.setPen(stroke(m_ink, outlineWidth));
    m_painter.setBrush(m_look.palette.color(QPalette::AlternateBase));
    m_painter.drawRoundedRect(box.rect, 6, 6);
    QRectF line(box.rect.left() + 8, box.rect.top() + 8, box.rect.width() - 16, m_line);
    for (qsizetype at = 0; at < box.lines.size(); ++at) {
        QFont font = m_look.font;
        font.setBold(at == 0);
        m_painter.setFont(font);
        m_painter.setPen(at == 0 ? m_ink : m_weak);
        paintText(m_painter, line, aligned(false), box.lines[at]);
        line.translate(0, m_line);
    }
    m_painter.setFont(m_look.font);
    outline(box.element, box.rect);
}

void Painting::paintPlug(const MapLayout::Plug &plug)
{
    const bool isLeft = plug.edge.x() > plug.rect.center().x();
    const QRectF inner = plug.rect.adjusted(4, 2, -4, -2);
    m_painter.setPen(stroke(m_weak, 1));
    m_painter.setBrush(m_look.palette.color(QPalette::Base));
    m_painter.drawRoundedRect(inner, 4, 4);
    const QRectF label(inner.left() + 6, plug.edge.y() - m_line / 2, inner.width() - 12, m_line);
    m_painter.setPen(m_ink);
    paintText(m_painter, label, aligned(isLeft), plug.text);
    paintName(plug.edge, plug.nameRect, plug.name);
    outline(plug.element, inner);
    if (plug.note.isEmpty())
        return;
    const StateShape shape = plug.isListening ? StateShape::Listen : StateShape::UdpWaiting;
    const QRectF sign(isLeft ? plug.edge.x() + 1 : plug.edge.x() - m_layout.glyph - 1,
                      plug.edge.y() - m_layout.glyph / 2, m_layout.glyph, m_layout.glyph);
    paintDrawing(m_painter, stateShapeName(shape), m_ink, sign);
    m_painter.setPen(m_ink);
    paintGround(plug.noteRect, aligned(!isLeft), plug.note);
    paintText(m_painter, plug.noteRect, aligned(!isLeft), plug.note, Qt::ElideRight);
}

void Painting::paintName(const QPointF &from, const QRectF &place, const QString &name)
{
    if (name.isEmpty())
        return;
    m_painter.setPen(m_weak);
    paintText(m_painter, place.translated(from), aligned(place.right() <= 0), name);
}

/// Keeps cables that pass behind a text from crossing it out.
void Painting::paintGround(const QRectF &place, int alignment, const QString &text)
{
    const double width = std::min(QFontMetricsF(m_look.font).horizontalAdvance(text), place.width());
    const double left = (alignment & int(Qt::AlignRight)) != 0 ? place.right() - width : place.left();
    m_painter.fillRect(QRectF(left - 1, place.center().y() - m_line / 2, width + 2, m_line),
                       m_look.palette.color(QPalette::Base));
}

void Painting::paintHead(const MapLayout::Head &shown)
{
    m_painter.setPen(stroke(m_ink, outlineWidth));
    m_painter.setBrush(m_look.palette.color(QPalette::Base));
    m_painter.drawRect(shown.sign);
    const QPointF across(shown.sign.width() / 2 - 3, 0);
    m_painter.drawLine(shown.sign.center() - across, shown.sign.center() + across);
    if (shown.isFolded)
        m_painter.drawLine(shown.sign.center() - across.transposed(),
                           shown.sign.center() + across.transposed());
    QRectF line(shown.words.topLeft(), QSizeF(shown.words.width() + 1, m_line));
    for (const QString &text : shown.lines) {
        paintGround(line, aligned(false), text);
        m_painter.setPen(m_ink);
        paintText(m_painter, line, aligned(false), text, Qt::ElideRight);
        line.translate(0, m_line);
    }
    outline(shown.element, shown.rect);
}

/// A line at both sides of it with ground between: what it is made of is its state, and stays to be seen.
void Painting::paintChosen(const std::array<QPolygonF, 2> &halves, double width)
{
    const double inner = width + 2 * haloGap;
    for (const QPen &pen : {stroke(m_look.palette.color(QPalette::Highlight), inner + 2 * haloWidth),
                            stroke(m_look.palette.color(QPalette::Base), inner)}) {
        m_painter.setPen(pen);
        for (const QPolygonF &half : halves)
            m_painter.drawPolyline(half);
    }
}

void Painting::paintHalf(const MapLayout::Cable &cable, size_t end, const QPolygonF &half)
{
    const MapCable &facts = cable.facts;
    const double width = widthOf(cable);
    if (facts.state == CableState::Datagrams) {
        m_painter.setPen(QPen(udpColor(facts.ends[end]), width, Qt::DotLine, Qt::FlatCap));
        m_painter.drawPolyline(half);
    } else if (facts.state == CableState::Guarded) {
        m_painter.setPen(stroke(m_weak, outlineWidth, Qt::DashDotLine));
        m_painter.drawPolyline(half);
    } else if (facts.ends[end].hasFinished) {
        // Hollow: nothing comes from this side any more.
        m_painter.setPen(stroke(m_weak, width + 2));
        m_painter.drawPolyline(half);
        m_painter.setPen(stroke(m_look.palette.color(QPalette::Base), width));
        m_painter.drawPolyline(half);
    } else {
        m_painter.setPen(stroke(cableColor(facts, m_ink), width));
        m_painter.drawPolyline(half);
    }
}

/// A dashed arrow from the one that asks; it ends before the plug that has not answered.
void Painting::paintRequest(const MapLayout::Cable &cable, const std::array<QPolygonF, 2> &halves)
{
    const size_t from = cable.facts.ends[0].state == TcpState::SynSent ? 0 : 1;
    const MapLayout::End &asked = cable.ends[1 - from];
    const double away = asked.isLeft ? 1 : -1;
    const QPointF stop = asked.anchor + QPointF(away * m_layout.glyph, 0);
    const double point = head + widthOf(cable) / 2;
    const QPointF neck = stop + QPointF(away * point, 0);
    QPolygonF way = halves[from];
    for (qsizetype at = halves[1 - from].size() - 1; at > 0; --at)
        way << halves[1 - from][at];
    way << neck;
    // Orange alone is too pale for a light ground.
    const double width = widthOf(cable);
    for (const auto &[color, wide] :
         {std::pair(m_ink, width + 2 * outlineWidth), std::pair(cableColor(cable.facts, m_ink), width)}) {
        QPen dashes = stroke(color, wide);
        dashes.setDashPattern({3 * width / wide, 2 * width / wide});
        m_painter.setPen(dashes);
        m_painter.drawPolyline(way);
    }
    m_painter.setPen(stroke(m_ink, outlineWidth));
    paintArrow(m_painter, QLineF(neck, stop), point);
}

void Painting::paintEnd(const MapLayout::Cable &cable, size_t which)
{
    const MapLayout::End &end = cable.ends[which];
    const MapEnd &facts = cable.facts.ends[which];
    const QRectF place(end.isLeft ? end.anchor.x() : end.anchor.x() - m_layout.glyph,
                       end.anchor.y() - m_layout.glyph / 2, m_layout.glyph, m_layout.glyph);
    if (cable.facts.state == CableState::Datagrams) {
        paintUdpEnd(end, facts);
        return;
    }
    if (facts.state == TcpState::TimeWait) {
        paintDrawing(m_painter, stateShapeName(StateShape::TimeWait), m_ink, place);
        return;
    }
    const bool isEmpty = !facts.socket.isValid() && (cable.facts.state == CableState::Guarded ||
                                                     cable.facts.state == CableState::Requested);
    if (isEmpty)
        return;
    const bool isHollow = facts.hasFinished || facts.isQueued;
    const QColor color = facts.hasFinished ? m_weak : cableColor(cable.facts, m_ink);
    m_painter.setPen(stroke(isHollow ? color : m_ink, isHollow ? 2 : outlineWidth));
    m_painter.setBrush(isHollow ? m_look.palette.color(QPalette::Base) : color);
    m_painter.drawPath(plugShape(end, m_layout.glyph));
}

/// What the kernel calls this end; of one that is not in the table nothing is known.
QColor Painting::udpColor(const MapEnd &end) const
{
    if (!end.socket.isValid())
        return m_weak;
    return stateColor(isConnectedUdp(end) ? StateShape::UdpPeer : StateShape::UdpWaiting, m_ink);
}

/// Connected to its peer: plugged in. Unconnected: a plug with its prongs out, before the box. Not known: an
/// outline.
void Painting::paintUdpEnd(const MapLayout::End &end, const MapEnd &facts)
{
    const QColor color = udpColor(facts);
    const bool isKnown = facts.socket.isValid();
    const bool isPlugged = !isKnown || isConnectedUdp(facts);
    if (!isPlugged) {
        const double away = end.isLeft ? m_layout.glyph : -m_layout.glyph;
        m_painter.setPen(stroke(m_ink, outlineWidth));
        m_painter.setBrush(color);
        for (const double side : {-1.0, 1.0}) {
            const QPointF middle = end.anchor + QPointF(0, side * plugHeight * m_layout.glyph / 4);
            const QPointF thick(0, m_layout.glyph / 14);
            m_painter.drawRect(QRectF(middle + QPointF(prongGap * away, 0) - thick,
                                      middle + QPointF(plugOut * away, 0) + thick)
                                   .normalized());
        }
    }
    m_painter.setPen(stroke(isKnown ? m_ink : m_weak, isKnown ? outlineWidth : 2));
    m_painter.setBrush(isKnown ? color : m_look.palette.color(QPalette::Base));
    m_painter.drawPath(plugShape(end, m_layout.glyph, isPlugged ? 0 : plugOut));
}

void Painting::paintWord(const MapLayout::Cable &cable, size_t which)
{
    const MapLayout::End &end = cable.ends[which];
    if (end.word.isEmpty())
        return;
    const QRectF place = end.wordRect.translated(end.anchor);
    const double size = std::min(m_line, place.height());
    const StateShape shape = stateShape(cable.facts.ends[which].state, cable.facts.transport);
    QRectF sign(place.left(), place.center().y() - size / 2, size, size);
    QRectF words = place.adjusted(size + 3, 0, 0, 0);
    // Within a box no cable passes behind it, but its frame is near.
    if ((end.wordRect.left() < 0) != end.isLeft)
        paintGround(words, aligned(false), end.word);
    paintDrawing(m_painter, stateShapeName(shape), m_ink, sign);
    m_painter.setPen(m_ink);
    paintText(m_painter, words, aligned(false), end.word, Qt::ElideRight);
}

void Painting::paintLabel(const QPointF &middle, const QString &text)
{
    const double width = QFontMetricsF(m_look.font).horizontalAdvance(text) + 8;
    const QRectF place(middle.x() - width / 2, middle.y() - m_line / 2, width, m_line);
    m_painter.fillRect(place, m_look.palette.color(QPalette::Base));
    m_painter.setPen(m_weak);
    m_painter.drawText(place, Qt::AlignCenter, text);
}

/// The applications above the connection: one end asks, the other answers.
void Painting::paintLevel5(const MapLayout::Cable &cable)
{
    const size_t server = cable.facts.ends[0].service.isEmpty() ? 1 : 0;
    const auto halves = cableHalves(cable, cable.level5);
    const QFontMetricsF metrics(m_look.font);
    const auto label = [&](size_t end, const QString &text) {
        const QPointF start = halves[end].front();
        const double width = metrics.horizontalAdvance(text);
        const double x = cable.ends[end].isLeft ? start.x() + 4 : start.x() - 4 - width;
        m_painter.setPen(m_ink);
        m_painter.drawText(QRectF(x, start.y() - m_line / 2, width + 1, m_line), Qt::AlignCenter, text);
        return cable.ends[end].isLeft ? x + width + 4 : x - 4;
    };
    const double first = label(server, maptexts::answers(cable.facts.ends[server].service));
    const double last = label(1 - server, maptexts::asks());
    const QPointF from(last, halves[1 - server].front().y());
    const QPointF to(first, halves[server].front().y());
    const QPointF apart(0, 3.5);
    m_painter.setPen(stroke(m_ink, outlineWidth));
    paintArrow(m_painter, QLineF(from - apart, to - apart), head);
    paintArrow(m_painter, QLineF(to + apart, from + apart), head);
    if (!cable.isLabelled)
        return;
    paintLabel((from + to) / 2, maptexts::level(5));
    paintLabel(cableHalves(cable)[0].back(), maptexts::level(4));
}

void Painting::paintCable(const MapLayout::Cable &cable)
{
    const auto halves = cableHalves(cable);
    if (isChosen(cable.ends[0].element) || isChosen(cable.ends[1].element))
        paintChosen(halves, widthOf(cable));
    if (cable.facts.state == CableState::Requested) {
        paintRequest(cable, halves);
    } else {
        for (size_t end = 0; end < 2; ++end)
            paintHalf(cable, end, halves[end]);
    }
    for (size_t end = 0; end < 2; ++end) {
        paintEnd(cable, end);
        if (cable.ends[end].element.kind == MapElement::Kind::End) {
            const double x = cable.ends[end].isLeft ? 0 : -m_layout.glyph;
            outline(cable.ends[end].element, QRectF(cable.ends[end].anchor + QPointF(x, -m_layout.glyph / 2),
                                                    QSizeF(m_layout.glyph, m_layout.glyph)));
        }
    }
}

void Painting::paintWords(const MapLayout::Cable &cable)
{
    for (size_t end = 0; end < 2; ++end)
        paintWord(cable, end);
    if (cable.level5 > 0)
        paintLevel5(cable);
}

void Painting::paint(const QRectF &exposed)
{
    m_painter.setFont(m_look.font);
    // A cable and its words cross the gap: only their height tells whether they are seen.
    const auto isSeen = [this, &exposed](const MapLayout::Cable &cable) {
        const auto [top, bottom] = std::minmax({cable.ends[0].anchor.y(), cable.ends[1].anchor.y()});
        const double beside = m_line + m_layout.glyph;
        return top - cable.level5 - beside < exposed.bottom() && bottom + beside > exposed.top();
    };
    for (const MapLayout::Box &box : m_layout.boxes) {
        if (box.rect.intersects(exposed))
            paintBox(box);
    }
    for (const MapLayout::Cable &cable : m_layout.cables) {
        if (isSeen(cable))
            paintCable(cable);
    }
    for (const MapLayout::Plug &plug : m_layout.plugs) {
        if ((plug.rect | plug.noteRect).intersects(exposed))
            paintPlug(plug);
    }
    // Words after all cables, which do not cross them out, and plugs, in which some stand.
    for (const MapLayout::Cable &cable : m_layout.cables) {
        if (isSeen(cable))
            paintWords(cable);
    }
    for (const MapLayout::Cable &cable : m_layout.cables) {
        for (const MapLayout::End &end : cable.ends)
            paintName(end.anchor, end.nameRect, isSeen(cable) ? end.name : QString());
    }
    for (const MapLayout::Head &shown : m_layout.heads) {
        if (shown.rect.intersects(exposed))
            paintHead(shown);
    }
}

} // namespace

void paintMap(QPainter &painter, const MapLayout &layout, const MapLook &look, const QRectF &exposed)
{
    painter.save();
    Painting(painter, layout, look).paint(exposed);
    painter.restore();
}

} // namespace enchufe
