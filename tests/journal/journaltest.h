#pragma once

#include "base/clock.h"
#include "journal/journalwriter.h"

#include <QTemporaryDir>

#include <atomic>

namespace enchufe::test {

/// A clock that stands still until it is told to go on; it may even go back.
class FakeClock final : public Clock
{
public:
    qint64 steadyNs() const override { return m_ns; }
    qint64 wallMs() const override { return 1'795'363'200'000 + m_ns / 1'000'000; } // 2026-11-22T16:00:00Z

    void set(qint64 ns) { m_ns = ns; }
    void advance(qint64 ns) { m_ns += ns; }

private:
    std::atomic<qint64> m_ns = 0;
};

/// A journal in a folder of its own, with its writer.
struct Recording
{
    explicit Recording(quint64 payloadLimit = quint64(1) << 30, quint64 eventLimit = quint64(1) << 30)
        : journal(clock, {.directory = folder.path(), .payloadLimit = payloadLimit, .eventLimit = eventLimit})
        , writer(journal)
    {}

    FakeClock clock;
    QTemporaryDir folder;
    Journal journal;
    JournalWriter writer;
};

inline Endpoint endpoint(const char *text)
{
    const Result<Endpoint> parsed = Endpoint::parse(QString::fromLatin1(text));
    Q_ASSERT(parsed.isOk());
    return *parsed;
}

inline EndpointPair pair(const char *local, const char *remote = nullptr)
{
    return {endpoint(local), remote != nullptr ? endpoint(remote) : Endpoint()};
}

inline quint64 create(JournalWriter &writer, quint32 id, Transport transport, Opening opening,
                      const EndpointPair &requested, quint32 parent = 0)
{
    const SocketFacts facts = {
        .requested = requested, .parent = {parent}, .transport = transport, .opening = opening};
    return writer.appendFacts({.socket = {id}, .kind = EventKind::Created}, facts);
}

inline quint64 kernelState(JournalWriter &writer, quint32 id, TcpState state, KernelFacts facts = {})
{
    facts.state = state;
    return writer.appendFacts({.socket = {id}, .kind = EventKind::KernelState}, facts);
}

} // namespace enchufe::test
