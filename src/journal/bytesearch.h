#pragma once

#include "journal/journal.h"

#include <QByteArray>

#include <compare>
#include <vector>

namespace enchufe {

/// What is looked for, and in whose bytes.
struct ByteQuery
{
    /// At most ByteSearch::longestNeedle bytes; empty finds nothing.
    QByteArray needle;
    SocketId socket;
    /// One peer of a UDP socket; 0 for all.
    PeerIndex peer = 0;
    /// Where to begin looking, SocketRow::firstEvent.
    quint64 firstEvent = 0;
    Transport transport = Transport::Tcp;
    bool received = true;
    bool sent = true;
};

/// Where a match begins: the number of the event and the byte of its payload.
struct ByteMatch
{
    quint64 event = 0;
    quint32 offset = 0;

    friend auto operator<=>(const ByteMatch &, const ByteMatch &) = default;
};

/// Finds bytes in what was exchanged over one socket, straight in the spool. Bytes are compared as they are:
/// case matters, and a character is its UTF-8. Of matches that overlap the first counts, as in an editor.
///
/// A match may begin in one block of a TCP stream and end in a later one of the same direction, whatever went
/// the other way between them; datagrams stand alone. Bytes that are gone are skipped and counted; no match
/// runs across the gap.
///
/// Bounds: stops for good at mostMatches. Thread: its owner's, which need not be the journal's.
class ByteSearch
{
public:
    static constexpr qsizetype longestNeedle = 4096;
    static constexpr size_t mostMatches = 100'000;

    ByteSearch(const Journal &journal, ByteQuery query);

    /// Searches on from where it stopped: at most about 4 MiB of payload or 65,536 events, less than 2 ms of
    /// work on what is cached. False when it has caught up with published(), or is full.
    bool step();
    /// The matches of the steps since the last call, in order. A later call may give earlier ones, which end
    /// late.
    std::vector<ByteMatch> takeMatches();

    /// How far it is.
    struct Progress
    {
        quint64 eventsDone = 0;
        quint64 events = 0;
        quint64 bytesDone = 0;
        /// Bytes of this socket that are no longer kept or never were, so that nothing is known of them.
        quint64 bytesSkipped = 0;
        /// True at mostMatches: what comes behind the last match was not looked at.
        bool full = false;
        /// True when nothing is left to look at for now.
        bool done = false;
    };
    Progress progress() const;

private:
    /// A part of the tail and where it comes from.
    struct Piece
    {
        qsizetype begin = 0;
        ByteMatch from;
    };
    /// One direction of the exchange.
    struct Stream
    {
        /// The last bytes, one less than the needle: what a match may still begin in.
        QByteArray tail;
        std::vector<Piece> pieces;
        /// Bytes of this direction before the block that is being looked at.
        quint64 position = 0;
        /// End of the last match; the next begins here or later.
        quint64 freeFrom = 0;
    };

    bool isAsked(const Event &event) const;
    void searchBlock(quint64 number, const Event &event);
    void searchSeam(Stream &stream, QByteArrayView bytes);
    void searchInside(Stream &stream, quint64 number, QByteArrayView bytes);
    void keepTail(Stream &stream, quint64 number, QByteArrayView bytes) const;
    bool isFull() const { return m_count >= mostMatches; }

    const Journal &m_journal;
    const ByteQuery m_query;
    quint64 m_position;
    quint64 m_bytesDone = 0;
    quint64 m_bytesSkipped = 0;
    Stream m_received;
    Stream m_sent;
    std::vector<ByteMatch> m_matches;
    size_t m_count = 0;
};

} // namespace enchufe
