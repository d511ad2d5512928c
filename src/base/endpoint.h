#pragma once

#include "base/error.h"

#include <QHashFunctions>
#include <QHostAddress>
#include <QMetaType>
#include <QString>

#include <array>
#include <compare>

struct sockaddr;
struct sockaddr_storage;

namespace enchufe {

enum class IpFamily : quint8 { None, V4, V6 };

/// One IP with one port: what a plug in a host is reached by. A plain value of 24 bytes that can be copied as
/// memory (the journal stores it so), ordered by family, address bytes, scope and port.
class Endpoint
{
public:
    /// No endpoint: a socket before bind().
    Endpoint() = default;
    Endpoint(const QHostAddress &address, quint16 port);
    /// Param bytes: network order; the first 4 count for V4, all 16 for V6.
    Endpoint(IpFamily family, const void *bytes, quint16 port, quint32 scopeId = 0);

    /// Reads "127.0.0.1:5000", "[::1]:5000" and "[fe80::1%eth0]:5000"; the port is required, names are not
    /// looked up. Errors: BadAddress, BadPort; position says where.
    static Result<Endpoint> parse(QStringView text);
    /// Reads an address alone, "127.0.0.1", "::1" or "fe80::1%eth0", without brackets; the port becomes 0.
    /// IPv4 is four decimal numbers and nothing else (no "127.1", no leading zeros); a scope is an interface
    /// of this computer or a number. Errors: BadAddress; position at the first character that cannot be
    /// right.
    static Result<Endpoint> parseAddress(QStringView text);
    /// Source: ip(7), ipv6(7). Families other than AF_INET and AF_INET6 give a null endpoint.
    static Endpoint fromSockaddr(const sockaddr *address);

    bool isNull() const { return m_family == IpFamily::None; }
    IpFamily family() const { return m_family; }
    quint16 port() const { return m_port; }
    /// The interface index of a link-local IPv6 address; 0 when there is none.
    quint32 scopeId() const { return m_scopeId; }
    /// 4 or 16 significant bytes in network order; the rest are 0.
    const std::array<quint8, 16> &addressBytes() const { return m_bytes; }

    /// 0.0.0.0 or ::, the listener's "every address of this computer".
    bool isWildcard() const;
    bool isLoopback() const;
    /// An IPv4 address inside IPv6, ::ffff:a.b.c.d (RFC 4291 section 2.5.5.2).
    bool isV4Mapped() const;
    /// The IPv4 endpoint inside a mapped one; any other endpoint unchanged.
    Endpoint unmapped() const;
    /// An IPv4 endpoint inside IPv6; any other endpoint unchanged.
    Endpoint mapped() const;
    Endpoint withPort(quint16 port) const;

    QHostAddress address() const;
    /// The address alone, without brackets: "127.0.0.1", "fe80::1%eth0"; empty when null.
    QString addressText() const;
    /// "127.0.0.1:5000", "[::1]:5000"; empty when null. parse() reads it back.
    QString toString() const;

    /// Fills `out` for bind() and connect() and returns its length; 0 when null.
    quint32 toSockaddr(sockaddr_storage *out) const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
    friend std::strong_ordering operator<=>(const Endpoint &left, const Endpoint &right)
    {
        if (const auto order = left.m_family <=> right.m_family; std::is_neq(order))
            return order;
        if (const auto order = left.m_bytes <=> right.m_bytes; std::is_neq(order))
            return order;
        if (const auto order = left.m_scopeId <=> right.m_scopeId; std::is_neq(order))
            return order;
        return left.m_port <=> right.m_port;
    }
    friend size_t qHash(const Endpoint &endpoint, size_t seed = 0)
    {
        return qHashBits(&endpoint, sizeof endpoint, seed);
    }

private:
    // In this order there is no padding, so that equal endpoints are equal bytes for qHash and for the
    // journal.
    IpFamily m_family = IpFamily::None;
    quint8 m_unused = 0;
    quint16 m_port = 0;
    std::array<quint8, 16> m_bytes = {};
    quint32 m_scopeId = 0;
};

static_assert(sizeof(Endpoint) == 24 && std::is_trivially_copyable_v<Endpoint>);

/// Whether both are reached as one: an IPv4 address inside IPv6 is the same address.
inline bool isSameEndpoint(const Endpoint &left, const Endpoint &right)
{
    // Ports differ most often, and comparing them costs nothing.
    return left.port() == right.port() && left.unmapped() == right.unmapped();
}

/// Both ends of a connection; `remote` is null for a listener and for an unconnected UDP socket.
struct EndpointPair
{
    Endpoint local = {};
    Endpoint remote = {};

    friend auto operator<=>(const EndpointPair &, const EndpointPair &) = default;
    friend size_t qHash(const EndpointPair &pair, size_t seed = 0)
    {
        return qHashMulti(seed, pair.local, pair.remote);
    }
};

} // namespace enchufe

Q_DECLARE_METATYPE(enchufe::Endpoint)
