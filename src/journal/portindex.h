#pragma once

#include "journal/socketrow.h"

#include <compare>
#include <set>
#include <vector>

namespace enchufe {

/// Finds rows by the ports of their ends, so that nobody has to walk over a long history for the other end of
/// a connection. A port that a row does not know is 0.
class PortIndex
{
public:
    void add(const SocketRow &row);
    /// Param pair: the one that it was added with.
    void remove(const SocketRow &row, const EndpointPair &pair);

    /// Rows with these two ports, in the order of their ids.
    std::vector<const SocketRow *> between(Transport transport, quint16 local, quint16 remote) const;
    /// Rows at this local port, whatever their other end is, in the order of their ids.
    std::vector<const SocketRow *> at(Transport transport, quint16 local) const;

private:
    struct Key
    {
        Transport transport = Transport::Tcp;
        quint16 local = 0;
        quint16 remote = 0;
        SocketId id = {};
        const SocketRow *row = nullptr;

        friend auto operator<=>(const Key &, const Key &) = default;
    };

    static Key keyOf(const SocketRow &row, const EndpointPair &pair);
    std::vector<const SocketRow *> rowsFrom(const Key &first, const Key &last) const;

    std::set<Key> m_keys;
};

} // namespace enchufe
