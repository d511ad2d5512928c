#pragma once

#include "gui/exchange/blockcontent.h"

#include <QColor>
#include <QPalette>

class QPainter;

namespace enchufe {

/// The words of one block's header.
struct BlockHeader
{
    QString time;
    QString delta;
    QString arrow;
    QString direction;
    QString size;
    QString peer;

    /// Param deltaNs: time since the block before; negative for the first.
    static BlockHeader of(const TranscriptSource &source, const BlockContent &content, qint64 deltaNs);
    /// As one line for a screen reader: no arrows, which read badly.
    QString spoken() const;
};

/// The transcript's colours, mixed from the palette so that light, dark and high-contrast themes all hold.
struct TranscriptColors
{
    QColor text;
    QColor quiet;
    QColor received;
    QColor sent;
    QColor receivedCard;
    QColor sentCard;
    QColor failure;
    QColor selection;
    QColor selectedCard;
    /// Ground and frame of what was found.
    QColor mark;
    QColor markFrame;

    static TranscriptColors of(const QPalette &palette);
};

/// Draws runs of one row in the cells of a fixed-pitch font.
/// Param origin: left end of the row's baseline.
void paintRuns(QPainter &painter, const QList<RowRun> &runs, const QFont &font, const QPointF &origin,
               const TranscriptColors &colors);

/// One row of a block as words, for the clipboard's neighbours: the accessible text.
QString rowText(const TranscriptSource &source, const BlockContent &content, BlockContent::Row row,
                qint64 deltaNs);

/// Draws blocks at given places. Holds nothing but what it draws with.
class TranscriptPainter
{
public:
    TranscriptPainter(QPainter &painter, const TranscriptColors &colors, const TranscriptGeometry &geometry,
                      const TranscriptSource &source, const BlockShape &shape);

    struct State
    {
        qint64 deltaNs = -1;
        bool selected = false;
        bool focused = false;
        /// Bytes of the block that were found.
        quint32 markBegin = 0;
        quint32 markEnd = 0;
    };
    /// Draws the rows of a block whose top is at `y` that lie between 0 and `viewHeight`.
    void paint(const BlockContent &content, int y, int viewHeight, const State &state);

private:
    void paintCard(const BlockContent &content, const QRect &card, const State &state);
    void paintRow(const BlockContent &content, BlockContent::Row row, int y, const State &state);
    void paintMark(const BlockContent &content, quint32 row, int y, const State &state);
    void paintHeader(const BlockContent &content, quint32 row, int y, qint64 deltaNs);
    void paintLife(const BlockContent &content, quint32 row, int y);
    /// Returns where the next text may begin.
    int put(const QString &text, int x, int y, const QColor &color, bool strong = false);

    QPainter &m_painter;
    const TranscriptColors &m_colors;
    const TranscriptGeometry &m_geometry;
    const TranscriptSource &m_source;
    const BlockShape &m_shape;
};

} // namespace enchufe
