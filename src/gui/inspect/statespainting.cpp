#include "gui/inspect/statespainting.h"

#include "explain/statetexts.h"
#include "gui/decor/drawnicon.h"
#include "gui/decor/stateshape.h"
#include "gui/pictures/picturepainting.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace enchufe {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::StatesView)
};

constexpr double corner = 8;
constexpr double arrowHead = 9;
/// The widest a mark becomes: two digits of steps, some minutes.
constexpr const char *widestTime = "A10 1000.000 ms";

QString markText(size_t end, const StateVisit &visit, bool isNow, qint64 beginNs)
{
    const QString number = endLetter(end) + QString::number(visit.number);
    switch (visit.step.known) {
    case StateKnown::OneOf:
        return number % u'?';
    case StateKnown::Passed:
        return number % u' ' % explain::stateKnownWord(visit.step, isNow);
    case StateKnown::Seen:
        break;
    }
    return number % u' ' % stepTime(visit.step.timeNs, beginNs);
}

} // namespace

QPointF tokenPlace(const QRectF &box, size_t end, double line)
{
    const double inset = 5 + 0.6 * line;
    return {end == 0 ? box.left() + inset : box.right() - inset, box.top() + 5 + line / 2};
}

StatesPainter::StatesPainter(QPainter &painter, const StatesView &view)
    : m_painter(painter)
    , m_view(view)
    , m_ink(view.palette().color(QPalette::Text))
    , m_weak(weakTextColor(view.palette()))
    , m_ground(view.palette().color(QPalette::Base))
    , m_font(view.font())
    , m_strong(view.font())
    , m_line(QFontMetricsF(view.font()).height())
    , m_scale(strokeScale(m_line))
{
    m_strong.setBold(true);
}

DiagramMetrics StatesPainter::metrics(const QFont &font, Transport transport)
{
    QFont strong = font;
    strong.setBold(true);
    const QFontMetricsF plain(font);
    const QFontMetricsF bold(strong);
    const double line = plain.height();
    const double token = 2 * (10 + 1.2 * line);
    const double word = bold.horizontalAdvance(stateName(TcpState::Established, transport)) + 1.5 * line;
    const StateStep passed = {.known = StateKnown::Passed};
    const double mark =
        std::max(plain.horizontalAdvance(QLatin1String(widestTime)),
                 plain.horizontalAdvance(QStringLiteral("A10 ") + explain::stateKnownWord(passed, true)));
    DiagramMetrics metrics = {.line = line, .box = std::max(word + token, 2 * mark + 26)};
    const StateDiagram all = tcpDiagram(metrics);
    for (const DiagramArrow &arrow : all.arrows) {
        // These two have part of a box's width besides.
        if (arrow.from == TcpState::SynRecv && arrow.to == TcpState::Listen)
            continue;
        if (arrow.from == TcpState::Listen && arrow.to == TcpState::SynSent)
            continue;
        metrics.label =
            std::max(metrics.label, plain.horizontalAdvance(explain::stateEvent(arrow.from, arrow.to)));
    }
    const QString either = explain::stepEvent(TcpState::LastAck, {.state = TcpState::Close});
    metrics.label = std::max(metrics.label, plain.horizontalAdvance(either) + 6);
    for (const char *wide : {"shutdown() / FIN", "tcp_fin_timeout", "connect(AF_UNSPEC)", "EHOSTUNREACH"})
        metrics.label = std::max(metrics.label, plain.horizontalAdvance(QLatin1String(wide)) + 6);
    return metrics;
}

double StatesPainter::captionHeight(const QFont &font, double width)
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, explain::udpStatesSentence())
        .height();
}

QPen StatesPainter::pen(StateKnown known, double width) const
{
    const Qt::PenStyle style = known == StateKnown::Seen     ? Qt::SolidLine
                               : known == StateKnown::Passed ? Qt::DashLine
                                                             : Qt::DotLine;
    return QPen(m_ink, width * m_scale, style, Qt::FlatCap, Qt::MiterJoin);
}

