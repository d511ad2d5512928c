#include "cli/listingfilter.h"

#include <QSet>

#include <algorithm>

namespace enchufe::cli {

namespace {

bool isWaiting(const KernelSocket &socket)
{
    return socket.transport == Transport::Tcp ? socket.facts.state == TcpState::Listen
                                              : socket.facts.state == TcpState::Close;
}

Life lifeOf(const KernelFacts &facts)
{
    if (facts.state == TcpState::SynSent)
        return Life::Opening;
    return facts.inode == 0 && hasSentFin(facts.state) ? Life::Leaving : Life::Open;
}

/// Where sockets wait, so that others at the same end must have been accepted there.
class WaitingEnds
{
public:
    explicit WaitingEnds(const std::vector<ListedSocket> &listing)
    {
        for (const ListedSocket &listed : listing) {
            if (isWaiting(listed.socket))
                m_ends[size_t(listed.socket.transport)].insert(listed.socket.facts.pair.local);
        }
    }
    bool cover(Transport transport, const Endpoint &local) const
    {
        static constexpr quint8 zeros[16] = {};
        const QSet<Endpoint> &ends = m_ends[size_t(transport)];
        return ends.contains(local) || ends.contains(Endpoint(local.family(), zeros, local.port()));
    }

private:
    std::array<QSet<Endpoint>, 2> m_ends;
};

Opening openingOf(const ListedSocket &listed, const WaitingEnds &ends)
{
    const KernelSocket &socket = listed.socket;
    if (isWaiting(socket))
        return Opening::Passive;
    if (!ends.cover(socket.transport, socket.facts.pair.local))
        return Opening::Active;
    const bool isHeld = socket.facts.inode != 0 || hasSentFin(socket.facts.state);
    return isHeld ? Opening::Accepted : Opening::Waiting;
}

SocketRow rowOf(const ListedSocket &listed, Opening opening)
{
    SocketRow row;
    const KernelFacts &facts = listed.socket.facts;
    row.transport = listed.socket.transport;
    row.opening = opening;
    row.pair = facts.pair;
    row.kernel = facts;
    row.holderPid = listed.pid;
    row.holder = listed.process;
    row.life = lifeOf(facts);
    if (row.transport == Transport::Tcp) {
        row.peerFinished = hasHeardFin(facts.state);
        row.finishedHere = hasSentFin(facts.state);
    }
    const SocketDetails &details = listed.socket.details;
    row.bytesReceived = details.bytesReceived;
    row.bytesSent = details.bytesSent - std::min(details.bytesSent, details.bytesRetransmitted);
    return row;
}

} // namespace

std::vector<SocketRow> rowsOf(const std::vector<ListedSocket> &listing)
{
    const WaitingEnds ends(listing);
    std::vector<SocketRow> rows;
    rows.reserve(listing.size());
    std::vector<ListedSocket> own = ofEnchufe(listing);
    auto next = own.cbegin();
    for (const ListedSocket &listed : listing) {
        const bool isOwn = next != own.cend() && *next == listed;
        if (isOwn)
            ++next;
        rows.push_back(rowOf(listed, isOwn ? openingOf(listed, ends) : Opening::Foreign));
    }
    return rows;
}

std::vector<ListedSocket> filtered(const std::vector<ListedSocket> &listing, const SocketFilter &filter)
{
    if (filter.isEmpty())
        return listing;
    const std::vector<SocketRow> rows = rowsOf(listing);
    std::vector<ListedSocket> taken;
    for (size_t index = 0; index < listing.size(); ++index) {
        const auto hasWord = [&listed = listing[index]](const QString &word) {
            const Cells cells = cellsOf(listed);
            return std::any_of(cells.begin(), cells.end(), [&word](const QString &cell) {
                return cell.contains(word, Qt::CaseInsensitive);
            });
        };
        if (filter.matches(rows[index], nullptr, 0, hasWord))
            taken.push_back(listing[index]);
    }
    return taken;
}

} // namespace enchufe::cli
