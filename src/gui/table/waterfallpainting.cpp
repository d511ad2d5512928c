#include "gui/table/waterfallpainting.h"

#include "gui/decor/drawnicon.h"
#include "gui/decor/stateshape.h"

#include <QPainter>
#include <QPalette>

namespace enchufe {

namespace {

QColor colorOf(Phase phase, const QColor &ink)
{
    switch (phase) {
    case Phase::Asking:
        return stateColor(StateShape::SynSent, ink);
    case Phase::Waiting:
    case Phase::Listening:
        return stateColor(StateShape::Listen, ink);
    case Phase::Open:
        return stateColor(StateShape::Established, ink);
    case Phase::HalfClosed:
        return stateColor(StateShape::CloseWait, ink);
    case Phase::Closing:
        return stateColor(StateShape::LastAck, ink);
    case Phase::TimeWait:
        return stateColor(StateShape::TimeWait, ink);
    default:
        return stateColor(StateShape::Opening, ink);
    }
}

/// What only waits is hatched or dotted; what is open is plain.
Qt::BrushStyle patternOf(Phase phase)
{
    switch (phase) {
    case Phase::Asking:
        return Qt::BDiagPattern;
    case Phase::Waiting:
        return Qt::FDiagPattern;
    case Phase::Lookup:
    case Phase::TimeWait:
        return Qt::Dense4Pattern;
    default:
        return Qt::SolidPattern;
    }
}

QColor mixed(const QColor &color, const QColor &base, double part)
{
    const auto mix = [part](int from, int towards) { return int(from + (towards - from) * part); };
    return {mix(base.red(), color.red()), mix(base.green(), color.green()), mix(base.blue(), color.blue())};
}

} // namespace

void paintWaterfall(QPainter &painter, const WaterfallShape &shape, const QString &label,
                    const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    for (const WaterfallBar &bar : shape.bars) {
        const QColor color = colorOf(bar.phase, ink);
        // A pattern needs room to be seen.
        const Qt::BrushStyle pattern = bar.place.width() > 4 ? patternOf(bar.phase) : Qt::SolidPattern;
        const bool isOpen = bar.phase == Phase::Open || bar.phase == Phase::HalfClosed;
        painter.fillRect(bar.place, mixed(color, base, isOpen ? 0.35 : 0.2));
        if (!isOpen)
            painter.fillRect(bar.place, QBrush(mixed(color, ink, 0.75), pattern));
        for (const QRectF &moved : bar.moved)
            painter.fillRect(moved, mixed(color, ink, 0.75));
        painter.setPen(mixed(color, ink, 0.5));
        painter.setBrush(Qt::NoBrush);
        if (bar.place.width() > 3 && bar.place.height() > 4)
            painter.drawRect(bar.place.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setPen(weakTextColor(palette));
    if (!shape.arrow.empty()) {
        painter.setBrush(ink);
        painter.drawPolygon(shape.arrow.data(), int(shape.arrow.size()));
    }
    if (!shape.label.isEmpty())
        painter.drawText(shape.label, Qt::AlignLeft | Qt::AlignVCenter, label);
}

} // namespace enchufe
