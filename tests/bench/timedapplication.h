#pragma once

#include <QApplication>
#include <QJsonObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace enchufe::bench {

/// An application that knows how long it was deaf: a heartbeat in the GUI thread, the longest single event
/// handled there, and when a window was painted.
class TimedApplication : public QApplication
{
    Q_OBJECT

public:
    TimedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Calls `reaction` once, as soon as `window` has drawn what changed up to now.
    void whenPainted(QWidget *window, std::function<void()> reaction);
    /// Forgets the gaps and the longest event.
    void resetBeats();
    /// Longest gap between two beats, how many were over 50 ms, the longest event and who handled it.
    /// Units: milliseconds.
    QJsonObject beats() const;

private:
    void beat();
    void painted(QObject *window);

    struct Beats
    {
        qint64 lastNs = 0;
        qint64 longestNs = 0;
        qint64 count = 0;
        qint64 over50 = 0;
    };
    struct Longest
    {
        qint64 ns = 0;
        int type = 0;
        const char *receiver = "";
    };
    struct Waiting
    {
        QObject *window;
        std::function<void()> reaction;
    };

    QTimer m_timer;
    Beats m_beats;
    Longest m_longest;
    int m_depth = 0;
    std::vector<Waiting> m_waiting;
};

} // namespace enchufe::bench
