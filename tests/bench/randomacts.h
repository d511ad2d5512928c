#pragma once

#include "journal/livetable.h"
#include "session/session.h"

#include <QTimer>

#include <random>

namespace enchufe::bench {

/// What a restless person does: ends some of the accepted sockets, in every way there is, and opens
/// connections to the same listener. The same seed draws the same acts.
class RandomActs : public QObject
{
    Q_OBJECT

public:
    RandomActs(Session &session, LiveTable &table, quint32 seed);

private:
    void actOn(const std::vector<SocketId> &ids);
    void openOne();

    Session &m_session;
    LiveTable &m_table;
    std::mt19937 m_random;
    QTimer m_opening;
    SocketId m_active;
};

} // namespace enchufe::bench
