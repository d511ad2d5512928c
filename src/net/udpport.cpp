#include "net/udpport.h"

#include "net/datagrampeek.h"

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

UdpPort::UdpPort(SocketId id, SocketOwner &owner, const OpenRequest &request, qint64 queueLimit)
    : NetSocket(id, owner, Transport::Udp)
    , m_request(request)
    , m_waiting({{}, 0, queueLimit})
{
    setReadSize(request.readSize);
    if (isConnected() || request.ghosts == GhostMode::None)
        return;
    m_ghosts = std::make_unique<UdpGhosts>(id, owner, request, queueLimit);
    connect(m_ghosts.get(), &UdpGhosts::strayed, this,
            [this](const Endpoint &sender, const QByteArray &bytes, qint64 lost) {
                if (m_descriptor >= 0)
                    dispatch(sender, {}, bytes, lost);
            });
}

UdpPort::~UdpPort() = default;

void UdpPort::start()
{
    const Endpoint target = m_request.target.endpoint();
    SocketFacts facts;
    facts.requested = isConnected() ? EndpointPair{m_request.from, target} : EndpointPair{target, {}};
    facts.transport = Transport::Udp;
    facts.opening = m_request.opening;
    facts.ghosts = isConnected() ? GhostMode::None : m_request.ghosts;
    recordCreated(facts);
    resolve(m_request.target, [this](const std::vector<Endpoint> &found) { openFirst(found); });
}

EndpointPair UdpPort::startGhost(const EndpointPair &pair, SocketId parent)
{
    SocketFacts facts;
    facts.requested = pair;
    facts.parent = parent;
    facts.transport = Transport::Udp;
    facts.opening = Opening::Accepted;
    recordCreated(facts);
    m_request.from = pair.local;
    if (const std::optional<CallFailure> failure = open(pair.remote)) {
        if (m_descriptor >= 0)
            calls().close(id(), std::exchange(m_descriptor, -1));
        recordFailure(failure->error, failure->call, m_pair);
        end();
        return {};
    }
    return adopt() ? m_pair : EndpointPair();
}

