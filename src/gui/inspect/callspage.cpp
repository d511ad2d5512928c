#include "gui/inspect/callspage.h"

#include "gui/inspect/callmodel.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/flatbutton.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/underlinechecked.h"
#include "journal/callprogram.h"
#include "journal/livetable.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace enchufe {

namespace {

constexpr int gap = 6;

} // namespace

CallsPage::CallsPage(LiveTable &table)
    : InspectPage(table)
    , m_model(new CallModel(table, this))
{
    setObjectName(QStringLiteral("callsPage"));
    makeView();
    m_parts.note = new ElidedLabel(this);
    m_parts.note->setObjectName(QStringLiteral("callsNote"));
    m_parts.note->setContentsMargins(gap, 0, gap, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addWidget(makeBar());
    layout->addWidget(m_parts.note);
    layout->addWidget(m_parts.view, 1);
    connect(m_model, &CallModel::trimmed, this, &CallsPage::keepPlace);
    // Calls of other sockets are listed too: those of all, and those that a listener accepted.
    connect(&table, &LiveTable::changed, this, &CallsPage::refreshSoon);
    CallsPage::retranslate();
}

void CallsPage::makeView()
{
    auto *view = new QTableView(this);
    m_parts.view = view;
    view->setObjectName(QStringLiteral("callsView"));
    view->setModel(m_model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->setTextElideMode(Qt::ElideRight);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->installEventFilter(this);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_said.clear();
        updateTexts();
    });
}

QWidget *CallsPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new FlowLayout(gap);
    layout->setContentsMargins(gap, 2, gap, 0);
    bar->setLayout(layout);
    m_parts.one = addScopeButton("thisSocketCalls", false);
    m_parts.all = addScopeButton("allSocketsCalls", true);
    auto *group = new QButtonGroup(this);
    group->addButton(m_parts.one);
    group->addButton(m_parts.all);
    m_parts.one->setChecked(true);
    layout->addWidget(together({m_parts.one, m_parts.all}));
    m_parts.copy = addAction("copyCalls");
    m_parts.asC = addAction("copyCallsAsC");
    m_parts.asPython = addAction("copyCallsAsPython");
    connect(m_parts.copy, &QAction::triggered, this, &CallsPage::copyLines);
    connect(m_parts.asC, &QAction::triggered, this, [this] { copyProgram(CopyForm::C); });
    connect(m_parts.asPython, &QAction::triggered, this, [this] { copyProgram(CopyForm::Python); });
    m_parts.copy->setShortcut(QKeySequence::Copy);
    m_parts.copy->setShortcutContext(Qt::WidgetShortcut);
    for (QAction *action : {m_parts.copy, m_parts.asC, m_parts.asPython}) {
        auto *button = new QToolButton(bar);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setMinimumHeight(smallestTarget);
        button->setDefaultAction(action);
        layout->addWidget(button);
    }
    return bar;
}

QToolButton *CallsPage::addScopeButton(const char *name, bool all)
{
    auto *button = named<FlatButton>(name);
    button->setCheckable(true);
    underlineWhenChecked(button);
    // Not clicked(): assistive technology toggles.
    connect(button, &QToolButton::toggled, this, [this, all](bool on) {
        if (on)
            setAllShown(all);
    });
    return button;
}

QAction *CallsPage::addAction(const char *name)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    m_parts.view->addAction(action);
    return action;
}

void CallsPage::focusContent()
{
    if (m_parts.view->isEnabled())
        m_parts.view->setFocus(Qt::TabFocusReason);
    else
        setFocus(Qt::TabFocusReason);
}

void CallsPage::setAllShown(bool on)
{
    if (on == m_isAll)
        return;
    m_isAll = on;
    m_said.clear();
    m_isStarted = false;
    refresh();
}

void CallsPage::socketChanged()
{
    // Another partner changes nothing here.
    if (socket() == m_shown)
        return;
    m_shown = socket();
    // With all sockets listed the chosen one only changes whose program would be copied.
    m_said.clear();
    m_isStarted = m_isStarted && m_isAll;
}

