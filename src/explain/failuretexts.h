#pragma once

#include "explain/explain.h"

namespace enchufe::explain {

/// Why the kernel did not give this end its address: EACCES, EPERM, EADDRINUSE, EADDRNOTAVAIL.
Explanation explainLocalRefusal(const Failure &failure);
/// What stood between this end and the other: refused, no answer, unreachable, reset, finished.
Explanation explainRemoteRefusal(const Failure &failure);
/// Bounds that were reached: descriptors, message size, queues, disk, memory.
Explanation explainLimit(const Failure &failure);
/// Calls that do not fit the socket, names that were not found, files, and everything without a lesson of its
/// own.
Explanation explainOther(const Failure &failure);

/// True for errnos that a TCP socket's send(2) never gives: they are about the file that was to be sent.
bool isAboutFile(const Failure &failure);

/// The remote endpoint in words: "127.0.0.1:5000"; for a null one "the other end".
QString remoteText(const Failure &failure);
/// The local endpoint in words; for a null one "this end".
QString localText(const Failure &failure);

} // namespace enchufe::explain
