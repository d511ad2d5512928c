#pragma once

#include "base/hostfacts.h"
#include "journal/journal.h"
#include "journal/sockettable.h"
#include "kernel/hostfactsfinder.h"
#include "kernel/kernelsource.h"
#include "kernel/lookedatrows.h"
#include "kernel/lookpace.h"
#include "kernel/reportedstate.h"
#include "kernel/sampler.h"
#include "kernel/sourcewithfallback.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <unordered_map>
#include <vector>

namespace enchufe {

class JournalFollower;

/// Watches the kernel's view of the session's own sockets. Follows the journal to know which rows are ours
/// (by inode and by pair), looks at the kernel soon after each event that can change a state and otherwise
/// every idleInterval while anything is open, and reports only what changed: KernelState, KernelSample,
/// KernelGone, FailureFacts. With nothing open it sleeps.
///
/// What waits at a listener that accepts by hand and, where it is asked to, every socket of this computer get
/// ids of their own and are reported in the same way: see LookedAtRows.
///
/// TIME-WAIT and other rows without a descriptor are followed by their pair until the kernel drops them.
/// Where the source fails it falls back to /proc/net and says so once (KernelNote).
/// Thread: the probe thread. Emits: found(), hostFactsFound().
class KernelProbe : public QObject
{
    Q_OBJECT

public:
    /// Watched sockets are sampled so far apart, or further where that would cost a tenth of a processor.
    static constexpr std::chrono::milliseconds watchInterval{250};
    /// No found() holds more events than this.
    static constexpr size_t mostFoundAtOnce = 2'000;

    /// Param source, fallback: owned here. Param ids: where sockets that are only looked at get theirs; must
    /// outlive the probe.
    KernelProbe(Journal &journal, std::unique_ptr<KernelSource> source,
                std::unique_ptr<KernelSource> fallback, SocketIds &ids, QObject *parent = nullptr);
    ~KernelProbe() override;

    /// True for the errnos of a Failed event that a FailureFacts event will follow.
    static bool explainsFailure(int errnoValue);

    /// Looks now and reports, whatever the timer says.
    void look();
    /// Gathers what this computer knows of `endpoint`; answers with hostFactsFound(). Param ticket: returned
    /// as given.
    void findHostFacts(quint64 ticket, enchufe::Transport transport, const enchufe::Endpoint &endpoint);

    /// Samples these sockets (KernelSample) watchInterval apart, whether or not anything happens; no ids:
    /// none.
    void watch(const std::vector<SocketId> &ids);
    /// Follows every socket of this network namespace as Foreign, those of the session apart; or ends that:
    /// KernelGone.
    void setWholeComputer(bool on);
    /// Reads the kernel's counters; answers with countersRead().
    void readCounters(quint64 ticket);

signals:
    void countersRead(quint64 ticket, const QMap<QByteArray, quint64> &counters);
    /// Changes, to be appended by the journal's writer in this order.
    void found(const std::vector<enchufe::FoundEvent> &events);
    void hostFactsFound(quint64 ticket, const enchufe::HostFacts &facts);

private:
    /// What was last said of one socket, and what keeps the probe from saying something too early.
    struct Watch
    {
        ReportedState reported;
        /// The newest event that can have changed the state; a dump begun before it proves nothing.
        qint64 lastEventNs = 0;
        /// Looks in a row in which the kernel had no such row: a dump may miss one that is moving between its
        /// tables.
        int misses = 0;
        bool isGone = false;
    };
    struct Refusal
    {
        SocketId id;
        int error = 0;
        Transport transport = Transport::Tcp;
        Endpoint endpoint;
    };
    struct Look
    {
        std::vector<KernelSocket> rows;
        qint64 startNs = 0;
        std::vector<FoundEvent> found;
        /// Something changed with an own socket beside its details.
        bool isNews = false;
        bool anythingAlive = false;
        bool needsAnother = false;
    };

    void follow();
    void read(const Event &event);
    void readRefusal(const Event &event);
    void compare(Look *look);
    void reportSeen(SocketId id, const KernelSocket &seen, Look *look);
    void reportMissing(const SocketRow &row, Look *look);
    void explainRefusals(Look *look);
    void report(const std::vector<FoundEvent> &events);
    void schedule();

    Journal &m_journal;
    SourceWithFallback m_source;
    JournalFollower *m_follower;
    QTimer *m_timer;
    SocketTable m_table{SocketTable::Depth::Own};
    LookedAtRows m_others;
    Sampler m_sampler;
    LookPace m_pace;
    HostFactsFinder m_finder;
    std::unordered_map<quint32, Watch> m_watches;
    std::vector<Refusal> m_refusals;
};

} // namespace enchufe
