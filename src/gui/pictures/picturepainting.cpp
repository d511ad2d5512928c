#include "gui/pictures/picturepainting.h"

#include "gui/decor/drawnicon.h"

#include <QFontMetricsF>
#include <QIcon>
#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>
#include <QtMath>

#include <algorithm>

namespace enchufe {

namespace {

bool wantsLines(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::SVG;
}

} // namespace

void paintDrawing(QPainter &painter, QLatin1String name, const QColor &ink, const QRectF &place)
{
    if (wantsLines(painter))
        renderDrawing(painter, name, ink, place);
    else
        drawnIcon(name, ink).paint(&painter, place.toRect());
}

double strokeScale(double line)
{
    constexpr double usualLine = 16;
    return std::max(1.0, line / usualLine);
}

void paintArrow(QPainter &painter, const QLineF &line, qreal head)
{
    painter.drawLine(line);
    if (line.length() < head)
        return;
    const qreal angle = qDegreesToRadians(line.angle());
    const auto corner = [&](qreal turn) {
        const qreal away = angle + M_PI + turn;
        return line.p2() + QPointF(std::cos(away), -std::sin(away)) * head;
    };
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(QPen(painter.pen().color(), 1));
    painter.drawPolygon(QPolygonF({line.p2(), corner(0.4), corner(-0.4)}));
    painter.restore();
}

void paintText(QPainter &painter, const QRectF &place, int flags, const QString &text, Qt::TextElideMode mode)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(place, flags | int(Qt::TextSingleLine), metrics.elidedText(text, mode, place.width()));
}

} // namespace enchufe
