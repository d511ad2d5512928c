#include "explain/failuretexts.h"
#include "explain/quantities.h"
#include "explain/text.h"

#include <cerrno>

namespace enchufe::explain {

namespace {

/// The most one UDP datagram carries: what 16 bits of length leave after the headers (RFC 768, RFC 791, RFC
/// 8200).
quint64 largestDatagram(const Failure &failure)
{
    const Endpoint &end = failure.pair.remote.isNull() ? failure.pair.local : failure.pair.remote;
    return end.unmapped().family() == IpFamily::V6 ? 65'527 : 65'507;
}

Explanation explainTooLong(const Failure &failure)
{
    const QString most = countText(largestDatagram(failure));
    return {failure.size >= 0
                //: %1 and %2 are numbers of bytes.
                ? Text::tr("A datagram of %1 bytes is too large: UDP carries at most %2 bytes in one.")
                      .arg(countText(quint64(failure.size)), most)
                : Text::tr("The datagram is too large: UDP carries at most %1 bytes in one.").arg(most),
            Text::tr("Send it in smaller pieces, or use TCP, which has no such limit."),
            Text::tr("This computer's kernel; nothing of it was sent."),
            {}};
}

Explanation explainQueueFull(const Failure &failure)
{
    const bool isOwnQueue =
        failure.error.code == ErrorCode::QueueFull || failure.error.systemError == ENOBUFS;
    const QString advice =
        Text::tr("Wait until the other end has read some of it; nothing of this message was sent.");
    const QString decider =
        isOwnQueue ? Text::tr("This program: its queue has a limit so that memory does not run out.")
                   : Text::tr("This computer's kernel.");
    return {failure.size > 0 ? //: %1 is a number of bytes, %2 an endpoint.
                Text::tr("The send queue is full: %1 bytes for %2 were not taken.")
                    .arg(countText(quint64(failure.size)), remoteText(failure))
                             : Text::tr("The send queue towards %1 is full.").arg(remoteText(failure)),
            advice,
            decider,
            {}};
}

} // namespace

Explanation explainLimit(const Failure &failure)
{
    switch (failure.error.systemError) {
    case EMFILE:
        return {Text::tr("This program has as many sockets and files open as it may."),
                failure.call == SystemCall::Accept
                    ? Text::tr("Close some sockets, or raise the limit (ulimit -n) before starting it. "
                               "Connection requests wait meanwhile.")
                    : Text::tr("Close some sockets, or raise the limit (ulimit -n) before starting it."),
                Text::tr("This computer's kernel, by this program's limit of open descriptors."),
                {}};
    case ENFILE:
        return {
            Text::tr("This whole computer has as many sockets and files open as it may."),
            Text::tr("Close other programs, or ask whoever administers it to raise the limit (fs.file-max)."),
            Text::tr("This computer's kernel, by the limit for all programs together."),
            {}};
    case EMSGSIZE:
        return explainTooLong(failure);
    case ENOMEM:
        return {Text::tr("This computer has no memory left for it."),
                Text::tr("Close some sockets or other programs."),
                Text::tr("This computer's kernel: memory ran out."),
                {}};
    case ENOSPC:
        return {
            Text::tr("There is no room left on the disk where the session is recorded."),
            Text::tr(
                "Free some space. Connections go on; what they carry is counted but not kept until then."),
            Text::tr("This computer's kernel: the disk is full."),
            {}};
    default:
        return explainQueueFull(failure);
    }
}

} // namespace enchufe::explain
