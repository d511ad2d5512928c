#include "gui/panels/clientsbar.h"

#include "journal/livetable.h"
#include "session/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace enchufe {

ClientsBar::ClientsBar(Session &session, LiveTable &table, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_table(table)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_undo(new QPushButton)
    , m_hide(new QPushButton)
{
    setObjectName(QStringLiteral("clientsBar"));
    m_text->setObjectName(QStringLiteral("clientsLabel"));
    m_progress->setObjectName(QStringLiteral("clientsProgress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_undo->setObjectName(QStringLiteral("closeClientsButton"));
    m_hide->setObjectName(QStringLiteral("hideClientsButton"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 12, 4);
    line->setSpacing(12);
    line->addWidget(m_text, 1);
    line->addWidget(m_progress);
    line->addWidget(m_undo);
    line->addWidget(m_hide);
    connect(m_undo, &QPushButton::clicked, this, &ClientsBar::undo);
    connect(m_hide, &QPushButton::clicked, this, [this] { follow({}); });
    connect(&table, &LiveTable::changed, this, [this] {
        if (!m_ids.empty())
            refresh();
    });
    retranslate();
    hide();
}

void ClientsBar::follow(std::vector<SocketId> ids)
{
    m_ids = std::move(ids);
    m_progress->setRange(0, qMax(1, int(m_ids.size())));
    setVisible(!m_ids.empty());
    refresh();
}

ClientsBar::Counts ClientsBar::count() const
{
    Counts counts;
    for (const SocketId id : m_ids) {
        const SocketRow *row = m_table.table().row(id);
        if (row == nullptr)
            continue;
        counts.connected += row->establishedNs != 0 ? 1 : 0;
        counts.failed += row->failed && row->establishedNs == 0 ? 1 : 0;
        counts.open += row->life == Life::Open || row->life == Life::Opening ? 1 : 0;
    }
    return counts;
}

void ClientsBar::refresh()
{
    const Counts counts = count();
    const int all = int(m_ids.size());
    //: How many of several clients are connected.
    QString text = tr("%1 of %n client(s) connected.", nullptr, all).arg(counts.connected);
    if (counts.failed > 0)
        text += u' ' + tr("%n could not be.", "of several clients, connected", counts.failed);
    m_text->setText(text);
    m_progress->setValue(counts.connected + counts.failed);
    m_undo->setEnabled(counts.open > 0);
}

void ClientsBar::undo()
{
    for (const SocketId id : m_ids)
        m_session.close(id);
}

void ClientsBar::retranslate()
{
    m_undo->setText(tr("Close them all"));
    m_hide->setText(tr("Hide"));
    m_progress->setAccessibleName(tr("Clients connected"));
    refresh();
}

void ClientsBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace enchufe
