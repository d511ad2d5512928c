#include "gui/table/tableheader.h"

#include "explain/quantities.h"
#include "gui/decor/drawnicon.h"
#include "models/roles.h"
#include "models/socketmodel.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace enchufe {

namespace {

constexpr double markHeight = 4;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void TableHeader::setWaterfallAxis(const WaterfallAxis &axis)
{
    if (axis == m_axis)
        return;
    m_axis = axis;
    const int section = SocketModel::WaterfallColumn;
    model()->setHeaderData(section, orientation(), axis.endNs - axis.beginNs, AxisLengthRole);
    viewport()->update(sectionViewportPosition(section), 0, sectionSize(section), height());
}

QSize TableHeader::sizeHint() const
{
    // QHeaderView keeps its hint when a section is shown or hidden.
    QSize size = QHeaderView::sizeHint();
    const bool hasScale = !isSectionHidden(SocketModel::WaterfallColumn);
    size.setHeight(
        sectionSizeFromContents(hasScale ? SocketModel::WaterfallColumn : SocketModel::SocketColumn)
            .height());
    return size;
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    QSize size = QHeaderView::sectionSizeFromContents(section);
    if (section == SocketModel::WaterfallColumn)
        size.rheight() += fontMetrics().height();
    return size;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section != SocketModel::WaterfallColumn) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    painter->save();
    paintTitle(painter, rect, section);
    paintScale(painter, rect);
    painter->restore();
}

/// As QHeaderView does, but for the place of the words and the arrow: above the scale.
void TableHeader::paintTitle(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, section);
    option.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const QRect upper(rect.left(), rect.top(), rect.width(), rect.height() - fontMetrics().height());
    QStyleOptionHeaderV2 part = option;
    const auto within = [&](QStyle::SubElement element) {
        option.rect = upper;
        return style()->subElementRect(element, &option, this);
    };
    part.rect = within(QStyle::SE_HeaderLabel);
    style()->drawControl(QStyle::CE_HeaderLabel, &part, painter, this);
    part.rect = within(QStyle::SE_HeaderArrow);
    if (option.sortIndicator != QStyleOptionHeader::None)
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, this);
}

void TableHeader::paintScale(QPainter *painter, const QRect &rect) const
{
    const QFontMetricsF metrics(font());
    const double letter = fontMetrics().averageCharWidth();
    const auto text = [](qint64 ns) { return explain::roundDurationText(quint64(ns)); };
    QRectF place = waterfallPlace(QRectF(rect), letter);
    place.setTop(place.bottom() - markHeight - metrics.height());
    const auto ticks = waterfallScale(
        m_axis, place, [&](qint64 ns) { return metrics.horizontalAdvance(text(ns)) + 1; }, letter);
    painter->setFont(font());
    painter->setPen(weakTextColor(palette()));
    for (const WaterfallTick &tick : ticks) {
        painter->drawLine(QPointF(tick.x, place.bottom() - markHeight), QPointF(tick.x, place.bottom()));
        if (!tick.label.isEmpty())
            painter->drawText(tick.label.adjusted(0, 0, 0, -markHeight), Qt::AlignCenter, text(tick.ns));
    }
}

} // namespace enchufe
