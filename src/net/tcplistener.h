#pragma once

#include "net/netsocket.h"

#include <QBasicTimer>
#include <QTcpServer>

#include <optional>

namespace enchufe {

/// A passive TCP socket: every connection it accepts becomes a TcpChannel of its own that outlives it.
///
/// Accepts at most acceptsPerTurn in a turn of the event loop. When descriptors run out (the last few are
/// kept for the rest of the program) AcceptPaused tells, those who ask wait in the kernel's queue, and
/// accepting goes on by itself. By hand (OpenRequest::acceptByHand) it begins stopped: ReadingStopped follows
/// Listening. Source: QTcpServer, listen(2), accept(2).
class TcpListener : public NetSocket
{
    Q_OBJECT

public:
    static constexpr int acceptsPerTurn = 64;

    TcpListener(SocketId id, SocketOwner &owner, const OpenRequest &request, qint64 queueLimit);
    ~TcpListener() override;

    void start();

    void close() override;
    void abort() override { close(); }
    /// Accepting stops or goes on; those who ask meanwhile wait in the kernel's queue.
    void setReading(bool on) override;
    /// While accepting is stopped: one accept() call each, until `count` were had or it says no (EAGAIN: none
    /// waits).
    void accept(int count) override;
    /// Of the sockets accepted from now on.
    void setReadSize(int size) override { m_request.readSize = size; }
    /// The same.
    void setService(const Service &service) override;

protected:
    void lookupFailed() override { end(); }
    void timerEvent(QTimerEvent *event) override;
    int openDescriptor() const override { return m_descriptor; }

private:
    /// Hands each new descriptor to its listener instead of making a QTcpSocket of it.
    class Server final : public QTcpServer
    {
    public:
        explicit Server(TcpListener &listener)
            : m_listener(listener)
        {}

    protected:
        void incomingConnection(qintptr descriptor) override { m_listener.accepted(int(descriptor)); }

    private:
        TcpListener &m_listener;
    };

    void openFirst(const std::vector<Endpoint> &candidates);
    std::optional<CallFailure> open(const Endpoint &local);
    void adopt();

    void accepted(int descriptor);
    bool takeIn(int descriptor);
    void acceptFailed(int error);
    void stopAccepting();
    void nextTurnSoon();
    void nextTurn();
    void pause(int error);
    void resumeIfPossible();
    bool isMoreWaiting() const;
    void end();

    OpenRequest m_request;
    Service m_service;
    qint64 m_queueLimit;
    Server m_server;
    Endpoint m_local;
    QBasicTimer m_retry;
    int m_descriptor = -1;
    int m_acceptedInTurn = 0;
    /// Descriptors ran out.
    bool m_paused = false;
    /// They did once: each accept looks whether another is left.
    bool m_wereShort = false;
    /// The user wants connections accepted.
    bool m_accepting = true;
    bool m_turnQueued = false;
};

} // namespace enchufe
