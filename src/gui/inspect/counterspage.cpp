#include "gui/inspect/counterspage.h"

#include "explain/countertexts.h"
#include "explain/quantities.h"
#include "gui/inspect/factmodel.h"
#include "gui/inspect/factview.h"
#include "gui/widgets/together.h"
#include "journal/livetable.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace enchufe {

namespace {

constexpr int gap = 6;

std::vector<FactGroup> factGroups(const std::vector<CounterDeltas::Moved> &moved)
{
    std::vector<FactGroup> groups;
    for (const char *protocol : {"TCP", "UDP", "ICMP", "IP", "MPTCP", ""}) {
        FactGroup group{protocol, QString::fromLatin1(protocol), {}};
        for (const CounterDeltas::Moved &counter : moved) {
            if (explain::counterProtocol(counter.name) != QLatin1String(protocol))
                continue;
            const QString sign = counter.by > 0 ? QStringLiteral("+") : QStringLiteral("\u2212");
            group.lines.push_back(
                {counter.name,
                 {QString::fromLatin1(counter.name), sign + explain::countText(quint64(std::abs(counter.by))),
                  explain::counterSentence(counter.name)}});
        }
        // Those that can be explained come first.
        std::stable_sort(group.lines.begin(), group.lines.end(),
                         [](const FactLine &left, const FactLine &right) {
                             return !left.cells.last().isEmpty() && right.cells.last().isEmpty();
                         });
        if (!group.lines.empty())
            groups.push_back(group);
    }
    return groups;
}

} // namespace

CountersPage::CountersPage(Session &session, LiveTable &table)
    : InspectPage(table)
    , m_session(session)
    , m_model(new FactModel(3, this))
    , m_view(new FactView(*m_model, this))
    , m_heading(new QLabel(this))
    , m_mark(new QPushButton(this))
{
    setObjectName(QStringLiteral("countersPage"));
    m_view->setObjectName(QStringLiteral("counterView"));
    m_heading->setObjectName(QStringLiteral("counterHeading"));
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_mark->setObjectName(QStringLiteral("markButton"));
    m_mark->setMinimumHeight(smallestTarget);
    connect(m_mark, &QPushButton::clicked, this, &CountersPage::mark);
    connect(&m_session, &Session::countersRead, this,
            [this](quint64, const QMap<QByteArray, quint64> &counters) { take(counters); });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(gap, gap, gap, 0);
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_mark, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    CountersPage::retranslate();
}

void CountersPage::focusContent()
{
    m_mark->setFocus(Qt::TabFocusReason);
}

void CountersPage::refresh()
{
    m_session.readCounters();
    display();
}

void CountersPage::mark()
{
    // What moved since the last reading came before the mark.
    m_isMarkWanted = true;
    refresh();
}

void CountersPage::take(const QMap<QByteArray, quint64> &counters)
{
    m_hasRead = true;
    if (!counters.isEmpty())
        m_deltas.take(counters);
    if (m_isMarkWanted && !m_deltas.isEmpty()) {
        m_deltas.mark();
        m_markedNs = table().journal().nowNs();
        m_isMarkWanted = false;
    }
    if (isVisible())
        display();
}

void CountersPage::display()
{
    m_model->setFacts(factGroups(m_deltas.moved()));
    if (m_deltas.isEmpty()) {
        m_heading->setText(m_hasRead ? tr("This system tells no counters.")
                                     : tr("Reading the kernel's counters..."));
        return;
    }
    const int seconds = int((table().journal().nowNs() - m_markedNs) / 1'000'000'000);
    const QString since = tr("Marked %n second(s) ago.", nullptr, seconds);
    const QString what =
        m_deltas.moved().empty() ? tr("No counter has moved since.") : tr("These counters have moved since.");
    m_heading->setText(
        since % u' ' % what % u' ' %
        tr("Whole machine: all programs in this network namespace count, not this socket alone."));
}

void CountersPage::retranslate()
{
    m_view->setAccessibleName(tr("Counters"));
    m_model->setHeaders({tr("Counter"), tr("Moved by"), tr("What it means")});
    m_mark->setText(tr("Mark"));
    m_mark->setToolTip(tr("Counts from now on: what moves next is what you do next."));
}

} // namespace enchufe
