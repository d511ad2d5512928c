#include "gui/exchange/transcriptpainter.h"

#include "gui/exchange/transcripttexts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace enchufe {

namespace {

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](float top, float bottom) {
        return float(share) * top + float(1 - share) * bottom;
    };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

/// Size of a name in its box, beside the text around it.
constexpr qreal boxedScale = 0.72;

bool isFailure(const Event &event)
{
    switch (event.kind) {
    case EventKind::Failed:
    case EventKind::SendRefused:
    case EventKind::AttemptFailed:
    case EventKind::Unsent:
    case EventKind::Aborted:
    case EventKind::AcceptPaused:
    case EventKind::RecordingPaused:
        return true;
    default:
        return false;
    }
}

/// A control character's name in a box that fills its cells; `picture` is its character of U+2400 on.
void paintBoxed(QPainter &painter, const QString &picture, const QFont &font, const QRectF &cells,
                const TranscriptColors &colors)
{
    const int code = picture.front().unicode() - 0x2400;
    const QString name = controlName(code == 0x21 ? quint8(0x7F) : quint8(code));
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * boxedScale);
    else
        small.setPixelSize(std::max(1, int(font.pixelSize() * boxedScale)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = cells.height() * 0.1;
    const QRectF box = cells.adjusted(0.5, inset, -1.5, -inset);
    QColor line = colors.quiet;
    line.setAlphaF(0.55F);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, inset, inset);
    painter.setPen(colors.quiet);
    painter.setFont(small);
    painter.drawText(box, int(Qt::AlignCenter) | int(Qt::TextDontClip), name);
    painter.restore();
}

} // namespace

BlockHeader BlockHeader::of(const TranscriptSource &source, const BlockContent &content, qint64 deltaNs)
{
    const Event &event = content.event;
    BlockHeader header;
    header.time = TranscriptTexts::time(source.journal().wallMs(event.timeNs));
    if (content.kind == BlockKind::Life)
        return header;
    header.delta = deltaNs < 0 ? QString() : TranscriptTexts::delta(deltaNs);
    header.arrow = TranscriptTexts::arrow(event.kind);
    header.direction = TranscriptTexts::direction(event.kind);
    header.size = TranscriptTexts::size(event, source.transport());
    header.peer = source.peerOf(event).toString();
    return header;
}

QString BlockHeader::spoken() const
{
    QStringList parts{size};
    if (!peer.isEmpty())
        parts.append(peer);
    if (!delta.isEmpty())
        parts.append(delta);
    return time + u' ' + direction + QLatin1String(", ") + parts.join(QLatin1String(", "));
}

TranscriptColors TranscriptColors::of(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    TranscriptColors colors;
    colors.text = text;
    colors.quiet = mixed(text, base, 0.66);
    // Okabe and Ito's blue, vermillion and green: at least 3:1 on white and on dark, distinct in every colour
    // vision.
    colors.received = QColor(0x00, 0x72, 0xB2);
    colors.sent = QColor(0x00, 0x9E, 0x73);
    colors.failure = QColor(0xD5, 0x5E, 0x00);
    colors.receivedCard = mixed(colors.received, base, 0.09);
    colors.sentCard = mixed(colors.sent, base, 0.09);
    colors.selection = palette.color(QPalette::Highlight);
    colors.selectedCard = mixed(colors.selection, base, 0.24);
    // Okabe and Ito's yellow, as much of it as leaves the text on it at 7:1; the frame is there without
    // colour.
    const bool isDark = base.lightness() < 128;
    colors.mark = mixed(QColor(0xF0, 0xE4, 0x42), base, isDark ? 0.3 : 0.8);
    colors.markFrame = mixed(text, base, 0.75);
    return colors;
}

