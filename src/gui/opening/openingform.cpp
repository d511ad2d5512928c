#include "gui/opening/openingform.h"

#include "explain/explain.h"
#include "gui/decor/drawnicon.h"
#include "gui/opening/morefields.h"
#include "gui/opening/portadvice.h"
#include "gui/widgets/checkededit.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/together.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace enchufe {

namespace {

// A group for assistive technology and for the arrow keys between its buttons; nothing of it is drawn.
class PlainGroup : public QGroupBox
{
public:
    using QGroupBox::QGroupBox;

    // Without the height that QGroupBox keeps for a title.
    QSize minimumSizeHint() const override { return QWidget::minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override {}
    // QGroupBox makes room for its frame on each of these.
    void resizeEvent(QResizeEvent *event) override { QWidget::resizeEvent(event); }
    void changeEvent(QEvent *event) override
    {
        QGroupBox::changeEvent(event);
        setContentsMargins(0, 0, 0, 0);
    }
};

CheckedEdit *edit(const char *name, const char *sample)
{
    auto *widget = new CheckedEdit(QLatin1String(sample));
    widget->setObjectName(QLatin1String(name));
    return widget;
}

// How many characters were put in at one place to make one text of another.
qsizetype insertedLength(const QString &before, const QString &after)
{
    const auto from = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).second;
    const auto to = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend()).second.base();
    return to - from;
}

} // namespace

