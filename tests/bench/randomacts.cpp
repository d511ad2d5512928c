#include "bench/randomacts.h"

#include <chrono>

using namespace std::chrono_literals;

namespace enchufe::bench {

RandomActs::RandomActs(Session &session, LiveTable &table, quint32 seed)
    : m_session(session)
    , m_table(table)
    , m_random(seed)
{
    connect(&m_table, &LiveTable::changed, this, &RandomActs::actOn);
    connect(&m_opening, &QTimer::timeout, this, &RandomActs::openOne);
    m_opening.start(20ms);
}

void RandomActs::actOn(const std::vector<SocketId> &ids)
{
    for (const SocketId id : ids) {
        const SocketRow *row = m_table.table().row(id);
        if (!row || row->opening != Opening::Accepted || row->life != Life::Open)
            continue;
        switch (m_random() % 20) {
        case 0:
            m_session.close(id);
            break;
        case 1:
            m_session.abort(id);
            break;
        case 2:
            m_session.finishTalking(id);
            break;
        default:
            break;
        }
    }
}

void RandomActs::openOne()
{
    const auto &rows = m_table.table().rows();
    if (rows.empty() || rows.begin()->second.life != Life::Open)
        return;
    if (m_active.isValid())
        m_session.close(m_active);
    const Endpoint &listener = rows.begin()->second.pair.local;
    OpenRequest request;
    request.opening = Opening::Active;
    request.target = {listener.addressText(), listener.port()};
    m_active = m_session.open(request);
    m_session.send(m_active, 0, "a message from this side\n");
}

} // namespace enchufe::bench
