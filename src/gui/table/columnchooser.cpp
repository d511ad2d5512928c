#include "gui/table/columnchooser.h"

#include "models/socketfiltermodel.h"
#include "models/socketmodel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTreeView>

namespace enchufe {

namespace {

const QString s_key = QStringLiteral("table/columns");
const QString s_orderKey = QStringLiteral("table/waterfallOrder");
constexpr auto usualOrder = SocketFilterModel::WaterfallOrder::Start;

} // namespace

ColumnChooser::ColumnChooser(QTreeView &view)
    : QObject(&view)
    , m_view(view)
    , m_menu(new QMenu(&view))
{
    m_menu->setObjectName(QStringLiteral("columnsMenu"));
    QHeaderView *header = view.header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &place) { popup(header->mapToGlobal(place)); });
    reset();
}

std::vector<int> ColumnChooser::shownColumns() const
{
    std::vector<int> columns;
    for (int column = 0; column < m_view.header()->count(); ++column) {
        if (!m_view.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void ColumnChooser::openMenu()
{
    QHeaderView *header = m_view.header();
    popup(header->mapToGlobal(QPoint(0, header->height())));
}

void ColumnChooser::popup(const QPoint &place)
{
    m_menu->clear();
    // clear() leaves menus within it behind.
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    for (int column = 1; column < m_view.model()->columnCount(); ++column) {
        QAction *action = m_menu->addAction(m_view.model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(QStringLiteral("column-%1").arg(column));
        action->setToolTip(m_view.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_view.setColumnHidden(column, !on);
            emit changed();
        });
    }
    addOrders();
    m_menu->addSeparator();
    QAction *const again =
        m_menu->addAction(tr("&Reset", "the columns of the table"), this, &ColumnChooser::reset);
    again->setObjectName(QStringLiteral("resetColumns"));
    m_menu->popup(place);
}

SocketFilterModel *ColumnChooser::filterModel() const
{
    return qobject_cast<SocketFilterModel *>(m_view.model());
}

/// What the waterfall is sorted by, and sorts by it.
void ColumnChooser::addOrders()
{
    auto *shown = filterModel();
    if (shown == nullptr)
        return;
    QMenu *const orders = m_menu->addMenu(tr("&Sort the waterfall"));
    orders->setObjectName(QStringLiteral("waterfallOrders"));
    orders->setEnabled(!m_view.isColumnHidden(SocketModel::WaterfallColumn));
    const auto add = [this, shown, orders](const QString &text, const char *name,
                                           SocketFilterModel::WaterfallOrder order) {
        QAction *const action = orders->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(m_view.header()->sortIndicatorSection() == SocketModel::WaterfallColumn &&
                           shown->waterfallOrder() == order);
        connect(action, &QAction::triggered, this, [this, shown, order] {
            shown->setWaterfallOrder(order);
            m_view.sortByColumn(SocketModel::WaterfallColumn, Qt::AscendingOrder);
        });
    };
    add(tr("By &start"), "waterfallByStart", SocketFilterModel::WaterfallOrder::Start);
    add(tr("By &end"), "waterfallByEnd", SocketFilterModel::WaterfallOrder::End);
    add(tr("By &duration"), "waterfallByLength", SocketFilterModel::WaterfallOrder::Length);
}

void ColumnChooser::reset()
{
    QHeaderView *header = m_view.header();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        m_view.setColumnHidden(column, column >= SocketModel::firstExtraColumn);
        header->resizeSection(column, header->minimumSectionSize());
    }
    if (auto *shown = filterModel())
        shown->setWaterfallOrder(usualOrder);
    m_view.sortByColumn(-1, Qt::AscendingOrder);
    emit changed();
}

void ColumnChooser::save(QSettings &settings) const
{
    settings.setValue(s_key, m_view.header()->saveState());
    if (const auto *shown = filterModel())
        settings.setValue(s_orderKey, int(shown->waterfallOrder()));
}

void ColumnChooser::restore(const QSettings &settings)
{
    QHeaderView *header = m_view.header();
    const QByteArray before = header->saveState();
    const int columns = header->count();
    // A file of another version may have other columns, or none that can be read.
    const bool isGood = header->restoreState(settings.value(s_key).toByteArray()) &&
                        header->count() == columns && !header->isSectionHidden(0) &&
                        header->visualIndex(0) == 0;
    if (!isGood)
        header->restoreState(before);
    header->setFirstSectionMovable(false);
    header->setSectionsMovable(true);
    const int order = settings.value(s_orderKey, int(usualOrder)).toInt();
    if (auto *shown = filterModel();
        shown && order >= 0 && order <= int(SocketFilterModel::WaterfallOrder::Length))
        shown->setWaterfallOrder(SocketFilterModel::WaterfallOrder(order));
    m_view.sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    emit changed();
}

} // namespace enchufe
