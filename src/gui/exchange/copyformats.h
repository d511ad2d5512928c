#pragma once

#include <QByteArrayView>
#include <QString>

namespace enchufe {

/// What a block's bytes become on the clipboard.
enum class CopyFormat : quint8 { Text, Hex, HexDump, CArray, Base64, Escaped };

/// Text: the bytes as UTF-8, with pictures and \xNN for what is not text. HexDump: as `hexdump -C` writes it.
QString copyAs(QByteArrayView bytes, CopyFormat format);

} // namespace enchufe
