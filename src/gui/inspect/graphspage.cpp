#include "gui/inspect/graphspage.h"

#include "gui/inspect/graphview.h"
#include "journal/livetable.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace enchufe {

GraphsPage::GraphsPage(LiveTable &table)
    : InspectPage(table)
    , m_area(new QScrollArea(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("graphsPage"));
    auto *charts = new QWidget;
    charts->setBackgroundRole(QPalette::Base);
    charts->setAutoFillBackground(true);
    m_grid = new QGridLayout(charts);
    for (size_t index = 0; index < m_graphs.size(); ++index) {
        m_graphs[index] = new GraphView(Graph(index), charts);
        m_graphs[index]->setObjectName(QStringLiteral("graph%1").arg(index));
    }
    m_area->setObjectName(QStringLiteral("graphArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setWidget(charts);
    m_nothing->setObjectName(QStringLiteral("graphNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_nothing, 1);
    arrange();
    GraphsPage::retranslate();
}

void GraphsPage::focusContent()
{
    m_area->setFocus(Qt::TabFocusReason);
}

/// As many graphs beside each other as the width has room for: 4, 2 or 1.
void GraphsPage::arrange()
{
    const int each = m_graphs[0]->minimumSizeHint().width();
    const auto fits = [this, each](int columns) {
        const QMargins margins = m_grid->contentsMargins();
        const int gaps = margins.left() + margins.right() + (columns - 1) * m_grid->horizontalSpacing();
        return width() >= columns * each + gaps;
    };
    const int columns = fits(4) ? 4 : fits(2) ? 2 : 1;
    for (size_t index = 0; index < m_graphs.size(); ++index)
        m_grid->addWidget(m_graphs[index], int(index) / columns, int(index) % columns);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void GraphsPage::resizeEvent(QResizeEvent *event)
{
    InspectPage::resizeEvent(event);
    arrange();
}

void GraphsPage::socketChanged()
{
    const qint64 since = nowNs() - qint64(graphSeconds) * 1'000'000'000;
    const std::array<SocketId, 2> ids = {socket(), partner()};
    for (size_t end = 0; end < ids.size(); ++end) {
        if (m_series[end] && m_series[end]->socket() == ids[end])
            continue;
        m_series[end].reset();
        if (ids[end].isValid())
            m_series[end].emplace(table().journal(), ids[end], since);
    }
}

void GraphsPage::refresh()
{
    const SocketRow *const shown = row();
    const bool isMeasured = shown != nullptr && shown->kernel.state != TcpState::Listen;
    m_area->setVisible(isMeasured);
    m_nothing->setVisible(!isMeasured);
    m_nothing->setText(shown == nullptr
                           ? tr("Choose a connection above to see its times, windows, rates and queues.")
                           : tr("A listener carries no bytes: its connections have graphs, each its own."));
    if (!isMeasured)
        return;
    foldSlice([this](quint64 most, quint64 until) {
        bool more = false;
        for (std::optional<SampleSeries> &series : m_series)
            more = (series && series->fold(table().journal(), most, until)) || more;
        return more;
    });
    const SampleSeries *const here = m_series[0] ? &*m_series[0] : nullptr;
    const SampleSeries *const other = m_series[1] ? &*m_series[1] : nullptr;
    for (GraphView *graph : m_graphs)
        graph->display(here, other, nowNs());
}

void GraphsPage::retranslate()
{
    m_area->setAccessibleName(tr("Graphs"));
}

} // namespace enchufe
