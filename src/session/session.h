#pragma once

#include "base/hostfacts.h"
#include "base/socketid.h"
#include "journal/journal.h"
#include "net/openrequest.h"

#include <QHostAddress>
#include <QMap>
#include <QObject>
#include <QThread>

#include <memory>
#include <utility>
#include <vector>

namespace enchufe {

class Engine;
class JournalWriter;
class KernelProbe;
class SocketCalls;

/// A whole Enchufe without a window: the journal, the network thread with its engine, the probe thread. Both
/// programs and every test of the whole are built on it.
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
    /// The same as the functions of Engine by these names.
    void accept(SocketId id, int count);
    void readSome(SocketId id, qint64 size);
    void setReadSize(SocketId id, int size);
    void setOption(SocketId id, const OptionValue &value);
    void readOptions(SocketId id);
    void addPeer(SocketId id, const Endpoint &remote);
    void setService(SocketId id, const QString &name);
    void setGroup(SocketId id, const QHostAddress &group, quint32 interface, bool joined);
    /// Two active sockets on `address` that ask each other and nobody waits; ports chosen here. The ids of
    /// both, for the journal tells the rest: both Established, or Failed (ETIMEDOUT after
    /// TcpConnector::simultaneousMs) when somebody else took one of the ports meanwhile.
    std::pair<SocketId, SocketId> openSimultaneously(const QHostAddress &address);
    /// An active socket that asks itself, from a port chosen here: connected without anybody waiting.
    SocketId openWithItself(const QHostAddress &address);
    /// Looks at these sockets some times a second and samples them each time; replaces those of the last
    /// call.
    void watch(const std::vector<SocketId> &ids);
    /// Follows every socket of this computer (Opening::Foreign), or only this program's.
    void setWholeComputer(bool on);
    /// Asks for the kernel's counters; countersRead() answers with the ticket returned here.
    quint64 readCounters();
    /// Asks the probe to look at the kernel now.
    void refresh();
    /// Asks what this computer knows of an endpoint; hostFactsFound() answers with the ticket returned here.
    quint64 findHostFacts(Transport transport, const Endpoint &endpoint);

signals:
    /// Param counters: by name, "TcpOutRsts"; since the system started, for this network namespace. Empty
    /// where there are none.
    void countersRead(quint64 ticket, const QMap<QByteArray, quint64> &counters);
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
