#pragma once

#include "kernel/kernelsource.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <array>
#include <vector>

namespace enchufe::cli {

/// One socket of this computer with the process that holds it.
struct ListedSocket
{
    KernelSocket socket;
    /// 0 and empty where no process owns it or this user may not see which.
    qint64 pid = 0;
    QString process;

    friend bool operator==(const ListedSocket &, const ListedSocket &) = default;
};

/// Equal but for what grows by itself in a socket where nothing happens.
bool isSame(const ListedSocket &a, const ListedSocket &b);

/// Those rows of `sockets` that belong to Enchufe's programs: held by one of them, or held by nobody any more (TIME-WAIT)
/// with an end that one of them uses.
std::vector<ListedSocket> ofEnchufe(const std::vector<ListedSocket> &sockets);

/// Orders by transport, local endpoint, remote endpoint: the same sockets always print in the same order.
void sortListing(std::vector<ListedSocket> *sockets);

/// One object of `table --json`: "transport", "state" (as `ss`, in full), "local", "remote" (null where there is none),
/// "receiveQueue" and "sendQueue" (the kernel's own counts, as `ss` has them: bytes, an unread FIN being one more; for LISTEN
/// waiting connections and backlog), "inode", "uid", and where they exist "pid", "process", "timer", "timerMs",
/// "retransmits", "drops", "cookie" (hexadecimal, as `ss -e` has it) and the fields of socketDetailsJson().
/// Source: DESIGN section 6.
QJsonObject listingJson(const ListedSocket &listed);

/// What is printed of one socket: protocol, state, queues, both ends, timer, process.
using Cells = std::array<QString, 8>;
Cells cellsOf(const ListedSocket &listed);

/// The listing as aligned columns with a heading, for a terminal. Kernel words are not translated.
QByteArray listingText(const std::vector<ListedSocket> &sockets);

} // namespace enchufe::cli
