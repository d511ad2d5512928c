#pragma once

#include "base/socketid.h"

#include <QObject>

#include <vector>

namespace enchufe {

class LiveTable;
struct SocketRow;

/// How far somebody new has come with the first listener that they opened by hand, read from the table alone:
/// whatever they press and in whatever order, a step is reached when it has happened. It never goes back,
/// except that a listener which is closed before anybody called makes room for another, and that all can
/// begin anew.
/// Thread: the table's. Emits: reached(), ghostLeft().
class FirstSteps : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Nothing,
        Waiting,   ///< the listener is open
        Connected, ///< it has its first ghost
        Balanced,  ///< text went both ways over one of its connections
        Closed,    ///< one is closed at both ends, after text went both ways and one was opened actively here
    };

    explicit FirstSteps(const LiveTable &table, QObject *parent = nullptr);

    /// Follows this listener, unless one is followed already.
    void begin(SocketId listener);
    /// Forgets them: the next listener that is told of is the first.
    void startAgain();
    Step step() const { return m_step; }
    SocketId listener() const { return m_listener; }
    /// The first ghost; 0 before Connected.
    SocketId ghost() const { return m_ghost; }
    /// The socket at the other end of ghost(); 0 while it is not one of this program's.
    SocketId client() const { return m_client; }

signals:
    void reached(enchufe::FirstSteps::Step step);
    /// The first ghost is over, or one of its ends has finished talking after text went both ways: what is
    /// said of it holds no longer. Not all has been seen. May be told more than once.
    void ghostLeft();

private:
    void look(const std::vector<SocketId> &ids);
    void lookAt(const SocketRow &row);
    bool hasAsked(const SocketRow &row) const;
    void reach(Step step);

    const LiveTable &m_table;
    Step m_step = Step::Nothing;
    SocketId m_listener;
    SocketId m_ghost;
    SocketId m_client;
    /// A client of this program's own asked that listener.
    bool m_hasAskedHere = false;
};

} // namespace enchufe
