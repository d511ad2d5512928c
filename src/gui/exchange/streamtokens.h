#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1String>
#include <QString>

namespace enchufe {

/// What stands just before and just after a block in the same stream of bytes: at most 3 bytes each, enough
/// to complete one UTF-8 character that two reads cut. Empty for datagrams, where nothing goes on.
struct StreamEdges
{
    QByteArray before;
    QByteArray after;
};

/// Bytes of the UTF-8 sequence at the start of `bytes`: 1..4 when it is whole and valid, 0 when it is not
/// UTF-8, -1 when the bytes end before a sequence that is valid so far does. Source: RFC 3629 section 4.
int utf8Sequence(QByteArrayView bytes);

/// Cells of a fixed-pitch font that a character fills: 0 for combining marks, 2 for wide ones. Source: UAX
/// #11.
int cellsOf(char32_t character);

/// The name of a control character or DEL as it is drawn: "LF", "NUL". Empty for other bytes.
/// Source: RFC 20; few fonts have the pictures of U+2400 on.
QLatin1String controlName(quint8 byte);

/// One step through a block's bytes, as a reader sees them.
struct StreamToken
{
    enum class Kind : quint8 {
        Plain,     ///< a character shown as itself
        Control,   ///< a control character, shown as its picture or its name in a box
        Mark,      ///< \xNN: bytes that are no character
        Continued, ///< part of a character that is completed in a later block; shown as an ellipsis
        Completed, ///< the end of a character begun in an earlier block; shown whole here
    };
    Kind kind = Kind::Plain;
    /// Bytes of this block that it stands for.
    quint32 length = 0;
    int cells = 0;
    /// True for LF: the row ends behind its picture.
    bool endsRow = false;
};

/// Walks a block's bytes token by token. What a token looks like is base/bytetext's visible(); this only
/// finds where characters begin and end, also across the block's edges.
class StreamTokens
{
public:
    StreamTokens(QByteArrayView bytes, const StreamEdges &edges);

    StreamToken at(quint32 position) const;
    QString text(quint32 position, const StreamToken &token) const;
    /// True when the last bytes begin a character whose rest has not arrived yet: what is shown may change.
    bool isOpenEnded() const { return m_openEnded; }

private:
    QByteArrayView m_bytes;
    QByteArray m_joined;
    quint32 m_head = 0;
    quint32 m_tailStart = 0;
    bool m_headContinues = false;
    bool m_openEnded = false;
};

} // namespace enchufe
