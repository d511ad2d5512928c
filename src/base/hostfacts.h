#pragma once

#include "base/endpoint.h"
#include "base/transport.h"

#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

class QCborMap;

namespace enchufe {

/// Who has a local endpoint open already.
struct PortHolder
{
    Endpoint local;
    /// 0 where this user may not see the process.
    qint64 pid = 0;
    /// The process's short name (/proc/PID/comm); empty where it may not be seen.
    QString process;
    quint64 inode = 0;

    friend bool operator==(const PortHolder &, const PortHolder &) = default;
};

/// What this computer knows about one endpoint at one moment: what the port chip shows and what an error is
/// explained from. Gathered by `kernel`, kept in the journal (FailureFacts), put into words by `explain`.
struct HostFacts
{
    Transport transport = Transport::Tcp;
    /// The endpoint the facts are about.
    Endpoint endpoint;
    /// Ports below it need rights; 0 where the system has no such rule.
    /// Source: /proc/sys/net/ipv4/ip_unprivileged_port_start, ip(7).
    int unprivilegedPortStart = 0;
    /// True where this process may bind ports below it all the same (CAP_NET_BIND_SERVICE).
    bool mayBindPrivileged = false;
    /// Who holds the endpoint, or a wildcard or concrete one that stands in its way.
    std::optional<PortHolder> holder;
    /// This computer's addresses, loopback first.
    QList<QHostAddress> addresses;
    /// The interface of each of them, "eth0"; as many as there are addresses, or none.
    QStringList interfaces;

    QCborMap toCbor() const;
    /// Fields that are missing or of the wrong type keep their defaults.
    static HostFacts fromCbor(const QCborMap &map);
    /// The same from encoded bytes; anything that is not one whole CBOR map gives default facts.
    static HostFacts fromCborBytes(const QByteArray &bytes);
    friend bool operator==(const HostFacts &, const HostFacts &) = default;
};

} // namespace enchufe

Q_DECLARE_METATYPE(enchufe::HostFacts)
