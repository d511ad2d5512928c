#include "gui/inspect/statediagram.h"

#include <algorithm>
#include <cmath>

namespace enchufe {

namespace {

constexpr double edge = 10;

/// The figure's grid: three columns and seven rows, with room for words between them.
class Grid
{
public:
    explicit Grid(const DiagramMetrics &metrics)
        : m_metrics(metrics)
    {}

    double line() const { return m_metrics.line; }
    double height() const { return 2 * m_metrics.line + 12; }
    /// Between two columns, and beside the outer ones.
    double gap() const { return m_metrics.label + 28; }
    double rowGap() const { return 1.7 * m_metrics.line; }
    double top(int row) const { return edge + row * (height() + rowGap()); }
    double left(int column) const { return edge + gap() + column * (m_metrics.box + gap()); }
    QRectF cell(int column, int row) const { return {left(column), top(row), m_metrics.box, height()}; }
    /// A place across a box: 0 is its left edge, 1 its right one.
    double across(int column, double part) const { return left(column) + part * m_metrics.box; }
    double down(int row, double part) const { return top(row) + part * height(); }
    double width() const { return left(2) + m_metrics.box + gap() + edge; }
    double leftLane() const { return edge; }
    double rightLane() const { return width() - edge; }
    double bottomLane() const { return top(6) + height() + 0.8 * m_metrics.line; }

private:
    DiagramMetrics m_metrics;
};

class Drawer
{
public:
    Drawer(const Grid &grid, StateDiagram &diagram)
        : m_grid(grid)
        , m_diagram(diagram)
    {}

