#include "net/tcpconnector.h"

#include "net/tcpchannel.h"

#include <QTimerEvent>

#include <cerrno>

namespace enchufe {

TcpConnector::TcpConnector(SocketId id, SocketOwner &owner, const OpenRequest &request, qint64 queueLimit)
    : NetSocket(id, owner, Transport::Tcp)
    , m_request(request)
    , m_queue(queueLimit)
{}

TcpConnector::~TcpConnector() = default;

void TcpConnector::start()
{
    SocketFacts facts;
    facts.requested = {m_request.from, m_request.target.endpoint()};
    facts.transport = Transport::Tcp;
    facts.opening = Opening::Active;
    recordCreated(facts);
    resolve(m_request.target, [this](std::vector<Endpoint> found) {
        m_candidates = std::move(found);
        tryNext();
    });
}

void TcpConnector::tryNext()
{
    // Addresses that fail at once are passed in a loop, not by recursion: a name may have many.
    while (const std::optional<CallFailure> failure = attempt(m_candidates[m_next++])) {
        if (!goesOnAfter(*failure))
            return;
    }
}

std::optional<CallFailure> TcpConnector::attempt(const Endpoint &remote)
{
    m_pair = {m_request.from, remote};
    const Result<int> opened = calls().socket(id(), remote.family(), Transport::Tcp);
    if (!opened)
        return CallFailure{opened.error(), SystemCall::Socket};
    m_descriptor = *opened;
    prepare(remote.family());
    if (!m_request.from.isNull()) {
        if (std::optional<CallFailure> failure = bindFrom())
            return failure;
    }
    if (m_request.ignoreRefusal) {
        const Result<int> filtered = setRefusalsIgnored(calls(), id(), m_descriptor, true);
        if (!filtered)
            return CallFailure{filtered.error(), SystemCall::SetSocketOption};
        m_patience.start(simultaneousMs, this);
    }
    recordPair(EventKind::Connecting, m_pair);
    const Result<int> asked = calls().connect(id(), m_descriptor, remote);
    if (!asked && asked.error().systemError != EINPROGRESS)
        return CallFailure{asked.error(), SystemCall::Connect};
    if (asked) {
        established();
        return std::nullopt;
    }
    m_pair.local = calls().endpoints(m_descriptor).local;
    recordState(calls().state(m_descriptor), m_pair, m_descriptor);
    // The one of the last address is deleted later: this may be its own signal.
    if (m_notifier)
        m_notifier.release()->deleteLater();
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TcpConnector::answered);
    return std::nullopt;
}

void TcpConnector::prepare(IpFamily family)
{
    std::vector<OptionValue> defaults;
    // A chosen port may still be in TIME-WAIT from the last connection; both sockets need the option to share
    // it.
    if (m_request.from.port() != 0)
        defaults.push_back({SocketOption::ReuseAddress, 1});
    setOptions(m_descriptor, family, withDefaults(defaults, m_request.options));
}

std::optional<CallFailure> TcpConnector::bindFrom()
{
    const Result<int> bound = calls().bind(id(), m_descriptor, m_request.from);
    if (!bound)
        return CallFailure{bound.error(), SystemCall::Bind};
    m_pair.local = calls().endpoints(m_descriptor).local;
    recordPair(EventKind::Bound, {m_pair.local, {}});
    return std::nullopt;
}

/// The kernel has an answer: yes or an error.
void TcpConnector::answered()
{
    const PublishAtEnd publish(writer());
    if (m_descriptor < 0)
        return;
    m_notifier->setEnabled(false);
    const int error = calls().pendingError(id(), m_descriptor);
    if (error == 0) {
        established();
        return;
    }
    recordState(calls().state(m_descriptor), m_pair, m_descriptor);
    if (goesOnAfter({Error::system(error), SystemCall::Connect}))
        tryNext();
}

void TcpConnector::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_patience.timerId()) {
        NetSocket::timerEvent(event);
        return;
    }
    const PublishAtEnd publish(writer());
    if (goesOnAfter({Error::system(ETIMEDOUT), SystemCall::Connect}))
        tryNext();
}

/// Writes why this address said no; true when there is another one to try.
bool TcpConnector::goesOnAfter(const CallFailure &failure)
{
    closeDescriptor();
    if (m_next < m_candidates.size()) {
        recordPair(EventKind::AttemptFailed, m_pair, 0, failure.error.systemError);
        return true;
    }
    recordFailure(failure.error, failure.call, m_pair);
    end();
    return false;
}

void TcpConnector::established()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_patience.stop();
    m_pair = calls().endpoints(m_descriptor);
    recordPair(EventKind::Established, m_pair);
    // From now on a reset is news again.
    if (m_request.ignoreRefusal)
        (void)setRefusalsIgnored(calls(), id(), m_descriptor, false);
    const int descriptor = std::exchange(m_descriptor, -1);
    auto channel = std::make_unique<TcpChannel>(id(), owner(), std::move(m_queue));
    TcpChannel &kept = *channel;
    owner().keep(std::move(channel));
    kept.setReadSize(m_request.readSize);
    kept.adopt(descriptor, m_pair, m_reading);
    if (m_service)
        kept.setService(m_service);
    if (m_finishing)
        kept.finishTalking();
}

void TcpConnector::send(PeerIndex, const QByteArray &bytes)
{
    if (m_finishing) {
        refuse(EPIPE, bytes.size());
        return;
    }
    const Result<qint64> queued = m_queue.add(bytes);
    if (!queued)
        refuse(queued.error().systemError, bytes.size());
    else if (*queued > 0)
        record(EventKind::Queued, *queued);
}

void TcpConnector::sendFile(const QString &path)
{
    const Result<qint64> queued = m_finishing ? Error::system(EPIPE) : m_queue.addFile(path);
    if (!queued)
        refuse(queued.error().systemError, 0);
    else
        record(EventKind::Queued, *queued);
}

void TcpConnector::setReading(bool on)
{
    if (on == m_reading)
        return;
    m_reading = on;
    record(on ? EventKind::ReadingResumed : EventKind::ReadingStopped);
}

void TcpConnector::close()
{
    stopLookup();
    closeDescriptor();
    end();
}

void TcpConnector::closeDescriptor()
{
    m_patience.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (m_descriptor >= 0)
        calls().close(id(), std::exchange(m_descriptor, -1));
}

void TcpConnector::end()
{
    if (const qint64 unsent = m_queue.unsent(); unsent > 0)
        record(EventKind::Unsent, unsent);
    record(EventKind::Closed);
    owner().ended(*this);
}

} // namespace enchufe
