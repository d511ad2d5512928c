#pragma once

#include "base/socketid.h"
#include "net/openrequest.h"
#include "net/responder.h"

#include <QHostAddress>
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

    /// Where services are looked up by their names; without it every one is unknown.
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
    /// Accepts up to `count` of the connections that wait at a listener which accepts by hand.
    void accept(SocketId id, int count);
    /// While reading is stopped: takes up to `size` bytes (TCP) or one datagram (UDP) that wait in the
    /// kernel, in reads of at most the socket's read size. Less when less waits.
    void readSome(SocketId id, qint64 size);
    /// The most that one read takes from now on. Param size: bytes; 0 for as much as there is.
    void setReadSize(SocketId id, int size);
    /// Sets an option; OptionSet tells what the kernel made of it, or OptionRefused why not.
    void setOption(SocketId id, const OptionValue &value);
    /// Asks the kernel for every option that this socket has: an OptionSet for each.
    void readOptions(SocketId id);
    /// UDP: makes a peer of somebody who has not spoken yet (PeerSeen, or a ghost), so that it can be sent
    /// to.
    void addPeer(SocketId id, const Endpoint &remote);
    /// UDP: joins or leaves a multicast group. Param interface: its index; 0 leaves the choice to the system.
    /// GroupJoined, GroupLeft, or OptionRefused tell.
    void setGroup(SocketId id, const QHostAddress &group, quint32 interface, bool joined);
    /// Attaches a service, which answers from now on: on a connection; on a listener for what it accepts from
    /// now on, each of which tells its own ServiceSet; on a UDP port for all its peers, or the ghosts it
    /// makes from now on. Param name: empty takes away what answers. ServiceSet tells, with an error where it
    /// could not be.
    void setService(SocketId id, const QString &name);
    /// Closes every socket and ends at once those that still have something to send.
    void closeAll();

signals:
    /// Bytes now waiting in the program's queue of `id`; after each write that emptied a part of it.
    void queueChanged(enchufe::SocketId id, qint64 queuedBytes);

private:
    class Sockets;

    template <typename Act>
    void with(SocketId id, Act act);
    Result<Service> findService(const QString &name) const;

    std::unique_ptr<Sockets> m_sockets;
    ServiceFinder m_services;
};

} // namespace enchufe
