#include "gui/exchange/transcriptgeometry.h"

#include "gui/exchange/transcripttexts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace enchufe {

namespace {

constexpr int narrowCells = 24;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// The widest header there may be, without its time.
qreal headerWidth(const TranscriptGeometry &geometry, const QString &peerSample)
{
    Event sample;
    sample.kind = EventKind::Received;
    sample.payloadLength = 999'999;
    const Transport transport = peerSample.isEmpty() ? Transport::Tcp : Transport::Udp;
    const QFontMetricsF text(geometry.textFont);
    const QFontMetricsF head(geometry.headFont);
    const QString direction =
        TranscriptTexts::arrow(sample.kind) + u' ' + TranscriptTexts::direction(sample.kind);
    return head.horizontalAdvance(direction) +
           text.horizontalAdvance(TranscriptTexts::size(sample, transport)) +
           text.horizontalAdvance(peerSample) +
           text.horizontalAdvance(TranscriptTexts::delta(59'999'000'000)) + 4 * text.horizontalAdvance(u'M');
}

} // namespace

QFont fixedFontLike(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        fixed.setPointSizeF(font.pointSizeF());
    else
        fixed.setPixelSize(font.pixelSize());
    return fixed;
}

TranscriptGeometry TranscriptGeometry::of(const QFont &font, int width, const QString &peerSample)
{
    TranscriptGeometry geometry;
    geometry.textFont = font;
    geometry.headFont = bold(font);
    geometry.byteFont = fixedFontLike(font);
    const QFontMetricsF text(geometry.textFont);
    const QFontMetricsF bytes(geometry.byteFont);
    geometry.width = width;
    geometry.cellWidth = bytes.horizontalAdvance(u'0');
    geometry.ascent = int(std::ceil(std::max(text.ascent(), bytes.ascent())));
    geometry.rowHeight = geometry.ascent + int(std::ceil(std::max(text.descent(), bytes.descent()))) + 2;
    geometry.margin = geometry.rowHeight / 3;
    geometry.padding = geometry.rowHeight / 2;
    geometry.gap = geometry.rowHeight / 2;
    geometry.edge = std::max(3, geometry.rowHeight / 5);

    const int timeWidth = int(std::ceil(text.horizontalAdvance(QStringLiteral("00:00:00.000"))));
    const auto cardWidth = [&geometry] {
        return geometry.contentRight(BlockKind::Sent) - geometry.contentLeft(BlockKind::Sent) + 1;
    };
    geometry.gutter = timeWidth + geometry.margin;
    geometry.indent = std::max(geometry.rowHeight, std::min(width / 8, 6 * geometry.rowHeight));
    const qreal needed = headerWidth(geometry, peerSample);
    if (cardWidth() < needed || cardWidth() < narrowCells * geometry.cellWidth) {
        geometry.gutter = 0;
        geometry.indent = geometry.rowHeight;
        geometry.headerRows = peerSample.isEmpty() ? 2 : 3;
    }
    geometry.columns = std::max(1, int(cardWidth() / geometry.cellWidth));
    return geometry;
}

QRect TranscriptGeometry::card(BlockKind kind, int y, int height) const
{
    int left = margin + gutter;
    int right = width - margin;
    if (kind == BlockKind::Received)
        right -= indent;
    else if (kind == BlockKind::Sent)
        left += indent;
    return {left, y, std::max(right - left, 1), height};
}

int TranscriptGeometry::lifeLeft() const
{
    return margin + gutter + rowHeight;
}

int TranscriptGeometry::lifeWidth() const
{
    return std::max(width - margin - lifeLeft(), rowHeight * 3);
}

QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList rows;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        rows.append(text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return rows;
}

} // namespace enchufe
