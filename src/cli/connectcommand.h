#pragma once

#include "cli/arguments.h"
#include "cli/streamcommand.h"

class QSocketNotifier;

namespace enchufe::cli {

/// enchufe-cli connect: sends standard input (or what the command line says) and prints what arrives. At the end of the
/// input this side finishes talking (FIN) and goes on printing until the peer finishes too.
class ConnectCommand final : public StreamCommand
{
    Q_OBJECT

public:
    explicit ConnectCommand(const ConnectOptions &options, QObject *parent = nullptr);

    void start() override;
    void stop() override;

protected:
    void handle(const Event &event) override;
    void timeIsUp() override;

private:
    void beginSending();
    void readInput();
    void inputEnded();
    void peerFinished();
    bool isUdp() const { return m_options.request.transport == Transport::Udp; }

    const ConnectOptions m_options;
    SocketId m_socket;
    QSocketNotifier *m_input = nullptr;
    /// Bytes handed to the session and not yet taken by the kernel.
    qint64 m_outstanding = 0;
    bool m_inputEnded = false;
    bool m_peerFinished = false;
    int m_status = Done;
};

} // namespace enchufe::cli
