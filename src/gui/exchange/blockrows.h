#pragma once

#include "gui/exchange/streamtokens.h"

#include <QList>

#include <vector>

namespace enchufe {

/// How a block's bytes are shown.
enum class ByteView : quint8 {
    Text, ///< characters, with pictures for what has no glyph
    Hex,  ///< offset and hexadecimal digits
    Both, ///< offset, hexadecimal digits and a column of characters
};

/// A piece of one row that is drawn in one go.
struct RowRun
{
    QString text;
    /// Where it begins, and how many it fills, in cells of the fixed-pitch font.
    int cell = 0;
    int cells = 0;
    /// Quiet: escapes and offsets. Boxed: one control picture, drawn as its name in a box.
    enum class Style : quint8 { Plain, Quiet, Boxed };
    Style style = Style::Plain;

    friend bool operator==(const RowRun &, const RowRun &) = default;
};

/// Cells beside each other in one row.
struct CellSpan
{
    int cell = 0;
    int cells = 0;

    friend bool operator==(const CellSpan &, const CellSpan &) = default;
};

/// Where the rows of a text block begin.
struct TextRows
{
    /// Byte offsets; the first is 0. Empty for an empty block.
    std::vector<quint32> starts;
    /// Where the last of those rows ends.
    quint32 keptEnd = 0;
    /// All rows of the block, also those beyond `starts`.
    quint32 total = 0;
};

/// Breaks a block's text into rows of at most `columns` cells, and behind each LF.
/// Param keep: how many rows are noted in `starts`; further ones are only counted.
TextRows breakText(QByteArrayView bytes, const StreamTokens &tokens, int columns, quint32 keep);
/// One row of text, from `begin` up to `end`.
QList<RowRun> textRow(const StreamTokens &tokens, quint32 begin, quint32 end);
/// The cells of bytes `from` up to `to` in such a row; none when they lie elsewhere.
QList<CellSpan> textCells(const StreamTokens &tokens, quint32 begin, quint32 end, quint32 from, quint32 to);

/// How wide a hexadecimal row is; a pure function of the room there is.
struct HexShape
{
    int bytesPerRow = 16;
    bool withText = false;
    /// Digits of the offset column: 4, or 8 for blocks over 64 KiB.
    int offsetDigits = 4;

    /// The widest shape of 16, 8, 4, 2 or 1 bytes a row that fits into `columns` cells.
    static HexShape fit(int columns, bool withText, qsizetype blockSize);

    int hexCell() const { return offsetDigits + 2; }
    int textCell() const { return hexCell() + bytesPerRow * 3 + (bytesPerRow > 8 ? 1 : 0) + 1; }
    int cells() const { return withText ? textCell() + bytesPerRow : textCell() - 2; }
    quint32 rows(qsizetype blockSize) const;

    friend bool operator==(const HexShape &, const HexShape &) = default;
};

QList<RowRun> hexRow(QByteArrayView bytes, const HexShape &shape, quint32 row);
/// The cells of bytes `from` up to `to` in such a row: of their digits, then of their characters.
QList<CellSpan> hexCells(const HexShape &shape, quint32 row, quint32 from, quint32 to);

} // namespace enchufe
