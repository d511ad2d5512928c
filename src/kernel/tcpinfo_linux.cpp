#include "kernel/tcpinfo.h"

#include <cstddef>
#include <cstring>
#include <linux/sock_diag.h>
#include <linux/tcp.h>

namespace enchufe {

namespace {

/// Fills `field` from the place of its namesake, if that is there whole.
template <typename Field>
bool readField(QByteArrayView bytes, size_t offset, Field *field)
{
    if (size_t(bytes.size()) < offset + sizeof(Field))
        return false;
    std::memcpy(field, bytes.data() + offset, sizeof(Field));
    return true;
}

/// The first eight bytes: states, options and bit fields.
void readFlags(QByteArrayView info, SocketDetails *details)
{
    tcp_info head = {};
    if (size_t(info.size()) < offsetof(tcp_info, tcpi_rto))
        return;
    std::memcpy(static_cast<void *>(&head), info.data(), offsetof(tcp_info, tcpi_rto));
    details->isTcp = true;
    details->congestionState = head.tcpi_ca_state;
    details->probes = head.tcpi_probes;
    details->backoff = head.tcpi_backoff;
    details->hasTimestamps = (head.tcpi_options & TCPI_OPT_TIMESTAMPS) != 0;
    details->hasSack = (head.tcpi_options & TCPI_OPT_SACK) != 0;
    details->hasEcn = (head.tcpi_options & TCPI_OPT_ECN) != 0;
    if ((head.tcpi_options & TCPI_OPT_WSCALE) != 0) {
        details->sendScale = head.tcpi_snd_wscale;
        details->receiveScale = head.tcpi_rcv_wscale;
    }
    details->isAppLimited = head.tcpi_delivery_rate_app_limited != 0;
}

void readPath(QByteArrayView info, SocketDetails *details)
{
    readField(info, offsetof(tcp_info, tcpi_rto), &details->retransmitTimeoutUs);
    readField(info, offsetof(tcp_info, tcpi_ato), &details->ackTimeoutUs);
    readField(info, offsetof(tcp_info, tcpi_snd_mss), &details->sendMss);
    readField(info, offsetof(tcp_info, tcpi_rcv_mss), &details->receiveMss);
    readField(info, offsetof(tcp_info, tcpi_advmss), &details->advertisedMss);
    readField(info, offsetof(tcp_info, tcpi_pmtu), &details->pathMtu);
    readField(info, offsetof(tcp_info, tcpi_rtt), &details->rttUs);
    readField(info, offsetof(tcp_info, tcpi_rttvar), &details->rttVarUs);
    readField(info, offsetof(tcp_info, tcpi_min_rtt), &details->minRttUs);
    readField(info, offsetof(tcp_info, tcpi_rcv_rtt), &details->receiverRttUs);
    readField(info, offsetof(tcp_info, tcpi_last_data_sent), &details->sinceDataSentMs);
    readField(info, offsetof(tcp_info, tcpi_last_data_recv), &details->sinceDataReceivedMs);
    readField(info, offsetof(tcp_info, tcpi_last_ack_recv), &details->sinceAckReceivedMs);
}

void readWindows(QByteArrayView info, SocketDetails *details)
{
    readField(info, offsetof(tcp_info, tcpi_snd_wnd), &details->peerWindow);
    constexpr size_t receiveWindowOffset = offsetof(tcp_info, tcpi_snd_wnd) + sizeof(__u32);
    details->hasReceiveWindow = readField(info, receiveWindowOffset, &details->receiveWindow);
    readField(info, offsetof(tcp_info, tcpi_rcv_space), &details->receiveSpace);
    readField(info, offsetof(tcp_info, tcpi_rcv_ssthresh), &details->receiveThreshold);
    readField(info, offsetof(tcp_info, tcpi_notsent_bytes), &details->notSent);
    readField(info, offsetof(tcp_info, tcpi_snd_cwnd), &details->congestionWindow);
    readField(info, offsetof(tcp_info, tcpi_snd_ssthresh), &details->slowStartThreshold);
}

void readSegments(QByteArrayView info, SocketDetails *details)
{
    readField(info, offsetof(tcp_info, tcpi_unacked), &details->unacked);
    readField(info, offsetof(tcp_info, tcpi_sacked), &details->sacked);
    readField(info, offsetof(tcp_info, tcpi_lost), &details->lost);
    readField(info, offsetof(tcp_info, tcpi_retrans), &details->retransmitsOut);
    readField(info, offsetof(tcp_info, tcpi_total_retrans), &details->totalRetransmits);
    readField(info, offsetof(tcp_info, tcpi_reordering), &details->reordering);
    readField(info, offsetof(tcp_info, tcpi_reord_seen), &details->reorderSeen);
    readField(info, offsetof(tcp_info, tcpi_rcv_ooopack), &details->outOfOrder);
    readField(info, offsetof(tcp_info, tcpi_dsack_dups), &details->duplicates);
    readField(info, offsetof(tcp_info, tcpi_segs_out), &details->segmentsOut);
    readField(info, offsetof(tcp_info, tcpi_segs_in), &details->segmentsIn);
    readField(info, offsetof(tcp_info, tcpi_data_segs_out), &details->dataSegmentsOut);
    readField(info, offsetof(tcp_info, tcpi_data_segs_in), &details->dataSegmentsIn);
    readField(info, offsetof(tcp_info, tcpi_delivered), &details->delivered);
}

void readTotals(QByteArrayView info, SocketDetails *details)
{
    readField(info, offsetof(tcp_info, tcpi_bytes_sent), &details->bytesSent);
    readField(info, offsetof(tcp_info, tcpi_bytes_acked), &details->bytesAcked);
    readField(info, offsetof(tcp_info, tcpi_bytes_received), &details->bytesReceived);
    readField(info, offsetof(tcp_info, tcpi_bytes_retrans), &details->bytesRetransmitted);
    readField(info, offsetof(tcp_info, tcpi_pacing_rate), &details->pacingRate);
    readField(info, offsetof(tcp_info, tcpi_max_pacing_rate), &details->maxPacingRate);
    readField(info, offsetof(tcp_info, tcpi_delivery_rate), &details->deliveryRate);
    readField(info, offsetof(tcp_info, tcpi_busy_time), &details->busyUs);
    readField(info, offsetof(tcp_info, tcpi_rwnd_limited), &details->windowLimitedUs);
    readField(info, offsetof(tcp_info, tcpi_sndbuf_limited), &details->bufferLimitedUs);
}

} // namespace

void readTcpInfo(QByteArrayView info, SocketDetails *details)
{
    readFlags(info, details);
    readPath(info, details);
    readWindows(info, details);
    readSegments(info, details);
    readTotals(info, details);
}

void readSocketMemory(QByteArrayView memory, SocketDetails *details)
{
    const auto read = [memory](size_t variable, quint32 *field) {
        readField(memory, variable * sizeof(quint32), field);
    };
    read(SK_MEMINFO_RMEM_ALLOC, &details->receiveMemory);
    read(SK_MEMINFO_RCVBUF, &details->receiveBuffer);
    read(SK_MEMINFO_WMEM_ALLOC, &details->sendMemory);
    read(SK_MEMINFO_SNDBUF, &details->sendBuffer);
    read(SK_MEMINFO_FWD_ALLOC, &details->forwardMemory);
    read(SK_MEMINFO_WMEM_QUEUED, &details->queuedMemory);
    read(SK_MEMINFO_OPTMEM, &details->optionMemory);
    read(SK_MEMINFO_BACKLOG, &details->backlogMemory);
}

} // namespace enchufe
