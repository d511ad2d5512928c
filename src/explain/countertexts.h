#pragma once

#include <QByteArray>
#include <QString>

namespace enchufe::explain {

/// What it means that a kernel counter has moved, in one sentence; empty for those that explain nothing to
/// most people. Param name: as nstat has it, "TcpOutRsts".
QString counterSentence(const QByteArray &name);
/// The counter's protocol: "TCP", "UDP", "ICMP", "IP". TCP's extended ones (TcpExt...) are TCP's.
QString counterProtocol(const QByteArray &name);

} // namespace enchufe::explain
