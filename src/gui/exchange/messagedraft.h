#pragma once

#include "base/bytetext.h"
#include "base/socketid.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace enchufe {

/// A message that is being written for one socket.
struct MessageDraft
{
    /// As typed: text with escapes, or pairs of hexadecimal digits.
    QString text;
    bool hex = false;
    LineEnding ending = LineEnding::Lf;
    /// Bytes that were pasted and are sent as they are, instead of the text and without a line ending.
    std::optional<QByteArray> attachment;
    /// The UDP peer that was chosen; 0 for the last one heard from.
    PeerIndex to = 0;

    /// What the text stands for, without the line ending. Errors: BadEscape, BadHex, with position.
    Result<QByteArray> textBytes() const;
    /// Rewrites the text the other way, with the same bytes. Errors: as textBytes(); nothing is changed then.
    Result<QString> textAs(bool asHex) const;
};

/// True where an editor of text would not give back what was pasted: carriage returns, NUL, other separators,
/// bytes that are not UTF-8. Also for what is too long to lay out.
bool needsAttachment(QByteArrayView pasted);

/// What was sent before, newest last; bounded.
class MessageHistory
{
public:
    struct Entry
    {
        QString text;
        bool hex = false;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void add(const Entry &entry);
    /// One step back (-1) or forth (+1); past the newest comes an empty entry. Null where there is nothing
    /// further.
    std::optional<Entry> step(int direction);
    /// True while `text` is what step() gave last: arrows then go on through the history.
    bool isAt(const QString &text) const;
    void leave() { m_position = m_entries.size(); }

private:
    std::vector<Entry> m_entries;
    size_t m_position = 0;
};

} // namespace enchufe
