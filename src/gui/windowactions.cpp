#include "gui/windowactions.h"

#include "gui/decor/servicetexts.h"
#include "journal/sockettable.h"
#include "services/services.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <vector>

namespace enchufe {

namespace {

enum Menu { FileMenu, SocketMenu, ViewMenu, LanguageMenu, HelpMenu };

} // namespace

WindowActions::WindowActions(QWidget *window, QMenuBar *bar)
    : QObject(window)
    , m_languages(new QActionGroup(this))
    , m_limits(new QActionGroup(this))
{
    for (QAction *&action : m_actions) {
        action = new QAction(this);
        window->addAction(action);
    }
    for (QMenu *&menu : m_menus)
        menu = bar->addMenu(QString());
    m_keepMenu = m_menus[FileMenu]->addMenu(QString());
    m_menus[FileMenu]->addSeparator();
    m_menus[FileMenu]->addAction(m_actions[Quit]);
    const auto fill = [this](Menu menu, std::initializer_list<Id> ids) {
        for (const Id id : ids) {
            if (id == Count)
                m_menus[menu]->addSeparator();
            else
                m_menus[menu]->addAction(m_actions[id]);
        }
    };
    fill(SocketMenu, {NewPassive, NewActive, Simultaneous, SelfConnect, Count, ToggleReading, ReadSome});
    m_serviceMenu = m_menus[SocketMenu]->addMenu(QString());
    fill(SocketMenu, {Count, FinishTalking, CloseSocket, AbortSocket, Count, BackToListener, Count,
                      CopyEndpoint, CopyRow});
    m_copyMenu = m_menus[SocketMenu]->addMenu(QString());
    fill(SocketMenu, {Count, ShowOnly, HideThis, AddToFilter});
    fill(ViewMenu, {Find, FindInTranscript, FindNext, FindPrevious, Count, NextPane, PreviousPane, HostMap,
                    AnimateMoves, Count, LargerText, SmallerText, NormalText, Count, Columns, PauseDisplay,
                    KeepEnded, ClearHistory});
    fill(HelpMenu, {ShowMe, FirstStepsAgain, Keyboard, About});
    makeKeys();
    makeLanguages();
    makeCopyForms();
    makeServices();
    connect(m_limits, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit keptBytesChosen(action->data().toULongLong()); });
    for (const Id id : {HostMap, AnimateMoves, PauseDisplay, KeepEnded})
        m_actions[id]->setCheckable(true);
    for (const Id id : {HostMap, AnimateMoves, KeepEnded})
        m_actions[id]->setChecked(true);
    m_actions[Quit]->setMenuRole(QAction::QuitRole);
    m_actions[About]->setMenuRole(QAction::AboutRole);
    retranslate();
}

void WindowActions::makeKeys()
{
    m_actions[NewPassive]->setShortcut(Qt::CTRL | Qt::Key_L);
    m_actions[NewActive]->setShortcut(Qt::CTRL | Qt::Key_N);
    m_actions[FinishTalking]->setShortcut(Qt::CTRL | Qt::Key_D);
    m_actions[CloseSocket]->setShortcut(Qt::CTRL | Qt::Key_W);
    m_actions[AbortSocket]->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    m_actions[ToggleReading]->setShortcut(Qt::CTRL | Qt::Key_R);
    m_actions[ReadSome]->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_actions[BackToListener]->setShortcut(Qt::ALT | Qt::Key_Left);
    m_actions[CopyEndpoint]->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_actions[CopyRow]->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_actions[Quit]->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_actions[Find]->setShortcuts({Qt::CTRL | Qt::Key_F, Qt::Key_Slash});
    m_actions[FindInTranscript]->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_actions[FindNext]->setShortcut(Qt::Key_F3);
    m_actions[FindPrevious]->setShortcut(Qt::SHIFT | Qt::Key_F3);
    m_actions[NextPane]->setShortcut(Qt::Key_F6);
    m_actions[PreviousPane]->setShortcut(Qt::SHIFT | Qt::Key_F6);
    m_actions[HostMap]->setShortcut(Qt::CTRL | Qt::Key_M);
    m_actions[LargerText]->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    m_actions[SmallerText]->setShortcut(Qt::CTRL | Qt::Key_Minus);
    m_actions[NormalText]->setShortcut(Qt::CTRL | Qt::Key_0);
    m_actions[Keyboard]->setShortcuts({Qt::Key_F1, Qt::Key_Question});
}

void WindowActions::makeLanguages()
{
    // Each language in its own words, so that whoever needs it can read it.
    const std::pair<Language::Code, QString> languages[] = {
        {Language::Code::English, QStringLiteral("English")},
        {Language::Code::Spanish, QStringLiteral("Español")},
        {Language::Code::Portuguese, QStringLiteral("Português")},
    };
    for (const auto &[code, name] : languages) {
        QAction *action = m_menus[LanguageMenu]->addAction(name);
        action->setObjectName(u"language-" % Language::name(code));
        action->setCheckable(true);
        action->setData(int(code));
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit languageChosen(Language::Code(action->data().toInt())); });
}

