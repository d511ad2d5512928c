#include "gui/widgets/tintedframe.h"

#include <QPainter>

namespace enchufe {

void TintedFrame::paintEvent(QPaintEvent *)
{
    constexpr float share = 0.15F;
    const QColor base = palette().color(QPalette::Window);
    const QColor accent = palette().color(QPalette::Highlight);
    const auto mixed = [share](float a, float b) { return a * (1 - share) + b * share; };
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgbF(mixed(base.redF(), accent.redF()),
                                              mixed(base.greenF(), accent.greenF()),
                                              mixed(base.blueF(), accent.blueF())));
    painter.fillRect(0, 0, 4, height(), accent);
}

} // namespace enchufe
