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
    if (m_step == Step::Connected && ghost && ghost->bytesReceived > 0 && ghost->bytesSent > 0)
        reach(Step::Balanced);
    if (isGhost && isOver(row))
        reach(Step::Closed);
}

void FirstSteps::reach(Step step)
{
    m_step = step;
    emit reached(step);
}

} // namespace enchufe