void WindowActions::makeCopyForms()
{
    for (int form = 0; form < int(CopyForm::Count); ++form) {
        QAction *action = m_copyMenu->addAction(QString());
        action->setObjectName(QStringLiteral("copyAs-%1").arg(form));
        connect(action, &QAction::triggered, this, [this, form] { emit copyChosen(CopyForm(form)); });
    }
}

void WindowActions::makeServices()
{
    auto *group = new QActionGroup(m_serviceMenu);
    for (const QString &name : QStringList(QString()) + serviceNames()) {
        QAction *action = m_serviceMenu->addAction(QString());
        action->setObjectName(u"service-" % name);
        action->setCheckable(true);
        action->setData(name);
        group->addAction(action);
    }
    m_serviceMenu->setToolTipsVisible(true);
    connect(group, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit serviceChosen(action->data().toString()); });
}

void WindowActions::nameServices()
{
    m_serviceMenu->setTitle(tr("Answers b&y itself"));
    const QList<QAction *> actions = m_serviceMenu->actions();
    for (QAction *action : actions) {
        const QString name = action->data().toString();
        action->setText(servicetexts::choice(name));
        action->setToolTip(servicetexts::explanation(name));
    }
}

void WindowActions::markService(const QString &name)
{
    const QList<QAction *> actions = m_serviceMenu->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == name);
}

void WindowActions::nameCopyForms()
{
    m_copyMenu->setTitle(tr("Copy &as"));
    const QString names[] = {tr("Endpoint"),         tr("Pair of endpoints"), tr("Row, tab-separated"),
                             tr("Row, Markdown"),    tr("ss filter"),         QStringLiteral("nc"),
                             QStringLiteral("ncat"), QStringLiteral("socat"), QStringLiteral("Python"),
                             QStringLiteral("C"),    QStringLiteral("Qt")};
    static_assert(std::size(names) == size_t(CopyForm::Count));
    for (int form = 0; form < int(CopyForm::Count); ++form)
        m_copyMenu->actions().at(form)->setText(names[form]);
}

void WindowActions::setChosen(const SocketRow *row, bool isSocket, bool isHistory)
{
    const bool held = row && row->isOwn() && (row->life == Life::Open || row->life == Life::Opening);
    const bool connection = held && row->transport == Transport::Tcp && row->opening != Opening::Passive;
    m_actions[ToggleReading]->setEnabled(held && row->life == Life::Open);
    m_actions[ReadSome]->setEnabled(held && row->readingStopped);
    m_actions[FinishTalking]->setEnabled(connection && row->life == Life::Open && !row->finishedHere);
    m_actions[CloseSocket]->setEnabled(held);
    m_actions[AbortSocket]->setEnabled(connection && row->life == Life::Open);
    m_actions[BackToListener]->setEnabled((isSocket && !row) || (row && row->parent.isValid()));
    m_actions[CopyEndpoint]->setEnabled(isSocket);
    m_actions[CopyRow]->setEnabled(isSocket);
    m_copyMenu->setEnabled(isSocket);
    m_serviceMenu->setEnabled(held);
    markService(held ? QString::fromUtf8(row->service) : QString());
    for (const Id id : {ShowOnly, HideThis, AddToFilter})
        m_actions[id]->setEnabled(isSocket || isHistory);
}

void WindowActions::setLanguage(Language::Code code)
{
    const QList<QAction *> languages = m_languages->actions();
    for (QAction *action : languages)
        action->setChecked(action->data().toInt() == int(code));
}

void WindowActions::setKeptBytes(quint64 limit, quint64 automatic)
{
    qDeleteAll(m_limits->actions());
    std::vector<quint64> limits = {automatic, quint64(256) << 20, quint64(1) << 30, quint64(4) << 30,
                                   quint64(16) << 30};
    if (std::find(limits.begin(), limits.end(), limit) == limits.end())
        limits.push_back(limit);
    std::sort(limits.begin() + 1, limits.end());
    for (const quint64 bytes : limits) {
        QAction *const action = m_keepMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(bytes);
        action->setObjectName(u"keep-" % QString::number(bytes));
        m_limits->addAction(action);
        // The automatic one comes first and wins over a choice of the same size.
        action->setChecked(bytes == limit && m_limits->checkedAction() == nullptr);
    }
    nameLimits();
}

void WindowActions::nameLimits()
{
    m_keepMenu->setTitle(tr("&Keep at most"));
    const QList<QAction *> limits = m_limits->actions();
    for (QAction *action : limits) {
        const QString size = QLocale().formattedDataSize(action->data().toLongLong(), 1);
        action->setText(action == limits.first() ? tr("%1 (automatic)", "a size like 4.0 GiB").arg(size)
                                                 : size);
    }
}

