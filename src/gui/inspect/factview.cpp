#include "gui/inspect/factview.h"

#include "gui/inspect/factmodel.h"
#include "gui/inspect/wrappingdelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace enchufe {

FactView::FactView(FactModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_copy(new QAction(this))
{
    setModel(&model);
    setItemDelegate(new WrappingDelegate(this));
    setSelectionMode(ExtendedSelection);
    setRootIsDecorated(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &FactView::copy);
    addAction(m_copy);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FactView::openGroups);
    retranslate();
}

/// Groups are open when they come.
void FactView::openGroups(const QModelIndex &group, int first, int last)
{
    for (int row = first; !group.isValid() && row <= last; ++row)
        setFirstColumnSpanned(row, {}, true);
    // A group without lines cannot be opened: its first ones open it.
    if (group.isValid() && m_model.rowCount(group) == last - first + 1)
        expand(group);
}

void FactView::retranslate()
{
    m_copy->setText(tr("&Copy"));
}

/// Names and values take what they need on the average; the sentences have the rest.
void FactView::fitColumns()
{
    const int sentences = m_model.columnCount() - 1;
    int shown = 0;
    for (int column = 0; column < sentences; ++column)
        shown += isColumnHidden(column) ? 0 : 1;
    const int em = fontMetrics().horizontalAdvance(u'n');
    const int width = viewport()->width();
    for (int column = 0; column < sentences; ++column) {
        const int wanted = em * (column == 0 ? 32 : 24);
        // At least a third of the width is the sentences'.
        setColumnWidth(column, std::min(wanted, 2 * width / (3 * std::max(1, shown))));
    }
}

void FactView::copy()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    // In the order on screen.
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &left, const QModelIndex &right) {
        const auto place = [](const QModelIndex &index) {
            return index.parent().isValid() ? std::pair(index.parent().row(), index.row())
                                            : std::pair(index.row(), -1);
        };
        return place(left) < place(right);
    });
    QStringList lines;
    for (const QModelIndex &index : rows)
        lines += m_model.copyText(index);
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void FactView::keyPressEvent(QKeyEvent *event)
{
    // QAbstractItemView copies one cell.
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTreeView::keyPressEvent(event);
}

void FactView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_copy);
    menu->popup(event->globalPos());
}

void FactView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void FactView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace enchufe
