#pragma once

#include "base/error.h"

#include <QString>

#include <functional>
#include <memory>

namespace enchufe {

struct SocketRow;
struct UdpPeer;

/// Which sockets to show, as a person writes it: "state:listen port:5000", "is:ghost (bytes:>1k | age:<5m)
/// -udp".
///
/// A word, or words in quotes, is looked for in what is shown of a row, upper or lower case ("tpc" is taken
/// for "tcp", as the slides sometimes write it). KEY:VALUE asks for a fact; the keys are those of FilterKey,
/// by their English, Spanish and Portuguese names, and the values are said in filtervalues.h. A space is AND,
/// "|" is OR and binds less, "-" or "!" before a term or a parenthesis is NOT. Quotes keep a text or a value
/// together; within them
/// \" and \\ stand for themselves. What has a colon and is an address (::1, 127.0.0.1:5000) or begins with
/// what is not letters is a word.
///
/// A value: copies share what was read, which never changes. Thread: any.
class SocketFilter
{
public:
    /// Whether a row has a word in one of its shown cells, upper or lower case. Called for words only, so
    /// that cells need not be made for keys.
    using HasWord = std::function<bool(const QString &word)>;

    /// Takes every row.
    SocketFilter() = default;

    /// Units: UTF-16 units of text, and parentheses one inside the other.
    static constexpr qsizetype longest = 4096;
    static constexpr int deepest = 50;

    /// Errors: the Filter codes, BadPort; position in `text`. White space alone takes every row.
    static Result<SocketFilter> parse(const QString &text);

    /// Rows that both filters take.
    static SocketFilter both(const SocketFilter &one, const SocketFilter &other);
    /// What was parsed, with every key and word of a key in English: how a filter is stored.
    const QString &english() const { return m_english; }

    bool isEmpty() const { return m_root == nullptr; }
    /// True where the same row may be taken at one time and not at another without having changed.
    bool usesAge() const { return m_usesAge; }
    /// True where nothing but words that must be found is asked: such a filter can also be asked of what is
    /// no socket.
    bool isWordsOnly() const { return m_isWordsOnly; }

    /// Asks one row. Param peer: null for the socket itself, see FilterTerm::matches(). Param nowNs: journal
    /// time.
    bool matches(const SocketRow &row, const UdpPeer *peer, qint64 nowNs, const HasWord &hasWord) const;
    /// The same of words alone. Requires isWordsOnly() or isEmpty().
    bool matchesWords(const HasWord &hasWord) const;

    /// A part of what was read: a term, or all or any of some parts.
    struct Part;

private:
    std::shared_ptr<const Part> m_root;
    QString m_english;
    bool m_usesAge = false;
    bool m_isWordsOnly = false;
};

} // namespace enchufe
