#include "net/tcplistener.h"

#include "net/descriptorlimit.h"
#include "net/tcpchannel.h"

#include <QTimerEvent>

#include <cerrno>
#include <poll.h>

namespace enchufe {

namespace {

// How long a listener without descriptors waits before it looks again, and how soon after one was closed: the
// pause keeps a burst of closes from being as many pairs of AcceptResumed and AcceptPaused.
constexpr int retryMs = 500;
constexpr int retryAfterCloseMs = 50;

bool isShortage(int error)
{
    return error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM;
}

} // namespace

TcpListener::TcpListener(SocketId id, SocketOwner &owner, const OpenRequest &request, qint64 queueLimit)
    : NetSocket(id, owner, Transport::Tcp)
    , m_request(request)
    , m_queueLimit(queueLimit)
    , m_server(*this)
    , m_accepting(!request.acceptByHand)
{}

TcpListener::~TcpListener() = default;

void TcpListener::start()
{
    SocketFacts facts;
    facts.requested = {m_request.target.endpoint(), {}};
    facts.transport = Transport::Tcp;
    facts.opening = Opening::Passive;
    recordCreated(facts);
    resolve(m_request.target, [this](const std::vector<Endpoint> &found) { openFirst(found); });
}

/// Opens the first of a name's addresses that this computer has.
void TcpListener::openFirst(const std::vector<Endpoint> &candidates)
{
    for (size_t i = 0; i < candidates.size(); ++i) {
        const std::optional<CallFailure> failure = open(candidates[i]);
        if (!failure) {
            adopt();
            return;
        }
        if (m_descriptor >= 0)
            calls().close(id(), std::exchange(m_descriptor, -1));
        const int error = failure->error.systemError;
        // A port in use is no reason to listen somewhere else without a word.
        const bool isElsewhere = error == EADDRNOTAVAIL || error == EAFNOSUPPORT;
        if (!isElsewhere || i + 1 == candidates.size()) {
            recordFailure(failure->error, failure->call, {candidates[i], {}});
            break;
        }
        recordPair(EventKind::AttemptFailed, {candidates[i], {}}, 0, error);
    }
    end();
}

std::optional<CallFailure> TcpListener::open(const Endpoint &local)
{
    const Result<int> opened = calls().socket(id(), local.family(), Transport::Tcp);
    if (!opened)
        return CallFailure{opened.error(), SystemCall::Socket};
    m_descriptor = *opened;
    std::vector<OptionValue> defaults = {{SocketOption::ReuseAddress, 1}};
    if (local.family() == IpFamily::V6 && local.isWildcard())
        defaults.push_back({SocketOption::OnlyV6, 0});
    setOptions(m_descriptor, local.family(), withDefaults(defaults, m_request.options));
    const Result<int> bound = calls().bind(id(), m_descriptor, local);
    if (!bound)
        return CallFailure{bound.error(), SystemCall::Bind};
    m_local = calls().endpoints(m_descriptor).local;
    recordPair(EventKind::Bound, {m_local, {}});
    const Result<int> listening = calls().listen(id(), m_descriptor, m_request.backlog);
    if (!listening)
        return CallFailure{listening.error(), SystemCall::Listen};
    recordPair(EventKind::Listening, {m_local, {}}, m_request.backlog);
    if (!m_accepting)
        record(EventKind::ReadingStopped);
    if (m_service)
        recordService(m_service);
    return std::nullopt;
}

void TcpListener::adopt()
{
    recordState(calls().state(m_descriptor), {m_local, {}}, m_descriptor);
    if (!m_server.setSocketDescriptor(m_descriptor)) {
        recordFailure(Error::system(EBADF), SystemCall::Listen, {m_local, {}});
        close();
        return;
    }
    if (!m_accepting)
        stopAccepting();
    connect(&m_server, &QTcpServer::acceptError, this, [this] { acceptFailed(errno); });
    connect(&owner(), &SocketOwner::descriptorFreed, this, [this] {
        if (m_paused)
            m_retry.start(retryAfterCloseMs, this);
    });
}

void TcpListener::accepted(int descriptor)
{
    const PublishAtEnd publish(writer());
    recordCall(SystemCall::Accept, descriptor, 0, QString::number(m_descriptor));
    if (!takeIn(descriptor))
        return;
    // Qt's loop must not meet an empty queue: after one EAGAIN it takes every later error for another and
    // spins.
    if (++m_acceptedInTurn == acceptsPerTurn || !isMoreWaiting()) {
        stopAccepting();
        nextTurnSoon();
    }
}

/// Makes a channel of an accepted descriptor; false when it was the last for now.
bool TcpListener::takeIn(int descriptor)
{
    const EndpointPair pair = calls().endpoints(descriptor);
    const SocketId child = owner().takeId();
    SocketFacts facts;
    facts.requested = pair;
    facts.parent = id();
    facts.transport = Transport::Tcp;
    facts.opening = Opening::Accepted;
    writer().appendFacts({.socket = child, .kind = EventKind::Created}, facts);
    writer().appendFacts({.socket = child, .kind = EventKind::Established}, pair);
    recordPair(EventKind::Accepted, pair, child.value);
    auto channel = std::make_unique<TcpChannel>(child, owner(), SendQueue(m_queueLimit));
    TcpChannel &kept = *channel;
    owner().keep(std::move(channel));
    kept.setReadSize(m_request.readSize);
    kept.adopt(descriptor, pair, true);
    if (m_service)
        kept.setService(m_service);

    // Once descriptors were short, a low number no longer means that the next one is low too.
    if (!isInReserve(descriptor + 1) && (!m_wereShort || canAcceptMore()))
        return true;
    pause(EMFILE);
    return false;
}

void TcpListener::accept(int count)
{
    if (m_accepting || m_descriptor < 0)
        return;
    for (int taken = 0; taken < count; ++taken) {
        if (!canAcceptMore()) {
            pause(EMFILE);
            return;
        }
        const Result<int> accepted = calls().accept(id(), m_descriptor);
        if (!accepted) {
            if (isShortage(accepted.error().systemError))
                pause(accepted.error().systemError);
            return;
        }
        if (!takeIn(*accepted))
            return;
    }
}

void TcpListener::acceptFailed(int error)
{
    const PublishAtEnd publish(writer());
    recordCall(SystemCall::Accept, -1, error, QString::number(m_descriptor));
    // Otherwise the one connection is gone (ECONNABORTED and the like); the next may be well.
    if (isShortage(error))
        pause(error);
    else
        nextTurnSoon();
}

/// Ends Qt's accept loop and switches its notifier off.
void TcpListener::stopAccepting()
{
    m_server.setMaxPendingConnections(0);
    m_server.pauseAccepting();
}

void TcpListener::nextTurnSoon()
{
    if (std::exchange(m_turnQueued, true))
        return;
    QMetaObject::invokeMethod(this, &TcpListener::nextTurn, Qt::QueuedConnection);
}

void TcpListener::nextTurn()
{
    m_turnQueued = false;
    if (m_descriptor < 0 || m_paused || !m_accepting)
        return;
    m_acceptedInTurn = 0;
    m_server.setMaxPendingConnections(acceptsPerTurn);
    m_server.resumeAccepting();
}

void TcpListener::pause(int error)
{
    stopAccepting();
    if (m_paused)
        return;
    m_paused = true;
    m_wereShort = true;
    record(EventKind::AcceptPaused, 0, error);
    m_retry.start(retryMs, this);
}

void TcpListener::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_retry.timerId()) {
        NetSocket::timerEvent(event);
        return;
    }
    m_retry.start(retryMs, this);
    resumeIfPossible();
}

