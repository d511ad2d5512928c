#include "gui/inspect/optionspage.h"

#include "gui/inspect/optionmodel.h"
#include "gui/inspect/optionview.h"
#include "gui/widgets/together.h"
#include "journal/livetable.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace enchufe {

namespace {

constexpr int gap = 6;

} // namespace

OptionsPage::OptionsPage(Session &session, LiveTable &table)
    : InspectPage(table)
    , m_session(session)
    , m_model(new OptionModel(OptionModel::Mode::Live, this))
    , m_view(new OptionView(*m_model, this))
    , m_heading(new QLabel(this))
    , m_read(new QPushButton(this))
{
    setObjectName(QStringLiteral("optionsPage"));
    m_view->setObjectName(QStringLiteral("optionView"));
    m_heading->setObjectName(QStringLiteral("optionHeading"));
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_read->setObjectName(QStringLiteral("readOptionsButton"));
    m_read->setMinimumHeight(smallestTarget);
    connect(m_read, &QPushButton::clicked, this, &OptionsPage::readAgain);
    connect(m_model, &OptionModel::chosen, this, [this](const OptionValue &value) {
        m_session.setOption(this->socket(), value);
        refreshSoon();
    });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(gap, gap, gap, 0);
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_read, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    OptionsPage::retranslate();
}

void OptionsPage::focusContent()
{
    m_view->setFocus(Qt::TabFocusReason);
}

bool OptionsPage::isChangeable() const
{
    const SocketRow *const shown = row();
    return shown != nullptr && shown->isOwn() && (shown->life == Life::Open || shown->life == Life::Opening);
}

void OptionsPage::readAgain()
{
    if (!isChangeable())
        return;
    m_asked = socket();
    m_session.readOptions(socket());
    refreshSoon();
}

void OptionsPage::socketChanged()
{
    m_log.reset();
    m_asked = {};
    m_model->clearAsked();
}

void OptionsPage::showEvent(QShowEvent *event)
{
    // What was set meanwhile by others is not told.
    m_asked = {};
    InspectPage::showEvent(event);
}

void OptionsPage::refresh()
{
    const SocketRow *const shown = row();
    m_heading->setText(heading());
    m_view->setVisible(shown != nullptr);
    m_read->setVisible(shown != nullptr);
    m_read->setEnabled(isChangeable());
    if (shown == nullptr)
        return;
    // A name that is being looked up has no descriptor yet.
    if (m_asked != socket() && isChangeable() && !shown->pair.local.isNull())
        readAgain();
    const Endpoint &end = shown->pair.local.isNull() ? shown->requested.remote : shown->pair.local;
    m_model->setKind(shown->transport, end.family() == IpFamily::V6);
    m_model->setEditable(isChangeable());
    if (!m_log)
        m_log.emplace(socket(), shown->firstEvent);
    foldSlice([this](quint64 most, quint64 until) { return m_log->fold(table().journal(), most, until); });
    m_model->setKernel(m_log->entries());
}

QString OptionsPage::heading() const
{
    const SocketRow *const shown = row();
    if (shown == nullptr)
        return tr("Choose a socket above to see its options.");
    if (!shown->isOwn())
        return tr("Only its own program can ask for the options of a socket or change them.");
    if (!isChangeable())
        return tr("This socket is closed: these are the options as they were last read.");
    return tr("What the kernel has now. Tick or edit a value to change it; what the kernel makes of it is "
              "read back.");
}

void OptionsPage::retranslate()
{
    m_view->setAccessibleName(tr("Options"));
    m_read->setText(tr("Read again"));
    m_read->setToolTip(tr("Asks the kernel for all options of this socket."));
    m_heading->setText(heading());
}

} // namespace enchufe
