#include "gui/widgets/paneorder.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace enchufe {

namespace {

bool hasFocus(const QWidget *pane)
{
    return pane->isAncestorOf(QApplication::focusWidget());
}

} // namespace

PaneOrder::PaneOrder(std::vector<Pane> panes, size_t first, QScrollArea *area, QObject *parent)
    : QObject(parent)
    , m_panes(std::move(panes))
    , m_first(first)
    , m_area(area)
{
    const QScrollBar *const bar = area->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &PaneOrder::scrollAgain);
    connect(bar, &QScrollBar::valueChanged, this, [this] {
        if (!m_isScrolling)
            m_revealed = nullptr;
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void PaneOrder::go(int step)
{
    const int count = int(m_panes.size());
    int next = int(m_first);
    for (int pane = 0; pane < count; ++pane) {
        if (hasFocus(m_panes[size_t(pane)].widget))
            next = pane + step;
    }
    // Past what is hidden, and what has nothing to give the keyboard to.
    for (int tries = 0; tries < count; ++tries, next += step) {
        const auto &[pane, focus] = m_panes[size_t((next + 2 * count) % count)];
        if (pane->isVisible())
            focus();
        if (pane->isVisible() && hasFocus(pane)) {
            reveal(pane);
            return;
        }
    }
}

void PaneOrder::reveal(QWidget *pane)
{
    if (m_revealed)
        m_revealed->removeEventFilter(this);
    m_revealed = pane;
    pane->installEventFilter(this);
    // A page that has just come to the front, or a bar in it, has its place only when the layout is made.
    QMetaObject::invokeMethod(this, &PaneOrder::scroll, Qt::QueuedConnection);
}

void PaneOrder::revealFocused()
{
    const auto focused =
        std::ranges::find_if(m_panes, [](const Pane &pane) { return hasFocus(pane.widget); });
    if (focused != m_panes.end())
        reveal(focused->widget);
}

void PaneOrder::follow(const QWidget *focus)
{
    if (!focus || !m_area->widget()->isAncestorOf(focus) || QApplication::mouseButtons() != Qt::NoButton)
        return;
    const QRect place(focus->mapTo(m_area->widget(), QPoint()), focus->size());
    const QRect seen(-m_area->widget()->pos(), m_area->viewport()->size());
    if (!seen.contains(place))
        revealFocused();
}

/// A page makes room for itself, and remarks among the rows do, after it was brought into view.
void PaneOrder::scrollAgain()
{
    if (m_revealed && hasFocus(m_revealed))
        scroll();
}

bool PaneOrder::eventFilter(QObject *watched, QEvent *event)
{
    // Not at once: the layout is being made.
    if (watched == m_revealed && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(this, &PaneOrder::scrollAgain, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void PaneOrder::scroll()
{
    if (!m_revealed || !m_revealed->isVisible() || !m_area->widget()->isAncestorOf(m_revealed))
        return;
    const QScopedValueRollback scrolling(m_isScrolling, true);
    QScrollBar *const bar = m_area->verticalScrollBar();
    const int height = m_area->viewport()->height();
    const int top = m_revealed->mapTo(m_area->widget(), QPoint()).y();
    const int last = top + m_revealed->height() - height;
    if (last > top || bar->value() > top)
        bar->setValue(top);
    else if (bar->value() < last)
        bar->setValue(last);
    // Who types has to see the line. A picture or a list begins below its tabs, and is scrolled from there.
    QWidget *const focus = QApplication::focusWidget();
    if (m_revealed->isAncestorOf(focus) && 2 * focus->height() < height)
        m_area->ensureWidgetVisible(focus, 0, 0);
}

} // namespace enchufe
