#pragma once

#include "base/endpoint.h"

#include <QByteArray>

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace enchufe {

/// The other end: a plain socket that knows nothing of Qt.
class Peer
{
public:
    Peer() = default;
    explicit Peer(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Peer() { close(); }
    Peer(Peer &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {}
    Peer &operator=(Peer &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    /// Blocks until connected. Param receiveBuffer: 0 leaves the kernel's choice.
    static Peer connected(const Endpoint &remote, int type = SOCK_STREAM, int receiveBuffer = 0)
    {
        sockaddr_storage storage = {};
        const socklen_t length = remote.toSockaddr(&storage);
        Peer peer(::socket(storage.ss_family, type | SOCK_CLOEXEC, 0));
        if (receiveBuffer > 0)
            ::setsockopt(peer.m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        if (::connect(peer.m_descriptor, reinterpret_cast<const sockaddr *>(&storage), length) != 0)
            peer.close();
        return peer;
    }
    /// Connected from an address, at a port that is chosen when the whole pair is known, so that one port
    /// serves many remote ends. Source: IP_BIND_ADDRESS_NO_PORT in ip(7).
    static Peer connectedFrom(const Endpoint &local, const Endpoint &remote)
    {
        sockaddr_storage from = {};
        sockaddr_storage to = {};
        const socklen_t fromLength = local.toSockaddr(&from);
        const socklen_t toLength = remote.toSockaddr(&to);
        Peer peer(::socket(from.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const int on = 1;
        ::setsockopt(peer.m_descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
        if (::bind(peer.m_descriptor, reinterpret_cast<const sockaddr *>(&from), fromLength) != 0 ||
            ::connect(peer.m_descriptor, reinterpret_cast<const sockaddr *>(&to), toLength) != 0)
            peer.close();
        return peer;
    }
    /// Bound and, for TCP, listening.
    static Peer bound(const Endpoint &local, int type = SOCK_STREAM, int backlog = 128)
    {
        sockaddr_storage storage = {};
        const socklen_t length = local.toSockaddr(&storage);
        Peer peer(::socket(storage.ss_family, type | SOCK_CLOEXEC, 0));
        const int on = 1;
        if (type == SOCK_STREAM)
            ::setsockopt(peer.m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        if (::bind(peer.m_descriptor, reinterpret_cast<const sockaddr *>(&storage), length) != 0)
            peer.close();
        else if (type == SOCK_STREAM)
            ::listen(peer.m_descriptor, backlog);
        return peer;
    }

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    Endpoint local() const
    {
        sockaddr_storage storage = {};
        socklen_t length = sizeof storage;
        ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&storage), &length);
        return Endpoint::fromSockaddr(reinterpret_cast<const sockaddr *>(&storage));
    }
    Peer accept() const { return Peer(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC)); }

    /// Blocks until the kernel has all of it; false on an error.
    bool write(QByteArrayView bytes) const
    {
        while (!bytes.isEmpty()) {
            const ssize_t size = ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
            if (size < 0)
                return false;
            bytes = bytes.sliced(size);
        }
        return true;
    }
    bool sendDatagram(const QByteArray &bytes) const
    {
        return ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    bool sendTo(const QByteArray &bytes, const Endpoint &remote) const
    {
        sockaddr_storage storage = {};
        const socklen_t length = remote.toSockaddr(&storage);
        return ::sendto(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL,
                        reinterpret_cast<const sockaddr *>(&storage), length) == bytes.size();
    }

    enum class Read { Data, End, Nothing, Error };
    /// Takes what is there, without waiting, and appends it to `bytes`; `error` tells of Read::Error.
    Read readInto(QByteArray *bytes, int *error = nullptr) const
    {
        char buffer[65536];
        const ssize_t size = ::recv(m_descriptor, buffer, sizeof buffer, MSG_DONTWAIT);
        if (size > 0)
            bytes->append(buffer, size);
        if (size < 0 && errno == EAGAIN)
            return Read::Nothing;
        if (size < 0) {
            if (error)
                *error = errno;
            return Read::Error;
        }
        return size == 0 ? Read::End : Read::Data;
    }
    /// What has arrived by now.
    const QByteArray &text()
    {
        while (!m_ended) {
            const Read read = readInto(&m_text, &m_error);
            m_ended = read == Read::End || read == Read::Error;
            if (read != Read::Data)
                break;
        }
        return m_text;
    }
    /// True once the other side's FIN, or an error, was read.
    bool isEnded()
    {
        text();
        return m_ended;
    }
    int error() const { return m_error; }

    void finish() const { ::shutdown(m_descriptor, SHUT_WR); }
    void reset()
    {
        const linger value = {.l_onoff = 1, .l_linger = 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &value, sizeof value);
        close();
    }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }

private:
    int m_descriptor = -1;
    QByteArray m_text;
    bool m_ended = false;
    int m_error = 0;
};

} // namespace enchufe
