#include "journal/callsteps.h"

#include "journal/eventwalk.h"
#include "journal/sockettable.h"

#include <QRegularExpression>

#include <cerrno>
#include <unordered_map>

namespace enchufe {

namespace {

using Kind = CallStep::Kind;

/// True for what may stand in a program as it is: a constant's name or a number. Arguments come from the
/// record, whoever wrote it.
bool isWord(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\A(?:[A-Z][A-Z0-9_]{0,40}|[0-9]{1,9})\\z"));
    return word.match(text).hasMatch();
}

class Collector
{
public:
    /// Param only: of a listener's accepted sockets this one alone; 0: all.
    Collector(const Journal &journal, const SocketRow &subject, SocketId only)
        : m_journal(journal)
        , m_subject(subject.id)
        , m_only(only)
        , m_isListener(subject.isListener())
    {
        m_result.transport = subject.transport;
    }

    void take(const Event &event);
    CallSteps result() { return m_hasSocket ? std::move(m_result) : CallSteps(); }

private:
    void takeCreated(const Event &event);
    void takeCall(const Event &event, int socket);
    void takeOption(const QStringList &words, CallStep step);
    void takeAccept(const Event &event);
    void takeReceived(const Event &event, int socket);
    void takeSent(const Event &event, int socket);
    void takePeer(const Event &event);
    void takeAnswer(const Event &event, int socket);
    void add(CallStep step);
    void setAddress(CallStep &step, const QStringList &words) const;
    CallStep *last(Kind kind, int socket);

