// One class, one file: reading, writing and ending a connection are one state machine. The order of its parts
// is the order of a connection's life.
#include "net/tcpchannel.h"

#include "net/spenttime.h"

#include <QScopedValueRollback>
#include <QTimerEvent>

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace enchufe {

namespace {

// Qt turns its read notifier off while data, or a FIN, is left unread; a reset that follows has to be looked
// for.
constexpr int watchMs = 1000;
// Reads by hand in one turn: with a small read size what waits may be a million of them.
constexpr int readsByHandPerTurn = 256;

/// Whether close() with SO_LINGER at 0 seconds sends RST in this state. A descriptor that is left of
/// TIME-WAIT reads as CLOSE. Source: tcp_need_reset() in net/ipv4/tcp.c.
bool resetsIn(TcpState state)
{
    switch (state) {
    case TcpState::Established:
    case TcpState::SynRecv:
    case TcpState::FinWait1:
    case TcpState::FinWait2:
    case TcpState::CloseWait:
        return true;
    default:
        return false;
    }
}

} // namespace

TcpChannel::TcpChannel(SocketId id, SocketOwner &owner, SendQueue queue)
    : NetSocket(id, owner, Transport::Tcp)
    , m_socket(QAbstractSocket::TcpSocket, nullptr)
    , m_queue(std::move(queue))
{}

TcpChannel::~TcpChannel() = default;

void TcpChannel::adopt(int descriptor, const EndpointPair &pair, bool reading)
{
    m_pair = pair;
    m_reading = reading;
    if (!m_socket.setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState,
                                      QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        calls().close(id(), descriptor);
        fail(EBADF, SystemCall::Socket);
        return;
    }
    m_descriptor = descriptor;
    connect(&m_socket, &QAbstractSocket::readyRead, this, &TcpChannel::readAvailable);
    connect(&m_socket, &QAbstractSocket::bytesWritten, this, &TcpChannel::wroteRest);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this] { writeFailed(errno); });
    sampleState();
    watch();
    pump();
}

void TcpChannel::setService(const Service &service)
{
    if (!isOpen())
        return;
    if (service && (m_ends.finishing || m_ends.closing)) {
        refuseService(service.name, EPIPE);
        return;
    }
    m_responder = service.responder();
    recordService(service);
    if (!m_responder)
        return;
    m_responder->begin(*this);
    if (isOpen() && m_ends.peerFinished)
        m_responder->peerFinished(*this);
    pump();
}

void TcpChannel::setReading(bool on)
{
    if (on == m_reading || !isOpen())
        return;
    m_reading = on;
    record(on ? EventKind::ReadingResumed : EventKind::ReadingStopped);
    watch();
    if (on)
        readAvailable();
}

void TcpChannel::readAvailable()
{
    const PublishAtEnd publish(writer());
    for (int reads = 0; reads < readsPerTurn && isOpen() && wantsToRead(); ++reads) {
        if (readOnce(m_readSize) < m_readSize)
            return;
    }
    // More may wait: read() switched Qt's notifier on again, and it comes back in the next turn.
}

void TcpChannel::readSome(qint64 size)
{
    const PublishAtEnd publish(writer());
    for (int reads = 0; size > 0 && isOpen() && !m_reading && !m_ends.peerFinished; ++reads) {
        if (reads == readsByHandPerTurn) {
            QMetaObject::invokeMethod(
                this, [this, size] { readSome(size); }, Qt::QueuedConnection);
            return;
        }
        const qint64 taken = readOnce(std::min<qint64>(size, m_readSize));
        if (taken <= 0)
            return;
        size -= taken;
    }
    if (isOpen() && !m_reading && !m_ends.peerFinished && peek() == 0)
        finishedByPeer();
}

void TcpChannel::setReadSize(int size)
{
    m_readSize = size > 0 ? std::min(size, readSize) : readSize;
}

/// Looks at what would be read: more than 0 for data, 0 for the peer's FIN, an errno below 0; -EAGAIN for
/// nothing.
int TcpChannel::peek() const
{
    char first;
    const ssize_t peeked = ::recv(m_descriptor, &first, 1, MSG_PEEK | MSG_DONTWAIT);
    return peeked >= 0 ? int(peeked) : -errno;
}

/// Reads once, at most `most` bytes; returns how many, 0 when there is no more for now or ever.
qint64 TcpChannel::readOnce(qint64 most)
{
    // Qt closes the socket on reading a FIN and tells a reset from a FIN by neither; the peek tells all three
    // apart.
    const int peeked = peek();
    if (peeked == 0) {
        finishedByPeer();
        return 0;
    }
    if (peeked < 0 && peeked != -EAGAIN && peeked != -EINTR) {
        fail(-peeked, SystemCall::Receive);
        return 0;
    }
    // Read even when nothing waits: only a read() switches Qt's notifier on again.
    char *const tail = writer().reserve(most);
    const auto begin = std::chrono::steady_clock::now();
    const qint64 size = m_socket.read(tail, most);
    const quint32 spent = spentNs(begin);
    if (size < 0) {
        fail(errno != 0 ? errno : ECONNRESET, SystemCall::Receive);
        return 0;
    }
    if (size == 0)
        return 0;
    writer().appendReserved({.value = most, .socket = id(), .durationNs = spent, .kind = EventKind::Received},
                            size);
    if (m_responder)
        m_responder->received(*this, 0, QByteArrayView(tail, size));
    return size;
}

