#include "gui/inspect/sequencepage.h"

#include "gui/inspect/sequencemodel.h"
#include "gui/inspect/sequenceview.h"
#include "gui/pictures/twinview.h"
#include "gui/widgets/flatbutton.h"
#include "gui/widgets/underlinechecked.h"
#include "journal/livetable.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace enchufe {

namespace {

/// The list's columns are as wide as these rows need, those in view and around them.
constexpr int rowsFitted = 100;

bool isSame(const SequenceItem &item, const SequenceItem &other)
{
    return item.kind == other.kind && item.segment == other.segment && item.event == other.event &&
           item.fromEvent == other.fromEvent;
}

/// Where `sought` stands, or else what was known next; the end where nothing was.
qint64 lineAt(const Sequence &sequence, const SequenceItem &sought)
{
    qint64 next = sequence.end();
    for (qint64 line = sequence.first(); line < sequence.end(); ++line) {
        const SequenceItem &item = *sequence.item(line);
        if (isSame(item, sought))
            return line;
        if (item.timeNs >= sought.timeNs)
            next = std::min(next, line);
        if (item.timeNs > sought.timeNs)
            break;
    }
    return next;
}

} // namespace

SequencePage::SequencePage(LiveTable &table)
    : InspectPage(table)
    , m_model(new SequenceModel(table.journal(), this))
{
    setObjectName(QStringLiteral("sequencePage"));
    build();
    connectParts();
    SequencePage::retranslate();
}

SequencePage::~SequencePage()
{
    // Both look at the sequence, which goes first.
    m_parts.picture->setSequence(nullptr, {});
    const QScopedValueRollback updating(m_isUpdating, true);
    m_model->setSequence(nullptr);
}

void SequencePage::build()
{
    m_parts.picture = new SequenceView(table().journal());
    m_parts.picture->setObjectName(QStringLiteral("sequenceView"));
    m_parts.list = named<QTreeView>("sequenceList");
    m_parts.list->setModel(m_model);
    m_parts.list->setRootIsDecorated(false);
    m_parts.list->setUniformRowHeights(true);
    m_parts.list->setAllColumnsShowFocus(true);
    m_parts.list->setFrameShape(QFrame::NoFrame);
    m_parts.list->header()->setStretchLastSection(false);
    m_parts.list->header()->setResizeContentsPrecision(rowsFitted);
    m_parts.list->header()->setSectionResizeMode(SequenceModel::DetailsColumn, QHeaderView::Stretch);
    m_parts.twin = new TwinView(m_parts.picture, m_parts.list, QStringLiteral("sequence"), this);
    m_parts.byOrder = named<FlatButton>("sequenceByOrderButton");
    m_parts.toScale = named<FlatButton>("sequenceToScaleButton");
    m_parts.follow = named<FlatButton>("sequenceFollowButton");
    auto *spacing = new QButtonGroup(this);
    spacing->addButton(m_parts.byOrder);
    spacing->addButton(m_parts.toScale);
    // Behind the switch between picture and list.
    int place = 2;
    for (QToolButton *button : {m_parts.byOrder, m_parts.toScale, m_parts.follow}) {
        button->setCheckable(true);
        underlineWhenChecked(button);
        if (button != m_parts.toScale)
            m_parts.twin->bar()->insertSpacing(place++, smallestTarget / 2);
        m_parts.twin->bar()->insertWidget(place++, button);
    }
    m_parts.byOrder->setChecked(true);
    m_parts.follow->setChecked(true);
    m_parts.nothing = named<QLabel>("sequenceNothing");
    m_parts.nothing->setAlignment(Qt::AlignCenter);
    m_parts.nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts.twin, 1);
    layout->addWidget(m_parts.nothing, 1);
}

void SequencePage::connectParts()
{
    connect(&table(), &LiveTable::changed, this, &SequencePage::rowsToldOf);
    connect(m_parts.picture, &SequenceView::chosen, this, [this](qint64 line) { choose(line, false); });
    connect(m_parts.picture, &SequenceView::activated, this, &SequencePage::exchangeWanted);
    connect(m_parts.list, &QTreeView::activated, this, &SequencePage::exchangeWanted);
    connect(m_parts.list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isUpdating && current.isValid())
                    choose(m_model->lineOf(current), true);
            });
    connect(m_parts.toScale, &QToolButton::toggled, this, [this](bool on) {
        m_parts.picture->setSpacing(on ? SequenceSpacing::ToScale : SequenceSpacing::ByOrder);
        setFollowing(m_parts.follow->isChecked());
    });
    connect(m_parts.follow, &QToolButton::toggled, this, &SequencePage::setFollowing);
    connect(m_parts.twin, &TwinView::listShownChanged, this,
            [this] { setFollowing(m_parts.follow->isChecked()); });
    for (QAbstractScrollArea *area : {static_cast<QAbstractScrollArea *>(m_parts.picture),
                                      static_cast<QAbstractScrollArea *>(m_parts.list)}) {
        QScrollBar *const bar = area->verticalScrollBar();
        // Only what the reader does: our own moves trigger no action.
        connect(bar, &QScrollBar::actionTriggered, this,
                [this, bar] { scrolled(bar->sliderPosition(), bar->maximum()); });
    }
}

