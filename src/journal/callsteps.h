#pragma once

#include "journal/journal.h"

#include <QByteArray>

#include <vector>

namespace enchufe {

struct SocketRow;
class SocketTable;

/// One call of a program that does again what was recorded. What is done because this program's sockets do
/// not block (accept() that found nobody, SO_ERROR after connect()) is no step.
struct CallStep
{
    enum class Kind : quint8 {
        Socket,
        Option, ///< setsockopt() of a number: name, value
        Linger, ///< setsockopt(SO_LINGER): value whether on, size the seconds
        Bind,
        Listen, ///< value: the backlog
        Accept,
        Connect,
        Send,
        Receive,    ///< a stream: `size` bytes, or to the end; else one datagram
        ReceiveEnd, ///< a stream: to the other end's FIN, or to the reset that `error` tells
        Shutdown,   ///< name: "SHUT_WR"
        Close,
        LeftOut, ///< a call that cannot be copied: name
    };

    Kind kind = Kind::LeftOut;
    /// Which socket: 0 the one the program begins with, from 1 on those it accepts, in that order.
    int socket = 0;
    /// errno that the call gave; 0 when it worked.
    int error = 0;
    /// Of Bind and Connect; of a datagram without a fixed partner its peer.
    Endpoint endpoint = {};
    /// Of such a datagram: the peer's number.
    PeerIndex peer = 0;
    /// Bind: the port was the kernel's choice; `endpoint` has it.
    bool isPortChosen = false;
    qint64 value = 0;
    /// Bytes received or sent; of Send it may be more than `bytes` has.
    quint64 size = 0;
    /// Of Send, what is kept of it within callBytesLimit.
    QByteArray bytes = {};
    /// Of Option "SOL_SOCKET, SO_REUSEADDR": two words of which each is a constant's name or a number.
    QByteArray name = {};
};

/// What one program does.
struct CallSteps
{
    Transport transport = Transport::Tcp;
    IpFamily family = IpFamily::V4;
    std::vector<CallStep> steps;
    int accepted = 0;
    /// Calls that were recorded, those that are steps together counted each.
    quint64 calls = 0;
    /// Calls that came after the last step that there is room for.
    quint64 leftOut = 0;
    /// Bytes that were sent and are not in the steps.
    quint64 bytesLeftOut = 0;
};

/// No more steps than these, and no more bytes to send.
inline constexpr size_t callStepsLimit = 2'000;
inline constexpr qsizetype callBytesLimit = 256 * 1024;

/// The steps of one TCP listener with all that it accepted, of one accepted socket with its listener, or of
/// any other socket alone. Shape: in the order of the record; no steps where its beginning is not kept.
/// Param until: as if nothing from this event on were published. Cost: one walk over the journal from the
/// socket's beginning.
CallSteps callSteps(const Journal &journal, const SocketTable &table, const SocketRow &row,
                    quint64 until = ~quint64(0));

} // namespace enchufe
