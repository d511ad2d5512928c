#include "gui/map/mappanel.h"

#include "gui/map/maptree.h"
#include "gui/map/mapview.h"
#include "gui/pictures/twinview.h"
#include "journal/livetable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace enchufe {

MapPanel::MapPanel(LiveTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(new MapTree(table, this))
    , m_view(new MapView(table))
    , m_tree(new QTreeView)
    , m_twin(new TwinView(m_view, m_tree, QStringLiteral("map")))
    , m_title(new QLabel)
{
    setObjectName(QStringLiteral("mapPanel"));
    m_title->setObjectName(QStringLiteral("mapTitle"));
    m_title->setContentsMargins(8, 4, 8, 0);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_tree->setObjectName(QStringLiteral("mapTree"));
    m_tree->setModel(m_model);
    m_tree->installEventFilter(this);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(MapTree::NameColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(MapTree::StateColumn, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_twin, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &MapPanel::refresh);
    connect(&table, &LiveTable::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_twin, &TwinView::listShownChanged, this, &MapPanel::refreshTree);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MapPanel::openBranches);
    connect(m_view, &MapView::chosenChanged, this, &MapPanel::choose);
    connect(m_view, &MapView::openRequested, this, &MapPanel::openRequested);
    connect(m_view, &MapView::fillRequested, this, &MapPanel::fillRequested);
    connect(m_view, &PictureView::said, this, &MapPanel::said);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_isTelling && index.isValid())
                    choose(m_model->elementAt(index));
            });
    connect(m_tree, &QTreeView::activated, this,
            [this](const QModelIndex &index) { m_tree->setExpanded(index, !m_tree->isExpanded(index)); });
    retranslate();
}

void MapPanel::setNames(const MapNames &names)
{
    m_view->setNames(names);
    m_model->setNames(names);
    refreshTree();
}

PictureView *MapPanel::view() const
{
    return m_view;
}

void MapPanel::focusContent()
{
    m_twin->focusShown();
}

void MapPanel::refresh()
{
    const HostMap map = hostMap(m_table.table(), m_view->map());
    m_view->setMap(map);
    // What was chosen may come later than its row did, or stand elsewhere now.
    if (!isOn(map, m_view->current()))
        showElement(elementOf(map, m_row));
    refreshTree();
}

/// The list costs as much as all the rest: it is brought up to date where it can be seen.
void MapPanel::refreshTree()
{
    if (!m_twin->isListShown())
        return;
    // What goes may be current in the tree; the row that is chosen is not another one for that.
    m_isTelling = true;
    m_model->setMap(m_view->map());
    m_isTelling = false;
    showInTree(m_view->current());
}

void MapPanel::setCurrent(SocketId socket, PeerIndex peer)
{
    const MapRow row = {socket, peer};
    const bool isKnown = row == m_row;
    m_row = row;
    // A click on an end that is elsewhere has chosen the row of this one already: the ring stays where it is.
    if (isKnown && row.socket.isValid() && rowOf(m_view->map(), m_view->current()) == row)
        return;
    showElement(elementOf(m_view->map(), m_row));
    showInTree(m_view->current());
}

/// What stays chosen is left where the user moved it to.
void MapPanel::showElement(const MapElement &element)
{
    if (element == m_view->current())
        return;
    m_view->setCurrent(element);
    m_view->showCurrent();
}

void MapPanel::showInTree(const MapElement &element)
{
    if (!m_twin->isListShown())
        return;
    const QModelIndex index = m_model->indexOf(element);
    if (m_tree->currentIndex().siblingAtColumn(0) == index)
        return;
    m_isTelling = true;
    m_tree->setCurrentIndex(index);
    m_isTelling = false;
}

void MapPanel::choose(const MapElement &element)
{
    m_view->setCurrent(element);
    showInTree(element);
    const MapRow row = rowOf(m_view->map(), element);
    if (!row.socket.isValid())
        return;
    m_row = row;
    emit chosen(row.socket, row.peer);
}

/// Branches are open when they come, but for those of many cables.
void MapPanel::openBranches(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid() && m_model->rowCount(parent) == last - first + 1 &&
        m_model->elementAt(parent).kind != MapElement::Kind::Group)
        m_tree->expand(parent);
}

void MapPanel::retranslate()
{
    m_title->setText(tr("Host map"));
    m_view->setAccessibleName(tr("Host map"));
    m_view->setAccessibleDescription(tr("The list says the same."));
    m_tree->setAccessibleName(tr("Host map as a list"));
    m_model->retranslate();
    refreshTree();
}

bool MapPanel::eventFilter(QObject *watched, QEvent *event)
{
    // QAbstractItemView copies one cell.
    const bool isPress =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy);
    if (watched != m_tree || !isPress || !m_tree->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    QApplication::clipboard()->setText(m_model->copyText(m_tree->currentIndex()) + u'\n');
    return true;
}

void MapPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void MapPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace enchufe
