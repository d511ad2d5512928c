#include "gui/windowparts.h"

#include "gui/exchange/exchangepane.h"
#include "gui/firstrun/firstrun.h"
#include "gui/firstrun/ghostbubble.h"
#include "gui/firstrun/nextcard.h"
#include "gui/inspect/inspecttabs.h"
#include "gui/map/mappanel.h"
#include "gui/opener.h"
#include "gui/opening/openingform.h"
#include "gui/panels/clientsbar.h"
#include "gui/panels/explainstrip.h"
#include "gui/panels/firstminutebar.h"
#include "gui/panels/startcards.h"
#include "gui/statusline.h"
#include "gui/table/socketview.h"
#include "gui/table/tablepage.h"
#include "gui/widgets/paneframe.h"
#include "gui/widgets/paneorder.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <initializer_list>

namespace enchufe {

namespace {

// Asks for no more than its parts need: it takes what the window has left.
class LowSplitter : public QSplitter
{
public:
    using QSplitter::QSplitter;
    QSize sizeHint() const override { return minimumSizeHint(); }
};

QSplitter *split(Qt::Orientation orientation, std::initializer_list<QWidget *> parts)
{
    auto *splitter = new LowSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    for (QWidget *part : parts) {
        splitter->addWidget(part);
        splitter->setStretchFactor(splitter->indexOf(part), 1);
    }
    return splitter;
}

QWidget *stacked(std::initializer_list<QWidget *> parts, QWidget *stretched)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *part : parts)
        layout->addWidget(part, part == stretched ? 1 : 0);
    return box;
}

PaneOrder *orderOf(const WindowParts &parts, QScrollArea *area, QWidget *window)
{
    const auto focusRows = [stack = parts.stack, cards = parts.cards, view = parts.view] {
        stack->currentWidget() == cards ? cards->focusFirst() : view->setFocus(Qt::TabFocusReason);
    };
    GhostBubble *const bubble = parts.firstRun->bubble();
    NextCard *const card = parts.firstRun->card();
    // From what is exchanged over a row to the rows: who talks at one end wants the other end next.
    std::vector<PaneOrder::Pane> panes = {
        {parts.stack, focusRows},
        {bubble, [bubble] { bubble->focusFirst(); }},
        {parts.map, [map = parts.map] { map->focusContent(); }},
        {card, [card] { card->focusFirst(); }},
        {parts.form, [form = parts.form] { form->focusIp(); }},
        {parts.tabs, [tabs = parts.tabs] { tabs->focusPage(); }},
    };
    // With the keyboard nowhere: the form, as at the start.
    return new PaneOrder(std::move(panes), 4, area, window);
}

} // namespace

WindowParts WindowParts::make(Session &session, LiveTable &table, SocketModel &rows, SocketFilterModel &shown,
                              QWidget *window)
{
    WindowParts parts = {};
    parts.form = new OpeningForm(session);
    parts.cards = new StartCards;
    parts.page = new TablePage(rows, shown, table);
    parts.view = parts.page->view();
    parts.stack = new QStackedWidget;
    parts.stack->addWidget(parts.cards);
    parts.stack->addWidget(parts.page);
    parts.map = new MapPanel(table);
    parts.pane = new ExchangePane(session, table, window);
    parts.tabs = new InspectTabs(session, table, parts.pane);
    // After the panes: what it tells of a socket they have taken up already, so that the focus can go there.
    parts.opener = new Opener(session, table, window);
    parts.firstMinute = new FirstMinuteBar(session, table);
    parts.clients = new ClientsBar(session, table);
    parts.strip = new ExplainStrip;
    parts.status = new StatusLine;

    QSplitter *const tableAndMap = split(Qt::Horizontal, {parts.stack, parts.map});
    // The table's key words come first; the map fits itself to what it has.
    tableAndMap->setSizes({800, 400});
    QSplitter *const splitter = split(Qt::Vertical, {tableAndMap, parts.tabs});
    splitter->setSizes({400, 500});
    QWidget *const upper = stacked({parts.form, splitter}, splitter);
    parts.firstRun = new FirstRun(
        session, table, {parts.form, parts.opener, parts.page, parts.view, parts.cards, upper}, window);
    const std::vector<QWidget *> panes = {parts.form, parts.cards, parts.page,
                                          parts.map,  parts.tabs,  parts.firstRun->card()};
    parts.frame = new PaneFrame(panes, window);
    // With large text in a small window the parts keep their size and scroll; what explains them stays in
    // view.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("upperArea"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(upper);
    parts.order = orderOf(parts, scroll, window);
    parts.center =
        stacked({scroll, parts.firstRun->card(), parts.firstMinute, parts.clients, parts.strip}, scroll);
    return parts;
}

} // namespace enchufe
