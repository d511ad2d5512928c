#pragma once

#include "net/socketcalls.h"

#include <chrono>

namespace enchufe {

class JournalWriter;

/// The calling process's own kernel, every call timed and written to the journal as a Call event.
///
/// The arguments are written as strace(1) does, without the closing bracket: "7, SOL_SOCKET, SO_REUSEADDR,
/// [1]".
class NativeSocketCalls final : public SocketCalls
{
public:
    /// Param writer: outlives this.
    explicit NativeSocketCalls(JournalWriter &writer);

    Result<int> socket(SocketId id, IpFamily family, Transport transport) override;
    Result<int> setOption(SocketId id, int descriptor, int level, int name, int value) override;
    Result<int> setStructure(SocketId id, int descriptor, int level, int name, QByteArrayView value,
                             const QString &shown) override;
    Result<int> readOption(int descriptor, int level, int name, void *value, int size) override;
    Result<int> bind(SocketId id, int descriptor, const Endpoint &local) override;
    Result<int> listen(SocketId id, int descriptor, int backlog) override;
    Result<int> accept(SocketId id, int descriptor) override;
    Result<int> connect(SocketId id, int descriptor, const Endpoint &remote) override;
    Result<int> shutdown(SocketId id, int descriptor, int how) override;
    void close(SocketId id, int descriptor) override;
    int pendingError(SocketId id, int descriptor) override;
    Result<int> setResetOnClose(SocketId id, int descriptor) override;
    EndpointPair endpoints(int descriptor) override;
    TcpState state(int descriptor) override;
    quint32 drops(int descriptor) override;
    int readable(int descriptor) override;

private:
    using Instant = std::chrono::steady_clock::time_point;

    Result<int> record(SocketId id, SystemCall call, int result, int error, Instant begin,
                       const QString &arguments);

    JournalWriter &m_writer;
};

} // namespace enchufe
