#pragma once

#include "net/netsocket.h"
#include "net/sendqueue.h"

#include <QBasicTimer>
#include <QSocketNotifier>

#include <optional>

namespace enchufe {

/// An active TCP socket until it is established: the name is looked up, each address is asked in turn, and
/// the first that says yes becomes a TcpChannel under the same id. What is sent meanwhile is queued and goes
/// along.
///
/// With OpenRequest::ignoreRefusal the request stands whatever the other end's kernel answers, until that
/// end asks too; after simultaneousMs it is given up with ETIMEDOUT. Source: connect(2) on a non-blocking
/// socket, RFC 9293 section 3.5.
class TcpConnector : public NetSocket
{
    Q_OBJECT

public:
    static constexpr int simultaneousMs = 5000;

    TcpConnector(SocketId id, SocketOwner &owner, const OpenRequest &request, qint64 queueLimit);
    ~TcpConnector() override;

    void start();

    void send(PeerIndex peer, const QByteArray &bytes) override;
    void sendFile(const QString &path) override;
    void finishTalking() override { m_finishing = true; }
    /// Cancels: nothing was said yet, so nothing is kept back.
    void close() override;
    void abort() override { close(); }
    void setReading(bool on) override;
    void setReadSize(int size) override { m_request.readSize = size; }
    /// It answers, and is told of, once the connection is established.
    void setService(const Service &service) override { m_service = service; }

protected:
    void timerEvent(QTimerEvent *event) override;
    int openDescriptor() const override { return m_descriptor; }
    void lookupFailed() override { end(); }

private:
    void tryNext();
    /// Asks `remote`; returns nothing when it said yes or has still to answer.
    std::optional<CallFailure> attempt(const Endpoint &remote);
    void prepare(IpFamily family);
    std::optional<CallFailure> bindFrom();
    void answered();
    bool goesOnAfter(const CallFailure &failure);
    void established();
    void closeDescriptor();
    void end();

    OpenRequest m_request;
    Service m_service;
    SendQueue m_queue;
    std::vector<Endpoint> m_candidates;
    size_t m_next = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QBasicTimer m_patience;
    EndpointPair m_pair;
    int m_descriptor = -1;
    bool m_reading = true;
    bool m_finishing = false;
};

} // namespace enchufe
