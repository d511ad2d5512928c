#include "net/nativesocketcalls.h"

#include "journal/journalwriter.h"
#include "net/socketoptions.h"
#include "net/spenttime.h"

#include <array>
#include <cerrno>
#include <linux/sock_diag.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace enchufe {

namespace {

QLatin1String howText(int how)
{
    switch (how) {
    case SHUT_RD:
        return QLatin1String("SHUT_RD");
    case SHUT_WR:
        return QLatin1String("SHUT_WR");
    default:
        return QLatin1String("SHUT_RDWR");
    }
}

using NameCall = int (*)(int, sockaddr *, socklen_t *);

Endpoint endpointFrom(NameCall call, int descriptor)
{
    sockaddr_storage storage = {};
    socklen_t length = sizeof storage;
    sockaddr *const address = reinterpret_cast<sockaddr *>(&storage);
    if (call(descriptor, address, &length) != 0)
        return {};
    return Endpoint::fromSockaddr(address);
}

// getpeername() no longer answers once a reset has closed the socket; this option still does, so that a
// connection that was reset before it was accepted keeps its remote end. It refuses a buffer longer than the
// address. Source: net/core/sock.c, SO_PEERNAME; net/ipv4/af_inet.c, inet_getname() with peer == 2.
int peerNameOfClosed(int descriptor, sockaddr *address, socklen_t *length)
{
    socklen_t familyLength = sizeof(int);
    int family = AF_UNSPEC;
    ::getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &family, &familyLength);
    *length = family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERNAME, address, length);
}

} // namespace

NativeSocketCalls::NativeSocketCalls(JournalWriter &writer)
    : m_writer(writer)
{}

Result<int> NativeSocketCalls::socket(SocketId id, IpFamily family, Transport transport)
{
    const bool isV6 = family == IpFamily::V6;
    const bool isTcp = transport == Transport::Tcp;
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::socket(isV6 ? AF_INET6 : AF_INET,
                                (isTcp ? SOCK_STREAM : SOCK_DGRAM) | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int error = errno;
    const QString arguments = (isV6 ? QLatin1String("AF_INET6, ") : QLatin1String("AF_INET, ")) %
                              (isTcp ? QLatin1String("SOCK_STREAM") : QLatin1String("SOCK_DGRAM")) %
                              QLatin1String("|SOCK_NONBLOCK|SOCK_CLOEXEC, 0");
    return record(id, SystemCall::Socket, result, error, begin, arguments);
}

Result<int> NativeSocketCalls::setOption(SocketId id, int descriptor, int level, int name, int value)
{
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::setsockopt(descriptor, level, name, &value, sizeof value);
    const int error = errno;
    const Result<int> done =
        record(id, SystemCall::SetSocketOption, result, error, begin,
               QStringLiteral("%1, %2, [%3]").arg(descriptor).arg(nativeOptionText(level, name)).arg(value));
    if (!done)
        return done;
    int actual = value;
    socklen_t length = sizeof actual;
    ::getsockopt(descriptor, level, name, &actual, &length);
    return actual;
}

Result<int> NativeSocketCalls::setStructure(SocketId id, int descriptor, int level, int name,
                                            QByteArrayView value, const QString &shown)
{
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::setsockopt(descriptor, level, name, value.data(), socklen_t(value.size()));
    const int error = errno;
    return record(id, SystemCall::SetSocketOption, result, error, begin,
                  QStringLiteral("%1, %2, %3").arg(descriptor).arg(nativeOptionText(level, name), shown));
}

Result<int> NativeSocketCalls::readOption(int descriptor, int level, int name, void *value, int size)
{
    socklen_t length = socklen_t(size);
    if (::getsockopt(descriptor, level, name, value, &length) != 0)
        return Error::system(errno, nativeOptionText(level, name));
    return int(length);
}

Result<int> NativeSocketCalls::bind(SocketId id, int descriptor, const Endpoint &local)
{
    sockaddr_storage storage = {};
    const socklen_t length = local.toSockaddr(&storage);
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::bind(descriptor, reinterpret_cast<const sockaddr *>(&storage), length);
    const int error = errno;
    return record(id, SystemCall::Bind, result, error, begin,
                  QStringLiteral("%1, %2").arg(descriptor).arg(local.toString()));
}

Result<int> NativeSocketCalls::listen(SocketId id, int descriptor, int backlog)
{
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::listen(descriptor, backlog);
    const int error = errno;
    return record(id, SystemCall::Listen, result, error, begin,
                  QStringLiteral("%1, %2").arg(descriptor).arg(backlog));
}

Result<int> NativeSocketCalls::accept(SocketId id, int descriptor)
{
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::accept4(descriptor, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    const int error = errno;
    return record(id, SystemCall::Accept, result, error, begin, QString::number(descriptor));
}

Result<int> NativeSocketCalls::connect(SocketId id, int descriptor, const Endpoint &remote)
{
    sockaddr_storage storage = {};
    const socklen_t length = remote.toSockaddr(&storage);
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&storage), length);
    const int error = errno;
    return record(id, SystemCall::Connect, result, error, begin,
                  QStringLiteral("%1, %2").arg(descriptor).arg(remote.toString()));
}

