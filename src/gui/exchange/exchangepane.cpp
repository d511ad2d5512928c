#include "gui/exchange/exchangepane.h"

#include "gui/exchange/composer.h"
#include "gui/exchange/readgate.h"
#include "gui/exchange/searchbar.h"
#include "gui/exchange/speaking.h"
#include "gui/exchange/transcriptsearch.h"
#include "gui/exchange/transcriptview.h"
#include "gui/exchange/udpbar.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/tallenough.h"
#include "gui/widgets/together.h"
#include "session/session.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace enchufe {

namespace {

constexpr int gap = 6;

QPushButton *button(QWidget *parent, const QString &name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    return made;
}

} // namespace

ExchangePane::ExchangePane(Session &session, LiveTable &table, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(table)
{
    build();
    connect(m_parts.view, &QComboBox::currentIndexChanged, this, &ExchangePane::applyView);
    connect(m_parts.directions, &QComboBox::currentIndexChanged, this, &ExchangePane::applyView);
    connect(m_parts.composer, &Composer::messageReady, this,
            [this](SocketId socket, PeerIndex peer, const QByteArray &bytes) {
                m_session.send(socket, peer, bytes);
                m_parts.transcript->goToEnd();
            });
    connect(m_parts.composer, &Composer::fileChosen, this,
            [this](SocketId socket, const QString &path) { m_session.sendFile(socket, path); });
    connect(m_parts.finish, &QPushButton::clicked, this, [this] { m_session.finishTalking(m_socket); });
    connect(m_parts.close, &QPushButton::clicked, this, [this] { m_session.close(m_socket); });
    connect(m_parts.abort, &QPushButton::clicked, this, [this] { m_session.abort(m_socket); });
    connect(&m_table, &LiveTable::changed, this, &ExchangePane::rowsChanged);
    retranslate();
    refresh();
}

void ExchangePane::build()
{
    m_parts.pages = new QStackedWidget(this);
    auto *page = new QWidget(this);
    m_parts.nothing = new QLabel(this);
    m_parts.nothing->setObjectName(QStringLiteral("exchangeNothing"));
    m_parts.nothing->setAlignment(Qt::AlignCenter);
    m_parts.nothing->setWordWrap(true);
    m_parts.pages->addWidget(m_parts.nothing);
    m_parts.pages->addWidget(page);

    m_parts.title = new QLabel(page);
    m_parts.title->setObjectName(QStringLiteral("exchangeTitle"));
    m_parts.title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts.title->setTextFormat(Qt::PlainText);
    QFont strong;
    strong.setBold(true);
    m_parts.title->setFont(strong);
    m_parts.view = new QComboBox(page);
    m_parts.view->setObjectName(QStringLiteral("byteViewCombo"));
    m_parts.view->addItems({QString(), QString(), QString()});
    m_parts.directions = new QComboBox(page);
    m_parts.directions->setObjectName(QStringLiteral("directionCombo"));
    m_parts.directions->addItems({QString(), QString(), QString()});
    m_parts.searchBar = new SearchBar(page);
    m_parts.searchBar->hide();
    m_parts.transcript = new TranscriptView(m_table, page);
    m_parts.search = new TranscriptSearch(m_table.journal(), *m_parts.transcript, *m_parts.searchBar);
    m_parts.composer = new Composer(m_table, page);
    m_parts.gate = new ReadGate(m_session, m_table, page);
    m_parts.udp = new UdpBar(m_session, m_table, page);
    m_parts.finish = button(page, QStringLiteral("finishButton"));
    m_parts.close = button(page, QStringLiteral("closeButton"));
    m_parts.abort = button(page, QStringLiteral("abortButton"));

    // Above the transcript, where they belong to the socket and not to the message below.
    auto *heading = new FlowLayout(gap);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_parts.title, m_parts.view, m_parts.directions, m_parts.gate,
                                          m_parts.finish, m_parts.close, m_parts.abort}) {
        part->setMinimumHeight(smallestTarget);
        heading->addWidget(part);
    }
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap / 2);
    layout->addLayout(heading);
    layout->addWidget(m_parts.searchBar);
    layout->addWidget(m_parts.transcript, 1);
    layout->addWidget(m_parts.udp);
    layout->addWidget(m_parts.composer);
    new TallEnough(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_parts.pages);
}

