#include "gui/inspect/graphview.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegendMarker>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace enchufe {

namespace {

constexpr int leastChartLines = 8;

// Okabe and Ito's blue and vermillion: at least 3:1 on white and on dark, distinct in every colour vision.
constexpr std::array<QRgb, 2> lineColors = {qRgb(0x00, 0x72, 0xB2), qRgb(0xD5, 0x5E, 0x00)};

} // namespace

GraphView::GraphView(Graph graph, QWidget *parent)
    : QWidget(parent)
    , m_graph(graph)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_text(new QLabel(this))
    , m_time(new QValueAxis(this))
    , m_values(new QValueAxis(this))
{
    const QString number = QString::number(int(graph));
    m_view->setObjectName(u"graphChart" % number);
    m_text->setObjectName(u"graphText" % number);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_chart->setMargins(QMargins(2, 2, 2, 2));
    m_chart->setBackgroundRoundness(0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_time->setRange(-graphSeconds, 0);
    m_time->setTickCount(5);
    m_time->setLabelFormat(QStringLiteral("%d"));
    m_values->setTickCount(3);
    m_values->setLabelFormat(QStringLiteral("%g"));
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    makeLines();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_text);
    retranslate();
    adapt();
}

void GraphView::makeLines()
{
    for (size_t end = 0; end < m_lines.size(); ++end) {
        for (size_t line = 0; line < size_t(graphLineCount(m_graph)); ++line) {
            auto *series = new QLineSeries(this);
            QPen pen(QColor(lineColors[line]), 2);
            pen.setStyle(end == 0 ? Qt::SolidLine : Qt::DashLine);
            series->setPen(pen);
            m_chart->addSeries(series);
            series->attachAxis(m_time);
            series->attachAxis(m_values);
            // The marker in the legend shows the line's style too.
            const QList<QLegendMarker *> markers = m_chart->legend()->markers(series);
            for (QLegendMarker *marker : markers)
                marker->setShape(QLegend::MarkerShapeFromSeries);
            series->setVisible(end == 0);
            m_lines[end][line] = series;
        }
    }
    m_chart->legend()->setAlignment(Qt::AlignTop);
}

void GraphView::display(const SampleSeries *here, const SampleSeries *other, qint64 nowNs)
{
    std::array<std::array<GraphLine, 2>, 2> values;
    if (here != nullptr)
        values[0] = graphLines(m_graph, *here, nowNs);
    if (other != nullptr)
        values[1] = graphLines(m_graph, *other, nowNs);
    double most = 0;
    for (const auto &end : values)
        most = std::max({most, end[0].most, end[1].most});
    const GraphUnit unit = graphUnit(m_graph, most);
    QStringList texts;
    m_isBalanced = other != nullptr;
    for (size_t end = 0; end < values.size(); ++end) {
        for (size_t line = 0; line < size_t(graphLineCount(m_graph)); ++line) {
            QList<QPointF> points;
            for (const QPointF &point : values[end][line].points)
                points.append({point.x(), point.y() / unit.divisor});
            QLineSeries *const series = m_lines[end][line];
            series->replace(points);
            series->setName(lineName(int(end), int(line)));
            series->setVisible(end == 0 || other != nullptr);
            if (end == 0 || other != nullptr)
                texts += lineText(int(end), int(line), values[end][line]);
        }
    }
    m_values->setRange(0, axisEnd(most / unit.divisor));
    m_chart->setTitle(title() % u", " % unit.name);
    m_text->setText(texts.join(u'\n'));
    m_view->setAccessibleName(title());
    m_view->setAccessibleDescription(m_text->text());
}

QString GraphView::text() const
{
    return m_text->text();
}

QString GraphView::title() const
{
    switch (m_graph) {
    case Graph::RoundTrip:
        return tr("Round-trip time (rtt)");
    case Graph::Windows:
        return tr("Windows");
    case Graph::Rates:
        return tr("Rates");
    case Graph::Queues:
        break;
    }
    return tr("Queues");
}

QString GraphView::lineName(int end, int line) const
{
    QString name;
    switch (m_graph) {
    case Graph::RoundTrip:
        name = tr("rtt", "round-trip time");
        break;
    case Graph::Windows:
        name = line == 0 ? tr("congestion window", "a line of a graph")
                         : tr("window of the other end", "a line of a graph");
        break;
    case Graph::Rates:
        name = line == 0 ? tr("sending", "a line of a graph") : tr("receiving", "a line of a graph");
        break;
    case Graph::Queues:
        name = line == 0 ? tr("receive queue", "a line of a graph") : tr("send queue", "a line of a graph");
        break;
    }
    if (!m_isBalanced)
        return name;
    //: %1 is what a line of a graph shows, such as "rtt".
    return end == 0 ? tr("%1, this end").arg(name) : tr("%1, other end").arg(name);
}

QString GraphView::lineText(int end, int line, const GraphLine &values) const
{
    const QString name = lineName(end, line);
    if (values.isEmpty())
        return tr("%1: nothing measured yet").arg(name);
    //: %1 is what is measured, %2 the newest value, %3 and %4 the least and the most of the last minute.
    return tr("%1: %2 (%3 to %4)")
        .arg(name, graphValue(m_graph, values.newest()), graphValue(m_graph, values.least),
             graphValue(m_graph, values.most));
}

void GraphView::adapt()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    QColor grid = text;
    grid.setAlphaF(0.2f);
    QFont strong = font();
    strong.setBold(true);
    m_chart->setBackgroundBrush(base);
    m_chart->setTitleBrush(text);
    m_chart->setTitleFont(strong);
    m_chart->legend()->setLabelColor(text);
    m_chart->legend()->setFont(font());
    for (QValueAxis *axis : {m_time, m_values}) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setTitleBrush(text);
        axis->setTitleFont(font());
        axis->setLinePenColor(grid);
        axis->setGridLineColor(grid);
    }
    m_view->setBackgroundBrush(base);
    m_view->setMinimumHeight(leastChartLines * fontMetrics().lineSpacing());
    m_view->setMinimumWidth(20 * fontMetrics().horizontalAdvance(u'n'));
}

void GraphView::retranslate()
{
    m_chart->setTitle(title());
    m_time->setTitleText(tr("seconds", "a time axis"));
}

void GraphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        adapt();
}

} // namespace enchufe
