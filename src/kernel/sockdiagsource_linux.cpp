#include "kernel/sockdiagsource.h"

#include "kernel/tcpinfo.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace enchufe {

namespace {

// The kernel fills at most 32 KiB for one datagram of a dump (netlink_dump in net/netlink/af_netlink.c).
constexpr size_t firstBufferSize = 64 * 1024;
constexpr size_t largestBufferSize = 4 * 1024 * 1024;
constexpr int mostTries = 4;
// LISTEN, SYN-RECV and all others `ss -a` asks for. Bit n is state n of tcp_states.h.
constexpr quint32 everyState = 0xfff;
/// Not INET_DIAG_VEGASINFO, with which each congestion control would tell its own.
constexpr unsigned asked = 1U << (INET_DIAG_INFO - 1) | 1U << (INET_DIAG_CONG - 1) |
                           1U << (INET_DIAG_TOS - 1) | 1U << (INET_DIAG_TCLASS - 1) |
                           1U << (INET_DIAG_SKMEMINFO - 1) | 1U << (INET_DIAG_SHUTDOWN - 1);

/// The record at `offset`, which may stand unaligned. False when it does not fit.
template <typename Record>
bool readRecord(QByteArrayView bytes, qsizetype offset, Record *record)
{
    if (offset < 0 || bytes.size() - offset < qsizetype(sizeof(Record)))
        return false;
    std::memcpy(record, bytes.data() + offset, sizeof(Record));
    return true;
}

constexpr qsizetype aligned(qsizetype size)
{
    return (size + 3) & ~qsizetype(3);
}

/// As getsockname(2) does it: only addresses that mean nothing without their interface carry it.
bool needsScope(const quint8 *address)
{
    const bool linkLocal = address[0] == 0xfe && (address[1] & 0xc0) == 0x80;
    const bool narrowMulticast = address[0] == 0xff && ((address[1] & 0x0f) == 1 || (address[1] & 0x0f) == 2);
    return linkLocal || narrowMulticast;
}

Endpoint endpointOf(const inet_diag_msg &message, const __be32 (&address)[4], __be16 port)
{
    quint8 bytes[16];
    std::memcpy(bytes, address, sizeof bytes);
    if (message.idiag_family == AF_INET)
        return Endpoint(IpFamily::V4, bytes, ntohs(port));
    return Endpoint(IpFamily::V6, bytes, ntohs(port), needsScope(bytes) ? message.id.idiag_if : 0);
}

/// What the attributes tell beside the details.
struct Classes
{
    quint8 tos = 0;
    quint8 trafficClass = 0;
};

void readAttribute(int type, QByteArrayView value, KernelSocket *row, Classes *classes)
{
    SocketDetails &details = row->details;
    switch (type) {
    case INET_DIAG_INFO:
        row->hasDetails = true;
        readTcpInfo(value, &details);
        break;
    case INET_DIAG_SKMEMINFO:
        row->hasDetails = true;
        readSocketMemory(value, &details);
        if (row->transport == Transport::Udp)
            readRecord(value, SK_MEMINFO_DROPS * sizeof(quint32), &row->facts.drops);
        break;
    case INET_DIAG_CONG:
        // A name that fills the field has no 0 behind it.
        std::memcpy(details.congestionControl.data(), value.data(),
                    std::min(size_t(value.size()), details.congestionControl.size() - 1));
        break;
    case INET_DIAG_TOS:
        readRecord(value, 0, &classes->tos);
        break;
    case INET_DIAG_TCLASS:
        readRecord(value, 0, &classes->trafficClass);
        break;
    case INET_DIAG_SHUTDOWN:
        readRecord(value, 0, &details.shutdown);
        break;
    case INET_DIAG_SKV6ONLY:
        row->v6Only = !value.isEmpty() && value.at(0) != 0;
        break;
    default:
        break;
    }
}

void readAttributes(QByteArrayView attributes, KernelSocket *row)
{
    Classes classes;
    rtattr attribute;
    while (readRecord(attributes, 0, &attribute) && attribute.rta_len >= sizeof attribute &&
           attribute.rta_len <= attributes.size()) {
        const QByteArrayView value =
            attributes.sliced(sizeof attribute, attribute.rta_len - qsizetype(sizeof attribute));
        readAttribute(attribute.rta_type, value, row, &classes);
        attributes = attributes.sliced(std::min(aligned(attribute.rta_len), attributes.size()));
    }
    const Endpoint &local = row->facts.pair.local;
    const bool isV6 = local.family() == IpFamily::V6 && !local.isV4Mapped();
    row->details.tos = isV6 ? classes.trafficClass : classes.tos;
}

/// One inet_diag_msg with its attributes; false when it is too short or of another family.
bool readRow(QByteArrayView body, Transport transport, std::vector<KernelSocket> *rows)
{
    inet_diag_msg message;
    if (!readRecord(body, 0, &message))
        return false;
    if (message.idiag_family != AF_INET && message.idiag_family != AF_INET6)
        return true;
    // In its place at once: a row is some hundred bytes, and there are thousands.
    KernelSocket &row = rows->emplace_back();
    row.transport = transport;
    row.cookie = quint64(message.id.idiag_cookie[1]) << 32 | message.id.idiag_cookie[0];
    KernelFacts &facts = row.facts;
    facts.pair.local = endpointOf(message, message.id.idiag_src, message.id.idiag_sport);
    facts.pair.remote = endpointOf(message, message.id.idiag_dst, message.id.idiag_dport);
    if (facts.pair.remote.port() == 0 && facts.pair.remote.isWildcard())
        facts.pair.remote = {};
    facts.inode = message.idiag_inode;
    facts.receiveQueue = message.idiag_rqueue;
    facts.sendQueue = message.idiag_wqueue;
    facts.uid = message.idiag_uid;
    facts.state = TcpState(message.idiag_state);
    if (message.idiag_timer != 0 && message.idiag_timer <= quint8(KernelTimer::ZeroWindowProbe)) {
        facts.timer = KernelTimer(message.idiag_timer);
        facts.timerMs = message.idiag_expires;
    }
    facts.retransmits = message.idiag_retrans;
    readAttributes(body.sliced(std::min(aligned(sizeof message), body.size())), &row);
    return true;
}

} // namespace

