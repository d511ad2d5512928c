#pragma once

#include "gui/firstrun/bubblegeometry.h"
#include "gui/firstrun/firststeps.h"
#include "gui/firstrun/nextcard.h"

#include <QTimer>

#include <optional>
#include <utility>

namespace enchufe {

class CellPulse;
class GhostBubble;
class Opener;
class OpeningForm;
class Session;
class SocketView;
class StartCards;
class TablePage;

/// Leads somebody new through their first connection: turns the form round after the passive open, remarks on
/// the first ghost, says what comes next. What was shown once is not shown again. Emits: said() with what
/// assistive technology is to be told.
class FirstRun : public QObject
{
    Q_OBJECT

public:
    /// Parts of the window that outlive this.
    struct Places
    {
        OpeningForm *form;
        Opener *opener;
        /// What the view stands in.
        TablePage *page;
        SocketView *view;
        StartCards *cards;
        /// What all this stands in, and what remarks lie on.
        QWidget *ground;
    };

    FirstRun(Session &session, LiveTable &table, const Places &places, QObject *parent);
    ~FirstRun() override;

    /// What to do next, for the window to place and own.
    NextCard *card() const { return m_card; }
    /// To be called when an opening has gone well.
    void opened(const SocketRow &row);
    /// The remark on the first ghost; hidden while there is none.
    GhostBubble *bubble() const { return m_bubble; }
    /// Closes the remark; false where there is none.
    bool escape();
    void setAnimated(bool on);
    /// Forgets what was shown: cards, turning the form round, the remark and what comes next, all come anew.
    void startAgain();
    /// Takes up what was shown before from this file, and keeps there what is shown.
    void keepIn(const QString &file);

signals:
    void said(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turnToActive(const SocketRow &row);
    void follow(FirstSteps::Step step);
    void showGhost();
    void pulse();
    void openAnother();
    void goOn(NextCard::Next next);
    void undo();
    void place();
    QRect cellPlace(SocketId id, int column) const;
    int rowsHeight() const;
    BubbleRoom room() const;
    void showStory();
    bool wasShown(const char *what) const;
    void note(const char *what);

    Session &m_session;
    LiveTable &m_table;
    Places m_places;
    FirstSteps *m_steps;
    GhostBubble *m_bubble;
    CellPulse *m_pulse;
    NextCard *m_card;
    QTimer m_placing;
    /// The window and the height of all rows for which the remark has a strip; none while it has not.
    std::optional<std::pair<QSize, int>> m_stripFor;
    QString m_settingsFile;
    bool m_turned = false;
    /// Nobody has been told of a ghost here before.
    bool m_isFirst = true;
};

} // namespace enchufe
