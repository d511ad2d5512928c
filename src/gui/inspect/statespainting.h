#pragma once

#include "gui/inspect/statesview.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace enchufe {

/// Draws a diagram of states in the colours and the font of a widget. Nothing is told by colour alone: seen
/// is a solid line, passed a dashed one with its word, possible a dotted one with "?", the rest is thin.
class StatesPainter
{
public:
    StatesPainter(QPainter &painter, const StatesView &view);

    void paintLegend();
    void paintArrows();
    void paintBoxes();
    void paintCaption();
    /// Param places: the tokens' middles.
    void paintTokens(const std::array<QPointF, 2> &places);

    /// What boxes and labels need for their words.
    static DiagramMetrics metrics(const QFont &font, Transport transport);
    static double captionHeight(const QFont &font, double width);

private:
    void paintArrow(const DiagramArrow &arrow, const ArrowVisit &visit);
    void paintBox(size_t index);
    void paintMarks(size_t index);
    void paintToken(size_t end, const QPointF &middle, double radius);
    QPen pen(StateKnown known, double width) const;
    QString arrowText(const DiagramArrow &arrow, const ArrowVisit &visit) const;

    QPainter &m_painter;
    const StatesView &m_view;
    QColor m_ink;
    QColor m_weak;
    QColor m_ground;
    QFont m_font;
    QFont m_strong;
    double m_line;
    double m_scale;
};

/// The middle of an end's token in its box.
QPointF tokenPlace(const QRectF &box, size_t end, double line);

} // namespace enchufe
