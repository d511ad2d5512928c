#pragma once

#include "journal/sockettable.h"

#include <QString>

#include <optional>
#include <vector>

namespace enchufe::explain {

enum class QueueKind : quint8 {
    AcceptQueue, ///< a listener's: connections that wait for accept()
    Receive,
    Send,
    Program, ///< in this program, not yet taken by the kernel
    PeerWindow,
    Drops,
    Timer,
};

/// One thing that waits at one end of a connection, in numbers for a gauge and in words for a list.
struct QueueFact
{
    QueueKind kind = QueueKind::Receive;
    /// What fills the gauge; the first `part` of it is told apart (of the send queue: what is under way and
    /// not yet acknowledged). A capacity of 0 has no gauge.
    double amount = 0;
    double part = 0;
    double capacity = 0;
    /// Something does not go on because of it; `flag` says what in two or three words ("window closed").
    bool isStopped = false;
    QString flag;
    QString name;
    QString value;
    QString sentence;
};

/// What waits at this row, in the order of QueueKind. Empty for a row that has ended.
/// Param nowNs: journal time, for the timer's countdown.
std::vector<QueueFact> queueFacts(const SocketRow &row, qint64 nowNs);

/// True while the other end takes nothing more and something waits to be sent.
bool isWindowClosed(const SocketRow &row);
/// Bytes that read() would give: the kernel's queue without the FIN that it counts. Nothing for a listener,
/// and for a UDP socket of which only the kernel's table is known, which counts memory.
std::optional<quint64> readableBytes(const SocketRow &row);

/// "retransmit, in 0.2 s"; "none" without one. The first word is the one that `ss` has.
QString timerValue(const SocketRow &row, qint64 nowNs);
QString timerSentence(const SocketRow &row);

} // namespace enchufe::explain
