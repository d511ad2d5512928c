#pragma once

#include "cli/output.h"
#include "journal/journalfollower.h"
#include "journal/sockettable.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace enchufe::cli {

/// What listen and connect share: a session whose journal is printed as it grows, received bytes as they are
/// or every event as JSON, with back-pressure from standard output to the sockets; failures in words on
/// standard error. Thread: the application's. Emits: finished() once, when all output is written.
class StreamCommand : public QObject
{
    Q_OBJECT

public:
    enum ExitStatus : int { Done = 0, NetworkSaidNo = 1, WrongUsage = 2 };

    ~StreamCommand() override;

    virtual void start() = 0;
    /// Ctrl+C, or the end of --for: closes everything in order, then finished().
    virtual void stop() = 0;

signals:
    void finished(int status);

protected:
    StreamCommand(bool json, std::optional<std::chrono::milliseconds> duration, QObject *parent);

    Session &session() { return m_session; }
    const SocketTable &table() const { return m_table; }

    /// Called for each event in order, the table folded up to it.
    virtual void handle(const Event &event) = 0;
    /// The time of --for is over.
    virtual void timeIsUp() { stop(); }
    /// Starts --for's clock; called by start().
    void startClock();

    /// Ends the command once standard output is written; the first status given stands.
    void finish(int status);
    /// Tells a failure on standard error, with the kernel side's facts when they come in time, then calls
    /// `after`.
    void tellFailure(SocketId id, const std::function<void()> &after);
    /// One line on standard error, after "enchufe-cli: ".
    static void say(const QString &line);
    /// JSON lines are held back until `event` has been printed first (listen's promise); see ListenCommand.
    void holdJsonUntilReleased() { m_heldJson.emplace(); }
    void releaseJson(const Event &first);

private:
    void readJournal();
    void print(const Event &event);
    void printJson(const Event &event);
    void flushBatch();
    void applyBackPressure();
    void setReadingEverywhere(bool on);
    void explainNow(SocketId id);

    struct PendingFailure
    {
        SocketId id;
        std::function<void()> after;
    };

    Session m_session;
    JournalFollower m_follower;
    SocketTable m_table;
    Output m_output;
    QByteArray m_batch;
    std::optional<QByteArray> m_heldJson;
    QTimer m_clock;
    std::vector<PendingFailure> m_failures;
    std::optional<int> m_status;
    const bool m_json;
    bool m_readingStopped = false;
};

} // namespace enchufe::cli
