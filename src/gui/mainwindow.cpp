#include "gui/mainwindow.h"

#include "base/freedmemory.h"
#include "explain/explain.h"
#include "gui/decor/explanation.h"
#include "gui/decor/socketdecorator.h"
#include "gui/exchange/exchangepane.h"
#include "gui/firstrun/firstrun.h"
#include "gui/helpdialogs.h"
#include "gui/inspect/inspecttabs.h"
#include "gui/map/mappanel.h"
#include "gui/opener.h"
#include "gui/opening/openingform.h"
#include "gui/panels/announcer.h"
#include "gui/panels/clientsbar.h"
#include "gui/panels/explainstrip.h"
#include "gui/panels/firstminutebar.h"
#include "gui/panels/startcards.h"
#include "gui/pictures/pictureview.h"
#include "gui/statusline.h"
#include "gui/table/columnchooser.h"
#include "gui/table/socketview.h"
#include "gui/table/tablepage.h"
#include "gui/table/tabletext.h"
#include "gui/widgets/paneframe.h"
#include "gui/widgets/paneorder.h"
#include "gui/windowactions.h"
#include "journal/livetable.h"
#include "models/socketfiltermodel.h"
#include "models/socketmodel.h"
#include "session/session.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

#include <cerrno>
#include <chrono>

using namespace std::chrono_literals;