SockDiagSource::~SockDiagSource()
{
    close();
}

SockDiagSource::Progress SockDiagSource::readDatagram(QByteArrayView datagram, Transport transport,
                                                      quint32 sequence, std::vector<KernelSocket> *rows)
{
    bool interrupted = false;
    while (!datagram.isEmpty()) {
        nlmsghdr header;
        if (!readRecord(datagram, 0, &header) || header.nlmsg_len < sizeof header ||
            qsizetype(header.nlmsg_len) > datagram.size())
            return {Step::Malformed, EBADMSG, interrupted};
        const QByteArrayView body =
            datagram.sliced(sizeof header, header.nlmsg_len - qsizetype(sizeof header));
        datagram = datagram.sliced(std::min(aligned(header.nlmsg_len), datagram.size()));
        if (header.nlmsg_seq != sequence)
            continue;
        interrupted = interrupted || (header.nlmsg_flags & NLM_F_DUMP_INTR) != 0;
        if (header.nlmsg_type == NLMSG_DONE) {
            int error = 0;
            if (readRecord(body, 0, &error) && error < 0)
                return {Step::Refused, -error, interrupted};
            return {Step::Done, 0, interrupted};
        }
        if (header.nlmsg_type == NLMSG_ERROR) {
            nlmsgerr error;
            if (!readRecord(body, 0, &error))
                return {Step::Malformed, EBADMSG, interrupted};
            if (error.error != 0)
                return {Step::Refused, -error.error, interrupted};
        } else if (header.nlmsg_type == NLMSG_OVERRUN) {
            interrupted = true;
        } else if (header.nlmsg_type == SOCK_DIAG_BY_FAMILY && !readRow(body, transport, rows)) {
            return {Step::Malformed, EBADMSG, interrupted};
        }
    }
    return {Step::More, 0, interrupted};
}

Result<std::vector<KernelSocket>> SockDiagSource::sockets()
{
    std::vector<KernelSocket> rows;
    rows.reserve(m_lastCount);
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        for (const int family : {AF_INET, AF_INET6}) {
            const Result<int> done = dump(transport, family, &rows);
            if (!done)
                return done.error();
        }
    }
    m_lastCount = rows.size();
    return rows;
}

