#pragma once

#include "journal/journal.h"

#include <QString>

namespace enchufe {

/// One call in the parts that a call log shows, never translated.
struct CallText
{
    QString name;
    QString arguments;
    /// "7", "-1".
    QString result;
    /// "EADDRINUSE"; empty when nothing failed.
    QString error;

    /// As strace writes it: "bind(7, 127.0.0.1:5000) = -1 EADDRINUSE".
    QString line() const;
};

/// The call that an event is or stands for (see CallLog); None for others.
SystemCall callOf(const Event &event);

/// Bytes are shown as strace does, quoted and cut; what is no longer kept is "...".
/// Param descriptor: of an event that stands for a call, CallLog::descriptor(). Param peer: of a datagram,
/// where it came from or went to; null on a connected socket.
CallText callText(const Journal &journal, const Event &event, int descriptor = -1, const Endpoint &peer = {});

} // namespace enchufe
