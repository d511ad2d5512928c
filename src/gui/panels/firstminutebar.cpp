#include "gui/panels/firstminutebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace enchufe {

FirstMinuteBar::FirstMinuteBar(Session &session, LiveTable &live, QWidget *parent)
    : TintedFrame(parent)
    , m_session(session)
    , m_live(live)
    , m_text(new QLabel)
    , m_undo(new QPushButton)
{
    setObjectName(QStringLiteral("firstMinuteBar"));
    m_text->setObjectName(QStringLiteral("firstMinuteText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("firstMinuteUndoButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &FirstMinuteBar::undo);
    retranslate();
    hide();
}

void FirstMinuteBar::start(std::chrono::milliseconds pause)
{
    undo();
    m_minute = new FirstMinute(m_session, m_live, pause, this);
    connect(m_minute, &FirstMinute::said, this, &FirstMinuteBar::retranslate);
    connect(m_minute, &FirstMinute::shown, this, &FirstMinuteBar::shown);
    connect(m_minute, &FirstMinute::finished, this, &FirstMinuteBar::finished);
    show();
    m_minute->start();
}

void FirstMinuteBar::undo()
{
    if (!m_minute)
        return;
    m_minute->undo();
    m_minute->deleteLater();
    m_minute = nullptr;
    hide();
}

void FirstMinuteBar::changeEvent(QEvent *event)
{
    TintedFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstMinuteBar::retranslate()
{
    m_text->setText(m_minute ? m_minute->sentence() : QString());
    m_undo->setText(tr("Close everything"));
    m_undo->setToolTip(tr("Closes every socket that this demonstration opened"));
}

} // namespace enchufe
