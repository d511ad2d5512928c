#pragma once

#include <QVariantAnimation>
#include <QWidget>

#include <functional>

namespace enchufe {

/// Frames that open once around the cells that matter, for under 300 ms: a shape, not a colour alone. Lies
/// over a table and takes neither mouse nor focus. Source: accessibility.md, "Motion sensitivity".
class CellPulse : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longestMs = 280;

    explicit CellPulse(QWidget *parent);

    /// Shows nothing while moves are not wanted.
    void setAnimated(bool on) { m_isAnimated = on; }
    /// Param area: what is lain over, pixels of the parent. Param cells: where the cells are, in the same
    /// system; asked for each frame, as columns still find their widths.
    void pulse(const QRect &area, std::function<QList<QRect>()> cells);

    /// The frame around `cell` when `progress` (0 to 1) of the time has gone: it begins well outside and
    /// closes in on the cell.
    static QRectF frame(const QRectF &cell, qreal progress);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVariantAnimation m_animation;
    std::function<QList<QRect>()> m_cells;
    bool m_isAnimated = true;
};

} // namespace enchufe
