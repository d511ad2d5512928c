#pragma once

#include "base/hostfacts.h"
#include "base/socketid.h"
#include "journal/journal.h"
#include "net/openrequest.h"

#include <QObject>

#include <memory>

namespace enchufe {

/// A whole Enchufe without a window: the journal, the network thread with its engine, the probe thread. Both programs
/// and every test of the whole are built on it.
///
/// Every request returns at once; what became of it is read in the journal.
/// Thread: lives in its creator's thread. Emits: hostFactsFound(), queueChanged().
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(const Journal::Settings &settings = {}, QObject *parent = nullptr);
    /// Closes every socket, stops both threads and waits for them.
    ~Session() override;

    Journal &journal() { return m_journal; }

    SocketId open(const OpenRequest &request);
    void send(SocketId id, PeerIndex peer, const QByteArray &bytes);
    void sendFile(SocketId id, const QString &path);
    void finishTalking(SocketId id);
    void close(SocketId id);
    void abort(SocketId id);
    void setReading(SocketId id, bool on);
    void closeAll();
    /// Asks the probe to look at the kernel now.
    void refresh();
    /// Asks what this computer knows of an endpoint; hostFactsFound() answers with the ticket returned here.
    quint64 findHostFacts(Transport transport, const Endpoint &endpoint);

signals:
    void hostFactsFound(quint64 ticket, const enchufe::HostFacts &facts);
    void queueChanged(enchufe::SocketId id, qint64 queuedBytes);
