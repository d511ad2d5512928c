#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace enchufe {

/// What kind of failure an Error tells of; `System` carries the errno that says more.
enum class ErrorCode : quint8 {
    System,       ///< the kernel said no: see Error::systemError
    BadAddress,   ///< not an IPv4 or IPv6 address, nor a host name
    BadPort,      ///< not a number from 0 to 65535
    BadUrl,       ///< not TRANSPORT://HOST:PORT
    BadEscape,    ///< text with a backslash sequence that means nothing
    BadHex,       ///< text that is not pairs of hexadecimal digits
    NameNotFound, ///< the name lookup gave no address
    QueueFull,    ///< the bounded send queue has no room for what was to be sent
    NotOpen,      ///< the socket is gone, or its sending side is finished
    UnknownPeer,  ///< a UDP peer index that no datagram has come from
    Unreadable,   ///< a file that cannot be opened or read
    NotAvailable, ///< this system does not offer it
    // What can be wrong in a filter (journal/socketfilter.h).
    FilterKey,         ///< a word before a colon that is no key
    FilterState,       ///< state: with what no TCP state begins with
    FilterProtocol,    ///< proto: with neither tcp nor udp
    FilterRole,        ///< role: with something that is none
    FilterProperty,    ///< is: with something that is none
    FilterNumber,      ///< not a number of bytes, nor a range of them
    FilterAge,         ///< not a span of time
    FilterNetwork,     ///< not ADDRESS/BITS
    FilterErrno,       ///< error: with an errno that this system does not have
    FilterOperand,     ///< nothing where something to look for must be
    FilterParenthesis, ///< one without a partner
    FilterQuote,       ///< one that is not closed
    FilterLimit,       ///< too long, or parentheses too deep
};

/// A failure of the world: values, not exceptions. Texts for people are made from it by `explain`.
struct Error
{
    ErrorCode code = ErrorCode::System;
    /// errno when `code` is System, otherwise 0.
    int systemError = 0;
    /// English, for logs only: which call, on what.
    QString detail;
    /// Where in the input the fault lies, in UTF-16 units from 0; -1 when it has no place.
    qsizetype position = -1;

    static Error system(int errnoValue, QString detail = {})
    {
        return {ErrorCode::System, errnoValue, std::move(detail), -1};
    }
};

/// The field's name of an errno ("ECONNREFUSED"); "errno 4711" for one that has no name here.
/// Source: errno(3).
QString errnoName(int errnoValue);

/// A value, or the Error that explains why there is none.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {}

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace enchufe
