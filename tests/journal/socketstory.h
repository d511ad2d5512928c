#pragma once

#include "journal/journaltest.h"
#include "journal/sockettable.h"

namespace enchufe::test {

inline const EndpointPair ends = pair("127.0.0.1:40000", "127.0.0.1:5000");

inline QList<quint32> values(const std::vector<SocketId> &ids)
{
    QList<quint32> result;
    for (const SocketId id : ids)
        result.append(id.value);
    return result;
}

/// Tells a story to a journal; the table is read after it.
struct Story : Recording
{
    void tell(quint32 id, EventKind kind, qint64 value = 0, int error = 0)
    {
        clock.advance(1'000);
        writer.append({.value = value, .socket = {id}, .error = error, .kind = kind});
    }
    void tellPair(quint32 id, EventKind kind, const EndpointPair &both, qint64 value = 0)
    {
        clock.advance(1'000);
        writer.appendFacts({.value = value, .socket = {id}, .kind = kind}, both);
    }
    void openConnection(quint32 id)
    {
        create(writer, id, Transport::Tcp, Opening::Active, ends);
        tellPair(id, EventKind::Connecting, {Endpoint(), ends.remote});
        tellPair(id, EventKind::Established, ends);
    }
    const SocketRow &row(quint32 id)
    {
        writer.publish();
        table.fold(journal);
        const SocketRow *found = table.row({id});
        static const SocketRow none;
        return found != nullptr ? *found : none;
    }

    SocketTable table;
};

} // namespace enchufe::test
