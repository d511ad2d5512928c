#include "gui/exchange/readgate.h"

#include "gui/widgets/together.h"
#include "journal/livetable.h"
#include "session/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

#include <limits>

namespace enchufe {

ReadGate::ReadGate(Session &session, LiveTable &table, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(table)
    , m_gate(named<QPushButton>("readingButton"))
    , m_amount(named<QSpinBox>("readAmountSpin"))
    , m_some(named<QPushButton>("readSomeButton"))
{
    m_amount->setRange(1, std::numeric_limits<int>::max());
    m_amount->setValue(100);
    m_amount->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_gate, m_amount, m_some}) {
        part->setMinimumHeight(smallestTarget);
        line->addWidget(part);
    }
    // Wide enough for a mebibyte; it takes more all the same.
    m_amount->setFixedWidth(m_amount->fontMetrics().horizontalAdvance(QStringLiteral("10000000")) + 40);
    connect(m_gate, &QPushButton::clicked, this, &ReadGate::toggle);
    connect(m_some, &QPushButton::clicked, this, &ReadGate::takeSome);
    refresh();
}

const SocketRow *ReadGate::row() const
{
    return m_table.table().row(m_socket);
}

void ReadGate::showSocket(SocketId socket)
{
    m_socket = socket;
    refresh();
}

void ReadGate::toggle()
{
    if (const SocketRow *here = row(); here && here->isOwn() && here->life == Life::Open)
        m_session.setReading(m_socket, here->readingStopped);
}

void ReadGate::takeSome()
{
    const SocketRow *here = row();
    if (!here || !here->readingStopped || here->life != Life::Open)
        return;
    if (here->isListener())
        m_session.accept(m_socket, 1);
    else
        m_session.readSome(m_socket, m_amount->value());
}

void ReadGate::refresh()
{
    const SocketRow *here = row();
    const bool isOpen = here && here->isOwn() && here->life == Life::Open;
    const bool isHeld = isOpen && here->readingStopped;
    m_gate->setEnabled(isOpen);
    m_some->setVisible(isHeld);
    m_amount->setVisible(isHeld && here->transport == Transport::Tcp && !here->isListener());
    setTexts(here);
}

void ReadGate::setTexts(const SocketRow *here)
{
    const bool isHeld = here && here->readingStopped;
    const auto say = [](QPushButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleDescription(tip);
    };
    m_amount->setAccessibleName(tr("Bytes to read"));
    m_amount->setSuffix(tr(" B", "bytes, after a number"));
    if (here && here->isListener()) {
        say(m_gate, isHeld ? tr("Accept by itself") : tr("Accept by hand"),
            isHeld ? tr("Accepts all that wait, and from now on each request as it comes.")
                   : tr("From now on requests wait in the system's queue, connected but held by nobody, "
                        "until you "
                        "accept them."));
        say(m_some, tr("Accept one"),
            tr("Takes the request that has waited longest: one ghost socket is made."));
        return;
    }
    const bool isUdp = here && here->transport == Transport::Udp;
    say(m_gate, isHeld ? tr("Read again") : tr("Stop reading"),
        isHeld  ? tr("Reads what waits, and from now on all that arrives.")
        : isUdp ? tr("What arrives waits in the system until its buffer is full; what comes then is dropped.")
                : tr("What arrives waits in the system. When its buffer is full it closes the window, and "
                     "the other end "
                     "has to wait too."));
    say(m_some, isUdp ? tr("Read one datagram") : tr("Read"),
        isUdp ? tr("Takes the datagram that has waited longest.")
              : tr("Takes so many bytes of those that wait."));
}

void ReadGate::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace enchufe
