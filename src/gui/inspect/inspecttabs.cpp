#include "gui/inspect/inspecttabs.h"

#include "gui/exchange/exchangepane.h"
#include "gui/inspect/callspage.h"
#include "gui/inspect/counterspage.h"
#include "gui/inspect/detailspage.h"
#include "gui/inspect/graphspage.h"
#include "gui/inspect/optionspage.h"
#include "gui/inspect/queuespage.h"
#include "gui/inspect/sequencepage.h"
#include "gui/inspect/statespage.h"
#include "gui/pictures/pictureview.h"
#include "journal/livetable.h"
#include "journal/partner.h"
#include "session/session.h"

#include <QAction>
#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace enchufe {

namespace {

/// Lines of text that a page needs at least, its tab, its heading and its buttons among them.
constexpr int s_fewLines = 14;

bool showsSamples(int tab)
{
    return tab == InspectTabs::QueuesTab || tab == InspectTabs::GraphsTab || tab == InspectTabs::DetailsTab;
}

} // namespace

InspectTabs::InspectTabs(Session &session, LiveTable &table, ExchangePane *exchange, QWidget *parent)
    : QTabWidget(parent)
    , m_session(session)
    , m_table(table)
    , m_exchange(exchange)
{
    setObjectName(QStringLiteral("inspectTabs"));
    setDocumentMode(true);
    addTab(exchange, QString());
    for (int tab = SequenceTab; tab < TabCount; ++tab) {
        auto *place = new QWidget(this);
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins(0, 0, 0, 0);
        addTab(place, QString());
    }
    for (size_t tab = 0; tab < m_actions.size(); ++tab) {
        m_actions[tab] = new QAction(this);
        m_actions[tab]->setObjectName(QStringLiteral("showTab%1").arg(tab + 1));
        m_actions[tab]->setShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + int(tab))));
        connect(m_actions[tab], &QAction::triggered, this, [this, tab] {
            setCurrentIndex(int(tab));
            focusPage();
        });
        addAction(m_actions[tab]);
    }
    m_following.setSingleShot(true);
    m_following.setInterval(200ms);
    connect(&m_following, &QTimer::timeout, this, &InspectTabs::follow);
    connect(this, &QTabWidget::currentChanged, this, &InspectTabs::tabChanged);
    connect(&m_table, &LiveTable::changed, this, &InspectTabs::rowsChanged);
    retranslate();
}

InspectTabs::~InspectTabs()
{
    // The pane is deleted with the other pages, of which some tell of it: nothing is shown any more.
    disconnect(this, &QTabWidget::currentChanged, this, nullptr);
    m_session.watch({});
}

void InspectTabs::showSocket(SocketId socket, PeerIndex peer)
{
    m_exchange->showSocket(socket, peer);
    if (socket == m_socket)
        return;
    m_socket = socket;
    m_partner = {};
    follow();
}

void InspectTabs::setAnimated(bool on)
{
    m_isAnimated = on;
    const QList<PictureView *> pictures = findChildren<PictureView *>();
    for (PictureView *picture : pictures)
        picture->setAnimated(on);
}

void InspectTabs::showExchange()
{
    setCurrentIndex(ExchangeTab);
}

void InspectTabs::focusPage()
{
    if (InspectPage *page = m_pages[size_t(currentIndex())])
        page->focusContent();
    else
        m_exchange->focusComposer();
    emit pageFocused();
}

QSize InspectTabs::minimumSizeHint() const
{
    return QTabWidget::minimumSizeHint().expandedTo({0, s_fewLines * fontMetrics().lineSpacing()});
}

InspectPage *InspectTabs::makePage(Tab tab)
{
    switch (tab) {
    case SequenceTab:
        return makeSequencePage();
    case StatesTab:
        return new StatesPage(m_table);
    case CallsTab:
        return new CallsPage(m_table);
    case QueuesTab:
        return new QueuesPage(m_table);
    case GraphsTab:
        return new GraphsPage(m_table);
    case DetailsTab:
        return new DetailsPage(m_table);
    case OptionsTab:
        return new OptionsPage(m_session, m_table);
    case CountersTab:
        return new CountersPage(m_session, m_table);
    default:
        return nullptr;
    }
}

