#include "gui/firstrun/firststeps.h"

#include "journal/livetable.h"
#include "journal/partner.h"

namespace enchufe {

namespace {

/// Nothing is left to do at either end, as this end knows it.
bool isOver(const SocketRow &ghost)
{
    if (ghost.life == Life::Ended)
        return true;
    // Who closed first learns of the other's FIN from the kernel only.
    return ghost.life == Life::Leaving &&
           (ghost.peerFinished || ghost.kernel.state == TcpState::TimeWait ||
            ghost.kernel.state == TcpState::Closing || ghost.kernel.state == TcpState::LastAck);
}

} // namespace

FirstSteps::FirstSteps(const LiveTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    connect(&table, &LiveTable::changed, this, &FirstSteps::look);
}

void FirstSteps::begin(SocketId listener)
{
    if (m_step != Step::Nothing)
        return;
    m_listener = listener;
    reach(Step::Waiting);
}

void FirstSteps::startAgain()
{
    m_step = Step::Nothing;
    m_listener = {};
    m_ghost = {};
    m_client = {};
    m_hasAskedHere = false;
}

void FirstSteps::look(const std::vector<SocketId> &ids)
{
    for (const SocketId id : ids) {
        if (m_step == Step::Nothing || m_step == Step::Closed)
            return;
        if (const SocketRow *row = m_table.table().row(id))
            lookAt(*row);
    }
}

void FirstSteps::lookAt(const SocketRow &row)
{
    const bool isGhost = row.parent == m_listener && row.opening == Opening::Accepted;
    if (m_step == Step::Waiting && row.id == m_listener && row.life == Life::Ended) {
        m_step = Step::Nothing;
        m_listener = {};
        return;
    }
    if (m_step == Step::Waiting && isGhost) {
        m_ghost = row.id;
        m_client = partnerOf(m_table.table(), row);
        reach(Step::Connected);
    }
    const SocketRow *ghost = m_table.table().row(m_ghost);
    if (!m_client.isValid() && ghost && row.isOwn() && isPartner(*ghost, row))
        m_client = row.id;
    m_hasAskedHere = m_hasAskedHere || hasAsked(row);
    if (!isGhost || m_step == Step::Waiting)
        return;
    if (m_step == Step::Connected && row.bytesReceived > 0 && row.bytesSent > 0)
        reach(Step::Balanced);
    // "Either may speak, and either may close first" holds until one has.
    const bool isOneSided =
        m_step == Step::Balanced && (row.life != Life::Open || row.finishedHere || row.peerFinished);
    if (isOver(row) && m_step == Step::Balanced && m_hasAskedHere)
        reach(Step::Closed);
    else if (row.id == m_ghost && (isOneSided || isOver(row)))
        emit ghostLeft();
}

/// Was this connected by an active open that the listener answered?
bool FirstSteps::hasAsked(const SocketRow &row) const
{
    const SocketRow *listener = m_table.table().row(m_listener);
    if (!listener || !row.isOwn() || row.opening != Opening::Active || row.transport != Transport::Tcp ||
        row.establishedNs == 0)
        return false;
    return row.pair.remote.unmapped() == listener->pair.local.unmapped() ||
           isAtEveryAddress(*listener, row.pair.remote);
}

void FirstSteps::reach(Step step)
{
    m_step = step;
    emit reached(step);
}

} // namespace enchufe