Result<int> NativeSocketCalls::shutdown(SocketId id, int descriptor, int how)
{
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::shutdown(descriptor, how);
    const int error = errno;
    return record(id, SystemCall::Shutdown, result, error, begin,
                  QStringLiteral("%1, %2").arg(descriptor).arg(howText(how)));
}

void NativeSocketCalls::close(SocketId id, int descriptor)
{
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::close(descriptor);
    const int error = errno;
    (void)record(id, SystemCall::Close, result, error, begin, QString::number(descriptor));
}

int NativeSocketCalls::pendingError(SocketId id, int descriptor)
{
    int pending = 0;
    socklen_t length = sizeof pending;
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &pending, &length);
    const int error = errno;
    const QString found = pending == 0 ? QStringLiteral("0") : errnoName(pending);
    const Result<int> done =
        record(id, SystemCall::GetSocketOption, result, error, begin,
               QStringLiteral("%1, SOL_SOCKET, SO_ERROR, [%2]").arg(descriptor).arg(found));
    return done ? pending : done.error().systemError;
}

Result<int> NativeSocketCalls::setResetOnClose(SocketId id, int descriptor)
{
    const linger value = {.l_onoff = 1, .l_linger = 0};
    const Instant begin = std::chrono::steady_clock::now();
    const int result = ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &value, sizeof value);
    const int error = errno;
    return record(id, SystemCall::SetSocketOption, result, error, begin,
                  QStringLiteral("%1, SOL_SOCKET, SO_LINGER, {on=1, seconds=0}").arg(descriptor));
}

EndpointPair NativeSocketCalls::endpoints(int descriptor)
{
    EndpointPair pair = {endpointFrom(&::getsockname, descriptor), endpointFrom(&::getpeername, descriptor)};
    if (pair.remote.isNull())
        pair.remote = endpointFrom(&peerNameOfClosed, descriptor);
    return pair;
}

TcpState NativeSocketCalls::state(int descriptor)
{
    // The state is the first byte; asking for no more costs less than the whole record.
    tcp_info info = {};
    socklen_t length = sizeof info.tcpi_state;
    if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &length) != 0)
        return TcpState::Unknown;
    return TcpState(info.tcpi_state);
}

quint32 NativeSocketCalls::drops(int descriptor)
{
    std::array<quint32, SK_MEMINFO_VARS> memory = {};
    socklen_t length = sizeof memory;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_MEMINFO, memory.data(), &length) != 0)
        return 0;
    return memory[SK_MEMINFO_DROPS];
}

int NativeSocketCalls::readable(int descriptor)
{
    int size = 0;
    return ::ioctl(descriptor, SIOCINQ, &size) == 0 ? size : 0;
}

Result<int> NativeSocketCalls::record(SocketId id, SystemCall call, int result, int error, Instant begin,
                                      const QString &arguments)
{
    const quint32 spent = spentNs(begin);
    const bool failed = result < 0;
    Event event;
    event.socket = id;
    event.kind = EventKind::Call;
    event.call = call;
    event.value = result;
    event.error = failed ? error : 0;
    event.durationNs = spent;
    m_writer.append(event, arguments.toUtf8());
    if (failed)
        return Error::system(error, QString(systemCallName(call)) % u'(' % arguments % u')');
    return result;
}

} // namespace enchufe
