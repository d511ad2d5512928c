#pragma once

#include "base/error.h"
#include "base/transport.h"
#include "journal/event.h"
#include "journal/socketdetails.h"

#include <vector>

namespace enchufe {

/// One row of the kernel's socket tables.
struct KernelSocket
{
    Transport transport = Transport::Tcp;
    /// A listener or waiting UDP socket on [::] that takes no IPv4. False also where the source cannot tell
    /// (/proc/net).
    bool v6Only = false;
    KernelFacts facts;
    /// The kernel's own number of this socket, never used again; 0 where the source cannot tell. Another one
    /// once the pair is in TIME-WAIT. Source: sock_diag(7), idiag_cookie.
    quint64 cookie = 0;
    /// True where `details` were told: not of TIME-WAIT and SYN-RECV, nor by /proc/net.
    bool hasDetails = false;
    SocketDetails details;

    friend bool operator==(const KernelSocket &, const KernelSocket &) = default;
};

/// Where kernel rows come from: sock_diag, /proc/net, or a test.
class KernelSource
{
public:
    virtual ~KernelSource() = default;
    /// Every TCP and UDP socket of this network namespace, IPv4 and IPv6, in no particular order.
    /// Errors: System (EPERM, ENOENT where the kernel refuses), NotAvailable on other systems.
    /// Thread: any one at a time; blocks for as long as the kernel answers (10,000 sockets: about 12 ms).
    virtual Result<std::vector<KernelSocket>> sockets() = 0;
};

} // namespace enchufe
