#include "journal/literals.h"

#include "base/bytetext.h"

#include <QStringList>

#include <algorithm>

namespace enchufe {

namespace {

constexpr qsizetype pieceSize = 60;

bool isPlain(char byte)
{
    return byte >= 0x20 && byte < 0x7F;
}

/// A letter for the escapes that C and Python share; 0 for others.
char escapeLetter(char byte)
{
    switch (byte) {
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    case '"':
    case '\\':
        return byte;
    default:
        return 0;
    }
}

template <typename Escape>
QStringList pieces(QByteArrayView bytes, QLatin1String open, Escape escape)
{
    QStringList all;
    QString piece = open;
    qsizetype inPiece = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char byte = bytes[at];
        if (const char letter = escapeLetter(byte); letter != 0)
            piece += u'\\' % QLatin1Char(letter);
        else
            piece += escape(byte);
        const bool isFull = ++inPiece == pieceSize || byte == '\n';
        if (isFull && at + 1 < bytes.size()) {
            all.append(piece % u'"');
            piece = open;
            inPiece = 0;
        }
    }
    all.append(piece % u'"');
    return all;
}

} // namespace

QString textLiteral(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        escaped += c;
    }
    return u'"' % escaped % u'"';
}

QString cLiteral(QByteArrayView bytes, QStringView between)
{
    // Every question mark: two of them could begin a trigraph.
    const auto escape = [](char byte) -> QString {
        if (byte == '?')
            return QStringLiteral("\\?");
        return isPlain(byte) ? QString(QLatin1Char(byte))
                             : QStringLiteral("\\%1").arg(quint8(byte), 3, 8, QLatin1Char('0'));
    };
    return pieces(bytes, QLatin1String("\""), escape).join(between);
}

QString pythonLiteral(QByteArrayView bytes, QStringView between)
{
    const auto escape = [](char byte) -> QString {
        return isPlain(byte) ? QString(QLatin1Char(byte))
                             : QStringLiteral("\\x%1").arg(quint8(byte), 2, 16, QLatin1Char('0'));
    };
    const QStringList all = pieces(bytes, QLatin1String("b\""), escape);
    return all.size() == 1 ? all.first() : QString(u'(' % all.join(between) % u')');
}

QString pythonAddress(const Endpoint &endpoint)
{
    const QStringList parts = endpoint.addressText().split(u'%');
    QString members = textLiteral(parts.first()) % u", " % QString::number(endpoint.port());
    if (parts.size() > 1) {
        bool isNumber = false;
        (void)parts[1].toUInt(&isNumber);
        members += u", 0, " %
                   (isNumber ? parts[1] : QString(u"socket.if_nametoindex(" % textLiteral(parts[1]) % u')'));
    }
    return u'(' % members % u')';
}

QString shownLiteral(QByteArrayView bytes, qsizetype most)
{
    qsizetype size = std::min(bytes.size(), most);
    // Not within a character.
    while (size < bytes.size() && size > most - 4 && (quint8(bytes[size]) & 0xC0) == 0x80)
        --size;
    QString text = visible(escape(bytes.first(size)).toUtf8());
    text.replace(u'"', QLatin1String("\\\""));
    return u'"' % text % (size < bytes.size() ? QLatin1String("\"...") : QLatin1String("\""));
}

} // namespace enchufe
