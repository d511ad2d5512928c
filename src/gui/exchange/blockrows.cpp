#include "gui/exchange/blockrows.h"

#include "base/bytetext.h"

#include <algorithm>

namespace enchufe {

namespace {

bool isPlainByte(char byte)
{
    return quint8(byte) >= 0x20 && quint8(byte) < 0x7F;
}

/// End of the run of printable ASCII that starts at `position`, not beyond `limit`.
quint32 plainEnd(QByteArrayView bytes, quint32 position, quint32 limit)
{
    const auto begin = bytes.begin() + position;
    return position + quint32(std::find_if_not(begin, bytes.begin() + limit, isPlainByte) - begin);
}

} // namespace

TextRows breakText(QByteArrayView bytes, const StreamTokens &tokens, int columns, quint32 keep)
{
    // Combining marks fill no cell: without a second bound a row of them would never end.
    const quint32 mostBytes = quint32(columns) * 8;
    const quint32 size = quint32(bytes.size());
    TextRows rows;
    quint32 position = 0;
    while (position < size) {
        if (rows.total < keep)
            rows.starts.push_back(position);
        ++rows.total;
        const quint32 begin = position;
        int cells = 0;
        while (position < size && position - begin < mostBytes) {
            const StreamToken token = tokens.at(position);
            if (cells + token.cells > columns && cells > 0)
                break;
            position += token.length;
            cells += token.cells;
            if (token.endsRow)
                break;
            if (token.kind != StreamToken::Kind::Plain || cells >= columns)
                continue;
            const quint32 end =
                plainEnd(bytes, position, std::min(size, position + quint32(columns - cells)));
            cells += int(end - position);
            position = end;
        }
        if (rows.total <= keep)
            rows.keptEnd = position;
    }
    return rows;
}

QList<RowRun> textRow(const StreamTokens &tokens, quint32 begin, quint32 end)
{
    // Runs of one class are drawn in one go and each at its own cell: a substitute font for one of them can
    // never shift the others, nor can a right-to-left word swap places with its neighbours.
    enum class Class : quint8 { None, Ascii, Foreign, Mark, Control };
    QList<RowRun> runs;
    Class last = Class::None;
    int cell = 0;
    for (quint32 position = begin; position < end;) {
        const StreamToken token = tokens.at(position);
        const Class now = token.kind == StreamToken::Kind::Control                      ? Class::Control
                          : token.kind == StreamToken::Kind::Mark                       ? Class::Mark
                          : token.kind == StreamToken::Kind::Continued                  ? Class::Mark
                          : token.kind == StreamToken::Kind::Plain && token.length == 1 ? Class::Ascii
                                                                                        : Class::Foreign;
        const bool combines = token.cells == 0 && (last == Class::Ascii || last == Class::Foreign);
        if ((now != last && !combines) || now == Class::Control) {
            const auto style = now == Class::Control ? RowRun::Style::Boxed
                               : now == Class::Mark  ? RowRun::Style::Quiet
                                                     : RowRun::Style::Plain;
            runs.append({{}, cell, 0, style});
            last = now;
        }
        runs.last().text += tokens.text(position, token);
        runs.last().cells += token.cells;
        cell += token.cells;
        position += token.length;
    }
    return runs;
}

QList<CellSpan> textCells(const StreamTokens &tokens, quint32 begin, quint32 end, quint32 from, quint32 to)
{
    CellSpan span;
    int cell = 0;
    for (quint32 position = begin; position < std::min(end, to);) {
        const StreamToken token = tokens.at(position);
        const bool isIn = position + token.length > from;
        if (isIn && span.cells == 0)
            span.cell = cell;
        span.cells += isIn ? token.cells : 0;
        cell += token.cells;
        position += token.length;
    }
    return span.cells > 0 ? QList<CellSpan>{span} : QList<CellSpan>();
}

HexShape HexShape::fit(int columns, bool withText, qsizetype blockSize)
{
    HexShape shape{16, withText, blockSize > 0x10000 ? 8 : 4};
    while (shape.bytesPerRow > 1 && shape.cells() > columns)
        shape.bytesPerRow /= 2;
    return shape;
}

quint32 HexShape::rows(qsizetype blockSize) const
{
    return quint32((blockSize + bytesPerRow - 1) / bytesPerRow);
}

QList<RowRun> hexRow(QByteArrayView bytes, const HexShape &shape, quint32 row)
{
    const qsizetype offset = qsizetype(row) * shape.bytesPerRow;
    const QByteArrayView part =
        bytes.sliced(offset, std::min<qsizetype>(shape.bytesPerRow, bytes.size() - offset));
    QList<RowRun> runs;
    runs.append({QStringLiteral("%1").arg(offset, shape.offsetDigits, 16, QLatin1Char('0')).toUpper(), 0,
                 shape.offsetDigits, RowRun::Style::Quiet});
    QString digits = toHex(part);
    if (part.size() > 8)
        digits.insert(8 * 3, u' ');
    const int digitCells = int(digits.size());
    runs.append({std::move(digits), shape.hexCell(), digitCells, RowRun::Style::Plain});
    if (!shape.withText)
        return runs;
    int cell = shape.textCell();
    for (qsizetype index = 0; index < part.size(); ++index, ++cell) {
        const bool plain = isPlainByte(part[index]);
        const auto style = plain ? RowRun::Style::Plain : RowRun::Style::Quiet;
        if (runs.size() < 3 || runs.last().style != style)
            runs.append({{}, cell, 0, style});
        // One cell a byte: what has no ASCII glyph is a dot here, its value stands in the digits.
        runs.last().text += plain ? QChar::fromLatin1(part[index]) : QChar(u'\u00B7');
        ++runs.last().cells;
    }
    return runs;
}

QList<CellSpan> hexCells(const HexShape &shape, quint32 row, quint32 from, quint32 to)
{
    const quint32 offset = row * quint32(shape.bytesPerRow);
    const int first = int(std::max(from, offset) - offset);
    const int last = int(std::min(to, offset + quint32(shape.bytesPerRow))) - int(offset) - 1;
    if (last < first)
        return {};
    const auto digits = [&shape](int byte) { return shape.hexCell() + byte * 3 + (byte >= 8 ? 1 : 0); };
    QList<CellSpan> spans = {{digits(first), digits(last) + 2 - digits(first)}};
    if (shape.withText)
        spans.append({shape.textCell() + first, last - first + 1});
    return spans;
}

} // namespace enchufe
