#pragma once

#include "base/socketid.h"
#include "kernel/kernelsource.h"
#include "kernel/ownrows.h"
#include "kernel/processes.h"
#include "kernel/reportedstate.h"
#include "kernel/sampler.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace enchufe {

/// Kernel rows that are not the session's own and yet are sockets of the journal: requests that wait at a
/// listener of the session while nobody accepts them (Opening::Waiting), and, while the whole computer is
/// looked at, everything else (Opening::Foreign). Tells each with Created, what changes with KernelState,
/// KernelSample and HolderSeen, and its end with KernelGone.
///
/// A row is known by transport and both ends, so that ESTABLISHED and TIME-WAIT are one; those that may share
/// them (listeners, UDP) by their inode as well. A Foreign row is told of once a second look found nobody of
/// the session claim it: the event of a socket just opened may still be on its way. Requests that one look
/// finds are told of in the order in which they will be accepted, as far as the source has their details
/// (/proc/net has none).
class LookedAtRows
{
public:
    /// So many requests are told of at one listener; its own row counts them all.
    static constexpr int mostWaiting = 1'000;

    /// Param ids: where these sockets get their numbers; must outlive this.
    explicit LookedAtRows(SocketIds &ids);

    /// Off: what was told of is said to be gone.
    void setWholeComputer(bool on, Sampler *sampler, std::vector<FoundEvent> *found);
    bool isWholeComputer() const { return m_isWholeComputer; }
    /// Nothing to do for a look: rows need not be collected for it.
    bool isIdle(const OwnRows &own) const
    {
        return !m_isWholeComputer && m_entries.isEmpty() && !own.holdsQueues();
    }

    /// Compares with what was told before. Param unclaimed: the rows of a whole look that no own socket
    /// claims. Param startNs: when that look began.
    void compare(const std::vector<const KernelSocket *> &unclaimed, const OwnRows &own, qint64 startNs,
                 Sampler *sampler, std::vector<FoundEvent> *found);
    /// Something new or missing needs a second look soon; not twice in a row, for on a busy computer there is
    /// always something.
    bool wantsAnother() const { return m_wantsAnother; }

private:
    struct Key
    {
        Transport transport = Transport::Tcp;
        EndpointPair pair;
        quint64 inode = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, quint8(key.transport), key.pair, key.inode);
        }
    };
    struct Entry
    {
        /// 0 while it is not told of.
        SocketId id;
        SocketId listener;
        ReportedState state;
        quint64 inode = 0;
        /// Whose holder was told.
        quint64 holderOf = 0;
        qint64 holder = 0;
        quint64 seenIn = 0;
        int misses = 0;
    };

    static Key keyOf(const KernelSocket &row);
    void take(const KernelSocket &row, const OwnRows &own);
    void add(const KernelSocket &row, const OwnRows &own);
    void tell(const KernelSocket &row, Entry *entry);
    void see(const KernelSocket &row, Entry *entry);
    bool isOver(const Key &key, Entry *entry, const OwnRows &own);
    void end(const Entry &entry);
    void tellHolders();
    void tellHolder(Entry *entry, const ProcessName &holder);

    SocketIds &m_ids;
    Processes m_processes;
    QHash<Key, Entry> m_entries;
    QHash<SocketId, int> m_waiting;
    /// Of the look that is being compared.
    struct Look
    {
        qint64 startNs = 0;
        quint64 number = 0;
        QSet<Endpoint> otherListeners;
        Sampler *sampler = nullptr;
        std::vector<FoundEvent> *found = nullptr;
        bool isAnythingUnsure = false;
    };
    Look m_look;
    bool m_isWholeComputer = false;
    bool m_wantsAnother = false;
};

} // namespace enchufe
