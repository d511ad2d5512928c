#include "cli/listencommand.h"

#include "cli/text.h"
#include "explain/explain.h"

namespace enchufe::cli {

ListenCommand::ListenCommand(const ListenOptions &options, QObject *parent)
    : StreamCommand(options.json, options.duration, parent)
    , m_options(options)
{
    if (options.json)
        holdJsonUntilReleased();
}

void ListenCommand::start()
{
    startClock();
    m_listener = session().open(m_options.request);
}

void ListenCommand::stop()
{
    m_stopping = true;
    session().closeAll();
    finishWhenAllClosed();
}

void ListenCommand::handle(const Event &event)
{
    const bool isListener = event.socket == m_listener;
    switch (event.kind) {
    case EventKind::Created:
        // What waits in the queue is seen, not held: the kernel tells of it, and nobody here closes it.
        if (const SocketRow *row = table().row(event.socket); row && row->isOwn())
            ++m_held;
        break;
    case EventKind::Listening:
        tellWhere(event);
        break;
    case EventKind::Bound:
        if (m_options.request.transport == Transport::Udp)
            tellWhere(event);
        break;
    case EventKind::Accepted:
        count();
        break;
    case EventKind::Received:
        if (isListener)
            count();
        break;
    case EventKind::AcceptPaused:
        tellPause(event);
        break;
    case EventKind::PeerFinished:
        // What a service still has to say is sent before the FIN.
        session().close(event.socket);
        break;
    case EventKind::Failed:
        tellFailure(event.socket, [this, isListener] {
            if (isListener)
                finish(NetworkSaidNo);
        });
        break;
    case EventKind::Closed:
        --m_held;
        if (isListener)
            tellDrops();
        finishWhenAllClosed();
        break;
    default:
        break;
    }
}

void ListenCommand::tellWhere(const Event &event)
{
    releaseJson(event);
    const SocketRow *row = table().row(m_listener);
    if (!m_options.json && row)
        say(Text::tr("listening at %1://%2").arg(transportName(row->transport), row->pair.local.toString()));
}

void ListenCommand::tellPause(const Event &event)
{
    explain::Failure failure;
    failure.error = Error::system(event.error);
    failure.call = SystemCall::Accept;
    failure.opening = Opening::Passive;
    failure.pair = table().row(m_listener)->pair;
    say(errnoName(event.error) + QStringLiteral(": ") + explain::explainFailure(failure).sentence());
}

void ListenCommand::count()
{
    if (++m_counted != m_options.max)
        return;
    m_stopping = true;
    session().close(m_listener);
}

void ListenCommand::finishWhenAllClosed()
{
    const SocketRow *listener = table().row(m_listener);
    const bool failed = listener && listener->failed;
    if (m_stopping && !failed && m_held == 0)
        finish(Done);
}

void ListenCommand::tellDrops()
{
    const SocketRow *listener = table().row(m_listener);
    if (listener != nullptr && listener->kernel.drops > 0)
        say(explain::explainDrops(*listener));
}

} // namespace enchufe::cli
