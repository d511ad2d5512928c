#include "explain/failuretexts.h"
#include "explain/text.h"

#include <cerrno>

namespace enchufe::explain {

QString Explanation::sentence() const
{
    return advice.isEmpty() ? what : what + u' ' + advice;
}

Failure failureOf(const SocketRow &row)
{
    Failure failure;
    failure.error.code = row.failureCode;
    failure.error.systemError = row.error;
    // What an open socket was refused is a sending; a failed one tells its call.
    failure.call = row.failed || row.error == 0 ? row.failedCall : SystemCall::Send;
    failure.transport = row.transport;
    failure.opening = row.opening;
    failure.pair.local = row.localEnd();
    failure.pair.remote = row.remoteEnd();
    failure.name = row.name;
    failure.facts = row.failureFacts;
    if (row.establishedNs == 0)
        failure.tries = int(row.requestsSent);
    return failure;
}

Failure failureOf(const SocketRow &row, const Journal &journal, const Event &event)
{
    Failure failure = failureOf(row);
    failure.error = Error::system(event.error);
    failure.call = event.call;
    if (event.kind == EventKind::Failed)
        failure.error.code = ErrorCode(event.value);
    if (event.kind == EventKind::SendRefused) {
        failure.size = event.value;
        if (failure.call == SystemCall::None)
            failure.call = SystemCall::Send;
        if (const UdpPeer *peer = row.peer(event.peer))
            failure.pair.remote = peer->remote;
    }
    if (event.kind == EventKind::Failed || event.kind == EventKind::AttemptFailed) {
        if (const auto pair = journal.facts<EndpointPair>(event)) {
            failure.pair.local = pair->local.isNull() ? failure.pair.local : pair->local;
            failure.pair.remote = pair->remote.isNull() ? failure.pair.remote : pair->remote;
        }
    }
    return failure;
}

QString remoteText(const Failure &failure)
{
    if (!failure.pair.remote.isNull())
        return failure.pair.remote.toString();
    //: Stands in for an endpoint that is not known, as in "No answer from the other end."
    return failure.name.isEmpty() ? Text::tr("the other end") : failure.name;
}

QString localText(const Failure &failure)
{
    if (!failure.pair.local.isNull())
        return failure.pair.local.toString();
    if (!failure.facts.endpoint.isNull())
        return failure.facts.endpoint.toString();
    //: Stands in for an endpoint that is not known.
    return Text::tr("this end");
}

Explanation explainFailure(const Failure &failure)
{
    const auto explained = [&failure]() -> Explanation {
        if (failure.error.code == ErrorCode::QueueFull)
            return explainLimit(failure);
        if (failure.error.code != ErrorCode::System || isAboutFile(failure))
            return explainOther(failure);
        switch (failure.error.systemError) {
        case EACCES:
        case EPERM:
        case EADDRINUSE:
        case EADDRNOTAVAIL:
            return explainLocalRefusal(failure);
        case ECONNREFUSED:
        case ETIMEDOUT:
        case ENETUNREACH:
        case ENETDOWN:
        case EHOSTUNREACH:
        case EHOSTDOWN:
        case ECONNRESET:
        case ECONNABORTED:
        case EPIPE:
            return explainRemoteRefusal(failure);
        case EMFILE:
        case ENFILE:
        case EMSGSIZE:
        case ENOBUFS:
        case ENOMEM:
        case ENOSPC:
            return explainLimit(failure);
        default:
            return explainOther(failure);
        }
    };
    Explanation explanation = explained();
    if (failure.error.systemError != 0)
        explanation.errnoName = errnoName(failure.error.systemError);
    return explanation;
}

} // namespace enchufe::explain
