#include "kernel/kernelprobe.h"

#include "journal/eventwalk.h"
#include "journal/journalfollower.h"
#include "kernel/counters.h"
#include "kernel/ownrows.h"

#include <QCborMap>
#include <QCborValue>

#include <cerrno>
#include <chrono>

namespace enchufe {

namespace {

using namespace std::chrono_literals;

constexpr qint64 nsPerMs = 1'000'000;
/// Rows that the kernel must lack in as many looks before they are gone.
constexpr int missesToBelieve = 2;
/// Explained in one look; each may read every process's descriptors.
constexpr size_t refusalsInOneLook = 16;

bool canChangeState(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
    case EventKind::Bound:
    case EventKind::Listening:
    case EventKind::Connecting:
    case EventKind::AttemptFailed:
    case EventKind::Established:
    case EventKind::Accepted:
    case EventKind::AcceptPaused:
    case EventKind::AcceptResumed:
    case EventKind::SendRefused:
    case EventKind::ReadingStopped:
    case EventKind::ReadingResumed:
    case EventKind::PeerFinished:
    case EventKind::FinishedHere:
    case EventKind::Aborted:
    case EventKind::Closed:
    case EventKind::Failed:
        return true;
    default:
        return false;
    }
}

} // namespace

KernelProbe::KernelProbe(Journal &journal, std::unique_ptr<KernelSource> source,
                         std::unique_ptr<KernelSource> fallback, SocketIds &ids, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_source(std::move(source), std::move(fallback))
    , m_follower(new JournalFollower(journal, 10ms, this))
    , m_timer(new QTimer(this))
    , m_others(ids)
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &KernelProbe::look);
    connect(m_follower, &JournalFollower::advanced, this, [this] {
        follow();
        schedule();
    });
}

KernelProbe::~KernelProbe() = default;

bool KernelProbe::explainsFailure(int errnoValue)
{
    switch (errnoValue) {
    case EACCES:
    case EADDRINUSE:
    case EADDRNOTAVAIL:
    case ENETUNREACH:
    case EHOSTUNREACH:
        return true;
    default:
        return false;
    }
}

void KernelProbe::follow()
{
    // The table first, so that a refusal finds its row.
    quint64 number = m_table.position();
    m_table.fold(m_journal);
    m_table.takeChanged();
    walkEvents(m_journal, &number, ~quint64(0), m_table.position(),
               [this](quint64, const Event &event) { read(event); });
}

void KernelProbe::read(const Event &event)
{
    if (!event.socket.isValid())
        return;
    // What is only looked at is in no table here: this probe wrote it.
    if (event.kind == EventKind::Created && m_table.row(event.socket) != nullptr)
        m_watches[event.socket.value] = {};
    const auto found = m_watches.find(event.socket.value);
    if (found == m_watches.end())
        return;
    Watch &watch = found->second;
    if (canChangeState(event.kind)) {
        watch.lastEventNs = event.timeNs;
        watch.misses = 0;
        m_pace.eventSeen(m_journal.nowNs());
    }
    if (event.kind == EventKind::KernelState) {
        if (const auto facts = m_journal.facts<KernelFacts>(event))
            watch.reported.told(*facts, event.timeNs);
    } else if (event.kind == EventKind::Failed && explainsFailure(event.error)) {
        readRefusal(event);
    }
}

void KernelProbe::readRefusal(const Event &event)
{
    const SocketRow *row = m_table.row(event.socket);
    if (row == nullptr)
        return;
    const EndpointPair pair = m_journal.facts<EndpointPair>(event).value_or(row->pair);
    const Endpoint local = pair.local.isNull() ? row->requested.local : pair.local;
    const Endpoint remote = pair.remote.isNull() ? row->requested.remote : pair.remote;
    const bool isAboutLocal = row->opening == Opening::Passive || event.call == SystemCall::Bind ||
                              event.error == EADDRINUSE || (event.error == EADDRNOTAVAIL && !local.isNull());
    m_refusals.push_back({event.socket, event.error, row->transport, isAboutLocal ? local : remote});
}

void KernelProbe::look()
{
    follow();
    Look look;
    look.startNs = m_journal.nowNs();
    Result<std::vector<KernelSocket>> rows = m_source.sockets(&look.found);
    const bool isAnswered = rows.isOk();
    if (isAnswered)
        look.rows = std::move(rows).value();
    // What was closed while the kernel answered is read first, or its row would seem lost.
    follow();
    explainRefusals(&look);
    if (isAnswered)
        compare(&look);
    else
        look.anythingAlive = !m_watches.empty() || m_others.isWholeComputer();
    using std::chrono::nanoseconds;
    m_pace.setLongestIdle(m_sampler.sawWatched() ? nanoseconds(watchInterval).count()
                                                 : LookPace::longestIdleNs);
    m_pace.lookDone(look.startNs, m_journal.nowNs(), look.isNews, look.anythingAlive,
                    look.needsAnother || !m_refusals.empty());
    report(look.found);
    schedule();
}

void KernelProbe::report(const std::vector<FoundEvent> &events)
{
    // The network thread serves its sockets between two of these.
    for (size_t begin = 0; begin < events.size(); begin += mostFoundAtOnce) {
        const size_t end = qMin(begin + mostFoundAtOnce, events.size());
        emit found({events.begin() + std::ptrdiff_t(begin), events.begin() + std::ptrdiff_t(end)});
    }
}

