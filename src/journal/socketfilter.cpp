#include "journal/socketfilter.h"

#include "journal/filterterm.h"
#include "journal/sockettable.h"

#include <algorithm>
#include <vector>

namespace enchufe {

struct SocketFilter::Part
{
    enum class Kind : quint8 { Term, All, Any };
    Kind kind = Kind::All;
    bool isNegated = false;
    FilterTerm term;
    std::vector<Part> parts;
};

namespace {

using Part = SocketFilter::Part;

Error fault(ErrorCode code, qsizetype position, const char *detail)
{
    return {code, 0, QString::fromLatin1(detail), position};
}

bool isDelimiter(QChar character)
{
    return character.isSpace() || character == u'|' || character == u'(' || character == u')' ||
           character == u'"';
}

Part word(const QString &text)
{
    Part part;
    part.kind = Part::Kind::Term;
    part.term.text = text;
    part.term.text.replace(QStringLiteral("tpc"), QStringLiteral("tcp"), Qt::CaseInsensitive);
    return part;
}

/// Reads by recursive descent, which is bounded: SocketFilter::deepest.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {}

    Result<Part> parse()
    {
        Result<Part> part = parseAny();
        if (part && m_at < m_text.size())
            return fault(ErrorCode::FilterParenthesis, m_at, "nothing was opened");
        return part;
    }

    /// What was read, with its words in English.
    QString english() const
    {
        QString text = m_text.toString();
        for (auto word = m_words.rbegin(); word != m_words.rend(); ++word)
            text.replace(word->begin, word->length, word->english);
        return text;
    }

private:
    struct Word
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        QString english;
    };

    QChar next() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool isAtEnd() const { return m_at >= m_text.size(); }

    void skipSpace()
    {
        while (!isAtEnd() && next().isSpace())
            ++m_at;
    }

    /// PART { "|" PART }
    Result<Part> parseAny()
    {
        Part any;
        any.kind = Part::Kind::Any;
        while (true) {
            Result<Part> all = parseAll();
            if (!all)
                return all;
            any.parts.push_back(std::move(all).value());
            if (next() != u'|')
                break;
            ++m_at;
        }
        if (any.parts.size() == 1)
            return std::move(any.parts.front());
        return any;
    }

    /// NEGATED { space NEGATED }
    Result<Part> parseAll()
    {
        Part all;
        for (skipSpace(); !isAtEnd() && next() != u'|' && next() != u')'; skipSpace()) {
            Result<Part> part = parseNegated();
            if (!part)
                return part;
            all.parts.push_back(std::move(part).value());
        }
        if (all.parts.empty()) {
            return next() == u')' && m_open == 0
                       ? fault(ErrorCode::FilterParenthesis, m_at, "nothing was opened")
                       : fault(ErrorCode::FilterOperand, m_at, "nothing to look for");
        }
        if (all.parts.size() == 1)
            return std::move(all.parts.front());
        return all;
    }

    Result<Part> parseNegated()
    {
        bool isNegated = false;
        for (; next() == u'-' || next() == u'!'; ++m_at)
            isNegated = !isNegated;
        Result<Part> part = parsePart();
        if (!part || !isNegated)
            return part;
        Part negated = std::move(part).value();
        negated.isNegated = !negated.isNegated;
        return negated;
    }

