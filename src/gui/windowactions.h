#pragma once

#include "journal/copyas.h"
#include "session/language.h"

#include <QList>
#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace enchufe {

struct SocketRow;

/// Everything the window can be told to do, with its words and keys; the menu bar and the keyboard map are
/// made of it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        NewPassive,
        NewActive,
        Simultaneous,
        SelfConnect,
        ToggleReading,
        ReadSome,
        FinishTalking,
        CloseSocket,
        AbortSocket,
        BackToListener,
        CopyEndpoint,
        CopyRow,
        ShowOnly,
        HideThis,
        AddToFilter,
        Quit,
        Find,
        FindInTranscript,
        FindNext,
        FindPrevious,
        NextPane,
        PreviousPane,
        HostMap,
        AnimateMoves,
        LargerText,
        SmallerText,
        NormalText,
        ClearHistory,
        PauseDisplay,
        KeepEnded,
        Columns,
        ShowMe,
        FirstStepsAgain,
        Keyboard,
        About,
        Count
    };

    /// Param window: takes the shortcuts. Param bar: gets the menus.
    WindowActions(QWidget *window, QMenuBar *bar);

    QAction *operator[](Id id) const { return m_actions[id]; }
    /// "Copy as", with a form in each line; also for context menus.
    QMenu *copyAsMenu() const { return m_copyMenu; }
    /// "Answers by itself", with a service in each line; also for context menus.
    QMenu *serviceMenu() const { return m_serviceMenu; }
    /// Enables what can be done with the chosen row. Param row: null where it is no socket's own. Param
    /// isSocket: a socket or a peer is chosen. Param isHistory: the row that holds what ended is.
    void setChosen(const SocketRow *row, bool isSocket, bool isHistory);
    /// Marks the language on screen.
    void setLanguage(Language::Code code);
    /// Marks how much is kept of what was exchanged. Units: bytes. Param automatic: what it is without a
    /// choice.
    void setKeptBytes(quint64 limit, quint64 automatic);
    /// Puts actions made elsewhere into the View menu and the keyboard map.
    void addToView(const QList<QAction *> &actions);
    void retranslate();
    /// The keyboard map: what each key does, as an HTML table.
    QString keyboardMap() const;

signals:
    void copyChosen(enchufe::CopyForm form);
    /// Param name: empty for nobody.
    void serviceChosen(const QString &name);
    void languageChosen(enchufe::Language::Code code);
    /// Units: bytes.
    void keptBytesChosen(quint64 limit);

private:
    void makeKeys();
    void makeLanguages();
    void makeCopyForms();
    void makeServices();
    /// Param name: as in SocketRow::service.
    void markService(const QString &name);
    void nameLimits();
    void nameServices();
    void nameCopyForms();

    std::array<QAction *, Count> m_actions = {};
    std::array<QMenu *, 5> m_menus = {};
    QActionGroup *m_languages;
    QMenu *m_keepMenu;
    QMenu *m_copyMenu;
    QMenu *m_serviceMenu;
    QActionGroup *m_limits;
    QList<QAction *> m_added;
};

} // namespace enchufe
