#include "gui/inspect/statespage.h"

#include "explain/statetexts.h"
#include "gui/inspect/factmodel.h"
#include "gui/inspect/factview.h"
#include "gui/inspect/statesview.h"
#include "gui/pictures/twinview.h"
#include "journal/livetable.h"
#include "journal/partner.h"
#include "journal/sequence.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace enchufe {

namespace {

enum Column { StateColumn, TimeColumn, KnownColumn, ReasonColumn, ColumnCount };

constexpr std::array endKeys = {"here", "other"};

/// The accepted sockets of a listener that are still there, by state.
std::map<TcpState, int> ghostsOf(const SocketTable &table, const SocketRow &listener)
{
    std::map<TcpState, int> counts;
    for (const SocketId id : listener.children) {
        const SocketRow *const ghost = table.row(id);
        if (ghost != nullptr && ghost->opening == Opening::Accepted && ghost->life != Life::Ended &&
            ghost->kernel.state != TcpState::Unknown)
            ++counts[ghost->kernel.state];
    }
    return counts;
}

FactGroup stepGroup(const StatesPicture &picture, size_t end)
{
    const StatesEnd &shown = picture.ends[end];
    FactGroup group{endKeys[end], endLetter(end) % u": " % shown.title, {}};
    for (size_t i = 0; i < shown.steps.size(); ++i) {
        const StateStep &step = shown.steps[i];
        const bool isLast = i + 1 == shown.steps.size();
        const QByteArray number = QByteArray::number(qulonglong(i + 1));
        group.lines.push_back(
            {number,
             {QString(QLatin1String(number) % u". " % stateName(step.state, picture.transport)),
              stepTime(step.timeNs, picture.beginNs), explain::stateKnownWord(step, isLast),
              QString(explain::stateReason(step, picture.transport) % u' ' %
                      explain::stateKnownSentence(step, isLast))}});
    }
    return group;
}

} // namespace