/// What is chosen in it is chosen in the transcript too, behind it.
InspectPage *InspectTabs::makeSequencePage()
{
    auto *page = new SequencePage(m_table);
    connect(page, &SequencePage::eventChosen, m_exchange, &ExchangePane::goToEvent);
    connect(page, &SequencePage::exchangeWanted, this, [this] {
        showExchange();
        m_exchange->focusTranscript();
    });
    return page;
}

void InspectTabs::tabChanged()
{
    const int tab = currentIndex();
    if (tab > ExchangeTab && m_pages[size_t(tab)] == nullptr) {
        m_pages[size_t(tab)] = makePage(Tab(tab));
        widget(tab)->layout()->addWidget(m_pages[size_t(tab)]);
        // A layout shows what joins it in a later turn of the loop.
        m_pages[size_t(tab)]->show();
        setAnimated(m_isAnimated);
        if (const auto *picture = m_pages[size_t(tab)]->findChild<PictureView *>())
            connect(picture, &PictureView::said, this, &InspectTabs::said);
    }
    follow();
}

/// Finds the partner anew and tells the page in front.
void InspectTabs::follow()
{
    if (currentIndex() == ExchangeTab || !isVisible()) {
        watch();
        return;
    }
    m_partner = findPartner();
    // Counters are of no socket.
    if (InspectPage *page = m_pages[size_t(currentIndex())]; page != nullptr && currentIndex() != CountersTab)
        page->showSocket(m_socket, m_partner);
    watch();
}

SocketId InspectTabs::findPartner() const
{
    const SocketTable &table = m_table.table();
    const SocketRow *const row = table.row(m_socket);
    if (row == nullptr)
        return {};
    const SocketRow *const known = table.row(m_partner);
    return known != nullptr && isPartner(*row, *known) ? m_partner : partnerOf(table, *row);
}

void InspectTabs::watch()
{
    std::vector<SocketId> ids;
    if (isVisible() && showsSamples(currentIndex())) {
        for (const SocketId id : {m_socket, m_partner}) {
            if (id.isValid())
                ids.push_back(id);
        }
    }
    if (ids == m_watched)
        return;
    m_watched = ids;
    m_session.watch(ids);
}

/// The other end may have come, or gone.
void InspectTabs::rowsChanged(const std::vector<SocketId> &ids)
{
    if (!ids.empty() && m_socket.isValid() && currentIndex() != ExchangeTab && isVisible() &&
        !m_following.isActive())
        m_following.start();
}

void InspectTabs::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    follow();
}

void InspectTabs::hideEvent(QHideEvent *event)
{
    QTabWidget::hideEvent(event);
    watch();
}

void InspectTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InspectTabs::retranslate()
{
    const std::array<QString, TabCount> names = {
        tr("Exchange", "a tab"), tr("Sequence", "a tab"), tr("States", "a tab"),
        tr("Queues", "a tab"),   tr("Calls", "a tab"),    tr("Options", "a tab"),
        tr("Graphs", "a tab"),   tr("Details", "a tab"),  tr("Counters", "a tab"),
    };
    const std::array<QString, TabCount> tips = {
        tr("What is sent and received over the chosen socket."),
        tr("Both ends in time: calls, bytes, states and what travelled between them."),
        tr("The states that both ends have been in, on the diagram of RFC 9293."),
        tr("What waits at both ends, and the window."),
        tr("The system calls made for the chosen socket, with what the kernel answered."),
        tr("The options of the chosen socket, read and set."),
        tr("Round trips, windows, rates and queues of the last minute."),
        tr("Everything the kernel tells of the chosen socket."),
        tr("The kernel's counters that moved since a mark."),
    };
    for (int tab = 0; tab < TabCount; ++tab) {
        const QString key = m_actions[size_t(tab)]->shortcut().toString(QKeySequence::NativeText);
        setTabText(tab, names[size_t(tab)]);
        setTabToolTip(tab, QString(tips[size_t(tab)] % u" (" % key % u')'));
        m_actions[size_t(tab)]->setText(names[size_t(tab)]);
    }
    tabBar()->setAccessibleName(tr("About the chosen socket"));
}

} // namespace enchufe