OpeningForm::OpeningForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_advice(new PortAdvice(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(buildFields());
    layout->addWidget(buildHints());
    layout->addWidget(buildReach());
    m_more = new MoreFields;
    m_more->hide();
    layout->addWidget(m_more);
    m_fields.passive->setChecked(true);
    m_fields.ip->setText(QStringLiteral("127.0.0.1"));
    m_fields.port->setText(QStringLiteral("5000"));
    m_ipBefore = m_fields.ip->text();
    connectFields();
    drawIcons();
    retranslate();
}

OpeningForm::~OpeningForm()
{
    // A field that loses the focus while it is deleted finishes its editing; by then there is no form to
    // tell.
    m_fields.ip->disconnect(this);
}

QWidget *OpeningForm::buildFields()
{
    m_fields.group = new PlainGroup;
    m_fields.group->setObjectName(QStringLiteral("openingGroup"));
    m_fields.passive = named<QRadioButton>("passiveButton");
    m_fields.active = named<QRadioButton>("activeButton");
    auto *modes = new QHBoxLayout(m_fields.group);
    modes->setContentsMargins(0, 0, 0, 0);
    m_fields.group->setContentsMargins(0, 0, 0, 0);
    modes->setSpacing(12);
    modes->addWidget(m_fields.passive);
    modes->addWidget(m_fields.active);
    m_fields.protocol = named<QComboBox>("protocolCombo");
    m_fields.protocol->addItems({QStringLiteral("TCP"), QStringLiteral("UDP")});
    m_fields.ip = edit("ipEdit", "255.255.255.255");
    m_fields.addresses = m_fields.ip->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_fields.ipLabel = new QLabel;
    m_fields.ipLabel->setBuddy(m_fields.ip);
    m_fields.port = edit("portEdit", "65535");
    m_fields.portLabel = new QLabel;
    m_fields.portLabel->setBuddy(m_fields.port);
    m_fields.open = named<QPushButton>("openButton");
    m_fields.open->setDefault(true);

    auto *box = new QWidget;
    auto *line = new FlowLayout(12, 6);
    box->setLayout(line);
    line->addWidget(m_fields.group);
    line->addWidget(m_fields.protocol);
    line->addWidget(
        together({m_fields.ipLabel, m_fields.ip, m_fields.portLabel, m_fields.port, m_fields.open}));
    return box;
}

QWidget *OpeningForm::buildHints()
{
    m_hints.owner = named<QLabel>("ownerLabel");
    m_hints.sign = new QLabel;
    m_hints.chip = named<QLabel>("portChip");
    m_hints.chip->setTextInteractionFlags(Qt::NoTextInteraction);
    m_hints.usePort = named<QPushButton>("usePortButton");
    m_hints.usePort->hide();
    m_hints.more = named<QToolButton>("moreButton");
    m_hints.more->setCheckable(true);
    m_hints.more->setAutoRaise(true);
    m_hints.more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hints.more->setArrowType(Qt::RightArrow);
    m_hints.more->setFocusPolicy(Qt::StrongFocus);

    m_hints.chip->setWordWrap(true);
    QWidget *chip = together({m_hints.sign, m_hints.chip});
    static_cast<QHBoxLayout *>(chip->layout())->setStretch(1, 1);
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(14);
    line->addWidget(m_hints.owner);
    line->addWidget(chip, 1);
    line->addWidget(m_hints.usePort);
    line->addWidget(m_hints.more);
    // Takes the chip's place while there is nothing to say.
    line->addStretch(0);
    return box;
}

QWidget *OpeningForm::buildReach()
{
    m_hints.reach = named<QLabel>("reachLabel");
    m_hints.reach->setWordWrap(true);
    m_hints.reach->setTextFormat(Qt::PlainText);
    m_hints.reach->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hints.copyReach = named<QPushButton>("copyReachButton");
    QWidget *box = together({m_hints.reach, m_hints.copyReach});
    static_cast<QHBoxLayout *>(box->layout())->setStretch(0, 1);
    box->hide();
    return box;
}

void OpeningForm::connectFields()
{
    connect(m_fields.port, &QLineEdit::textChanged, this, &OpeningForm::checkFields);
    connect(m_more, &MoreFields::changed, this, &OpeningForm::checkFields);
    connect(m_fields.ip, &QLineEdit::textEdited, this, [this] { takePasted(false); });
    connect(m_fields.ip, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ipBefore = text;
        checkFields();
    });
    connect(m_fields.ip, &QLineEdit::editingFinished, this, [this] { takePasted(true); });
    connect(m_fields.passive, &QRadioButton::toggled, this, &OpeningForm::retranslate);
    connect(m_fields.protocol, &QComboBox::currentIndexChanged, this, &OpeningForm::retranslate);
    connect(m_fields.addresses, &QAction::triggered, this, &OpeningForm::listAddresses);
    connect(m_fields.open, &QPushButton::clicked, this, &OpeningForm::submit);
    connect(m_hints.more, &QToolButton::toggled, this, [this](bool on) {
        m_hints.more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_more->setVisible(on);
        showReach();
    });
    connect(m_hints.usePort, &QPushButton::clicked, this, [this] {
        m_fields.port->setText(QString::number(m_offered));
        focusPort();
    });
    connect(m_hints.copyReach, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_hints.reachAddresses); });
    connect(m_advice, &PortAdvice::chipChanged, this, &OpeningForm::showChip);
    connect(m_advice, &PortAdvice::freePortFound, this, &OpeningForm::offerPort);
}

void OpeningForm::drawIcons()
{
    m_fields.addresses->setIcon(drawnIcon(QLatin1String("addresses"), palette().color(QPalette::Text)));
}

OpeningEntries OpeningForm::entries() const
{
    OpeningEntries entries;
    entries.transport = m_fields.protocol->currentIndex() == 0 ? Transport::Tcp : Transport::Udp;
    entries.opening = opening();
    entries.ip = m_fields.ip->text();
    entries.port = m_fields.port->text();
    m_more->read(&entries);
    return entries;
}

Opening OpeningForm::opening() const
{
    return m_fields.passive->isChecked() ? Opening::Passive : Opening::Active;
}

void OpeningForm::setOpening(Opening opening)
{
    (opening == Opening::Passive ? m_fields.passive : m_fields.active)->setChecked(true);
}

