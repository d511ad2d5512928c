#include "gui/inspect/wrappingdelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace enchufe {

WrappingDelegate::WrappingDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    view->setWordWrap(true);
    view->setUniformRowHeights(false);
    connect(view->header(), &QHeaderView::sectionResized, this, [this] { emit sizeHintChanged({}); });
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const int indentation =
        index.column() == 0 ? m_view->indentation() * (index.parent().isValid() ? 2 : 1) : 0;
    const int margin = 2 * (m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1);
    const int width = m_view->columnWidth(index.column()) - indentation - margin;
    const QRect needed = styled.fontMetrics.boundingRect(QRect(0, 0, std::max(1, width), 1 << 15),
                                                         Qt::TextWordWrap | Qt::AlignLeading, styled.text);
    const int gap = std::max(2, styled.fontMetrics.height() / 4);
    return {plain.width(), needed.height() + gap};
}

} // namespace enchufe
