#include "gui/exchange/byteline.h"

#include "base/bytetext.h"
#include "gui/exchange/transcriptgeometry.h"
#include "gui/exchange/transcriptpainter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace enchufe {

namespace {

/// More than any screen shows in one line.
constexpr qsizetype mostPreviewed = 1024;

int cellsOfRuns(const QList<RowRun> &runs)
{
    return runs.isEmpty() ? 0 : runs.last().cell + runs.last().cells;
}

QList<RowRun> runsOf(const QByteArray &bytes)
{
    return textRow(StreamTokens(bytes, {}), 0, quint32(bytes.size()));
}

} // namespace

ByteLine::ByteLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QFont ByteLine::byteFont() const
{
    return fixedFontLike(font());
}

void ByteLine::setBytes(const QByteArray &message, QByteArrayView ending)
{
    m_message = message;
    m_ending = ending.toByteArray();
    const QByteArrayView head = QByteArrayView(message).first(std::min(message.size(), mostPreviewed));
    const QString cut = head.size() < message.size() ? QStringLiteral("\u2026") : QString();
    setText(visible(head) + cut + visible(ending));
    update();
}

QSize ByteLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() + 2};
}

QSize ByteLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing() + 2};
}

void ByteLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = byteFont();
    const QFontMetricsF metrics(font);
    const qreal cellWidth = metrics.horizontalAdvance(u'0');
    const int columns = int(width() / cellWidth);
    const QList<RowRun> ending = runsOf(m_ending);
    const int room = std::max(1, columns - cellsOfRuns(ending));

    const StreamTokens tokens(m_message, {});
    quint32 end = 0;
    int cells = 0;
    while (end < quint32(m_message.size())) {
        const StreamToken token = tokens.at(end);
        if (cells + token.cells > room - 1 && end + token.length < quint32(m_message.size()))
            break;
        cells += token.cells;
        end += token.length;
    }
    QList<RowRun> runs = textRow(tokens, 0, end);
    if (end < quint32(m_message.size()))
        runs.append({QStringLiteral("\u2026"), cells++, 1, RowRun::Style::Quiet});
    for (RowRun run : ending) {
        run.cell += cells;
        runs.append(run);
    }
    QPalette shown = palette();
    shown.setColor(QPalette::Base, shown.color(backgroundRole()));
    shown.setColor(QPalette::Text, shown.color(foregroundRole()));
    const qreal baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    paintRuns(painter, runs, font, QPointF(0, baseline), TranscriptColors::of(shown));
}

} // namespace enchufe
