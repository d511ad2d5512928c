#pragma once

#include "kernel/kernelsource.h"

#include <QByteArrayView>

#include <optional>

namespace enchufe {

/// Reads the same rows from /proc/net/{tcp,tcp6,udp,udp6}, for systems that refuse sock_diag. What these
/// files do not tell: the interface of link-local addresses, IPV6_V6ONLY, and a listener's backlog (sendQueue
/// is 0 for LISTEN). Source: proc(5); tcp4_seq_show() and udp4_seq_show() in the kernel's net/ipv4.
class ProcNetSource final : public KernelSource
{
public:
    /// Param directory: where the four files are; a test's own, or /proc/net.
    explicit ProcNetSource(QByteArray directory = QByteArrayLiteral("/proc/net"));

    /// A missing tcp6 or udp6 is a system without IPv6 and no error. Errors: System (ENOENT, EACCES).
    Result<std::vector<KernelSocket>> sockets() override;

    /// One line of such a file; nothing for the heading and for what is not such a line.
    static std::optional<KernelSocket> parseLine(QByteArrayView line, Transport transport);

private:
    QByteArray m_directory;
};

} // namespace enchufe
