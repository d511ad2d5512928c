#include "gui/exchange/blockcontent.h"

#include "gui/exchange/transcripttexts.h"

#include <algorithm>
#include <limits>

namespace enchufe {

BlockContent BlockContent::measure(const TranscriptSource &source, qsizetype block, const BlockShape &shape,
                                   const TranscriptGeometry &geometry, bool opened)
{
    BlockContent content;
    content.event = source.event(block);
    content.kind = TranscriptSource::kindOf(content.event);
    content.view = shape.view;
    content.opened = opened;
    content.headerRows = quint32(shape.headerRows);
    if (content.kind == BlockKind::Life) {
        const QString sentence = TranscriptTexts::life(source.journal(), content.event, source.row());
        content.life = wrapped(sentence, geometry.textFont, geometry.lifeWidth());
        return content;
    }
    content.kept = source.isKept(content.event);
    const QByteArrayView bytes = source.bytes(content.event);
    if (!content.kept || bytes.isEmpty())
        return content;

    const quint32 fold = opened ? std::numeric_limits<quint32>::max() : quint32(shape.foldRows);
    quint32 total = 0;
    if (shape.view == ByteView::Text) {
        content.edges = source.edges(block, content.event);
        const StreamTokens tokens(bytes, content.edges);
        content.openEnded = tokens.isOpenEnded();
        content.text = breakText(bytes, tokens, shape.columns, fold);
        total = content.text.total;
    } else {
        content.hex = HexShape::fit(shape.columns, shape.view == ByteView::Both, bytes.size());
        total = content.hex.rows(bytes.size());
    }
    content.byteRows = std::min(total, fold);
    content.hiddenRows = total - content.byteRows;
    return content;
}

bool BlockContent::hasFoldRow(const BlockShape &shape) const
{
    return hiddenRows > 0 || (opened && byteRows > quint32(shape.foldRows));
}

quint32 BlockContent::rows(const BlockShape &shape) const
{
    if (kind == BlockKind::Life)
        return timeRows() + std::max<quint32>(quint32(life.size()), 1);
    return headerRows + (kept ? byteRows : 1) + (hasFoldRow(shape) ? 1 : 0);
}

BlockContent::Row BlockContent::row(quint32 index) const
{
    if (kind == BlockKind::Life)
        return {Part::Life, index};
    if (index < headerRows)
        return {Part::Header, index};
    if (!kept)
        return {Part::NotKept, 0};
    if (index < headerRows + byteRows)
        return {Part::Bytes, index - headerRows};
    return {Part::Fold, 0};
}

QList<RowRun> BlockContent::runs(const TranscriptSource &source, quint32 index) const
{
    const QByteArrayView bytes = source.bytes(event);
    // The journal may drop the block's segment at any moment, also between measuring and drawing.
    if (bytes.size() != qsizetype(event.payloadLength))
        return {};
    if (view != ByteView::Text)
        return hexRow(bytes, hex, index);
    const quint32 begin = text.starts[index];
    const StreamTokens tokens(bytes, edges);
    const quint32 end = index + 1 < text.starts.size() ? text.starts[index + 1] : text.keptEnd;
    return textRow(tokens, begin, end);
}

QList<CellSpan> BlockContent::cells(const TranscriptSource &source, quint32 index, quint32 from,
                                    quint32 to) const
{
    const QByteArrayView bytes = source.bytes(event);
    if (from >= to || bytes.size() != qsizetype(event.payloadLength))
        return {};
    if (view != ByteView::Text)
        return hexCells(hex, index, from, to);
    const quint32 begin = text.starts[index];
    const quint32 end = index + 1 < text.starts.size() ? text.starts[index + 1] : text.keptEnd;
    return textCells(StreamTokens(bytes, edges), begin, end, from, to);
}

quint32 BlockContent::byteRowOf(quint32 offset) const
{
    if (view != ByteView::Text)
        return offset / quint32(hex.bytesPerRow);
    if (offset >= text.keptEnd)
        return quint32(text.starts.size());
    return quint32(std::upper_bound(text.starts.begin(), text.starts.end(), offset) - text.starts.begin()) -
           1;
}

} // namespace enchufe