void OpeningForm::setTarget(Transport transport, const HostPort &target)
{
    m_fields.protocol->setCurrentIndex(transport == Transport::Tcp ? 0 : 1);
    m_fields.ip->setText(target.host);
    if (target.port)
        m_fields.port->setText(QString::number(*target.port));
}

void OpeningForm::prepareActive(const HostPort &target, const Endpoint &from)
{
    setOpening(Opening::Active);
    setTarget(Transport::Tcp, target);
    m_hints.more->setChecked(!from.isNull());
    m_more->setFrom(from);
    focusPort();
}

void OpeningForm::takePasted(bool always)
{
    const QString text = m_fields.ip->text();
    // "localhost:50" on its way to ":5000" is no paste: only several characters at once are, or leaving the
    // field.
    const bool pasted = insertedLength(m_ipBefore, text) > 1;
    if (!pasted && !always)
        return;
    if (const std::optional<PastedTarget> target = pastedTarget(text))
        setTarget(target->transport.value_or(entries().transport), target->target);
}

void OpeningForm::submit()
{
    takePasted(true);
    const OpeningCheck checked = checkOpening(entries());
    if (checked.isOk())
        emit requested(checked.requests());
}

void OpeningForm::refreshAdvice()
{
    checkFields();
}

void OpeningForm::focusIp()
{
    m_fields.ip->setFocus(Qt::ShortcutFocusReason);
    m_fields.ip->selectAll();
}

void OpeningForm::focusPort()
{
    m_fields.port->setFocus(Qt::ShortcutFocusReason);
    m_fields.port->selectAll();
}

void OpeningForm::checkFields()
{
    m_more->setKind(opening(), entries().transport, m_fields.ip->text().contains(u':'));
    const OpeningCheck checked = checkOpening(entries());
    m_hints.usePort->hide();
    showFaults(checked);
    const bool passive = checked.isOk() && checked.request.opening == Opening::Passive;
    m_advice->ask(checked.request.transport, passive ? checked.request.target.endpoint() : Endpoint());
}

void OpeningForm::showFaults(const OpeningCheck &checked)
{
    const auto words = [](const std::optional<Error> &fault) {
        return fault ? explain::inputFault(*fault) : QString();
    };
    m_fields.ip->setFault(words(checked.ip));
    m_fields.port->setFault(words(checked.port));
    m_more->showFaults(words(checked.fromIp), words(checked.fromPort));
    m_fields.open->setEnabled(checked.isOk());
    showChip();
}

void OpeningForm::showChip()
{
    const OpeningCheck checked = checkOpening(entries());
    QLatin1String sign;
    if (const Error *fault = checked.firstFault()) {
        m_hints.chip->setText(explain::inputFault(*fault));
        sign = QLatin1String("fault");
    } else {
        const explain::PortChip chip = m_advice->chip();
        m_hints.chip->setText(chip.text);
        const bool good = chip.portClass == explain::PortClass::Free ||
                          chip.portClass == explain::PortClass::ChosenBySystem;
        if (good)
            m_hints.usePort->hide();
        sign = chip.portClass == explain::PortClass::Unknown ? QLatin1String()
               : good                                        ? QLatin1String("free")
                                                             : QLatin1String("fault");
    }
    const int size = fontMetrics().height();
    m_hints.sign->setPixmap(sign.isEmpty() || m_hints.chip->text().isEmpty()
                                ? QPixmap()
                                : drawnIcon(sign, palette().color(QPalette::Text)).pixmap(size, size));
    showReach();
    // A hidden sign still takes the layout's gap.
    m_hints.chip->parentWidget()->setVisible(!m_hints.chip->text().isEmpty());
}

void OpeningForm::offerPort(quint16 port)
{
    m_offered = port;
    m_hints.usePort->setText(tr("Use %1").arg(port));
    m_hints.usePort->show();
}