    const Journal &m_journal;
    const SocketId m_subject;
    const SocketId m_only;
    const bool m_isListener;
    CallSteps m_result;
    /// Sockets of the program by their ids.
    std::unordered_map<quint32, int> m_sockets;
    std::unordered_map<PeerIndex, Endpoint> m_peers;
    qsizetype m_bytes = 0;
    bool m_hasSocket = false;
    bool m_isAcceptPending = false;
};

void Collector::take(const Event &event)
{
    if (event.kind == EventKind::Created) {
        takeCreated(event);
        return;
    }
    const auto found = m_sockets.find(event.socket.value);
    if (found == m_sockets.end())
        return;
    const int socket = found->second;
    switch (event.kind) {
    case EventKind::Call:
        takeCall(event, socket);
        break;
    case EventKind::Bound:
        if (CallStep *bound = last(Kind::Bind, socket)) {
            const auto pair = m_journal.facts<EndpointPair>(event);
            bound->isPortChosen = bound->endpoint.port() == 0;
            if (pair && bound->isPortChosen)
                bound->endpoint = bound->endpoint.withPort(pair->local.port());
        }
        break;
    case EventKind::Established:
    case EventKind::AttemptFailed:
    case EventKind::Failed:
        takeAnswer(event, socket);
        break;
    case EventKind::PeerSeen:
        takePeer(event);
        break;
    case EventKind::Received:
        takeReceived(event, socket);
        break;
    case EventKind::Sent:
        takeSent(event, socket);
        break;
    case EventKind::PeerFinished:
        add({.kind = Kind::ReceiveEnd, .socket = socket});
        break;
    default:
        break;
    }
}

void Collector::takeCreated(const Event &event)
{
    if (event.socket == m_subject) {
        m_sockets.emplace(event.socket.value, 0);
        return;
    }
    const auto facts = m_journal.facts<SocketFacts>(event);
    const bool isAccepted =
        m_isListener && facts && facts->parent == m_subject && facts->opening == Opening::Accepted;
    if (!isAccepted || !std::exchange(m_isAcceptPending, false))
        return;
    if (m_only.isValid() && event.socket != m_only)
        return;
    m_sockets.emplace(event.socket.value, ++m_result.accepted);
    add({.kind = Kind::Accept, .socket = m_result.accepted});
}

CallStep *Collector::last(Kind kind, int socket)
{
    for (auto step = m_result.steps.rbegin(); step != m_result.steps.rend(); ++step) {
        if (step->socket == socket && step->kind == kind)
            return &*step;
        // What is answered is one of the last few calls.
        if (step - m_result.steps.rbegin() > 8)
            break;
    }
    return nullptr;
}

void Collector::setAddress(CallStep &step, const QStringList &words) const
{
    const Result<Endpoint> endpoint = Endpoint::parse(words.value(1));
    if (endpoint)
        step.endpoint = *endpoint;
    else
        step.kind = Kind::LeftOut;
}

void Collector::takeCall(const Event &event, int socket)
{
    CallStep step = {.socket = socket, .error = event.error, .name = systemCallName(event.call).data()};
    const QStringList words =
        QString::fromUtf8(m_journal.payload(event)).split(QStringLiteral(", "), Qt::KeepEmptyParts);
    switch (event.call) {
    case SystemCall::Socket:
        step.kind = Kind::Socket;
        m_hasSocket = m_hasSocket || event.error == 0;
        m_result.family = words.value(0) == u"AF_INET6" ? IpFamily::V6 : IpFamily::V4;
        step.value = qint64(m_result.family);
        break;
    case SystemCall::SetSocketOption:
        takeOption(words, step);
        return;
    case SystemCall::Bind:
        step.kind = Kind::Bind;
        setAddress(step, words);
        break;
    case SystemCall::Connect:
        step.kind = Kind::Connect;
        setAddress(step, words);
        break;
    case SystemCall::Listen:
        step.kind = Kind::Listen;
        step.value = words.value(1).toInt();
        break;
    case SystemCall::Accept:
        takeAccept(event);
        return;
    case SystemCall::Shutdown:
        if (isWord(words.value(1))) {
            step.kind = Kind::Shutdown;
            step.name = words.value(1).toLatin1();
        }
        break;
    case SystemCall::Close:
        step.kind = Kind::Close;
        break;
    default:
        return;
    }
    add(std::move(step));
}

/// Its step comes with the socket that it made; one that found nobody is none.
void Collector::takeAccept(const Event &event)
{
    m_isAcceptPending = event.value >= 0;
}

/// "7, SOL_SOCKET, SO_REUSEADDR, [1]" or "7, SOL_SOCKET, SO_LINGER, {on=1, seconds=0}".
void Collector::takeOption(const QStringList &words, CallStep step)
{
    static const QRegularExpression number(QStringLiteral("\\A\\[(-?[0-9]{1,9})\\]\\z"));
    static const QRegularExpression linger(QStringLiteral("\\A\\{on=([01]), seconds=([0-9]{1,9})\\}\\z"));
    if (!isWord(words.value(1)) || !isWord(words.value(2))) {
        add(std::move(step));
        return;
    }
    const QByteArray name = (words[1] % u", " % words[2]).toLatin1();
    step.name = "setsockopt(" + name + ')';
    // The filter has no simple form, and the kernel takes none off where there is none.
    if (words[2] == u"SO_DETACH_FILTER") {
        add(std::move(step));
        return;
    }
    const QString rest = words.mid(3).join(QStringLiteral(", "));
    if (const auto match = number.match(rest); match.hasMatch()) {
        step.kind = Kind::Option;
        step.name = name;
        step.value = match.captured(1).toInt();
    } else if (const auto both = linger.match(rest); both.hasMatch() && words[2] == u"SO_LINGER") {
        step.kind = Kind::Linger;
        step.value = both.captured(1).toInt();
        step.size = both.captured(2).toUInt();
    }
    add(std::move(step));
}

/// What connect() came to, and what ended a stream.
void Collector::takeAnswer(const Event &event, int socket)
{
    CallStep *const asked = last(Kind::Connect, socket);
    if (asked != nullptr && asked->error == EINPROGRESS) {
        asked->error = event.kind == EventKind::Established ? 0 : event.error;
        return;
    }
    if (event.kind == EventKind::Failed && event.call == SystemCall::Receive && event.error != 0)
        add({.kind = Kind::ReceiveEnd, .socket = socket, .error = event.error});
}

void Collector::takePeer(const Event &event)
{
    if (const auto pair = m_journal.facts<EndpointPair>(event))
        m_peers[event.peer] = pair->remote;
}

void Collector::takeReceived(const Event &event, int socket)
{
    std::vector<CallStep> &steps = m_result.steps;
    const bool goesOn = m_result.transport == Transport::Tcp && !steps.empty() && m_result.leftOut == 0 &&
                        steps.back().kind == Kind::Receive && steps.back().socket == socket;
    if (goesOn) {
        steps.back().size += event.payloadLength;
        ++m_result.calls;
        return;
    }
    add({.kind = Kind::Receive,
         .socket = socket,
         .endpoint = m_peers[event.peer],
         .peer = event.peer,
         .size = event.payloadLength});
}

void Collector::takeSent(const Event &event, int socket)
{
    CallStep step = {.kind = Kind::Send,
                     .socket = socket,
                     .endpoint = m_peers[event.peer],
                     .peer = event.peer,
                     .size = event.payloadLength};
    if (m_result.steps.size() < callStepsLimit) {
        if (m_journal.isKept(event)) {
            const QByteArrayView bytes = m_journal.payload(event);
            step.bytes = bytes.first(std::min(callBytesLimit - m_bytes, bytes.size())).toByteArray();
        }
        m_bytes += step.bytes.size();
        m_result.bytesLeftOut += event.payloadLength - quint64(step.bytes.size());
    }
    add(std::move(step));
}

void Collector::add(CallStep step)
{
    ++m_result.calls;
    if (m_result.steps.size() < callStepsLimit)
        m_result.steps.push_back(std::move(step));
    else
        ++m_result.leftOut;
}

} // namespace

CallSteps callSteps(const Journal &journal, const SocketTable &table, const SocketRow &row, quint64 until)
{
    const SocketRow *const listener = table.row(row.parent);
    const bool isOfListener = row.opening == Opening::Accepted && row.transport == Transport::Tcp;
    if (!row.isOwn() || (isOfListener && listener == nullptr))
        return {};
    const SocketRow &subject = isOfListener ? *listener : row;
    Collector collector(journal, subject, isOfListener ? row.id : SocketId());
    quint64 position = subject.firstEvent;
    walkEvents(journal, &position, ~quint64(0), until,
               [&collector](quint64, const Event &event) { collector.take(event); });
    return collector.result();
}

} // namespace enchufe
