#include "gui/widgets/paneframe.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace enchufe {

PaneFrame::PaneFrame(std::vector<QWidget *> panes, QWidget *window)
    : QWidget(window)
    , m_panes(std::move(panes))
    , m_window(window)
{
    setObjectName(QStringLiteral("paneFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    for (QWidget *pane : m_panes)
        pane->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void PaneFrame::follow(QWidget *focus)
{
    // Another window, a menu: the pane has the keyboard again when that goes.
    if (focus == nullptr || focus->window() != m_window)
        return;
    const auto holds = [focus](const QWidget *pane) { return pane == focus || pane->isAncestorOf(focus); };
    const auto found = std::find_if(m_panes.begin(), m_panes.end(), holds);
    m_pane = found == m_panes.end() ? nullptr : *found;
    if (m_pane == nullptr) {
        hide();
        return;
    }
    setParent(m_pane);
    fit();
    show();
    raise();
}

void PaneFrame::fit()
{
    setGeometry(m_pane->rect());
    // Only the edge: what lies below the rest scrolls as if there were nothing above it.
    const QRect inner = rect().adjusted(thickness, thickness, -thickness, -thickness);
    setMask(QRegion(rect()).subtracted(inner));
}

bool PaneFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void PaneFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Not this widget's own: the pane may have a palette of another ground, and the frame is the window's.
    painter.fillRect(rect(), m_window->palette().color(QPalette::Active, QPalette::Highlight));
}

} // namespace enchufe
