#include "gui/inspect/inspectpage.h"

#include "journal/livetable.h"

#include <QEvent>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace enchufe {

InspectPage::InspectPage(LiveTable &table)
    : m_table(table)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    m_second.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(); });
    connect(&m_second, &QTimer::timeout, this, [this] { refresh(); });
    connect(&m_table, &LiveTable::changed, this, &InspectPage::rowsChanged);
    connect(&m_table, &LiveTable::pausedChanged, this, &InspectPage::refreshSoon);
}

void InspectPage::showSocket(SocketId socket, SocketId partner)
{
    if (socket == m_socket && partner == m_partner)
        return;
    m_socket = socket;
    m_partner = partner;
    socketChanged();
    if (isVisible())
        refresh();
}

const SocketRow *InspectPage::row() const
{
    return m_table.table().row(m_socket);
}

const SocketRow *InspectPage::partnerRow() const
{
    return m_table.table().row(m_partner);
}

qint64 InspectPage::nowNs() const
{
    return m_table.nowNs();
}

quint64 InspectPage::shownEnd() const
{
    return m_table.shownEnd();
}

void InspectPage::refreshSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void InspectPage::rowsChanged(const std::vector<SocketId> &ids)
{
    const bool isShown = std::any_of(ids.begin(), ids.end(),
                                     [this](SocketId id) { return id == m_socket || id == m_partner; });
    if (isShown)
        refreshSoon();
}

void InspectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second.start();
    refresh();
}

void InspectPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    m_soon.stop();
}

void InspectPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        refresh();
}

} // namespace enchufe