void CallsPage::startLog()
{
    const SocketRow *const shown = row();
    m_isStarted = m_isAll || shown != nullptr;
    const bool isListener = shown != nullptr && shown->isListener();
    m_parts.view->setColumnHidden(CallModel::SocketColumn, !m_isAll && !isListener);
    m_model->showSocket(m_isAll ? SocketId() : socket(), m_isAll || shown == nullptr ? 0 : shown->firstEvent);
    fitColumns();
}

void CallsPage::refresh()
{
    const SocketRow *const shown = row();
    const bool isListed = m_isAll || (shown != nullptr && shown->isOwn());
    m_parts.view->setEnabled(isListed);
    if (!m_isStarted)
        startLog();
    if (isListed) {
        foldSlice([this](quint64 most, quint64 until) { return m_model->fold(most, until); });
        const bool follows = isFollowing();
        m_model->showFolded();
        if (follows)
            m_parts.view->scrollToBottom();
    }
    updateTexts();
}

/// While the end of the list is in view and the reader is at nothing further up.
bool CallsPage::isFollowing() const
{
    const QScrollBar *const bar = m_parts.view->verticalScrollBar();
    if (bar->value() != bar->maximum())
        return false;
    // Ranges: there may be as many chosen rows as there are rows.
    const QItemSelection chosen = m_parts.view->selectionModel()->selection();
    const int last = m_model->rowCount() - 1;
    return std::all_of(chosen.begin(), chosen.end(),
                       [last](const QItemSelectionRange &range) { return range.top() == last; });
}

/// What the reader looks at stays where it is when rows above it go. Units: the bar counts rows.
void CallsPage::keepPlace(int rowsGone)
{
    QScrollBar *const bar = m_parts.view->verticalScrollBar();
    bar->setValue(std::max(0, bar->value() - rowsGone));
}

void CallsPage::copyLines()
{
    // What the journal has dropped meanwhile is not copied.
    m_model->showFolded();
    QModelIndexList rows = m_parts.view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &index : rows)
        lines += m_model->line(index.row());
    if (lines.isEmpty())
        return;
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    say(tr("%n line(s) are on the clipboard, as strace writes them.", nullptr, int(lines.size())));
}

SocketId CallsPage::subject() const
{
    if (!m_isAll)
        return socket();
    const QItemSelection chosen = m_parts.view->selectionModel()->selection();
    const bool isOne = chosen.size() == 1 && chosen.first().height() == 1;
    return isOne ? m_model->socketOf(chosen.first().top()) : socket();
}

void CallsPage::copyProgram(CopyForm form)
{
    const SocketRow *const chosen = table().table().row(subject());
    const CallProgram program = chosen == nullptr ? CallProgram()
                                                  : callProgram(form, table().journal(), table().table(),
                                                                *chosen, table().shownEnd());
    if (program.text.isEmpty()) {
        say(tr("There is no program to copy: the first calls of this socket are not kept."));
        return;
    }
    QApplication::clipboard()->setText(program.text);
    const int calls = int(program.calls - program.callsLeftOut);
    QString note = form == CopyForm::C
                       ? tr("%n call(s) are on the clipboard as a C program.", nullptr, calls)
                       : tr("%n call(s) are on the clipboard as a Python program.", nullptr, calls);
    if (program.connections > 1)
        note += u' ' % tr("%n connection(s) are accepted in it.", nullptr, program.connections);
    if (program.callsLeftOut > 0)
        note += u' ' % tr("%n later call(s) are left out.", nullptr, int(program.callsLeftOut));
    if (program.bytesLeftOut > 0)
        note += u' ' % tr("It does not have all the bytes that were sent.");
    say(note);
}

