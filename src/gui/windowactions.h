#pragma once

#include "session/language.h"

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace enchufe {

/// Everything the window can be told to do, with its words and keys; the menu bar and the keyboard map are
/// made of it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        NewPassive,
        NewActive,
        FinishTalking,
        CloseSocket,
        AbortSocket,
        BackToListener,
        CopyEndpoint,
        CopyRow,
        Quit,
        Find,
        NextPane,
        LargerText,
        SmallerText,
        NormalText,
        ClearHistory,
        Keyboard,
        About,
        Count
    };

    /// Param window: takes the shortcuts. Param bar: gets the menus.
    WindowActions(QWidget *window, QMenuBar *bar);

    QAction *operator[](Id id) const { return m_actions[id]; }
    /// Marks the language on screen.
    void setLanguage(Language::Code code);
    void retranslate();
    /// The keyboard map: what each key does, as an HTML table.
    QString keyboardMap() const;

signals:
    void languageChosen(enchufe::Language::Code code);

private:
    void makeKeys();
    void makeLanguages();

    std::array<QAction *, Count> m_actions = {};
    std::array<QMenu *, 5> m_menus = {};
    QActionGroup *m_languages;
};

} // namespace enchufe
