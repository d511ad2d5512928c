#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace enchufe {

/// Breaks the lines of long texts at the width of their column, which QTreeView alone does not make room for.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Param view: is its parent and has this delegate for all columns.
    explicit WrappingDelegate(QTreeView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_view;
};

} // namespace enchufe
