#pragma once

#include "base/endpoint.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace enchufe {

struct SocketRow;
struct UdpPeer;

/// What a filter can ask of a row: one key each, but for Word.
enum class FilterKey : quint8 {
    Word, ///< in what is shown of the row
    State,
    Port,
    Local,
    Remote,
    Protocol,
    Role,
    Property,
    Age,
    Bytes,
    Sent,
    Received,
    Queue,
    Error,
    Name,
    Process,
};

/// One "key:value" of a filter, ready to be asked of many rows: texts were turned into numbers, addresses and
/// sets when it was read.
struct FilterTerm
{
    FilterKey key = FilterKey::Word;
    /// Word, Name, Process, and the beginning of an endpoint for Local and Remote; empty where the other
    /// fields say it.
    QString text;
    /// Port, bytes, queue and age, both included. Units: age in nanoseconds.
    quint64 least = 0;
    quint64 most = ~quint64(0);
    /// State: one bit for each name of a state. Role and Property: one bit. Protocol: the transport. Error:
    /// the errno, 0 for any.
    quint32 number = 0;
    /// Local and Remote: the address; its port counts unless it is 0.
    Endpoint endpoint;
    /// Local and Remote: so many leading bits of the address count; -1 for an address that is meant whole.
    int bits = -1;

    /// Asks a row. Param peer: a peer of an unconnected UDP socket, null for the socket itself. A peer has
    /// its socket's protocol, role, local end, error and name, its own remote end, bytes and age, and neither
    /// state nor queue. Param nowNs: journal time, read for Age only. Word is not asked here: it gives false.
    bool matches(const SocketRow &row, const UdpPeer *peer, qint64 nowNs) const;
};

/// The key of a name in English, Spanish or Portuguese, upper or lower case; empty when it is none.
std::optional<FilterKey> filterKey(QStringView name);

/// The key's English name; empty for Word.
QString filterKeyName(FilterKey key);
/// The English word for one of a key's words in any of the languages; what is no such word stays as it is.
QString englishFilterValue(FilterKey key, const QString &value);
/// The English words that a key takes as its value; none where it takes numbers, endpoints or texts.
QStringList filterValueWords(FilterKey key);

/// Reads a key's value. Param value: not empty. Errors: the Filter codes of the key, BadPort; position
/// counted from the beginning of the value.
Result<FilterTerm> parseFilterTerm(FilterKey key, QStringView value);

} // namespace enchufe
