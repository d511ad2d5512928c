#pragma once

#include "base/socketid.h"
#include "journal/livetable.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace enchufe {

/// "Show me (1 minute)": a listener, two clients, words in both directions, one close that waits for the other. Real
/// sockets on 127.0.0.1 at a port the system chooses; each step begins only when the kernel shows that the one before
/// has happened.
/// Thread: the user's. Emits: said(), shown(), finished().
class FirstMinute : public QObject
{
    Q_OBJECT

public:
    /// Param pause: how long each step is left on screen before the next.
    FirstMinute(Session &session, LiveTable &live, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void start();
    /// Closes every socket it opened; nothing stays open.
    void undo();
    /// The last sentence said, in the present language; empty before start().
    QString sentence() const;
    int step() const { return m_step; }
    static constexpr int stepCount = 7;

signals:
    /// A step has happened: what is on screen and why. sentence() gives the text.
    void said();
    /// The socket that the sentence is about.
    void shown(enchufe::SocketId id);
    /// All steps were seen to happen (true), or one did not happen in time (false). Sockets stay until undo().
    void finished(bool complete);

private:
    void act();
    void check();
    bool hasHappened();
    void findSockets();
    const SocketRow *row(SocketId id) const { return m_live.table().row(id); }
    bool hasState(SocketId id, TcpState state) const;

    Session &m_session;
    LiveTable &m_live;
    QTimer m_pause;
    QTimer m_patience;
    int m_step = 0;
    bool m_waiting = false;
    SocketId m_listener;
    SocketId m_client;
    SocketId m_secondClient;
    SocketId m_ghost;
    SocketId m_secondGhost;
};

} // namespace enchufe
