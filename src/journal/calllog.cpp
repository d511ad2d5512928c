#include "journal/calllog.h"

#include "base/error.h"
#include "journal/calltext.h"
#include "journal/eventwalk.h"

#include <cerrno>
#include <utility>

namespace enchufe {

namespace {

/// Whether a getsockopt() gave this error, as it is recorded: "8, SOL_SOCKET, SO_ERROR, [ECONNRESET]".
bool saysError(const Journal &journal, quint64 number, int error)
{
    const Event call = journal.event(number);
    const QByteArray end = "SO_ERROR, [" + errnoName(error).toLatin1() + ']';
    return journal.payload(call).endsWith(end);
}

} // namespace

CallLog::CallLog(SocketId socket, quint64 firstEvent)
    : m_socket(socket)
    , m_position(firstEvent)
{}

bool CallLog::fold(const Journal &journal, quint64 most, quint64 until)
{
    if (!m_isBegun)
        begin(journal);
    return walkEvents(
        journal, &m_position, most, until,
        [this, &journal](quint64 number, const Event &event) { foldOne(journal, number, event); });
}

/// The call that made an accepted socket is its listener's, just before.
void CallLog::begin(const Journal &journal)
{
    m_isBegun = true;
    if (!m_socket.isValid() || m_position == 0 || m_position >= journal.published() ||
        m_position <= journal.firstKept())
        return;
    const auto facts = journal.facts<SocketFacts>(journal.event(m_position));
    const Event before = journal.event(m_position - 1);
    const bool isAccept =
        before.kind == EventKind::Call && before.call == SystemCall::Accept && before.value >= 0;
    if (!isAccept || !facts || facts->opening != Opening::Accepted || facts->parent != before.socket)
        return;
    m_accepted = int(before.value);
    add(m_position - 1, -1);
}

void CallLog::foldOne(const Journal &journal, quint64 number, const Event &event)
{
    if (event.kind == EventKind::Created) {
        create(journal, event);
        return;
    }
    if (!event.socket.isValid())
        return;
    const auto found = m_sockets.find(event.socket.value);
    Known *const known = found == m_sockets.end() ? nullptr : &found->second;
    // Of one socket whose beginning was dropped, its own calls are listed all the same.
    if (known == nullptr && m_socket.isValid() && event.socket != m_socket)
        return;
    if (event.kind == EventKind::Call) {
        if (event.call == SystemCall::Accept && event.value >= 0)
            m_accepted = int(event.value);
        if (known != nullptr) {
            known->asked.reset();
            if (event.call == SystemCall::GetSocketOption)
                known->asked = number;
            if (event.call == SystemCall::Socket && event.value >= 0)
                known->descriptor = int(event.value);
        }
    }
    if (isCall(journal, event, known))
        add(number, known != nullptr ? known->descriptor : -1);
    // What SO_ERROR told, it told once.
    if (event.kind == EventKind::Failed && known != nullptr)
        known->asked.reset();
    if (event.kind == EventKind::Closed && known != nullptr)
        m_sockets.erase(found);
}

void CallLog::create(const Journal &journal, const Event &event)
{
    const auto facts = journal.facts<SocketFacts>(event);
    if (!facts || !isOwn(facts->opening))
        return;
    if (m_socket.isValid() && event.socket != m_socket && facts->parent != m_socket)
        return;
    Known known;
    known.isStream = facts->transport == Transport::Tcp;
    if (facts->opening == Opening::Accepted && known.isStream)
        known.descriptor = std::exchange(m_accepted, -1);
    m_sockets[event.socket.value] = known;
}

bool CallLog::isCall(const Journal &journal, const Event &event, const Known *known)
{
    const bool isStream = known == nullptr || known->isStream;
    switch (event.kind) {
    case EventKind::Call:
    case EventKind::Received:
    case EventKind::Sent:
        return true;
    case EventKind::PeerFinished:
        return isStream;
    case EventKind::Failed:
        // Where SO_ERROR told it, that call is listed already.
        return (event.call == SystemCall::Receive || event.call == SystemCall::Send) && event.error != 0 &&
               (known == nullptr || !known->asked || !saysError(journal, *known->asked, event.error));
    case EventKind::SendRefused:
        // What this program itself refuses, before the kernel sees it, is no call.
        return !isStream && event.value > 0 && event.error != ENOTCONN && event.error != EDESTADDRREQ &&
               event.error != ENOBUFS;
    default:
        return false;
    }
}

void CallLog::add(quint64 number, int descriptor)
{
    m_calls.push_back({number, descriptor});
}

void CallLog::dropFirst(qsizetype number)
{
    m_calls.erase(m_calls.begin(), m_calls.begin() + number);
    m_dropped += quint64(number);
}

QString CallLog::line(const Journal &journal, const Event &call)
{
    return callText(journal, call).line();
}

} // namespace enchufe
