#pragma once

#include <QLatin1String>
#include <QtGlobal>

namespace enchufe {

enum class Transport : quint8 { Tcp, Udp };

/// How a socket came to be. It is history, not a state: an established connection is balanced.
enum class Opening : quint8 {
    Passive,  ///< waits at a local endpoint: a TCP listener, or a UDP socket that was only bound
    Active,   ///< asked for a remote endpoint: connect()
    Accepted, ///< made by accept() for one connection, or by a UDP socket for one peer; the slides' ghost
              ///< socket
    Waiting,  ///< a request in the queue of a listener of ours: connected, held by nobody yet, only looked at
    Foreign,  ///< another program's, only looked at
};

/// Whether this program opened or accepted the socket. Of one that it only looks at, it makes no calls and
/// closes nothing.
constexpr bool isOwn(Opening opening)
{
    return opening != Opening::Waiting && opening != Opening::Foreign;
}

/// What a passive UDP socket does with a peer it has not heard from. TCP has no such choice: accept()
/// decides.
enum class GhostMode : quint8 {
    None,     ///< one socket for all peers
    SamePort, ///< a connected socket for each peer on the same endpoint; the kernel tells them apart by both
              ///< ends
    AnotherPort, ///< a connected socket for each peer on a port of its own, as TFTP does (RFC 1350 section 4)
};

/// States of RFC 9293 section 3.3.2 with the kernel's numbers, so that they can be stored as read.
/// For UDP the kernel uses Established for a connected socket and Close for one that is not ("UNCONN" in ss).
/// Source: include/net/tcp_states.h.
enum class TcpState : quint8 {
    Unknown = 0,
    Established = 1,
    SynSent = 2,
    SynRecv = 3,
    FinWait1 = 4,
    FinWait2 = 5,
    TimeWait = 6,
    Close = 7,
    CloseWait = 8,
    LastAck = 9,
    Listen = 10,
    Closing = 11,
    NewSynRecv = 12,
};

/// Whether this end has sent its FIN. Source: RFC 9293 figure 5.
constexpr bool hasSentFin(TcpState state)
{
    return state == TcpState::FinWait1 || state == TcpState::FinWait2 || state == TcpState::Closing ||
           state == TcpState::LastAck || state == TcpState::TimeWait;
}

/// Whether this end has heard the other's FIN: only that leads to these states. Source: RFC 9293 figure 5.
constexpr bool hasHeardFin(TcpState state)
{
    return state == TcpState::CloseWait || state == TcpState::LastAck || state == TcpState::Closing ||
           state == TcpState::TimeWait;
}

/// "tcp" or "udp", as in URLs and JSON.
QLatin1String transportName(Transport transport);
/// "passive", "active", "accepted", "waiting" or "foreign", as in JSON.
QLatin1String openingName(Opening opening);
/// "none", "same-port" or "another-port", as in JSON and on the command line.
QLatin1String ghostModeName(GhostMode mode);
/// The state as `ss` writes it, in full: "ESTABLISHED", "FIN-WAIT-1", "SYN-RECV"; for UDP's Close "UNCONN",
/// for TCP's "CLOSED". Empty for Unknown. Never translated.
QLatin1String stateName(TcpState state, Transport transport);

} // namespace enchufe
