#include "gui/exchange/messagedraft.h"

#include "gui/exchange/streamtokens.h"

#include <algorithm>

namespace enchufe {

namespace {

constexpr qsizetype mostLaidOut = 32 * 1024;
constexpr size_t mostRemembered = 200;

} // namespace

Result<QByteArray> MessageDraft::textBytes() const
{
    return hex ? fromHex(text) : unescape(text);
}

Result<QString> MessageDraft::textAs(bool asHex) const
{
    if (asHex == hex)
        return text;
    const Result<QByteArray> bytes = textBytes();
    if (!bytes)
        return bytes.error();
    return asHex ? enchufe::toHex(*bytes) : escape(*bytes);
}

bool needsAttachment(QByteArrayView pasted)
{
    if (pasted.size() > mostLaidOut)
        return true;
    for (qsizetype position = 0; position < pasted.size();) {
        const int length = utf8Sequence(pasted.sliced(position));
        const quint8 byte = quint8(pasted[position]);
        if (length <= 0 || (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F)
            return true;
        const QByteArrayView character = pasted.sliced(position, length);
        // U+2028 and U+2029 become line ends in an editor, U+FDD0 and U+FDD1 are its own marks, U+FFFC is a
        // picture.
        for (const QByteArrayView changed :
             {"\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91", "\xEF\xBF\xBC"}) {
            if (character == changed)
                return true;
        }
        position += length;
    }
    return false;
}

void MessageHistory::add(const Entry &entry)
{
    const bool repeated = !m_entries.empty() && m_entries.back() == entry;
    if (!entry.text.isEmpty() && !repeated)
        m_entries.push_back(entry);
    if (m_entries.size() > mostRemembered)
        m_entries.erase(m_entries.begin());
    leave();
}

std::optional<MessageHistory::Entry> MessageHistory::step(int direction)
{
    if (direction < 0) {
        if (m_position == 0)
            return std::nullopt;
        --m_position;
        return m_entries[m_position];
    }
    if (m_position >= m_entries.size())
        return std::nullopt;
    ++m_position;
    return m_position < m_entries.size() ? m_entries[m_position] : Entry{};
}

bool MessageHistory::isAt(const QString &text) const
{
    return text.isEmpty() || (m_position < m_entries.size() && m_entries[m_position].text == text);
}

} // namespace enchufe
