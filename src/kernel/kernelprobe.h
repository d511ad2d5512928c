#pragma once

#include "base/hostfacts.h"
#include "journal/journal.h"
#include "journal/sockettable.h"
#include "kernel/kernelsource.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace enchufe {

class JournalFollower;

/// An event that another thread found and the journal's writer is to append.
struct FoundEvent
{
    Event event;
    QByteArray payload;
};

/// Watches the kernel's view of the session's own sockets. Follows the journal to know which rows are ours (by inode and
/// by pair), looks at the kernel soon after each event that can change a state and otherwise every idleInterval while
/// anything is open, and reports only what changed: KernelState, KernelGone, FailureFacts. With nothing open it sleeps.
///
/// TIME-WAIT and other rows without a descriptor are followed by their pair until the kernel drops them.
/// Where the source fails it falls back to /proc/net and says so once (KernelNote).
/// Thread: the probe thread. Emits: found(), hostFactsFound().
class KernelProbe : public QObject
{
    Q_OBJECT

public:
    /// Param source, fallback: owned here.
    KernelProbe(Journal &journal, std::unique_ptr<KernelSource> source, std::unique_ptr<KernelSource> fallback,
                QObject *parent = nullptr);
    ~KernelProbe() override;

    /// Looks now and reports, whatever the timer says.
    void look();
    /// Gathers what this computer knows of `endpoint`; answers with hostFactsFound(). Param ticket: returned as given.
    void findHostFacts(quint64 ticket, enchufe::Transport transport, const enchufe::Endpoint &endpoint);

signals:
    /// Changes, to be appended by the journal's writer in this order.
    void found(const std::vector<enchufe::FoundEvent> &events);
    void hostFactsFound(quint64 ticket, const enchufe::HostFacts &facts);
