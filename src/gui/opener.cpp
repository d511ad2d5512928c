#include "gui/opener.h"

#include "journal/livetable.h"
#include "session/session.h"

namespace enchufe {

Opener::Opener(Session &session, LiveTable &table, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_table(table)
{
    connect(&m_table, &LiveTable::changed, this, &Opener::look);
}

SocketId Opener::open(const OpenRequest &request)
{
    const SocketId id = m_session.open(request);
    m_awaited.insert(id, false);
    return id;
}

void Opener::openAll(const QList<OpenRequest> &requests)
{
    std::vector<SocketId> ids;
    for (const OpenRequest &request : requests)
        ids.push_back(ids.empty() ? open(request) : m_session.open(request));
    if (ids.size() > 1)
        emit openedMany(ids);
}

void Opener::openSimultaneously()
{
    const auto [first, second] = m_session.openSimultaneously(QHostAddress(QHostAddress::LocalHost));
    m_awaited.insert(first, false);
    emit openedMany({first, second});
}

void Opener::openWithItself()
{
    m_awaited.insert(m_session.openWithItself(QHostAddress(QHostAddress::LocalHost)), false);
}

void Opener::look(const std::vector<SocketId> &ids)
{
    for (const SocketId id : ids) {
        const SocketRow *row = m_awaited.contains(id) ? m_table.table().row(id) : nullptr;
        if (row == nullptr)
            continue;
        if (!std::exchange(m_awaited[id], true))
            emit chosen(id);
        if (row->failed || row->life != Life::Opening) {
            m_awaited.remove(id);
            emit decided(*row);
        }
    }
}

} // namespace enchufe
