#pragma once

#include "base/socketid.h"
#include "gui/table/rowcopy.h"
#include "gui/textzoom.h"
#include "gui/windowactions.h"
#include "gui/windowparts.h"
#include "net/openrequest.h"

#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <vector>

namespace enchufe {

class LiveTable;
class Session;
class SocketDecorator;
class SocketFilterModel;
class SocketModel;
struct SocketRow;

/// The one window: the opening form, the socket table, what is exchanged over the chosen row, and what it
/// means. Emits: firstMinuteOver() when the demonstration has come to its end.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Param settingsFile: where the window's choices are kept from one start to the next; empty: nowhere.
    MainWindow(Session &session, LiveTable &table, Language &language, const QString &settingsFile = {},
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a socket as if the form had asked for it, and follows it: its row is chosen, its failure
    /// explained.
    SocketId open(const OpenRequest &request);
    /// Chooses a row and shows its exchange.
    void select(SocketId id, PeerIndex peer = 0);
    /// Runs "Show me (1 minute)". Param pause: how long each step stays on screen.
    void showMe(std::chrono::milliseconds pause);
    /// The table as text, as displayed (without the filter).
    QString tableText() const;
    /// Param percent: 100 is the system's text; bounded to 100..300.
    void setTextZoom(int percent);
    /// Whether the desktop's settings allow what the View menu offers; they do until told otherwise.
    void setMotionAllowed(bool on);

signals:
    void firstMinuteOver(bool complete);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectActions();
    void connectParts();
    void retranslate();
    void takeChanges(const std::vector<SocketId> &ids);
    void afterOpening(const SocketRow &row);
    void showCurrent();
    void explainCurrent();
    void updateActions();
    void updateEmptiness();
    void tick();
    void applyMotion();
    void restoreChoices();
    void keepChoices() const;
    void adaptToRoom();
    void sumUp();
    void findInExchange();
    void backToListener();
    void connectTableActions();

    Session &m_session;
    LiveTable &m_table;
    Language &m_language;
    const QString m_settingsFile;
    /// The chain of models behind the table, from the facts to what is shown.
    struct Rows
    {
        SocketModel *model;
        SocketDecorator *dressed;
        SocketFilterModel *shown;
    };
    static Rows makeRows(LiveTable &table, QObject *parent);
    const Rows m_rows;
    WindowActions *m_actions;
    const WindowParts m_parts;
    const RowCopy m_copy;
    /// Sums over the whole table are made at most five times a second.
    QTimer m_summing;
    TextZoom m_zoom;
    /// With few letters to a line the map makes room for the table, and comes back by itself afterwards.
    struct
    {
        bool isNarrow = false;
        bool mapGaveWay = false;
    } m_room;
};

} // namespace enchufe