    Result<Part> parsePart()
    {
        if (next() == u'(')
            return parseInParentheses();
        const qsizetype start = m_at;
        if (next() == u'"') {
            const Result<QString> text = parseQuoted();
            if (!text)
                return text.error();
            return text->isEmpty() ? Result<Part>(fault(ErrorCode::FilterOperand, start, "empty quotes"))
                                   : word(*text);
        }
        while (!isAtEnd() && !isDelimiter(next()))
            ++m_at;
        const QStringView text = m_text.mid(start, m_at - start);
        if (text.isEmpty())
            return fault(ErrorCode::FilterOperand, m_at, "nothing to look for");
        const qsizetype colon = text.indexOf(u':');
        const QStringView name = text.left(colon < 0 ? 0 : colon);
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }))
            return word(text.toString());
        if (const std::optional<FilterKey> key = filterKey(name)) {
            m_words.push_back({start, name.size(), filterKeyName(*key)});
            return parseValue(*key, start + colon + 1);
        }
        // dead:beef::1 is no key either.
        if (text.mid(colon + 1).startsWith(u':') || Endpoint::parseAddress(text).isOk())
            return word(text.toString());
        return fault(ErrorCode::FilterKey, start, "no such key");
    }

    /// Param start: where the value begins; m_at stands behind it, or at its quotes.
    Result<Part> parseValue(FilterKey key, qsizetype start)
    {
        QString value = m_text.mid(start, m_at - start).toString();
        const bool isQuoted = value.isEmpty() && next() == u'"';
        if (isQuoted) {
            Result<QString> text = parseQuoted();
            if (!text)
                return text.error();
            value = std::move(text).value();
        }
        if (value.isEmpty())
            return fault(ErrorCode::FilterOperand, start, "no value");
        Part part;
        part.kind = Part::Kind::Term;
        Result<FilterTerm> term = parseFilterTerm(key, value);
        if (!term) {
            Error error = term.error();
            error.position += start + (isQuoted ? 1 : 0);
            return error;
        }
        part.term = std::move(term).value();
        if (!isQuoted)
            m_words.push_back({start, value.size(), englishFilterValue(key, value)});
        return part;
    }

    Result<Part> parseInParentheses()
    {
        const qsizetype start = m_at++;
        if (++m_open > SocketFilter::deepest)
            return fault(ErrorCode::FilterLimit, start, "too deep");
        Result<Part> part = parseAny();
        if (!part)
            return isAtEnd() && part.error().code == ErrorCode::FilterOperand &&
                           m_text.mid(start + 1).trimmed().isEmpty()
                       ? fault(ErrorCode::FilterParenthesis, start, "not closed")
                       : part.error();
        if (next() != u')')
            return fault(ErrorCode::FilterParenthesis, start, "not closed");
        ++m_at;
        --m_open;
        return part;
    }

    Result<QString> parseQuoted()
    {
        const qsizetype start = m_at++;
        QString text;
        for (; !isAtEnd() && next() != u'"'; ++m_at) {
            const bool isEscape = next() == u'\\' && m_at + 1 < m_text.size() &&
                                  (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
            if (isEscape)
                ++m_at;
            text += next();
        }
        if (isAtEnd())
            return fault(ErrorCode::FilterQuote, start, "not closed");
        ++m_at;
        return text;
    }

    QStringView m_text;
    std::vector<Word> m_words;
    qsizetype m_at = 0;
    int m_open = 0;
};

template <typename Ask>
bool holds(const Part &part, const Ask &ask)
{
    const auto held = [&ask](const Part &inner) { return holds(inner, ask); };
    switch (part.kind) {
    case Part::Kind::Term:
        return ask(part.term) != part.isNegated;
    case Part::Kind::All:
        return std::all_of(part.parts.begin(), part.parts.end(), held) != part.isNegated;
    case Part::Kind::Any:
        return std::any_of(part.parts.begin(), part.parts.end(), held) != part.isNegated;
    }
    return false;
}

bool usesAge(const Part &part)
{
    return (part.kind == Part::Kind::Term && part.term.key == FilterKey::Age) ||
           std::any_of(part.parts.begin(), part.parts.end(), usesAge);
}

bool isWordsOnly(const Part &part)
{
    if (part.isNegated || (part.kind == Part::Kind::Term && part.term.key != FilterKey::Word))
        return false;
    return std::all_of(part.parts.begin(), part.parts.end(), isWordsOnly);
}

} // namespace

Result<SocketFilter> SocketFilter::parse(const QString &text)
{
    if (text.size() > longest)
        return fault(ErrorCode::FilterLimit, longest, "too long");
    SocketFilter filter;
    if (text.trimmed().isEmpty())
        return filter;
    Parser parser(text);
    Result<Part> root = parser.parse();
    if (!root)
        return root.error();
    filter.m_english = parser.english();
    filter.m_root = std::make_shared<const Part>(std::move(root).value());
    filter.m_usesAge = enchufe::usesAge(*filter.m_root);
    filter.m_isWordsOnly = enchufe::isWordsOnly(*filter.m_root);
    return filter;
}

SocketFilter SocketFilter::both(const SocketFilter &one, const SocketFilter &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() ? other : one;
    Part all;
    all.parts = {*one.m_root, *other.m_root};
    SocketFilter filter;
    filter.m_root = std::make_shared<const Part>(std::move(all));
    filter.m_english = u'(' % one.m_english % u") (" % other.m_english % u')';
    filter.m_usesAge = one.m_usesAge || other.m_usesAge;
    filter.m_isWordsOnly = one.m_isWordsOnly && other.m_isWordsOnly;
    return filter;
}

bool SocketFilter::matches(const SocketRow &row, const UdpPeer *peer, qint64 nowNs,
                           const HasWord &hasWord) const
{
    return !m_root || holds(*m_root, [&](const FilterTerm &term) {
        return term.key == FilterKey::Word ? hasWord(term.text) : term.matches(row, peer, nowNs);
    });
}

bool SocketFilter::matchesWords(const HasWord &hasWord) const
{
    return !m_root || holds(*m_root, [&](const FilterTerm &term) { return hasWord(term.text); });
}

} // namespace enchufe
