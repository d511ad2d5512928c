#include "gui/inspect/sequencepainter.h"

#include "gui/decor/drawnicon.h"
#include "gui/decor/stateshape.h"
#include "gui/pictures/picturepainting.h"

#include <QFontMetricsF>
#include <QPainter>

namespace enchufe {

namespace {

/// Units: pixels beside usual text.
constexpr double arrowHead = 9;
constexpr double arrowGap = 3;
constexpr double markRadius = 3.5;

QFont strong(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

SequencePainter::SequencePainter(const Sequence &sequence, const SequenceLayout &layout,
                                 const SequenceTexts &texts, Marks marks, const QPalette &palette,
                                 const QFont &font)
    : m_sequence(sequence)
    , m_layout(layout)
    , m_texts(texts)
    , m_marks(marks)
    , m_palette(palette)
    , m_font(font)
    , m_text(palette.color(QPalette::Text))
    , m_weak(weakTextColor(palette))
    , m_scale(strokeScale(QFontMetricsF(font).height()))
{}

void SequencePainter::paint(QPainter &painter, const QRectF &exposed) const
{
    painter.setFont(m_font);
    if (exposed.top() < m_layout.columns().top)
        paintLegend(painter);
    for (size_t lane = 0; lane < m_sequence.lanes().size(); ++lane)
        paintLane(painter, lane, exposed);
    paintChosen(painter);
    const double row = m_layout.row();
    const std::vector<qint64> segments =
        m_layout.segmentsBetween(m_sequence, exposed.top() - row, exposed.bottom() + row);
    for (const qint64 number : segments)
        paintSegment(painter, number, exposed);
    const auto [first, last] = m_layout.linesBetween(exposed.top() - row, exposed.bottom() + row);
    for (qint64 number = first; number <= last; ++number) {
        const SequenceItem &item = *m_sequence.item(number);
        if (item.kind == SequenceKind::Segment) {
            paintSegmentLabel(painter, number);
            // No line beside it says when: the kernel's count is all that is known of it.
            if (item.evidence == SegmentEvidence::RequestCounted)
                paintTime(painter, number);
        } else {
            paintLine(painter, number);
            paintTime(painter, number);
        }
    }
    paintGaps(painter, exposed);
    if (exposed.top() < m_layout.columns().top)
        paintHeaders(painter);
}

void SequencePainter::paintLegend(QPainter &painter) const
{
    const QStringList lines = m_texts.legend(m_layout.rows().rowNs);
    QRectF place = m_layout.columns().legend;
    const double sample = place.height() / double(std::max<qsizetype>(1, lines.size()));
    place.setHeight(sample);
    if (m_texts.hasArrows()) {
        painter.setPen(stroke(m_text, 1.4, Qt::DashLine));
        const QPointF left(place.left(), place.center().y());
        paintArrow(painter, {left, left + QPointF(3 * sample, 0)}, arrowHead * m_scale);
    }
    painter.setPen(m_weak);
    for (const QString &line : lines) {
        const double indent = m_texts.hasArrows() && line == lines.front() ? 3.5 * sample : 0;
        paintText(painter, place.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line,
                  Qt::ElideRight);
        place.translate(0, sample);
    }
}

void SequencePainter::paintLane(QPainter &painter, size_t lane, const QRectF &exposed) const
{
    const double x = m_layout.columns().lanes[lane].x;
    const auto [first, last] = m_layout.span(lane);
    const double top = std::max(m_layout.columns().top - m_layout.row() / 2, exposed.top());
    const double bottom = std::min(m_layout.size().height(), exposed.bottom());
    const auto draw = [&](double from, double to, const QPen &pen) {
        if (to > from) {
            painter.setPen(pen);
            painter.drawLine(QPointF(x, from), QPointF(x, to));
        }
    };
    // Dotted where there is no socket of ours: before, after, or ever.
    const QPen absent = stroke(m_weak, 1, Qt::DotLine);
    const bool isOurs = m_sequence.lanes()[lane].socket.isValid();
    const double from = isOurs ? std::clamp(first, top, std::max(top, bottom)) : bottom;
    const double to = isOurs ? std::clamp(last, top, std::max(top, bottom)) : bottom;
    draw(top, from, absent);
    draw(from, to, stroke(m_text, 2));
    draw(to, bottom, absent);
}

void SequencePainter::paintHeaders(QPainter &painter) const
{
    const SequenceColumns &columns = m_layout.columns();
    const QRectF ground(0, columns.time.top() - m_layout.row() / 4, columns.width,
                        columns.time.height() + m_layout.row() / 2);
    painter.fillRect(ground, m_palette.color(QPalette::Base));
    for (size_t lane = 0; lane < m_sequence.lanes().size(); ++lane)
        paintHeader(painter, lane);
    paintTimeTitle(painter);
}

void SequencePainter::paintTimeTitle(QPainter &painter) const
{
    const QRectF place = m_layout.columns().time;
    const double above = m_layout.row() / 4;
    painter.fillRect(QRectF(0, place.top() - above, place.right(), place.height() + 2 * above),
                     m_palette.color(QPalette::Base));
    painter.setFont(m_font);
    painter.setPen(m_weak);
    paintText(painter, place, Qt::AlignLeft | Qt::AlignBottom, SequenceTexts::timeTitle());
}

void SequencePainter::paintTimes(QPainter &painter, const QRectF &exposed) const
{
    const QRectF place = m_layout.columns().time;
    const double top = std::max(exposed.top(), place.top());
    painter.fillRect(QRectF(0, top, place.right(), exposed.bottom() - top), m_palette.color(QPalette::Base));
    painter.setPen(stroke(m_weak, 1));
    painter.drawLine(QPointF(place.right(), top), QPointF(place.right(), exposed.bottom()));
    painter.setFont(m_font);
    const double row = m_layout.row();
    const auto [first, last] = m_layout.linesBetween(exposed.top() - row, exposed.bottom() + row);
    for (qint64 number = first; number <= last; ++number) {
        if (m_sequence.item(number)->kind != SequenceKind::Segment)
            paintTime(painter, number);
    }
}

void SequencePainter::paintHeader(QPainter &painter, size_t lane) const
{
    const QRectF box = m_layout.columns().lanes[lane].header;
    const SequenceLane &shown = m_sequence.lanes()[lane];
    const bool isShown = shown.socket.isValid() && shown.socket == m_marks.shown;
    // The chosen socket has the stronger frame; an end that is not ours a dotted one.
    painter.setPen(stroke(isShown ? m_text : m_weak, isShown ? 2 : 1,
                          shown.socket.isValid() ? Qt::SolidLine : Qt::DotLine));
    painter.setBrush(m_palette.color(QPalette::AlternateBase));
    painter.drawRoundedRect(box, 4, 4);
    painter.setBrush(Qt::NoBrush);
    const double line = QFontMetricsF(m_font, painter.device()).height();
    const QRectF words = box.adjusted(6, 2, -6, -2);
    const QRectF title(words.left(), words.top(), words.width(), line);
    painter.setFont(strong(m_font));
    painter.setPen(m_text);
    paintText(painter, title, Qt::AlignCenter, m_texts.laneTitle(int(lane)), Qt::ElideMiddle);
    painter.setFont(m_font);
    painter.setPen(m_weak);
    painter.drawText(words.adjusted(0, line, 0, 0), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                     m_texts.laneRole(int(lane)));
}

QPen SequencePainter::stroke(const QColor &color, double width, Qt::PenStyle style) const
{
    return {color, width * m_scale, style};
}

QColor SequencePainter::chosenFill() const
{
    QColor fill = m_palette.color(QPalette::Highlight);
    fill.setAlphaF(0.2F);
    return fill;
}

void SequencePainter::paintChosen(QPainter &painter) const
{
    const SequenceItem *const item = m_sequence.item(m_marks.chosen);
    if (item == nullptr || m_marks.chosen >= m_layout.end())
        return;
    painter.setPen(stroke(m_palette.color(QPalette::Highlight), 1.5));
    painter.setBrush(chosenFill());
    painter.drawRoundedRect(m_layout.lineRect(*item, m_marks.chosen), 3, 3);
    painter.setBrush(Qt::NoBrush);
}

void SequencePainter::paintSegment(QPainter &painter, qint64 number, const QRectF &exposed) const
{
    QLineF line = m_layout.segment(*m_sequence.item(number), number).line;
    const bool isChosen = number == m_marks.chosen;
    // Dashes of a line that is thousands of pixels long cost as much as all the rest.
    if (line.y1() < exposed.top() - exposed.height() && line.dy() > 0)
        line.setP1(line.pointAt((exposed.top() - exposed.height() - line.y1()) / line.dy()));
    // The head stands beside what it leads to.
    const SequenceItem *const target = m_sequence.item(m_sequence.item(number)->toItem);
    const bool isState = target != nullptr && target->kind == SequenceKind::State;
    const double length = std::max(1.0, line.length());
    const double gap = arrowGap * m_scale;
    const double endGap = (isState ? m_layout.row() / 2 + 2 : gap) / length;
    painter.setPen(stroke(m_text, isChosen ? 2.4 : 1.4, Qt::DashLine));
    paintArrow(painter, {line.pointAt(gap / length), line.pointAt(1 - endGap)}, arrowHead * m_scale);
}

void SequencePainter::paintSegmentLabel(QPainter &painter, qint64 number) const
{
    const SequenceItem &item = *m_sequence.item(number);
    const SegmentPlace place = m_layout.segment(item, number);
    const QRectF box(place.label.x() - place.room / 2, place.label.y() - m_layout.row() / 2, place.room,
                     m_layout.row());
    painter.setFont(number == m_marks.chosen ? strong(m_font) : m_font);
    painter.setPen(m_text);
    paintGrounded(painter, box, Qt::AlignCenter, m_texts.label(item), Qt::ElideRight);
    painter.setFont(m_font);
}

void SequencePainter::paintLine(QPainter &painter, qint64 number) const
{
    const SequenceItem &item = *m_sequence.item(number);
    const LaneColumn &lane = m_layout.columns().lanes[size_t(item.lane)];
    const double y = m_layout.yOf(number);
    paintMark(painter, item, {lane.x, y});
    const double away = m_layout.row() * 0.6;
    const QRectF box =
        lane.hasLabelsLeft
            ? QRectF(lane.labelsLeft, y - m_layout.row() / 2, lane.x - lane.labelsLeft - away, m_layout.row())
            : QRectF(lane.x + away, y - m_layout.row() / 2, lane.labelsRight - lane.x - away, m_layout.row());
    painter.setFont(item.kind == SequenceKind::State ? strong(m_font) : m_font);
    painter.setPen(m_text);
    // What a call answered stands at its end.
    const auto mode = item.kind == SequenceKind::Call ? Qt::ElideMiddle : Qt::ElideRight;
    paintGrounded(painter, box,
                  int(lane.hasLabelsLeft ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter),
                  m_texts.label(item), mode);
    painter.setFont(m_font);
}

void SequencePainter::paintMark(QPainter &painter, const SequenceItem &item, const QPointF &place) const
{
    if (item.kind == SequenceKind::State) {
        const Transport transport = m_sequence.lanes()[size_t(item.lane)].transport;
        const double side = m_layout.row() * 0.85;
        const QRectF box(place.x() - side / 2, place.y() - side / 2, side, side);
        painter.fillRect(box, m_palette.color(QPalette::Base));
        paintDrawing(painter, stateShapeName(stateShape(item.state, transport)), m_text, box);
        return;
    }
    painter.setPen(stroke(m_text, 1.4));
    const double radius = markRadius * m_scale;
    const bool isCall = item.kind == SequenceKind::Call;
    painter.setBrush(isCall ? m_palette.color(QPalette::Base) : m_text);
    if (item.kind == SequenceKind::Moment)
        painter.drawRect(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius));
    else
        painter.drawEllipse(place, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void SequencePainter::paintTime(QPainter &painter, qint64 number) const
{
    QRectF place = m_layout.columns().time;
    place.setTop(m_layout.yOf(number) - m_layout.row() / 2);
    place.setHeight(m_layout.row());
    painter.setPen(m_weak);
    paintText(painter, place, Qt::AlignLeft | Qt::AlignVCenter, m_texts.time(*m_sequence.item(number)));
}

void SequencePainter::paintGaps(QPainter &painter, const QRectF &exposed) const
{
    const SequenceColumns &columns = m_layout.columns();
    painter.setPen(m_weak);
    for (const SequenceRows::Gap &gap : m_layout.rows().gaps) {
        if (gap.y < exposed.top() - m_layout.row() || gap.y > exposed.bottom() + m_layout.row())
            continue;
        const QRectF place(columns.time.left(), gap.y - m_layout.row() / 2,
                           columns.width - 2 * columns.time.left(), m_layout.row());
        painter.fillRect(place, m_palette.color(QPalette::AlternateBase));
        paintText(painter, place, Qt::AlignCenter, SequenceTexts::gap(gap.ns));
    }
}

void SequencePainter::paintGrounded(QPainter &painter, const QRectF &place, int flags, const QString &text,
                                    Qt::TextElideMode mode) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString shown = metrics.elidedText(text, mode, place.width());
    QRectF ground = place;
    ground.setWidth(std::min(place.width(), metrics.horizontalAdvance(shown) + 4));
    if (flags & Qt::AlignRight)
        ground.moveRight(place.right());
    else if (flags & Qt::AlignHCenter)
        ground.moveCenter(place.center());
    ground.setHeight(metrics.height());
    ground.moveCenter({ground.center().x(), place.center().y()});
    painter.fillRect(ground, m_palette.color(QPalette::Base));
    const SequenceItem *const chosen = m_sequence.item(m_marks.chosen);
    if (chosen != nullptr && m_marks.chosen < m_layout.end())
        painter.fillRect(ground & m_layout.lineRect(*chosen, m_marks.chosen), chosenFill());
    painter.drawText(place, flags | int(Qt::TextSingleLine), shown);
}

} // namespace enchufe
