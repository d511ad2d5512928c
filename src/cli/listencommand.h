#pragma once

#include "cli/arguments.h"
#include "cli/streamcommand.h"

namespace enchufe::cli {

/// enchufe-cli listen: waits for connections or datagrams and prints what arrives. A peer that finishes
/// talking is answered with a close; a peer that resets is reported and ends nothing but its own connection.
class ListenCommand final : public StreamCommand
{
    Q_OBJECT

public:
    explicit ListenCommand(const ListenOptions &options, QObject *parent = nullptr);

    void start() override;
    void stop() override;

protected:
    void handle(const Event &event) override;

private:
    void tellWhere(const Event &event);
    void tellPause(const Event &event);
    void count();
    void finishWhenAllClosed();
    void tellDrops();

    const ListenOptions m_options;
    SocketId m_listener;
    quint64 m_counted = 0;
    /// Sockets whose descriptor is still held.
    quint64 m_held = 0;
    bool m_stopping = false;
};

} // namespace enchufe::cli
