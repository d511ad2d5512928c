#include "gui/table/filterchips.h"

#include "gui/widgets/flowlayout.h"
#include "gui/widgets/together.h"
#include "gui/widgets/underlinechecked.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QToolButton>

namespace enchufe {

namespace {

struct ChipFacts
{
    const char *name;
    const char *filter;
};

constexpr std::array<ChipFacts, FilterChips::Count> s_chips = {{
    {"allChip", ""},
    {"tcpChip", "proto:tcp"},
    {"udpChip", "proto:udp"},
    {"listeningChip", "state:listen"},
    {"connectedChip", "state:established"},
    {"closingChip", "is:closing"},
    {"mineChip", "is:mine"},
}};

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(6);
    setLayout(layout);
    for (size_t chip = 0; chip < Count; ++chip) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1String(s_chips[chip].name));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(smallestTarget);
        underlineWhenChecked(button);
        // Not clicked(): assistive technology toggles.
        connect(button, &QToolButton::toggled, this, [this, chip] {
            if (!m_isShowing)
                press(Chip(chip), QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
        });
        layout->addWidget(button);
        m_buttons[chip] = button;
    }
    show({});
    retranslate();
}

QString FilterChips::filter() const
{
    const auto group = [this](std::initializer_list<Chip> chips) {
        QStringList any;
        for (const Chip chip : chips) {
            if (m_chosen.contains(chip))
                any.append(QLatin1String(s_chips[chip].filter));
        }
        return any.size() > 1 ? u'(' % any.join(QStringLiteral(" | ")) % u')' : any.join(QString());
    };
    QStringList all = {group({Tcp, Udp}), group({Listening, Connected, Closing}), group({Mine})};
    all.removeAll(QString());
    return all.join(u' ');
}

void FilterChips::clear()
{
    if (m_chosen.isEmpty())
        return;
    show({});
    emit changed();
}

void FilterChips::press(Chip chip, bool adds)
{
    QSet<int> chosen = adds ? m_chosen : QSet<int>();
    if (chip == All)
        chosen.clear();
    else if (!m_chosen.contains(chip) || (!adds && m_chosen.size() > 1))
        chosen.insert(chip);
    else
        chosen.remove(chip);
    show(chosen);
    emit changed();
}

void FilterChips::show(const QSet<int> &chosen)
{
    m_chosen = chosen;
    const QScopedValueRollback showing(m_isShowing, true);
    for (int chip = 0; chip < Count; ++chip)
        m_buttons[size_t(chip)]->setChecked(chip == All ? chosen.isEmpty() : chosen.contains(chip));
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterChips::retranslate()
{
    m_buttons[All]->setText(tr("All", "rows of the table"));
    m_buttons[Tcp]->setText(QStringLiteral("TCP"));
    m_buttons[Udp]->setText(QStringLiteral("UDP"));
    m_buttons[Listening]->setText(tr("Listening", "sockets"));
    m_buttons[Connected]->setText(tr("Connected", "sockets"));
    m_buttons[Closing]->setText(tr("Closing", "sockets"));
    m_buttons[Mine]->setText(tr("Mine", "sockets of this program"));
    for (QToolButton *button : m_buttons)
        button->setToolTip(tr("Show these rows only; Ctrl adds to what is chosen."));
    m_buttons[All]->setToolTip(tr("Show every row"));
}

} // namespace enchufe
