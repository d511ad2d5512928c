#include "explain/detailadder.h"
#include "explain/quantities.h"
#include "explain/text.h"

#include <QStringList>

namespace enchufe::explain {

namespace {

void addTimes(const SocketDetails &facts, std::vector<Detail> *details)
{
    DetailAdder add(DetailGroup::Times, details);
    add.unlessZero(facts.rttUs, "rtt", Text::tr("Round-trip time (rtt)"), microsecondsText(facts.rttUs),
                   Text::tr("How long an acknowledgment takes to come back, smoothed over the last ones."));
    add.unlessZero(facts.rttUs, "rttvar", Text::tr("Its variation (rttvar)"),
                   microsecondsText(facts.rttVarUs), Text::tr("How far single round trips stray from that."));
    if (facts.minRttUs != SocketDetails::noMinimum && facts.minRttUs != 0) {
        add("minrtt", Text::tr("Shortest (minrtt)"), microsecondsText(facts.minRttUs),
            Text::tr("The shortest round trip of the last minutes: the way itself, without queues."));
    }
    add.unlessZero(facts.receiverRttUs, "rcv_rtt", Text::tr("As the receiver sees it (rcv_rtt)"),
                   microsecondsText(facts.receiverRttUs),
                   Text::tr("The round trip as estimated from what arrives; it sizes the receive buffer."));
    add.unlessZero(facts.retransmitTimeoutUs, "rto", Text::tr("Retransmission time-out (rto)"),
                   microsecondsText(facts.retransmitTimeoutUs),
                   Text::tr("How long the kernel waits for an acknowledgment before it sends again."));
    add.unlessZero(facts.ackTimeoutUs, "ato", Text::tr("Delayed acknowledgment (ato)"),
                   microsecondsText(facts.ackTimeoutUs),
                   Text::tr("How long an acknowledgment may wait for data to travel with."));
    add("lastsnd", Text::tr("Since data was sent (lastsnd)"), millisecondsText(facts.sinceDataSentMs),
        Text::tr("Grows by itself while nothing is sent."));
    add("lastrcv", Text::tr("Since data arrived (lastrcv)"), millisecondsText(facts.sinceDataReceivedMs),
        Text::tr("Grows by itself while nothing arrives."));
    add("lastack", Text::tr("Since an acknowledgment (lastack)"), millisecondsText(facts.sinceAckReceivedMs),
        Text::tr("Grows by itself while the other end acknowledges nothing."));
    add.unlessZero(facts.busyUs, "busy", Text::tr("Busy sending (busy)"), microsecondsText(facts.busyUs),
                   Text::tr("Time in which there was something to send or to be acknowledged."));
    add.unlessZero(facts.windowLimitedUs, "rwnd_limited", Text::tr("Held back by the window (rwnd_limited)"),
                   microsecondsText(facts.windowLimitedUs),
                   Text::tr("Of that, time in which the other end's window was the obstacle."));
    add.unlessZero(facts.bufferLimitedUs, "sndbuf_limited",
                   Text::tr("Held back by the buffer (sndbuf_limited)"),
                   microsecondsText(facts.bufferLimitedUs),
                   Text::tr("Of that, time in which this end's send buffer was the obstacle."));
}

void addWindows(const SocketDetails &facts, std::vector<Detail> *details)
{
    DetailAdder add(DetailGroup::Windows, details);
    add("snd_wnd", Text::tr("Window of the other end (snd_wnd)"), bytesText(facts.peerWindow),
        facts.peerWindow == 0 ? Text::tr("The other end takes nothing more for now: its window is closed.")
                              : Text::tr("So many bytes the other end still accepts."));
    if (facts.hasReceiveWindow) {
        add("rcv_wnd", Text::tr("Window offered here (rcv_wnd)"), bytesText(facts.receiveWindow),
            Text::tr("So many bytes this end still accepts: what the other end may send without asking."));
    }
    add.unlessZero(facts.receiveSpace, "rcv_space", Text::tr("Read in a round trip (rcv_space)"),
                   bytesText(facts.receiveSpace),
                   Text::tr("What the program read in one round trip; the kernel sizes the buffer by it."));
    add.unlessZero(facts.receiveThreshold, "rcv_ssthresh", Text::tr("Limit of the offer (rcv_ssthresh)"),
                   bytesText(facts.receiveThreshold),
                   Text::tr("The largest window that this end offers now."));
    add("wscale", Text::tr("Window scale (wscale)"),
        QStringLiteral("%1,%2").arg(facts.sendScale).arg(facts.receiveScale),
        Text::tr("Windows on the wire are multiplied by 2 to this power: the other end's, this end's."));
    add.unlessZero(facts.sendMss, "mss", Text::tr("Segment size (mss)"), bytesText(facts.sendMss),
                   Text::tr("The most that one segment carries to the other end."));
    add.unlessZero(
        facts.receiveMss, "rcvmss", Text::tr("Segments that arrive (rcvmss)"), bytesText(facts.receiveMss),
        Text::tr("How large the segments of the other end seem to be; delayed acknowledgments go by it."));
    add.unlessZero(facts.advertisedMss, "advmss", Text::tr("Segment size announced (advmss)"),
                   bytesText(facts.advertisedMss),
                   Text::tr("What this end said in its SYN that it can take."));
    add.unlessZero(facts.pathMtu, "pmtu", Text::tr("Path MTU (pmtu)"), bytesText(facts.pathMtu),
                   Text::tr("The largest packet that the way takes whole, headers included."));
    QStringList agreed;
    if (facts.hasTimestamps)
        agreed += QStringLiteral("ts");
    if (facts.hasSack)
        agreed += QStringLiteral("sack");
    if (facts.hasEcn)
        agreed += QStringLiteral("ecn");
    if (!agreed.isEmpty()) {
        add("agreed", Text::tr("Agreed in the SYNs"), agreed.join(u' '),
            Text::tr("Timestamps (ts), selective acknowledgments (sack), congestion marks (ecn)."));
    }
}

void addSegments(const SocketDetails &facts, std::vector<Detail> *details)
{
    DetailAdder add(DetailGroup::Segments, details);
    add("segs_out", Text::tr("Sent (segs_out)"), countText(facts.segmentsOut),
        Text::tr("Segments sent, with SYN, FIN and bare acknowledgments."));
    add("segs_in", Text::tr("Received (segs_in)"), countText(facts.segmentsIn),
        Text::tr("Segments that arrived."));
    add.unlessZero(facts.dataSegmentsOut, "data_segs_out", Text::tr("Sent with data (data_segs_out)"),
                   countText(facts.dataSegmentsOut), Text::tr("Those that carried bytes."));
    add.unlessZero(facts.dataSegmentsIn, "data_segs_in", Text::tr("Received with data (data_segs_in)"),
                   countText(facts.dataSegmentsIn), Text::tr("Those that carried bytes."));
    add("unacked", Text::tr("Not acknowledged (unacked)"), countText(facts.unacked),
        Text::tr("Segments under way, of which the other end has not said that they arrived."));
    add("retrans", Text::tr("Sent again (retrans)"),
        QStringLiteral("%1/%2").arg(countText(facts.retransmitsOut), countText(facts.totalRetransmits)),
        Text::tr("Segments sent again: of those under way now, and since the connection began."));
    add.unlessZero(facts.lost, "lost", Text::tr("Taken for lost (lost)"), countText(facts.lost),
                   Text::tr("Segments under way that the kernel has given up and will send again."));
    add.unlessZero(facts.sacked, "sacked", Text::tr("Arrived out of turn (sacked)"), countText(facts.sacked),
                   Text::tr("Segments that the other end has although one before them is missing."));
    add.unlessZero(facts.duplicates, "dsack_dups", Text::tr("Arrived twice (dsack_dups)"),
                   countText(facts.duplicates),
                   Text::tr("Segments that had been sent again for nothing: the first copy arrived too."));
    add.unlessZero(facts.reordering, "reordering", Text::tr("Tolerated disorder (reordering)"),
                   countText(facts.reordering),
                   Text::tr("So many segments may overtake one before it is taken for lost."));
    add.unlessZero(facts.reorderSeen, "reord_seen", Text::tr("Overtaken (reord_seen)"),
                   countText(facts.reorderSeen),
                   Text::tr("How often segments were seen to arrive in another order."));
    add.unlessZero(facts.outOfOrder, "rcv_ooopack", Text::tr("Received out of order (rcv_ooopack)"),
                   countText(facts.outOfOrder),
                   Text::tr("Segments that arrived before one that precedes them."));
    add("delivered", Text::tr("Delivered (delivered)"), countText(facts.delivered),
        Text::tr("Segments that the other end has acknowledged, in or out of turn."));
}

QString congestionState(quint8 state)
{
    switch (state) {
    case 0:
        return Text::tr("Open: nothing speaks of congestion.");
    case 1:
        return Text::tr("Disorder: something arrived out of turn; perhaps it only took another way.");
    case 2:
        return Text::tr("CWR: the window is being reduced, as the network or this computer asked.");
    case 3:
        return Text::tr("Recovery: a segment is lost, and what is missing is sent again.");
    case 4:
        return Text::tr("Loss: the retransmission timer has run out, and sending begins anew, slowly.");
    default:
        return Text::tr("A state that this program does not know.");
    }
}

void addCongestion(const SocketDetails &facts, std::vector<Detail> *details)
{
    DetailAdder add(DetailGroup::Congestion, details);
    const QString algorithm = QString::fromLatin1(
        facts.congestionControl.data(),
        qsizetype(qstrnlen(facts.congestionControl.data(), facts.congestionControl.size())));
    add.unlessZero(
        quint64(algorithm.size()), "congestion", Text::tr("Algorithm"), algorithm,
        Text::tr("What decides how much may be under way: cubic goes by losses, bbr by measured speed."));
    add("cwnd", Text::tr("Congestion window (cwnd)"),
        Text::tr("%n segments", nullptr, int(facts.congestionWindow)),
        Text::tr("So many segments may be under way at once, for all that this end knows of the network."));
    if (facts.slowStartThreshold < SocketDetails::noThreshold) {
        add("ssthresh", Text::tr("Slow-start threshold (ssthresh)"),
            Text::tr("%n segments", nullptr, int(facts.slowStartThreshold)),
            facts.congestionWindow < facts.slowStartThreshold
                ? Text::tr("Below it the window doubles with each round trip, as it does now.")
                : Text::tr("Above it the window grows slowly, as it does now."));
    }
    static constexpr const char *states[] = {"open", "disorder", "CWR", "recovery", "loss"};
    add("ca_state", Text::tr("State (ca_state)"),
        facts.congestionState < std::size(states) ? QString(QLatin1String(states[facts.congestionState]))
                                                  : QString::number(facts.congestionState),
        congestionState(facts.congestionState));
}

void addRates(const SocketDetails &facts, std::vector<Detail> *details)
{
    DetailAdder add(DetailGroup::Rates, details);
    add("bytes_sent", Text::tr("Sent (bytes_sent)"), bytesText(facts.bytesSent),
        Text::tr("With everything that was sent again."));
    add("bytes_acked", Text::tr("Acknowledged (bytes_acked)"), bytesText(facts.bytesAcked),
        Text::tr("What the other end said has arrived; SYN and FIN count as one byte each."));
    add("bytes_received", Text::tr("Received (bytes_received)"), bytesText(facts.bytesReceived),
        Text::tr("What arrived here in order; a FIN counts as one byte."));
    add.unlessZero(facts.bytesRetransmitted, "bytes_retrans", Text::tr("Sent again (bytes_retrans)"),
                   bytesText(facts.bytesRetransmitted),
                   Text::tr("Bytes that had to be sent more than once."));
    if (facts.rttUs > 0) {
        const double possible = double(facts.congestionWindow) * facts.sendMss * 8e6 / facts.rttUs;
        add("send", Text::tr("Possible rate (send)"), bitRateText(possible),
            Text::tr("A congestion window in each round trip: what the connection could send."));
    }
    if (facts.pacingRate != 0 && facts.pacingRate != ~quint64(0)) {
        add("pacing_rate", Text::tr("Pacing (pacing_rate)"), bitRateText(double(facts.pacingRate) * 8),
            Text::tr("The kernel spreads the segments in time so as not to be faster than this."));
    }
    if (facts.deliveryRate != 0) {
        add("delivery_rate", Text::tr("Measured rate (delivery_rate)"),
            bitRateText(double(facts.deliveryRate) * 8),
            facts.isAppLimited ? Text::tr("At which the last bytes were acknowledged. The program gave too "
                                          "little to send for more "
                                          "(app_limited).")
                               : Text::tr("At which the last bytes were acknowledged."));
    }
}

} // namespace

void addTcpDetails(const SocketDetails &facts, std::vector<Detail> *details)
{
    addTimes(facts, details);
    addWindows(facts, details);
    addSegments(facts, details);
    addCongestion(facts, details);
    addRates(facts, details);
}

void addMemoryDetails(const SocketDetails &facts, std::vector<Detail> *details)
{
    DetailAdder add(DetailGroup::Memory, details);
    if (facts.isTcp) {
        add.unlessZero(facts.notSent, "notsent", Text::tr("Not sent yet (notsent)"), bytesText(facts.notSent),
                       Text::tr("Of the send queue, what has not left."));
    }
    add("skmem_r", Text::tr("Receive memory (r)"), bytesText(facts.receiveMemory),
        Text::tr("Memory of what arrived and was not read: the bytes and what surrounds them."));
    add("skmem_rb", Text::tr("Receive buffer (rb)"), bytesText(facts.receiveBuffer),
        Text::tr("The most that it may become: SO_RCVBUF."));
    add("skmem_t", Text::tr("Send memory (t)"), bytesText(facts.sendMemory),
        Text::tr("Memory of what was handed to the layers below and has not left this computer."));
    add("skmem_tb", Text::tr("Send buffer (tb)"), bytesText(facts.sendBuffer),
        Text::tr("The most that the send queue's memory may become: SO_SNDBUF."));
    add.unlessZero(facts.queuedMemory, "skmem_w", Text::tr("Queued to send (w)"),
                   bytesText(facts.queuedMemory), Text::tr("Memory of the whole send queue."));
    add.unlessZero(facts.forwardMemory, "skmem_f", Text::tr("Set aside (f)"), bytesText(facts.forwardMemory),
                   Text::tr("Memory that the socket holds ready for what comes next."));
    add.unlessZero(facts.optionMemory, "skmem_o", Text::tr("For options (o)"), bytesText(facts.optionMemory),
                   Text::tr("Memory of options and filters."));
    add.unlessZero(facts.backlogMemory, "skmem_bl", Text::tr("Backlog (bl)"), bytesText(facts.backlogMemory),
                   Text::tr("Memory of what arrived while the socket was being worked on."));
}

} // namespace enchufe::explain
