#pragma once

#include "base/clock.h"
#include "journal/journalwriter.h"
#include "kernel/kernelprobe.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <memory>
#include <optional>
#include <vector>

namespace enchufe::test {

/// A journal with its one writer, in the test's thread, as Session has it in the network thread.
class ProbeWorld
{
public:
    static constexpr quint32 firstFoundId = 1001;

    /// Param firstId: what the probe takes first; smaller ones are the test's.
    explicit ProbeWorld(quint32 firstId = firstFoundId)
    {
        while (ids.take().value + 1 < firstId) {
        }
    }

    QTemporaryDir directory;
    SystemClock clock;
    Journal journal{clock, {.directory = directory.path()}};
    JournalWriter writer{journal};
    /// Where the probe takes ids; the tests' own begin at 1, so these begin behind them.
    SocketIds ids;
    /// What the probe found, in order.
    std::vector<FoundEvent> found;

    /// A probe of this journal, whose findings are told here. It has to go before the world does.
    std::unique_ptr<KernelProbe> makeProbe(std::unique_ptr<KernelSource> source,
                                           std::unique_ptr<KernelSource> fallback = nullptr)
    {
        auto probe = std::make_unique<KernelProbe>(journal, std::move(source), std::move(fallback), ids);
        QObject::connect(probe.get(), &KernelProbe::found, probe.get(),
                         [this](const std::vector<FoundEvent> &events) {
                             for (const FoundEvent &one : events) {
                                 writer.append(one.event, one.payload);
                                 found.push_back(one);
                             }
                             writer.publish();
                         });
        return probe;
    }

    template <typename Facts>
    void tell(EventKind kind, SocketId id, const Facts &facts, qint64 value = 0, int error = 0,
              SystemCall call = SystemCall::None)
    {
        writer.appendFacts({.value = value, .socket = id, .error = error, .kind = kind, .call = call}, facts);
        writer.publish();
    }
    void tell(EventKind kind, SocketId id)
    {
        writer.append({.socket = id, .kind = kind});
        writer.publish();
    }

    void create(SocketId id, Transport transport, Opening opening, const EndpointPair &requested)
    {
        SocketFacts facts;
        facts.requested = requested;
        facts.transport = transport;
        facts.opening = opening;
        tell(EventKind::Created, id, facts);
    }
    /// The engine's first sample: it tells the inode.
    void sample(SocketId id, TcpState state, const EndpointPair &pair, quint64 inode)
    {
        KernelFacts facts;
        facts.pair = pair;
        facts.inode = inode;
        facts.state = state;
        tell(EventKind::KernelState, id, facts);
    }
    void listening(SocketId id, const EndpointPair &pair, quint64 inode)
    {
        create(id, Transport::Tcp, Opening::Passive, pair);
        tell(EventKind::Listening, id, pair, 16);
        sample(id, TcpState::Listen, pair, inode);
    }
    void established(SocketId id, Opening opening, const EndpointPair &pair, quint64 inode)
    {
        create(id, Transport::Tcp, opening,
               opening == Opening::Accepted ? pair : EndpointPair{{}, pair.remote});
        tell(EventKind::Established, id, pair);
        sample(id, TcpState::Established, pair, inode);
    }

    qsizetype count(EventKind kind) const
    {
        return std::count_if(found.begin(), found.end(),
                             [kind](const FoundEvent &one) { return one.event.kind == kind; });
    }
    /// What was found of `id`, in order.
    std::vector<FoundEvent> of(SocketId id) const
    {
        std::vector<FoundEvent> events;
        std::copy_if(found.begin(), found.end(), std::back_inserter(events),
                     [id](const FoundEvent &one) { return one.event.socket == id; });
        return events;
    }
    /// The sockets that were only looked at and were found so; the table of everything that was told.
    std::vector<SocketRow> looked(Opening opening) const
    {
        SocketTable table;
        table.fold(journal);
        std::vector<SocketRow> rows;
        for (const auto &[number, row] : table.rows()) {
            if (row.opening == opening)
                rows.push_back(row);
        }
        return rows;
    }
    /// The last KernelState of `id`; nothing when there was none.
    std::optional<KernelFacts> last(SocketId id) const
    {
        std::optional<KernelFacts> facts;
        for (const FoundEvent &one : found) {
            if (one.event.kind == EventKind::KernelState && one.event.socket == id) {
                KernelFacts bytes;
                std::memcpy(&bytes, one.payload.constData(), sizeof bytes);
                facts = bytes;
            }
        }
        return facts;
    }
};

} // namespace enchufe::test
