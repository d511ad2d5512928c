#pragma once

#include "base/hostfacts.h"
#include "base/socketid.h"
#include "journal/journal.h"
#include "net/openrequest.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace enchufe {

class Engine;
class JournalWriter;
class KernelProbe;
class SocketCalls;

/// A whole Enchufe without a window: the journal, the network thread with its engine, the probe thread. Both programs
/// and every test of the whole are built on it.
///
/// Every request returns at once; what became of it is read in the journal.
/// Thread: lives in its creator's thread. Emits: hostFactsFound().
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

private:
    void startProbe();

    SystemClock m_clock;
    Journal m_journal;
    SocketIds m_ids;
    std::unique_ptr<JournalWriter> m_writer;
    std::unique_ptr<SocketCalls> m_calls;
    QThread m_networkThread;
    QThread m_probeThread;
    /// Both live in their threads and are deleted there when the thread ends.
    Engine *m_engine = nullptr;
    KernelProbe *m_probe = nullptr;
    quint64 m_lastTicket = 0;
};

} // namespace enchufe
