#include "base/bytetext.h"

#include <algorithm>
#include <array>

namespace enchufe {

namespace {

/// One step of decoding: a character of `size` bytes, or one byte that belongs to none.
struct Decoded
{
    char32_t character = 0;
    int size = 1;
    bool isValid = false;
};

/// Source: RFC 3629 section 4; overlong forms, surrogates and numbers over U+10FFFF are not UTF-8.
Decoded decode(QByteArrayView bytes, qsizetype at)
{
    const auto byteAt = [&](qsizetype index) { return quint8(bytes[index]); };
    const quint8 first = byteAt(at);
    if (first < 0x80)
        return {first, 1, true};
    const int size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + size > bytes.size())
        return {};
    char32_t character = first & (0xFFU >> (size + 1));
    for (int index = 1; index < size; ++index) {
        const quint8 next = byteAt(at + index);
        if ((next & 0xC0) != 0x80)
            return {};
        character = (character << 6) | (next & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < smallest[size_t(size)] || isSurrogate || character > 0x10FFFF)
        return {};
    return {character, size, true};
}

bool isControl(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

/// Characters that have no picture of their own or that move others.
/// Source: Unicode DerivedCoreProperties.txt, Default_Ignorable_Code_Point (it contains every Bidi_Control),
/// and the line, paragraph and annotation separators.
bool isInvisible(char32_t character)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    constexpr std::array<Range, 17> ranges = {{
        {0xAD, 0xAD},
        {0x34F, 0x34F},
        {0x61C, 0x61C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x2028, 0x202E},
        {0x2060, 0x206F},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF},
    }};
    if (character < ranges.front().first)
        return false;
    return std::any_of(ranges.begin(), ranges.end(), [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
}

constexpr char upperHexDigits[] = "0123456789ABCDEF";

void appendHexByte(QString &out, char byte)
{
    out += QLatin1Char(upperHexDigits[quint8(byte) >> 4]);
    out += QLatin1Char(upperHexDigits[quint8(byte) & 0x0F]);
}

void appendAsHexEscapes(QString &out, QByteArrayView bytes)
{
    for (const char byte : bytes) {
        out += u"\\x";
        appendHexByte(out, byte);
    }
}

void appendCharacter(QString &out, char32_t character)
{
    if (QChar::requiresSurrogates(character)) {
        out += QChar(QChar::highSurrogate(character));
        out += QChar(QChar::lowSurrogate(character));
    } else {
        out += QChar(char16_t(character));
    }
}

int hexValue(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const char16_t lower = unit | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

struct SimpleEscape
{
    char16_t letter;
    char byte;
};

constexpr std::array<SimpleEscape, 10> simpleEscapes = {{
    {u'\\', '\\'},
    {u'0', '\0'},
    {u'a', '\a'},
    {u'b', '\b'},
    {u'e', '\x1b'},
    {u'f', '\f'},
    {u'n', '\n'},
    {u'r', '\r'},
    {u't', '\t'},
    {u'v', '\v'},
}};

/// Reads the escape whose backslash is at `at`, appends its bytes and moves `at` behind it; false when it
/// means nothing.
bool readEscape(QStringView text, qsizetype &at, QByteArray &out)
{
    if (at + 1 >= text.size())
        return false;
    const char16_t letter = text[at + 1].unicode();
    if (letter == u'x') {
        if (at + 3 >= text.size())
            return false;
        const int high = hexValue(text[at + 2]);
        const int low = hexValue(text[at + 3]);
        if (high < 0 || low < 0)
            return false;
        out += char(high * 16 + low);
        at += 4;
        return true;
    }
    if (letter == u'u') {
        const qsizetype end = text.indexOf(u'}', at);
        if (at + 2 >= text.size() || text[at + 2] != u'{' || end < at + 4 || end > at + 9)
            return false;
        char32_t character = 0;
        for (const QChar digit : text.mid(at + 3, end - at - 3)) {
            const int value = hexValue(digit);
            if (value < 0)
                return false;
            character = character * 16 + char32_t(value);
        }
        if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
            return false;
        QString encoded;
        appendCharacter(encoded, character);
        out += encoded.toUtf8();
        at = end + 1;
        return true;
    }
    const auto found = std::find_if(simpleEscapes.begin(), simpleEscapes.end(),
                                    [letter](SimpleEscape escape) { return escape.letter == letter; });
    if (found == simpleEscapes.end())
        return false;
    out += found->byte;
    at += 2;
    return true;
}

} // namespace

QByteArrayView lineEndingBytes(LineEnding ending)
{
    switch (ending) {
    case LineEnding::None:
        return {};
    case LineEnding::Lf:
        return "\n";
    case LineEnding::CrLf:
        return "\r\n";
    case LineEnding::Cr:
        return "\r";
    case LineEnding::Nul:
        return QByteArrayView("\0", 1);
    }
    return {};
}

Result<LineEnding> parseLineEnding(QStringView word)
{
    constexpr std::array<QLatin1String, 5> words = {QLatin1String("none"), QLatin1String("lf"),
                                                    QLatin1String("crlf"), QLatin1String("cr"),
                                                    QLatin1String("nul")};
    for (size_t index = 0; index < words.size(); ++index) {
        if (word.compare(words[index], Qt::CaseInsensitive) == 0)
            return LineEnding(index);
    }
    return Error{ErrorCode::BadEscape, 0, QStringLiteral("not none, lf, crlf, cr or nul"), 0};
}

Result<QByteArray> unescape(QStringView text)
{
    QByteArray out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype backslash = text.indexOf(u'\\', at);
        const qsizetype end = backslash < 0 ? text.size() : backslash;
        out += text.mid(at, end - at).toUtf8();
        at = end;
        if (backslash >= 0 && !readEscape(text, at, out))
            return Error{ErrorCode::BadEscape, 0, QStringLiteral("not an escape sequence"), backslash};
    }
    return out;
}

QString escape(QByteArrayView bytes)
{
    QString out;
    out.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const Decoded next = decode(bytes, at);
        const auto simple =
            std::find_if(simpleEscapes.begin(), simpleEscapes.end(), [&](SimpleEscape escape) {
                return next.isValid && next.character == char32_t(quint8(escape.byte));
            });
        if (simple != simpleEscapes.end()) {
            out += u'\\';
            out += QChar(simple->letter);
        } else if (!next.isValid || next.character < 0x20 || next.character == 0x7F) {
            appendAsHexEscapes(out, bytes.sliced(at, next.size));
        } else if (isControl(next.character) || isInvisible(next.character)) {
            out += u"\\u{" + QString::number(uint(next.character), 16).toUpper() + u'}';
        } else {
            appendCharacter(out, next.character);
        }
        at += next.size;
    }
    return out;
}

Result<QByteArray> fromHex(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() / 2);
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const int high = hexValue(text[at]);
        if (high < 0)
            return Error{ErrorCode::BadHex, 0, QStringLiteral("not a hexadecimal digit"), at};
        if (at + 1 == text.size() || text[at + 1].isSpace())
            return Error{ErrorCode::BadHex, 0, QStringLiteral("a digit alone"), at};
        const int low = hexValue(text[at + 1]);
        if (low < 0)
            return Error{ErrorCode::BadHex, 0, QStringLiteral("not a hexadecimal digit"), at + 1};
        out += char(high * 16 + low);
        at += 2;
    }
    return out;
}

QString toHex(QByteArrayView bytes)
{
    QString out;
    out.reserve(bytes.size() * 3);
    for (const char byte : bytes) {
        if (!out.isEmpty())
            out += u' ';
        appendHexByte(out, byte);
    }
    return out;
}

QString visible(QByteArrayView bytes)
{
    QString out;
    out.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const Decoded next = decode(bytes, at);
        if (!next.isValid)
            appendAsHexEscapes(out, bytes.sliced(at, 1));
        else if (next.character < 0x20)
            out += QChar(char16_t(0x2400 + next.character));
        else if (next.character == 0x7F)
            out += QChar(u'\u2421');
        else if (isControl(next.character) || isInvisible(next.character))
            appendAsHexEscapes(out, bytes.sliced(at, next.size));
        else
            appendCharacter(out, next.character);
        at += next.size;
    }
    return out;
}

bool isPlainText(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const Decoded next = decode(bytes, at);
        const bool isLayout = next.character == '\t' || next.character == '\r' || next.character == '\n';
        if (!next.isValid || (isControl(next.character) && !isLayout))
            return false;
        at += next.size;
    }
    return true;
}

} // namespace enchufe
