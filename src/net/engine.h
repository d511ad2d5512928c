#pragma once

#include "base/socketid.h"
#include "net/openrequest.h"
#include "net/responder.h"

#include <QObject>

#include <memory>

namespace enchufe {

class JournalWriter;
class SocketCalls;

/// Every socket of the session, in the network thread. Answers come through the journal only; the signals are
/// for back-pressure. Calls for a socket that is gone do nothing.
///
/// Bounds: a socket's send queue holds sendQueueLimit bytes of messages (a file counts only for the piece in
/// memory); what does not fit is refused whole with SendRefused (ENOBUFS) and nothing of it is sent. Thread:
/// every function in the network thread (QMetaObject::invokeMethod from others).
class Engine : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 sendQueueLimit = 64 * 1024 * 1024;

    /// Param ids: where accepted sockets get theirs. All three must outlive the engine.
    Engine(JournalWriter &writer, SocketCalls &calls, SocketIds &ids, QObject *parent = nullptr);
    /// Closes every socket (FIN, not RST).
    ~Engine() override;

    /// Where OpenRequest::service is looked up; without it every service is unknown.
    void setServices(ServiceFinder services);

    /// Opens `id`, taken by the caller from the same SocketIds. A failure is a Failed event and then Closed.
    void open(SocketId id, const OpenRequest &request);
    /// Queues `bytes` as one message (TCP) or one datagram (UDP; may be empty).
    /// Param peer: the addressee on an unconnected UDP socket; 0 otherwise.
    void send(SocketId id, PeerIndex peer, const QByteArray &bytes);
    /// Streams a file behind what is queued (TCP): read as the kernel takes it, never whole in memory.
    void sendFile(SocketId id, const QString &path);
    /// Finishes talking once the queue is sent: shutdown(SHUT_WR). The peer may still send.
    void finishTalking(SocketId id);
    /// Sends what is queued, then closes: FIN. For a listener: its accepted sockets live on.
    void close(SocketId id);
    /// Ends at once with RST; what is queued is lost and said to be (Unsent).
    void abort(SocketId id);
    /// Stops or resumes reading; while stopped, bytes wait in the kernel and its window closes.
    void setReading(SocketId id, bool on);
    /// Closes every socket and ends at once those that still have something to send.
    void closeAll();

signals:
    /// Bytes now waiting in the program's queue of `id`; after each write that emptied a part of it.
    void queueChanged(enchufe::SocketId id, qint64 queuedBytes);

private:
    class Sockets;
    std::unique_ptr<Sockets> m_sockets;
    ServiceFinder m_services;
};

} // namespace enchufe