void SequencePage::focusContent()
{
    if (row() != nullptr)
        m_parts.twin->focusShown();
    else
        setFocus(Qt::TabFocusReason);
}

void SequencePage::socketChanged()
{
    // Another partner may bring other lanes: refresh() goes on with them.
    if (socket() == m_shown)
        return;
    m_shown = socket();
    m_parts.picture->setSequence(nullptr, {});
    const QScopedValueRollback updating(m_isUpdating, true);
    m_model->setSequence(nullptr);
    m_sequence.reset();
    m_kept = {};
}

void SequencePage::refresh()
{
    const SocketRow *const shown = row();
    m_parts.twin->setVisible(shown != nullptr);
    m_parts.nothing->setVisible(shown == nullptr);
    if (shown == nullptr)
        return;
    const bool isNew = m_sequence == nullptr;
    const quint64 before = isNew ? 0 : m_sequence->position();
    const SequenceLanes lanes = sequenceLanes(table().table(), *shown);
    const bool hasOtherLanes = isNew || m_sequence->lanes() != lanes.lanes;
    const bool beginsAnew = takeLanes(lanes);
    if (hasOtherLanes && !beginsAnew)
        m_model->retell();
    // A live one is followed; one that has ended is read from its beginning.
    if (isNew)
        m_parts.follow->setChecked(shown->life != Life::Ended);
    // The lanes are those of the table's moment: what came later may need others.
    const quint64 known = table().table().position();
    bool hasCaughtUp = false;
    foldSlice([this, known, &hasCaughtUp](quint64 most, quint64 until) {
        hasCaughtUp = !m_sequence->fold(table().journal(), most, std::min(until, known));
        return !hasCaughtUp;
    });
    if (beginsAnew || hasOtherLanes || m_sequence->position() != before)
        showNews(hasOtherLanes);
    findAgain(hasCaughtUp);
}

/// Goes on with what there is, or begins anew where that cannot be.
bool SequencePage::takeLanes(const SequenceLanes &lanes)
{
    if (m_sequence != nullptr) {
        if (m_sequence->takeLanes(lanes))
            return false;
        remember();
    }
    auto fresh = std::make_unique<Sequence>(lanes);
    m_parts.picture->setSequence(fresh.get(), socket());
    const QScopedValueRollback updating(m_isUpdating, true);
    m_model->setSequence(fresh.get());
    m_sequence = std::move(fresh);
    return true;
}

/// Lines have other numbers in a sequence that is begun anew: they are known by what they say.
void SequencePage::remember()
{
    const auto keep = [this](std::optional<SequenceItem> *kept, qint64 line) {
        // What was not found yet is what the reader looked at.
        if (const SequenceItem *const item = m_sequence->item(line); item != nullptr && !*kept)
            *kept = *item;
    };
    keep(&m_kept.chosen, m_parts.picture->chosenLine());
    keep(&m_kept.picture, m_parts.picture->topLine());
    const bool isBegin = m_parts.list->verticalScrollBar()->value() == 0;
    keep(&m_kept.list, isBegin ? SequenceItem::noItem : m_model->lineOf(m_parts.list->indexAt({})));
}

