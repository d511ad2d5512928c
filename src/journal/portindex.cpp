#include "journal/portindex.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace enchufe {

PortIndex::Key PortIndex::keyOf(const SocketRow &row, const EndpointPair &pair)
{
    return {row.transport, pair.local.port(), pair.remote.port(), row.id, &row};
}

void PortIndex::add(const SocketRow &row)
{
    m_keys.insert(keyOf(row, row.pair));
}

void PortIndex::remove(const SocketRow &row, const EndpointPair &pair)
{
    m_keys.erase(keyOf(row, pair));
}

std::vector<const SocketRow *> PortIndex::between(Transport transport, quint16 local, quint16 remote) const
{
    return rowsFrom({transport, local, remote}, {transport, local, remote});
}

std::vector<const SocketRow *> PortIndex::at(Transport transport, quint16 local) const
{
    std::vector<const SocketRow *> rows =
        rowsFrom({transport, local, 0}, {transport, local, std::numeric_limits<quint16>::max()});
    std::sort(rows.begin(), rows.end(),
              [](const SocketRow *left, const SocketRow *right) { return left->id < right->id; });
    return rows;
}

/// Up to the last's ports.
std::vector<const SocketRow *> PortIndex::rowsFrom(const Key &first, const Key &last) const
{
    std::vector<const SocketRow *> rows;
    const auto isWithin = [&last](const Key &key) {
        return std::tuple(key.transport, key.local, key.remote) <=
               std::tuple(last.transport, last.local, last.remote);
    };
    for (auto found = m_keys.lower_bound(first); found != m_keys.end() && isWithin(*found); ++found)
        rows.push_back(found->row);
    return rows;
}

} // namespace enchufe
