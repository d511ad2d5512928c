#pragma once

#include "net/responder.h"

#include <QStringList>

namespace enchufe {

/// The names of the services that answer what arrives at a socket, in the order they should be offered:
/// "echo", "discard", "daytime", "uppercase", "chargen".
QStringList serviceNames();

/// What makes the service `name` for one TCP connection or UDP port.
/// Errors: NotAvailable: there is no service of that name.
///
/// echo (RFC 862) answers with what it got; discard (RFC 863) answers nothing; daytime (RFC 867) says the
/// time and, on TCP, finishes; uppercase answers in capitals; chargen (RFC 864) streams lines over TCP for as
/// long as they are read, and answers each datagram with one line. When the peer finishes talking they send
/// what is queued and finish too.
Result<ResponderFactory> makeService(QStringView name);

} // namespace enchufe
