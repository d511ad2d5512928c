#pragma once

#include "journal/socketdetails.h"

#include <QByteArrayView>

namespace enchufe {

/// Reads the kernel's tcp_info into `details`. A kernel may tell less than this program knows of (what is
/// missing stays as it is) or more (passed over). Param info: the value of INET_DIAG_INFO or of getsockopt
/// TCP_INFO, of any length and alignment. Source: struct tcp_info in linux/tcp.h; tcpi_rcv_wnd, which
/// follows tcpi_snd_wnd since Linux 6.2. Thread: any.
void readTcpInfo(QByteArrayView info, SocketDetails *details);

/// Reads the value of INET_DIAG_SKMEMINFO or SO_MEMINFO in the same way. Source: SK_MEMINFO_* in
/// linux/sock_diag.h. Thread: any.
void readSocketMemory(QByteArrayView memory, SocketDetails *details);

} // namespace enchufe
