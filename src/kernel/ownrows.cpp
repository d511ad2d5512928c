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
            m_byPair.insert(Key{row.transport, row.pair}, Candidate{row.id, row.life});
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
    const bool isConnection = row.transport == Transport::Tcp && !facts.pair.remote.isNull();
    return isConnection && same->life != Life::Leaving ? Owner{same->id, Claim::Held} : Owner{};
}

} // namespace enchufe
