#pragma once

#include "journal/sockettable.h"
#include "kernel/kernelsource.h"

#include <QHash>

namespace enchufe {

/// Tells which kernel rows are the session's own: by inode while a descriptor is open, by both ends
/// afterwards. A snapshot of the table it was made from.
class OwnRows
{
public:
    enum class Claim : quint8 {
        None,      ///< somebody else's
        Held,      ///< of a socket whose descriptor is open
        Left,      ///< what the kernel keeps of a socket that was closed here, or finished by both sides
        Unsettled, ///< no process holds it, yet its Closed event has not been read: say nothing now
    };
    struct Owner
    {
        SocketId id;
        Claim claim = Claim::None;
    };

    explicit OwnRows(const SocketTable &table);
    Owner ownerOf(const KernelSocket &row) const;

private:
    struct Key
    {
        Transport transport = Transport::Tcp;
        EndpointPair pair;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, quint8(key.transport), key.pair);
        }
    };
    struct Candidate
    {
        SocketId id;
        Life life = Life::Opening;
    };

    QHash<quint64, SocketId> m_byInode;
    /// Of several sockets that used the same pair one after the other, the newest: the kernel has one row a
    /// pair.
    QHash<Key, Candidate> m_byPair;
};

} // namespace enchufe
