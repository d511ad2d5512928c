#include "gui/exchange/transcriptlayout.h"

#include <algorithm>

namespace enchufe {

namespace {

constexpr quint8 tallRows = 255;

} // namespace

void TranscriptLayout::setShape(const BlockShape &shape)
{
    if (shape == m_shape)
        return;
    const bool rowsChange = shape.view != m_shape.view || shape.columns != m_shape.columns ||
                            shape.headerRows != m_shape.headerRows || shape.foldRows != m_shape.foldRows ||
                            shape.received != m_shape.received || shape.sent != m_shape.sent;
    m_shape = shape;
    if (rowsChange)
        m_staleFrom = 0;
}

bool TranscriptLayout::refresh(qsizetype most)
{
    const qsizetype end = std::min(count(), m_staleFrom + most);
    while (m_staleFrom < end) {
        const qsizetype chunkEnd = std::min(count(), (m_staleFrom / chunkSize + 1) * chunkSize);
        for (qsizetype block = m_staleFrom; block < chunkEnd; ++block)
            store(block, estimate(block));
        recount(m_staleFrom / chunkSize);
        m_staleFrom = chunkEnd;
    }
    return m_staleFrom < count();
}

void TranscriptLayout::clear()
{
    m_facts.clear();
    m_rows.clear();
    m_tall.clear();
    m_opened.clear();
    m_chunks.clear();
    m_staleFrom = 0;
}

void TranscriptLayout::append(BlockKind kind, quint32 length)
{
    const qsizetype block = count();
    const bool wasFresh = m_staleFrom == block;
    m_facts.append(quint16((quint32(kind) << kindShift) | std::min<quint32>(length, lengthMask)));
    m_rows.append(0);
    if (block % chunkSize == 0)
        m_chunks.push_back({});
    const quint32 rows = estimate(block);
    store(block, rows);
    Chunk &chunk = m_chunks.back();
    chunk.rows += rows;
    ++chunk.blocks;
    chunk.received += kind == BlockKind::Received ? 1 : 0;
    chunk.sent += kind == BlockKind::Sent ? 1 : 0;
    if (wasFresh)
        m_staleFrom = count();
}

quint32 TranscriptLayout::estimate(qsizetype block) const
{
    const BlockKind blockKind = kind(block);
    if (!isKindShown(blockKind))
        return 0;
    if (blockKind == BlockKind::Life)
        return 1;
    const auto length = quint32(m_facts[block] & lengthMask);
    const auto perRow =
        quint32(m_shape.view == ByteView::Text
                    ? std::max(1, m_shape.columns)
                    : HexShape::fit(m_shape.columns, m_shape.view == ByteView::Both, length).bytesPerRow);
    const quint32 content = (length + perRow - 1) / perRow;
    const auto fold = quint32(m_shape.foldRows);
    const bool folded = content > fold && !isOpened(block);
    return quint32(m_shape.headerRows) + (folded ? fold + 1 : content);
}

void TranscriptLayout::store(qsizetype block, quint32 rows)
{
    if (rows >= tallRows)
        m_tall[block] = rows;
    else if (m_rows[block] == tallRows)
        m_tall.erase(block);
    m_rows[block] = quint8(std::min<quint32>(rows, tallRows));
}

void TranscriptLayout::setRows(qsizetype block, quint32 rows)
{
    m_chunks[size_t(block / chunkSize)].rows += qint64(rows) - qint64(this->rows(block));
    store(block, rows);
}

quint32 TranscriptLayout::rows(qsizetype block) const
{
    const quint8 rows = m_rows[block];
    return rows == tallRows ? m_tall.at(block) : rows;
}

void TranscriptLayout::setOpened(qsizetype block, bool opened)
{
    if (opened)
        m_opened.insert(block);
    else
        m_opened.erase(block);
    setRows(block, estimate(block));
}

bool TranscriptLayout::isKindShown(BlockKind kind) const
{
    return kind == BlockKind::Life || (kind == BlockKind::Received ? m_shape.received : m_shape.sent);
}

void TranscriptLayout::recount(qsizetype chunk)
{
    qint64 sum = 0;
    const qsizetype end = std::min(count(), (chunk + 1) * chunkSize);
    for (qsizetype block = chunk * chunkSize; block < end; ++block)
        sum += rows(block);
    m_chunks[size_t(chunk)].rows = sum;
}

qint64 TranscriptLayout::height() const
{
    qint64 rows = 0;
    qint64 shown = 0;
    for (const Chunk &chunk : m_chunks) {
        rows += chunk.rows;
        shown += shownIn(chunk);
    }
    return heightOf(rows, shown);
}

qint64 TranscriptLayout::top(qsizetype block) const
{
    const qsizetype chunk = block / chunkSize;
    qint64 y = 0;
    for (qsizetype index = 0; index < chunk; ++index)
        y += heightOf(m_chunks[size_t(index)].rows, shownIn(m_chunks[size_t(index)]));
    for (qsizetype index = chunk * chunkSize; index < block; ++index)
        y += blockHeight(index);
    return y;
}

TranscriptPlace TranscriptLayout::placeAt(qint64 y) const
{
    qsizetype block = 0;
    qint64 rest = std::max<qint64>(y, 0);
    for (const Chunk &chunk : m_chunks) {
        const qint64 height = heightOf(chunk.rows, shownIn(chunk));
        if (rest < height)
            break;
        rest -= height;
        block += chunkSize;
    }
    while (block < count() && rest >= blockHeight(block))
        rest -= blockHeight(block++);
    if (block < count())
        return {block, rest};
    const qsizetype last = shownUpTo(count() - 1);
    return last < 0 ? TranscriptPlace{} : TranscriptPlace{last, blockHeight(last)};
}

qsizetype TranscriptLayout::shownFrom(qsizetype block) const
{
    for (qsizetype index = std::max<qsizetype>(block, 0); index < count();) {
        if (isShown(index))
            return index;
        const bool skips = index % chunkSize == 0 && shownIn(m_chunks[size_t(index / chunkSize)]) == 0;
        index += skips ? chunkSize : 1;
    }
    return -1;
}

qsizetype TranscriptLayout::shownUpTo(qsizetype block) const
{
    for (qsizetype index = std::min(block, count() - 1); index >= 0;) {
        if (isShown(index))
            return index;
        const Chunk &chunk = m_chunks[size_t(index / chunkSize)];
        // Of the last chunk, which need not be full, there may be fewer than a whole one before `index`.
        index -= shownIn(chunk) == 0 ? index % chunkSize + 1 : 1;
    }
    return -1;
}

} // namespace enchufe
