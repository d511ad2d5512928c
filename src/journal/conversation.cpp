#include "journal/conversation.h"

#include "journal/eventwalk.h"

#include <ranges>

namespace enchufe {

namespace {

bool isAboutOnePeer(EventKind kind)
{
    return kind == EventKind::Received || kind == EventKind::Sent || kind == EventKind::SendRefused ||
           kind == EventKind::PeerSeen || kind == EventKind::Truncated;
}

} // namespace

Conversation::Conversation(SocketId socket, PeerIndex peer, quint64 firstEvent)
    : m_socket(socket)
    , m_peer(peer)
    , m_position(firstEvent)
{}

bool Conversation::fold(const Journal &journal, quint64 most, const std::function<void(const Event &)> &added,
                        quint64 until)
{
    return walkEvents(journal, &m_position, most, until, [&](quint64 number, const Event &event) {
        if (event.socket != m_socket || !isBlock(event.kind))
            return;
        if (m_peer != 0 && event.peer != m_peer && isAboutOnePeer(event.kind))
            return;
        m_events.append(number);
        if (added)
            added(event);
    });
}

qsizetype Conversation::blockFrom(quint64 number) const
{
    const auto blocks = std::views::iota(qsizetype(0), count());
    const auto found = std::ranges::partition_point(
        blocks, [this, number](qsizetype block) { return m_events[block] < number; });
    return found == blocks.end() ? count() : *found;
}

qsizetype Conversation::blockOf(quint64 number) const
{
    const qsizetype block = blockFrom(number);
    return block == count() || m_events[block] != number ? -1 : block;
}

bool Conversation::isBlock(EventKind kind)
{
    switch (kind) {
    case EventKind::Bound:
    case EventKind::Listening:
    case EventKind::AttemptFailed:
    case EventKind::Established:
    case EventKind::Accepted:
    case EventKind::AcceptPaused:
    case EventKind::AcceptResumed:
    case EventKind::PeerSeen:
    case EventKind::Received:
    case EventKind::Sent:
    case EventKind::SendRefused:
    case EventKind::Unsent:
    case EventKind::Truncated:
    case EventKind::ServiceSet:
    case EventKind::GroupJoined:
    case EventKind::GroupLeft:
    case EventKind::OptionRefused:
    case EventKind::ReadingStopped:
    case EventKind::ReadingResumed:
    case EventKind::PeerFinished:
    case EventKind::FinishedHere:
    case EventKind::Aborted:
    case EventKind::Closed:
    case EventKind::Failed:
        return true;
    case EventKind::Created:
    case EventKind::LookupStarted:
    case EventKind::LookupFinished:
    case EventKind::Connecting:
    case EventKind::Queued:
    case EventKind::FailureFacts:
    case EventKind::OptionSet:
    case EventKind::KernelSample:
    case EventKind::HolderSeen:
    case EventKind::Call:
    case EventKind::KernelState:
    case EventKind::KernelGone:
    case EventKind::KernelNote:
    case EventKind::BytesDropped:
    case EventKind::RecordingPaused:
    case EventKind::RecordingResumed:
        return false;
    }
    return false;
}

} // namespace enchufe
