#pragma once

#include <QStyledItemDelegate>

namespace enchufe {

/// Paints a cell's text and, weaker and after it, its remark (NoteRole). Only paints.
class SocketDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace enchufe
