#include "teach/firstminute.h"

namespace enchufe {

namespace {

constexpr std::chrono::seconds stepPatience{5};

const QByteArray greeting = QByteArrayLiteral("Hola\n");
const QByteArray answer = QByteArrayLiteral("\xc2\xbfQu\xc3\xa9 tal?\n");

OpenRequest request(Opening opening, quint16 port)
{
    OpenRequest result;
    result.opening = opening;
    result.target.host = QStringLiteral("127.0.0.1");
    result.target.port = port;
    return result;
}

} // namespace

FirstMinute::FirstMinute(Session &session, LiveTable &live, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent), m_session(session), m_live(live)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_patience.setSingleShot(true);
    m_patience.setInterval(stepPatience);
    connect(&m_pause, &QTimer::timeout, this, &FirstMinute::act);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_waiting = false;
        emit finished(false);
    });
    connect(&m_live, &LiveTable::changed, this, &FirstMinute::check);
}

void FirstMinute::start()
{
    m_step = 0;
    act();
}

void FirstMinute::act()
{
    ++m_step;
    const SocketRow *listener = row(m_listener);
    const quint16 port = listener ? listener->pair.local.port() : 0;
    switch (m_step) {
    case 1:
        m_listener = m_session.open(request(Opening::Passive, 0));
        break;
    case 2:
        m_client = m_session.open(request(Opening::Active, port));
        break;
    case 3:
        m_session.send(m_client, 0, greeting);
        break;
    case 4:
        m_session.send(m_ghost, 0, answer);
        break;
    case 5:
        m_secondClient = m_session.open(request(Opening::Active, port));
        break;
    case 6:
        m_session.close(m_client);
        break;
    case 7:
        m_session.close(m_ghost);
        break;
    default:
        emit finished(true);
        return;
    }
    m_waiting = true;
    m_patience.start();
    check();
}

void FirstMinute::check()
{
    if (!m_waiting || !hasHappened())
        return;
    m_waiting = false;
    m_patience.stop();
    const SocketId subjects[stepCount] = {m_listener, m_ghost, m_ghost, m_client, m_secondGhost, m_ghost, m_client};
    emit said();
    emit shown(subjects[m_step - 1]);
    m_pause.start();
}

bool FirstMinute::hasState(SocketId id, TcpState state) const
{
    const SocketRow *found = row(id);
    return found && found->kernel.state == state;
}

void FirstMinute::findSockets()
{
    const SocketRow *listener = row(m_listener);
    if (!listener)
        return;
    if (listener->children.size() > 0)
        m_ghost = listener->children[0];
    if (listener->children.size() > 1)
        m_secondGhost = listener->children[1];
}

bool FirstMinute::hasHappened()
{
    findSockets();
    switch (m_step) {
    case 1:
        return hasState(m_listener, TcpState::Listen);
    case 2:
        return hasState(m_client, TcpState::Established) && hasState(m_ghost, TcpState::Established);
    case 3:
        return row(m_ghost) && row(m_ghost)->bytesReceived == quint64(greeting.size());
    case 4:
        return row(m_client) && row(m_client)->bytesReceived == quint64(answer.size());
    case 5:
        return hasState(m_secondClient, TcpState::Established) && hasState(m_secondGhost, TcpState::Established);
    case 6:
        return hasState(m_ghost, TcpState::CloseWait) && hasState(m_client, TcpState::FinWait2);
    case 7:
        return hasState(m_client, TcpState::TimeWait);
    default:
        return false;
    }
}

void FirstMinute::undo()
{
    m_waiting = false;
    m_pause.stop();
    m_patience.stop();
    for (const SocketId id : {m_secondClient, m_secondGhost, m_client, m_ghost, m_listener}) {
        if (id.isValid())
            m_session.close(id);
    }
}

QString FirstMinute::sentence() const
{
    switch (m_step) {
    case 0:
        return {};
    case 1:
        return tr("1 of 7. Passive open. The operating system now waits at one endpoint. Nothing has been sent.");
    case 2:
        return tr("2 of 7. Active open. Two rows appear: the client, and a ghost socket under the listener. "
                  "Which port does the ghost use? The same as its listener.");
    case 3:
        return tr("3 of 7. The client sends a line; the ghost receives it in one read.");
    case 4:
        return tr("4 of 7. The ghost answers. Neither end is special now: the connection is balanced.");
    case 5:
        return tr("5 of 7. Another client: a second ghost with the same local endpoint and another remote port.");
    case 6:
        return tr("6 of 7. The client closes. Its ghost is in CLOSE-WAIT: it stays so until it is closed here too.");
    default:
        return tr("7 of 7. Now the ghost is closed as well. The client's endpoint pair spends a minute in TIME-WAIT, "
                  "counting down; then it is free.");
    }
}

} // namespace enchufe