void OpeningForm::listAddresses()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &address, const QString &text) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, address] { m_fields.ip->setText(address); });
    };
    QStringList listed{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    for (const QString &address : std::as_const(listed))
        add(address, tr("%1: only this computer").arg(address));
    const HostFacts &facts = m_advice->facts();
    for (qsizetype index = 0; index < facts.addresses.size(); ++index) {
        const QString address = facts.addresses.at(index).toString();
        if (listed.contains(address))
            continue;
        listed.append(address);
        const QString interface = facts.interfaces.value(index);
        //: %1 is an address, %2 a network interface such as eth0.
        add(address, interface.isEmpty() ? address : tr("%1: through %2").arg(address, interface));
    }
    if (opening() == Opening::Passive) {
        menu->addSeparator();
        add(QStringLiteral("0.0.0.0"), tr("0.0.0.0: every IPv4 address of this computer"));
        add(QStringLiteral("::"), tr(":: every address of this computer, IPv6 and IPv4"));
    }
    menu->popup(m_fields.ip->mapToGlobal(QPoint(0, m_fields.ip->height())));
}

/// Who can reach what is about to be opened, where that is more than this computer.
void OpeningForm::showReach()
{
    const OpeningCheck checked = checkOpening(entries());
    const bool passive = checked.isOk() && checked.request.opening == Opening::Passive;
    const explain::Reach reach =
        passive ? explain::reach(checked.request.transport, checked.request.target.endpoint(),
                                 entries().onlyV6, m_advice->facts())
                : explain::Reach();
    m_hints.reach->setText(reach.text);
    m_hints.reachAddresses = reach.endpoints.join(u'\n');
    // What is true of the usual opening need not take a line.
    const bool isNews = !reach.endpoints.isEmpty() || m_hints.more->isChecked();
    m_hints.reach->parentWidget()->setVisible(isNews && !reach.text.isEmpty());
    m_hints.copyReach->setVisible(!reach.endpoints.isEmpty());
}

void OpeningForm::retranslate()
{
    const bool passive = opening() == Opening::Passive;
    const bool tcp = m_fields.protocol->currentIndex() == 0;
    m_fields.group->setAccessibleName(tr("Opening"));
    m_fields.passive->setText(tr("Passive: wait for a request"));
    m_fields.active->setText(tr("Active: make a request"));
    m_fields.protocol->setAccessibleName(tr("Protocol"));
    m_fields.ipLabel->setText(tr("&IP"));
    m_fields.ip->setAccessibleName(tr("IP"));
    m_fields.portLabel->setText(tr("&Port"));
    m_fields.port->setAccessibleName(tr("Port"));
    m_fields.addresses->setText(tr("Addresses of this computer"));
    m_fields.addresses->setToolTip(tr("Addresses of this computer"));
    m_fields.open->setText(tr("Open"));
    m_fields.open->setAccessibleName(tr("Open"));
    m_fields.open->setToolTip(!passive ? tr("Open and ask the other end for a connection")
                              : tcp    ? tr("Open and wait for requests")
                                       : tr("Open and wait for datagrams"));
    if (!passive && !tcp)
        m_fields.open->setToolTip(tr("Open and send datagrams to this one partner"));
    m_hints.owner->setText(passive ? tr("IP and port of this computer") : tr("IP and port of the other end"));
    m_hints.more->setText(passive && tcp ? tr("More: queue, service")
                          : passive      ? tr("More: ghosts, service")
                                         : tr("More: my end, clients"));
    m_hints.copyReach->setText(tr("Copy"));
    m_hints.copyReach->setToolTip(tr("Copy these addresses"));
    m_more->retranslate();
    m_hints.usePort->setText(tr("Use %1").arg(m_offered));
    checkFields();
}

void OpeningForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
    } else if (event->key() == Qt::Key_Down && m_fields.ip->hasFocus()) {
        listAddresses();
    } else if (event->key() == Qt::Key_Escape) {
        if (auto *field = qobject_cast<QLineEdit *>(focusWidget()))
            field->clear();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void OpeningForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace enchufe
