#pragma once

#include "journal/sockettable.h"
#include "kernel/kernelsource.h"

#include <QHash>
#include <QSet>

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

    /// Whose queue a connection stands in that nobody holds.
    struct Queue
    {
        /// 0 where it is no listener of this session, or another program's as well.
        SocketId listener;
        /// Nobody accepts from it just now, so that what waits there is something to show.
        bool isHeld = false;
    };

    explicit OwnRows(const SocketTable &table);
    Owner ownerOf(const KernelSocket &row) const;

    /// Some listener's queue is held: see Queue.
    bool holdsQueues() const { return m_holdsQueues; }
    /// The listener whose requests come with `local` as their own end. Param others: local ends of listeners
    /// of other programs; one that is as close takes the request as well (SO_REUSEPORT), so nothing is said.
    Queue queueOf(const Endpoint &local, const QSet<Endpoint> &others) const;

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
        bool isInodeKnown = false;
    };

    QHash<quint64, SocketId> m_byInode;
    /// Of several sockets that used the same pair one after the other, the newest: the kernel has one row a
    /// pair.
    QHash<Key, Candidate> m_byPair;
    QHash<Endpoint, Queue> m_listeners;
    bool m_holdsQueues = false;
};

} // namespace enchufe
