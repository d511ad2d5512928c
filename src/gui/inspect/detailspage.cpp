#include "gui/inspect/detailspage.h"

#include "explain/detailtexts.h"
#include "gui/inspect/factmodel.h"
#include "gui/inspect/factview.h"
#include "journal/livetable.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace enchufe {

namespace {

enum Column { NameColumn, ValueColumn, OtherColumn, MeaningColumn, ColumnCount };

/// Param other: null where the other end is not ours.
std::vector<FactGroup> factGroups(const SocketRow &row, const SocketRow *other, qint64 nowNs)
{
    const std::vector<explain::Detail> theirs =
        other != nullptr ? explain::details(*other, nowNs) : std::vector<explain::Detail>();
    std::vector<FactGroup> groups;
    for (const explain::Detail &detail : explain::details(row, nowNs)) {
        const QByteArray group = QByteArray::number(int(detail.group));
        // A later part of the same group joins it.
        auto found = std::find_if(groups.begin(), groups.end(),
                                  [&group](const FactGroup &known) { return known.key == group; });
        if (found == groups.end())
            found = groups.insert(groups.end(), {group, explain::detailGroupName(detail.group), {}});
        const auto same = std::find_if(theirs.begin(), theirs.end(), [&detail](const explain::Detail &their) {
            return their.key == detail.key;
        });
        const QString theirValue = same != theirs.end() ? same->value : QString();
        found->lines.push_back({QByteArray(detail.key.data(), detail.key.size()),
                                {detail.name, detail.value, theirValue, detail.sentence}});
    }
    return groups;
}

} // namespace

DetailsPage::DetailsPage(LiveTable &table)
    : InspectPage(table)
    , m_model(new FactModel(ColumnCount, this))
    , m_view(new FactView(*m_model, this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("detailsPage"));
    m_view->setObjectName(QStringLiteral("detailView"));
    m_view->setColumnHidden(OtherColumn, true);
    m_nothing->setObjectName(QStringLiteral("detailNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    DetailsPage::retranslate();
}

void DetailsPage::focusContent()
{
    m_view->setFocus(Qt::TabFocusReason);
}

void DetailsPage::refresh()
{
    const SocketRow *const shown = row();
    m_view->setVisible(shown != nullptr);
    m_nothing->setVisible(shown == nullptr);
    const SocketRow *const other = partnerRow();
    if (m_view->isColumnHidden(OtherColumn) != (other == nullptr)) {
        m_view->setColumnHidden(OtherColumn, other == nullptr);
        m_view->fitColumns();
    }
    m_model->setFacts(shown != nullptr ? factGroups(*shown, other, nowNs()) : std::vector<FactGroup>());
}

void DetailsPage::retranslate()
{
    m_view->setAccessibleName(tr("Details"));
    m_model->setHeaders({tr("Name"), tr("Value"), tr("Other end"), tr("What it means")});
    m_nothing->setText(tr("Choose a socket above to see what the kernel knows of it."));
}

} // namespace enchufe
