#pragma once

#include "base/endpoint.h"
#include "base/error.h"
#include "base/socketid.h"
#include "base/transport.h"
#include "journal/event.h"

#include <QByteArrayView>

namespace enchufe {

/// The kernel's socket interface as `net` uses it: the seam where descriptors come from. Each call is made
/// for a socket of ours and recorded in the journal with its arguments, result, errno and duration. The
/// second implementation is the tests' (descriptors that run out, calls that fail); later one from another
/// network namespace.
///
/// All descriptors are non-blocking and close-on-exec. Errors: System with the call's errno.
/// Thread: the network thread.
class SocketCalls
{
public:
    virtual ~SocketCalls() = default;

    /// Source: socket(2).
    virtual Result<int> socket(SocketId id, IpFamily family, Transport transport) = 0;
    /// Sets an integer option. Source: setsockopt(2), socket(7), ipv6(7).
    virtual Result<int> setOption(SocketId id, int descriptor, int level, int name, int value) = 0;
    /// Sets an option that is a structure. Param shown: it, as the call log writes it: "{on=1, seconds=0}".
    virtual Result<int> setStructure(SocketId id, int descriptor, int level, int name, QByteArrayView value,
                                     const QString &shown) = 0;
    /// Reads an option into `value`, at most `size` bytes; returns how many there were. Not recorded. Source:
    /// getsockopt(2).
    virtual Result<int> readOption(int descriptor, int level, int name, void *value, int size) = 0;
    /// Source: bind(2).
    virtual Result<int> bind(SocketId id, int descriptor, const Endpoint &local) = 0;
    /// Source: listen(2).
    virtual Result<int> listen(SocketId id, int descriptor, int backlog) = 0;
    /// Takes one connection from a listener's queue; EAGAIN when none waits. Source: accept4(2).
    virtual Result<int> accept(SocketId id, int descriptor) = 0;
    /// Asks for a connection; EINPROGRESS is the usual answer of a TCP socket and comes back as an error with
    /// that errno. Source: connect(2).
    virtual Result<int> connect(SocketId id, int descriptor, const Endpoint &remote) = 0;
    /// Source: shutdown(2); how: SHUT_RD, SHUT_WR, SHUT_RDWR.
    virtual Result<int> shutdown(SocketId id, int descriptor, int how) = 0;
    /// Source: close(2).
    virtual void close(SocketId id, int descriptor) = 0;

    /// The pending error of an asynchronous connect(), 0 when it succeeded. Source: SO_ERROR in socket(7).
    virtual int pendingError(SocketId id, int descriptor) = 0;
    /// Makes close() send RST and drop what is unsent: SO_LINGER with time 0. Source: socket(7).
    virtual Result<int> setResetOnClose(SocketId id, int descriptor) = 0;

    /// Both ends as the kernel has them; null where there is none. Not recorded. Source: getsockname(2),
    /// getpeername(2).
    virtual EndpointPair endpoints(int descriptor) = 0;
    /// The kernel's state of a TCP descriptor; Unknown when it cannot be asked. Not recorded. Source:
    /// TCP_INFO in tcp(7).
    virtual TcpState state(int descriptor) = 0;
    /// Datagrams the kernel has dropped so far because the receive buffer was full; 0 when it cannot be
    /// asked. Not recorded. Source: SO_MEMINFO, SK_MEMINFO_DROPS in linux/sock_diag.h.
    virtual quint32 drops(int descriptor) = 0;
    /// Bytes that could be read now, a FIN not counted; 0 when it cannot be asked. Not recorded. Source:
    /// SIOCINQ in tcp(7).
    virtual int readable(int descriptor) = 0;
};

} // namespace enchufe
