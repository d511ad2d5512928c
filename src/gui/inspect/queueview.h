#pragma once

#include "explain/queuetexts.h"
#include "gui/inspect/queuegeometry.h"

#include <QWidget>

#include <array>

namespace enchufe {

/// What waits at one end, and what to call that end.
struct QueueEnd
{
    QString title;
    std::vector<explain::QueueFact> facts;

    std::vector<GaugeNumbers> numbers() const;
};

/// Draws the queues of both ends as gauges, side by side. Its text twin is the list beside it.
class QueueView : public QWidget
{
    Q_OBJECT

public:
    explicit QueueView(QWidget *parent = nullptr);

    /// Param other: empty where the other end is not ours.
    void setEnds(const QueueEnd &here, const QueueEnd &other);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintEnd(QPainter &painter, const QueueEnd &end, const QRectF &place) const;
    void paintGauge(QPainter &painter, const explain::QueueFact &fact, const GaugeRects &rects) const;
    void paintFlag(QPainter &painter, const QString &flag, const QRectF &place) const;

    std::array<QueueEnd, 2> m_ends;
};

} // namespace enchufe
