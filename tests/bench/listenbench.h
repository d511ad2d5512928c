#pragma once

#include "bench/puppet.h"
#include "journal/livetable.h"
#include "session/language.h"
#include "session/session.h"

#include <QHash>

#include <memory>
#include <optional>

namespace enchufe {
class InspectTabs;
class MainWindow;
class SocketView;
class TranscriptView;
} // namespace enchufe

namespace enchufe::bench {

class RandomActs;
class TimedApplication;

struct ListenOptions
{
    OpenRequest request;
    Journal::Settings journal;
    /// Without a window: the session and its table alone.
    bool withWindow = true;
    /// The newest accepted socket is chosen, so that its transcript is open and follows.
    bool follows = false;
    /// Every picture is in view, each in a window of its own beside the whole; they follow the newest socket.
    bool showsPictures = false;
    /// Sockets are opened and ended at random by this side too.
    std::optional<quint32> actsSeed = {};
};

/// A whole Enchufe with a passive socket, driven by commands: what the window costs is measured from inside.
class ListenBench : public QObject
{
    Q_OBJECT

public:
    ListenBench(TimedApplication &application, const ListenOptions &options);
    ~ListenBench() override;

private:
    using Words = QStringList;

    void showPictures();
    void chooseNewest();
    void takeChanges(const std::vector<SocketId> &ids);
    void checkAwaited();
    void pollAwaited();
    void command(const Words &words);
    void reportFacts();
    void await(const Words &words);
    void filter(const Words &words);
    void sort(const Words &words);
    void scroll(const Words &words);
    void closeAll();
    void clearHistory();
    void hashReceived();
    /// Does `act` so many times, each when the window is painted after the one before; then answers how long
    /// they took, once another half second has shown what came late.
    void repeat(int times, const std::function<void(int round)> &act, std::vector<double> done = {});
    void answerLater(const QJsonObject &object);
    qint64 acceptedCount() const;
    qint64 heldCount() const;
    qint64 shownCount() const;

    TimedApplication &m_application;
    const ListenOptions m_options;
    bool m_isListening = false;
    Session m_session;
    LiveTable m_table;
    Language m_language;
    std::unique_ptr<RandomActs> m_acts;
    std::unique_ptr<MainWindow> m_window;
    /// Parts of the window; null without one.
    struct Parts
    {
        SocketView *view = nullptr;
        TranscriptView *transcript = nullptr;
        std::vector<std::unique_ptr<InspectTabs>> pictures;
    } m_parts;
    SocketId m_newest;
    /// What an "await" command waits for; empty when none does.
    std::function<bool()> m_awaited;
    Puppet m_puppet;
};

} // namespace enchufe::bench
