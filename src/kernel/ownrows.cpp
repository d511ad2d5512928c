#include "kernel/ownrows.h"

namespace enchufe {

OwnRows::OwnRows(const SocketTable &table)
{
    for (const auto &[number, row] : table.rows()) {
        if (row.life == Life::Ended)
            continue;
        if (row.kernel.inode != 0)
            m_byInode.insert(row.kernel.inode, row.id);
        if (!row.pair.local.isNull())
            m_byPair.insert(Key{row.transport, row.pair}, Candidate{row.id, row.life, row.kernel.inode != 0});
        if (row.isListener() && row.life == Life::Open) {
            const Queue queue = {row.id, row.readingStopped || row.acceptPaused};
            m_listeners.insert(row.pair.local, queue);
            m_holdsQueues = m_holdsQueues || queue.isHeld;
        }
    }
}

OwnRows::Owner OwnRows::ownerOf(const KernelSocket &row) const
{
    const KernelFacts &facts = row.facts;
    if (facts.inode != 0) {
        if (const auto held = m_byInode.constFind(facts.inode); held != m_byInode.constEnd())
            return {*held, Claim::Held};
    }
    const auto same = m_byPair.constFind(Key{row.transport, facts.pair});
    if (same == m_byPair.constEnd())
        return {};
    // TIME-WAIT takes a pair over from its descriptor as soon as both sides have finished, still open or not.
    const bool isLeft = same->life == Life::Leaving || facts.state == TcpState::TimeWait;
    if (facts.inode == 0)
        return {same->id, isLeft ? Claim::Left : Claim::Unsettled};
    // No two TCP connections have both ends alike: this is ours although its inode was not told. A listener
    // or a UDP socket may share its endpoint with another program's (SO_REUSEPORT), and a closed one's may be
    // taken anew.
    // What a UDP socket shares is told apart as soon as its inode is known.
    const bool isConnection =
        !facts.pair.remote.isNull() && (row.transport == Transport::Tcp || !same->isInodeKnown);
    return isConnection && same->life != Life::Leaving ? Owner{same->id, Claim::Held} : Owner{};
}

OwnRows::Queue OwnRows::queueOf(const Endpoint &local, const QSet<Endpoint> &others) const
{
    static constexpr quint8 zeros[16] = {};
    // The kernel gives a request to the listener on that very address, before one on every address. On a
    // dual-stack listener it is an IPv6 socket with a mapped end (::ffff:a.b.c.d), so the family is the same.
    const Endpoint everywhere(local.family(), zeros, local.port());
    for (const Endpoint &end : {local, everywhere}) {
        if (others.contains(end))
            return {};
        if (const auto queue = m_listeners.constFind(end); queue != m_listeners.constEnd())
            return *queue;
    }
    return {};
}

} // namespace enchufe
