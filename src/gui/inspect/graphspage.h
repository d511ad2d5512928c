#pragma once

#include "gui/inspect/inspectpage.h"
#include "journal/samples.h"

#include <array>
#include <optional>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace enchufe {

class GraphView;

/// Four graphs of the last minute: round trips, windows, rates and queues; of both ends where both are ours.
class GraphsPage : public InspectPage
{
    Q_OBJECT

public:
    explicit GraphsPage(LiveTable &table);

    void focusContent() override;

protected:
    void refresh() override;
    void socketChanged() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::array<GraphView *, 4> m_graphs = {};
    std::array<std::optional<SampleSeries>, 2> m_series;
    QGridLayout *m_grid;
    QScrollArea *m_area;
    QLabel *m_nothing;
};

} // namespace enchufe
