#include "gui/table/socketview.h"

#include "gui/table/columnfit.h"
#include "gui/table/socketdelegate.h"
#include "gui/table/tableheader.h"
#include "models/roles.h"
#include "models/socketfiltermodel.h"
#include "models/socketmodel.h"

#include <QCursor>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <chrono>
#include <numeric>

using namespace std::chrono_literals;

namespace enchufe {

namespace {

constexpr int s_edgeWidth = 4;

bool isHistory(const QModelIndex &index)
{
    return index.data(RowKindRole).toInt() == int(RowKind::History);
}

} // namespace

SocketView::SocketView(SocketModel &rows, SocketFilterModel &shown, QWidget *parent)
    : QTreeView(parent)
    , m_rows(rows)
    , m_shown(shown)
    , m_delegate(new SocketDelegate(this))
    , m_header(new TableHeader)
{
    setObjectName(QStringLiteral("socketView"));
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    // A row can be kept in its place to the pixel.
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setMouseTracking(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setFrameShape(NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setExpandsOnDoubleClick(false);
    setHeader(m_header);
    // Columns are fitted to the rows in view only, however many there are.
    header()->setResizeContentsPrecision(0);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(false);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setSortIndicatorClearable(true);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setModel(&shown);
    setSortingEnabled(true);
    softenSelection();
    adaptToFont();

    connect(&rows, &SocketModel::batchStarting, this, &SocketView::beginBatch);
    connect(&rows, &SocketModel::batchApplied, this, &SocketView::endBatch);
    connect(this, &QTreeView::activated, this, &SocketView::rowActivated);
    // Over the accessibility bus a row is selected without becoming current. Queued: a click or key does
    // both.
    connect(
        selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] {
            const QModelIndexList chosen = selectionModel()->selectedRows();
            if (!chosen.isEmpty() && !selectionModel()->isSelected(currentIndex()))
                setCurrentIndex(chosen.first());
        },
        Qt::QueuedConnection);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(&m_tick, &QTimer::timeout, this, &SocketView::growWithTime);
    m_tick.start();
    m_flow.setInterval(250ms);
    connect(&m_flow, &QTimer::timeout, this, &SocketView::flow);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!m_flow.isActive() && isVisible() && !waterfallPlace().isEmpty())
            m_flow.start();
    });
    m_hand.setSingleShot(true);
    m_hand.setInterval(1s);
    connect(&m_hand, &QTimer::timeout, this, &SocketView::letGo);
    m_fit.setSingleShot(true);
    m_fit.setInterval(100ms);
    connect(&m_fit, &QTimer::timeout, this, &SocketView::fitColumns);
    const auto fitSoon = [this] {
        if (!m_fit.isActive())
            m_fit.start();
    };
    connect(&shown, &QAbstractItemModel::dataChanged, this, fitSoon);
    // Columns that are shown or hidden come as a change of size from or to 0.
    connect(header(), &QHeaderView::sectionResized, this, [this, fitSoon](int column, int before, int now) {
        if ((before == 0) == (now == 0)) {
            // By hand, or as it was kept: so wide it stays.
            if (!m_busy.fitting && column != SocketModel::StateColumn)
                m_widths[size_t(column)] = {now, now};
            return;
        }
        fitSoon();
        updateGeometries();
    });
}

QModelIndex SocketView::sourceIndex(const RowKey &key) const
{
    return key.history ? m_rows.historyIndex() : m_rows.indexOf(key.socket, key.peer);
}

QModelIndex SocketView::shownIndex(const RowKey &key) const
{
    const auto &decorator = static_cast<const QAbstractProxyModel &>(*m_shown.sourceModel());
    return m_shown.mapFromSource(decorator.mapFromSource(sourceIndex(key)));
}

RowKey SocketView::keyOf(const QModelIndex &index) const
{
    return {{index.data(SocketIdRole).toUInt()}, index.data(PeerIndexRole).toUInt(), isHistory(index)};
}

void SocketView::selectKey(const RowKey &key)
{
    if (const QModelIndex index = shownIndex(key); index.isValid()) {
        setCurrentIndex(index);
    } else if (sourceIndex(key).isValid() && !(key == m_key)) {
        // A filter hides it: it is chosen all the same, and comes into view when the filter goes.
        const QScopedValueRollback holding(m_busy.holding, true);
        setCurrentIndex({});
        m_key = key;
        emit currentKeyChanged();
    }
}

void SocketView::noteHand()
{
    m_hand.start();
    m_shown.setDynamicSortFilter(false);
}

void SocketView::letGo()
{
    m_busy.holding = true;
    m_shown.setDynamicSortFilter(true);
    resumeSelection();
}

void SocketView::beginBatch()
{
    m_busy.holding = true;
    m_anchor = {};
    if (!m_hand.isActive())
        return;
    const QModelIndex pointed = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    const QModelIndex held = pointed.isValid() && viewport()->underMouse() ? pointed : currentIndex();
    const QRect place = visualRect(held);
    if (viewport()->rect().intersects(place))
        m_anchor = {keyOf(held), place.top(), true};
}

