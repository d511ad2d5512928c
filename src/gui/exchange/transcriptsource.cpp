#include "gui/exchange/transcriptsource.h"

#include <algorithm>

namespace enchufe {

namespace {

/// How far a character's other bytes are looked for between blocks of the other direction.
constexpr int neighbourReach = 64;
constexpr int mostEdge = 3;
/// How many blocks are looked at for the rest of a match.
constexpr qsizetype stretchReach = 10'000;

quint64 firstEventOf(const LiveTable &table, SocketId socket)
{
    const SocketRow *row = table.table().row(socket);
    return row ? row->firstEvent : table.journal().firstKept();
}

} // namespace

TranscriptSource::TranscriptSource(const LiveTable &table, SocketId socket, PeerIndex peer)
    : m_table(table)
    , m_conversation(socket, peer, firstEventOf(table, socket))
{}

Transport TranscriptSource::transport() const
{
    const SocketRow *known = row();
    return known ? known->transport : Transport::Tcp;
}

BlockKind TranscriptSource::kindOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::Received:
        return BlockKind::Received;
    case EventKind::Sent:
        return BlockKind::Sent;
    default:
        return BlockKind::Life;
    }
}

StreamEdges TranscriptSource::edges(qsizetype block, const Event &event) const
{
    if (transport() == Transport::Udp || event.payloadLength == 0)
        return {};
    const QByteArrayView own = bytes(event);
    if (own.isEmpty())
        return {};
    StreamEdges edges;
    // Only a continuation byte can end what an earlier block began, and only a byte beyond ASCII can begin
    // one.
    if ((quint8(own.front()) & 0xC0) == 0x80)
        edges.before = neighbours(block, event, -1);
    if (quint8(own.back()) >= 0x80)
        edges.after = neighbours(block, event, +1);
    return edges;
}

QByteArray TranscriptSource::neighbours(qsizetype block, const Event &event, int step) const
{
    QByteArray found;
    qsizetype index = block + step;
    for (int reach = 0; reach < neighbourReach && index >= 0 && index < count() && found.size() < mostEdge;
         ++reach, index += step) {
        const Event other = this->event(index);
        if (other.kind != event.kind || other.peer != event.peer)
            continue;
        const QByteArrayView theirs = bytes(other);
        const qsizetype take = std::min<qsizetype>(mostEdge - found.size(), theirs.size());
        if (step < 0)
            found.prepend(theirs.last(take));
        else
            found.append(theirs.first(take));
    }
    return found;
}

std::vector<BlockStretch> TranscriptSource::stretches(const ByteMatch &match, qsizetype length) const
{
    std::vector<BlockStretch> parts;
    const qsizetype first = blockOf(match);
    if (first < 0)
        return parts;
    const Event begun = event(first);
    const qsizetype last = std::min(count(), first + stretchReach);
    quint32 begin = match.offset;
    for (qsizetype block = first; block < last && length > 0; ++block) {
        const Event other = event(block);
        if (other.kind != begun.kind || other.peer != begun.peer || other.payloadLength <= begin)
            continue;
        const auto end = quint32(std::min<qsizetype>(other.payloadLength, begin + length));
        parts.push_back({block, begin, end});
        length -= end - begin;
        begin = 0;
    }
    return parts;
}

ByteQuery TranscriptSource::query(const QByteArray &needle) const
{
    return {.needle = needle,
            .socket = socket(),
            .peer = peer(),
            .firstEvent = firstEventOf(m_table, socket()),
            .transport = transport()};
}

Endpoint TranscriptSource::peerOf(const Event &event) const
{
    const SocketRow *known = row();
    if (!known || known->transport != Transport::Udp)
        return {};
    if (const UdpPeer *peer = known->peer(event.peer))
        return peer->remote;
    return known->pair.remote;
}

} // namespace enchufe
