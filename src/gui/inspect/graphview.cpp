#include "gui/inspect/graphview.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace enchufe {

namespace {

constexpr int leastChartLines = 10;

// Okabe and Ito's blue and vermillion: at least 3:1 on white and on dark, distinct in every colour vision.
constexpr std::array<QRgb, 2> lineColors = {qRgb(0x00, 0x72, 0xB2), qRgb(0xD5, 0x5E, 0x00)};

QPixmap swatch(const QPen &pen, const QSize &size)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(pen);
    painter.drawLine(0, size.height() / 2, size.width(), size.height() / 2);
    return picture;
}

} // namespace

GraphView::GraphView(Graph graph, QWidget *parent)
    : QWidget(parent)
    , m_graph(graph)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_time(new QValueAxis(this))
    , m_values(new QValueAxis(this))
{
    const QString number = QString::number(int(graph));
    m_view->setObjectName(u"graphChart" % number);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_chart->setMargins(QMargins(2, 2, 2, 2));
    m_chart->setBackgroundRoundness(0);
    // %f only: Qt Charts 6.4 writes nothing for %d and %g when numbers follow the locale.
    m_chart->setLocalizeNumbers(true);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_time->setRange(-graphSeconds, 0);
    m_time->setTickCount(5);
    m_time->setLabelFormat(QStringLiteral("%.0f"));
    m_values->setTickCount(3);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addLayout(makeLines());
    retranslate();
    adapt();
}

/// The lines, and the words that go with them.
QLayout *GraphView::makeLines()
{
    auto *legend = new QGridLayout;
    legend->setSpacing(2);
    legend->setHorizontalSpacing(8);
    legend->setColumnStretch(1, 1);
    m_chart->legend()->hide();
    for (size_t end = 0; end < m_lines.size(); ++end) {
        for (size_t line = 0; line < size_t(graphLineCount(m_graph)); ++line) {
            auto *series = new QLineSeries(this);
            QPen pen(QColor(lineColors[line]), 2);
            pen.setStyle(end == 0 ? Qt::SolidLine : Qt::DashLine);
            series->setPen(pen);
            m_chart->addSeries(series);
            series->attachAxis(m_time);
            series->attachAxis(m_values);
            m_lines[end][line] = series;
            auto *swatch = new QLabel(this);
            auto *text = new QLabel(this);
            text->setObjectName(QStringLiteral("graphText%1").arg(2 * end + line));
            text->setWordWrap(true);
            text->setTextFormat(Qt::PlainText);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            const int row = int(2 * end + line);
            legend->addWidget(swatch, row, 0, Qt::AlignTop);
            legend->addWidget(text, row, 1);
            m_swatches[end][line] = swatch;
            m_texts[end][line] = text;
        }
    }
    return legend;
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
    m_isBalanced = other != nullptr;
    for (size_t end = 0; end < values.size(); ++end) {
        for (size_t line = 0; line < size_t(graphLineCount(m_graph)); ++line) {
            QList<QPointF> points;
            for (const QPointF &point : values[end][line].points)
                points.append({point.x(), point.y() / unit.divisor});
            const bool isShown = end == 0 || m_isBalanced;
            m_lines[end][line]->replace(points);
            m_lines[end][line]->setVisible(isShown);
            m_swatches[end][line]->setVisible(isShown);
            m_texts[end][line]->setVisible(isShown);
            m_texts[end][line]->setText(lineText(int(end), int(line), values[end][line]));
        }
    }
    const double end = axisEnd(most / unit.divisor);
    m_values->setRange(0, end);
    m_values->setLabelFormat(QStringLiteral("%.%1f").arg(axisDecimals(end)));
    m_chart->setTitle(title() % u", " % unit.name);
    m_view->setAccessibleName(title());
    m_view->setAccessibleDescription(text());
}

QString GraphView::text() const
{
    QStringList texts;
    for (const auto &end : m_texts) {
        for (const QLabel *label : end) {
            if (label != nullptr && label->isVisibleTo(this))
                texts += label->text();
        }
    }
    return texts.join(u'\n');
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
    m_view->setMinimumWidth(36 * fontMetrics().horizontalAdvance(u'n'));
    const QSize size(2 * fontMetrics().height(), fontMetrics().height());
    for (size_t end = 0; end < m_lines.size(); ++end) {
        for (size_t line = 0; line < size_t(graphLineCount(m_graph)); ++line)
            m_swatches[end][line]->setPixmap(swatch(m_lines[end][line]->pen(), size));
    }
}

void GraphView::retranslate()
{
    m_chart->setLocale(QLocale());
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
