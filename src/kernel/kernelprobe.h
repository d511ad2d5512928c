#pragma once

#include "base/hostfacts.h"
#include "journal/journal.h"
#include "journal/sockettable.h"
#include "kernel/hostfactsfinder.h"
#include "kernel/kernelsource.h"
#include "kernel/lookpace.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>
#include <unordered_map>
#include <vector>

namespace enchufe {

class JournalFollower;

/// An event that another thread found and the journal's writer is to append.
struct FoundEvent
{
    Event event;
    QByteArray payload;
};

/// Watches the kernel's view of the session's own sockets. Follows the journal to know which rows are ours
/// (by inode and by pair), looks at the kernel soon after each event that can change a state and otherwise
/// every idleInterval while anything is open, and reports only what changed: KernelState, KernelGone,
/// FailureFacts. With nothing open it sleeps.
///
/// TIME-WAIT and other rows without a descriptor are followed by their pair until the kernel drops them.
/// Where the source fails it falls back to /proc/net and says so once (KernelNote).
/// Thread: the probe thread. Emits: found(), hostFactsFound().
class KernelProbe : public QObject
{
    Q_OBJECT

public:
    /// Param source, fallback: owned here.
    KernelProbe(Journal &journal, std::unique_ptr<KernelSource> source,
                std::unique_ptr<KernelSource> fallback, QObject *parent = nullptr);
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
        KernelFacts reported;
        qint64 timerEndNs = 0;
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
        bool anythingAlive = false;
        bool needsAnother = false;
    };

    void follow();
    void read(const Event &event);
    void readRefusal(const Event &event);
    Result<std::vector<KernelSocket>> dump(std::vector<FoundEvent> *notes);
    void compare(Look *look);
    void reportSeen(SocketId id, const KernelFacts &facts, Look *look);
    void reportMissing(const SocketRow &row, Look *look);
    void explainRefusals(Look *look);
    void schedule();

    Journal &m_journal;
    std::unique_ptr<KernelSource> m_source;
    std::unique_ptr<KernelSource> m_fallback;
    JournalFollower *m_follower;
    QTimer *m_timer;
    SocketTable m_table;
    LookPace m_pace;
    HostFactsFinder m_finder;
    std::unordered_map<quint32, Watch> m_watches;
    std::vector<Refusal> m_refusals;
    /// sock_diag is refused for good; said once.
    bool m_usesFallback = false;
};

} // namespace enchufe