void UdpPort::openFirst(const std::vector<Endpoint> &candidates)
{
    for (size_t i = 0; i < candidates.size(); ++i) {
        const std::optional<CallFailure> failure = open(candidates[i]);
        if (!failure) {
            (void)adopt();
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
    prepare(local.isNull() ? target : local);
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

/// Sets what has to be set before bind().
void UdpPort::prepare(const Endpoint &local)
{
    const bool isV6 = local.family() == IpFamily::V6;
    std::vector<OptionValue> defaults;
    if (isV6 && (local.isWildcard() || local.isV4Mapped()))
        defaults.push_back({SocketOption::OnlyV6, 0});
    // On one endpoint only those can be who all agree to it.
    if (m_request.ghosts == GhostMode::SamePort)
        defaults.push_back({SocketOption::ReuseAddress, 1});
    defaults.push_back({SocketOption::ReceiveBuffer, receiveBuffer});
    setOptions(m_descriptor, local.family(), withDefaults(defaults, m_request.options));
    // Only the datagram knows which address of this computer its sender wrote to.
    if (m_ghosts && local.isWildcard())
        (void)calls().setOption(id(), m_descriptor, isV6 ? IPPROTO_IPV6 : IPPROTO_IP,
                                isV6 ? IPV6_RECVPKTINFO : IP_PKTINFO, 1);
}

bool UdpPort::adopt()
{
    recordState(kernelState(), m_pair, m_descriptor);
    const auto state = isConnected() ? QAbstractSocket::ConnectedState : QAbstractSocket::BoundState;
    int broadcast = 0;
    (void)calls().readOption(m_descriptor, SOL_SOCKET, SO_BROADCAST, &broadcast, sizeof broadcast);
    if (!m_socket.setSocketDescriptor(m_descriptor, state, QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        recordFailure(Error::system(EBADF), SystemCall::Socket, m_pair);
        close();
        return false;
    }
    // Qt has just switched it on, unasked; not recorded, for nothing has changed.
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_BROADCAST, &broadcast, sizeof broadcast);
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpPort::readAvailable);
    if (m_answering.service)
        beginService();
    return true;
}

void UdpPort::setService(const Service &service)
{
    m_answering = {service, nullptr};
    if (m_ghosts)
        m_ghosts->setService(service);
    if (m_descriptor >= 0)
        beginService();
}

void UdpPort::beginService()
{
    recordService(m_answering.service);
    m_answering.responder = m_answering.service.responder();
    if (m_answering.responder)
        m_answering.responder->begin(*this);
}

void UdpPort::setReading(bool on)
{
    if (on == m_reading.isOn || m_descriptor < 0)
        return;
    m_reading.isOn = on;
    record(on ? EventKind::ReadingResumed : EventKind::ReadingStopped);
    if (on)
        readAvailable();
}

void UdpPort::readSome(qint64)
{
    if (m_descriptor >= 0 && !m_reading.isOn && !leavesErrorForSend())
        (void)readOnce();
}

void UdpPort::setReadSize(int size)
{
    m_reading.size = std::clamp(size, 0, readSize);
    if (m_ghosts)
        m_ghosts->setReadSize(size);
}

void UdpPort::addPeer(const Endpoint &remote)
{
    if (m_descriptor < 0 || isConnected() || remote.isNull())
        return;
    // As the kernel will name it when it speaks.
    const Endpoint peer = m_pair.local.family() == IpFamily::V6 ? remote.mapped() : remote;
    if (!ghostFor(peer, {}))
        (void)peerOf(peer);
}

void UdpPort::readAvailable()
{
    const PublishAtEnd publish(writer());
    for (int reads = 0; reads < datagramsPerTurn; ++reads) {
        const bool mayRead = m_descriptor >= 0 && m_reading.isOn && !m_reading.isHeldBack;
        if (!mayRead || leavesErrorForSend() || !readOnce())
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
    const int most = m_reading.size > 0 ? m_reading.size : readSize;
    DatagramPeek peeked;
    // At full speed nothing is looked at twice.
    if (m_reading.size > 0 || m_ghosts)
        peeked = peekDatagram(m_descriptor);
    if (isConnected() && peeked.error != 0)
        m_lateError = peeked.error;
    char *const tail = writer().reserve(most);
    QHostAddress address;
    quint16 port = 0;
    errno = 0;
    const qint64 size = m_socket.readDatagram(tail, most, &address, &port);
    if (size < 0) {
        if (isConnected() && errno != 0 && errno != EAGAIN)
            m_lateError = errno;
        return false;
    }
    const Endpoint sender(address, port);
    const qint64 lost = std::max<qint64>(0, peeked.length - size);
    if (lost > 0 || !isFamiliar(sender)) {
        // Other events come first, and appending them takes the reserved bytes' place.
        dispatch(sender, peeked.destination, QByteArray(tail, size), lost);
        return true;
    }
    const PeerIndex peer = isConnected() ? 0 : m_peers.find(sender);
    writer().appendReserved({.socket = id(), .peer = peer, .kind = EventKind::Received}, size);
    if (m_answering.responder)
        m_answering.responder->received(*this, peer, QByteArrayView(tail, size));
    return true;
}

/// True when a datagram of `sender` is this socket's own and makes nothing new.
bool UdpPort::isFamiliar(const Endpoint &sender) const
{
    switch (m_request.opening) {
    case Opening::Active:
        return true;
    case Opening::Accepted:
        return sender == m_pair.remote;
    default:
        return m_peers.find(sender) != 0;
    }
}

/// Gives a datagram to whom it belongs. Param destination: where it was sent to, null when that is not known.
void UdpPort::dispatch(const Endpoint &sender, const Endpoint &destination, const QByteArray &bytes,
                       qint64 lost)
{
    if (isConnected()) {
        if (m_request.opening == Opening::Active || sender == m_pair.remote)
            received(0, bytes, lost);
        else
            emit strayed(sender, bytes, lost);
        return;
    }
    if (UdpPort *const ghost = ghostFor(sender, destination))
        ghost->take(bytes, lost);
    else
        received(peerOf(sender), bytes, lost);
}

/// The ghost of `sender`, made now if there was none; null where it has to stay with this socket.
UdpPort *UdpPort::ghostFor(const Endpoint &sender, const Endpoint &destination)
{
    if (!m_ghosts || m_peers.find(sender) != 0)
        return nullptr;
    if (UdpPort *const known = m_ghosts->find(sender))
        return known;
    const bool isTold = m_pair.local.isWildcard() && !destination.isNull();
    return m_ghosts->add(isTold ? destination.withPort(m_pair.local.port()) : m_pair.local, sender);
}

/// The peer index of `sender`, a new one if it had none.
PeerIndex UdpPort::peerOf(const Endpoint &sender)
{
    if (const PeerIndex known = m_peers.find(sender); known != 0)
        return known;
    const PeerIndex peer = m_peers.add(sender);
    writer().appendFacts({.socket = id(), .peer = peer, .kind = EventKind::PeerSeen},
                         EndpointPair{m_pair.local, sender});
    return peer;
}

void UdpPort::take(const QByteArray &bytes, qint64 lost)
{
    received(0, bytes, lost);
}

void UdpPort::received(PeerIndex peer, const QByteArray &bytes, qint64 lost)
{
    const int room = m_reading.size > 0 ? m_reading.size : readSize;
    writer().append({.value = room, .socket = id(), .peer = peer, .kind = EventKind::Received}, bytes);
    if (lost > 0)
        writer().append({.value = lost, .socket = id(), .peer = peer, .kind = EventKind::Truncated});
    if (m_answering.responder)
        m_answering.responder->received(*this, peer, bytes);
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
    const bool wasWatching = m_errorWatch.isActive();
    if (const int late = std::exchange(m_lateError, 0); late != 0)
        refuse(late, 0, datagram.peer);
    int error = write(datagram);
    // The call was ended by the error of an earlier datagram, which is gone with it; nothing is wrong with
    // this one. Source: Stevens, UNP 8.9; udp(7). Once: the next may come at any time.
    if (error == ECONNREFUSED) {
        refuse(error, datagram.bytes.size(), datagram.peer);
        error = write(datagram);
    }
    if (error == EAGAIN)
        return Outcome::Later;
    if (error == 0)
        writer().append({.socket = id(), .peer = datagram.peer, .kind = EventKind::Sent}, datagram.bytes);
    else
        refuse(error, datagram.bytes.size(), datagram.peer);
    // With the refusal gone Qt's read notifier can come on again, which only a read does.
    if (wasWatching)
        readAvailable();
    return error == 0 ? Outcome::Sent : Outcome::Refused;
}

/// One system call. Return: its errno, 0 when the kernel took the datagram.
int UdpPort::write(const Datagram &datagram)
{
    errno = 0;
    qint64 taken = -1;
    if (isConnected()) {
        taken = m_socket.write(datagram.bytes.constData(), datagram.bytes.size());
    } else {
        const Endpoint to = m_peers.endpoint(datagram.peer);
        taken = m_socket.writeDatagram(datagram.bytes, to.address(), to.port());
    }
    const int error = errno;
    // On a connected socket Qt answers EAGAIN with 0 bytes written.
    if (error == EAGAIN && taken <= 0)
        return EAGAIN;
    if (taken >= 0)
        return 0;
    return error != 0 ? error : EIO;
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
    } else if (std::exchange(m_reading.isHeldBack, false)) {
        QMetaObject::invokeMethod(this, &UdpPort::readAvailable, Qt::QueuedConnection);
    }
}

void UdpPort::reply(PeerIndex peer, const QByteArray &bytes)
{
    send(peer, bytes);
    if (m_waiting.bytes > answerMark)
        m_reading.isHeldBack = true;
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
    emit closed();
    owner().ended(*this);
}

} // namespace enchufe
