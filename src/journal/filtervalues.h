#pragma once

#include "base/endpoint.h"
#include "base/transport.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace enchufe {

/// From `least` to `most`, both included.
struct FilterRange
{
    quint64 least = 0;
    quint64 most = ~quint64(0);
};

/// "5000", "5000-5010" (in either order), ">1023", ">=1024", "<1024", "<=1023". Errors: BadPort.
Result<FilterRange> parsePortRange(QStringView text);
/// The same of bytes, each number with k, M, G or T for powers of 1024, "B" and "iB" being ignored. Errors:
/// FilterNumber.
Result<FilterRange> parseByteRange(QStringView text);
/// The same of times, each with ms, s, m (or min), h or d; seconds where nothing is said. One time alone is
/// refused: no socket is that old for longer than a moment. Units: nanoseconds. Errors: FilterAge.
Result<FilterRange> parseAgeRange(QStringView text);

/// One end as a filter names it.
struct FilterEnd
{
    /// Null for any address.
    Endpoint address;
    /// Leading bits of `address` that count; -1 for all of them.
    int bits = -1;
    std::optional<quint16> port;
    /// What the end's text or name begins with, where it is none of the above; otherwise empty.
    QString beginning;
};

/// "10.0.0.0/8", "fe80::/10", "127.0.0.1", "::1", "[::1]", "127.0.0.1:5000", "[::1]:5000", ":5000"; all other
/// text is the beginning of an endpoint. Errors: FilterNetwork.
Result<FilterEnd> parseFilterEnd(QStringView text);

/// Whether the first `bits` bits of two addresses of one family are the same. Param bits: -1 for all of them
/// and, when the network names an interface, that one too. A null `network` has every address in it.
bool isInNetwork(const Endpoint &end, const Endpoint &network, int bits);

/// A bit for each name of a state, as stateName() gives it; 0 for Unknown.
quint32 stateBit(TcpState state, Transport transport);
/// The bits of all states whose name begins with `text`: upper or lower case, with "-", "_" or nothing
/// between.
quint32 statesBeginningWith(QStringView text);

/// The number of "ECONNREFUSED" or "111", upper or lower case; 0 for "any", also in Spanish and Portuguese.
/// Empty for what is none.
std::optional<int> errnoFromName(QStringView text);

} // namespace enchufe
