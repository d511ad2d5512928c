#pragma once

#include "base/transport.h"

#include <QPolygonF>
#include <QRectF>
#include <Qt>

#include <vector>

namespace enchufe {

/// What the diagram is measured with. Units: pixels.
struct DiagramMetrics
{
    /// A line of text.
    double line = 0;
    /// A box's width: whatever is written into it fits.
    double box = 0;
    /// The widest text beside an arrow.
    double label = 0;
};

struct DiagramBox
{
    TcpState state = TcpState::Unknown;
    /// CLOSED stands twice, as in the figure: where a socket begins and where it ends.
    bool isEnd = false;
    QRectF rect = {};
};

struct DiagramArrow
{
    TcpState from = TcpState::Unknown;
    TcpState to = TcpState::Unknown;
    /// Of the two CLOSED, the one that the arrow leads to.
    bool toEnd = false;
    /// Drawn only where it was taken: the figure has no arrow for a RST or a time-out.
    bool isBreak = false;
    /// From box to box, the head at the last point.
    QPolygonF line = {};
    QRectF label = {};
    Qt::Alignment align = Qt::AlignCenter;
};

/// A diagram of states as rectangles, lines and places for words, in no colour and no language.
struct StateDiagram
{
    std::vector<DiagramBox> boxes;
    std::vector<DiagramArrow> arrows;
    /// Where it is said whose tokens these are.
    QRectF legend = {};
    /// Of UDP: where it is said why there is no more.
    QRectF caption = {};
    QSizeF size = {};

    /// The box of a state; of the two CLOSED the one that such an arrow leads to. -1 where there is none.
    int box(TcpState state, TcpState from = TcpState::Unknown) const;
    /// -1 where there is none.
    int arrow(TcpState from, TcpState to) const;
    /// The nearest box in the direction of an arrow key; `box` itself for any other key, -1 for none.
    int next(int box, Qt::Key arrow) const;
    int boxAt(const QPointF &place) const;
};

/// RFC 9293 figure 5, each state where the figure has it.
StateDiagram tcpDiagram(const DiagramMetrics &metrics);
/// The two states that the kernel has for UDP. Param captionHeight: what the sentence below them needs.
StateDiagram udpDiagram(const DiagramMetrics &metrics, double captionHeight);
/// How wide a caption may be.
double udpCaptionWidth(const DiagramMetrics &metrics);

} // namespace enchufe