void WindowActions::addToView(const QList<QAction *> &actions)
{
    m_added += actions;
    m_menus[ViewMenu]->insertActions(m_actions[NextPane], actions);
    m_menus[ViewMenu]->insertSeparator(m_actions[NextPane]);
}

void WindowActions::retranslate()
{
    nameLimits();
    nameCopyForms();
    nameServices();
    m_menus[FileMenu]->setTitle(tr("&File"));
    m_menus[SocketMenu]->setTitle(tr("&Socket"));
    m_menus[ViewMenu]->setTitle(tr("&View"));
    m_menus[LanguageMenu]->setTitle(tr("&Language"));
    m_menus[HelpMenu]->setTitle(tr("&Help"));
    m_actions[NewPassive]->setText(tr("&Wait for requests (passive)"));
    m_actions[NewActive]->setText(tr("&Make a request (active)"));
    m_actions[Simultaneous]->setText(tr("Si&multaneous open"));
    m_actions[Simultaneous]->setToolTip(tr("Two active sockets ask each other; nobody waits."));
    m_actions[SelfConnect]->setText(tr("Connect a socket with it&self"));
    m_actions[ToggleReading]->setText(tr("Stop or &resume reading"));
    m_actions[ReadSome]->setText(tr("Rea&d some, accept one"));
    m_actions[FinishTalking]->setText(tr("&Finish talking (FIN)"));
    m_actions[CloseSocket]->setText(tr("&Close"));
    m_actions[AbortSocket]->setText(tr("&Abort (RST)"));
    m_actions[BackToListener]->setText(tr("Back to the &listener"));
    m_actions[CopyEndpoint]->setText(tr("Copy the &endpoint"));
    m_actions[CopyRow]->setText(tr("Copy the &row"));
    m_actions[ShowOnly]->setText(tr("Show &only this", "filter by the chosen cell"));
    m_actions[HideThis]->setText(tr("&Hide this", "filter by the chosen cell"));
    m_actions[AddToFilter]->setText(tr("Add to the f&ilter", "the chosen cell"));
    m_actions[Quit]->setText(tr("&Quit"));
    m_actions[Find]->setText(tr("&Filter the table"));
    m_actions[FindInTranscript]->setText(tr("Find in the &transcript"));
    m_actions[FindNext]->setText(tr("Ne&xt match"));
    m_actions[FindPrevious]->setText(tr("&Previous match"));
    m_actions[NextPane]->setText(tr("&Next pane"));
    m_actions[PreviousPane]->setText(tr("Previous pan&e"));
    m_actions[HostMap]->setText(tr("Host &map"));
    m_actions[AnimateMoves]->setText(m_actions[AnimateMoves]->isEnabled()
                                         ? tr("Animate mo&ves")
                                         : tr("Animate mo&ves (off in the desktop's settings)"));
    m_actions[AnimateMoves]->setToolTip(tr("What moves in a picture is seen moving, for a moment."));
    m_actions[LargerText]->setText(tr("&Larger text"));
    m_actions[SmallerText]->setText(tr("&Smaller text"));
    m_actions[NormalText]->setText(tr("Text at &100 %"));
    m_actions[ClearHistory]->setText(tr("&Clear history"));
    m_actions[PauseDisplay]->setText(tr("Pa&use the display"));
    m_actions[KeepEnded]->setText(tr("&Keep ended sockets"));
    m_actions[Columns]->setText(tr("C&olumns..."));
    m_actions[ShowMe]->setText(tr("&Show me (1 minute)"));
    m_actions[FirstStepsAgain]->setText(tr("Show the &first steps again"));
    m_actions[FirstStepsAgain]->setToolTip(
        tr("The cards of the empty window, the remark on the first ghost, and what comes next."));
    m_actions[Keyboard]->setText(tr("&Keyboard"));
    m_actions[About]->setText(tr("&About Enchufe"));
}

QString WindowActions::keyboardMap() const
{
    QString rows;
    const auto add = [&rows](const QString &keys, const QString &what) {
        rows += u"<tr><td><b>" % keys.toHtmlEscaped() % u"</b></td><td width='24'></td><td>" %
                what.toHtmlEscaped() % u"</td></tr>";
    };
    add(tr("Enter", "key"), tr("In the form: open. In the table: write to this socket."));
    add(tr("Space", "key"), tr("In the table: pause the display, or let it go on."));
    add(tr("Escape", "key"), tr("Empty the field or the filter; close the search."));
    add(tr("Ctrl+F", "key"), tr("In the transcript and below it: find there. Elsewhere: filter the table."));
    QList<QAction *> all(m_actions.begin(), m_actions.end());
    all += m_added;
    for (const QAction *action : std::as_const(all)) {
        if (!action->shortcut().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&'));
    }
    add(tr("+  -  0", "keys"), tr("In a picture: larger, smaller, all of it. Arrows choose, Enter opens."));
    add(tr("Shift+F10", "key"), tr("Menu of the chosen row."));
    return u"<table cellpadding='3'>" % rows % u"</table>";
}

} // namespace enchufe
