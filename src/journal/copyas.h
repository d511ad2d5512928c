#pragma once

#include "journal/sockettable.h"

#include <QString>

namespace enchufe {

/// What a row can be copied as.
enum class CopyForm : quint8 {
    Endpoint, ///< this end; of a peer the other one
    Pair,     ///< both ends, "127.0.0.1:5000 127.0.0.1:40000"
    Tsv,      ///< a tab-separated line of facts
    Markdown, ///< a table of that line with its heading
    SsFilter, ///< an `ss` command that lists this socket alone
    Nc,       ///< OpenBSD's netcat
    Ncat,     ///< Nmap's
    Socat,
    Python,
    C,
    Qt,
    Count
};

/// One row as text, never translated. Commands and programs open what the row is: those that wait listen at
/// its local endpoint, and so do accepted sockets, which came from there; those that asked ask its remote
/// one. A program sends "hola" if it asks, prints what arrives, and ends when the other end finishes.
/// Whatever an endpoint holds, a shell takes it as one word. Param peer: of `row`; a program then asks this
/// peer. Shape: ends with LF where it has several lines; empty where there is no endpoint yet.
QString copyAs(CopyForm form, const SocketRow &row, const UdpPeer *peer = nullptr);

/// What commands and programs need of a row.
struct CopyTarget
{
    /// Where to listen, or whom to ask.
    Endpoint endpoint;
    Transport transport = Transport::Tcp;
    bool isListening = false;

    static CopyTarget of(const SocketRow &row, const UdpPeer *peer);
};

/// The programs of copyAs(), complete. Param form: Python, C or Qt.
QString copiedProgram(CopyForm form, const CopyTarget &target);

} // namespace enchufe
