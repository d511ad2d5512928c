#pragma once

#include "net/netsocket.h"
#include "net/udppeers.h"

#include <QBasicTimer>
#include <QSocketNotifier>
#include <QUdpSocket>

#include <list>
#include <optional>

namespace enchufe {

/// A UDP socket. Passive: bound, with one peer index for each sender. Active: connected to one remote
/// endpoint, so that the kernel takes datagrams from nobody else and tells of refusals (ICMP port
/// unreachable).
///
/// A refusal waits in the kernel for the next send, which fails with it (SendRefused): the first send to a
/// closed port succeeds, the second says ECONNREFUSED, as the socket interface has it. When datagrams wait
/// behind the refusal it is reported at once and they are read. The socket lives on.
///
/// One Received event per datagram, at most datagramsPerTurn in a turn of the event loop. What the kernel
/// dropped because the receive buffer was full is in KernelState, at the latest when the socket is closed:
/// received and dropped are together what was sent here. A datagram the kernel has no room for is queued, up
/// to the engine's limit. Source: QUdpSocket, udp(7), connect(2).
class UdpPort : public NetSocket, private ReplyChannel
{
    Q_OBJECT

public:
    static constexpr int datagramsPerTurn = 256;
    /// Room for the longest datagram there is, 65,507 bytes on IPv4 and 65,527 on IPv6, and more.
    static constexpr qsizetype readSize = 65536;
    /// Asked of the kernel, bounded there by net.core.rmem_max: the default loses half of a burst.
    static constexpr int receiveBuffer = 4 * 1024 * 1024;

    UdpPort(SocketId id, SocketOwner &owner, const OpenRequest &request, std::unique_ptr<Responder> responder,
            qint64 queueLimit);
    ~UdpPort() override;

    void start();

    void send(PeerIndex peer, const QByteArray &bytes) override;
    void close() override;
    void abort() override { close(); }
    void setReading(bool on) override;

protected:
    void lookupFailed() override { end(); }
    void timerEvent(QTimerEvent *event) override;

private:
    struct Datagram
    {
        PeerIndex peer = 0;
        QByteArray bytes;
    };
    /// Datagrams the kernel had no room for. A list, because an empty one takes no memory.
    struct Waiting
    {
        std::list<Datagram> datagrams;
        qint64 bytes = 0;
        qint64 limit = 0;
    };
    enum class Outcome { Sent, Refused, Later };

    Transport transport() const override { return Transport::Udp; }
    void reply(PeerIndex peer, const QByteArray &bytes) override;
    void finish() override {}

    /// The kernel has no states for UDP; it uses these two numbers for "has a remote end" and "has none".
    TcpState kernelState() const { return isConnected() ? TcpState::Established : TcpState::Close; }
    bool isConnected() const { return m_request.opening == Opening::Active; }
    void openFirst(const std::vector<Endpoint> &candidates);
    std::optional<CallFailure> open(const Endpoint &target);
    void adopt();

    void readAvailable();
    bool readOnce();
    PeerIndex peerOf(const Endpoint &sender);
    bool leavesErrorForSend();

    Outcome sendNow(const Datagram &datagram);
    void sendQueued();
    void closeDescriptor();
    void recordDrops();
    void end();

    OpenRequest m_request;
    std::unique_ptr<Responder> m_responder;
    QUdpSocket m_socket;
    EndpointPair m_pair;
    UdpPeers m_peers;
    Waiting m_waiting;
    std::unique_ptr<QSocketNotifier> m_writable;
    QBasicTimer m_errorWatch;
    int m_descriptor = -1;
    /// A refusal that a read met; the next send reports it.
    int m_lateError = 0;
    bool m_reading = true;
    bool m_heldBack = false;
};

} // namespace enchufe
