#pragma once

#include "base/endpoint.h"
#include "base/transport.h"

#include <cerrno>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace enchufe::test {

/// A descriptor made with plain calls: the world that the kernel tests look at.
class RawSocket
{
public:
    RawSocket() = default;
    explicit RawSocket(int descriptor)
        : m_descriptor(descriptor)
    {}
    RawSocket(RawSocket &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {}
    RawSocket &operator=(RawSocket &&other) noexcept
    {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        return *this;
    }
    ~RawSocket() { close(); }

    static RawSocket make(Transport transport, IpFamily family)
    {
        const int type = transport == Transport::Tcp ? SOCK_STREAM : SOCK_DGRAM;
        return RawSocket(::socket(family == IpFamily::V4 ? AF_INET : AF_INET6, type | SOCK_CLOEXEC, 0));
    }
    /// Bound to `local`, given as text such as "127.0.0.1:0"; TCP also listens.
    static RawSocket waiting(Transport transport, const QString &local, int backlog = 16)
    {
        const Result<Endpoint> endpoint = Endpoint::parse(local);
        RawSocket socket = make(transport, endpoint->family());
        if (socket.bind(*endpoint) != 0)
            return {};
        if (transport == Transport::Tcp)
            ::listen(socket.fd(), backlog);
        return socket;
    }
    static RawSocket connected(Transport transport, const Endpoint &remote)
    {
        RawSocket socket = make(transport, remote.family());
        sockaddr_storage address;
        const socklen_t length = remote.toSockaddr(&address);
        if (::connect(socket.fd(), reinterpret_cast<const sockaddr *>(&address), length) != 0)
            return {};
        return socket;
    }

    bool isValid() const { return m_descriptor >= 0; }
    int fd() const { return m_descriptor; }
    /// 0, or the errno of bind(2).
    int bind(const Endpoint &local)
    {
        sockaddr_storage address;
        const socklen_t length = local.toSockaddr(&address);
        return ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), length) == 0 ? 0 : errno;
    }
    void setOption(int level, int name, int value)
    {
        ::setsockopt(m_descriptor, level, name, &value, sizeof value);
    }
    RawSocket accept() { return RawSocket(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC)); }
    void finish() { ::shutdown(m_descriptor, SHUT_WR); }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }
    void reset()
    {
        const linger cut = {1, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &cut, sizeof cut);
        close();
    }

    Endpoint local() const
    {
        sockaddr_storage address = {};
        socklen_t length = sizeof address;
        ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &length);
        return Endpoint::fromSockaddr(reinterpret_cast<const sockaddr *>(&address));
    }
    Endpoint remote() const
    {
        sockaddr_storage address = {};
        socklen_t length = sizeof address;
        if (::getpeername(m_descriptor, reinterpret_cast<sockaddr *>(&address), &length) != 0)
            return {};
        return Endpoint::fromSockaddr(reinterpret_cast<const sockaddr *>(&address));
    }
    EndpointPair pair() const { return {local(), remote()}; }
    quint64 inode() const
    {
        struct stat status = {};
        return ::fstat(m_descriptor, &status) == 0 ? status.st_ino : 0;
    }

private:
    int m_descriptor = -1;
};

/// Both ends of one TCP connection and the listener that made it.
struct Connection
{
    RawSocket listener;
    RawSocket client;
    RawSocket ghost;

    explicit Connection(const QString &local)
        : listener(RawSocket::waiting(Transport::Tcp, local))
        , client(RawSocket::connected(Transport::Tcp, listener.local()))
        , ghost(listener.accept())
    {}
    bool isValid() const { return listener.isValid() && client.isValid() && ghost.isValid(); }
};

} // namespace enchufe::test