void KernelProbe::compare(Look *look)
{
    const OwnRows own(m_table);
    const bool looksAtOthers = !m_others.isIdle(own);
    std::unordered_map<quint32, const KernelSocket *> seen;
    std::vector<const KernelSocket *> unclaimed;
    for (const KernelSocket &row : look->rows) {
        const OwnRows::Owner owner = own.ownerOf(row);
        if (owner.claim == OwnRows::Claim::Held)
            seen[owner.id.value] = &row;
        else if (owner.claim != OwnRows::Claim::None)
            seen.try_emplace(owner.id.value, owner.claim == OwnRows::Claim::Left ? &row : nullptr);
        else if (looksAtOthers)
            unclaimed.push_back(&row);
    }
    for (const auto &[number, row] : m_table.rows()) {
        if (row.life == Life::Ended) {
            m_watches.erase(number);
            m_sampler.forget(row.id);
            continue;
        }
        look->anythingAlive = true;
        const auto here = seen.find(number);
        if (here == seen.end())
            reportMissing(row, look);
        else if (here->second != nullptr)
            reportSeen(row.id, *here->second, look);
    }
    look->isNews = !look->found.empty();
    if (looksAtOthers)
        m_others.compare(unclaimed, own, look->startNs, &m_sampler, &look->found);
    look->needsAnother = look->needsAnother || (looksAtOthers && m_others.wantsAnother());
    look->anythingAlive = look->anythingAlive || !m_others.isIdle(own);
    m_sampler.takeSamples(&look->found);
    // The history is the readers' to show; here it would only grow.
    m_table.clearEnded();
}

void KernelProbe::reportSeen(SocketId id, const KernelSocket &seen, Look *look)
{
    Watch &watch = m_watches[id.value];
    watch.misses = 0;
    if (watch.reported.takeNews(seen.facts, look->startNs))
        look->found.push_back({{.socket = id, .kind = EventKind::KernelState}, payloadOf(seen.facts)});
    if (seen.hasDetails)
        m_sampler.offer(id, true, seen.details);
}

void KernelProbe::reportMissing(const SocketRow &row, Look *look)
{
    Watch &watch = m_watches[row.id.value];
    const bool isLeaving = row.life == Life::Leaving;
    // An open TCP socket that was seen and is in no table any more is CLOSED: reset, or finished by both
    // sides.
    const bool isUnhashed = row.life == Life::Open && row.transport == Transport::Tcp &&
                            watch.reported.facts().state != TcpState::Unknown &&
                            watch.reported.facts().state != TcpState::Close;
    if (watch.isGone || (!isLeaving && !isUnhashed))
        return;
    if (watch.lastEventNs >= look->startNs || ++watch.misses < missesToBelieve) {
        look->needsAnother = true;
        return;
    }
    if (isLeaving) {
        watch.isGone = true;
        look->found.push_back({{.socket = row.id, .kind = EventKind::KernelGone}, {}});
        return;
    }
    KernelFacts facts = watch.reported.facts();
    facts.state = TcpState::Close;
    facts.timer = KernelTimer::None;
    facts.timerMs = 0;
    facts.sendQueue = 0;
    watch.reported.told(facts, look->startNs);
    look->found.push_back({{.socket = row.id, .kind = EventKind::KernelState}, payloadOf(facts)});
}

void KernelProbe::explainRefusals(Look *look)
{
    const size_t count = qMin(m_refusals.size(), refusalsInOneLook);
    for (size_t i = 0; i < count; ++i) {
        const Refusal &refusal = m_refusals[i];
        const bool isTaken = refusal.error == EADDRINUSE;
        const std::vector<KernelSocket> none;
        const HostFacts facts =
            m_finder.find(refusal.transport, refusal.endpoint, isTaken ? look->rows : none,
                          HostFactsFinder::Moment::AfterRefusal);
        look->found.push_back(
            {{.socket = refusal.id, .error = refusal.error, .kind = EventKind::FailureFacts},
             QCborValue(facts.toCbor()).toCbor()});
    }
    m_refusals.erase(m_refusals.begin(), m_refusals.begin() + qsizetype(count));
}

void KernelProbe::findHostFacts(quint64 ticket, Transport transport, const Endpoint &endpoint)
{
    std::vector<FoundEvent> notes;
    Result<std::vector<KernelSocket>> rows = m_source.sockets(&notes);
    report(notes);
    emit hostFactsFound(ticket,
                        m_finder.find(transport, endpoint, rows ? *rows : std::vector<KernelSocket>()));
}

void KernelProbe::watch(const std::vector<SocketId> &ids)
{
    m_sampler.setWatched(ids);
    if (!ids.empty())
        m_pace.eventSeen(m_journal.nowNs());
    schedule();
}

void KernelProbe::setWholeComputer(bool on)
{
    if (on == m_others.isWholeComputer())
        return;
    std::vector<FoundEvent> gone;
    m_others.setWholeComputer(on, &m_sampler, &gone);
    report(gone);
    if (on)
        m_pace.eventSeen(m_journal.nowNs());
    schedule();
}

void KernelProbe::readCounters(quint64 ticket)
{
    emit countersRead(ticket, enchufe::readCounters());
}

void KernelProbe::schedule()
{
    const std::optional<qint64> dueNs = m_pace.dueNs();
    if (!dueNs) {
        m_timer->stop();
        return;
    }
    const qint64 delayMs = qMax(qint64(0), (*dueNs - m_journal.nowNs() + nsPerMs - 1) / nsPerMs);
    m_timer->start(std::chrono::milliseconds(delayMs));
}

} // namespace enchufe
