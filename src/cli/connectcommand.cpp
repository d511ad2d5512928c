#include "cli/connectcommand.h"

#include "cli/text.h"

#include <QSocketNotifier>

#include <cerrno>
#include <unistd.h>

namespace enchufe::cli {

namespace {

/// One read of standard input; a UDP datagram cannot be larger (65,535 less the IP and UDP headers).
constexpr size_t streamPiece = 256 * 1024;
constexpr size_t datagramPiece = 65'507;
/// Standard input is not read while more than this waits for the kernel.
constexpr qint64 outstandingLimit = 2 * 1024 * 1024;

} // namespace

ConnectCommand::ConnectCommand(const ConnectOptions &options, QObject *parent)
    : StreamCommand(options.json, options.duration, parent), m_options(options)
{
}

void ConnectCommand::start()
{
    startClock();
    m_socket = session().open(m_options.request);
}

void ConnectCommand::stop()
{
    session().close(m_socket);
    const SocketRow *row = table().row(m_socket);
    // A reader that does not read would hold the last bytes for ever: Ctrl+C means now.
    if (row && row->bytesQueued > 0)
        session().abort(m_socket);
}

void ConnectCommand::timeIsUp()
{
    const SocketRow *row = table().row(m_socket);
    if (row && row->life == Life::Opening) {
        say(QStringLiteral("ETIMEDOUT: ") + Text::tr("No answer from %1 within the time of --for.")
                                                .arg(m_options.request.target.toString()));
        m_status = NetworkSaidNo;
    }
    stop();
}

void ConnectCommand::handle(const Event &event)
{
    if (event.socket != m_socket)
        return;
    switch (event.kind) {
    case EventKind::Established:
        beginSending();
        break;
    case EventKind::Sent:
        m_outstanding -= event.payloadLength;
        if (m_input && m_outstanding < outstandingLimit)
            m_input->setEnabled(true);
        break;
    case EventKind::PeerFinished:
        peerFinished();
        break;
    case EventKind::SendRefused:
    case EventKind::Failed:
        m_status = NetworkSaidNo;
        tellFailure(m_socket, [this] {
            session().close(m_socket);
            finish(NetworkSaidNo);
        });
        break;
    case EventKind::Closed:
        if (m_status == Done || !table().row(m_socket)->failed)
            finish(m_status);
        break;
    default:
        break;
    }
}

void ConnectCommand::beginSending()
{
    if (m_options.readsStandardInput()) {
        m_input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
        connect(m_input, &QSocketNotifier::activated, this, &ConnectCommand::readInput);
        return;
    }
    for (const QByteArray &message : m_options.messages) {
        m_outstanding += message.size();
        session().send(m_socket, 0, message);
    }
    if (!m_options.file.isEmpty())
        session().sendFile(m_socket, m_options.file);
    inputEnded();
}

void ConnectCommand::readInput()
{
    QByteArray piece(qsizetype(isUdp() ? datagramPiece : streamPiece), Qt::Uninitialized);
    const ssize_t size = ::read(STDIN_FILENO, piece.data(), size_t(piece.size()));
    if (size > 0) {
        piece.truncate(size);
        m_outstanding += size;
        m_input->setEnabled(m_outstanding < outstandingLimit);
        session().send(m_socket, 0, piece);
    } else if (size == 0 || (errno != EAGAIN && errno != EINTR)) {
        inputEnded();
    }
}

void ConnectCommand::inputEnded()
{
    if (m_input) {
        // Reached from its own signal: it goes when that is over.
        m_input->setEnabled(false);
        std::exchange(m_input, nullptr)->deleteLater();
    }
    m_inputEnded = true;
    if (isUdp())
        return; // nothing tells a UDP peer that we are done: answers are printed until --for or Ctrl+C
    session().finishTalking(m_socket);
    if (m_peerFinished)
        session().close(m_socket);
}

void ConnectCommand::peerFinished()
{
    m_peerFinished = true;
    // At a terminal the end of the other side ends the talk; a pipe or a file is sent to its end all the same, since the
    // other side may only have finished talking.
    if (m_inputEnded || ::isatty(STDIN_FILENO) == 1)
        session().close(m_socket);
}

} // namespace enchufe::cli
