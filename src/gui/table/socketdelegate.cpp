#include "gui/table/socketdelegate.h"

#include "explain/quantities.h"
#include "gui/decor/drawnicon.h"
#include "gui/table/cellgeometry.h"
#include "gui/table/columnfit.h"
#include "gui/table/waterfallpainting.h"
#include "models/roles.h"
#include "models/socketmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace enchufe {

namespace {

RowMark markOf(const QModelIndex &index)
{
    return RowMark(index.data(MarkRole).toInt());
}

/// "ECONNREFUSED"; nothing else is said in capitals alone.
bool isErrno(const QString &note)
{
    return note.size() > 1 &&
           std::all_of(note.begin(), note.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

} // namespace

void SocketDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (markOf(index) == RowMark::Gone)
        option->font.setStrikeOut(true);
}

void SocketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    paintText(painter, option, index);
    if (index.column() == SocketModel::WaterfallColumn) {
        paintLife(painter, option, index);
        return;
    }
    const RowMark mark = index.column() == 0 ? markOf(index) : RowMark::None;
    const QRect place =
        mark == RowMark::None ? QRect() : markPlace(option.rect, option.fontMetrics.averageCharWidth());
    paintNote(painter, option, index, place.width());
    if (place.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
    painter->drawLines(markLines(mark, QStyle::visualRect(option.direction, option.rect, place)));
    painter->restore();
}

/// As QStyledItemDelegate does, but for endpoints, which keep their port.
void SocketDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (index.column() != SocketModel::LocalColumn && index.column() != SocketModel::RemoteColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    cell.text = elidedEndpoint(cell.text, cell.fontMetrics, cell.rect.width() - 2 * margin);
    // The style measures in fractions of a pixel, and would cut again, through the port.
    cell.textElideMode = Qt::ElideNone;
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

void SocketDelegate::paintNote(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, int taken) const
{
    const QString note = index.data(NoteRole).toString();
    if (note.isEmpty())
        return;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    // The style's rectangle is as wide as the text alone: the remark may use the cell up to its end.
    const QRect room(text.left() + margin, option.rect.top(),
                     option.rect.right() - text.left() - margin - taken, option.rect.height());
    const QRect place =
        notePlace(room, cell.fontMetrics.horizontalAdvance(cell.text), cell.fontMetrics.averageCharWidth());
    if (place.isEmpty())
        return;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(weakTextColor(option.palette));
    painter->drawText(QStyle::visualRect(cell.direction, option.rect, place),
                      Qt::AlignVCenter | Qt::AlignLeading,
                      cell.fontMetrics.elidedText(note, Qt::ElideRight, place.width()));
    painter->restore();
}

void SocketDelegate::paintLife(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto phases = index.data(PhasesRole).value<Phases>();
    if (phases.isEmpty())
        return;
    const double letter = option.fontMetrics.averageCharWidth();
    const QString label = explain::durationText(quint64(phases.endNs() - phases.beginNs()));
    const QRectF cell = waterfallPlace(QRectF(option.rect), letter);
    const WaterfallShape shape =
        waterfallShape(phases, m_axis, cell, option.fontMetrics.horizontalAdvance(label) + 1, letter);
    painter->save();
    painter->setFont(option.font);
    paintWaterfall(*painter, shape, label, option.palette);
    painter->restore();
}

QSize SocketDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QFontMetrics metrics(option.font);
    const QString note = index.data(NoteRole).toString();
    if (!note.isEmpty() && (m_notesCounted || isErrno(note)))
        size.rwidth() += metrics.horizontalAdvance(note) + 3 * metrics.averageCharWidth();
    if (index.column() == SocketModel::WaterfallColumn)
        size.setWidth(30 * metrics.averageCharWidth());
    // Targets are at least 24 pixels high (accessibility.md).
    size.setHeight(std::max({24, size.height(), metrics.height() + 8}));
    return size;
}

} // namespace enchufe
