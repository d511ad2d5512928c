#pragma once

#include "explain/explain.h"

namespace enchufe::explain {

/// What a row is explained from. Refers to what explainRow() was given; lives no longer.
struct RowView
{
    const SocketRow &row;
    const Journal &journal;
    qint64 nowNs = 0;
    RowRelatives relatives;

    /// The time of day, "10:14:03".
    QString time(qint64 ns) const;
    /// This end in words: "127.0.0.1:5000"; "this end" where it has none yet.
    QString local() const;
    /// The other end in words; its name while no address of it is known, "the other end" without either.
    QString remote() const;
    /// Whole seconds until the kernel's timer ends, rounded up; 0 without a timer.
    int secondsLeft() const;
    /// Whether the other end is known to have been gone at `ns` without TIME-WAIT, so that it answers with
    /// RST.
    bool isOtherGone(qint64 ns) const;
};

/// A number of bytes or datagrams as what tr() counts with.
int counted(quint64 number);
QString portText(const Endpoint &endpoint);

/// A passive open of TCP that is under way or waits.
RowExplanation listenerRow(const RowView &view);
/// An active open that has not been answered.
RowExplanation askingRow(const RowView &view);
/// A connection of this program, as long as neither end has finished.
RowExplanation connectedRow(const RowView &view);
/// A connection that is on its way down, held by this program or by the kernel alone.
/// Param state: the kernel's, or what the events say where the kernel has not been asked since.
RowExplanation closingRow(const RowView &view, TcpState state);
RowExplanation udpRow(const RowView &view);
/// A connection in a listener's queue.
RowExplanation requestRow(const RowView &view);
/// Another program's socket, and one that the kernel keeps after its program.
RowExplanation foreignRow(const RowView &view);
RowExplanation failedRow(const RowView &view);
RowExplanation endedRow(const RowView &view);

/// What follows on a connection that no program holds. Empty for states before FIN-WAIT-1 and for CLOSE-WAIT.
QString nextAlone(const RowView &view, TcpState state);
/// Why Close would send RST now and what that does; empty where it would send FIN.
QString resetOnClose(const RowView &view);
/// What is true beside the state, one sentence after the other.
QString rowNotes(const RowView &view);

} // namespace enchufe::explain
