#include "gui/firstrun/nextcard.h"

#include "gui/widgets/flowlayout.h"
#include "gui/widgets/together.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace enchufe {

NextCard::NextCard(QWidget *parent)
    : TintedFrame(parent)
    , m_text(named<QLabel>("nextCardText"))
    , m_undo(named<QPushButton>("nextCardUndoButton"))
    , m_hide(named<QPushButton>("nextCardHideButton"))
{
    setObjectName(QStringLiteral("nextCard"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *buttons = new FlowLayout(10, 6);
    const char *const names[] = {"nextWhoClosesFirstButton", "nextUdpButton", "nextRealServerButton"};
    for (int next = 0; next < 3; ++next) {
        m_next[next] = named<QPushButton>(names[next]);
        buttons->addWidget(m_next[next]);
        connect(m_next[next], &QPushButton::clicked, this, [this, next] { choose(next); });
    }
    buttons->addWidget(m_undo);
    buttons->addWidget(m_hide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undone();
    });
    connect(m_hide, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void NextCard::focusFirst()
{
    m_next[0]->setFocus(Qt::TabFocusReason);
}

void NextCard::begin()
{
    m_chosen = -1;
    retranslate();
    show();
    emit said(m_text->text());
}

void NextCard::choose(int next)
{
    m_chosen = next;
    retranslate();
    emit said(m_text->text());
    emit chosen(Next(next));
}

void NextCard::changeEvent(QEvent *event)
{
    TintedFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NextCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        TintedFrame::keyPressEvent(event);
}

void NextCard::retranslate()
{
    const QString texts[] = {
        tr("This time close the ghost first: choose its row and press Ctrl+W, then close its client. "
           "TIME-WAIT stays at the end that closed first."),
        tr("Press Enter for a UDP socket that waits, and once more for one that sends to it. There is no "
           "listener and no ghost: one socket hears everybody, and nothing is agreed beforehand."),
        tr("Type the name of a server and its port, 80 for the web, and press Enter. Then send HEAD / "
           "HTTP/1.0 and after it an empty line: its answer comes as it is."),
    };
    m_text->setText(m_chosen >= 0
                        ? texts[m_chosen]
                        : tr("You have seen slides 2 to 4: a passive and an active open, a ghost socket, and "
                             "a balanced connection. What next?"));
    m_next[int(Next::WhoClosesFirst)]->setText(tr("Who closes first?"));
    m_next[int(Next::Udp)]->setText(QStringLiteral("UDP"));
    m_next[int(Next::RealServer)]->setText(tr("Talk to a real server"));
    m_undo->setText(tr("Close everything"));
    m_undo->setToolTip(tr("Closes every socket that is open in this window"));
    m_hide->setText(tr("Hide"));
    setAccessibleName(tr("What next?"));
}

} // namespace enchufe
