#pragma once

#include "journal/bytesearch.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace enchufe {

/// What a search found since it last told.
struct SearchNews
{
    /// In order; may hold matches before some that were told earlier.
    std::vector<ByteMatch> matches;
    ByteSearch::Progress progress;
};

/// Runs one ByteSearch at a time in a thread of its own, which begins with the first search.
///
/// Thread: its creator's. Emits: found() every 50 ms while there is something to search, and when it has
/// caught up; at most some ten thousand matches at once; never again for a search that was cancelled. The
/// destructor waits for the thread, which looks whether it is wanted every 4 MiB.
class SearchThread : public QObject
{
    Q_OBJECT

public:
    /// Param journal: outlives this object.
    explicit SearchThread(const Journal &journal, QObject *parent = nullptr);
    ~SearchThread() override;

    /// Begins anew; what was under way is cancelled.
    void start(const ByteQuery &query);
    /// Looks at what was published since, too. Does nothing without a search.
    void goOn();
    void cancel();

signals:
    void found(const enchufe::SearchNews &news);

private:
    struct Run;
    void work(const std::shared_ptr<Run> &run);

    const Journal &m_journal;
    QThread m_thread;
    /// Lives in m_thread: what is invoked on it runs there.
    std::unique_ptr<QObject> m_worker;
    std::shared_ptr<Run> m_run;
};

} // namespace enchufe