void StatesPainter::paintLegend()
{
    const QRectF place = m_view.diagram().legend;
    double y = place.top();
    m_painter.setFont(m_font);
    for (size_t end = 0; end < 2; ++end) {
        const QString &title = m_view.picture().ends[end].title;
        if (title.isEmpty())
            continue;
        paintToken(end, {place.left() + 0.6 * m_line, y + m_line / 2}, 0.48 * m_line);
        m_painter.setPen(m_ink);
        m_painter.setFont(m_font);
        paintText(m_painter, {place.left() + 1.6 * m_line, y, place.width() - 1.6 * m_line, m_line},
                  Qt::AlignLeft | Qt::AlignVCenter, title);
        y += 1.25 * m_line;
    }
    m_painter.setPen(m_weak);
    paintText(m_painter, {place.left(), y, place.width(), m_line}, Qt::AlignLeft | Qt::AlignVCenter,
              Tr::tr("Solid: seen. Dashed: passed. Dotted: perhaps."), Qt::ElideRight);
}

QString StatesPainter::arrowText(const DiagramArrow &arrow, const ArrowVisit &visit) const
{
    QString text = m_view.picture().transport == Transport::Udp ? explain::udpStateEvent(arrow.from, arrow.to)
                                                                : explain::stateEvent(arrow.from, arrow.to);
    if (visit.isTaken && visit.known != StateKnown::OneOf) {
        if (const QString taken = explain::stepEvent(arrow.from, visit.step); !taken.isEmpty())
            text = taken;
        else if (arrow.isBreak)
            text = QStringLiteral("?");
    }
    return text;
}

void StatesPainter::paintArrow(const DiagramArrow &arrow, const ArrowVisit &visit)
{
    if (visit.isTaken)
        m_painter.setPen(pen(visit.known, 2.5));
    else
        m_painter.setPen(QPen(m_weak, 0.8 * m_scale));
    m_painter.setBrush(Qt::NoBrush);
    QPolygonF stem = arrow.line;
    const QLineF last(stem[stem.size() - 2], stem.last());
    stem.removeLast();
    m_painter.drawPolyline(stem);
    enchufe::paintArrow(m_painter, last, m_scale * (visit.isTaken ? arrowHead + 2 : arrowHead));
    m_painter.setPen(visit.isTaken ? m_ink : m_weak);
    m_painter.setFont(visit.isTaken ? m_strong : m_font);
    paintText(m_painter, arrow.label, int(arrow.align), arrowText(arrow, visit), Qt::ElideRight);
}

void StatesPainter::paintArrows()
{
    // Those that were taken lie on top.
    for (const bool isTaken : {false, true}) {
        for (size_t index = 0; index < m_view.diagram().arrows.size(); ++index) {
            const DiagramArrow &arrow = m_view.diagram().arrows[index];
            const ArrowVisit &visit = m_view.visits().arrows[index];
            if (visit.isTaken == isTaken && (isTaken || !arrow.isBreak))
                paintArrow(arrow, visit);
        }
    }
}

void StatesPainter::paintBoxes()
{
    for (size_t index = 0; index < m_view.diagram().boxes.size(); ++index) {
        paintBox(index);
        paintMarks(index);
    }
}

