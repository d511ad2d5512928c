#include "journal/calltext.h"

#include "base/bytetext.h"
#include "base/error.h"
#include "journal/literals.h"

namespace enchufe {

namespace {

QString numberText(int descriptor)
{
    return descriptor < 0 ? QStringLiteral("?") : QString::number(descriptor);
}

/// The arguments of a recv() or send(), recvfrom() or sendto().
QString transferArguments(const Journal &journal, const Event &event, int descriptor, const Endpoint &peer)
{
    const QString ended = peer.isNull() ? QStringLiteral(", 0") : QString(u", 0, " % peer.toString());
    switch (event.kind) {
    case EventKind::PeerFinished:
        // The FIN is looked at and left in the kernel, so that the socket stays open for this side's end.
        return numberText(descriptor) % u", \"\", 1, MSG_PEEK";
    case EventKind::Received: {
        const QString room = event.value > 0 ? QString::number(event.value) : QStringLiteral("...");
        const QString bytes =
            journal.isKept(event) ? shownLiteral(journal.payload(event)) : QStringLiteral("...");
        return numberText(descriptor) % u", " % bytes % u", " % room % ended;
    }
    case EventKind::Sent: {
        const QString bytes =
            journal.isKept(event) ? shownLiteral(journal.payload(event)) : QStringLiteral("...");
        // What the kernel took is all that is recorded of what it was given.
        return numberText(descriptor) % u", " % bytes % u", " % QString::number(event.payloadLength) % ended;
    }
    case EventKind::SendRefused:
        return numberText(descriptor) % u", ..., " % QString::number(event.value) % ended;
    default:
        return numberText(descriptor) % QLatin1String(", ...");
    }
}

} // namespace

QString CallText::line() const
{
    const QString call = name % u'(' % arguments % u") = " % result;
    return error.isEmpty() ? call : QString(call % u' ' % error);
}

SystemCall callOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::Call:
    case EventKind::Failed:
        return event.call;
    case EventKind::Received:
    case EventKind::PeerFinished:
        return SystemCall::Receive;
    case EventKind::Sent:
    case EventKind::SendRefused:
        return SystemCall::Send;
    default:
        return SystemCall::None;
    }
}

CallText callText(const Journal &journal, const Event &event, int descriptor, const Endpoint &peer)
{
    CallText text;
    text.name = systemCallName(callOf(event));
    if (event.error != 0)
        text.error = errnoName(event.error);
    if (event.kind == EventKind::Call) {
        text.arguments = journal.isKept(event) ? visible(journal.payload(event)) : QStringLiteral("...");
        text.result = QString::number(event.value);
        return text;
    }
    if (!peer.isNull())
        text.name =
            callOf(event) == SystemCall::Receive ? QStringLiteral("recvfrom") : QStringLiteral("sendto");
    text.arguments = transferArguments(journal, event, descriptor, peer);
    text.result = event.error != 0 ? QStringLiteral("-1") : QString::number(event.payloadLength);
    return text;
}

} // namespace enchufe
