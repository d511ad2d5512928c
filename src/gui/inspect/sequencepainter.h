#pragma once

#include "gui/inspect/sequencegeometry.h"
#include "gui/inspect/sequencetexts.h"

#include <QFont>
#include <QPalette>
#include <QPen>

class QPainter;

namespace enchufe {

/// Paints a sequence that is laid out: only what is asked for, and nothing that is decided here.
class SequencePainter
{
public:
    /// What the user looks at and has chosen.
    struct Marks
    {
        qint64 chosen = -1;
        SocketId shown = {};
    };

    SequencePainter(const Sequence &sequence, const SequenceLayout &layout, const SequenceTexts &texts,
                    Marks marks, const QPalette &palette, const QFont &font);

    void paint(QPainter &painter, const QRectF &exposed) const;
    /// The lanes' names alone, to stay in view. Their ground is painted as well.
    void paintHeaders(QPainter &painter) const;
    /// The times alone, to stay in view at the left, with their ground. Param exposed: what is in view.
    void paintTimes(QPainter &painter, const QRectF &exposed) const;
    /// What the times are, above them, with its ground.
    void paintTimeTitle(QPainter &painter) const;

private:
    void paintLegend(QPainter &painter) const;
    void paintLane(QPainter &painter, size_t lane, const QRectF &exposed) const;
    void paintHeader(QPainter &painter, size_t lane) const;
    /// Param width: as beside usual text.
    QPen stroke(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine) const;
    QColor chosenFill() const;
    void paintChosen(QPainter &painter) const;
    void paintSegment(QPainter &painter, qint64 number, const QRectF &exposed) const;
    void paintSegmentLabel(QPainter &painter, qint64 number) const;
    void paintLine(QPainter &painter, qint64 number) const;
    void paintMark(QPainter &painter, const SequenceItem &item, const QPointF &place) const;
    void paintTime(QPainter &painter, qint64 number) const;
    void paintGaps(QPainter &painter, const QRectF &exposed) const;
    /// Text on the picture's ground, so that no line runs through it.
    void paintGrounded(QPainter &painter, const QRectF &place, int flags, const QString &text,
                       Qt::TextElideMode mode) const;

    const Sequence &m_sequence;
    const SequenceLayout &m_layout;
    const SequenceTexts &m_texts;
    Marks m_marks;
    QPalette m_palette;
    QFont m_font;
    QColor m_text;
    QColor m_weak;
    /// Of lines and signs.
    double m_scale;
};

} // namespace enchufe