void StatesPainter::paintBox(size_t index)
{
    const DiagramBox &box = m_view.diagram().boxes[index];
    const auto &visits = m_view.visits().boxes[index];
    const bool hasGhosts = !box.isEnd && m_view.picture().ghosts.contains(box.state);
    const bool isVisited = visits[0].number > 0 || visits[1].number > 0 || hasGhosts;
    StateKnown known = hasGhosts ? StateKnown::Seen : StateKnown::OneOf;
    for (const StateVisit &visit : visits) {
        if (visit.number > 0)
            known = std::min(known, visit.step.known);
    }
    const StateShape shape = stateShape(box.state, m_view.picture().transport);
    QColor fill = stateColor(shape, m_ink);
    fill.setAlphaF(isVisited ? 0.16f : 0.0f);
    m_painter.setBrush(m_ground);
    m_painter.setPen(Qt::NoPen);
    m_painter.drawRoundedRect(box.rect, corner, corner);
    m_painter.setBrush(fill);
    m_painter.setPen(isVisited ? pen(known, 2.2) : QPen(m_weak, 0.8 * m_scale));
    m_painter.drawRoundedRect(box.rect, corner, corner);
    if (int(index) == m_view.chosen()) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_view.palette().color(QPalette::Highlight), 3));
        m_painter.drawRoundedRect(box.rect.adjusted(-4, -4, 4, 4), corner + 3, corner + 3);
    }
    const QString word = stateName(box.state, m_view.picture().transport);
    m_painter.setFont(isVisited ? m_strong : m_font);
    const double wide = QFontMetricsF(m_painter.font()).horizontalAdvance(word) + 1.3 * m_line;
    // Where nothing stands below it, the word has the middle.
    const double top = isVisited ? box.rect.top() + 5 : box.rect.center().y() - m_line / 2;
    const QRectF row(box.rect.center().x() - wide / 2, top, wide, m_line);
    paintDrawing(m_painter, stateShapeName(shape), isVisited ? m_ink : m_weak,
                 QRectF(row.topLeft(), QSizeF(m_line, m_line)));
    m_painter.setPen(isVisited ? m_ink : m_weak);
    paintText(m_painter, row.adjusted(1.3 * m_line, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
}

void StatesPainter::paintMarks(size_t index)
{
    const DiagramBox &box = m_view.diagram().boxes[index];
    const StatesPicture &picture = m_view.picture();
    const QRectF place(box.rect.left() + 8, box.rect.bottom() - m_line - 5, box.rect.width() - 16, m_line);
    m_painter.setFont(m_font);
    m_painter.setPen(m_ink);
    if (const auto found = picture.ghosts.find(box.state); found != picture.ghosts.end() && !box.isEnd) {
        paintText(m_painter, place, Qt::AlignHCenter | Qt::AlignVCenter,
                  Tr::tr("%n ghost(s)", "accepted sockets in a state", found->second));
        return;
    }
    const bool hasBoth = !picture.ends[1].title.isEmpty();
    for (size_t end = 0; end < 2; ++end) {
        const StateVisit &visit = m_view.visits().boxes[index][end];
        if (visit.number == 0)
            continue;
        const QRectF half(end == 0 ? place.left() : place.center().x() + 3, place.top(),
                          place.width() / 2 - 3, m_line);
        const Qt::Alignment side = !hasBoth ? Qt::AlignHCenter : end == 0 ? Qt::AlignLeft : Qt::AlignRight;
        const bool isNow = visit.number == int(picture.ends[end].steps.size());
        paintText(m_painter, hasBoth ? half : place, int(side | Qt::AlignVCenter),
                  markText(end, visit, isNow, picture.beginNs));
    }
}

void StatesPainter::paintCaption()
{
    const QRectF place = m_view.diagram().caption;
    if (place.isEmpty())
        return;
    m_painter.setFont(m_font);
    m_painter.setPen(m_ink);
    m_painter.drawText(place, Qt::TextWordWrap, explain::udpStatesSentence());
}

void StatesPainter::paintToken(size_t end, const QPointF &middle, double radius)
{
    m_painter.setPen(QPen(m_ground, 1));
    m_painter.setBrush(m_ink);
    if (end == 0)
        m_painter.drawEllipse(middle, radius, radius);
    else
        m_painter.drawRect(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius));
    QFont letter = m_strong;
    letter.setPixelSize(std::max(6, int(1.35 * radius)));
    m_painter.setFont(letter);
    m_painter.setPen(m_ground);
    m_painter.drawText(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius),
                       Qt::AlignCenter, endLetter(end));
}

void StatesPainter::paintTokens(const std::array<QPointF, 2> &places)
{
    for (size_t end = 0; end < 2; ++end) {
        if (!places[end].isNull())
            paintToken(end, places[end], 0.58 * m_line);
    }
}

} // namespace enchufe
