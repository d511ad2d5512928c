#pragma once

#include <QColor>
#include <QLatin1String>
#include <QLineF>
#include <QRectF>
#include <QString>

class QPainter;

namespace enchufe {

/// One of the project's drawings (resources/icons/states), as lines where lines are wanted (an SVG file) and
/// from the pixels of its last time where they are not. Param ink: the colour of its outline.
void paintDrawing(QPainter &painter, QLatin1String name, const QColor &ink, const QRectF &place);
/// How much larger lines and signs are drawn than beside usual text, never smaller. Param line: the height of
/// a line of the text beside them. Units: pixels.
double strokeScale(double line);
/// A line with a filled head at its end. Param head: pixels.
void paintArrow(QPainter &painter, const QLineF &line, qreal head);
/// Text cut with an ellipsis where it does not fit. Param flags: Qt::Alignment.
void paintText(QPainter &painter, const QRectF &place, int flags, const QString &text,
               Qt::TextElideMode mode = Qt::ElideMiddle);

} // namespace enchufe
