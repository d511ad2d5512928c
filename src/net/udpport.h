#pragma once

#include "net/netsocket.h"
#include "net/udpghosts.h"
#include "net/udppeers.h"

#include <QBasicTimer>
#include <QSocketNotifier>
#include <QUdpSocket>

#include <list>
#include <optional>

namespace enchufe {

/// A UDP socket. Passive: bound, with one peer index for each sender, or (OpenRequest::ghosts) a connected
/// socket for each, Opening::Accepted. Active: connected to one remote endpoint, so that the kernel takes
/// datagrams from nobody else and tells of refusals (ICMP port unreachable).
///
/// Ghosts: the datagram that makes one is its first Received, and so is every later one of that peer that
/// reaches the passive socket all the same (sent before the ghost was connected, or by a peer that stays with
/// the port it knows). A peer without a ghost, because there are UdpGhosts::capacity or the kernel refused
/// one, gets a peer index and keeps it. On a wildcard a ghost has the address that its peer wrote to. When a
/// ghost is closed, its peer's next datagram makes another.
///
/// A refusal waits in the kernel for the next send, which fails with it (SendRefused, ECONNREFUSED): the
/// first send to a closed port succeeds, the second call is told, as the socket interface has it. The refusal
/// is the first datagram's, so the second is sent at once with one more call (Sent). When datagrams wait
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
    static constexpr int readSize = 65536;
    /// Asked of the kernel, bounded there by net.core.rmem_max: the default loses half of a burst.
    static constexpr int receiveBuffer = 4 * 1024 * 1024;

    UdpPort(SocketId id, SocketOwner &owner, const OpenRequest &request, qint64 queueLimit);
    ~UdpPort() override;

    void start();
    /// Opens as a ghost of `parent`, bound and then connected. Returns both ends as the kernel has them; null
    /// ones when it failed, which is in the journal.
    EndpointPair startGhost(const EndpointPair &pair, SocketId parent);
    /// Takes a datagram of its peer that another socket read. Param lost: bytes of it that were cut off.
    void take(const QByteArray &bytes, qint64 lost);

    void send(PeerIndex peer, const QByteArray &bytes) override;
    void close() override;
    void abort() override { close(); }
    void setReading(bool on) override;
    /// One datagram, whatever the size.
    void readSome(qint64 size) override;
    /// A longer datagram is cut: Truncated tells what is lost.
    void setReadSize(int size) override;
    /// Nothing on a connected socket.
    void addPeer(const Endpoint &remote) override;
    /// For all its peers, and the ghosts it makes from now on.
    void setService(const Service &service) override;

signals:
    /// Of a ghost: it read a datagram that is not its peer's.
    void strayed(const enchufe::Endpoint &sender, const QByteArray &bytes, qint64 lost);
    void closed();

protected:
    void lookupFailed() override { end(); }
    void timerEvent(QTimerEvent *event) override;
    int openDescriptor() const override { return m_descriptor; }

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
    struct Answering
    {
        Service service;
        std::unique_ptr<Responder> responder;
    };
    enum class Outcome { Sent, Refused, Later };
    struct Reading
    {
        bool isOn = true;
        /// Waits for the answers of a service to go.
        bool isHeldBack = false;
        /// Units: bytes; 0 for a whole datagram.
        int size = 0;
    };

    Transport transport() const override { return Transport::Udp; }
    void reply(PeerIndex peer, const QByteArray &bytes) override;
    void finish() override {}

    /// The kernel has no states for UDP; it uses these two numbers for "has a remote end" and "has none".
    TcpState kernelState() const { return isConnected() ? TcpState::Established : TcpState::Close; }
    bool isConnected() const { return m_request.opening != Opening::Passive; }
    void openFirst(const std::vector<Endpoint> &candidates);
    std::optional<CallFailure> open(const Endpoint &target);
    void prepare(const Endpoint &local);
    bool adopt();
    void beginService();

    void readAvailable();
    bool readOnce();
    bool isFamiliar(const Endpoint &sender) const;
    void dispatch(const Endpoint &sender, const Endpoint &destination, const QByteArray &bytes, qint64 lost);
    UdpPort *ghostFor(const Endpoint &sender, const Endpoint &destination);
    PeerIndex peerOf(const Endpoint &sender);
    void received(PeerIndex peer, const QByteArray &bytes, qint64 lost);
    bool leavesErrorForSend();

    Outcome sendNow(const Datagram &datagram);
    int write(const Datagram &datagram);
    void sendQueued();
    void closeDescriptor();
    void recordDrops();
    void end();

    OpenRequest m_request;
    Answering m_answering;
    std::unique_ptr<UdpGhosts> m_ghosts;
    QUdpSocket m_socket;
    EndpointPair m_pair;
    UdpPeers m_peers;
    Waiting m_waiting;
    std::unique_ptr<QSocketNotifier> m_writable;
    QBasicTimer m_errorWatch;
    int m_descriptor = -1;
    /// A refusal that a read met; the next send reports it first.
    int m_lateError = 0;
    Reading m_reading;
};

} // namespace enchufe
