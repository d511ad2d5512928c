#pragma once

class QStackedWidget;
class QWidget;

namespace enchufe {

class ClientsBar;
class ExchangePane;
class ExplainStrip;
class FirstMinuteBar;
class FirstRun;
class InspectTabs;
class LiveTable;
class MapPanel;
class Opener;
class OpeningForm;
class PaneFrame;
class PaneOrder;
class Session;
class SocketFilterModel;
class SocketModel;
class SocketView;
class StartCards;
class StatusLine;
class TablePage;

/// What stands in the window, made and laid out; what they do with each other is the window's.
struct WindowParts
{
    /// Of all but the status line; without an owner yet.
    QWidget *center;
    OpeningForm *form;
    /// The cards while there is nothing, then the table.
    QStackedWidget *stack;
    StartCards *cards;
    TablePage *page;
    SocketView *view;
    MapPanel *map;
    ExchangePane *pane;
    InspectTabs *tabs;
    Opener *opener;
    FirstMinuteBar *firstMinute;
    FirstRun *firstRun;
    ClientsBar *clients;
    ExplainStrip *strip;
    StatusLine *status;
    /// Stands in whichever of the above has the keyboard.
    PaneFrame *frame;
    /// Where F6 goes; the window owns it.
    PaneOrder *order;

    /// Param shown: the top of the chain over `rows`.
    static WindowParts make(Session &session, LiveTable &table, SocketModel &rows, SocketFilterModel &shown,
                            QWidget *window);
};

} // namespace enchufe
