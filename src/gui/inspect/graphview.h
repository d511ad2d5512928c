#pragma once

#include "gui/inspect/graphlines.h"

#include <QWidget>

class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QLayout;
class QValueAxis;

namespace enchufe {

/// One chart of the last minute and under it the same in words. Two ends are told apart by the line's style
/// as well as by what the legend calls them.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    explicit GraphView(Graph graph, QWidget *parent = nullptr);

    /// Param other: null where the other end is not ours.
    void display(const SampleSeries *here, const SampleSeries *other, qint64 nowNs);
    /// What is below the chart.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeLines();
    void adapt();
    void retranslate();
    QString title() const;
    QString lineName(int end, int line) const;
    QString lineText(int end, int line, const GraphLine &values) const;

    Graph m_graph;
    QChart *m_chart;
    QChartView *m_view;
    QValueAxis *m_time;
    QValueAxis *m_values;
    /// By end, then by line.
    std::array<std::array<QLineSeries *, 2>, 2> m_lines = {};
    /// The legend: how each line is drawn, and its values in words.
    std::array<std::array<QLabel *, 2>, 2> m_swatches = {};
    std::array<std::array<QLabel *, 2>, 2> m_texts = {};
    bool m_isBalanced = false;
};

} // namespace enchufe
