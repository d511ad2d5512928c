#pragma once

#include "gui/table/waterfallgeometry.h"

#include <QStyledItemDelegate>

namespace enchufe {

/// Paints a cell's text and, weaker and after it, its remark (NoteRole); at the end of the first one the
/// row's mark (MarkRole). What is gone is struck out. Of an endpoint without room the port stays. The
/// waterfall's cell is a picture. Only paints.
class SocketDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether a cell asks for room for its remark; it is drawn all the same where there happens to be room.
    /// An errno is no mere remark: it always gets its room.
    void setNotesCounted(bool on) { m_notesCounted = on; }
    /// What the waterfall's bars are drawn on.
    void setWaterfallAxis(const WaterfallAxis &axis) { m_axis = axis; }
    const WaterfallAxis &waterfallAxis() const { return m_axis; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNote(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   int taken) const;
    void paintLife(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_notesCounted = true;
    WaterfallAxis m_axis;
};

} // namespace enchufe