void SocketView::endBatch()
{
    resumeSelection();
    const QModelIndex held = m_anchor.isHeld ? shownIndex(m_anchor.key) : QModelIndex();
    if (!held.isValid())
        return;
    const int moved = visualRect(held).top() - m_anchor.top;
    if (moved == 0)
        return;
    // The bar's range is of the time before the batch.
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

void SocketView::resumeSelection()
{
    m_busy.holding = false;
    if (!sourceIndex(m_key).isValid()) {
        // The row was forgotten: what Qt chose instead is the choice now.
        currentChanged(currentIndex(), {});
        return;
    }
    const QModelIndex index = shownIndex(m_key);
    if (index.isValid() && (index.row() != currentIndex().row() || index.parent() != currentIndex().parent()))
        setCurrentIndex(index);
}

void SocketView::keepWidths()
{
    for (int column = 0; column < SocketModel::ColumnCount; ++column) {
        if (column != SocketModel::StateColumn)
            m_widths[size_t(column)].whole = columnWidth(column);
    }
    m_fit.start();
}

void SocketView::setFilter(const SocketFilter &filter)
{
    m_busy.holding = true;
    m_shown.setFilter(filter);
    if (m_shown.isFiltering()) {
        // Not expandAll(): it notes every row as expanded, also those with nothing below, each by a
        // persistent index, and every row that comes or goes afterwards looks at all of them.
        for (int row = 0; row < m_shown.rowCount(); ++row) {
            if (const QModelIndex index = m_shown.index(row, 0); m_shown.hasChildren(index))
                expand(index);
        }
    } else if (const QModelIndex last = m_shown.index(m_shown.rowCount() - 1, 0); isHistory(last)) {
        setExpanded(last, false);
    }
    resumeSelection();
}

void SocketView::refreshFilter()
{
    m_busy.holding = true;
    m_shown.reconsider();
    resumeSelection();
}

void SocketView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_busy.holding)
        return;
    const RowKey key = keyOf(current);
    if (key == m_key)
        return;
    m_key = key;
    emit currentKeyChanged();
}

void SocketView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    if (parent.isValid() && m_shown.rowCount(parent) == last - first + 1)
        unfold(parent);
    for (int row = first; row <= last; ++row) {
        if (const QModelIndex index = m_shown.index(row, 0, parent); m_shown.hasChildren(index))
            unfold(index);
    }
    if (!m_fit.isActive())
        m_fit.start();
}

void SocketView::unfold(const QModelIndex &index)
{
    if (!isHistory(index) || m_shown.isFiltering())
        expand(index);
}

void SocketView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    // QTreeView searches the row and measures its cells for a new height, 50 us each; rows here are all of
    // one height, which no text changes.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void SocketView::drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                         const QModelIndex &index) const
{
    QTreeView::drawRow(painter, options, index);
    const QVariant edge = index.siblingAtColumn(0).data(EdgeColorRole);
    if (!edge.isValid())
        return;
    const QColor color = edge.value<QColor>();
    const QRect place(0, options.rect.top() + 1, s_edgeWidth, options.rect.height() - 2);
    painter->fillRect(place, color);
    // Orange and sky are too pale for a white ground by themselves (accessibility.md asks for 3:1).
    if (color.lightness() > 100 && palette().color(QPalette::Base).lightness() > 128) {
        painter->setPen(palette().color(QPalette::Text));
        painter->drawLine(place.topRight(), place.bottomRight());
    }
}

void SocketView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        emit pauseToggled();
        return;
    }
    noteHand();
    QTreeView::keyPressEvent(event);
}

bool SocketView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        noteHand();
        break;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

void SocketView::resizeEvent(QResizeEvent *event)
{
    const bool wasInSight = visualRect(currentIndex()).bottom() < event->oldSize().height();
    QTreeView::resizeEvent(event);
    fitColumns();
    if (wasInSight)
        showCurrent();
    emit resized();
}

// Not scrollTo(): that goes to the row's first column too.
void SocketView::showCurrent()
{
    const QRect place = visualRect(currentIndex());
    QScrollBar *const bar = verticalScrollBar();
    if (place.isEmpty())
        return;
    if (place.bottom() >= viewport()->height())
        bar->setValue(bar->value() + place.bottom() - viewport()->height() + 1);
    else if (place.top() < 0)
        bar->setValue(bar->value() + place.top());
}

void SocketView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        adaptToFont();
    } else if (event->type() == QEvent::LanguageChange) {
        m_fit.start();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        softenSelection();
    }
}

QRect SocketView::waterfallPlace() const
{
    const int column = SocketModel::WaterfallColumn;
    if (isColumnHidden(column))
        return {};
    return QRect(columnViewportPosition(column), 0, columnWidth(column), viewport()->height())
        .intersected(viewport()->rect());
}

