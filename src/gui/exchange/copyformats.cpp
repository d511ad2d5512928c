#include "gui/exchange/copyformats.h"

#include "base/bytetext.h"

#include <QStringList>

#include <algorithm>

namespace enchufe {

namespace {

constexpr qsizetype dumpRow = 16;

QString hexDump(QByteArrayView bytes)
{
    QString dump;
    for (qsizetype offset = 0; offset < bytes.size(); offset += dumpRow) {
        const QByteArrayView row = bytes.sliced(offset, std::min(dumpRow, bytes.size() - offset));
        QString digits = toHex(row).toLower();
        if (row.size() > 8)
            digits.insert(8 * 3, u' ');
        dump += QStringLiteral("%1  %2  |").arg(offset, 8, 16, QLatin1Char('0')).arg(digits, -(dumpRow * 3));
        for (const char byte : row)
            dump += QChar::fromLatin1(quint8(byte) >= 0x20 && quint8(byte) < 0x7F ? byte : '.');
        dump += QLatin1String("|\n");
    }
    return dump;
}

QString cArray(QByteArrayView bytes)
{
    QString array = QStringLiteral("unsigned char data[%1] = {").arg(bytes.size());
    for (qsizetype index = 0; index < bytes.size(); ++index) {
        array += index % 12 == 0 ? QLatin1String("\n    ") : QLatin1String(" ");
        array += QStringLiteral("0x%1,").arg(quint8(bytes[index]), 2, 16, QLatin1Char('0'));
    }
    array += QLatin1String("\n};\n");
    return array;
}

} // namespace

QString copyAs(QByteArrayView bytes, CopyFormat format)
{
    switch (format) {
    case CopyFormat::Text:
        return isPlainText(bytes) ? QString::fromUtf8(bytes) : visible(bytes);
    case CopyFormat::Hex:
        return toHex(bytes);
    case CopyFormat::HexDump:
        return hexDump(bytes);
    case CopyFormat::CArray:
        return cArray(bytes);
    case CopyFormat::Base64:
        return QString::fromLatin1(bytes.toByteArray().toBase64());
    case CopyFormat::Escaped:
        return escape(bytes);
    }
    return {};
}

} // namespace enchufe