void TcpListener::resumeIfPossible()
{
    if (!m_paused || !canAcceptMore())
        return;
    const PublishAtEnd publish(writer());
    m_retry.stop();
    m_paused = false;
    record(EventKind::AcceptResumed);
    nextTurn();
}

void TcpListener::setReading(bool on)
{
    if (on == m_accepting || m_descriptor < 0)
        return;
    m_accepting = on;
    record(on ? EventKind::ReadingResumed : EventKind::ReadingStopped);
    if (on)
        nextTurn();
    else
        stopAccepting();
}

void TcpListener::setService(const Service &service)
{
    m_service = service;
    if (m_descriptor >= 0)
        recordService(m_service);
}

bool TcpListener::isMoreWaiting() const
{
    pollfd descriptor = {.fd = m_descriptor, .events = POLLIN, .revents = 0};
    return ::poll(&descriptor, 1, 0) > 0;
}

void TcpListener::close()
{
    stopLookup();
    m_retry.stop();
    if (m_descriptor >= 0) {
        const int descriptor = std::exchange(m_descriptor, -1);
        if (m_server.isListening()) {
            m_server.close();
            recordCall(SystemCall::Close, 0, 0, QString::number(descriptor));
        } else {
            calls().close(id(), descriptor);
        }
    }
    end();
}

void TcpListener::end()
{
    record(EventKind::Closed);
    owner().ended(*this);
}

} // namespace enchufe