void paintRuns(QPainter &painter, const QList<RowRun> &runs, const QFont &font, const QPointF &origin,
               const TranscriptColors &colors)
{
    const QFontMetricsF metrics(font);
    const qreal cellWidth = metrics.horizontalAdvance(u'0');
    painter.setFont(font);
    for (const RowRun &run : runs) {
        const QPointF at = origin + QPointF(run.cell * cellWidth, 0);
        const qreal room = run.cells * cellWidth;
        if (run.style == RowRun::Style::Boxed) {
            paintBoxed(painter, run.text, font,
                       QRectF(at.x(), at.y() - metrics.ascent(), room, metrics.height()), colors);
            continue;
        }
        painter.setPen(run.style == RowRun::Style::Quiet ? colors.quiet : colors.text);
        const qreal width = metrics.horizontalAdvance(run.text);
        if (width <= room + 1 || room <= 0) {
            painter.drawText(at, run.text);
            continue;
        }
        // A substitute font wider than its cells is squeezed into them rather than laid over its neighbours.
        painter.save();
        painter.translate(at);
        painter.scale(room / width, 1);
        painter.drawText(QPointF(), run.text);
        painter.restore();
    }
}

QString rowText(const TranscriptSource &source, const BlockContent &content, BlockContent::Row row,
                qint64 deltaNs)
{
    using Part = BlockContent::Part;
    switch (row.part) {
    case Part::Header:
        return row.index == 0 ? BlockHeader::of(source, content, deltaNs).spoken() : QString();
    case Part::Life: {
        const qsizetype word = qsizetype(row.index) - qsizetype(content.timeRows());
        const QString time = row.index == 0 ? BlockHeader::of(source, content, deltaNs).time : QString();
        const QString words = content.life.value(word);
        return time.isEmpty() ? words : words.isEmpty() ? time : QString(time + u' ' + words);
    }
    case Part::NotKept:
        return TranscriptTexts::notKept(content.event.payloadLength);
    case Part::Fold:
        return content.opened ? TranscriptTexts::fewerRows() : TranscriptTexts::moreRows(content.hiddenRows);
    case Part::Bytes:
        break;
    }
    QString text;
    const QList<RowRun> runs = content.runs(source, row.index);
    int cell = 0;
    for (const RowRun &run : runs) {
        text += QString(std::max(0, run.cell - cell), u' ') + run.text;
        cell = run.cell + run.cells;
    }
    return text;
}

TranscriptPainter::TranscriptPainter(QPainter &painter, const TranscriptColors &colors,
                                     const TranscriptGeometry &geometry, const TranscriptSource &source,
                                     const BlockShape &shape)
    : m_painter(painter)
    , m_colors(colors)
    , m_geometry(geometry)
    , m_source(source)
    , m_shape(shape)
{}

void TranscriptPainter::paint(const BlockContent &content, int y, int viewHeight, const State &state)
{
    const auto rows = int(content.rows(m_shape));
    const int height = rows * m_geometry.rowHeight;
    const int top = y + m_geometry.gap / 2;
    const QRect card =
        m_geometry.card(content.kind, top, height).adjusted(0, -m_geometry.gap / 4, 0, m_geometry.gap / 4);
    paintCard(content, card, state);
    const int first = std::max(0, -top / m_geometry.rowHeight);
    const int last = std::min(rows - 1, (viewHeight - top) / m_geometry.rowHeight);
    for (int row = first; row <= last; ++row)
        paintRow(content, content.row(quint32(row)), top + row * m_geometry.rowHeight, state);
}

void TranscriptPainter::paintCard(const BlockContent &content, const QRect &card, const State &state)
{
    const bool life = content.kind == BlockKind::Life;
    const bool received = content.kind == BlockKind::Received;
    const qreal radius = m_geometry.edge;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    if (!life || state.selected) {
        const QColor own = received ? m_colors.receivedCard : m_colors.sentCard;
        m_painter.setBrush(state.selected ? m_colors.selectedCard : own);
        m_painter.drawRoundedRect(card, radius, radius);
    }
    if (!life) {
        QPainterPath outline;
        outline.addRoundedRect(card, radius, radius);
        m_painter.save();
        const int x = received ? card.left() : card.right() + 1 - m_geometry.edge;
        m_painter.setClipRect(QRect(x, card.top(), m_geometry.edge, card.height()));
        m_painter.fillPath(outline, received ? m_colors.received : m_colors.sent);
        m_painter.restore();
    }
    if (state.selected && state.focused) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colors.selection, 2));
        m_painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), radius, radius);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TranscriptPainter::paintRow(const BlockContent &content, BlockContent::Row row, int y,
                                 const State &state)
{
    using Part = BlockContent::Part;
    const int left = m_geometry.contentLeft(content.kind);
    switch (row.part) {
    case Part::Header:
        paintHeader(content, row.index, y, state.deltaNs);
        break;
    case Part::Life:
        paintLife(content, row.index, y);
        break;
    case Part::NotKept:
        put(TranscriptTexts::notKept(content.event.payloadLength), left, y, m_colors.quiet);
        break;
    case Part::Fold:
        put(rowText(m_source, content, row, -1), left, y, m_colors.quiet, true);
        break;
    case Part::Bytes:
        paintMark(content, row.index, y, state);
        paintRuns(m_painter, content.runs(m_source, row.index), m_geometry.byteFont,
                  QPointF(left, y + m_geometry.ascent), m_colors);
        break;
    }
}

