#include "gui/table/pausebanner.h"

#include "journal/livetable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

using namespace std::chrono_literals;

namespace enchufe {

PauseBanner::PauseBanner(LiveTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_label(new QLabel)
    , m_resume(new QPushButton)
{
    setObjectName(QStringLiteral("pauseBanner"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setObjectName(QStringLiteral("pauseLabel"));
    m_label->setWordWrap(true);
    m_resume->setObjectName(QStringLiteral("resumeButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_resume);
    hide();
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &PauseBanner::refresh);
    connect(m_resume, &QPushButton::clicked, &table, [&table] { table.setPaused(false); });
    connect(&table, &LiveTable::pausedChanged, this, [this](bool paused) {
        refresh();
        setVisible(paused);
        paused ? m_tick.start() : m_tick.stop();
    });
    refresh();
}

void PauseBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void PauseBanner::refresh()
{
    m_resume->setText(tr("Resume"));
    m_label->setText(
        tr("Paused %1 s, %n event(s) waiting", "the display; sockets go on", int(m_table.waiting()))
            .arg(m_table.pausedForNs() / 1'000'000'000));
}

} // namespace enchufe
