#include "services/uppercase.h"

namespace enchufe {

QByteArray Capitals::convert(QByteArrayView piece)
{
    // UTF-8 writes U+00C0..U+00FF as C3 80..BF: only the second byte changes, 20 lower. U+00F7 is the
    // division sign, and U+00FF's capital lies outside.
    constexpr quint8 lead = 0xC3;
    QByteArray result = piece.toByteArray();
    for (char &place : result) {
        const quint8 byte = quint8(place);
        const bool isAscii = byte >= 'a' && byte <= 'z';
        const bool isLatin1 = m_isAfterLead && byte >= 0xA0 && byte <= 0xBE && byte != 0xB7;
        if (isAscii || isLatin1)
            place = char(byte - 0x20);
        m_isAfterLead = byte == lead;
    }
    return result;
}

} // namespace enchufe
