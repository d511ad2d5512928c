#pragma once

#include <QByteArrayView>

namespace enchufe {

/// Where `needle` first stands in `bytes` at or behind `from`; -1 when it does not.
///
/// memmem(3) of glibc 2.36 does 1.4 to 2.3 GB/s for needles of 2 to 4 bytes and 6 to 8 from 16 bytes on;
/// comparing the first and the last byte of 32 places at once does 8 whatever the length. Long needles go to
/// memmem(3), whose worst case is bounded. Param needle: not empty. Source: W. Muła, "SIMD-friendly
/// algorithms for substring searching".
qsizetype findBytes(QByteArrayView bytes, QByteArrayView needle, qsizetype from = 0);

} // namespace enchufe
