#pragma once

#include "journal/sockettable.h"

#include <QJsonObject>

namespace enchufe {

/// One event as the object of `--json`: "time" (RFC 3339 UTC with microseconds), "socket", "event", then what
/// is known: "transport", "opening", "local", "remote", "peer", "parent", "child", "backlog", "bytes",
/// "text", "base64", "error" (errno's name), "call", "arguments", "result", "durationNs", "state", "queued",
/// "option", "group", "pid" and "process" (of another program's socket); a sample of the kernel's with the
/// fields of socketDetailsJson().
/// Endpoints as Endpoint::toString(), left out where null. "text" stands only where isPlainText(), "bytes"
/// and "base64" for every Received and Sent. Param table: folded up to and including this event; gives
/// transport, opening and ends of the socket. Source: DESIGN section 6.
QJsonObject eventJson(const Journal &journal, const Event &event, const SocketTable &table);

} // namespace enchufe
