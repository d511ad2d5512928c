#pragma once

#include "base/clock.h"
#include "journal/journalfollower.h"
#include "journal/journalwriter.h"
#include "net/engine.h"
#include "net/epolldispatcher.h"
#include "net/nativesocketcalls.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <vector>

namespace enchufe {

/// A journal and an engine in the test's own thread, and questions about what they wrote.
class NetRoom
{
public:
    explicit NetRoom(SocketCalls *calls = nullptr)
        : m_engine(m_writer, calls ? *calls : m_native, m_ids)
    {}

    Engine &engine() { return m_engine; }
    JournalWriter &writer() { return m_writer; }
    Journal &journal() { return m_journal; }
    const Journal &journal() const { return m_journal; }

    SocketId open(const OpenRequest &request)
    {
        const SocketId id = m_ids.take();
        m_engine.open(id, request);
        return id;
    }
    SocketId listen(const QString &host, quint16 port = 0, const QString &service = {})
    {
        OpenRequest request;
        request.target = {host, port};
        request.service = service;
        return open(request);
    }
    SocketId connectTo(const Endpoint &remote, const Endpoint &from = {})
    {
        OpenRequest request;
        request.opening = Opening::Active;
        request.target = {remote.addressText(), remote.port()};
        request.from = from;
        return open(request);
    }
    SocketId openUdp(const QString &host, quint16 port = 0, const QString &service = {})
    {
        OpenRequest request;
        request.transport = Transport::Udp;
        request.target = {host, port};
        request.service = service;
        return open(request);
    }
    SocketId connectUdp(const Endpoint &remote)
    {
        OpenRequest request;
        request.transport = Transport::Udp;
        request.opening = Opening::Active;
        request.target = {remote.addressText(), remote.port()};
        return open(request);
    }

    /// The published events of `id`, all or of one kind.
    std::vector<Event> events(SocketId id, std::optional<EventKind> kind = {}) const
    {
        std::vector<Event> result;
        for (quint64 n = m_journal.firstKept(); n < m_journal.published(); ++n) {
            const Event event = m_journal.event(n);
            if (event.socket == id && (!kind || event.kind == *kind))
                result.push_back(event);
        }
        return result;
    }
    qsizetype count(SocketId id, EventKind kind) const { return qsizetype(events(id, kind).size()); }
    /// The last event of a kind; a default one when there is none.
    Event last(SocketId id, EventKind kind) const
    {
        const std::vector<Event> found = events(id, kind);
        return found.empty() ? Event() : found.back();
    }
    EndpointPair pair(SocketId id, EventKind kind) const
    {
        return m_journal.facts<EndpointPair>(last(id, kind)).value_or(EndpointPair());
    }
    Endpoint local(SocketId id) const { return pair(id, EventKind::Bound).local; }
    /// The payloads of Received or Sent, joined.
    QByteArray bytes(SocketId id, EventKind kind) const
    {
        QByteArray result;
        for (const Event &event : events(id, kind))
            result += m_journal.payload(event);
        return result;
    }
    QByteArray received(SocketId id) const { return bytes(id, EventKind::Received); }
    /// Units: bytes in all events of a kind, by their length or, where the kind has one, their value.
    qint64 total(SocketId id, EventKind kind) const
    {
        qint64 sum = 0;
        for (const Event &event : events(id, kind))
            sum += kind == EventKind::Received || kind == EventKind::Sent ? event.payloadLength : event.value;
        return sum;
    }
    /// The kernel's states of `id`, in the order they were seen.
    std::vector<TcpState> states(SocketId id) const
    {
        std::vector<TcpState> result;
        for (const Event &event : events(id, EventKind::KernelState))
            result.push_back(m_journal.facts<KernelFacts>(event).value_or(KernelFacts()).state);
        return result;
    }
    /// The kinds of events of `id` in order, as --json names them, without calls, options and kernel states.
    QByteArray story(SocketId id) const
    {
        QByteArrayList words;
        for (const Event &event : events(id)) {
            if (event.kind != EventKind::Call && event.kind != EventKind::OptionSet &&
                event.kind != EventKind::KernelState)
                words.append(QByteArray(eventKindName(event.kind).data()));
        }
        return words.join(' ');
    }
    /// The accepted sockets of a listener.
    std::vector<SocketId> children(SocketId listener) const
    {
        std::vector<SocketId> result;
        for (const Event &event : events(listener, EventKind::Accepted))
            result.push_back({quint32(event.value)});
        return result;
    }

    /// Runs the event loop without a pause until `isDone`: for bulk, where qWaitFor's naps would set the
    /// pace.
    template <typename Condition>
    bool runUntil(Condition isDone, int timeoutMs)
    {
        using std::chrono::milliseconds;
        JournalFollower follower(m_journal, milliseconds(2));
        QSignalSpy grown(&follower, &JournalFollower::advanced);
        QElapsedTimer timer;
        timer.start();
        while (!isDone()) {
            if (timer.elapsed() > timeoutMs)
                return false;
            grown.wait(20);
        }
        return true;
    }

private:
    QTemporaryDir m_directory;
    SystemClock m_clock;
    Journal m_journal{m_clock, Journal::Settings{.directory = m_directory.path()}};
    JournalWriter m_writer{m_journal};
    NativeSocketCalls m_native{m_writer};
    SocketIds m_ids;
    Engine m_engine;
};

/// Runs a test class with the event dispatcher that carries the sockets in the program too.
template <typename Test>
int runOverEpoll(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    const QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Milliseconds to wait for what the kernel does at once on loopback.
constexpr int patience = 10000;

} // namespace enchufe
