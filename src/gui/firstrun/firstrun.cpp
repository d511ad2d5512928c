#include "gui/firstrun/firstrun.h"

#include "gui/firstrun/cellpulse.h"
#include "gui/firstrun/ghostbubble.h"
#include "gui/opener.h"
#include "gui/opening/openingform.h"
#include "gui/panels/startcards.h"
#include "gui/table/socketview.h"
#include "gui/table/tablepage.h"
#include "journal/livetable.h"
#include "models/socketmodel.h"
#include "session/session.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>

namespace enchufe {

namespace {

/// All of these.
constexpr const char *firstRunGroup = "firstRun";
constexpr const char *bubbleKey = "firstRun/ghostRemarkShown";
constexpr const char *openedKey = "firstRun/socketOpened";
constexpr const char *cardsHiddenKey = "firstRun/startCardsHidden";

/// Where somebody who sits here asks for what waits at `local`.
HostPort targetOf(const Endpoint &local)
{
    if (!local.isWildcard())
        return {local.addressText(), local.port()};
    return {local.family() == IpFamily::V4 ? QStringLiteral("127.0.0.1") : QStringLiteral("::1"),
            local.port()};
}

} // namespace

FirstRun::FirstRun(Session &session, LiveTable &table, const Places &places, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_table(table)
    , m_places(places)
    , m_steps(new FirstSteps(table, this))
    , m_bubble(new GhostBubble(places.ground))
    , m_pulse(new CellPulse(places.ground))
    , m_card(new NextCard)
{
    m_placing.setSingleShot(true);
    m_placing.setInterval(0);
    connect(&m_placing, &QTimer::timeout, this, &FirstRun::place);
    connect(m_steps, &FirstSteps::reached, this, &FirstRun::follow);
    connect(m_steps, &FirstSteps::ghostLeft, m_bubble, &GhostBubble::dismiss);
    connect(m_bubble, &GhostBubble::anotherRequested, this, &FirstRun::openAnother);
    connect(m_bubble, &GhostBubble::said, this, &FirstRun::said);
    connect(m_bubble, &GhostBubble::left, places.view, [view = places.view] { view->setFocus(); });
    connect(m_card, &NextCard::chosen, this, &FirstRun::goOn);
    connect(m_card, &NextCard::undone, this, &FirstRun::undo);
    connect(m_card, &NextCard::said, this, &FirstRun::said);
    connect(places.cards, &StartCards::hidden, this, [this] { note(cardsHiddenKey); });

    const auto placeSoon = [this] {
        if (m_bubble->isVisible())
            m_placing.start();
    };
    connect(m_bubble, &GhostBubble::sizeChanged, this, placeSoon);
    connect(m_bubble, &GhostBubble::dismissed, places.page, [page = places.page] { page->setStrip(0); });
    places.page->strip()->installEventFilter(this);
    const QAbstractItemModel *rows = places.view->model();
    connect(rows, &QAbstractItemModel::rowsInserted, this, placeSoon);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, placeSoon);
    connect(rows, &QAbstractItemModel::layoutChanged, this, placeSoon);
    connect(places.view, &QTreeView::expanded, this, placeSoon);
    connect(places.view, &QTreeView::collapsed, this, placeSoon);
    connect(places.view, &SocketView::resized, this, placeSoon);
    connect(places.view->verticalScrollBar(), &QScrollBar::valueChanged, this, placeSoon);
    connect(places.view->verticalScrollBar(), &QScrollBar::rangeChanged, this, placeSoon);
}

FirstRun::~FirstRun() = default;

/// The strip finds its place when the window is laid out anew.
bool FirstRun::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        m_placing.start();
    return QObject::eventFilter(watched, event);
}

void FirstRun::opened(const SocketRow &row)
{
    note(openedKey);
    if (row.opening != Opening::Passive)
        return;
    turnToActive(row);
    if (row.isListener())
        m_steps->begin(row.id);
}

