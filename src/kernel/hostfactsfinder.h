#pragma once

#include "base/hostfacts.h"
#include "kernel/kernelsource.h"
#include "kernel/processes.h"

#include <vector>

namespace enchufe {

/// Gathers what this computer knows about one endpoint.
/// Source: /proc/sys/net/ipv4/ip_unprivileged_port_start, capabilities(7), sock_diag rows, QNetworkInterface.
/// Thread: any one at a time; blocks while it reads /proc.
class HostFactsFinder
{
public:
    /// Whether the endpoint is about to be tried or was refused already. Only LISTEN rows and UDP sockets are
    /// sure to be in the way; other TCP rows are only when one of both sides lacks SO_REUSEADDR, which nobody
    /// can see from outside, so they are named only after a refusal.
    enum class Moment : quint8 { Before, AfterRefusal };

    /// Param procDirectory: a test's own, or /proc.
    explicit HostFactsFinder(QByteArray procDirectory = QByteArrayLiteral("/proc"));

    /// Param rows: a fresh dump; empty when there is none (no holder is found then).
    HostFacts find(Transport transport, const Endpoint &endpoint, const std::vector<KernelSocket> &rows,
                   Moment moment = Moment::Before) const;

    /// The row that keeps `endpoint` from being bound; null without one, for port 0 and for null endpoints.
    /// Source: inet_csk_bind_conflict() and ipv6_rcv_saddr_equal() in the kernel's
    /// net/ipv4/inet_connection_sock.c.
    static const KernelSocket *obstacle(Transport transport, const Endpoint &endpoint,
                                        const std::vector<KernelSocket> &rows, Moment moment);

private:
    int unprivilegedPortStart() const;
    bool mayBindPrivileged() const;

    QByteArray m_procDirectory;
    Processes m_processes;
};

} // namespace enchufe
