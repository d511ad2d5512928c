#include "gui/widgets/growingstyle.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace enchufe {

namespace {

/// A letter is about as high as an indicator is beside usual text.
int letterHeight(const QStyleOption *option, const QWidget *widget)
{
    if (option)
        return option->fontMetrics.ascent();
    return widget ? widget->fontMetrics().ascent() : 0;
}

} // namespace

int GrowingStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(usual, letterHeight(option, widget));
    default:
        return usual;
    }
}

void GrowingStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    // A style draws the arrow with the same pixels in any room.
    constexpr int usualLine = 20;
    const double scale = option->fontMetrics.height() / double(usualLine);
    const auto *const branch = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element != PE_IndicatorBranch || !branch || scale <= 1) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionViewItem small = *branch;
    small.rect = QRect(QPoint(), option->rect.size() / scale);
    painter->save();
    painter->translate(option->rect.topLeft());
    painter->scale(scale, scale);
    QProxyStyle::drawPrimitive(element, &small, painter, widget);
    painter->restore();
}

} // namespace enchufe
