#include "net/udpport.h"

#include <QTimerEvent>

#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace enchufe {

namespace {

// Qt's read notifier is off while an error waits for the next send; datagrams that come meanwhile are looked
// for.
constexpr int errorWatchMs = 100;

short pollFor(int descriptor, short events)
{
    pollfd asked = {.fd = descriptor, .events = events, .revents = 0};
    return ::poll(&asked, 1, 0) > 0 ? asked.revents : short(0);
}

} // namespace

UdpPort::UdpPort(SocketId id, SocketOwner &owner, const OpenRequest &request,
                 std::unique_ptr<Responder> responder, qint64 queueLimit)
    : NetSocket(id, owner)
    , m_request(request)
    , m_responder(std::move(responder))
    , m_waiting({{}, 0, queueLimit})
{}

UdpPort::~UdpPort() = default;

void UdpPort::start()
{
    const Endpoint target = m_request.target.endpoint();
    SocketFacts facts;
    facts.requested = isConnected() ? EndpointPair{m_request.from, target} : EndpointPair{target, {}};
    facts.transport = Transport::Udp;
    facts.opening = m_request.opening;
    recordCreated(facts);
    resolve(m_request.target, [this](const std::vector<Endpoint> &found) { openFirst(found); });
}

void UdpPort::openFirst(const std::vector<Endpoint> &candidates)
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
        const bool mayTryNext = isConnected() || error == EADDRNOTAVAIL || error == EAFNOSUPPORT;
        if (!mayTryNext || i + 1 == candidates.size()) {
            recordFailure(failure->error, failure->call, m_pair);
            break;
        }
        recordPair(EventKind::AttemptFailed, m_pair, 0, error);
    }
    end();
}

std::optional<CallFailure> UdpPort::open(const Endpoint &target)
{
    const Endpoint local = isConnected() ? m_request.from : target;
    m_pair = isConnected() ? EndpointPair{local, target} : EndpointPair{local, {}};
    const Result<int> opened = calls().socket(id(), target.family(), Transport::Udp);
    if (!opened)
        return CallFailure{opened.error(), SystemCall::Socket};
    m_descriptor = *opened;
    if (local.family() == IpFamily::V6 && local.isWildcard())
        setOption(m_descriptor, IPPROTO_IPV6, IPV6_V6ONLY, 0, "IPV6_V6ONLY");
    setOption(m_descriptor, SOL_SOCKET, SO_RCVBUF, receiveBuffer, "SO_RCVBUF");
    if (!local.isNull()) {
        const Result<int> bound = calls().bind(id(), m_descriptor, local);
        if (!bound)
            return CallFailure{bound.error(), SystemCall::Bind};
        m_pair.local = calls().endpoints(m_descriptor).local;
        recordPair(EventKind::Bound, {m_pair.local, {}});
    }
    if (isConnected()) {
        const Result<int> connected = calls().connect(id(), m_descriptor, target);
        if (!connected)
            return CallFailure{connected.error(), SystemCall::Connect};
        m_pair = calls().endpoints(m_descriptor);
        recordPair(EventKind::Established, m_pair);
    }
    return std::nullopt;
}

void UdpPort::adopt()
{
    recordState(kernelState(), m_pair, m_descriptor);
    const auto state = isConnected() ? QAbstractSocket::ConnectedState : QAbstractSocket::BoundState;
    if (!m_socket.setSocketDescriptor(m_descriptor, state, QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        recordFailure(Error::system(EBADF), SystemCall::Socket, m_pair);
        close();
        return;
    }
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpPort::readAvailable);
    if (m_responder)
        m_responder->begin(*this);
}

void UdpPort::setReading(bool on)
{
    if (on == m_reading || m_descriptor < 0)
        return;
    m_reading = on;
    record(on ? EventKind::ReadingResumed : EventKind::ReadingStopped);
    if (on)
        readAvailable();
}

void UdpPort::readAvailable()
{
    const PublishAtEnd publish(writer());
    for (int reads = 0; reads < datagramsPerTurn; ++reads) {
        if (m_descriptor < 0 || !m_reading || m_heldBack || leavesErrorForSend() || !readOnce())
            return;
    }
}

/// True when a refusal waits and nothing else: reading would take it away from the next send.
bool UdpPort::leavesErrorForSend()
{
    if (!isConnected())
        return false;
    const short found = pollFor(m_descriptor, POLLIN);
    if ((found & POLLERR) == 0) {
        m_errorWatch.stop();
        return false;
    }
    if ((found & POLLIN) == 0) {
        m_errorWatch.start(errorWatchMs, this);
        return true;
    }
    m_errorWatch.stop();
    if (const int error = calls().pendingError(id(), m_descriptor); error != 0)
        refuse(error, 0);
    return false;
}

