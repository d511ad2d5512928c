#pragma once

#include "gui/exchange/blockrows.h"
#include "gui/exchange/transcriptlayout.h"
#include "journal/bytesearch.h"
#include "journal/conversation.h"
#include "journal/livetable.h"

#include <functional>
#include <optional>

namespace enchufe {

/// A part of one block's bytes, from `begin` up to `end`.
struct BlockStretch
{
    qsizetype block = -1;
    quint32 begin = 0;
    quint32 end = 0;
};

/// What a transcript shows: the blocks of one socket, or of one peer of a UDP socket, read from the journal
/// when asked for. Holds numbers of events only.
class TranscriptSource
{
public:
    TranscriptSource(const LiveTable &table, SocketId socket, PeerIndex peer);

    SocketId socket() const { return m_conversation.socket(); }
    PeerIndex peer() const { return m_conversation.peer(); }
    /// False when it has caught up with the journal, or with the table while that is paused. Param added: is
    /// shown each new block's event.
    bool fold(quint64 most, const std::function<void(const Event &)> &added)
    {
        return m_conversation.fold(m_table.journal(), most, added, m_table.shownEnd());
    }
    qsizetype count() const { return m_conversation.count(); }

    const Journal &journal() const { return m_table.journal(); }
    /// What is known of the socket; null before the table has seen it.
    const SocketRow *row() const { return m_table.table().row(socket()); }
    Transport transport() const;

    Event event(qsizetype block) const { return journal().event(m_conversation.eventNumber(block)); }
    static BlockKind kindOf(const Event &event);
    /// False when the block had bytes and they are gone.
    bool isKept(const Event &event) const { return event.payloadLength == 0 || journal().isKept(event); }
    QByteArrayView bytes(const Event &event) const { return journal().payload(event); }
    /// The bytes of the same stream next to this block's.
    StreamEdges edges(qsizetype block, const Event &event) const;
    /// The block a match begins in; -1 when it is not folded yet.
    qsizetype blockOf(const ByteMatch &match) const { return m_conversation.blockOf(match.event); }
    /// The block that an event is, or the next one behind it; count() when there is none yet.
    qsizetype blockFrom(quint64 number) const { return m_conversation.blockFrom(number); }
    /// `length` bytes of one direction from a match on: the parts of the blocks they lie in. What is cut too
    /// often by the other direction is not followed to its end.
    std::vector<BlockStretch> stretches(const ByteMatch &match, qsizetype length) const;
    /// A search in all of it.
    ByteQuery query(const QByteArray &needle) const;

    quint64 eventNumber(qsizetype block) const { return m_conversation.eventNumber(block); }

    /// Who a datagram came from or went to; null for TCP.
    Endpoint peerOf(const Event &event) const;

private:
    QByteArray neighbours(qsizetype block, const Event &event, int step) const;

    const LiveTable &m_table;
    Conversation m_conversation;
};

} // namespace enchufe
