#pragma once

#include "net/netsocket.h"
#include "net/sendqueue.h"

#include <QAbstractSocket>
#include <QBasicTimer>

namespace enchufe {

/// An established TCP connection, accepted or active: the code is one, as the connection is balanced.
///
/// Reading: one Received event per kernel read, straight into the journal, at most readsPerTurn in a turn of
/// the event loop. The peer's FIN stays unread in the kernel, so that the socket keeps CLOSE-WAIT and can
/// still be written to. Writing: one Sent event per kernel write, with exactly the bytes the kernel took.
/// When both sides have finished, the descriptor is closed.
///
/// Closing while text is left unread makes the kernel send RST instead of FIN: Aborted with the bytes as its
/// value. They are counted just before close(); what arrives in between is not. Source: RFC 2525 section
/// 2.17, __tcp_close() in net/ipv4/tcp.c.
///
/// Source: QAbstractSocket, unbuffered; tcp(7); RFC 9293 section 3.6.
class TcpChannel : public NetSocket, private ReplyChannel
{
    Q_OBJECT

public:
    static constexpr int readSize = 256 * 1024;
    static constexpr int readsPerTurn = 16;
    static constexpr int writesPerTurn = 16;

    /// Param queue: what was queued before.
    TcpChannel(SocketId id, SocketOwner &owner, SendQueue queue);
    ~TcpChannel() override;

    /// Takes over a connected descriptor; Established is already in the journal.
    /// Param reading: false keeps what arrives in the kernel.
    void adopt(int descriptor, const EndpointPair &pair, bool reading);

    void send(PeerIndex peer, const QByteArray &bytes) override;
    void sendFile(const QString &path) override;
    void finishTalking() override;
    void close() override;
    void abort() override;
    void setReading(bool on) override;
    /// PeerFinished follows where the peer's FIN comes next.
    void readSome(qint64 size) override;
    /// Param size: bytes, at most readSize; 0 for readSize.
    void setReadSize(int size) override;
    /// What was read before is not answered; a peer that has finished is.
    void setService(const Service &service) override;

protected:
    int openDescriptor() const override { return m_descriptor; }
    void timerEvent(QTimerEvent *event) override;

private:
    Transport transport() const override { return Transport::Tcp; }
    void reply(PeerIndex peer, const QByteArray &bytes) override;
    void finish() override { finishTalking(); }

    /// How far the two directions have come.
    struct Ends
    {
        bool peerFinished = false;
        /// This side's FIN follows what is queued.
        bool finishing = false;
        bool finishedHere = false;
        /// The descriptor is closed after what is queued.
        bool closing = false;
    };

    bool isOpen() const { return m_descriptor >= 0; }
    bool wantsToRead() const { return m_reading && !m_heldBack && !m_ends.peerFinished; }
    void readAvailable();
    qint64 readOnce(qint64 most);
    int peek() const;
    int drain();
    void finishedByPeer();

    void pump();
    void pumpSoon();
    void writeQueued();
    bool writeOnce();
    void wroteRest(qint64 size);
    void writeFailed(int error);
    void sent(qint64 size, quint32 spent = 0);
    void refill();
    void finishNow();

    bool isBroken() const;
    void watch();
    TcpState sampleState();
    void fail(int error, SystemCall call);
    bool lingersForNothing(TcpState state);
    void end(bool reset = false);

    QAbstractSocket m_socket;
    SendQueue m_queue;
    EndpointPair m_pair;
    std::unique_ptr<Responder> m_responder;
    QBasicTimer m_watch;
    int m_descriptor = -1;
    Ends m_ends;
    int m_readSize = readSize;
    bool m_reading = true;
    /// Reading waits for the answers of a service to go.
    bool m_heldBack = false;
    bool m_pumping = false;
    bool m_pumpQueued = false;
};

} // namespace enchufe