void TranscriptPainter::paintMark(const BlockContent &content, quint32 row, int y, const State &state)
{
    const int left = m_geometry.contentLeft(content.kind);
    for (const CellSpan &span : content.cells(m_source, row, state.markBegin, state.markEnd)) {
        const QRectF place(left + span.cell * m_geometry.cellWidth, y, span.cells * m_geometry.cellWidth,
                           m_geometry.rowHeight);
        m_painter.fillRect(place, m_colors.mark);
        m_painter.setPen(m_colors.markFrame);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(place.adjusted(-0.5, 0.5, -0.5, -0.5));
    }
}

void TranscriptPainter::paintHeader(const BlockContent &content, quint32 row, int y, qint64 deltaNs)
{
    const BlockHeader header = BlockHeader::of(m_source, content, deltaNs);
    const int left = m_geometry.contentLeft(content.kind);
    const bool narrow = m_geometry.headerRows > 1;
    if (row == 0) {
        put(header.time, narrow ? left : m_geometry.margin, y, m_colors.quiet);
        const QFontMetricsF metrics(m_geometry.textFont);
        const int right =
            m_geometry.contentRight(content.kind) - int(std::ceil(metrics.horizontalAdvance(header.delta)));
        put(header.delta, right, y, m_colors.quiet);
    }
    if (row == (narrow ? 1U : 0U)) {
        const int x = put(header.arrow + u' ' + header.direction, left, y, m_colors.text, true);
        const int end = put(header.size, x, y, m_colors.text);
        if (!narrow)
            put(header.peer, end, y, m_colors.quiet);
    }
    if (row == 2)
        put(header.peer, left, y, m_colors.quiet);
}

void TranscriptPainter::paintLife(const BlockContent &content, quint32 row, int y)
{
    const bool failure = isFailure(content.event);
    const quint32 timeRows = content.timeRows();
    if (row == 0)
        put(TranscriptTexts::time(m_source.journal().wallMs(content.event.timeNs)), m_geometry.margin, y,
            m_colors.quiet);
    if (row == timeRows) {
        const qreal size = m_geometry.rowHeight * 0.5;
        const QPointF center(m_geometry.lifeLeft() - m_geometry.rowHeight * 0.55,
                             y + m_geometry.rowHeight * 0.5);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(failure ? m_colors.failure : m_colors.quiet);
        if (failure) {
            const QPointF points[] = {center + QPointF(0, -size / 2), center + QPointF(size / 2, size / 2),
                                      center + QPointF(-size / 2, size / 2)};
            m_painter.drawPolygon(points, 3);
        } else {
            m_painter.drawEllipse(center, size / 4, size / 4);
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
    put(content.life.value(qsizetype(row) - qsizetype(timeRows)), m_geometry.lifeLeft(), y,
        failure ? m_colors.text : m_colors.quiet);
}

int TranscriptPainter::put(const QString &text, int x, int y, const QColor &color, bool strong)
{
    const QFont &font = strong ? m_geometry.headFont : m_geometry.textFont;
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(QPointF(x, y + m_geometry.ascent), text);
    const QFontMetricsF metrics(font);
    return x + int(std::ceil(metrics.horizontalAdvance(text) + metrics.horizontalAdvance(u'M')));
}

} // namespace enchufe
