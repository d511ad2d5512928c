#include "journal/bytesearch.h"

#include "journal/eventwalk.h"
#include "journal/findbytes.h"

#include <algorithm>

namespace enchufe {

namespace {

constexpr quint64 bytesPerStep = quint64(4) << 20;
constexpr quint64 eventsPerStep = 65'536;

} // namespace

ByteSearch::ByteSearch(const Journal &journal, ByteQuery query)
    : m_journal(journal)
    , m_query(std::move(query))
    , m_position(m_query.firstEvent)
{
    Q_ASSERT(m_query.needle.size() <= longestNeedle);
}

bool ByteSearch::step()
{
    if (m_query.needle.isEmpty())
        m_position = m_journal.published();
    if (isFull())
        return false;
    const quint64 enough = m_bytesDone + bytesPerStep;
    const auto search = [&](quint64 number, const Event &event) {
        if (isAsked(event))
            searchBlock(number, event);
        return m_bytesDone < enough && !isFull();
    };
    return walkEvents(m_journal, &m_position, eventsPerStep, ~quint64(0), search) && !isFull();
}

bool ByteSearch::isAsked(const Event &event) const
{
    return event.socket == m_query.socket && event.payloadLength > 0 &&
           ((event.kind == EventKind::Received && m_query.received) ||
            (event.kind == EventKind::Sent && m_query.sent)) &&
           (m_query.peer == 0 || event.peer == m_query.peer);
}

void ByteSearch::searchBlock(quint64 number, const Event &event)
{
    Stream &stream = event.kind == EventKind::Received ? m_received : m_sent;
    const size_t before = m_matches.size();
    const QByteArrayView bytes = m_journal.payload(event);
    searchSeam(stream, bytes);
    searchInside(stream, number, bytes);
    m_bytesDone += event.payloadLength;
    // Asked afterwards: bytes that are dropped while they are looked at turn to zeros.
    if (!m_journal.isKept(event) || bytes.isEmpty()) {
        m_count -= m_matches.size() - before;
        m_matches.resize(before);
        m_bytesSkipped += event.payloadLength;
        stream.tail.clear();
        stream.pieces.clear();
    } else if (m_query.transport == Transport::Tcp) {
        keepTail(stream, number, bytes);
    }
    stream.position += event.payloadLength;
    if (m_count > mostMatches) {
        m_matches.resize(m_matches.size() - (m_count - mostMatches));
        m_count = mostMatches;
    }
}

/// Matches that begin in the tail and end in `bytes`.
void ByteSearch::searchSeam(Stream &stream, QByteArrayView bytes)
{
    const QByteArray &needle = m_query.needle;
    if (stream.tail.isEmpty() || bytes.isEmpty())
        return;
    const QByteArray seam =
        stream.tail + bytes.first(std::min(bytes.size(), needle.size() - 1)).toByteArray();
    const quint64 start = stream.position - quint64(stream.tail.size());
    qsizetype from = qsizetype(stream.freeFrom - std::min(stream.freeFrom, start));
    for (qsizetype at = findBytes(seam, needle, from); at >= 0; at = findBytes(seam, needle, from)) {
        const auto next =
            std::upper_bound(stream.pieces.begin(), stream.pieces.end(), at,
                             [](qsizetype place, const Piece &piece) { return place < piece.begin; });
        const Piece &piece = *(next - 1);
        m_matches.push_back({piece.from.event, piece.from.offset + quint32(at - piece.begin)});
        ++m_count;
        from = at + needle.size();
        stream.freeFrom = start + quint64(from);
    }
}

void ByteSearch::searchInside(Stream &stream, quint64 number, QByteArrayView bytes)
{
    const QByteArray &needle = m_query.needle;
    qsizetype from = qsizetype(stream.freeFrom - std::min(stream.freeFrom, stream.position));
    for (qsizetype at = findBytes(bytes, needle, from); at >= 0 && !isFull();
         at = findBytes(bytes, needle, from)) {
        m_matches.push_back({number, quint32(at)});
        ++m_count;
        from = at + needle.size();
        stream.freeFrom = stream.position + quint64(from);
    }
}

void ByteSearch::keepTail(Stream &stream, quint64 number, QByteArrayView bytes) const
{
    const qsizetype wanted = m_query.needle.size() - 1;
    const qsizetype taken = std::min(wanted, bytes.size());
    if (taken == 0)
        return;
    const qsizetype excess = std::max<qsizetype>(0, stream.tail.size() + taken - wanted);
    stream.tail.remove(0, excess);
    auto firstLeft =
        std::upper_bound(stream.pieces.begin(), stream.pieces.end(), excess,
                         [](qsizetype place, const Piece &piece) { return place < piece.begin; });
    if (firstLeft != stream.pieces.begin())
        --firstLeft;
    if (stream.tail.isEmpty())
        firstLeft = stream.pieces.end();
    stream.pieces.erase(stream.pieces.begin(), firstLeft);
    for (Piece &piece : stream.pieces) {
        const qsizetype cut = std::max<qsizetype>(0, excess - piece.begin);
        piece.from.offset += quint32(cut);
        piece.begin = piece.begin + cut - excess;
    }
    stream.pieces.push_back({stream.tail.size(), {number, quint32(bytes.size() - taken)}});
    stream.tail.append(bytes.last(taken));
}

std::vector<ByteMatch> ByteSearch::takeMatches()
{
    std::vector<ByteMatch> matches;
    matches.swap(m_matches);
    std::sort(matches.begin(), matches.end());
    return matches;
}

ByteSearch::Progress ByteSearch::progress() const
{
    const quint64 end = m_journal.published();
    return {m_position - std::min(m_position, m_query.firstEvent),
            end - std::min(end, m_query.firstEvent),
            m_bytesDone,
            m_bytesSkipped,
            isFull(),
            isFull() || m_position >= end};
}

} // namespace enchufe
