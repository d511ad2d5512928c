#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <atomic>
#include <compare>

namespace enchufe {

/// Names one socket for as long as the journal lives. Given out from 1 up and never used again; 0 is "none".
struct SocketId
{
    quint32 value = 0;

    bool isValid() const { return value != 0; }
    friend bool operator==(SocketId, SocketId) = default;
    friend auto operator<=>(SocketId left, SocketId right) { return left.value <=> right.value; }
    friend size_t qHash(SocketId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// A UDP peer of one socket: 1 for the first sender seen, counting up. 0 is "the socket as a whole".
using PeerIndex = quint32;

/// Gives out socket ids, each once. Thread: any.
class SocketIds
{
public:
    SocketId take() { return {m_next.fetch_add(1, std::memory_order_relaxed)}; }

private:
    std::atomic<quint32> m_next = 1;
};

} // namespace enchufe

Q_DECLARE_METATYPE(enchufe::SocketId)
