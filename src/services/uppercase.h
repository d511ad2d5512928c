#pragma once

#include <QByteArray>

namespace enchufe {

/// Turns a stream of UTF-8 into capitals, for ASCII and the accented letters of Latin-1 ("ñ", "ç"), whose
/// capitals take as many bytes. Bytes that are not such letters stay as they are, so nothing is lost of any
/// stream.
///
/// Usage: convert() piece by piece; a letter split between two pieces is still one letter.
class Capitals
{
public:
    QByteArray convert(QByteArrayView piece);

private:
    /// The last byte opened one of U+00C0..U+00FF.
    bool m_isAfterLead = false;
};

} // namespace enchufe