/// Once only: who opens a second one knows the way.
void FirstRun::turnToActive(const SocketRow &row)
{
    if (m_turned || m_places.form->opening() != Opening::Passive)
        return;
    m_turned = true;
    m_places.form->setTarget(row.transport, targetOf(row.pair.local));
    m_places.form->setOpening(Opening::Active);
}

void FirstRun::follow(FirstSteps::Step step)
{
    switch (step) {
    case FirstSteps::Step::Nothing:
    case FirstSteps::Step::Waiting:
        break;
    case FirstSteps::Step::Connected:
        // The rows of this batch are in the view only after everybody has been told of it.
        QMetaObject::invokeMethod(this, &FirstRun::showGhost, Qt::QueuedConnection);
        break;
    case FirstSteps::Step::Balanced:
        m_bubble->showBalanced();
        break;
    case FirstSteps::Step::Closed:
        m_bubble->dismiss();
        if (m_isFirst)
            m_card->begin();
        break;
    }
}

void FirstRun::showGhost()
{
    const SocketRow *ghost = m_table.table().row(m_steps->ghost());
    if (!ghost || ghost->life != Life::Open || m_steps->step() == FirstSteps::Step::Closed || !m_isFirst)
        return;
    note(bubbleKey);
    m_bubble->showPort(ghost->pair.local.port());
    if (m_steps->step() == FirstSteps::Step::Balanced)
        m_bubble->showBalanced();
    place();
    pulse();
}

/// The two endpoints of the connection, each in the row that has it as its own.
void FirstRun::pulse()
{
    const SocketView &view = *m_places.view;
    const QPoint origin = view.viewport()->mapTo(m_places.ground, QPoint());
    m_pulse->pulse(QRect(origin, view.viewport()->size()), [this] {
        QList<QRect> cells;
        for (const SocketId id : {m_steps->ghost(), m_steps->client()}) {
            if (const QRect cell = cellPlace(id, SocketModel::LocalColumn); cell.isValid())
                cells.append(cell);
        }
        return cells;
    });
    m_bubble->raise();
}

/// A cell in the system of what the view stands in; null where it is not in the view.
QRect FirstRun::cellPlace(SocketId id, int column) const
{
    const SocketView &view = *m_places.view;
    const QModelIndex index = id.isValid() ? view.shownIndex({id}) : QModelIndex();
    const QRect inView = view.visualRect(index.siblingAtColumn(column)) & view.viewport()->rect();
    return inView.isEmpty() ? QRect() : inView.translated(view.viewport()->mapTo(m_places.ground, QPoint()));
}

/// What all rows need, whichever of them are in view.
int FirstRun::rowsHeight() const
{
    const SocketView &view = *m_places.view;
    const QAbstractItemModel &rows = *view.model();
    QModelIndex last = rows.index(rows.rowCount() - 1, 0);
    while (view.isExpanded(last) && rows.hasChildren(last))
        last = rows.index(rows.rowCount(last) - 1, 0, last);
    return view.visualRect(last).bottom() - view.visualRect(rows.index(0, 0)).top() + 1;
}

BubbleRoom FirstRun::room() const
{
    const auto placeOf = [this](const QWidget *widget) {
        return QRect(widget->mapTo(m_places.ground, QPoint()), widget->size());
    };
    BubbleRoom room;
    room.table = placeOf(m_places.view).united(placeOf(m_places.page->strip()));
    room.rows = placeOf(m_places.view->viewport()).adjusted(0, 0, 0, m_places.page->strip()->height());
    room.row = cellPlace(m_steps->ghost(), SocketModel::SocketColumn);
    room.content = rowsHeight();
    room.hadNone = m_stripFor == std::pair(m_places.ground->window()->size(), room.content);
    return room;
}

void FirstRun::place()
{
    if (m_bubble->isHidden())
        return;
    const BubbleRoom room = this->room();
    const BubblePlace place = placeBubble(room, m_bubble->sizeFor(room.rows.width() - 16));
    m_bubble->setPlace(place);
    m_stripFor.reset();
    if (place.strip > 0)
        m_stripFor.emplace(m_places.ground->window()->size(), room.content);
    if (place.strip != m_places.page->strip()->minimumHeight()) {
        m_places.page->setStrip(place.strip);
        m_placing.start();
        showStory();
    }
}