/// Who does not follow stays where he was, or at what comes next where that has no lane any more.
void SequencePage::findAgain(bool hasCaughtUp)
{
    const QScopedValueRollback updating(m_isUpdating, true);
    const qint64 last = m_sequence->end() - 1;
    const auto place = [&](std::optional<SequenceItem> *kept) -> qint64 {
        if (!*kept)
            return SequenceItem::noItem;
        const qint64 line = lineAt(*m_sequence, **kept);
        if (line > last && !hasCaughtUp)
            return SequenceItem::noItem;
        kept->reset();
        return std::min(line, last);
    };
    if (m_kept.chosen) {
        const SequenceItem chosen = *m_kept.chosen;
        const qint64 line = place(&m_kept.chosen);
        if (const SequenceItem *const item = m_sequence->item(line); item && isSame(*item, chosen)) {
            m_parts.picture->choose(line, false);
            setListed(line, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    }
    if (m_parts.follow->isChecked()) {
        m_kept.picture.reset();
        m_kept.list.reset();
    }
    if (const qint64 line = place(&m_kept.picture); line >= m_sequence->first())
        m_parts.picture->showTop(line);
    if (const qint64 line = place(&m_kept.list); line >= m_sequence->first())
        m_parts.list->scrollTo(m_model->indexOf(line), QAbstractItemView::PositionAtTop);
}

/// Makes a line current in the list without carrying the reader there.
void SequencePage::setListed(qint64 line, QItemSelectionModel::SelectionFlags how)
{
    // A chosen one is in view when the list is shown.
    m_parts.list->setAutoScroll(how != QItemSelectionModel::NoUpdate && !m_parts.list->isVisible());
    m_parts.list->selectionModel()->setCurrentIndex(m_model->indexOf(line), how);
    m_parts.list->setAutoScroll(true);
}

void SequencePage::showNews(bool hasOtherLanes)
{
    const QScopedValueRollback updating(m_isUpdating, true);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->update();
    m_parts.picture->sequenceChanged();
    m_parts.picture->choose(m_parts.picture->chosenLine(), false);
    // Who comes may have a longer name.
    if (hasOtherLanes || (wasEmpty && m_model->rowCount() > 0))
        fitColumns();
    // A list without a current row takes the first one when it gets the keyboard, as if it were chosen.
    const bool isFree = m_parts.picture->chosenLine() < 0;
    if (isFree && m_model->rowCount() > 0)
        setListed(m_sequence->end() - 1, QItemSelectionModel::NoUpdate);
    setFollowing(m_parts.follow->isChecked());
}

void SequencePage::fitColumns()
{
    for (int column = 0; column < SequenceModel::ColumnCount; ++column) {
        if (column != SequenceModel::DetailsColumn)
            m_parts.list->resizeColumnToContents(column);
    }
}

void SequencePage::rowsToldOf(const std::vector<SocketId> &ids)
{
    if (m_sequence == nullptr || !isVisible())
        return;
    const bool isMeant = std::ranges::any_of(ids, [this](SocketId id) {
        const SocketRow *const told = table().table().row(id);
        const bool isChild = told != nullptr && told->parent == socket();
        return isChild || std::ranges::any_of(m_sequence->lanes(),
                                              [id](const SequenceLane &lane) { return lane.socket == id; });
    });
    if (isMeant)
        refreshSoon();
}

void SequencePage::choose(qint64 line, bool isFromList)
{
    m_kept = {};
    if (isFromList) {
        m_parts.picture->choose(line, true);
    } else {
        const QScopedValueRollback updating(m_isUpdating, true);
        m_parts.list->setCurrentIndex(m_model->indexOf(line));
    }
    // Who reads what was is not carried away from it.
    if (line < m_sequence->end() - 1)
        m_parts.follow->setChecked(false);
    if (const quint64 event = m_sequence->eventOf(line, socket()); event != SequenceItem::noEvent)
        emit eventChosen(event);
}

void SequencePage::setFollowing(bool on)
{
    m_parts.follow->setChecked(on);
    m_parts.picture->setFollowing(on);
    if (on)
        m_parts.list->scrollToBottom();
}

/// Who scrolls back stays there; who scrolls to the end follows again.
void SequencePage::scrolled(int position, int maximum)
{
    m_kept.picture.reset();
    m_kept.list.reset();
    m_parts.follow->setChecked(position >= maximum);
}

void SequencePage::retranslate()
{
    m_parts.picture->setAccessibleName(tr("Sequence"));
    m_parts.picture->setAccessibleDescription(
        tr("The conversation in time, each end a lane. The list says the same in words."));
    m_parts.list->setAccessibleName(tr("Sequence, as a list"));
    m_parts.byOrder->setText(tr("By order"));
    m_parts.byOrder->setToolTip(tr("Each line is one row, however long it took."));
    m_parts.toScale->setText(tr("To scale"));
    m_parts.toScale->setToolTip(tr("What took longer is further apart; long waits are cut and say so."));
    m_parts.follow->setText(tr("Follow the newest"));
    m_parts.follow->setToolTip(tr("Stays at the end while lines come, until you scroll back."));
    m_parts.nothing->setText(tr("Choose a socket above to see its conversation in time."));
    m_model->retell();
    fitColumns();
}

void SequencePage::changeEvent(QEvent *event)
{
    InspectPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace enchufe