    void box(TcpState state, int column, int row, bool isEnd = false)
    {
        m_diagram.boxes.push_back({state, isEnd, m_grid.cell(column, row)});
    }
    /// Begins an arrow; lines and words follow.
    Drawer &arrow(TcpState from, TcpState to, const QPolygonF &line)
    {
        m_diagram.arrows.push_back({.from = from, .to = to, .line = line});
        return *this;
    }
    Drawer &toEnd()
    {
        m_diagram.arrows.back().toEnd = true;
        return *this;
    }
    /// The words stand above (-1) or below (1) a level line from `left` to `right`.
    void along(double left, double right, double y, int side)
    {
        const double top = side < 0 ? y - m_grid.line() - 2 : y + 2;
        m_diagram.arrows.back().label = QRectF(left + 4, top, right - left - 8, m_grid.line());
        m_diagram.arrows.back().align = Qt::AlignHCenter | Qt::AlignVCenter;
    }
    /// The words stand to the left (-1) or right (1) of an upright line, `width` wide.
    void beside(double x, double middle, double width, int side)
    {
        m_diagram.arrows.back().label =
            QRectF(side < 0 ? x - 8 - width : x + 8, middle - m_grid.line() / 2, width, m_grid.line());
        m_diagram.arrows.back().align = (side < 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }
    void isBreak() { m_diagram.arrows.back().isBreak = true; }

private:
    const Grid &m_grid;
    StateDiagram &m_diagram;
};

void placeBoxes(Drawer &draw)
{
    draw.box(TcpState::Close, 1, 0);
    draw.box(TcpState::Listen, 1, 1);
    draw.box(TcpState::SynRecv, 0, 2);
    draw.box(TcpState::SynSent, 2, 2);
    draw.box(TcpState::Established, 1, 3);
    draw.box(TcpState::FinWait1, 0, 4);
    draw.box(TcpState::CloseWait, 2, 4);
    draw.box(TcpState::FinWait2, 0, 5);
    draw.box(TcpState::Closing, 1, 5);
    draw.box(TcpState::LastAck, 2, 5);
    draw.box(TcpState::TimeWait, 1, 6);
    draw.box(TcpState::Close, 2, 6, true);
}

/// Arrows around CLOSED, LISTEN, SYN-RECV and SYN-SENT.
void drawOpening(const Grid &g, Drawer &draw)
{
    const double boxLeft = g.left(1);
    const double boxRight = g.across(1, 1);
    const double between = g.top(1) - g.rowGap() / 2;
    draw.arrow(TcpState::Close, TcpState::Listen,
               {{g.across(1, 0.55), g.down(0, 1)}, {g.across(1, 0.55), g.top(1)}});
    draw.beside(g.across(1, 0.55), between, 0.38 * g.cell(1, 0).width(), 1);
    draw.arrow(TcpState::Listen, TcpState::Close,
               {{g.across(1, 0.45), g.top(1)}, {g.across(1, 0.45), g.down(0, 1)}});
    draw.beside(g.across(1, 0.45), between, 0.38 * g.cell(1, 0).width(), -1);
    draw.arrow(
        TcpState::Close, TcpState::SynSent,
        {{boxRight, g.down(0, 0.4)}, {g.across(2, 0.75), g.down(0, 0.4)}, {g.across(2, 0.75), g.top(2)}});
    draw.along(boxRight, g.across(2, 0.75), g.down(0, 0.4), -1);
    draw.arrow(
        TcpState::SynSent, TcpState::Close,
        {{g.across(2, 0.5), g.top(2)}, {g.across(2, 0.5), g.down(0, 0.7)}, {boxRight, g.down(0, 0.7)}});
    draw.along(boxRight, g.across(2, 0.5), g.down(0, 0.7), 1);
    draw.arrow(
        TcpState::Listen, TcpState::SynSent,
        {{boxRight, g.down(1, 0.6)}, {g.across(2, 0.25), g.down(1, 0.6)}, {g.across(2, 0.25), g.top(2)}});
    draw.along(boxRight, g.across(2, 0.25), g.down(1, 0.6), -1);
    draw.arrow(
        TcpState::SynRecv, TcpState::Listen,
        {{g.across(0, 0.25), g.top(2)}, {g.across(0, 0.25), g.down(1, 0.35)}, {boxLeft, g.down(1, 0.35)}});
    draw.along(g.across(0, 0.25), boxLeft, g.down(1, 0.35), -1);
    draw.arrow(
        TcpState::Listen, TcpState::SynRecv,
        {{boxLeft, g.down(1, 0.65)}, {g.across(0, 0.75), g.down(1, 0.65)}, {g.across(0, 0.75), g.top(2)}});
    draw.along(g.across(0, 0.75), boxLeft, g.down(1, 0.65), 1);
    draw.arrow(TcpState::SynSent, TcpState::SynRecv,
               {{g.left(2), g.down(2, 0.5)}, {g.across(0, 1), g.down(2, 0.5)}});
    draw.along(boxLeft, boxRight, g.down(2, 0.5), -1);
}

/// Arrows into and out of ESTABLISHED.
void drawConnected(const Grid &g, Drawer &draw)
{
    const double into = g.down(3, 0.3);
    const double out = g.down(3, 0.7);
    draw.arrow(TcpState::SynRecv, TcpState::Established,
               {{g.across(0, 0.6), g.down(2, 1)}, {g.across(0, 0.6), into}, {g.left(1), into}});
    draw.along(g.across(0, 0.6), g.left(1), into, -1);
    draw.arrow(TcpState::SynSent, TcpState::Established,
               {{g.across(2, 0.4), g.down(2, 1)}, {g.across(2, 0.4), into}, {g.across(1, 1), into}});
    draw.along(g.across(1, 1), g.across(2, 0.4), into, -1);
    draw.arrow(TcpState::Established, TcpState::FinWait1,
               {{g.left(1), out}, {g.across(0, 0.6), out}, {g.across(0, 0.6), g.top(4)}});
    draw.along(g.across(0, 0.6), g.left(1), out, 1);
    draw.arrow(TcpState::Established, TcpState::CloseWait,
               {{g.across(1, 1), out}, {g.across(2, 0.4), out}, {g.across(2, 0.4), g.top(4)}});
    draw.along(g.across(1, 1), g.across(2, 0.4), out, 1);
    draw.arrow(TcpState::SynRecv, TcpState::FinWait1,
               {{g.across(0, 0.15), g.down(2, 1)}, {g.across(0, 0.15), g.top(4)}});
    draw.beside(g.across(0, 0.15), g.down(3, 0.5), g.gap() - 34 + g.across(0, 0.15) - g.left(0), -1);
}

/// Arrows to the end.
void drawClosing(const Grid &g, Drawer &draw)
{
    const double half = g.cell(0, 0).width() / 2 - 8;
    const double fourth = g.top(5) - g.rowGap() / 2;
    const double fifth = g.top(6) - g.rowGap() / 2;
    draw.arrow(TcpState::FinWait1, TcpState::FinWait2,
               {{g.across(0, 0.5), g.down(4, 1)}, {g.across(0, 0.5), g.top(5)}});
    draw.beside(g.across(0, 0.5), fourth, half, 1);
    draw.arrow(
        TcpState::FinWait1, TcpState::Closing,
        {{g.across(0, 1), g.down(4, 0.6)}, {g.across(1, 0.5), g.down(4, 0.6)}, {g.across(1, 0.5), g.top(5)}});
    draw.along(g.across(0, 1), g.across(1, 0.5), g.down(4, 0.6), -1);
    draw.arrow(TcpState::CloseWait, TcpState::LastAck,
               {{g.across(2, 0.5), g.down(4, 1)}, {g.across(2, 0.5), g.top(5)}});
    draw.beside(g.across(2, 0.5), fourth, half, 1);
    draw.arrow(
        TcpState::FinWait2, TcpState::TimeWait,
        {{g.across(0, 0.5), g.down(5, 1)}, {g.across(0, 0.5), g.down(6, 0.5)}, {g.left(1), g.down(6, 0.5)}});
    draw.along(g.across(0, 0.5), g.left(1), g.down(6, 0.5), -1);
    draw.arrow(TcpState::Closing, TcpState::TimeWait,
               {{g.across(1, 0.5), g.down(5, 1)}, {g.across(1, 0.5), g.top(6)}});
    draw.beside(g.across(1, 0.5), fifth, half, 1);
    draw.arrow(TcpState::LastAck, TcpState::Close,
               {{g.across(2, 0.5), g.down(5, 1)}, {g.across(2, 0.5), g.top(6)}})
        .toEnd();
    draw.beside(g.across(2, 0.5), fifth, half, 1);
    draw.arrow(TcpState::TimeWait, TcpState::Close,
               {{g.across(1, 1), g.down(6, 0.6)}, {g.left(2), g.down(6, 0.6)}})
        .toEnd();
    draw.along(g.across(1, 1), g.left(2) - 14, g.down(6, 0.6), 1);
}

/// Ends that are not in order, on lanes around the boxes.
void drawBreaks(const Grid &g, Drawer &draw)
{
    struct Source
    {
        TcpState state;
        int row;
    };
    const double into = g.down(6, 0.5);
    for (const Source &source :
         {Source{TcpState::SynRecv, 2}, {TcpState::FinWait1, 4}, {TcpState::FinWait2, 5}}) {
        const double y = g.down(source.row, 0.5);
        draw.arrow(source.state, TcpState::Close,
                   {{g.left(0), y},
                    {g.leftLane(), y},
                    {g.leftLane(), g.bottomLane()},
                    {g.across(2, 0.5), g.bottomLane()},
                    {g.across(2, 0.5), g.down(6, 1)}})
            .toEnd()
            .isBreak();
        draw.along(g.leftLane(), g.left(0), y, -1);
    }
    const double middle = g.down(3, 0.5);
    draw.arrow(TcpState::Established, TcpState::Close,
               {{g.across(1, 1), middle},
                {g.rightLane(), middle},
                {g.rightLane(), into},
                {g.across(2, 1), into}})
        .toEnd()
        .isBreak();
    draw.along(g.across(2, 0.4), g.rightLane(), middle, -1);
    const double wait = g.down(4, 0.5);
    draw.arrow(TcpState::CloseWait, TcpState::Close,
               {{g.across(2, 1), wait}, {g.rightLane(), wait}, {g.rightLane(), into}, {g.across(2, 1), into}})
        .toEnd()
        .isBreak();
    draw.along(g.across(2, 1), g.rightLane(), wait, -1);
    const double lane = g.left(2) - 14;
    const double closing = g.down(5, 0.5);
    draw.arrow(
            TcpState::Closing, TcpState::Close,
            {{g.across(1, 1), closing}, {lane, closing}, {lane, g.down(6, 0.3)}, {g.left(2), g.down(6, 0.3)}})
        .toEnd()
        .isBreak();
    draw.along(g.across(1, 1), lane, closing, -1);
}

double distance(const QRectF &from, const QRectF &to, Qt::Key arrow)
{
    const QPointF way = to.center() - from.center();
    const bool isLevel = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const double ahead = isLevel ? way.x() : way.y();
    const double aside = isLevel ? way.y() : way.x();
    const double forward = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -ahead : ahead;
    return forward < 1 ? -1 : forward + (isLevel ? 6 : 2) * std::abs(aside);
}

} // namespace

int StateDiagram::box(TcpState state, TcpState from) const
{
    const int way = arrow(from, state);
    const bool wantsEnd = way >= 0 ? arrows[size_t(way)].toEnd : from != TcpState::Unknown;
    int found = -1;
    for (size_t index = 0; index < boxes.size(); ++index) {
        if (boxes[index].state == state && (found < 0 || boxes[index].isEnd == wantsEnd))
            found = int(index);
    }
    return found;
}

int StateDiagram::arrow(TcpState from, TcpState to) const
{
    for (size_t index = 0; index < arrows.size(); ++index) {
        if (arrows[index].from == from && arrows[index].to == to)
            return int(index);
    }
    return -1;
}

int StateDiagram::next(int box, Qt::Key arrow) const
{
    if (arrow != Qt::Key_Left && arrow != Qt::Key_Right && arrow != Qt::Key_Up && arrow != Qt::Key_Down)
        return box;
    if (box < 0)
        return boxes.empty() ? -1 : 0;
    int best = -1;
    double least = 0;
    for (size_t index = 0; index < boxes.size(); ++index) {
        const double far = distance(boxes[size_t(box)].rect, boxes[index].rect, arrow);
        if (far > 0 && (best < 0 || far < least)) {
            best = int(index);
            least = far;
        }
    }
    return best;
}

int StateDiagram::boxAt(const QPointF &place) const
{
    const auto found = std::find_if(boxes.begin(), boxes.end(),
                                    [&place](const DiagramBox &box) { return box.rect.contains(place); });
    return found == boxes.end() ? -1 : int(found - boxes.begin());
}

StateDiagram tcpDiagram(const DiagramMetrics &metrics)
{
    const Grid grid(metrics);
    StateDiagram diagram;
    Drawer draw(grid, diagram);
    placeBoxes(draw);
    drawOpening(grid, draw);
    drawConnected(grid, draw);
    drawClosing(grid, draw);
    drawBreaks(grid, draw);
    diagram.legend = QRectF(edge, edge, grid.left(1) - 2 * edge - 20, 3.6 * metrics.line);
    diagram.size = {grid.width(), grid.bottomLane() + edge};
    return diagram;
}

double udpCaptionWidth(const DiagramMetrics &metrics)
{
    return 2 * metrics.box + metrics.label + 60;
}

StateDiagram udpDiagram(const DiagramMetrics &metrics, double captionHeight)
{
    StateDiagram diagram;
    const double width = udpCaptionWidth(metrics);
    const double top = edge + 4.6 * metrics.line;
    const QRectF left(edge, top, metrics.box, 2 * metrics.line + 12);
    const QRectF right = left.translated(width - metrics.box, 0);
    diagram.legend = QRectF(edge, edge, width, 3.6 * metrics.line);
    diagram.boxes = {{TcpState::Close, false, left}, {TcpState::Established, false, right}};
    const auto arrow = [&](TcpState from, TcpState to, double part, int side) {
        const double y = top + part * left.height();
        const QPointF west(left.right(), y);
        const QPointF east(right.left(), y);
        const double place = side < 0 ? y - metrics.line - 2 : y + 2;
        diagram.arrows.push_back(
            {.from = from,
             .to = to,
             .line = from == TcpState::Close ? QPolygonF({west, east}) : QPolygonF({east, west}),
             .label = QRectF(west.x() + 4, place, east.x() - west.x() - 8, metrics.line)});
    };
    arrow(TcpState::Close, TcpState::Established, 0.35, -1);
    arrow(TcpState::Established, TcpState::Close, 0.65, 1);
    diagram.caption = QRectF(edge, left.bottom() + 1.5 * metrics.line, width, captionHeight);
    diagram.size = {width + 2 * edge, diagram.caption.bottom() + edge};
    return diagram;
}

} // namespace enchufe
