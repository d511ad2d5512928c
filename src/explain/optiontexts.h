#pragma once

#include "base/socketoption.h"
#include "base/transport.h"

#include <QString>

namespace enchufe::explain {

/// What an option does, in one or two sentences.
QString optionSentence(SocketOption option);
/// Its unit, to be written behind a number: " ms", " B"; empty for switches and bare numbers.
QString optionUnit(SocketOption option);
/// A value in words where it is not just a number: "on", "off", "the system's choice"; otherwise with its
/// unit.
QString optionValue(SocketOption option, int value);
/// Why the kernel has another value than was asked for; empty when it has that one.
QString optionDifference(SocketOption option, int asked, int readBack);
/// Why the kernel refused. Param error: errno.
QString optionRefusal(SocketOption option, int asked, int error);

} // namespace enchufe::explain
