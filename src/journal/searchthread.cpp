#include "journal/searchthread.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>

namespace enchufe {

namespace {

constexpr qint64 tellEveryMs = 50;
constexpr size_t matchesAtOnce = 10'000;
/// Searching brings what it reads into resident memory; it is given back before it counts.
constexpr quint64 releaseEvery = quint64(32) << 20;

} // namespace

struct SearchThread::Run
{
    Run(const Journal &journal, const ByteQuery &query)
        : search(journal, query)
    {}

    std::atomic<bool> isCancelled = false;
    /// True while a call of work() waits for its turn.
    std::atomic<bool> isQueued = false;
    /// Touched by the searching thread only.
    ByteSearch search;
    /// Units: bytes searched when memory was last given back.
    quint64 released = 0;
};

SearchThread::SearchThread(const Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("search"));
    m_worker->moveToThread(&m_thread);
}

SearchThread::~SearchThread()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void SearchThread::start(const ByteQuery &query)
{
    cancel();
    if (!m_thread.isRunning())
        m_thread.start();
    m_run = std::make_shared<Run>(m_journal, query);
    goOn();
}

void SearchThread::goOn()
{
    if (!m_run || m_run->isQueued.exchange(true))
        return;
    QMetaObject::invokeMethod(
        m_worker.get(), [this, run = m_run] { work(run); }, Qt::QueuedConnection);
}

void SearchThread::cancel()
{
    if (m_run)
        m_run->isCancelled = true;
    m_run.reset();
}

void SearchThread::work(const std::shared_ptr<Run> &run)
{
    // Before the first look: what is published from now on asks for another call.
    run->isQueued = false;
    QElapsedTimer sinceTold;
    sinceTold.start();
    std::vector<ByteMatch> matches;
    for (bool more = true; more && !run->isCancelled;) {
        more = run->search.step();
        const std::vector<ByteMatch> news = run->search.takeMatches();
        matches.insert(matches.end(), news.begin(), news.end());
        const ByteSearch::Progress progress = run->search.progress();
        if (progress.bytesDone - run->released >= releaseEvery) {
            m_journal.releaseMemory();
            run->released = progress.bytesDone;
        }
        if (more && sinceTold.elapsed() < tellEveryMs && matches.size() < matchesAtOnce)
            continue;
        std::sort(matches.begin(), matches.end());
        const auto tell = [this, run, told = SearchNews{std::move(matches), progress}] {
            if (run == m_run)
                emit found(told);
        };
        matches.clear();
        sinceTold.start();
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
}

} // namespace enchufe