/// The rows that are spoken of, where the strip took them out of view; not under a hand that is in the table.
void FirstRun::showStory()
{
    SocketView &view = *m_places.view;
    if (view.viewport()->underMouse())
        return;
    for (const SocketId id : {m_steps->client(), m_steps->ghost()}) {
        if (const QModelIndex index = view.shownIndex({id}); index.isValid())
            view.scrollTo(index);
    }
}

void FirstRun::openAnother()
{
    const SocketRow *listener = m_table.table().row(m_steps->listener());
    if (!listener)
        return;
    OpenRequest request;
    request.opening = Opening::Active;
    request.target = targetOf(listener->pair.local);
    m_places.opener->open(request);
}

void FirstRun::goOn(NextCard::Next next)
{
    const SocketRow *listener = m_table.table().row(m_steps->listener());
    const HostPort target =
        targetOf(listener ? listener->pair.local : Endpoint(QHostAddress(QHostAddress::LocalHost), 5000));
    OpeningForm &form = *m_places.form;
    switch (next) {
    case NextCard::Next::WhoClosesFirst:
        if (listener && listener->life == Life::Open) {
            openAnother();
            return;
        }
        form.setTarget(Transport::Tcp, target);
        form.setOpening(Opening::Passive);
        break;
    case NextCard::Next::Udp:
        form.setTarget(Transport::Udp, target);
        form.setOpening(Opening::Passive);
        break;
    case NextCard::Next::RealServer:
        form.setTarget(Transport::Tcp, {QString(), 80});
        form.setOpening(Opening::Active);
        form.focusIp();
        return;
    }
    m_turned = false;
    form.focusPort();
}

/// Nothing stays open, and the form stands where it stood at the beginning.
void FirstRun::undo()
{
    m_session.closeAll();
    m_bubble->dismiss();
    const SocketRow *listener = m_table.table().row(m_steps->listener());
    if (listener)
        m_places.form->setTarget(Transport::Tcp, targetOf(listener->pair.local));
    m_places.form->setOpening(Opening::Passive);
    m_places.form->focusIp();
    m_turned = false;
}

bool FirstRun::escape()
{
    const bool isShown = m_bubble->isVisible();
    m_bubble->dismiss();
    return isShown;
}

void FirstRun::setAnimated(bool on)
{
    m_pulse->setAnimated(on);
}

void FirstRun::keepIn(const QString &file)
{
    m_settingsFile = file;
    m_isFirst = !wasShown(bubbleKey);
    if (wasShown(cardsHiddenKey))
        m_places.cards->setLook(StartCards::Look::Sentence);
    else if (wasShown(openedKey))
        m_places.cards->setLook(StartCards::Look::Line);
}

void FirstRun::startAgain()
{
    if (!m_settingsFile.isEmpty())
        QSettings(m_settingsFile, QSettings::IniFormat).remove(QLatin1String(firstRunGroup));
    m_isFirst = true;
    m_turned = false;
    m_bubble->dismiss();
    m_card->hide();
    m_steps->startAgain();
    m_places.cards->setLook(StartCards::Look::Cards);
    OpeningForm &form = *m_places.form;
    form.setOpening(Opening::Passive);
    form.focusIp();
    emit said(tr("The first steps begin anew: press Enter to wait for a connection."));
}

bool FirstRun::wasShown(const char *what) const
{
    return !m_settingsFile.isEmpty() &&
           QSettings(m_settingsFile, QSettings::IniFormat).value(QLatin1String(what)).toBool();
}

void FirstRun::note(const char *what)
{
    if (!m_settingsFile.isEmpty())
        QSettings(m_settingsFile, QSettings::IniFormat).setValue(QLatin1String(what), true);
}

} // namespace enchufe