void CallsPage::say(const QString &text)
{
    m_said = text;
    updateTexts();
    // Qt 6.4 has no announcement event: an alert on the label is what screen readers read politely.
    QAccessibleEvent event(m_parts.note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CallsPage::updateTexts()
{
    const SocketRow *const shown = row();
    const SocketRow *const subjectRow = table().table().row(subject());
    const bool isCopied = subjectRow != nullptr && subjectRow->isOwn();
    m_parts.asC->setEnabled(isCopied);
    m_parts.asPython->setEnabled(isCopied);
    m_parts.copy->setEnabled(m_parts.view->selectionModel()->hasSelection());
    QString text = m_said;
    if (text.isEmpty() && !m_isAll && shown == nullptr)
        text = tr("Choose a socket above to see its calls.");
    else if (text.isEmpty() && !m_isAll && !shown->isOwn())
        text = tr("Only its own program knows the calls of this socket: strace would show them.");
    else if (text.isEmpty() && m_model->dropped() > 0)
        text = tr("The newest %n call(s); older ones are no longer listed.", nullptr, m_model->rowCount());
    else if (text.isEmpty())
        text = tr("%n call(s)", "system calls", m_model->rowCount());
    m_parts.note->setText(text);
}

void CallsPage::fitColumns()
{
    const QFontMetrics metrics(m_parts.view->font());
    m_parts.view->verticalHeader()->setDefaultSectionSize(std::max(smallestTarget, metrics.height() + 6));
    QHeaderView *const header = m_parts.view->horizontalHeader();
    const auto widthOf = [&metrics](const char16_t *widest) {
        return metrics.horizontalAdvance(QString::fromUtf16(widest)) + 2 * metrics.averageCharWidth();
    };
    const std::array<int, CallModel::ColumnCount> widths = {
        widthOf(u"00:00:00.000000"), widthOf(u"127.0.0.1:50000 \u2194 127.0.0.1:50000"),
        widthOf(u"getsockopt"),      0,
        widthOf(u"100000"),          widthOf(u"EADDRNOTAVAIL"),
        widthOf(u"999.9 ms"),
    };
    int taken = 0;
    for (int column = 0; column < CallModel::ColumnCount; ++column) {
        if (column == CallModel::ArgumentsColumn || header->isSectionHidden(column))
            continue;
        header->resizeSection(column, std::max(widths[size_t(column)], header->sectionSizeHint(column)));
        taken += header->sectionSize(column);
    }
    // Not all that is left: the result belongs beside its call.
    const int letter = metrics.averageCharWidth();
    header->resizeSection(CallModel::ArgumentsColumn,
                          std::clamp(m_parts.view->viewport()->width() - taken, 25 * letter, 90 * letter));
}

void CallsPage::retranslate()
{
    m_said.clear();
    m_parts.one->setText(tr("This socket", "whose calls are listed"));
    m_parts.one->setToolTip(
        tr("Lists the calls of the chosen socket; of a listener also those of the sockets "
           "that it accepted."));
    m_parts.all->setText(tr("All sockets", "whose calls are listed"));
    m_parts.all->setToolTip(tr("Lists the calls of every socket of this program in one order."));
    m_parts.copy->setText(tr("&Copy lines"));
    m_parts.copy->setToolTip(tr("Copies the chosen calls as strace writes them."));
    m_parts.asC->setText(tr("Copy as C"));
    m_parts.asC->setToolTip(tr("Copies a C program that makes the same calls in the same order."));
    m_parts.asPython->setText(tr("Copy as Python"));
    m_parts.asPython->setToolTip(tr("Copies a Python program that makes the same calls in the same order."));
    m_parts.view->setAccessibleName(tr("System calls"));
    m_model->retranslate();
    fitColumns();
    updateTexts();
}

bool CallsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    // The action copies lines. Where none is chosen it is off, and QAbstractItemView would copy a cell.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return true;
    return InspectPage::eventFilter(watched, event);
}

void CallsPage::changeEvent(QEvent *event)
{
    InspectPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace enchufe