/// Reads one datagram; false when there is none for now.
bool UdpPort::readOnce()
{
    char *const tail = writer().reserve(readSize);
    QHostAddress address;
    quint16 port = 0;
    errno = 0;
    const qint64 size = m_socket.readDatagram(tail, readSize, &address, &port);
    if (size < 0) {
        if (isConnected() && errno != 0 && errno != EAGAIN)
            m_lateError = errno;
        return false;
    }
    const Endpoint sender(address, port);
    PeerIndex peer = isConnected() ? 0 : m_peers.find(sender);
    if (peer == 0 && !isConnected()) {
        // PeerSeen comes first, and appending it takes the reserved bytes' place.
        const QByteArray first(tail, size);
        peer = m_peers.add(sender);
        writer().appendFacts({.socket = id(), .peer = peer, .kind = EventKind::PeerSeen},
                             EndpointPair{m_pair.local, sender});
        writer().append({.socket = id(), .peer = peer, .kind = EventKind::Received}, first);
        if (m_responder)
            m_responder->received(*this, peer, first);
        return true;
    }
    writer().appendReserved({.socket = id(), .peer = peer, .kind = EventKind::Received}, size);
    if (m_responder)
        m_responder->received(*this, peer, QByteArrayView(tail, size));
    return true;
}

void UdpPort::send(PeerIndex peer, const QByteArray &bytes)
{
    if (m_descriptor < 0) {
        refuse(ENOTCONN, bytes.size(), peer);
        return;
    }
    if (!isConnected() && m_peers.endpoint(peer).isNull()) {
        refuse(EDESTADDRREQ, bytes.size(), peer);
        return;
    }
    const Datagram datagram = {peer, bytes};
    if (m_waiting.datagrams.empty() && sendNow(datagram) != Outcome::Later)
        return;
    if (bytes.size() > m_waiting.limit - m_waiting.bytes) {
        refuse(ENOBUFS, bytes.size(), peer);
        return;
    }
    m_waiting.datagrams.push_back(datagram);
    m_waiting.bytes += bytes.size();
    record(EventKind::Queued, bytes.size());
    if (!m_writable) {
        m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        connect(m_writable.get(), &QSocketNotifier::activated, this, &UdpPort::sendQueued);
    }
    m_writable->setEnabled(true);
}

UdpPort::Outcome UdpPort::sendNow(const Datagram &datagram)
{
    qint64 taken = -1;
    int error = std::exchange(m_lateError, 0);
    if (error == 0) {
        errno = 0;
        if (isConnected()) {
            taken = m_socket.write(datagram.bytes.constData(), datagram.bytes.size());
        } else {
            const Endpoint to = m_peers.endpoint(datagram.peer);
            taken = m_socket.writeDatagram(datagram.bytes, to.address(), to.port());
        }
        error = errno;
        // On a connected socket Qt answers EAGAIN with 0 bytes written.
        if (error == EAGAIN && taken <= 0)
            return Outcome::Later;
    }
    if (taken >= 0) {
        writer().append({.socket = id(), .peer = datagram.peer, .kind = EventKind::Sent}, datagram.bytes);
        return Outcome::Sent;
    }
    refuse(error != 0 ? error : EIO, datagram.bytes.size(), datagram.peer);
    // With the refusal gone Qt's read notifier can come on again, which only a read does.
    if (m_errorWatch.isActive())
        readAvailable();
    return Outcome::Refused;
}

/// The kernel has room again.
void UdpPort::sendQueued()
{
    const PublishAtEnd publish(writer());
    m_writable->setEnabled(false);
    for (int writes = 0; !m_waiting.datagrams.empty() && writes < datagramsPerTurn; ++writes) {
        const Datagram &head = m_waiting.datagrams.front();
        const Outcome outcome = sendNow(head);
        if (outcome == Outcome::Later)
            break;
        if (outcome == Outcome::Refused)
            record(EventKind::Unsent, head.bytes.size());
        m_waiting.bytes -= head.bytes.size();
        m_waiting.datagrams.pop_front();
    }
    owner().queueChanged(id(), m_waiting.bytes);
    if (m_descriptor < 0)
        return;
    if (!m_waiting.datagrams.empty()) {
        m_writable->setEnabled(true);
    } else if (std::exchange(m_heldBack, false)) {
        QMetaObject::invokeMethod(this, &UdpPort::readAvailable, Qt::QueuedConnection);
    }
}

void UdpPort::reply(PeerIndex peer, const QByteArray &bytes)
{
    send(peer, bytes);
    if (m_waiting.bytes > answerMark)
        m_heldBack = true;
}

void UdpPort::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_errorWatch.timerId())
        readAvailable();
    else
        NetSocket::timerEvent(event);
}

void UdpPort::close()
{
    stopLookup();
    m_errorWatch.stop();
    if (m_writable)
        m_writable->setEnabled(false);
    closeDescriptor();
    end();
}

/// The kernel's own count, which the probe may have seen too early.
void UdpPort::recordDrops()
{
    KernelFacts kernel;
    kernel.pair = m_pair;
    kernel.state = kernelState();
    kernel.drops = calls().drops(m_descriptor);
    if (kernel.drops > 0)
        recordKernel(kernel, m_descriptor);
}

void UdpPort::closeDescriptor()
{
    if (m_descriptor < 0)
        return;
    recordDrops();
    const int descriptor = std::exchange(m_descriptor, -1);
    m_socket.disconnect(this);
    if (m_socket.socketDescriptor() == descriptor) {
        m_socket.abort();
        recordCall(SystemCall::Close, 0, 0, QString::number(descriptor));
    } else {
        calls().close(id(), descriptor);
    }
}

void UdpPort::end()
{
    if (m_waiting.bytes > 0)
        record(EventKind::Unsent, m_waiting.bytes);
    record(EventKind::Closed);
    owner().ended(*this);
}

} // namespace enchufe
