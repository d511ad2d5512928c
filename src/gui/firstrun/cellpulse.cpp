#include "gui/firstrun/cellpulse.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace enchufe {

CellPulse::CellPulse(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("cellPulse"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_animation, &QVariantAnimation::finished, this, &QWidget::hide);
}

void CellPulse::pulse(const QRect &area, std::function<QList<QRect>()> cells)
{
    const int duration = std::min(
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, parentWidget()), longestMs);
    if (!m_isAnimated || duration <= 0)
        return;
    m_cells = std::move(cells);
    setGeometry(area);
    raise();
    show();
    m_animation.stop();
    m_animation.setDuration(duration);
    m_animation.start();
}

QRectF CellPulse::frame(const QRectF &cell, qreal progress)
{
    const qreal away = (1 - std::clamp(progress, 0.0, 1.0)) * cell.height() / 2;
    return cell.adjusted(-away, -away, away, away);
}

void CellPulse::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 3));
    const QList<QRect> cells = m_cells ? m_cells() : QList<QRect>();
    for (const QRect &cell : cells) {
        const QRectF place =
            frame(cell.translated(-pos()), m_animation.currentValue().toReal()).adjusted(2, 2, -2, -2);
        painter.drawRoundedRect(place, 5, 5);
    }
}

} // namespace enchufe
