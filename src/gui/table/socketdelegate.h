#pragma once

#include <QStyledItemDelegate>

namespace enchufe {

/// Paints a cell's text and, weaker and after it, its remark (NoteRole). Only paints.
class SocketDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether a cell asks for room for its remark; it is drawn all the same where there happens to be room.
    void setNotesCounted(bool on) { m_notesCounted = on; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_notesCounted = true;
};

} // namespace enchufe
