#pragma once

#include "gui/exchange/transcriptview.h"
#include "journal/journalwriter.h"

#include <functional>
#include <vector>

namespace enchufe::bench {

class TimedApplication;

/// A transcript of millions of blocks in a real window: how long it takes to open, and each frame while it is
/// scrolled and jumped in. Prints a JSON line for each thing done, then quits.
class EventsBench : public QObject
{
    Q_OBJECT

public:
    EventsBench(TimedApplication &application, qint64 count);

private:
    /// What is done over and over, each time until it is painted.
    struct Gesture
    {
        const char *name;
        int times;
        std::function<void(int round)> act;
    };

    void fill(qint64 count);
    void open();
    void checkOpened();
    void planGestures();
    void nextFrame();
    void finishGesture();
    void wheel(int delta);

    TimedApplication &m_application;
    SystemClock m_clock;
    Journal m_journal;
    JournalWriter m_writer;
    LiveTable m_table;
    TranscriptView m_view;
    qint64 m_count;
    qint64 m_startNs = 0;
    std::vector<Gesture> m_gestures;
    size_t m_gesture = 0;
    std::vector<double> m_times;
};

} // namespace enchufe::bench
