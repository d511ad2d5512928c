#pragma once

#include "base/socketid.h"
#include "net/socketcalls.h"

#include <QObject>

#include <memory>

namespace enchufe {

class JournalWriter;
class NetSocket;

/// What the sockets of one engine share: where they write, where descriptors come from, and who keeps them.
/// Thread: the network thread. Emits: descriptorFreed().
class SocketOwner : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive the owner.
    SocketOwner(JournalWriter &writer, SocketCalls &calls, SocketIds &ids, QObject *parent);
    ~SocketOwner() override;

    JournalWriter &writer() const { return m_writer; }
    SocketCalls &calls() const { return m_calls; }
    SocketId takeId() const { return m_ids.take(); }

    /// Keeps `socket` under its id; one that had the id before is destroyed later, once control is back in
    /// the event loop. Returns it.
    virtual NetSocket &keep(std::unique_ptr<NetSocket> socket) = 0;
    /// `socket` has written Closed: it is destroyed later, as above.
    virtual void ended(NetSocket &socket) = 0;
    virtual void queueChanged(SocketId id, qint64 queuedBytes) = 0;

signals:
    /// A descriptor was closed: a listener that ran out of them may go on.
    void descriptorFreed();

private:
    JournalWriter &m_writer;
    SocketCalls &m_calls;
    SocketIds &m_ids;
};

} // namespace enchufe
