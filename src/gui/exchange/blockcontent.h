#pragma once

#include "gui/exchange/transcriptgeometry.h"
#include "gui/exchange/transcriptsource.h"

#include <QStringList>

namespace enchufe {

/// One block as it stands on screen: its event and its rows, header first, then content, then the line that
/// folds it.
struct BlockContent
{
    /// What one row of a block is.
    enum class Part : quint8 { Header, Life, NotKept, Bytes, Fold };
    struct Row
    {
        Part part = Part::Header;
        /// The how-manieth of its part.
        quint32 index = 0;
    };

    Event event;
    BlockKind kind = BlockKind::Life;
    ByteView view = ByteView::Text;
    bool kept = true;
    bool opened = false;
    StreamEdges edges;
    HexShape hex;
    TextRows text;
    QStringList life;
    quint32 headerRows = 1;
    /// Rows of bytes shown, and those folded away.
    quint32 byteRows = 0;
    quint32 hiddenRows = 0;
    /// True when a character at the end may still be completed by a block that has not arrived.
    bool openEnded = false;

    /// Looks at a block's bytes. Cost: the block's length at most, once.
    static BlockContent measure(const TranscriptSource &source, qsizetype block, const BlockShape &shape,
                                const TranscriptGeometry &geometry, bool opened);

    bool hasFoldRow(const BlockShape &shape) const;
    quint32 rows(const BlockShape &shape) const;
    /// Rows of a life line that hold its time alone.
    quint32 timeRows() const { return headerRows > 1 ? 1 : 0; }
    Row row(quint32 index) const;
    /// Row `index` of the bytes.
    QList<RowRun> runs(const TranscriptSource &source, quint32 index) const;
    /// Where bytes `from` up to `to` stand in row `index` of the bytes.
    QList<CellSpan> cells(const TranscriptSource &source, quint32 index, quint32 from, quint32 to) const;
    /// The row of the bytes that shows byte `offset`; byteRows and beyond when it is folded away.
    quint32 byteRowOf(quint32 offset) const;
};

} // namespace enchufe