void ExchangePane::showSocket(SocketId socket, PeerIndex peer)
{
    if (socket == m_socket && peer == m_peer)
        return;
    m_socket = socket;
    m_peer = peer;
    m_composerIsAwaited = false;
    m_parts.transcript->showSocket(socket, peer);
    m_parts.composer->showSocket(socket, peer);
    m_parts.gate->showSocket(socket);
    m_parts.udp->showSocket(socket);
    refresh();
}

void ExchangePane::focusComposer()
{
    const SocketRow *row = m_table.table().row(m_socket);
    const Speaking speaking = Speaking::of(row, m_peer);
    m_composerIsAwaited = speaking.can == Speaking::Can::NotNow && row->life == Life::Opening;
    if (speaking.can == Speaking::Can::Yes)
        m_parts.composer->focusMessage();
    else
        m_parts.transcript->setFocus();
}

void ExchangePane::focusTranscript()
{
    m_parts.transcript->setFocus(Qt::OtherFocusReason);
}

void ExchangePane::goToEvent(quint64 number)
{
    m_parts.transcript->goToEvent(number);
}

void ExchangePane::find()
{
    if (m_socket.isValid())
        m_parts.search->open();
}

void ExchangePane::toggleReading()
{
    m_parts.gate->toggle();
}

void ExchangePane::readSome()
{
    m_parts.gate->takeSome();
}

void ExchangePane::findNext(int step)
{
    if (m_socket.isValid())
        m_parts.search->step(step);
}

void ExchangePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_parts.searchBar->isVisible())
        m_parts.search->close();
    else
        QWidget::keyPressEvent(event);
}

void ExchangePane::rowsChanged(const std::vector<SocketId> &ids)
{
    if (std::find(ids.begin(), ids.end(), m_socket) != ids.end())
        refresh();
}

void ExchangePane::refresh()
{
    const SocketRow *row = m_table.table().row(m_socket);
    m_parts.pages->setCurrentIndex(m_socket.isValid() ? 1 : 0);
    const QString title = row ? ExchangeTitle::of(*row, m_peer) : QString();
    if (m_parts.title->text() != title) {
        m_parts.title->setText(title);
        m_parts.title->updateGeometry();
    }
    m_parts.gate->refresh();
    m_parts.udp->refresh();
    const Endings endings = Endings::of(row);
    const auto apply = [](QPushButton *target, const Endings::Action &action) {
        target->setEnabled(action.possible);
        target->setToolTip(action.tip);
        target->setAccessibleDescription(action.tip);
    };
    apply(m_parts.finish, endings.finish);
    apply(m_parts.close, endings.close);
    apply(m_parts.abort, endings.abort);
    if (m_composerIsAwaited && m_parts.transcript->hasFocus())
        focusComposer();
}

void ExchangePane::applyView()
{
    m_parts.transcript->setByteView(ByteView(std::max(0, m_parts.view->currentIndex())));
    const int directions = m_parts.directions->currentIndex();
    m_parts.transcript->setDirections(directions != 2, directions != 1);
}

void ExchangePane::retranslate()
{
    m_parts.nothing->setText(tr("Choose a socket above to see what is exchanged over it, and to talk."));
    m_parts.transcript->setAccessibleName(tr("Transcript"));
    m_parts.transcript->setEmptyText(tr("Nothing has happened here yet."));
    m_parts.view->setAccessibleName(tr("Show bytes as"));
    m_parts.view->setToolTip(tr("How the bytes of each block are shown."));
    m_parts.view->setItemText(0, tr("Text"));
    m_parts.view->setItemText(1, tr("Hex"));
    m_parts.view->setItemText(2, tr("Both", "text and hex"));
    m_parts.directions->setAccessibleName(tr("Direction"));
    m_parts.directions->setToolTip(tr("Which blocks are shown."));
    m_parts.directions->setItemText(0, tr("Both ways"));
    m_parts.directions->setItemText(1, tr("Received"));
    m_parts.directions->setItemText(2, tr("Sent"));
    m_parts.finish->setText(tr("Finish talking (FIN)"));
    m_parts.close->setText(tr("Close"));
    m_parts.abort->setText(tr("Abort (RST)"));
    refresh();
}

void ExchangePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace enchufe
