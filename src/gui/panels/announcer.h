#pragma once

#include "base/socketid.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace enchufe {

class LiveTable;
class SocketDecorator;
class SocketModel;
struct SocketRow;

/// Says in a few words what just happened to sockets that nobody may be looking at: a new ghost, an other end
/// that finished, a failure. Emits: said(), at most once per batch of changes.
class Announcer : public QObject
{
    Q_OBJECT

public:
    Announcer(const LiveTable &table, const SocketModel &model, const SocketDecorator &names,
              QObject *parent = nullptr);

signals:
    void said(const QString &text);

private:
    struct Known
    {
        bool connected = false;
        bool peerFinished = false;
        bool failed = false;
    };
    void look(const std::vector<SocketId> &ids);
    QString newsOf(const SocketRow &row, Known *known) const;

    const LiveTable &m_table;
    const SocketModel &m_model;
    const SocketDecorator &m_names;
    QHash<SocketId, Known> m_known;
};

} // namespace enchufe
