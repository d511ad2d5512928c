#include "gui/inspect/sequencetexts.h"

#include "explain/explain.h"
#include "explain/quantities.h"
#include "gui/exchange/transcripttexts.h"
#include "journal/calllog.h"
#include "journal/literals.h"

#include <QLocale>

#include <algorithm>

namespace enchufe {

namespace {

/// Units: bytes. More of them say no more in one line.
constexpr qsizetype previewed = 60;

} // namespace

QString SequenceTexts::duration(qint64 ns)
{
    return explain::durationText(quint64(std::max<qint64>(0, ns)));
}

QString SequenceTexts::gap(qint64 ns)
{
    return tr("\u2026 %1 \u2026", "a wait that is not drawn to scale").arg(duration(ns));
}

Transport SequenceTexts::transport(const SequenceItem &item) const
{
    return m_sequence.lanes()[size_t(item.lane)].transport;
}

/// All that its event said is gone. States and segments tell of themselves.
bool SequenceTexts::isDropped(const SequenceItem &item) const
{
    const bool isEvent = item.kind != SequenceKind::State && item.kind != SequenceKind::Segment;
    return isEvent && item.event < m_journal.firstKept();
}

QString SequenceTexts::laneTitle(int lane) const
{
    const Endpoint endpoint = m_sequence.lanes()[size_t(lane)].endpoint;
    return endpoint.isNull() || endpoint.port() == 0 ? tr("no endpoint") : endpoint.toString();
}

QString SequenceTexts::laneRole(int lane) const
{
    const SequenceLane &shown = m_sequence.lanes()[size_t(lane)];
    const bool isTcp = shown.transport == Transport::Tcp;
    if (shown.isOneOfSeveral)
        return tr("one of several sockets");
    if (!shown.socket.isValid())
        return tr("not a socket of this program");
    switch (shown.opening) {
    case Opening::Active:
        return isTcp ? tr("client (active open)") : tr("UDP with a fixed partner");
    case Opening::Accepted:
        return isTcp ? tr("accepted (ghost socket)") : tr("UDP ghost socket");
    case Opening::Passive:
        if (!isTcp && m_sequence.isNeverOpened(lane))
            return tr("UDP, could not be opened");
        return isTcp ? tr("listener (passive open)") : tr("UDP, waits for datagrams");
    case Opening::Waiting:
        return tr("in the listener's queue");
    case Opening::Foreign:
        break;
    }
    return tr("another program's socket");
}

QString SequenceTexts::laneTip(int lane) const
{
    QStringList lines = {tr("%1: %2", "an endpoint, what it is").arg(laneTitle(lane), laneRole(lane))};
    const SequenceLane &shown = m_sequence.lanes()[size_t(lane)];
    if (shown.isOneOfSeveral)
        lines += tr("Several sockets wait at this endpoint, and which of them takes these datagrams only the "
                    "kernel knows.");
    else if (!shown.socket.isValid())
        lines += tr("Nothing is known of this end but what ours shows: its lane has no calls and no states.");
    return lines.join(u'\n');
}

QString SequenceTexts::timeTitle()
{
    return tr("seconds");
}

QString SequenceTexts::time(const SequenceItem &item) const
{
    const double seconds = double(item.timeNs - m_sequence.startNs()) / 1e9;
    return QLocale().toString(seconds, 'f', 6);
}

QString SequenceTexts::place(const SequenceItem &item) const
{
    if (item.toLane < 0)
        return laneTitle(item.lane);
    return tr("%1 \u2192 %2", "from one endpoint to another")
        .arg(laneTitle(item.lane), laneTitle(item.toLane));
}

QString SequenceTexts::segmentName(const SequenceItem &item)
{
    switch (item.segment) {
    case SegmentKind::Syn:
        return QStringLiteral("SYN");
    case SegmentKind::SynAgain:
        return tr("SYN again (%1)", "the how manieth request").arg(item.count);
    case SegmentKind::SynAck:
        return QStringLiteral("SYN-ACK");
    case SegmentKind::Ack:
        return QStringLiteral("ACK");
    case SegmentKind::Data:
        return tr("data");
    case SegmentKind::Fin:
        return QStringLiteral("FIN");
    case SegmentKind::Rst:
        return QStringLiteral("RST");
    case SegmentKind::Datagram:
        return tr("datagram");
    case SegmentKind::PortUnreachable:
        return QStringLiteral("ICMP port unreachable");
    case SegmentKind::None:
        break;
    }
    return {};
}

QString SequenceTexts::what(const SequenceItem &item) const
{
    const Event event = m_journal.event(item.event);
    switch (item.kind) {
    case SequenceKind::Call:
        return isDropped(item) ? tr("system call")
                               : QString(QString(systemCallName(event.call)) + QStringLiteral("()"));
    case SequenceKind::Sent:
    case SequenceKind::Received:
        return TranscriptTexts::direction(item.kind == SequenceKind::Sent ? EventKind::Sent
                                                                          : EventKind::Received);
    case SequenceKind::State:
        return stateName(item.state, transport(item));
    case SequenceKind::Moment:
        return isDropped(item)                         ? tr("event", "something happened, not known what")
               : event.kind == EventKind::PeerFinished ? tr("end of data")
               : event.kind == EventKind::Unsent       ? tr("not sent")
               : event.kind == EventKind::Truncated    ? tr("cut")
                                                       : tr("failed");
    case SequenceKind::Segment:
        break;
    }
    return segmentName(item);
}

QString SequenceTexts::call(const Event &event) const
{
    return CallLog::line(m_journal, event);
}

QString SequenceTexts::preview(const Event &event) const
{
    if (!m_journal.isKept(event))
        return {};
    return shownLiteral(m_journal.payload(event), previewed);
}

QString SequenceTexts::bytes(const SequenceItem &item, const Event &event) const
{
    const QString size = TranscriptTexts::size(event, transport(item));
    if (event.payloadLength == 0)
        return size;
    if (!m_journal.isKept(event))
        return TranscriptTexts::notKept(event.payloadLength);
    return tr("%1: %2", "how many bytes, and how they begin").arg(size, preview(event));
}

QString SequenceTexts::shortBytes(const Event &event) const
{
    const QString size = TranscriptTexts::bytes(event.payloadLength);
    const QString text = preview(event);
    return text.isEmpty() ? size : tr("%1: %2", "how many bytes, and how they begin").arg(size, text);
}

bool SequenceTexts::isSelf(int lane) const
{
    const SequenceLane &shown = m_sequence.lanes()[size_t(lane)];
    return !shown.endpoint.isNull() && isSameEndpoint(shown.endpoint, shown.remote);
}

QString SequenceTexts::moment(const Event &event, const SequenceItem &item) const
{
    if (event.kind == EventKind::PeerFinished)
        return isSelf(item.lane) ? tr("recv() = 0: its own FIN has come back.")
                                 : tr("recv() = 0: the other side has finished talking.");
    const SequenceLane &lane = m_sequence.lanes()[size_t(item.lane)];
    SocketRow row;
    row.id = event.socket;
    row.transport = lane.transport;
    row.opening = lane.opening;
    row.name = lane.name;
    row.pair = {lane.endpoint, lane.remote};
    return TranscriptTexts::life(m_journal, event, &row);
}

QString SequenceTexts::evidence(const SequenceItem &item) const
{
    switch (item.evidence) {
    case SegmentEvidence::ConnectCalled:
        return tr("Inferred: connect() was called and did not fail at once.");
    case SegmentEvidence::RequestCounted:
        return tr("Inferred: the kernel counts its unanswered requests, and sent one more.");
    case SegmentEvidence::Connected:
        return tr("Inferred: the kernel says ESTABLISHED, so the handshake is complete.");
    case SegmentEvidence::Accepted:
        return tr("Inferred: accept() gave this connection, so its handshake is complete.");
    case SegmentEvidence::Refused:
        return tr("Inferred: connect() ended with ECONNREFUSED. (An ICMP message can cause it as well.)");
    case SegmentEvidence::StreamPosition:
        return tr("Inferred: this write and this read cover the same bytes of the stream.");
    case SegmentEvidence::Written:
        return tr(
            "Inferred: the kernel took these bytes to send them. Whether they arrived is not known here.");
    case SegmentEvidence::Read:
        return tr("Inferred: these bytes were read here. When they were sent is not known here.");
    case SegmentEvidence::Unread:
        return tr("Inferred: the FIN had arrived, and these bytes before it. They waited in the kernel to be "
                  "read.");
    case SegmentEvidence::Waited:
        return tr("Inferred: the kernel held these bytes (Recv-Q), and nobody read them.");
    case SegmentEvidence::SameDatagram:
        return tr("Inferred: a datagram with these bytes was sent there and received here.");
    case SegmentEvidence::Finished:
        return tr("Inferred: one end finished with shutdown() or close(), the other noticed it.");
    case SegmentEvidence::FinishedHere:
        return tr("Inferred: shutdown() or close() with nothing left unread makes the kernel send FIN.");
    case SegmentEvidence::FinishedThere:
        return tr("Inferred: only the other end's FIN brings a socket here.");
    case SegmentEvidence::AbortedHere:
        return tr("Inferred: a close that discards the connection makes the kernel send RST.");
    case SegmentEvidence::ResetRead:
        return tr("Inferred: the kernel reported a reset (ECONNRESET or EPIPE).");
    case SegmentEvidence::GoneThere:
        return tr(
            "Inferred: the kernel had given that end up before this FIN came, and answers it with RST.");
    case SegmentEvidence::DatagramRefused:
        return tr("Inferred: a datagram's refusal (ECONNREFUSED) comes as an ICMP message.");
    case SegmentEvidence::None:
        break;
    }
    return {};
}

QString SequenceTexts::segmentDetails(const SequenceItem &item) const
{
    if (item.segment != SegmentKind::Data && item.segment != SegmentKind::Datagram)
        return evidence(item);
    return tr("%1. %2", "how many bytes; from what it was concluded")
        .arg(TranscriptTexts::bytes(item.bytes), evidence(item));
}

QString SequenceTexts::details(const SequenceItem &item) const
{
    if (isDropped(item))
        return tr("No longer kept: there were so many events that the oldest were dropped.");
    const Event event = m_journal.event(item.event);
    switch (item.kind) {
    case SequenceKind::Call:
        if (event.durationNs > 0)
            return tr("%1, took %2", "a call with its result; how long it took")
                .arg(call(event), duration(event.durationNs));
        return call(event);
    case SequenceKind::Sent:
    case SequenceKind::Received:
        return bytes(item, event);
    case SequenceKind::State: {
        SocketRow row;
        row.transport = transport(item);
        row.kernel.state = item.state;
        row.life =
            item.state == TcpState::Close && row.transport == Transport::Tcp ? Life::Ended : Life::Open;
        return explain::stateGloss(row);
    }
    case SequenceKind::Moment:
        return moment(event, item);
    case SequenceKind::Segment:
        break;
    }
    return segmentDetails(item);
}

QString SequenceTexts::certainty(const SequenceItem &item)
{
    return item.isInferred() ? tr("inferred") : tr("seen");
}

QString SequenceTexts::label(const SequenceItem &item) const
{
    if (isDropped(item))
        return tr("%1, no longer kept", "what happened").arg(what(item));
    const Event event = m_journal.event(item.event);
    switch (item.kind) {
    case SequenceKind::Call:
        return call(event);
    case SequenceKind::Sent:
        return tr("sent %1", "so many bytes, and how they begin").arg(shortBytes(event));
    case SequenceKind::Received:
        return tr("received %1", "so many bytes, and how they begin").arg(shortBytes(event));
    case SequenceKind::State:
        return what(item);
    case SequenceKind::Moment:
        if (event.kind == EventKind::PeerFinished)
            return tr("recv() = 0, end of data");
        return event.error != 0 ? errnoName(event.error) : details(item);
    case SequenceKind::Segment:
        break;
    }
    if (item.segment != SegmentKind::Data && item.segment != SegmentKind::Datagram)
        return segmentName(item);
    return tr("%1, %2", "data or a datagram, so many bytes")
        .arg(segmentName(item), TranscriptTexts::bytes(item.bytes));
}

QString SequenceTexts::tip(const SequenceItem &item) const
{
    QStringList lines;
    lines += tr("%1 at %2", "what happened, at which endpoint").arg(what(item), place(item));
    if (item.isInferred())
        lines[0] = tr("%1 from %2 to %3", "what travelled, between two endpoints")
                       .arg(what(item), laneTitle(item.lane), laneTitle(item.toLane));
    lines += details(item);
    const QString known = TranscriptTexts::time(m_journal.wallMs(item.timeNs));
    if (item.isInferred() && item.timeNs > item.fromNs)
        lines += tr("It travelled within %1, before %2.", "a duration, a time of the day")
                     .arg(duration(item.timeNs - item.fromNs), known);
    else
        lines += tr("At %1, %2 s after the beginning.", "a time of the day").arg(known, time(item));
    return lines.join(u'\n');
}

QString SequenceTexts::sentence(const SequenceItem &item) const
{
    return tr("%1, %2: %3 (%4)", "what, where, details, seen or inferred")
        .arg(what(item), place(item), details(item), certainty(item));
}

bool SequenceTexts::hasArrows() const
{
    return m_sequence.lanes().size() > 1;
}

QStringList SequenceTexts::legend(qint64 rowNs) const
{
    QStringList lines;
    if (hasArrows())
        lines += tr("Dashed: inferred, no packet was captured.");
    else if (isSelf(0))
        lines += {tr("Connected with itself: what it sends comes back to it."),
                  tr("So there is one lane, and no arrow to another.")};
    if (rowNs > 0)
        lines += tr("To scale: one line is %1, longer waits are cut.").arg(duration(rowNs));
    if (const auto more = m_sequence.lanesLeftOut(); more > 0)
        lines += tr("%Ln earlier connection(s) or peer(s) are left out.", nullptr, pluralCount(qint64(more)));
    if (m_sequence.first() > 0)
        lines += tr("%Ln earlier line(s) are left out.", nullptr, pluralCount(m_sequence.first()));
    return lines;
}

} // namespace enchufe
