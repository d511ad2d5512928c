#include "gui/exchange/udpbar.h"

#include "explain/explain.h"
#include "gui/widgets/checkededit.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/together.h"
#include "journal/livetable.h"
#include "net/socketoptions.h"
#include "session/session.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QNetworkInterface>
#include <QPushButton>

#include <algorithm>

namespace enchufe {

UdpBar::UdpBar(Session &session, LiveTable &table, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(table)
{
    build();
    connect(m_parts.add, &QPushButton::clicked, this, &UdpBar::addPeer);
    connect(m_parts.join, &QPushButton::clicked, this, &UdpBar::joinOrLeave);
    connect(m_parts.peer, &QLineEdit::textChanged, this, &UdpBar::check);
    connect(m_parts.group, &QLineEdit::textChanged, this, &UdpBar::check);
    connect(m_parts.interface, &QComboBox::currentIndexChanged, this, &UdpBar::check);
    retranslate();
    hide();
}

void UdpBar::build()
{
    m_parts.peer = new CheckedEdit(QStringLiteral("255.255.255.255:65535"));
    m_parts.peer->setObjectName(QStringLiteral("newPeerEdit"));
    m_parts.peerLabel = labelOf(m_parts.peer);
    m_parts.add = named<QPushButton>("addPeerButton");
    m_parts.peerBox = together({m_parts.peerLabel, m_parts.peer, m_parts.add});
    m_parts.group = new CheckedEdit(QStringLiteral("239.255.255.255"));
    m_parts.group->setObjectName(QStringLiteral("groupEdit"));
    m_parts.groupLabel = labelOf(m_parts.group);
    m_parts.interface = named<QComboBox>("groupInterfaceCombo");
    m_parts.interfaceLabel = labelOf(m_parts.interface);
    m_parts.join = named<QPushButton>("joinGroupButton");
    m_parts.joined = named<QLabel>("joinedGroupsLabel");
    m_parts.joined->setTextFormat(Qt::PlainText);
    auto *line = new FlowLayout(12, 6);
    setLayout(line);
    line->addWidget(m_parts.peerBox);
    line->addWidget(together(
        {m_parts.groupLabel, m_parts.group, m_parts.interfaceLabel, m_parts.interface, m_parts.join}));
    line->addWidget(m_parts.joined);
}

const SocketRow *UdpBar::row() const
{
    return m_table.table().row(m_socket);
}

void UdpBar::showSocket(SocketId socket)
{
    m_socket = socket;
    const SocketRow *here = row();
    if (here && here->transport == Transport::Udp)
        listInterfaces();
    refresh();
}

/// The computer's interfaces as they are now; the choice stays where it still is one.
void UdpBar::listInterfaces()
{
    const QSignalBlocker quiet(m_parts.interface);
    const QString chosen = m_parts.interface->currentData().toString();
    m_parts.interface->clear();
    m_parts.interface->addItem(tr("any", "network interface: the system chooses"), QString());
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (interface.flags().testFlag(QNetworkInterface::IsUp))
            m_parts.interface->addItem(interface.name(), interface.name());
    }
    m_parts.interface->setCurrentIndex(qMax(0, m_parts.interface->findData(chosen)));
}

void UdpBar::refresh()
{
    const SocketRow *here = row();
    const bool isOpen =
        here && here->isOwn() && here->transport == Transport::Udp && here->life == Life::Open;
    setVisible(isOpen && here->opening != Opening::Accepted);
    if (!isOpen)
        return;
    m_parts.peerBox->setVisible(here->opening == Opening::Passive);
    QStringList groups;
    for (const QByteArray &group : here->groups)
        groups.append(QString::fromUtf8(group));
    m_parts.joined->setText(groups.isEmpty() ? QString()
                                             : tr("Joined: %1").arg(groups.join(QLatin1String(", "))));
    m_parts.joined->setVisible(!groups.isEmpty());
    check();
}

/// What is typed, judged while it is typed; nothing typed is no mistake.
void UdpBar::check()
{
    const Result<Endpoint> peer = Endpoint::parse(m_parts.peer->text().trimmed());
    const bool isPeer = peer.isOk() && peer->port() != 0 && !peer->isWildcard();
    m_parts.add->setEnabled(isPeer);
    m_parts.peer->setFault(m_parts.peer->text().trimmed().isEmpty() || isPeer ? QString()
                           : peer.isOk() ? tr("An address and a port that somebody can have.")
                                         : explain::inputFault(peer.error()));
    const QString typed = m_parts.group->text().trimmed();
    const QHostAddress group(typed);
    m_parts.group->setFault(typed.isEmpty() || group.isMulticast()
                                ? QString()
                                : tr("A multicast group: 224.0.0.0 to 239.255.255.255, or ff00::/8."));
    m_parts.join->setEnabled(group.isMulticast());
    const SocketRow *here = row();
    // As the journal has it.
    const QByteArray text = multicastGroupText(Endpoint(group, 0), interfaceIndex());
    const bool isJoined =
        here && std::find(here->groups.begin(), here->groups.end(), text) != here->groups.end();
    m_parts.join->setText(isJoined ? tr("Leave") : tr("Join"));
    m_parts.join->setProperty("joined", isJoined);
}

/// The chosen one's; 0 leaves the choice to the system.
quint32 UdpBar::interfaceIndex() const
{
    const QString name = m_parts.interface->currentData().toString();
    return name.isEmpty() ? 0 : quint32(qMax(0, QNetworkInterface::interfaceIndexFromName(name)));
}

void UdpBar::addPeer()
{
    const Result<Endpoint> peer = Endpoint::parse(m_parts.peer->text().trimmed());
    if (!peer || !m_parts.add->isEnabled())
        return;
    m_session.addPeer(m_socket, *peer);
    m_parts.peer->clear();
}

void UdpBar::joinOrLeave()
{
    const QHostAddress group(m_parts.group->text().trimmed());
    const bool leaves = m_parts.join->property("joined").toBool();
    if (group.isMulticast())
        m_session.setGroup(m_socket, group, interfaceIndex(), !leaves);
}

void UdpBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *field = qobject_cast<QLineEdit *>(focusWidget());
    if (isEnter && field == m_parts.peer)
        addPeer();
    else if (isEnter && field == m_parts.group)
        joinOrLeave();
    else if (event->key() == Qt::Key_Escape && field != nullptr && !field->text().isEmpty())
        field->clear();
    else
        QWidget::keyPressEvent(event);
}

void UdpBar::retranslate()
{
    m_parts.peerLabel->setText(tr("Speak first to"));
    m_parts.peer->setAccessibleName(tr("Speak first to"));
    m_parts.peer->setPlaceholderText(tr("IP:port"));
    m_parts.peer->setToolTip(
        tr("A peer that has not sent anything yet: its endpoint. A broadcast or multicast address "
           "is one too."));
    m_parts.add->setText(tr("Add peer"));
    m_parts.groupLabel->setText(tr("Multicast group"));
    m_parts.group->setAccessibleName(tr("Multicast group"));
    m_parts.group->setPlaceholderText(QStringLiteral("239.1.1.1"));
    m_parts.interfaceLabel->setText(tr("on", "a network interface"));
    m_parts.interface->setAccessibleName(tr("Interface"));
    listInterfaces();
    refresh();
    check();
}

void UdpBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace enchufe
