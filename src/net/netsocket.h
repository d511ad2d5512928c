#pragma once

#include "journal/journalwriter.h"
#include "net/openrequest.h"
#include "net/responder.h"
#include "net/socketoptions.h"
#include "net/socketowner.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace enchufe {

class NameLookup;

/// Publishes what a handler appended when the handler ends, as one batch.
class PublishAtEnd
{
public:
    explicit PublishAtEnd(JournalWriter &writer)
        : m_writer(writer)
    {}
    ~PublishAtEnd() { m_writer.publish(); }
    Q_DISABLE_COPY_MOVE(PublishAtEnd)

private:
    JournalWriter &m_writer;
};

/// Which call said no, and why.
struct CallFailure
{
    Error error;
    SystemCall call = SystemCall::None;
};

/// One socket of the engine, from Created to Closed: what all kinds share. What a kind cannot do is refused
/// in the journal. Thread: the network thread.
class NetSocket : public QObject
{
    Q_OBJECT

public:
    NetSocket(SocketId id, SocketOwner &owner, Transport transport);
    ~NetSocket() override;

    SocketId id() const { return m_id; }

    virtual void send(PeerIndex peer, const QByteArray &bytes);
    virtual void sendFile(const QString &path);
    virtual void finishTalking() {}
    virtual void close() = 0;
    virtual void abort() = 0;
    virtual void setReading(bool on) = 0;
    virtual void accept(int) {}
    virtual void readSome(qint64) {}
    virtual void setReadSize(int) {}
    virtual void addPeer(const Endpoint &) {}
    /// Attaches what answers from now on, in place of what did. ServiceSet tells, once there is somebody to
    /// answer; with EPIPE where no answer could be sent any more.
    virtual void setService(const Service &service) = 0;
    /// Writes ServiceSet with an error: nothing changed.
    void refuseService(const QString &name, int error);
    /// OptionSet with what the kernel made of it, or OptionRefused: EBADF while there is no descriptor.
    void setOption(const OptionValue &asked);
    /// An OptionSet for each option that such a socket has; nothing while there is no descriptor.
    void readOptions();
    /// GroupJoined, GroupLeft or OptionRefused.
    void setGroup(const Endpoint &group, quint32 interface, bool joined);

protected:
    SocketOwner &owner() const { return m_owner; }
    JournalWriter &writer() const { return m_owner.writer(); }
    SocketCalls &calls() const { return m_owner.calls(); }

    void record(EventKind kind, qint64 value = 0, int error = 0);
    void recordPair(EventKind kind, const EndpointPair &pair, qint64 value = 0, int error = 0);
    /// A call that Qt made for us; its time is not known.
    void recordCall(SystemCall call, qint64 result, int error, const QString &arguments);
    void recordCreated(const SocketFacts &facts);
    void recordFailure(const Error &error, SystemCall call, const EndpointPair &pair);
    /// Writes KernelState unless the state is what was written last; with what is unread where the peer has
    /// finished.
    void recordState(TcpState state, const EndpointPair &pair, int descriptor);
    /// Writes KernelState with `kernel`, completed by what tells this descriptor's socket from others.
    void recordKernel(KernelFacts kernel, int descriptor);
    void recordService(const Service &service);
    /// Writes SendRefused. Param size: bytes not taken.
    void refuse(int errnoValue, qint64 size, PeerIndex peer = 0);
    /// Sets options in this order and writes what the kernel made of each; one that says no is no reason to
    /// stop.
    void setOptions(int descriptor, IpFamily family, const std::vector<OptionValue> &options);
    /// The descriptor that options are set on; -1 while there is none.
    virtual int openDescriptor() const = 0;

    /// Gives `answer` the endpoints to try for `target`, at once when it is an address. When there are none,
    /// writes why and calls failed().
    void resolve(const HostPort &target, std::function<void(std::vector<Endpoint>)> answer);
    /// Forgets a lookup under way.
    void stopLookup();
    /// The lookup gave nothing; the failure is in the journal.
    virtual void lookupFailed() {}

private:
    void recordOption(SocketOption option, int value);
    void recordRefusal(const QByteArray &name, const QByteArray &value, int error);

    SocketOwner &m_owner;
    std::unique_ptr<NameLookup> m_lookup;
    SocketId m_id;
    Transport m_transport;
    TcpState m_state = TcpState::Unknown;
};

} // namespace enchufe
