#include "session/session.h"

#include "journal/journalwriter.h"
#include "kernel/kernelprobe.h"
#include "kernel/procnetsource.h"
#include "kernel/sockdiagsource.h"
#include "net/engine.h"
#include "net/epolldispatcher.h"
#include "net/nativesocketcalls.h"
#include "services/services.h"

#include <QTcpSocket>

namespace enchufe {

namespace {

/// Ports that nobody has at this moment; held together, so that they are two. On an address that this
/// computer does not have any two will do: binding them is refused, and the journal says so.
std::pair<quint16, quint16> twoFreePorts(const QHostAddress &address)
{
    QTcpSocket first;
    QTcpSocket second;
    if (!first.bind(address) || !second.bind(address))
        return {1024, 1025};
    return {first.localPort(), second.localPort()};
}

/// Calls a method of `object` in its own thread, later; the arguments travel as values.
template <typename Object, typename... Parameters, typename... Arguments>
void post(Object *object, void (Object::*method)(Parameters...), const Arguments &...arguments)
{
    QMetaObject::invokeMethod(object, [=] { (object->*method)(arguments...); });
}

} // namespace

Session::Session(const Journal::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_journal(m_clock, settings)
    , m_writer(std::make_unique<JournalWriter>(m_journal))
    , m_calls(std::make_unique<NativeSocketCalls>(*m_writer))
    , m_engine(new Engine(*m_writer, *m_calls, m_ids))
{
    m_networkThread.setObjectName(QStringLiteral("network"));
    m_networkThread.setEventDispatcher(new EpollDispatcher);
    m_engine->moveToThread(&m_networkThread);
    connect(&m_networkThread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_engine->setServices(makeService);
    startProbe();
    m_networkThread.start();
    m_probeThread.start();
}

void Session::startProbe()
{
    m_probe = new KernelProbe(m_journal, std::make_unique<SockDiagSource>(),
                              std::make_unique<ProcNetSource>(), m_ids);
    m_probeThread.setObjectName(QStringLiteral("probe"));
    m_probe->moveToThread(&m_probeThread);
    connect(&m_probeThread, &QThread::finished, m_probe, &QObject::deleteLater);
    connect(m_probe, &KernelProbe::hostFactsFound, this, &Session::hostFactsFound);
    connect(m_probe, &KernelProbe::countersRead, this, &Session::countersRead);
    // The journal has one writer: what the probe found is appended in the network thread.
    connect(m_probe, &KernelProbe::found, m_engine,
            [writer = m_writer.get()](const std::vector<FoundEvent> &events) {
                for (const FoundEvent &found : events)
                    writer->append(found.event, found.payload);
                writer->publish();
            });
}

Session::~Session()
{
    // The probe reads the journal and speaks to the engine's thread: it goes first.
    m_probeThread.quit();
    m_probeThread.wait();
    m_networkThread.quit();
    m_networkThread.wait();
}

SocketId Session::open(const OpenRequest &request)
{
    const SocketId id = m_ids.take();
    post(m_engine, &Engine::open, id, request);
    return id;
}

void Session::send(SocketId id, PeerIndex peer, const QByteArray &bytes)
{
    post(m_engine, &Engine::send, id, peer, bytes);
}

void Session::sendFile(SocketId id, const QString &path)
{
    post(m_engine, &Engine::sendFile, id, path);
}

void Session::finishTalking(SocketId id)
{
    post(m_engine, &Engine::finishTalking, id);
}

void Session::close(SocketId id)
{
    post(m_engine, &Engine::close, id);
}

void Session::abort(SocketId id)
{
    post(m_engine, &Engine::abort, id);
}

void Session::setReading(SocketId id, bool on)
{
    post(m_engine, &Engine::setReading, id, on);
}

void Session::closeAll()
{
    post(m_engine, &Engine::closeAll);
}

void Session::accept(SocketId id, int count)
{
    post(m_engine, &Engine::accept, id, count);
}

void Session::readSome(SocketId id, qint64 size)
{
    post(m_engine, &Engine::readSome, id, size);
}

void Session::setReadSize(SocketId id, int size)
{
    post(m_engine, &Engine::setReadSize, id, size);
}

void Session::setOption(SocketId id, const OptionValue &value)
{
    post(m_engine, &Engine::setOption, id, value);
}

void Session::readOptions(SocketId id)
{
    post(m_engine, &Engine::readOptions, id);
}

void Session::addPeer(SocketId id, const Endpoint &remote)
{
    post(m_engine, &Engine::addPeer, id, remote);
}

void Session::setGroup(SocketId id, const QHostAddress &group, quint32 interface, bool joined)
{
    post(m_engine, &Engine::setGroup, id, group, interface, joined);
}

void Session::setService(SocketId id, const QString &name)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, id, name] { engine->setService(id, name); });
}

std::pair<SocketId, SocketId> Session::openSimultaneously(const QHostAddress &address)
{
    const auto [first, second] = twoFreePorts(address);
    const Endpoint one(address, first);
    const Endpoint two(address, second);
    OpenRequest request;
    request.opening = Opening::Active;
    request.ignoreRefusal = true;
    request.from = one;
    request.target = {two.addressText(), two.port()};
    const SocketId firstId = open(request);
    request.from = two;
    request.target = {one.addressText(), one.port()};
    return {firstId, open(request)};
}

SocketId Session::openWithItself(const QHostAddress &address)
{
    OpenRequest request;
    request.opening = Opening::Active;
    request.from = Endpoint(address, twoFreePorts(address).first);
    request.target = {request.from.addressText(), request.from.port()};
    return open(request);
}

void Session::watch(const std::vector<SocketId> &ids)
{
    post(m_probe, &KernelProbe::watch, ids);
}

void Session::setWholeComputer(bool on)
{
    post(m_probe, &KernelProbe::setWholeComputer, on);
}

quint64 Session::readCounters()
{
    const quint64 ticket = ++m_lastTicket;
    post(m_probe, &KernelProbe::readCounters, ticket);
    return ticket;
}

void Session::refresh()
{
    post(m_probe, &KernelProbe::look);
}

quint64 Session::findHostFacts(Transport transport, const Endpoint &endpoint)
{
    const quint64 ticket = ++m_lastTicket;
    post(m_probe, &KernelProbe::findHostFacts, ticket, transport, endpoint);
    return ticket;
}

} // namespace enchufe
