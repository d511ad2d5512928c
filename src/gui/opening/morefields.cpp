#include "gui/opening/morefields.h"

#include "gui/decor/servicetexts.h"
#include "gui/inspect/optionmodel.h"
#include "gui/inspect/optionview.h"
#include "gui/widgets/checkededit.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/together.h"
#include "services/services.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace enchufe {

namespace {

constexpr int mostClients = 10'000;
constexpr int usualBacklog = 4096;
/// The longest datagram; a read of a stream takes no more at once for looks either.
constexpr int longestRead = 65'535;

QSpinBox *number(const char *name, int least, int most, int value)
{
    auto *spin = named<QSpinBox>(name);
    spin->setRange(least, most);
    spin->setValue(value);
    return spin;
}

} // namespace

MoreFields::MoreFields(QWidget *parent)
    : QWidget(parent)
    , m_options(new OptionModel(OptionModel::Mode::Draft, this))
{
    buildOptions();
    build();
    connect(m_options, &OptionModel::draftChanged, this, &MoreFields::changed);
    for (CheckedEdit *field : {m_parts.fromIp, m_parts.fromPort})
        connect(field, &QLineEdit::textChanged, this, &MoreFields::changed);
    for (QSpinBox *field : {m_parts.clients, m_parts.backlog, m_parts.readSize})
        connect(field, &QSpinBox::valueChanged, this, &MoreFields::changed);
    for (QCheckBox *field : {m_parts.byHand, m_parts.onlyV6})
        connect(field, &QCheckBox::toggled, this, &MoreFields::changed);
    for (QComboBox *field : {m_parts.ghosts, m_parts.service})
        connect(field, &QComboBox::currentIndexChanged, this, &MoreFields::changed);
    connect(m_parts.service, &QComboBox::currentIndexChanged, this, &MoreFields::explainService);
}

void MoreFields::build()
{
    m_parts.fromIp = new CheckedEdit(QStringLiteral("255.255.255.255"));
    m_parts.fromIp->setObjectName(QStringLiteral("fromIpEdit"));
    m_parts.fromPort = new CheckedEdit(QStringLiteral("65535"));
    m_parts.fromPort->setObjectName(QStringLiteral("fromPortEdit"));
    m_parts.clients = number("clientsSpin", 1, mostClients, 1);
    m_parts.byHand = named<QCheckBox>("byHandCheck");
    m_parts.backlog = number("backlogSpin", 0, 65535, usualBacklog);
    m_parts.ghosts = named<QComboBox>("ghostsCombo");
    m_parts.ghosts->addItems({{}, {}, {}});
    m_parts.service = named<QComboBox>("serviceCombo");
    m_parts.service->addItem(QString(), QString());
    const QStringList services = serviceNames();
    for (const QString &name : services)
        m_parts.service->addItem(name, name);
    m_parts.readSize = number("readSizeSpin", 0, longestRead, 0);
    m_parts.onlyV6 = named<QCheckBox>("onlyV6Check");
    m_parts.fromIpLabel = labelOf(m_parts.fromIp);
    m_parts.fromPortLabel = labelOf(m_parts.fromPort);
    m_parts.clientsLabel = labelOf(m_parts.clients);
    m_parts.backlogLabel = labelOf(m_parts.backlog);
    m_parts.ghostsLabel = labelOf(m_parts.ghosts);
    m_parts.serviceLabel = labelOf(m_parts.service);
    m_parts.readSizeLabel = labelOf(m_parts.readSize);

    m_parts.myEnd = together({m_parts.fromIpLabel, m_parts.fromIp, m_parts.fromPortLabel, m_parts.fromPort});
    m_parts.queue = together({m_parts.byHand, m_parts.backlogLabel, m_parts.backlog});
    m_parts.ghostBox = together({m_parts.ghostsLabel, m_parts.ghosts});
    m_parts.serviceBox = together({m_parts.serviceLabel, m_parts.service});
    auto *fields = new QWidget;
    auto *line = new FlowLayout(12, 6);
    fields->setLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(fields);
    line->addWidget(m_parts.myEnd);
    line->addWidget(together({m_parts.clientsLabel, m_parts.clients}));
    line->addWidget(m_parts.queue);
    line->addWidget(m_parts.ghostBox);
    line->addWidget(m_parts.serviceBox);
    line->addWidget(m_parts.onlyV6);
    line->addWidget(together({m_parts.readSizeLabel, m_parts.readSize}));
    line->addWidget(m_parts.options);
}

void MoreFields::buildOptions()
{
    m_parts.options = named<QToolButton>("openingOptionsButton");
    m_parts.options->setCheckable(true);
    m_parts.options->setAutoRaise(true);
    m_parts.options->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_parts.options->setArrowType(Qt::RightArrow);
    m_parts.options->setFocusPolicy(Qt::StrongFocus);
    connect(m_parts.options, &QToolButton::toggled, this, [this](bool on) {
        m_parts.options->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        showOptions(on);
    });
}

/// The list is made when it is first asked for: measuring its explanations is a fifth of the window's start.
void MoreFields::showOptions(bool on)
{
    if (m_parts.optionView == nullptr) {
        m_parts.optionView = new OptionView(*m_options);
        m_parts.optionView->setObjectName(QStringLiteral("openingOptionView"));
        m_parts.optionView->setAccessibleName(tr("Options"));
        // Some lines of it; the rest scrolls.
        m_parts.optionView->setFixedHeight(fontMetrics().lineSpacing() * 9);
        layout()->addWidget(m_parts.optionView);
        setTabOrder(m_parts.options, m_parts.optionView);
    }
    m_parts.optionView->setVisible(on);
}

