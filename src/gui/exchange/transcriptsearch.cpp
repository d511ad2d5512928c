#include "gui/exchange/transcriptsearch.h"

#include "gui/exchange/searchbar.h"
#include "gui/exchange/transcripttexts.h"
#include "gui/exchange/transcriptview.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace enchufe {

namespace {

constexpr size_t none = ~size_t(0);

QString number(quint64 count)
{
    return QLocale().toString(count);
}

} // namespace

TranscriptSearch::TranscriptSearch(const Journal &journal, TranscriptView &view, SearchBar &bar)
    : QObject(&view)
    , m_view(view)
    , m_bar(bar)
    , m_thread(journal)
    , m_current(none)
{
    connect(&m_thread, &SearchThread::found, this, &TranscriptSearch::take);
    connect(&bar, &SearchBar::needleChanged, this, [this] { search(true); });
    connect(&bar, &SearchBar::stepped, this, &TranscriptSearch::step);
    connect(&bar, &SearchBar::closed, this, &TranscriptSearch::close);
    connect(&view, &TranscriptView::sourceChanged, this, [this] { search(false); });
    connect(&view, &TranscriptView::blocksAppended, &m_thread, &SearchThread::goOn);
}

void TranscriptSearch::open()
{
    const bool wasClosed = m_bar.isHidden();
    m_bar.open();
    if (wasClosed)
        search(true);
}

void TranscriptSearch::close()
{
    m_bar.hide();
    search(false);
    m_view.setFocus();
}

void TranscriptSearch::search(bool goesThere)
{
    m_thread.cancel();
    m_matches.clear();
    m_progress = {};
    m_current = none;
    // What was found last is where the reader is, while the word for it is still being typed.
    m_from = m_isAwaited || m_shown == ByteMatch() || !goesThere ? m_view.firstInView() : m_shown;
    m_shown = {};
    m_isAwaited = goesThere;
    m_view.clearMatch();
    const QByteArray needle = m_bar.isHidden() ? QByteArray() : m_bar.needle();
    const auto query = m_view.query(needle);
    m_isSearching = query && !needle.isEmpty();
    if (m_isSearching)
        m_thread.start(*query);
    tell();
}

void TranscriptSearch::take(const SearchNews &news)
{
    const auto oldSize = std::ptrdiff_t(m_matches.size());
    m_matches.insert(m_matches.end(), news.matches.begin(), news.matches.end());
    std::inplace_merge(m_matches.begin(), m_matches.begin() + oldSize, m_matches.end());
    const bool wasDone = std::exchange(m_progress, news.progress).done;
    if (m_current != none) {
        const auto at = std::lower_bound(m_matches.begin(), m_matches.end(), m_shown);
        m_current = size_t(at - m_matches.begin());
    }
    const bool isFirstKnown = !m_matches.empty() && (m_progress.done || m_matches.back() >= m_from);
    if (m_isAwaited && isFirstKnown) {
        goToFirst();
        return;
    }
    tell();
    if (m_isAwaited && !wasDone && m_progress.done)
        m_bar.announce();
}

void TranscriptSearch::goToFirst()
{
    const auto at = std::lower_bound(m_matches.begin(), m_matches.end(), m_from);
    goTo(at == m_matches.end() ? 0 : size_t(at - m_matches.begin()));
}

void TranscriptSearch::goTo(size_t match)
{
    m_isAwaited = false;
    m_current = match;
    m_shown = m_matches[match];
    m_view.showMatch(m_shown, m_bar.needle().size());
    tell();
    m_bar.announce();
}

void TranscriptSearch::step(int direction)
{
    if (m_bar.isHidden()) {
        open();
        return;
    }
    if (m_matches.empty())
        return;
    const size_t count = m_matches.size();
    if (m_current == none)
        goToFirst();
    else
        goTo((m_current + (direction > 0 ? 1 : count - 1)) % count);
}

void TranscriptSearch::tell()
{
    m_bar.setStatus(status());
    m_bar.setSteppable(!m_matches.empty());
}

QString TranscriptSearch::status() const
{
    if (!m_isSearching)
        return {};
    const quint64 count = m_matches.size();
    const bool isAtOne = m_current != none;
    QString words;
    if (m_progress.full)
        words = isAtOne ? tr("%1 of the first %2", "matches").arg(number(m_current + 1), number(count))
                        : tr("The first %1 are counted.", "matches").arg(number(count));
    else if (isAtOne)
        words = tr("%1 of %2", "matches").arg(number(m_current + 1), number(count));
    else if (count > 0 || !m_progress.done)
        words = tr("%Ln match(es)", nullptr, pluralCount(qint64(count)));
    else
        words = tr("No match");
    if (!m_progress.done) {
        const quint64 percent = m_progress.events > 0 ? m_progress.eventsDone * 100 / m_progress.events : 0;
        words += u' ' + tr("%1 % searched").arg(percent);
    } else if (m_progress.bytesSkipped > 0) {
        words += u' ' + tr("(%1 no longer kept)", "an amount of bytes that cannot be searched")
                            .arg(QLocale().formattedDataSize(qint64(m_progress.bytesSkipped), 1));
    }
    return words;
}

} // namespace enchufe
