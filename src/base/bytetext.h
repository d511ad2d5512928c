#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace enchufe {

/// What is put after each message; the bytes are on screen, never implied.
enum class LineEnding : quint8 { None, Lf, CrLf, Cr, Nul };

QByteArrayView lineEndingBytes(LineEnding ending);
/// "none", "lf", "crlf", "cr", "nul": the words of --eol. Errors: BadUrl never; an unknown word gives
/// BadEscape.
Result<LineEnding> parseLineEnding(QStringView word);

/// Bytes from text with escapes: \\ \0 \a \b \e \f \n \r \t \v \xNN \u{N...}; everything else is UTF-8.
/// Errors: BadEscape, position at the backslash.
Result<QByteArray> unescape(QStringView text);
/// The inverse: valid UTF-8 stays as it is, backslash, controls and invalid bytes become escapes.
/// unescape(escape(b)) == b for every b.
QString escape(QByteArrayView bytes);

/// Bytes from pairs of hexadecimal digits, with any white space between pairs. Errors: BadHex, position at
/// the fault (the wrong digit, or the lone one).
Result<QByteArray> fromHex(QStringView text);
/// "48 4F 4C 41 0D 0A": upper case, one space between.
QString toHex(QByteArrayView bytes);

/// Bytes as a reader sees them: valid UTF-8 as text; NUL, other C0 controls and DEL as control pictures
/// (U+2400 on); C1 controls, bidirectional controls and bytes that are not UTF-8 as \xNN. Nothing is lost,
/// nothing is invisible, no character can move another. Shape: one line; LF is a picture too.
QString visible(QByteArrayView bytes);

/// True when the bytes are valid UTF-8 with no control character other than tab, CR and LF: the rule for
/// "text" in JSON.
bool isPlainText(QByteArrayView bytes);

} // namespace enchufe
