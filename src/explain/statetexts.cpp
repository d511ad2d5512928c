#include "explain/statetexts.h"

#include "base/error.h"
#include "explain/text.h"

#include <QStringList>

namespace enchufe::explain {

namespace {

QString openingEvent(TcpState from, TcpState to)
{
    if (from == TcpState::Close && to == TcpState::Listen)
        return QStringLiteral("listen()");
    if (from == TcpState::Close && to == TcpState::SynSent)
        return QStringLiteral("connect() / SYN");
    const bool isSending = from == TcpState::Listen && to == TcpState::SynSent;
    if (isSending || (from == TcpState::SynRecv && to == TcpState::Listen))
        //: An arrow of RFC 9293's figure that Linux does not have. %1 is SYN or RST.
        return Text::tr("%1 (not in Linux)").arg(isSending ? QLatin1String("SYN") : QLatin1String("RST"));
    if (to == TcpState::SynRecv)
        return QStringLiteral("SYN / SYN+ACK");
    if (from == TcpState::SynRecv && to == TcpState::Established)
        return QStringLiteral("ACK");
    if (from == TcpState::SynSent && to == TcpState::Established)
        return QStringLiteral("SYN+ACK / ACK");
    return {};
}

} // namespace

QString stateEvent(TcpState from, TcpState to)
{
    if (const QString opening = openingEvent(from, to); !opening.isEmpty())
        return opening;
    if (to == TcpState::FinWait1 || to == TcpState::LastAck)
        return QStringLiteral("close() / FIN");
    if (to == TcpState::CloseWait || to == TcpState::Closing ||
        (from == TcpState::FinWait2 && to == TcpState::TimeWait))
        return QStringLiteral("FIN / ACK");
    const bool isAcknowledged = to == TcpState::FinWait2 ||
                                (from == TcpState::Closing && to == TcpState::TimeWait) ||
                                (from == TcpState::LastAck && to == TcpState::Close);
    if (isAcknowledged)
        return Text::tr("ACK of FIN", "the acknowledgement of a FIN; short, in a diagram");
    if (from == TcpState::TimeWait && to == TcpState::Close)
        return Text::tr("60 s", "how long TIME-WAIT lasts");
    if (to == TcpState::Close && (from == TcpState::Listen || from == TcpState::SynSent))
        return QStringLiteral("close()");
    return to == TcpState::Close ? QStringLiteral("RST") : QString();
}

QString udpStateEvent(TcpState from, TcpState to)
{
    if (from == TcpState::Close && to == TcpState::Established)
        return QStringLiteral("connect()");
    if (from == TcpState::Established && to == TcpState::Close)
        return QStringLiteral("connect(AF_UNSPEC)");
    return {};
}

QString stepEvent(TcpState from, const StateStep &step)
{
    switch (step.trigger) {
    case StateTrigger::Unknown:
        // Both end it, and only the ACK means that the other end has heard the FIN.
        return from == TcpState::LastAck && step.state == TcpState::Close
                   ? Text::tr("ACK or RST", "what ended LAST-ACK, not known; short, in a diagram")
                   : QString();
    case StateTrigger::TimerEnded:
        return from == TcpState::FinWait2 ? QStringLiteral("tcp_fin_timeout") : QString();
    case StateTrigger::OurShutdown:
        return QStringLiteral("shutdown() / FIN");
    case StateTrigger::OurReset:
    case StateTrigger::OurUnreadReset:
        return QStringLiteral("close() / RST");
    case StateTrigger::ResetArrived:
    case StateTrigger::Refused:
        return QStringLiteral("RST");
    case StateTrigger::TimedOut:
    case StateTrigger::Failed:
        return errnoName(step.error);
    default:
        return {};
    }
}

QString trailLine(const std::vector<StateStep> &steps, Transport transport)
{
    QStringList parts;
    for (size_t i = 0; i < steps.size(); ++i) {
        const StateStep &step = steps[i];
        const bool isLast = i + 1 == steps.size();
        QStringList words = {stateName(step.state, transport)};
        while (step.choice != 0 && i + 1 < steps.size() && steps[i + 1].choice == step.choice)
            words.append(stateName(steps[++i].state, transport));
        const QString all = words.join(QLatin1String(" / "));
        if (words.size() > 1)
            //: %1 are names of states, "FIN-WAIT-2 / CLOSING".
            parts.append(Text::tr("%1 (one of these)").arg(all));
        else
            parts.append(step.known == StateKnown::Seen ? all
                                                        : all % u" (" % stateKnownWord(step, isLast) % u')');
    }
    return parts.join(QLatin1String(" > "));
}

QString stateKnownWord(const StateStep &step, bool isLast)
{
    switch (step.known) {
    case StateKnown::Seen:
        return Text::tr("seen", "how a state is known: the kernel showed it");
    case StateKnown::Passed:
        return isLast ? Text::tr("concluded", "how a state is known: it follows from what happened")
                      : Text::tr("passed", "how a state is known: it went by too quickly to be seen");
    case StateKnown::OneOf:
        return Text::tr("perhaps", "how a state is known: it is one of several possible ones");
    }
    return {};
}

QString stateKnownSentence(const StateStep &step, bool isLast)
{
    switch (step.known) {
    case StateKnown::Seen:
        return Text::tr("The kernel said so.");
    case StateKnown::Passed:
        return isLast
                   ? Text::tr("This follows from what happened; the kernel was not asked since.")
                   : Text::tr("It was too quick to be seen and is certain all the same: no other way leads "
                              "from the state before to the one after.");
    case StateKnown::OneOf:
        return Text::tr("Nobody saw it: several ways lead from the state before to the one after, and this "
                        "state is on one of them.");
    }
    return {};
}

namespace {

QString openingReason(const StateStep &step, Transport transport)
{
    switch (step.trigger) {
    case StateTrigger::OurOpening:
        return Text::tr("socket() made it; it has no fixed partner.");
    case StateTrigger::OurListen:
        return Text::tr("listen() was called here: from now on requests are answered.");
    case StateTrigger::OurConnect:
        return transport == Transport::Tcp
                   ? Text::tr("connect() was called here: a SYN left.")
                   : Text::tr("connect() fixed its partner; nothing was sent for that.");
    case StateTrigger::SynArrived:
        return Text::tr("A SYN arrived and was answered with SYN and ACK.");
    case StateTrigger::SynAckArrived:
        return Text::tr("The SYN and ACK of the other end arrived and were answered with ACK.");
    case StateTrigger::AckArrived:
        return Text::tr("The ACK of this end's SYN arrived.");
    default:
        return {};
    }
}

QString closingReason(const StateStep &step)
{
    switch (step.trigger) {
    case StateTrigger::OurShutdown:
        return Text::tr("shutdown() was called here: this end says no more, and a FIN left.");
    case StateTrigger::OurClose:
        return step.state == TcpState::Close
                   ? Text::tr("close() was called here; there was no connection to end.")
                   : Text::tr("close() was called here: a FIN left.");
    case StateTrigger::Finished:
        return Text::tr("Its program said that it sends no more: a FIN left.");
    case StateTrigger::FinArrived:
        return Text::tr("The other end's FIN arrived and was acknowledged.");
    case StateTrigger::AckOfFinArrived:
        return Text::tr("The ACK of this end's FIN arrived.");
    case StateTrigger::OurReset:
        return Text::tr("The connection was aborted here: a RST left.");
    case StateTrigger::OurUnreadReset:
        return Text::tr("close() was called here while text was unread, so that a RST left and no FIN.");
    case StateTrigger::TimerEnded:
        return Text::tr("The kernel's 60 seconds are over.");
    default:
        return {};
    }
}

QString failureReason(const StateStep &step)
{
    switch (step.trigger) {
    case StateTrigger::ResetArrived:
        return Text::tr("A RST arrived.");
    case StateTrigger::Refused:
        return Text::tr("A RST answered the SYN: ECONNREFUSED.");
    case StateTrigger::TimedOut:
        return Text::tr("Nobody answered: ETIMEDOUT.");
    case StateTrigger::Failed:
        //: %1 is the name of an errno, "EHOSTUNREACH".
        return Text::tr("It failed with %1.").arg(errnoName(step.error));
    default:
        break;
    }
    if (step.known == StateKnown::Seen && step.state == TcpState::Close)
        return Text::tr("The kernel no longer has it; what ended it was not seen.");
    return Text::tr("What led here was not seen.");
}

} // namespace

QString stateReason(const StateStep &step, Transport transport)
{
    QString reason = openingReason(step, transport);
    if (reason.isEmpty())
        reason = closingReason(step);
    return reason.isEmpty() ? failureReason(step) : reason;
}

QString stateMeaning(TcpState state, Transport transport)
{
    if (transport == Transport::Udp)
        return state == TcpState::Established ? Text::tr("fixed partner, no connection")
                                              : Text::tr("waiting for datagrams");
    switch (state) {
    case TcpState::Established:
        return Text::tr("connected");
    case TcpState::SynSent:
        return Text::tr("asking for a connection");
    case TcpState::SynRecv:
    case TcpState::NewSynRecv:
        return Text::tr("request arrived, being confirmed");
    case TcpState::FinWait1:
        return Text::tr("this side finished talking, its FIN is not acknowledged yet");
    case TcpState::FinWait2:
        return Text::tr("this side finished talking, the other one may go on");
    case TcpState::CloseWait:
        return Text::tr("the other side finished; close here");
    case TcpState::LastAck:
        return Text::tr("both finished; the ACK of the last FIN is missing");
    case TcpState::Closing:
        return Text::tr("both finished at the same time; the ACK of this side's FIN is missing");
    case TcpState::TimeWait:
        return Text::tr("guarding the endpoint pair");
    case TcpState::Listen:
        return Text::tr("waiting for requests");
    case TcpState::Close:
        return Text::tr("closed");
    case TcpState::Unknown:
        break;
    }
    return {};
}

QString udpStatesSentence()
{
    return Text::tr(
        "UDP has only these two: it makes no connection, so that nothing has to be agreed on, "
        "confirmed or taken leave of. The kernel borrows TCP's words for whether a partner is fixed.");
}

} // namespace enchufe::explain
