#pragma once

#include "base/endpoint.h"
#include "base/transport.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace enchufe {

/// What a person types for one end: an address or a name, perhaps with a port, before any lookup.
struct HostPort
{
    /// "127.0.0.1", "::1", "fe80::1%eth0" (no brackets) or a host name; never empty.
    QString host;
    std::optional<quint16> port;

    /// The endpoint, when `host` is an address and there is a port; null otherwise.
    Endpoint endpoint() const;
    bool isAddress() const;
    /// "127.0.0.1:5000", "[::1]:5000", "localhost:5000"; without the port when there is none.
    QString toString() const;

    friend bool operator==(const HostPort &, const HostPort &) = default;
};

/// Reads an address or a host name with or without a port: "127.0.0.1", "::1", "[::1]:80", "localhost:5000".
/// Space around it is ignored. A text of digits and dots that is not a full IPv4 address ("1.2.3") is refused
/// rather than taken for a name; a name follows RFC 1123 section 2.1. Errors: BadAddress, BadPort, with
/// position.
Result<HostPort> parseHostPort(QStringView text);

/// Reads 0..65535 in ASCII digits only. Errors: BadPort.
Result<quint16> parsePort(QStringView text);

/// What to open, as both programs take it on their command line.
struct SocketUrl
{
    Transport transport = Transport::Tcp;
    HostPort target;

    QString toString() const;
    friend bool operator==(const SocketUrl &, const SocketUrl &) = default;
};

/// Reads tcp://HOST:PORT and udp://HOST:PORT; the port is required and IPv6 stands in brackets.
/// Errors: BadUrl (scheme, missing parts), BadAddress, BadPort, with position.
Result<SocketUrl> parseSocketUrl(QStringView text);

} // namespace enchufe
