#pragma once

#include "base/chunked.h"
#include "gui/exchange/blockrows.h"

#include <QtGlobal>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace enchufe {

/// Which way the bytes of a block went; `Life` for a moment of the socket's life, which carries none.
enum class BlockKind : quint8 { Life, Received, Sent };

/// Everything outside a block that decides how many rows it fills.
struct BlockShape
{
    ByteView view = ByteView::Text;
    /// Cells of the fixed-pitch font in one row of content.
    int columns = 80;
    /// Rows of the line that tells time, direction and size: 1, or 2 where the view is narrow.
    int headerRows = 1;
    /// Rows of content shown of a block that is not opened whole.
    int foldRows = 40;
    /// Units: pixels.
    int rowHeight = 16;
    int gap = 6;
    bool received = true;
    bool sent = true;

    friend bool operator==(const BlockShape &, const BlockShape &) = default;
};

/// A point of the transcript that stays the same while heights above it become better known.
struct TranscriptPlace
{
    qsizetype block = 0;
    /// Units: pixels from the block's top.
    qint64 offset = 0;

    friend bool operator==(const TranscriptPlace &, const TranscriptPlace &) = default;
};

/// Heights of ten million blocks, and back from a height to a block. Three bytes a block: what is not in view
/// is estimated from its length alone, without touching its bytes; what comes into view is measured and
/// corrected.
class TranscriptLayout
{
public:
    static constexpr qsizetype chunkSize = 1024;

    const BlockShape &shape() const { return m_shape; }
    /// Every row count is stale afterwards; refresh() estimates them anew in slices.
    void setShape(const BlockShape &shape);
    /// Estimates at most `most` stale blocks; true while there are more.
    bool refresh(qsizetype most);
    /// True while refresh() has more to do.
    bool isStale() const { return m_staleFrom < count(); }
    void clear();

    void append(BlockKind kind, quint32 length);
    qsizetype count() const { return m_rows.size(); }
    BlockKind kind(qsizetype block) const { return BlockKind(m_facts[block] >> kindShift); }

    /// What a measurement found; 0 rows hides the block.
    void setRows(qsizetype block, quint32 rows);
    quint32 rows(qsizetype block) const;
    bool isOpened(qsizetype block) const { return m_opened.contains(block); }
    void setOpened(qsizetype block, bool opened);
    bool isShown(qsizetype block) const { return isKindShown(kind(block)); }
    bool isKindShown(BlockKind kind) const;

    /// Units: pixels.
    qint64 blockHeight(qsizetype block) const { return heightOf(rows(block), isShown(block)); }
    qint64 height() const;
    qint64 top(qsizetype block) const;
    qint64 position(const TranscriptPlace &place) const { return top(place.block) + place.offset; }
    /// The place `y` pixels from the top; the last block's end for anything beyond. Block 0 when there is
    /// none.
    TranscriptPlace placeAt(qint64 y) const;
    /// The nearest shown block from `block` on, forwards or backwards; -1 when there is none.
    qsizetype shownFrom(qsizetype block) const;
    qsizetype shownUpTo(qsizetype block) const;

private:
    static constexpr int kindShift = 14;
    static constexpr quint16 lengthMask = (1 << kindShift) - 1;

    struct Chunk
    {
        qint64 rows = 0;
        quint32 blocks = 0;
        quint32 received = 0;
        quint32 sent = 0;
    };

    quint32 estimate(qsizetype block) const;
    qint64 heightOf(qint64 rows, qint64 blocks) const
    {
        return rows * m_shape.rowHeight + blocks * m_shape.gap;
    }
    void store(qsizetype block, quint32 rows);
    void recount(qsizetype chunk);
    qint64 shownIn(const Chunk &chunk) const
    {
        return chunk.blocks - (m_shape.received ? 0 : chunk.received) - (m_shape.sent ? 0 : chunk.sent);
    }

    BlockShape m_shape;
    Chunked<quint16> m_facts;
    Chunked<quint8> m_rows;
    std::unordered_map<qsizetype, quint32> m_tall;
    std::unordered_set<qsizetype> m_opened;
    std::vector<Chunk> m_chunks;
    qsizetype m_staleFrom = 0;
};

} // namespace enchufe