StatesPage::StatesPage(LiveTable &table)
    : InspectPage(table)
    , m_line(new QLabel(this))
    , m_view(new StatesView)
    , m_model(new FactModel(ColumnCount, this))
    , m_list(new FactView(*m_model))
    , m_twin(new TwinView(m_view, m_list, QStringLiteral("states"), this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("statesPage"));
    m_view->setObjectName(QStringLiteral("statesView"));
    m_list->setObjectName(QStringLiteral("statesList"));
    m_line->setObjectName(QStringLiteral("statesLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setContentsMargins(8, 3, 8, 0);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_nothing->setObjectName(QStringLiteral("statesNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_twin, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_view, &StatesView::boxChosen, this, &StatesPage::boxChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatesPage::lineChosen);
    StatesPage::retranslate();
}

void StatesPage::focusContent()
{
    if (row() != nullptr)
        m_twin->focusShown();
    else
        setFocus(Qt::TabFocusReason);
}

void StatesPage::socketChanged()
{
    const SocketRow *const shown = row();
    if (socket() != m_here.socket()) {
        m_here = shown != nullptr ? StateTrail::of(*shown) : StateTrail(socket());
        m_other = StateTrail();
        m_begin = {};
        // Steps are known by their numbers: what was chosen would be another socket's.
        const QScopedValueRollback<bool> guard(m_isChoosing, true);
        m_list->selectionModel()->clear();
        m_view->chooseStep(0, 0);
    }
    const SocketId other =
        partner().isValid() || shown == nullptr ? partner() : formerPartnerOf(table().table(), *shown);
    if (!other.isValid() || other == m_other.socket())
        return;
    const SocketRow *const its = table().table().row(other);
    m_other = its != nullptr ? StateTrail::of(*its) : StateTrail(other);
}

void StatesPage::refresh()
{
    const SocketRow *const shown = row();
    m_line->setVisible(shown != nullptr);
    m_twin->setVisible(shown != nullptr);
    m_nothing->setVisible(shown == nullptr);
    if (shown == nullptr)
        return;
    foldSlice([this](quint64 most, quint64 until) {
        const Journal &journal = table().journal();
        const bool hasMore = m_here.fold(journal, most, until);
        return (m_other.socket().isValid() && m_other.fold(journal, most, until)) || hasMore;
    });
    findBegin(*shown);
    const StatesPicture now = picture();
    showLine(now);
    showPicture(now);
}

/// While lines come and go picture and list do not agree: what is chosen is told afterwards.
void StatesPage::showPicture(const StatesPicture &now)
{
    const bool wasStep = isStep(m_list->currentIndex());
    {
        const QScopedValueRollback<bool> guard(m_isChoosing, true);
        m_view->setPicture(now);
        m_model->setFacts(facts(now));
    }
    // A step that is chosen may have turned out to be another state.
    if (wasStep || isStep(m_list->currentIndex()))
        lineChosen();
}

void StatesPage::findBegin(const SocketRow &shown)
{
    SequenceLanes lanes = sequenceLanes(table().table(), shown);
    // With its newest connections alone a listener's sequence begins later than the listener.
    if (lanes.leftOut > 0) {
        lanes.lanes.resize(1);
        lanes.firstEvent = shown.firstEvent;
    }
    if (m_begin.timeNs < 0 || m_begin.event != lanes.firstEvent)
        m_begin = {lanes.firstEvent, Sequence::startNs(lanes, table().journal(), shownEnd())};
}

StatesPicture StatesPage::picture() const
{
    const SocketRow &shown = *row();
    const SocketRow *const other = table().table().row(m_other.socket());
    StatesPicture picture;
    picture.transport = shown.transport;
    const auto end = [&picture](const SocketRow &of, const QString &title, std::vector<StateStep> steps) {
        const bool isGone = picture.transport == Transport::Udp && of.life == Life::Ended;
        const QString at = of.pair.local.isNull() ? tr("no endpoint") : of.pair.local.toString();
        return StatesEnd{title.arg(at), std::move(steps), !isGone};
    };
    //: %1 is an endpoint.
    const QString here = shown.isListener() ? tr("Listener, %1") : tr("This end, %1");
    picture.ends[0] = end(shown, here, m_here.steps(other != nullptr ? &m_other : nullptr));
    if (other != nullptr)
        //: %1 is an endpoint.
        picture.ends[1] = end(*other, tr("Other end, %1"), m_other.steps(&m_here));
    if (shown.isListener())
        picture.ghosts = ghostsOf(table().table(), shown);
    picture.beginNs = m_begin.timeNs >= 0 ? m_begin.timeNs : shown.createdNs;
    return picture;
}

void StatesPage::showLine(const StatesPicture &picture)
{
    QStringList lines;
    for (size_t end = 0; end < picture.ends.size(); ++end) {
        const StatesEnd &shown = picture.ends[end];
        if (shown.title.isEmpty())
            continue;
        const QString trail = shown.steps.empty() ? tr("has not been opened")
                                                  : explain::trailLine(shown.steps, picture.transport);
        //: %1 is A or B, one end of a connection; %2 is the trail of its states.
        lines.append(tr("%1: %2").arg(endLetter(end), trail));
    }
    m_line->setText(lines.join(u'\n'));
}

std::vector<FactGroup> StatesPage::facts(const StatesPicture &picture) const
{
    std::vector<FactGroup> groups;
    for (size_t end = 0; end < picture.ends.size(); ++end) {
        if (!picture.ends[end].title.isEmpty())
            groups.push_back(stepGroup(picture, end));
    }
    if (!picture.ghosts.empty()) {
        FactGroup ghosts{"ghosts", tr("Ghosts by state"), {}};
        for (const auto &[state, count] : picture.ghosts)
            ghosts.lines.push_back(
                {QByteArray::number(int(state)),
                 {QString(stateName(state, picture.transport)), QString(), QLocale().toString(count),
                  explain::stateMeaning(state, picture.transport)}});
        groups.push_back(ghosts);
    }
    if (picture.transport == Transport::Udp)
        groups.push_back({"why",
                          tr("Why there are two"),
                          {{"udp", {tr("UDP"), QString(), QString(), explain::udpStatesSentence()}}}});
    return groups;
}

/// The list goes to the last step in that box: this end's, or the other's.
void StatesPage::boxChosen(int box)
{
    const QScopedValueRollback<bool> guard(m_isChoosing, true);
    const auto &visits = m_view->visits().boxes[size_t(box)];
    for (int end = 0; end < 2; ++end) {
        const int number = visits[size_t(end)].number;
        if (number == 0)
            continue;
        m_list->setCurrentIndex(m_model->index(number - 1, 0, m_model->index(end, 0)));
        return;
    }
    const TcpState state = m_view->diagram().boxes[size_t(box)].state;
    m_list->setCurrentIndex(ghostLine(state));
    if (!m_list->currentIndex().isValid())
        m_list->clearSelection();
}

/// The list's line for a listener's ghosts in a state; invalid where it has none.
QModelIndex StatesPage::ghostLine(TcpState state) const
{
    const std::map<TcpState, int> &ghosts = m_view->picture().ghosts;
    const auto found = ghosts.find(state);
    if (found == ghosts.end())
        return {};
    const QModelIndex group = m_model->index(m_model->rowCount() - 1, 0);
    return m_model->index(int(std::distance(ghosts.begin(), found)), 0, group);
}

/// False for a group's line and for what is in a group that is of no end.
bool StatesPage::isStep(const QModelIndex &line) const
{
    return line.parent().isValid() && line.parent().row() < 2 &&
           !m_view->picture().ends[size_t(line.parent().row())].title.isEmpty();
}

void StatesPage::lineChosen()
{
    if (m_isChoosing)
        return;
    const QModelIndex line = m_list->currentIndex();
    const bool isOfAnEnd = isStep(line);
    m_view->chooseStep(isOfAnEnd ? size_t(line.parent().row()) : 0, isOfAnEnd ? line.row() + 1 : 0);
}

void StatesPage::retranslate()
{
    m_list->setAccessibleName(tr("States"));
    m_line->setAccessibleName(tr("The trail in a line"));
    m_model->setHeaders({tr("State"), tr("Time, at the latest"), tr("Known"), tr("Why")});
    m_nothing->setText(tr("Choose a socket above to see the states that it has been in."));
}

} // namespace enchufe