Result<int> SockDiagSource::dump(Transport transport, int family, std::vector<KernelSocket> *rows)
{
    const size_t before = rows->size();
    int lastError = EAGAIN;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        rows->resize(before);
        if (const Result<int> asked = ask(transport, family); !asked)
            return asked.error();
        const Progress progress = readAnswer(transport, rows);
        if (progress.step == Step::Done && !progress.interrupted)
            return 0;
        // What may be left of a broken answer must not be read as part of the next one.
        if (progress.step != Step::Done)
            close();
        if (progress.step == Step::Refused || progress.error == ETIMEDOUT)
            return Error::system(progress.error, QStringLiteral("sock_diag dump"));
        lastError = progress.error != 0 ? progress.error : EAGAIN;
    }
    return Error::system(lastError, QStringLiteral("sock_diag dump"));
}

SockDiagSource::Progress SockDiagSource::readAnswer(Transport transport, std::vector<KernelSocket> *rows)
{
    bool interrupted = false;
    for (;;) {
        const Result<qsizetype> got = receive();
        if (!got)
            return {Step::Malformed, got.error().systemError, interrupted};
        Progress progress = readDatagram(QByteArrayView(m_buffer.data(), *got), transport, m_sequence, rows);
        interrupted = interrupted || progress.interrupted;
        progress.interrupted = interrupted;
        if (progress.step != Step::More)
            return progress;
    }
}

Result<int> SockDiagSource::open()
{
    if (m_descriptor >= 0)
        return 0;
    m_descriptor = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (m_descriptor < 0)
        return Error::system(errno, QStringLiteral("socket(AF_NETLINK, NETLINK_SOCK_DIAG)"));
    // A kernel that answers at all answers at once; this only keeps the probe from waiting for ever.
    const timeval patience = {5, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (m_buffer.empty())
        m_buffer.resize(firstBufferSize);
    return 0;
}

void SockDiagSource::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

Result<int> SockDiagSource::ask(Transport transport, int family)
{
    if (const Result<int> opened = open(); !opened)
        return opened.error();
    struct
    {
        nlmsghdr header;
        inet_diag_req_v2 request;
    } message = {};
    message.header.nlmsg_len = sizeof message;
    message.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    message.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    message.header.nlmsg_seq = ++m_sequence;
    message.request.sdiag_family = quint8(family);
    message.request.sdiag_protocol = transport == Transport::Tcp ? IPPROTO_TCP : IPPROTO_UDP;
    message.request.idiag_states = everyState;
    message.request.idiag_ext = quint8(asked);

    sockaddr_nl kernel = {};
    kernel.nl_family = AF_NETLINK;
    for (;;) {
        const ssize_t sent = ::sendto(m_descriptor, &message, sizeof message, 0,
                                      reinterpret_cast<const sockaddr *>(&kernel), sizeof kernel);
        if (sent >= 0)
            return 0;
        if (errno != EINTR) {
            const int error = errno;
            close();
            return Error::system(error, QStringLiteral("sock_diag request"));
        }
    }
}

Result<qsizetype> SockDiagSource::receive()
{
    for (;;) {
        sockaddr_nl sender = {};
        iovec piece = {m_buffer.data(), m_buffer.size()};
        msghdr message = {};
        message.msg_name = &sender;
        message.msg_namelen = sizeof sender;
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        const ssize_t got = ::recvmsg(m_descriptor, &message, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            const int error = errno == EAGAIN ? ETIMEDOUT : errno;
            return Error::system(error, QStringLiteral("sock_diag answer"));
        }
        if (got == 0)
            return Error::system(EBADMSG, QStringLiteral("sock_diag answer"));
        if (sender.nl_pid != 0)
            continue;
        if ((message.msg_flags & MSG_TRUNC) != 0) {
            if (m_buffer.size() < largestBufferSize)
                m_buffer.resize(m_buffer.size() * 2);
            return Error::system(EMSGSIZE, QStringLiteral("sock_diag answer cut"));
        }
        return qsizetype(got);
    }
}

} // namespace enchufe
