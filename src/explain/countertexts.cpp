#include "explain/countertexts.h"

#include "explain/text.h"

#include <QHash>

#include <array>
#include <utility>

namespace enchufe::explain {

namespace {

using Sentence = std::pair<const char *, const char *>;

// Source: RFC 4022, 4113, 4293; Documentation/networking/snmp_counter.rst of the kernel.
constexpr std::array connections = {
    Sentence{"TcpActiveOpens",
             QT_TRANSLATE_NOOP("explain", "Active opens: connections that were asked for from here.")},
    Sentence{"TcpPassiveOpens",
             QT_TRANSLATE_NOOP("explain", "Passive opens: connections that a listener here accepted "
                                          "to set up.")},
    Sentence{"TcpAttemptFails",
             QT_TRANSLATE_NOOP("explain", "Attempts that came to nothing, for instance because they "
                                          "were refused.")},
    Sentence{"TcpEstabResets",
             QT_TRANSLATE_NOOP("explain", "Connections that ended with a reset instead of a FIN.")},
    Sentence{"TcpInSegs", QT_TRANSLATE_NOOP("explain", "Segments that arrived, all kinds.")},
    Sentence{"TcpOutSegs",
             QT_TRANSLATE_NOOP("explain", "Segments that were sent, without those sent again.")},
    Sentence{"TcpRetransSegs", QT_TRANSLATE_NOOP("explain", "Segments that were sent again, because nobody "
                                                            "acknowledged them in time.")},
    Sentence{"TcpInErrs", QT_TRANSLATE_NOOP("explain", "Segments that arrived damaged.")},
    Sentence{"TcpOutRsts",
             QT_TRANSLATE_NOOP("explain", "Resets (RST) sent: something was refused or aborted here.")},
    Sentence{
        "TcpCurrEstab",
        QT_TRANSLATE_NOOP(
            "explain",
            "Ends that are connected at this moment: ESTABLISHED, and in newer kernels CLOSE-WAIT too.")},
    Sentence{"TcpInCsumErrors", QT_TRANSLATE_NOOP("explain", "Segments that arrived with a wrong checksum.")},
    // Counted where the timer is set, __inet_twsk_schedule(), which an orphan in FIN-WAIT-2 passes first:
    // measured with Linux 6.18. Kernels before counted in tw_timer_handler().
    Sentence{
        "TcpExtTW",
        QT_TRANSLATE_NOOP(
            "explain", "Closed ends that the kernel began to guard: in TIME-WAIT, or in FIN-WAIT-2 without a "
                       "program. Each counts once; old kernels count it when its time is over.")},
    Sentence{"TcpExtTWKilled",
             QT_TRANSLATE_NOOP(
                 "explain", "Closed ends like those of TcpExtTW that are guarded for four seconds at most.")},
    Sentence{
        "TcpExtTWRecycled",
        QT_TRANSLATE_NOOP(
            "explain", "Active opens from here that took a pair of endpoints which was still in TIME-WAIT.")},
    Sentence{"TcpExtTCPTimeWaitOverflow",
             QT_TRANSLATE_NOOP("explain",
                               "Closed ends that got no TIME-WAIT, because there were too many already.")},
    Sentence{"TcpExtListenOverflows",
             QT_TRANSLATE_NOOP("explain", "The accept queue of a listener was full when a "
                                          "connection should have joined it.")},
    Sentence{"TcpExtListenDrops",
             QT_TRANSLATE_NOOP("explain", "Requests to a listener that were dropped, for "
                                          "instance because its queue was full.")},
    Sentence{"TcpExtEmbryonicRsts",
             QT_TRANSLATE_NOOP("explain", "Requests that were reset before the connection was "
                                          "established.")},
};

constexpr std::array endings = {
    Sentence{"TcpExtTCPAbortOnData",
             QT_TRANSLATE_NOOP("explain", "Connections reset by this side on purpose (linger 0), "
                                          "or because data came after the close.")},
    Sentence{"TcpExtTCPAbortOnClose",
             QT_TRANSLATE_NOOP("explain", "Connections reset because they were closed with bytes "
                                          "still unread.")},
    Sentence{"TcpExtTCPAbortOnTimeout",
             QT_TRANSLATE_NOOP("explain", "Connections given up because nobody answered any "
                                          "more.")},
    Sentence{"TcpExtTCPAbortOnLinger",
             QT_TRANSLATE_NOOP("explain", "Connections that were cut and did not wait in FIN-WAIT-2, as "
                                          "their programs had asked (TCP_LINGER2).")},
    Sentence{"TcpExtTCPAbortOnMemory",
             QT_TRANSLATE_NOOP("explain", "Connections reset because there was too little "
                                          "memory.")},
    Sentence{"TcpExtTCPAbortFailed",
             QT_TRANSLATE_NOOP("explain", "A reset should have been sent and could not be.")},
    Sentence{"TcpExtTCPKeepAlive", QT_TRANSLATE_NOOP("explain", "Keepalive questions that were sent.")},
};

constexpr std::array flow = {
    Sentence{"TcpExtTCPToZeroWindowAdv",
             QT_TRANSLATE_NOOP("explain", "A receiver here closed its window: its buffer "
                                          "is full.")},
    Sentence{"TcpExtTCPFromZeroWindowAdv",
             QT_TRANSLATE_NOOP("explain", "A receiver here opened its window again.")},
    Sentence{"TcpExtTCPWantZeroWindowAdv",
             QT_TRANSLATE_NOOP("explain", "A receiver here would have closed its window "
                                          "and had already promised more.")},
    Sentence{"TcpExtTCPWinProbe",
             QT_TRANSLATE_NOOP("explain", "Questions sent to a closed window: is there room again?")},
    Sentence{"TcpExtTCPTimeouts", QT_TRANSLATE_NOOP("explain", "The retransmission timer ran out.")},
    Sentence{"TcpExtTCPSynRetrans",
             QT_TRANSLATE_NOOP("explain", "Requests for a connection (SYN) that had to be sent "
                                          "again.")},
    Sentence{"TcpExtTCPFastRetrans",
             QT_TRANSLATE_NOOP("explain", "Segments sent again before the timer ran out, because "
                                          "later ones had arrived.")},
    Sentence{"TcpExtTCPLossProbes",
             QT_TRANSLATE_NOOP("explain", "The last segment was sent again early, to find out "
                                          "whether it was lost.")},
    Sentence{"TcpExtTCPSpuriousRtxHostQueues",
             QT_TRANSLATE_NOOP("explain", "A segment was not sent again: the first "
                                          "copy had not left this computer yet.")},
    Sentence{"TcpExtTCPDSACKRecv",
             QT_TRANSLATE_NOOP("explain", "The other end said that a segment arrived twice.")},
    Sentence{"TcpExtTCPOFOQueue",
             QT_TRANSLATE_NOOP("explain", "Segments that arrived before one that precedes them, "
                                          "and were kept.")},
    Sentence{"TcpExtTCPRcvQDrop",
             QT_TRANSLATE_NOOP("explain", "Segments dropped because the receive buffer was full.")},
    Sentence{"TcpExtTCPZeroWindowDrop",
             QT_TRANSLATE_NOOP("explain", "Segments dropped because they came to a closed "
                                          "window.")},
    Sentence{"TcpExtDelayedACKs",
             QT_TRANSLATE_NOOP("explain", "Acknowledgments that waited for company and then went "
                                          "alone.")},
    Sentence{"TcpExtDelayedACKLost",
             QT_TRANSLATE_NOOP("explain", "Something arrived a second time; perhaps an "
                                          "acknowledgment was lost.")},
    Sentence{"TcpExtTCPPureAcks", QT_TRANSLATE_NOOP("explain", "Acknowledgments without data that arrived.")},
    Sentence{"TcpExtTCPHPAcks",
             QT_TRANSLATE_NOOP("explain", "Acknowledgments that arrived with nothing unusual.")},
    Sentence{"TcpExtTCPHPHits",
             QT_TRANSLATE_NOOP("explain", "Segments with data that arrived in order with nothing "
                                          "unusual.")},
    Sentence{"TcpExtTCPAutoCorking",
             QT_TRANSLATE_NOOP("explain", "Small pieces that were put together before sending.")},
    Sentence{"TcpExtTCPOrigDataSent",
             QT_TRANSLATE_NOOP("explain", "Segments with data, without those sent again.")},
    Sentence{"TcpExtTCPDelivered", QT_TRANSLATE_NOOP("explain", "Segments that the other end acknowledged.")},
    Sentence{"TcpExtTCPRcvCoalesce",
             QT_TRANSLATE_NOOP("explain", "Segments that were joined in the receive queue.")},
    Sentence{"TcpExtTCPBacklogCoalesce",
             QT_TRANSLATE_NOOP("explain", "Segments that were joined while the socket was busy.")},
    Sentence{"TcpExtTCPLostRetransmit",
             QT_TRANSLATE_NOOP("explain", "Segments that were sent again and are taken for lost once more.")},
    Sentence{"TcpExtTcpTimeoutRehash",
             QT_TRANSLATE_NOOP("explain", "After the timer ran out the kernel chose a new hash for the "
                                          "connection, so that it may take another way.")},
    Sentence{"TcpExtTCPDSACKOldSent",
             QT_TRANSLATE_NOOP("explain", "The other end was told that a segment arrived here twice.")},
    Sentence{"TcpExtTCPDSACKRecvSegs",
             QT_TRANSLATE_NOOP("explain", "Segments that arrived twice at the other end, as it said.")},
    Sentence{"TcpExtTCPDSACKIgnoredNoUndo",
             QT_TRANSLATE_NOOP(
                 "explain",
                 "The other end said that a segment arrived twice, and nothing had to be undone for that.")},
    Sentence{
        "TcpExtTCPACKSkippedSeq",
        QT_TRANSLATE_NOOP("explain",
                          "Acknowledgments left out: too many segments came that were outside the window.")},
};

constexpr std::array datagrams = {
    Sentence{"UdpInDatagrams", QT_TRANSLATE_NOOP("explain", "Datagrams that were handed to a program.")},
    Sentence{"UdpOutDatagrams", QT_TRANSLATE_NOOP("explain", "Datagrams that were sent.")},
    Sentence{"UdpNoPorts", QT_TRANSLATE_NOOP("explain", "Datagrams for a port at which nobody waits.")},
    Sentence{"UdpInErrors", QT_TRANSLATE_NOOP("explain", "Datagrams that could not be handed on: no room, or "
                                                         "damaged.")},
    Sentence{"UdpRcvbufErrors",
             QT_TRANSLATE_NOOP("explain", "Datagrams thrown away because a receive buffer was "
                                          "full.")},
    Sentence{"UdpSndbufErrors",
             QT_TRANSLATE_NOOP("explain", "Datagrams not sent because a send buffer was full.")},
    Sentence{"UdpInCsumErrors", QT_TRANSLATE_NOOP("explain", "Datagrams that arrived damaged.")},
    Sentence{"UdpInMulticast", QT_TRANSLATE_NOOP("explain", "Datagrams to a group that arrived.")},
    Sentence{"UdpMemErrors",
             QT_TRANSLATE_NOOP("explain", "Datagrams thrown away because UDP's memory was used up.")},
    Sentence{"UdpIgnoredMulti",
             QT_TRANSLATE_NOOP("explain", "Datagrams to a group or to everybody that no socket wanted.")},
    Sentence{"IcmpOutDestUnreachs",
             QT_TRANSLATE_NOOP("explain", "ICMP messages sent: what you asked for is not "
                                          "here.")},
    Sentence{"IcmpInDestUnreachs",
             QT_TRANSLATE_NOOP("explain", "ICMP messages received: what was asked for is not "
                                          "there.")},
    Sentence{"IcmpInMsgs", QT_TRANSLATE_NOOP("explain", "ICMP messages that arrived.")},
    Sentence{"IcmpOutMsgs", QT_TRANSLATE_NOOP("explain", "ICMP messages that were sent.")},
    Sentence{"IcmpInTimeExcds",
             QT_TRANSLATE_NOOP("explain", "ICMP messages received: a packet passed too many "
                                          "routers.")},
    Sentence{"IpInReceives", QT_TRANSLATE_NOOP("explain", "IP packets that arrived, all kinds.")},
    Sentence{"IpInDelivers",
             QT_TRANSLATE_NOOP("explain", "IP packets that were handed to TCP, UDP or ICMP.")},
    Sentence{"IpOutRequests", QT_TRANSLATE_NOOP("explain", "IP packets that this computer wanted to send.")},
    Sentence{"IpInDiscards", QT_TRANSLATE_NOOP("explain", "IP packets thrown away for want of room.")},
    Sentence{"IpOutNoRoutes",
             QT_TRANSLATE_NOOP("explain", "Packets that were not sent: no way leads there.")},
    Sentence{"IpOutTransmits",
             QT_TRANSLATE_NOOP("explain", "IP packets that were handed to a network interface.")},
    Sentence{"IpInOctets",
             QT_TRANSLATE_NOOP("explain", "Bytes of the IP packets that arrived, with their headers.")},
    Sentence{"IpOutOctets",
             QT_TRANSLATE_NOOP("explain", "Bytes of the IP packets that were sent, with their headers.")},
    Sentence{"IpInMcastPkts", QT_TRANSLATE_NOOP("explain", "IP packets to a group that arrived.")},
    Sentence{"IpOutMcastPkts", QT_TRANSLATE_NOOP("explain", "IP packets to a group that were sent.")},
    Sentence{"IpInMcastOctets",
             QT_TRANSLATE_NOOP("explain", "Bytes of the IP packets to a group that arrived.")},
    Sentence{"IpOutMcastOctets",
             QT_TRANSLATE_NOOP("explain", "Bytes of the IP packets to a group that were sent.")},
    Sentence{"IpInBcastPkts",
             QT_TRANSLATE_NOOP("explain", "IP packets to everybody in a network that arrived.")},
    Sentence{"IpOutBcastPkts",
             QT_TRANSLATE_NOOP("explain", "IP packets to everybody in a network that were sent.")},
    Sentence{"IpInBcastOctets",
             QT_TRANSLATE_NOOP("explain", "Bytes of the IP packets to everybody in a network that arrived.")},
    Sentence{
        "IpOutBcastOctets",
        QT_TRANSLATE_NOOP("explain", "Bytes of the IP packets to everybody in a network that were sent.")},
    Sentence{"IpInNoECTPkts",
             QT_TRANSLATE_NOOP("explain", "IP packets that arrived without the marks for congestion (ECN).")},
};

/// IPv6's counters are named like IPv4's, but for the number, and IPv4's later ones have a word more.
QByteArray commonName(const QByteArray &name)
{
    if (name.startsWith("IpExt"))
        return QByteArray(name).remove(qsizetype(qstrlen("Ip")), qsizetype(qstrlen("Ext")));
    for (const char *family : {"Udp6", "Icmp6", "Ip6"}) {
        if (name.startsWith(family))
            return QByteArray(name).remove(qsizetype(qstrlen(family)) - 1, 1);
    }
    return name;
}

template <typename Sentences>
void addTo(QHash<QByteArray, const char *> *all, const Sentences &sentences)
{
    for (const auto &[name, sentence] : sentences)
        all->insert(name, sentence);
}

QHash<QByteArray, const char *> allSentences()
{
    QHash<QByteArray, const char *> all;
    addTo(&all, connections);
    addTo(&all, endings);
    addTo(&all, flow);
    addTo(&all, datagrams);
    return all;
}

} // namespace

QString counterSentence(const QByteArray &name)
{
    static const QHash<QByteArray, const char *> sentences = allSentences();
    const char *const sentence = sentences.value(commonName(name));
    if (sentence != nullptr)
        return Text::tr(sentence);
    if (name.startsWith("IcmpMsgInType") || name.startsWith("Icmp6InType"))
        return Text::tr("ICMP messages that arrived, those of the type with this number.");
    if (name.startsWith("IcmpMsgOutType") || name.startsWith("Icmp6OutType"))
        return Text::tr("ICMP messages that were sent, those of the type with this number.");
    return {};
}

QString counterProtocol(const QByteArray &name)
{
    for (const char *protocol : {"Tcp", "Udp", "Icmp", "Ip"}) {
        if (name.startsWith(protocol))
            return QString::fromLatin1(protocol).toUpper();
    }
    return name.startsWith("MPTcp") ? QStringLiteral("MPTCP") : QString();
}

} // namespace enchufe::explain
