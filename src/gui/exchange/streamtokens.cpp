#include "gui/exchange/streamtokens.h"

#include "base/bytetext.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace enchufe {

namespace {

struct Span
{
    char32_t first;
    char32_t last;
};

constexpr std::array wideSpans = {
    Span{0x1100, 0x115F},   Span{0x2E80, 0x303E},   Span{0x3041, 0x4DBF},   Span{0x4E00, 0xA4CF},
    Span{0xAC00, 0xD7A3},   Span{0xF900, 0xFAFF},   Span{0xFE30, 0xFE6F},   Span{0xFF00, 0xFF60},
    Span{0xFFE0, 0xFFE6},   Span{0x1F300, 0x1F64F}, Span{0x1F680, 0x1F6FF}, Span{0x1F900, 0x1F9FF},
    Span{0x20000, 0x3FFFD},
};

int textCells(const QString &text)
{
    int cells = 0;
    for (const char32_t character : text.toUcs4())
        cells += cellsOf(character);
    return cells;
}

} // namespace

int utf8Sequence(QByteArrayView bytes)
{
    const auto byteAt = [&bytes](int index) { return quint8(bytes[index]); };
    if (bytes.isEmpty())
        return -1;
    const quint8 lead = byteAt(0);
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                       : (lead & 0xF0) == 0xE0        ? 3
                       : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                      : 0;
    for (int index = 1; index < length; ++index) {
        if (index >= bytes.size())
            return -1;
        quint8 low = 0x80;
        quint8 high = 0xBF;
        if (index == 1) {
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : low;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : high;
        }
        if (byteAt(index) < low || byteAt(index) > high)
            return 0;
    }
    return length;
}

int cellsOf(char32_t character)
{
    if (character < 0x300)
        return 1;
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::any_of(wideSpans.begin(), wideSpans.end(), [character](const Span &span) {
        return character >= span.first && character <= span.last;
    });
    return wide ? 2 : 1;
}

QLatin1String controlName(quint8 byte)
{
    static constexpr std::array names = {
        "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "HT",  "LF",
        "VT",  "FF",  "CR",  "SO",  "SI",  "DLE", "DC1", "DC2", "DC3", "DC4", "NAK",
        "SYN", "ETB", "CAN", "EM",  "SUB", "ESC", "FS",  "GS",  "RS",  "US",
    };
    if (byte == 0x7F)
        return QLatin1String("DEL");
    return byte < names.size() ? QLatin1String(names[byte]) : QLatin1String();
}

StreamTokens::StreamTokens(QByteArrayView bytes, const StreamEdges &edges)
    : m_bytes(bytes)
    , m_tailStart(quint32(bytes.size()))
{
    const auto following = [&edges](QByteArrayView part) {
        QByteArray joined(part.data(), std::min<qsizetype>(part.size(), 3));
        return joined.append(edges.after);
    };
    for (qsizetype kept = 1; kept <= edges.before.size() && !bytes.isEmpty(); ++kept) {
        const QByteArray begun = edges.before.last(kept);
        if (utf8Sequence(begun) != -1)
            continue;
        const QByteArray whole = begun + following(bytes);
        const int length = utf8Sequence(whole);
        if (length <= kept)
            continue;
        m_headContinues = length - kept > bytes.size();
        m_head = quint32(std::min<qsizetype>(length - kept, bytes.size()));
        m_joined = whole.first(length);
    }
    for (qsizetype kept = 1; kept <= std::min<qsizetype>(3, bytes.size() - qsizetype(m_head)); ++kept) {
        const QByteArrayView tail = bytes.last(kept);
        if (utf8Sequence(tail) != -1)
            continue;
        const QByteArray whole = tail.toByteArray() + edges.after;
        const int length = utf8Sequence(whole);
        if (length > 0)
            m_tailStart = quint32(bytes.size() - kept);
        m_openEnded = length == -1;
    }
}

StreamToken StreamTokens::at(quint32 position) const
{
    using Kind = StreamToken::Kind;
    if (position < m_head) {
        if (m_headContinues)
            return {Kind::Continued, m_head, 1, false};
        return {Kind::Completed, m_head, textCells(visible(m_joined)), false};
    }
    if (position >= m_tailStart)
        return {Kind::Continued, quint32(m_bytes.size()) - position, 1, false};
    const quint8 byte = quint8(m_bytes[position]);
    if (byte < 0x20 || byte == 0x7F)
        return {Kind::Control, 1, int(controlName(byte).size()), byte == '\n'};
    if (byte < 0x80)
        return {Kind::Plain, 1, 1, false};
    const int length = utf8Sequence(m_bytes.sliced(position));
    if (length <= 0)
        return {Kind::Mark, 1, 4, false};
    const QString shown = visible(m_bytes.sliced(position, length));
    // visible() writes \xNN for characters that would act instead of showing themselves.
    const bool escaped = shown.startsWith(u'\\');
    return {escaped ? Kind::Mark : Kind::Plain, quint32(length), textCells(shown), false};
}

QString StreamTokens::text(quint32 position, const StreamToken &token) const
{
    switch (token.kind) {
    case StreamToken::Kind::Continued:
        return QStringLiteral("\u2026");
    case StreamToken::Kind::Completed:
        return visible(m_joined);
    case StreamToken::Kind::Plain:
    case StreamToken::Kind::Control:
    case StreamToken::Kind::Mark:
        break;
    }
    return visible(m_bytes.sliced(position, token.length));
}

} // namespace enchufe
