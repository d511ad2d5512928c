#include "gui/panels/startcards.h"

#include "gui/panels/startcard.h"
#include "gui/widgets/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace enchufe {

StartCards::StartCards(QWidget *parent)
    : QScrollArea(parent)
    , m_sentence(new QLabel)
    , m_wait(new StartCard(QLatin1String("listen")))
    , m_call(new StartCard(QLatin1String("established")))
    , m_show(new StartCard(QLatin1String("show")))
{
    setObjectName(QStringLiteral("startCards"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_wait->setObjectName(QStringLiteral("waitCard"));
    m_call->setObjectName(QStringLiteral("callCard"));
    m_show->setObjectName(QStringLiteral("showMeCard"));

    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    auto *cards = new FlowLayout(20);
    cards->setCentered(true);
    cards->addWidget(m_wait);
    cards->addWidget(m_call);
    cards->addWidget(m_show);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addLayout(cards);
    layout->addStretch(3);
    setWidget(page);

    connect(m_wait, &QPushButton::clicked, this, &StartCards::waitRequested);
    connect(m_call, &QPushButton::clicked, this, &StartCards::callRequested);
    connect(m_show, &QPushButton::clicked, this, &StartCards::showMeRequested);
    adapt();
    retranslate();
}

void StartCards::focusFirst()
{
    m_wait->setFocus(Qt::TabFocusReason);
}

void StartCards::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange) {
        adapt();
        evenOut();
    }
}

void StartCards::retranslate()
{
    m_sentence->setText(tr("No sockets yet. Open one above, or let me show you."));
    m_wait->setTexts(tr("Wait for a connection"), tr("Open a passive socket with the IP and port above."));
    m_call->setTexts(tr("Call someone"), tr("Say which IP and port to ask for a connection."));
    m_show->setTexts(tr("Show me (1 minute)"),
                     tr("A listener and a client on this computer exchange a greeting."));
    evenOut();
}

// The cards are as large as the one that needs most.
void StartCards::evenOut()
{
    QSize size;
    for (StartCard *card : {m_wait, m_call, m_show}) {
        card->setCommonSize({});
        size = size.expandedTo(card->sizeHint());
    }
    for (StartCard *card : {m_wait, m_call, m_show})
        card->setCommonSize(size);
}

void StartCards::adapt()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_sentence->setFont(large);
}

} // namespace enchufe
