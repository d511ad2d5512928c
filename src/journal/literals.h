#pragma once

#include "base/endpoint.h"

#include <QByteArrayView>
#include <QString>

namespace enchufe {

/// Text as a literal of Python, C or C++, in double quotes. For addresses and the like: controls stay.
QString textLiteral(const QString &text);
/// Any bytes as a C literal of plain ASCII: controls and what is not ASCII as octal, which ends after three
/// digits whatever follows; no trigraph. Shape: pieces in double quotes, one after each LF and at the latest
/// after some 60 bytes, that `between` separates; the compiler joins them.
QString cLiteral(QByteArrayView bytes, QStringView between = u" ");
/// The same for Python, b"..." with \xNN. Where there are several pieces they stand in parentheses.
QString pythonLiteral(QByteArrayView bytes, QStringView between = u" ");
/// An address as Python's socket module takes it: ("127.0.0.1", 5000). The module reads an interface from a
/// fourth member alone and forgets the one in the text. Source: Python's Modules/socketmodule.c,
/// getsockaddrarg().
QString pythonAddress(const Endpoint &endpoint);
/// Bytes as a reader of a call log sees them, as strace writes strings: in double quotes, controls and bytes
/// that are no UTF-8 as escapes, what is invisible too; after `most` bytes "..." stands behind the quotes.
QString shownLiteral(QByteArrayView bytes, qsizetype most = 32);

} // namespace enchufe
