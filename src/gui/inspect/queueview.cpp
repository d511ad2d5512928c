#include "gui/inspect/queueview.h"

#include <QEvent>
#include <QPainter>
#include <QtMath>

namespace enchufe {

namespace {

constexpr int margin = 12;
constexpr int columnGap = 24;

// Okabe and Ito's blue, green and vermillion: at least 3:1 on white and on dark, distinct in every colour
// vision.
constexpr QRgb receiveColor = qRgb(0x00, 0x72, 0xB2);
constexpr QRgb sendColor = qRgb(0x00, 0x9E, 0x73);
constexpr QRgb stopColor = qRgb(0xD5, 0x5E, 0x00);

QColor fillColor(const explain::QueueFact &fact)
{
    const bool comes =
        fact.kind == explain::QueueKind::Receive || fact.kind == explain::QueueKind::AcceptQueue;
    return fact.isStopped ? QColor(stopColor) : comes ? QColor(receiveColor) : QColor(sendColor);
}

/// An octagon, as on the road.
QPolygonF stopSign(const QRectF &place)
{
    QPolygonF sign;
    const double radius = place.height() / 2;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * M_PI / 4;
        sign << place.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return sign;
}

} // namespace

std::vector<GaugeNumbers> QueueEnd::numbers() const
{
    std::vector<GaugeNumbers> all;
    for (const explain::QueueFact &fact : facts)
        all.push_back({fact.amount, fact.part, fact.capacity});
    return all;
}

QueueView::QueueView(QWidget *parent)
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void QueueView::setEnds(const QueueEnd &here, const QueueEnd &other)
{
    m_ends = {here, other};
    updateGeometry();
    update();
}

QSize QueueView::sizeHint() const
{
    const double line = fontMetrics().height();
    double tallest = 0;
    for (const QueueEnd &end : m_ends)
        tallest = std::max(tallest, gaugesHeight(end.numbers(), line));
    const int columns = m_ends[1].title.isEmpty() ? 1 : 2;
    const int em = fontMetrics().horizontalAdvance(u'n');
    return {2 * margin + columns * 24 * em + (columns - 1) * columnGap,
            qCeil(tallest + 1.5 * line) + 2 * margin};
}

void QueueView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int columns = m_ends[1].title.isEmpty() ? 1 : 2;
    const double width = double(this->width() - 2 * margin - (columns - 1) * columnGap) / columns;
    for (int column = 0; column < columns; ++column) {
        const QRectF place(margin + column * (width + columnGap), margin, width, height() - 2 * margin);
        paintEnd(painter, m_ends[size_t(column)], place);
    }
}

void QueueView::paintEnd(QPainter &painter, const QueueEnd &end, const QRectF &place) const
{
    const double line = fontMetrics().height();
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    const QString title = QFontMetricsF(strong).elidedText(end.title, Qt::ElideMiddle, place.width());
    painter.drawText(QRectF(place.topLeft(), QSizeF(place.width(), line)), Qt::AlignLeading, title);
    painter.setFont(font());
    const std::vector<GaugeRects> rects =
        gaugeRects(end.numbers(), place.adjusted(0, 1.5 * line, 0, 0), line);
    for (size_t index = 0; index < rects.size(); ++index)
        paintGauge(painter, end.facts[index], rects[index]);
}

void QueueView::paintGauge(QPainter &painter, const explain::QueueFact &fact, const GaugeRects &rects) const
{
    const QColor text = palette().color(QPalette::Text);
    painter.setPen(text);
    painter.drawText(rects.name, Qt::AlignLeading, fact.name);
    const double room = fact.flag.isEmpty() ? rects.value.width() : rects.value.width() / 3;
    painter.drawText(rects.value, Qt::AlignLeading,
                     QFontMetricsF(font()).elidedText(fact.value, Qt::ElideRight, room));
    if (!fact.flag.isEmpty())
        paintFlag(painter, fact.flag, rects.value);
    if (rects.bar.isEmpty())
        return;
    const QColor fill = fillColor(fact);
    painter.fillRect(rects.bar, palette().color(QPalette::AlternateBase));
    painter.fillRect(rects.rest, fill);
    // What is under way is told apart by its lines, not by a colour alone.
    QColor light = fill;
    light.setAlphaF(0.35f);
    painter.fillRect(rects.part, light);
    painter.fillRect(rects.part, QBrush(fill, Qt::BDiagPattern));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rects.bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

void QueueView::paintFlag(QPainter &painter, const QString &flag, const QRectF &place) const
{
    QFont strong = font();
    strong.setBold(true);
    const double width = QFontMetricsF(strong).horizontalAdvance(flag);
    const double size = place.height() * 0.8;
    const QRectF words(place.right() - width, place.top(), width, place.height());
    const QRectF sign(words.left() - 1.4 * size, place.center().y() - size / 2, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(stopColor));
    painter.drawPolygon(stopSign(sign));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(strong);
    painter.drawText(words, Qt::AlignLeading, flag);
    painter.setFont(font());
}

void QueueView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace enchufe
