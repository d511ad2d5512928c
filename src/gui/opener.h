#pragma once

#include "base/socketid.h"
#include "net/openrequest.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <vector>

namespace enchufe {

class LiveTable;
class Session;
struct SocketRow;

/// Opens sockets for the user and follows each until it is decided whether it could be opened.
/// Emits: chosen() when its row is there; decided() once, when it is open or has failed; openedMany() for
/// several at once, which are not followed one by one.
class Opener : public QObject
{
    Q_OBJECT

public:
    Opener(Session &session, LiveTable &table, QObject *parent = nullptr);

    SocketId open(const OpenRequest &request);
    /// Only the first one is followed.
    void openAll(const QList<OpenRequest> &requests);
    /// Two active sockets that ask each other; nobody waits.
    void openSimultaneously();
    void openWithItself();

signals:
    void chosen(enchufe::SocketId id);
    /// Param row: valid until the table changes.
    void decided(const enchufe::SocketRow &row);
    void openedMany(const std::vector<enchufe::SocketId> &ids);

private:
    void look(const std::vector<SocketId> &ids);

    Session &m_session;
    LiveTable &m_table;
    /// Those that are not decided yet; true once their row was chosen.
    QHash<SocketId, bool> m_awaited;
};

} // namespace enchufe
