#include "gui/inspect/queuespage.h"

#include "gui/inspect/factmodel.h"
#include "gui/inspect/factview.h"
#include "gui/inspect/queueview.h"
#include "journal/livetable.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace enchufe {

namespace {

FactGroup factGroup(const char *key, const QueueEnd &end)
{
    FactGroup group{key, end.title, {}};
    for (const explain::QueueFact &fact : end.facts) {
        const QString value =
            fact.flag.isEmpty() ? fact.value : QString(fact.value % u" (" % fact.flag % u')');
        group.lines.push_back({QByteArray::number(int(fact.kind)), {fact.name, value, fact.sentence}});
    }
    return group;
}

} // namespace

QueuesPage::QueuesPage(LiveTable &table)
    : InspectPage(table)
    , m_splitter(new QSplitter(this))
    , m_gauges(new QueueView)
    , m_model(new FactModel(3, this))
    , m_list(new FactView(*m_model))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("queuesPage"));
    m_gauges->setObjectName(QStringLiteral("queueView"));
    m_list->setObjectName(QStringLiteral("queueList"));
    m_nothing->setObjectName(QStringLiteral("queueNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_gauges);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(scroll);
    m_splitter->addWidget(m_list);
    m_splitter->setSizes({500, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_nothing, 1);
    QueuesPage::retranslate();
}

void QueuesPage::focusContent()
{
    m_list->setFocus(Qt::TabFocusReason);
}

QueueEnd QueuesPage::end(const SocketRow *row, const QString &title) const
{
    if (row == nullptr)
        return {};
    QueueEnd end;
    end.title = title.arg(row->pair.local.toString());
    end.facts = explain::queueFacts(*row, nowNs());
    return end;
}

void QueuesPage::refresh()
{
    //: %1 is an endpoint.
    const QueueEnd here = end(row(), tr("This end, %1"));
    //: %1 is an endpoint.
    const QueueEnd other = end(partnerRow(), tr("Other end, %1"));
    m_splitter->setVisible(!here.facts.empty());
    m_nothing->setVisible(here.facts.empty());
    m_nothing->setText(row() == nullptr ? tr("Choose a socket above to see what waits in its queues.")
                                        : tr("Nothing waits here: the kernel has no queues of this socket."));
    m_gauges->setEnds(here, other);
    std::vector<FactGroup> groups;
    if (!here.facts.empty())
        groups.push_back(factGroup("here", here));
    if (!other.facts.empty())
        groups.push_back(factGroup("other", other));
    m_model->setFacts(groups);
}

void QueuesPage::resizeEvent(QResizeEvent *event)
{
    InspectPage::resizeEvent(event);
    const int em = fontMetrics().horizontalAdvance(u'n');
    m_splitter->setOrientation(width() < 100 * em ? Qt::Vertical : Qt::Horizontal);
}

void QueuesPage::retranslate()
{
    m_list->setAccessibleName(tr("Queues"));
    m_gauges->setAccessibleName(tr("Queues as a picture"));
    m_gauges->setAccessibleDescription(tr("The list beside it says the same."));
    m_model->setHeaders({tr("Name"), tr("Value"), tr("What it means")});
}

} // namespace enchufe
