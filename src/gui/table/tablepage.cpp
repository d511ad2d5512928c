#include "gui/table/tablepage.h"

#include "explain/explain.h"
#include "gui/table/columnchooser.h"
#include "gui/table/filterchips.h"
#include "gui/table/filtercompletion.h"
#include "gui/table/filteredit.h"
#include "gui/table/pausebanner.h"
#include "gui/table/socketview.h"
#include "gui/widgets/clearbutton.h"
#include "gui/widgets/tallenough.h"
#include "gui/widgets/together.h"
#include "gui/widgets/underlinechecked.h"
#include "journal/livetable.h"
#include "journal/socketfilter.h"
#include "models/cellfilter.h"
#include "models/socketfiltermodel.h"
#include "models/socketmodel.h"

#include <QAbstractProxyModel>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>

namespace enchufe {

namespace {

const QString s_filterKey = QStringLiteral("table/filter");

} // namespace

TablePage::TablePage(SocketModel &rows, SocketFilterModel &shown, LiveTable &table, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_shown(shown)
{
    m_parts.filter =
        new FilterEdit([&table](const QString &token) { return filterCompletions(token, table.table()); });
    m_parts.filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_parts.filter->setObjectName(QStringLiteral("filterEdit"));
    addClearButton(m_parts.filter);
    m_parts.chips = new FilterChips;
    m_parts.count = new QLabel;
    m_parts.count->setObjectName(QStringLiteral("countLabel"));
    m_parts.view = new SocketView(rows, shown);
    m_parts.columns = new ColumnChooser(*m_parts.view);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 0);
    bar->setSpacing(12);
    bar->addWidget(m_parts.filter, 1);
    bar->addWidget(m_parts.count);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(12, 4, 12, 6);
    chips->addWidget(m_parts.chips, 1);
    chips->addWidget(makeScope(), 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(chips);
    layout->addWidget(new PauseBanner(table));
    layout->addWidget(m_parts.view, 1);
    m_parts.strip = new QWidget;
    m_parts.strip->setObjectName(QStringLiteral("tableStrip"));
    layout->addWidget(m_parts.strip);
    setStrip(0);
    // The chips break their line.
    new TallEnough(this);

    connect(m_parts.filter, &QLineEdit::textChanged, this, &TablePage::applyFilter);
    connect(m_parts.chips, &FilterChips::changed, this, &TablePage::applyFilter);
    connect(m_parts.columns, &ColumnChooser::changed, this,
            [this] { m_shown.setShownColumns(m_parts.columns->shownColumns()); });
    connect(m_parts.view, &SocketView::pauseToggled, &table,
            [&table] { table.setPaused(!table.isPaused()); });
    retranslate();
}

TablePage::~TablePage()
{
    if (m_settingsFile.isEmpty())
        return;
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    m_parts.columns->save(settings);
    const Result<SocketFilter> filter = SocketFilter::parse(m_parts.filter->text());
    settings.setValue(s_filterKey, filter ? filter->english() : QString());
}

QWidget *TablePage::makeScope()
{
    auto *scope = new QWidget;
    auto *layout = new QHBoxLayout(scope);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (QToolButton **button : {&m_parts.mine, &m_parts.computer}) {
        *button = new QToolButton;
        (*button)->setCheckable(true);
        (*button)->setFocusPolicy(Qt::StrongFocus);
        (*button)->setMinimumHeight(smallestTarget);
        underlineWhenChecked(*button);
        group->addButton(*button);
        layout->addWidget(*button);
    }
    m_parts.mine->setObjectName(QStringLiteral("thisAppButton"));
    m_parts.computer->setObjectName(QStringLiteral("thisComputerButton"));
    m_parts.mine->setChecked(true);
    connect(m_parts.computer, &QToolButton::toggled, this, &TablePage::wholeComputerChanged);
    return scope;
}

void TablePage::setStrip(int height)
{
    m_parts.strip->setFixedHeight(height);
    layout()->activate();
}

void TablePage::focusFilter()
{
    m_parts.filter->setFocus(Qt::ShortcutFocusReason);
    m_parts.filter->selectAll();
}

bool TablePage::escape()
{
    if (!m_parts.filter->hasFocus())
        return false;
    m_parts.filter->clear();
    return true;
}

void TablePage::tick()
{
    if (!m_shown.usesAge())
        return;
    m_parts.view->refreshFilter();
    emit sumsChanged();
}

void TablePage::sumUp()
{
    const SocketFilterModel::Counts counts = m_shown.counts();
    m_parts.count->setText(tr("%1 of %2", "rows shown, rows there are").arg(counts.shown).arg(counts.all));
}

void TablePage::applyFilter()
{
    const Result<SocketFilter> typed = SocketFilter::parse(m_parts.filter->text());
    m_parts.filter->setFaultAt(typed ? -1 : typed.error().position,
                               typed ? QString() : explain::inputFault(typed.error()));
    // What is wrong may be half of what is being typed: the last result stays.
    if (!typed)
        return;
    const Result<SocketFilter> pressed = SocketFilter::parse(m_parts.chips->filter());
    Q_ASSERT(pressed.isOk());
    m_parts.view->setFilter(SocketFilter::both(*pressed, *typed));
    emit sumsChanged();
}

QString TablePage::cellFilter() const
{
    QModelIndex index = m_parts.view->currentIndex();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return enchufe::cellFilter(m_rows, index);
}

bool TablePage::canFilterByCell() const
{
    return !cellFilter().isEmpty();
}

void TablePage::filterByCell(CellUse use)
{
    const QString term = cellFilter();
    if (term.isEmpty())
        return;
    const QString all = term.contains(u' ') ? QString(u'(' % term % u')') : term;
    const QString before = m_parts.filter->text().trimmed();
    // "a | b" is one operand of what is added.
    const QString operand = before.contains(u'|') ? QString(u'(' % before % u')') : before;
    const QString joint = operand.isEmpty() ? QString() : QString(operand % u' ');
    switch (use) {
    case CellUse::Only:
        m_parts.filter->setText(term);
        break;
    case CellUse::Hide:
        m_parts.filter->setText(joint % u'-' % all);
        break;
    case CellUse::Add:
        m_parts.filter->setText(joint % all);
        break;
    }
}

void TablePage::keepIn(const QString &file)
{
    m_settingsFile = file;
    const QSettings settings(file, QSettings::IniFormat);
    m_parts.columns->restore(settings);
    m_parts.view->keepWidths();
    m_parts.filter->setText(settings.value(s_filterKey).toString().left(SocketFilter::longest));
}

void TablePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TablePage::retranslate()
{
    m_parts.filter->setPlaceholderText(
        tr("Filter: words found in any cell, or facts, such as state:listen port:5000"));
    m_parts.filter->setAccessibleName(tr("Filter"));
    m_parts.view->setAccessibleName(tr("Sockets"));
    m_parts.count->setToolTip(tr("Rows that match the filter, of all rows"));
    m_parts.mine->setText(tr("This app", "whose sockets are shown"));
    m_parts.computer->setText(tr("This computer", "whose sockets are shown"));
    m_parts.mine->setToolTip(tr("Show this program's sockets"));
    m_parts.computer->setToolTip(tr("Show the sockets of every program of this computer, to look at"));
    // Its reason is a sentence too.
    if (m_parts.filter->hasFault())
        applyFilter();
    sumUp();
}

} // namespace enchufe