namespace enchufe {

namespace {

/// Average letters in the window's width, below which table and map have no room side by side.
constexpr int s_fewLetters = 110;

/// Time to read two sentences and look where they point.
constexpr auto firstMinutePause = 6s;

/// Choices of the View menu that are kept from one start to the next.
const std::pair<WindowActions::Id, QString> s_kept[] = {
    {WindowActions::HostMap, QStringLiteral("window/hostMap")},
    {WindowActions::AnimateMoves, QStringLiteral("window/animateMoves")},
};

} // namespace

MainWindow::Rows MainWindow::makeRows(LiveTable &table, QObject *parent)
{
    auto *model = new SocketModel(table, parent, SocketModel::markedFor);
    auto *dressed = new SocketDecorator(*model, table, parent);
    auto *shown = new SocketFilterModel(parent);
    shown->setSourceModel(dressed);
    return {model, dressed, shown};
}

MainWindow::MainWindow(Session &session, LiveTable &table, Language &language, const QString &settingsFile,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_table(table)
    , m_language(language)
    , m_settingsFile(settingsFile)
    , m_rows(makeRows(table, this))
    , m_actions(new WindowActions(this, menuBar()))
    , m_parts(WindowParts::make(session, table, *m_rows.model, *m_rows.shown, this))
    , m_copy(*m_parts.view, *m_rows.model, *m_rows.dressed, table)
{
    setObjectName(QStringLiteral("mainWindow"));
    m_rows.dressed->setPalette(palette());
    m_summing.setSingleShot(true);
    m_summing.setInterval(200ms);
    setCentralWidget(m_parts.center);
    setStatusBar(m_parts.status);
    m_actions->addToView({m_parts.tabs->tabActions().begin(), m_parts.tabs->tabActions().end()});
    connectActions();
    connectParts();
    m_actions->setLanguage(m_language.current());
    m_actions->setKeptBytes(m_session.journal().payloadLimit(), m_session.journal().automaticPayloadLimit());
    retranslate();
    updateEmptiness();
    showCurrent();
    (*m_actions)[WindowActions::ClearHistory]->setEnabled(m_rows.model->historyIndex().isValid());
    // Not larger than the screen with its title bar: the last line is the one that explains.
    resize(QSize(1180, 760).boundedTo(screen()->availableSize() - QSize(0, 40)));
    if (!m_settingsFile.isEmpty()) {
        m_parts.page->keepIn(m_settingsFile);
        m_parts.firstRun->keepIn(m_settingsFile);
        restoreChoices();
    }
    m_parts.form->focusIp();
}

void MainWindow::showMe(std::chrono::milliseconds pause)
{
    m_parts.firstMinute->start(pause);
}

QString MainWindow::tableText() const
{
    return enchufe::tableText(*m_rows.dressed, SocketModel::firstExtraColumn);
}

void MainWindow::restoreChoices()
{
    const QSettings settings(m_settingsFile, QSettings::IniFormat);
    for (const auto &[id, key] : s_kept)
        (*m_actions)[id]->setChecked(settings.value(key, true).toBool());
}

void MainWindow::keepChoices() const
{
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    for (const auto &[id, key] : s_kept)
        settings.setValue(key, (*m_actions)[id]->isChecked() ||
                                   (id == WindowActions::HostMap && m_room.mapGaveWay));
}

MainWindow::~MainWindow()
{
    if (!m_settingsFile.isEmpty())
        keepChoices();
    // It knows panes that go one by one.
    delete m_parts.frame;
    delete m_parts.order;
    delete m_parts.firstRun;
    // Before the models go: a view that loses its model tells of another current row, to a window half gone.
    delete takeCentralWidget();
}

void MainWindow::connectActions()
{
    const auto on = [this](WindowActions::Id id, auto &&reaction) {
        connect((*m_actions)[id], &QAction::triggered, this, reaction);
    };
    const auto socket = [this] { return m_parts.view->currentKey().socket; };
    on(WindowActions::NewPassive, [this] {
        m_parts.form->setOpening(Opening::Passive);
        m_parts.form->focusPort();
    });
    on(WindowActions::NewActive, [this] {
        m_parts.form->setOpening(Opening::Active);
        m_parts.form->focusIp();
    });
    on(WindowActions::Simultaneous, [this] { m_parts.opener->openSimultaneously(); });
    on(WindowActions::SelfConnect, [this] { m_parts.opener->openWithItself(); });
    on(WindowActions::ToggleReading, [this] { m_parts.pane->toggleReading(); });
    on(WindowActions::ReadSome, [this] { m_parts.pane->readSome(); });
    on(WindowActions::FinishTalking, [this, socket] { m_session.finishTalking(socket()); });
    on(WindowActions::CloseSocket, [this, socket] { m_session.close(socket()); });
    on(WindowActions::AbortSocket, [this, socket] { m_session.abort(socket()); });
    on(WindowActions::BackToListener, [this] { backToListener(); });
    on(WindowActions::CopyEndpoint, [this] { m_copy.copyEndpoint(); });
    on(WindowActions::CopyRow, [this] { m_copy.copyRow(); });
    on(WindowActions::Quit, [this] { close(); });
    on(WindowActions::Find, [this] {
        if (m_parts.pane->isAncestorOf(QApplication::focusWidget())) {
            findInExchange();
            return;
        }
        m_parts.page->focusFilter();
    });
    on(WindowActions::FindInTranscript, [this] { findInExchange(); });
    on(WindowActions::FindNext, [this] { m_parts.pane->findNext(+1); });
    on(WindowActions::FindPrevious, [this] { m_parts.pane->findNext(-1); });
    on(WindowActions::NextPane, [this] { m_parts.order->go(+1); });
    on(WindowActions::PreviousPane, [this] { m_parts.order->go(-1); });
    // Also where the keyboard is there already. After what they do above.
    for (const WindowActions::Id id :
         {WindowActions::NewPassive, WindowActions::NewActive, WindowActions::Find,
          WindowActions::FindInTranscript, WindowActions::BackToListener}) {
        on(id, [this] { m_parts.order->revealFocused(); });
    }
    connect((*m_actions)[WindowActions::HostMap], &QAction::toggled, m_parts.map, &QWidget::setVisible);
    connect((*m_actions)[WindowActions::AnimateMoves], &QAction::toggled, this, &MainWindow::applyMotion);
    on(WindowActions::HostMap, [this] { m_room.mapGaveWay = false; });
    on(WindowActions::LargerText, [this] { m_zoom.change(25); });
    on(WindowActions::SmallerText, [this] { m_zoom.change(-25); });
    on(WindowActions::NormalText, [this] { m_zoom.set(100); });
    on(WindowActions::ClearHistory, [this] {
        m_table.clearEnded();
        returnFreedMemory();
    });
    on(WindowActions::FirstStepsAgain, [this] { m_parts.firstRun->startAgain(); });
    on(WindowActions::Keyboard, [this] { showKeyboard(*m_actions, this); });
    on(WindowActions::About, [this] { showAbout(this); });
    connect(m_actions, &WindowActions::languageChosen, &m_language, &Language::select);
    connect(m_actions, &WindowActions::keptBytesChosen, this,
            [this](quint64 limit) { m_session.journal().setPayloadLimit(limit); });
    connectTableActions();
}

void MainWindow::connectTableActions()
{
    const auto on = [this](WindowActions::Id id, auto &&reaction) {
        connect((*m_actions)[id], &QAction::triggered, this, reaction);
    };
    on(WindowActions::ShowOnly, [this] { m_parts.page->filterByCell(TablePage::CellUse::Only); });
    on(WindowActions::HideThis, [this] { m_parts.page->filterByCell(TablePage::CellUse::Hide); });
    on(WindowActions::AddToFilter, [this] { m_parts.page->filterByCell(TablePage::CellUse::Add); });
    on(WindowActions::Columns, [this] { m_parts.page->columns()->openMenu(); });
    on(WindowActions::PauseDisplay, [this](bool checked) { m_table.setPaused(checked); });
    on(WindowActions::KeepEnded, [this](bool checked) { m_table.setKeepEnded(checked); });
    connect(m_actions, &WindowActions::serviceChosen, this,
            [this](const QString &name) { m_session.setService(m_parts.view->currentKey().socket, name); });
    connect(m_actions, &WindowActions::copyChosen, this, [this](CopyForm form) { m_copy.copyAs(form); });
    connect(&m_table, &LiveTable::pausedChanged, (*m_actions)[WindowActions::PauseDisplay],
            &QAction::setChecked);
    connect(m_parts.page, &TablePage::sumsChanged, this, &MainWindow::sumUp);
    connect(m_parts.page, &TablePage::wholeComputerChanged, &m_session, &Session::setWholeComputer);
    for (const auto id :
         {WindowActions::FinishTalking, WindowActions::CloseSocket, WindowActions::AbortSocket,
          WindowActions::BackToListener, WindowActions::CopyEndpoint, WindowActions::CopyRow})
        m_parts.view->addAction((*m_actions)[id]);
    m_parts.view->addAction(m_actions->serviceMenu()->menuAction());
    m_parts.view->addAction(m_actions->copyAsMenu()->menuAction());
    for (const auto id : {WindowActions::ShowOnly, WindowActions::HideThis, WindowActions::AddToFilter})
        m_parts.view->addAction((*m_actions)[id]);
}

void MainWindow::connectParts()
{
    connect(m_parts.form, &OpeningForm::requested, m_parts.opener, &Opener::openAll);
    connect(m_parts.opener, &Opener::chosen, this, [this](SocketId id) { select(id); });
    connect(m_parts.opener, &Opener::decided, this, &MainWindow::afterOpening);
    connect(m_parts.opener, &Opener::openedMany, m_parts.clients, &ClientsBar::follow);
    connect(m_parts.cards, &StartCards::waitRequested, this, [this] {
        m_parts.form->setOpening(Opening::Passive);
        m_parts.form->submit();
        m_parts.form->focusIp();
    });
    connect(m_parts.cards, &StartCards::callRequested, (*m_actions)[WindowActions::NewActive],
            &QAction::trigger);
    connect(m_parts.cards, &StartCards::showMeRequested, (*m_actions)[WindowActions::ShowMe],
            &QAction::trigger);
    connect((*m_actions)[WindowActions::ShowMe], &QAction::triggered, this,
            [this] { showMe(firstMinutePause); });
    connect(m_parts.firstMinute, &FirstMinuteBar::shown, this, [this](SocketId id) { select(id); });
    connect(m_parts.firstMinute, &FirstMinuteBar::finished, this, &MainWindow::firstMinuteOver);
    m_parts.map->setNames(
        [dressed = m_rows.dressed](const MapRow &row) { return dressed->rowName(row.socket, row.peer); });
    connect(m_parts.map, &MapPanel::chosen, this, &MainWindow::select);
    connect(m_parts.map, &MapPanel::said, m_parts.status, &StatusLine::say);
    connect(m_parts.tabs, &InspectTabs::said, m_parts.status, &StatusLine::say);
    connect(m_parts.map, &MapPanel::openRequested, m_parts.opener, &Opener::open);
    connect(m_parts.map, &MapPanel::fillRequested, m_parts.form, &OpeningForm::prepareActive);
    connect(m_parts.view, &SocketView::currentKeyChanged, this, &MainWindow::showCurrent);
    connect(m_parts.view, &SocketView::rowActivated, m_parts.tabs, &InspectTabs::showExchange);
    connect(m_parts.view, &SocketView::rowActivated, m_parts.tabs, &InspectTabs::focusPage);
    connect(m_parts.tabs, &InspectTabs::pageFocused, m_parts.order,
            [this] { m_parts.order->reveal(m_parts.tabs); });
    connect(&m_table, &LiveTable::changed, this, &MainWindow::takeChanges);
    connect(m_rows.model, &SocketModel::batchApplied, this, [this] {
        (*m_actions)[WindowActions::ClearHistory]->setEnabled(m_rows.model->historyIndex().isValid());
        // Rows go to the history a while after they have ended.
        if (!m_summing.isActive())
            m_summing.start();
    });
    connect(&m_summing, &QTimer::timeout, this, &MainWindow::sumUp);
    auto *announcer = new Announcer(m_table, *m_rows.model, *m_rows.dressed, this);
    connect(announcer, &Announcer::said, m_parts.status, &StatusLine::say);
    connect(m_parts.firstRun, &FirstRun::said, m_parts.status, &StatusLine::say);
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &MainWindow::tick);
    second->start(1s);
}

SocketId MainWindow::open(const OpenRequest &request)
{
    return m_parts.opener->open(request);
}

void MainWindow::select(SocketId id, PeerIndex peer)
{
    m_parts.view->selectKey({id, peer});
}

void MainWindow::takeChanges(const std::vector<SocketId> &ids)
{
    updateEmptiness();
    if (std::find(ids.begin(), ids.end(), m_parts.view->currentKey().socket) != ids.end()) {
        explainCurrent();
        updateActions();
    }
    if (!m_summing.isActive())
        m_summing.start();
}

void MainWindow::afterOpening(const SocketRow &row)
{
    if (row.failed && row.error == EADDRINUSE) {
        m_parts.form->refreshAdvice();
    } else if (!row.failed) {
        m_parts.firstRun->opened(row);
    }
    if (!row.failed && row.opening != Opening::Passive &&
        m_parts.form->isAncestorOf(QApplication::focusWidget())) {
        m_parts.tabs->focusPage();
    }
}

void MainWindow::showCurrent()
{
    const RowKey key = m_parts.view->currentKey();
    m_parts.tabs->showSocket(key.socket, key.peer);
    m_parts.map->setCurrent(key.socket, key.peer);
    explainCurrent();
    updateActions();
}

void MainWindow::explainCurrent()
{
    const RowKey key = m_parts.view->currentKey();
    const QModelIndex index =
        key.history ? m_rows.model->historyIndex() : m_rows.model->indexOf(key.socket, key.peer);
    m_parts.strip->setText(explanation(*m_rows.model, index, m_table));
}

void MainWindow::updateActions()
{
    const RowKey key = m_parts.view->currentKey();
    const SocketRow *row = key.peer == 0 ? m_table.table().row(key.socket) : nullptr;
    m_actions->setChosen(row, key.isSocket(), key.history);
}

void MainWindow::updateEmptiness()
{
    const bool empty = m_rows.model->rowCount() == 0;
    m_parts.stack->setCurrentIndex(empty ? 0 : 1);
    m_parts.tabs->setVisible(!empty);
    m_parts.strip->setVisible(!empty);
}

void MainWindow::setMotionAllowed(bool on)
{
    (*m_actions)[WindowActions::AnimateMoves]->setEnabled(on);
    m_actions->retranslate();
    applyMotion();
}

void MainWindow::applyMotion()
{
    const QAction *const wanted = (*m_actions)[WindowActions::AnimateMoves];
    const bool on = wanted->isChecked() && wanted->isEnabled();
    m_parts.map->view()->setAnimated(on);
    m_parts.tabs->setAnimated(on);
    m_parts.firstRun->setAnimated(on);
}

void MainWindow::adaptToRoom()
{
    const bool isNarrow = width() < s_fewLetters * fontMetrics().averageCharWidth();
    if (isNarrow == m_room.isNarrow)
        return;
    m_room.isNarrow = isNarrow;
    QAction *const map = (*m_actions)[WindowActions::HostMap];
    const bool isBack = !isNarrow && m_room.mapGaveWay;
    m_room.mapGaveWay = isNarrow && map->isChecked();
    if (m_room.mapGaveWay || isBack)
        map->setChecked(isBack);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adaptToRoom();
}

void MainWindow::tick()
{
    explainCurrent();
    m_parts.page->tick();
}

void MainWindow::sumUp()
{
    const QModelIndex history = m_rows.model->historyIndex();
    m_parts.status->display(m_table.table(), history.isValid() ? m_rows.model->rowCount(history) : 0);
    m_parts.page->sumUp();
}

void MainWindow::findInExchange()
{
    m_parts.tabs->showExchange();
    m_parts.pane->find();
}

void MainWindow::backToListener()
{
    const RowKey key = m_parts.view->currentKey();
    const SocketRow *row = m_table.table().row(key.socket);
    if (row)
        select(key.peer != 0 ? row->id : row->parent);
    // The listener has no composer to keep the focus.
    m_parts.view->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setTextZoom(int percent)
{
    m_zoom.set(percent);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Enchufe"));
    m_actions->retranslate();
    m_rows.dressed->retranslate();
    explainCurrent();
    sumUp();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->setLanguage(m_language.current());
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_rows.dressed->setPalette(palette());
    } else if (event->type() == QEvent::FontChange) {
        adaptToRoom();
        m_parts.order->revealFocused();
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isDone =
        event->key() == Qt::Key_Escape && (m_parts.page->escape() || m_parts.firstRun->escape());
    if (!isDone)
        QMainWindow::keyPressEvent(event);
}

} // namespace enchufe
