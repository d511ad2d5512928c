#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>

namespace enchufe {

/// The kernel's counters by name, as nstat names them: "TcpOutRsts", "TcpExtListenOverflows",
/// "Ip6InReceives".
using Counters = QMap<QByteArray, quint64>;

/// Reads what /proc/net/snmp, snmp6 and netstat say. What cannot be a counter (negative, not a number, a
/// heading without its values) is left out. Param text: of one of the three. Thread: any.
void parseCounters(QByteArrayView text, Counters *counters);

/// Every counter of this network namespace since the system started; empty where there are none.
/// Param directory: where the three files are; a test's own, or /proc/net. Thread: any.
/// Source: proc(5), nstat(8).
Counters readCounters(const QByteArray &directory = QByteArrayLiteral("/proc/net"));

} // namespace enchufe