/// Takes what the kernel still holds of a connection that is already broken, whoever stopped reading; returns
/// the errno that comes after it, 0 when there is none (any more).
int TcpChannel::drain()
{
    for (;;) {
        const int peeked = peek();
        if (peeked <= 0)
            return peeked != -EAGAIN ? -peeked : 0;
        char *const tail = writer().reserve(readSize);
        const qint64 size = m_socket.read(tail, readSize);
        if (size <= 0)
            return 0;
        writer().appendReserved({.value = readSize, .socket = id(), .kind = EventKind::Received}, size);
    }
}

void TcpChannel::finishedByPeer()
{
    m_ends.peerFinished = true;
    record(EventKind::PeerFinished);
    sampleState();
    if (m_ends.finishedHere) {
        end();
        return;
    }
    watch();
    if (m_responder)
        m_responder->peerFinished(*this);
}

void TcpChannel::send(PeerIndex, const QByteArray &bytes)
{
    if (m_ends.finishing || m_ends.closing) {
        refuse(EPIPE, bytes.size());
        return;
    }
    const Result<qint64> queued = m_queue.add(bytes);
    if (!queued) {
        refuse(queued.error().systemError, bytes.size());
        return;
    }
    if (*queued == 0)
        return;
    record(EventKind::Queued, *queued);
    pump();
}

void TcpChannel::sendFile(const QString &path)
{
    if (m_ends.finishing || m_ends.closing) {
        refuse(EPIPE, 0);
        return;
    }
    const Result<qint64> queued = m_queue.addFile(path);
    if (!queued) {
        refuse(queued.error().systemError, 0);
        return;
    }
    record(EventKind::Queued, *queued);
    pump();
}

void TcpChannel::reply(PeerIndex, const QByteArray &bytes)
{
    send(0, bytes);
    if (m_queue.bytes() > answerMark)
        m_heldBack = true;
}

/// Writes what is queued, then does what waited for the queue to be empty.
void TcpChannel::pump()
{
    if (m_pumping || !isOpen())
        return;
    const QScopedValueRollback<bool> guard(m_pumping, true);
    writeQueued();
    if (!isOpen() || !m_queue.isEmpty())
        return;
    if (m_ends.finishing && !m_ends.finishedHere)
        finishNow();
    if (isOpen() && m_ends.closing)
        end();
}

void TcpChannel::pumpSoon()
{
    if (m_pumpQueued)
        return;
    m_pumpQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            const PublishAtEnd publish(writer());
            m_pumpQueued = false;
            pump();
        },
        Qt::QueuedConnection);
}

void TcpChannel::writeQueued()
{
    // While Qt still holds the rest of a write nothing more is written: bytesWritten() brings us back.
    for (int writes = 0; isOpen() && m_socket.bytesToWrite() == 0; ++writes) {
        if (m_queue.isEmpty())
            refill();
        if (m_queue.isEmpty())
            return;
        if (writes == writesPerTurn) {
            pumpSoon();
            return;
        }
        if (!writeOnce())
            return;
    }
}

bool TcpChannel::writeOnce()
{
    // A failed write makes Qt close the descriptor, and with it goes what the peer said last: read it first.
    if (isBroken()) {
        if (const int error = drain(); error != 0) {
            fail(error, SystemCall::Send);
            return false;
        }
    }
    const Result<QByteArrayView> piece = m_queue.next(SendQueue::pieceSize);
    if (!piece) {
        const qint64 lost = m_queue.dropHead();
        record(EventKind::Unsent, lost);
        refuse(piece.error().systemError, lost);
        return true;
    }
    errno = 0;
    const auto begin = std::chrono::steady_clock::now();
    const qint64 taken = m_socket.write(piece->data(), piece->size());
    if (taken < 0) {
        writeFailed(errno);
        return false;
    }
    // What the kernel did not take is in Qt's buffer and counted as taken.
    sent(taken - m_socket.bytesToWrite(), spentNs(begin));
    return true;
}

/// Qt wrote `size` more bytes of what it held.
void TcpChannel::wroteRest(qint64 size)
{
    const PublishAtEnd publish(writer());
    sent(size);
    pump();
}

/// Param spent: what the write took; 0 where Qt made it.
void TcpChannel::sent(qint64 size, quint32 spent)
{
    if (size <= 0)
        return;
    const Result<QByteArrayView> head = m_queue.next(size);
    Q_ASSERT(head && head->size() == size);
    writer().append({.socket = id(), .durationNs = spent, .kind = EventKind::Sent}, *head);
    m_queue.take(size);
    owner().queueChanged(id(), m_queue.bytes());
}

