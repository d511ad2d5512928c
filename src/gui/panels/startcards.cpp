#include "gui/panels/startcards.h"

#include "gui/panels/startcard.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/together.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace enchufe {

StartCards::StartCards(QWidget *parent)
    : QScrollArea(parent)
    , m_sentence(new QLabel)
    , m_wait(new StartCard(QLatin1String("listen")))
    , m_call(new StartCard(QLatin1String("established")))
    , m_show(new StartCard(QLatin1String("show")))
    , m_cards(new QWidget)
    , m_line(new QWidget)
    , m_hide(named<QPushButton>("hideCardsButton"))
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
    m_cards->setLayout(cards);
    cards->setCentered(true);
    cards->addWidget(m_wait);
    cards->addWidget(m_call);
    cards->addWidget(m_show);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_cards);
    layout->addWidget(m_line);
    layout->addStretch(3);
    setWidget(page);

    connect(m_wait, &QPushButton::clicked, this, &StartCards::waitRequested);
    connect(m_call, &QPushButton::clicked, this, &StartCards::callRequested);
    connect(m_show, &QPushButton::clicked, this, &StartCards::showMeRequested);
    buildLine();
    setLook(Look::Cards);
    adapt();
    retranslate();
}

void StartCards::buildLine()
{
    auto *line = new FlowLayout(12, 6);
    m_line->setLayout(line);
    line->setCentered(true);
    const char *const names[] = {"waitShortButton", "callShortButton", "showMeShortButton"};
    StartCard *const cards[] = {m_wait, m_call, m_show};
    for (int index = 0; index < 3; ++index) {
        m_short[index] = named<QPushButton>(names[index]);
        line->addWidget(m_short[index]);
        connect(m_short[index], &QPushButton::clicked, cards[index], &QPushButton::click);
    }
    m_hide->setFlat(true);
    line->addWidget(m_hide);
    connect(m_hide, &QPushButton::clicked, this, [this] {
        setLook(Look::Sentence);
        emit hidden();
    });
}

void StartCards::setLook(Look look)
{
    m_look = look;
    m_cards->setVisible(look == Look::Cards);
    m_line->setVisible(look == Look::Line);
    retranslate();
}

void StartCards::focusFirst()
{
    QPushButton *const first = m_look == Look::Cards ? m_wait : m_short[0];
    if (m_look != Look::Sentence)
        first->setFocus(Qt::TabFocusReason);
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
    m_sentence->setText(m_look == Look::Sentence ? tr("No sockets yet. Open one above.")
                                                 : tr("No sockets yet. Open one above, or let me show you."));
    m_short[0]->setText(tr("Wait for a connection"));
    m_short[1]->setText(tr("Call someone"));
    m_short[2]->setText(tr("Show me (1 minute)"));
    m_hide->setText(tr("Do not show these"));
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
