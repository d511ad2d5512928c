#include "journal/event.h"

namespace enchufe {

QLatin1String systemCallName(SystemCall call)
{
    switch (call) {
    case SystemCall::None:
        return {};
    case SystemCall::Socket:
        return QLatin1String("socket");
    case SystemCall::Bind:
        return QLatin1String("bind");
    case SystemCall::Listen:
        return QLatin1String("listen");
    case SystemCall::Connect:
        return QLatin1String("connect");
    case SystemCall::Accept:
        return QLatin1String("accept");
    case SystemCall::Send:
        return QLatin1String("send");
    case SystemCall::Receive:
        return QLatin1String("recv");
    case SystemCall::Shutdown:
        return QLatin1String("shutdown");
    case SystemCall::Close:
        return QLatin1String("close");
    case SystemCall::SetSocketOption:
        return QLatin1String("setsockopt");
    case SystemCall::GetSocketOption:
        return QLatin1String("getsockopt");
    case SystemCall::GetSocketName:
        return QLatin1String("getsockname");
    case SystemCall::GetPeerName:
        return QLatin1String("getpeername");
    case SystemCall::GetAddrInfo:
        return QLatin1String("getaddrinfo");
    }
    return {};
}

QLatin1String eventKindName(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
        return QLatin1String("created");
    case EventKind::LookupStarted:
        return QLatin1String("lookup-started");
    case EventKind::LookupFinished:
        return QLatin1String("lookup-finished");
    case EventKind::Bound:
        return QLatin1String("bound");
    case EventKind::Listening:
        return QLatin1String("listening");
    case EventKind::Connecting:
        return QLatin1String("connecting");
    case EventKind::AttemptFailed:
        return QLatin1String("attempt-failed");
    case EventKind::Established:
        return QLatin1String("established");
    case EventKind::Accepted:
        return QLatin1String("accepted");
    case EventKind::AcceptPaused:
        return QLatin1String("accept-paused");
    case EventKind::AcceptResumed:
        return QLatin1String("accept-resumed");
    case EventKind::PeerSeen:
        return QLatin1String("peer-seen");
    case EventKind::Received:
        return QLatin1String("received");
    case EventKind::Queued:
        return QLatin1String("queued");
    case EventKind::Sent:
        return QLatin1String("sent");
    case EventKind::SendRefused:
        return QLatin1String("send-refused");
    case EventKind::Unsent:
        return QLatin1String("unsent");
    case EventKind::Truncated:
        return QLatin1String("truncated");
    case EventKind::ReadingStopped:
        return QLatin1String("reading-stopped");
    case EventKind::ReadingResumed:
        return QLatin1String("reading-resumed");
    case EventKind::PeerFinished:
        return QLatin1String("peer-finished");
    case EventKind::FinishedHere:
        return QLatin1String("finished-here");
    case EventKind::Aborted:
        return QLatin1String("aborted");
    case EventKind::Closed:
        return QLatin1String("closed");
    case EventKind::Failed:
        return QLatin1String("failed");
    case EventKind::FailureFacts:
        return QLatin1String("failure-facts");
    case EventKind::OptionSet:
        return QLatin1String("option-set");
    case EventKind::OptionRefused:
        return QLatin1String("option-refused");
    case EventKind::GroupJoined:
        return QLatin1String("group-joined");
    case EventKind::GroupLeft:
        return QLatin1String("group-left");
    case EventKind::Call:
        return QLatin1String("call");
    case EventKind::KernelState:
        return QLatin1String("kernel-state");
    case EventKind::KernelSample:
        return QLatin1String("kernel-sample");
    case EventKind::HolderSeen:
        return QLatin1String("holder-seen");
    case EventKind::KernelGone:
        return QLatin1String("kernel-gone");
    case EventKind::KernelNote:
        return QLatin1String("kernel-note");
    case EventKind::BytesDropped:
        return QLatin1String("bytes-dropped");
    case EventKind::RecordingPaused:
        return QLatin1String("recording-paused");
    case EventKind::RecordingResumed:
        return QLatin1String("recording-resumed");
    }
    return {};
}

} // namespace enchufe