/// The queue ran empty: a service may go on.
void TcpChannel::refill()
{
    if (m_responder && !m_ends.finishing && !m_ends.closing)
        m_responder->drained(*this);
    if (m_heldBack && m_queue.bytes() <= answerMark) {
        m_heldBack = false;
        QMetaObject::invokeMethod(this, &TcpChannel::readAvailable, Qt::QueuedConnection);
    }
}

void TcpChannel::finishTalking()
{
    if (m_ends.finishing || m_ends.closing)
        return;
    m_ends.finishing = true;
    pump();
}

void TcpChannel::finishNow()
{
    const Result<int> done = calls().shutdown(id(), m_descriptor, SHUT_WR);
    if (!done) {
        // ENOTCONN only says that the connection is over; a reset that arrived is what ended it.
        int error = drain();
        if (error == 0)
            error = calls().pendingError(id(), m_descriptor);
        if (error == 0)
            error = done.error().systemError == ENOTCONN ? ECONNRESET : done.error().systemError;
        fail(error, SystemCall::Shutdown);
        return;
    }
    m_ends.finishedHere = true;
    record(EventKind::FinishedHere);
    sampleState();
    if (m_ends.peerFinished)
        end();
}

void TcpChannel::close()
{
    if (m_ends.closing || m_queue.isEmpty()) {
        end();
        return;
    }
    m_ends.closing = true;
    pump();
}

void TcpChannel::abort()
{
    end(true);
}

bool TcpChannel::isBroken() const
{
    pollfd descriptor = {.fd = m_descriptor, .events = 0, .revents = 0};
    return ::poll(&descriptor, 1, 0) > 0 && (descriptor.revents & (POLLERR | POLLHUP)) != 0;
}

/// Watches for a reset as long as Qt's read notifier may be off.
void TcpChannel::watch()
{
    const bool needed = isOpen() && (m_ends.peerFinished || !m_reading);
    if (needed && !m_watch.isActive())
        m_watch.start(watchMs, Qt::VeryCoarseTimer, this);
    else if (!needed)
        m_watch.stop();
}

void TcpChannel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_watch.timerId()) {
        NetSocket::timerEvent(event);
        return;
    }
    const PublishAtEnd publish(writer());
    sampleState();
    if (calls().state(m_descriptor) != TcpState::Close)
        return;
    // Both ends done without an error leaves Close too, with unread bytes for a reader who comes back.
    m_watch.stop();
    const int error = calls().pendingError(id(), m_descriptor);
    if (error == 0)
        return;
    (void)drain();
    fail(error, SystemCall::Receive);
}

TcpState TcpChannel::sampleState()
{
    const TcpState state = calls().state(m_descriptor);
    recordState(state, m_pair, m_descriptor);
    return state;
}

void TcpChannel::writeFailed(int error)
{
    const PublishAtEnd publish(writer());
    if (!isOpen())
        return;
    // Qt's own name for both EPIPE and ECONNRESET, should a call in between have overwritten errno.
    fail(error != 0 && error != EAGAIN ? error : EPIPE, SystemCall::Send);
}

void TcpChannel::fail(int error, SystemCall call)
{
    recordFailure(Error::system(error), call, m_pair);
    end();
}

/// True when SO_LINGER with 0 seconds, the user's, makes close() reset.
bool TcpChannel::lingersForNothing(TcpState state)
{
    const SocketKind kind = {Transport::Tcp, m_pair.local.family()};
    const Result<int> seconds = readSocketOption(calls(), m_descriptor, kind, SocketOption::Linger);
    if (!seconds || *seconds < 0)
        return false;
    if (*seconds > 0) {
        // close() would wait so long, non-blocking or not, and every socket with it.
        (void)setSocketOption(calls(), id(), m_descriptor, kind, {SocketOption::Linger, -1});
        return false;
    }
    return resetsIn(state);
}

/// Closes the descriptor: FIN, or RST when `reset` is asked for and can be sent or text is left unread.
void TcpChannel::end(bool reset)
{
    m_watch.stop();
    m_socket.disconnect(this);
    if (const qint64 unsent = m_queue.unsent(); unsent > 0)
        record(EventKind::Unsent, unsent);
    if (isOpen()) {
        // The state that close() finds decides where it leads, and nobody can ask this descriptor afterwards.
        const TcpState state = sampleState();
        if (reset)
            (void)calls().setResetOnClose(id(), m_descriptor);
        reset = reset && resetsIn(state);
        const bool isOver = reset || state == TcpState::Close;
        // Unread bytes make the kernel reset the peer.
        const int left = isOver ? 0 : calls().readable(m_descriptor);
        reset = reset || left > 0 || lingersForNothing(state);
        m_socket.abort();
        recordCall(SystemCall::Close, 0, 0, QString::number(std::exchange(m_descriptor, -1)));
        if (reset)
            record(EventKind::Aborted, left);
    }
    record(EventKind::Closed);
    owner().ended(*this);
}

} // namespace enchufe
