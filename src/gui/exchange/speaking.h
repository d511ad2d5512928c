#pragma once

#include "journal/sockettable.h"

#include <QCoreApplication>
#include <QString>

namespace enchufe {

/// Whether something can be said over a socket now, and if not, why: in words.
class Speaking
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::Speaking)

public:
    enum class Can : quint8 {
        Yes,
        NotNow, ///< the composer stays, but does not send
        Never,  ///< a listener: one sentence stands in the composer's place
    };
    Can can = Can::Never;
    QString reason;

    /// Param peer: the UDP peer shown, 0 for the whole socket. Param row: may be null.
    static Speaking of(const SocketRow *row, PeerIndex peer);
};

/// What can be done to end a socket, each with a sentence that tells the consequence, or why it cannot be
/// done.
class Endings
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::Endings)

public:
    struct Action
    {
        bool possible = false;
        QString tip;
    };
    Action finish;
    Action close;
    Action abort;

    static Endings of(const SocketRow *row);
};

/// "Ghost socket 127.0.0.1:5000 ↔ 127.0.0.1:44553": what is shown, with both its ends.
class ExchangeTitle
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::ExchangeTitle)

public:
    static QString of(const SocketRow &row, PeerIndex peer);
};

} // namespace enchufe