WaterfallAxis SocketView::axisInView() const
{
    std::vector<Phases> rows;
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > viewport()->height())
            break;
        rows.push_back(index.data(PhasesRole).value<Phases>());
    }
    return waterfallAxis(rows);
}

void SocketView::setWaterfallAxis(const WaterfallAxis &axis)
{
    m_delegate->setWaterfallAxis(axis);
    m_header->setWaterfallAxis(axis);
}

void SocketView::flow()
{
    const QRect place = waterfallPlace();
    if (!isVisible() || place.isEmpty())
        m_flow.stop();
    else if (axisInView() != m_delegate->waterfallAxis())
        viewport()->update(place);
}

void SocketView::paintEvent(QPaintEvent *event)
{
    if (const QRect place = waterfallPlace(); !place.isEmpty()) {
        const WaterfallAxis axis = axisInView();
        // All bars stand on one axis: with another one every bar is another.
        if (axis != m_delegate->waterfallAxis() && !event->rect().contains(place))
            viewport()->update(place);
        setWaterfallAxis(axis);
    }
    QTreeView::paintEvent(event);
}

void SocketView::adaptToFont()
{
    const int size = fontMetrics().height() + 5;
    setIconSize({size, size});
    m_widths.fill({});
    m_fit.start();
    QMetaObject::invokeMethod(this, &SocketView::showCurrent, Qt::QueuedConnection);
    setMinimumHeight(header()->sizeHint().height() + 3 * (fontMetrics().height() + 8) +
                     horizontalScrollBar()->sizeHint().height());
}

// Every column grows to what it shows and never shrinks under the reader's eyes, but for remarks and then
// addresses where the view is too narrow for what is to be seen at once; State takes what is left.
void SocketView::fitColumns()
{
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < SocketModel::ColumnCount; ++column)
        wishes.push_back(wishOf(column));
    std::vector<int> widths = fittedWidths(wishes, viewport()->width());
    const int spare = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    widths[SocketModel::StateColumn] += std::max(0, spare);
    const QScopedValueRollback fitting(m_busy.fitting, true);
    for (int column = 0; column < SocketModel::ColumnCount; ++column) {
        if (widths[size_t(column)] > 0)
            setColumnWidth(column, widths[size_t(column)]);
    }
}

/// Of what is in view. State has room for its longest word from the beginning.
int SocketView::wantedWidth(int column, bool withRemarks) const
{
    m_delegate->setNotesCounted(withRemarks);
    const int wanted = std::max(sizeHintForColumn(column) + 10, header()->sectionSizeHint(column));
    m_delegate->setNotesCounted(true);
    if (column != SocketModel::StateColumn)
        return wanted;
    return std::max(wanted, fontMetrics().horizontalAdvance(QStringLiteral("ESTABLISHED")) +
                                iconSize().width() + 4 * fontMetrics().averageCharWidth());
}

ColumnWish SocketView::wishOf(int column)
{
    if (isColumnHidden(column))
        return {};
    auto &[whole, byHand] = m_widths[size_t(column)];
    const int wanted = wantedWidth(column, true);
    // State has what is left anyway: it need not keep what it no longer says.
    whole = column == SocketModel::StateColumn ? wanted : std::max(whole, wanted);
    const bool isKey = column <= SocketModel::RemoteColumn;
    if (column == SocketModel::SocketColumn || column == SocketModel::StateColumn) {
        const int facts = std::min(whole, std::max(wantedWidth(column, false), byHand));
        return {whole, facts, facts, isKey};
    }
    const bool isEndpoint = column == SocketModel::LocalColumn || column == SocketModel::RemoteColumn;
    const int port = fontMetrics().horizontalAdvance(QStringLiteral("\u2026:65535")) + 10;
    const int least = isEndpoint ? std::min(whole, std::max(port, header()->sectionSizeHint(column))) : whole;
    return {whole, whole, least, isKey};
}

/// An age gets longer without a change in the model.
void SocketView::growWithTime()
{
    for (const int column : {SocketModel::AgeColumn, SocketModel::TimerColumn}) {
        if (isVisible() && !isColumnHidden(column) && wantedWidth(column, true) > columnWidth(column) &&
            !m_fit.isActive())
            m_fit.start();
    }
}

// A tint in place of the full highlight, so that the state's icons keep their contrast on a selected row.
void SocketView::softenSelection()
{
    if (m_busy.softening)
        return;
    const QScopedValueRollback guard(m_busy.softening, true);
    setPalette({});
    QPalette tinted = palette();
    const QColor base = tinted.color(QPalette::Base);
    const QColor strong = tinted.color(QPalette::Active, QPalette::Highlight);
    const auto mix = [](int from, int towards) { return from + (towards - from) * 26 / 100; };
    tinted.setColor(QPalette::Highlight,
                    QColor(mix(base.red(), strong.red()), mix(base.green(), strong.green()),
                           mix(base.blue(), strong.blue())));
    tinted.setColor(QPalette::HighlightedText, tinted.color(QPalette::Text));
    setPalette(tinted);
}

} // namespace enchufe
