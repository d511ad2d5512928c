#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QScrollArea;
class QWidget;

namespace enchufe {

/// The panes of the window in the order in which F6 goes through them. Where the keyboard goes is seen: with
/// large text in a small window the area that they lie in is scrolled. What is clicked stays under the pointer.
class PaneOrder : public QObject
{
    Q_OBJECT

public:
    struct Pane
    {
        QWidget *widget;
        /// Gives the keyboard to it, if it has something to give it to.
        std::function<void()> focus;
    };

    /// Param panes: not empty; they and the area outlive every use of this. Param first: where one begins
    /// with the keyboard in none of them.
    PaneOrder(std::vector<Pane> panes, size_t first, QScrollArea *area, QObject *parent);

    /// Gives the keyboard to the next pane that can take it. Param step: +1 the next one, -1 the one before.
    void go(int step);
    /// Brings a pane into view: whole, or its upper edge at the top of the view where it does not fit, unless
    /// a field at its foot has the keyboard. What lies outside of the area is always in view. Takes effect
    /// when the layout is made.
    void reveal(QWidget *pane);
    /// The pane that has the keyboard, if one has: for when everything has another size.
    void revealFocused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QWidget *focus);
    void scroll();
    void scrollAgain();

    const std::vector<Pane> m_panes;
    const size_t m_first;
    QScrollArea *const m_area;
    QPointer<QWidget> m_revealed;
    bool m_isScrolling = false;
};

} // namespace enchufe