void MoreFields::setKind(Opening opening, Transport transport, bool isV6)
{
    m_options->setKind(transport, isV6);
    const bool passive = opening == Opening::Passive;
    const bool tcp = transport == Transport::Tcp;
    m_parts.myEnd->setVisible(!passive);
    m_parts.clients->parentWidget()->setVisible(!passive);
    m_parts.queue->setVisible(passive && tcp);
    m_parts.ghostBox->setVisible(passive && !tcp);
    m_parts.serviceBox->setVisible(passive);
    m_parts.onlyV6->setVisible(passive);
    updateGeometry();
}

void MoreFields::setFrom(const Endpoint &from)
{
    m_parts.fromIp->setText(from.isNull() ? QString() : from.addressText());
    m_parts.fromPort->setText(from.port() == 0 ? QString() : QString::number(from.port()));
}

void MoreFields::read(OpeningEntries *entries) const
{
    entries->fromIp = m_parts.fromIp->text();
    entries->fromPort = m_parts.fromPort->text();
    entries->clients = m_parts.clients->value();
    entries->acceptByHand = m_parts.byHand->isChecked();
    entries->backlog = m_parts.backlog->value();
    entries->ghosts = GhostMode(m_parts.ghosts->currentIndex());
    entries->service = m_parts.service->currentData().toString();
    entries->readSize = m_parts.readSize->value();
    entries->onlyV6 = m_parts.onlyV6->isChecked();
    entries->options = m_options->draft();
}

void MoreFields::showFaults(const QString &fromIp, const QString &fromPort)
{
    m_parts.fromIp->setFault(fromIp);
    m_parts.fromPort->setFault(fromPort);
}

void MoreFields::retranslate()
{
    m_parts.fromIpLabel->setText(tr("My IP"));
    m_parts.fromIp->setAccessibleName(tr("My IP"));
    m_parts.fromIp->setPlaceholderText(tr("chosen"));
    m_parts.fromPortLabel->setText(tr("My port"));
    m_parts.fromPort->setAccessibleName(tr("My port"));
    m_parts.clientsLabel->setText(tr("Clients"));
    m_parts.clients->setAccessibleName(tr("Clients"));
    m_parts.byHand->setText(tr("Accept by hand"));
    m_parts.backlogLabel->setText(tr("Backlog: requests that may wait"));
    m_parts.backlog->setAccessibleName(tr("Backlog"));
    m_parts.ghostsLabel->setText(tr("Each peer gets"));
    m_parts.ghosts->setAccessibleName(tr("Ghost sockets"));
    m_parts.ghosts->setItemText(int(GhostMode::None), tr("no socket: one for all peers"));
    m_parts.ghosts->setItemText(int(GhostMode::SamePort), tr("a ghost on the same port"));
    m_parts.ghosts->setItemText(int(GhostMode::AnotherPort), tr("a ghost on another port"));
    nameServices();
    m_parts.readSizeLabel->setText(tr("Bytes in one read"));
    m_parts.readSize->setAccessibleName(tr("Bytes in one read"));
    m_parts.readSize->setSpecialValueText(tr("all", "bytes in one read"));
    m_parts.onlyV6->setText(tr("IPv6 only"));
    m_parts.options->setText(tr("Options"));
    if (m_parts.optionView)
        m_parts.optionView->setAccessibleName(tr("Options"));
    m_options->retranslate();
    explainFields();
}

void MoreFields::nameServices()
{
    m_parts.serviceLabel->setText(tr("Service"));
    m_parts.service->setAccessibleName(tr("Service"));
    for (int index = 0; index < m_parts.service->count(); ++index) {
        const QString name = m_parts.service->itemData(index).toString();
        m_parts.service->setItemText(index, servicetexts::choice(name));
        m_parts.service->setItemData(index, servicetexts::explanation(name), Qt::ToolTipRole);
    }
    explainService();
}

void MoreFields::explainService()
{
    const QString text = servicetexts::explanation(m_parts.service->currentData().toString());
    m_parts.service->setToolTip(text);
    m_parts.service->setAccessibleDescription(text);
}

void MoreFields::explainFields()
{
    const auto explain = [](QWidget *field, const QString &text) {
        field->setToolTip(text);
        field->setAccessibleDescription(text);
    };
    explain(m_parts.fromIp,
            tr("This end's address. Several, with commas between them, are taken in turn by several "
               "clients."));
    explain(m_parts.fromPort, tr("This end's port. Several clients take it and those that follow."));
    explain(m_parts.clients, tr("So many sockets ask at once; one button closes them all again."));
    explain(m_parts.byHand, tr("Requests wait in the queue until you accept them, one at a time."));
    explain(m_parts.backlog,
            tr("The queue's length as listen() is told it. Linux lets one more wait than that."));
    explain(
        m_parts.ghosts,
        tr("TCP makes a socket for each connection. With UDP the program decides: one socket for all, or one "
           "for each peer, on the same port or, as TFTP does, on another."));
    explain(m_parts.readSize,
            tr("The most that one read takes. A datagram that is longer is cut, and its rest is lost; "
               "of a stream the rest is read next."));
    explain(m_parts.onlyV6, tr("An IPv6 socket that takes no IPv4: IPV6_V6ONLY. Otherwise :: takes both."));
}

} // namespace enchufe
