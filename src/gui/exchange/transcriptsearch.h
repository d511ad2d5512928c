#pragma once

#include "journal/searchthread.h"

#include <QObject>

#include <vector>

namespace enchufe {

class SearchBar;
class TranscriptView;

/// Finds in a transcript what its bar asks for: counts the matches, also those that arrive while it is open,
/// and goes from one to the next. Goes to the first one by itself only where something was typed: another
/// socket, or bytes that arrive, never move what is being read.
class TranscriptSearch : public QObject
{
    Q_OBJECT

public:
    TranscriptSearch(const Journal &journal, TranscriptView &view, SearchBar &bar);

    void open();
    void close();
    /// Opens the bar where it is closed, and goes on from match to match where it is open.
    void step(int direction);

private:
    void search(bool goesThere);
    void take(const SearchNews &news);
    void goTo(size_t match);
    void goToFirst();
    void tell();
    QString status() const;

    TranscriptView &m_view;
    SearchBar &m_bar;
    SearchThread m_thread;
    /// In order.
    std::vector<ByteMatch> m_matches;
    /// The match shown, and its place in m_matches; none when it is not below its size.
    ByteMatch m_shown;
    size_t m_current = 0;
    /// Where the reader was when the search began.
    ByteMatch m_from;
    bool m_isSearching = false;
    /// True until a match was gone to.
    bool m_isAwaited = false;
    ByteSearch::Progress m_progress;
};

} // namespace enchufe
