#include "bench/listenqueue.h"

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

namespace enchufe::bench {

ListenQueue::ListenQueue(const Endpoint &listener)
    : m_listener(listener)
    , m_netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG))
{}

ListenQueue::~ListenQueue()
{
    ::close(m_netlink);
}

std::optional<quint32> ListenQueue::waiting() const
{
    struct
    {
        nlmsghdr header;
        inet_diag_req_v2 request;
    } question = {};
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.header.nlmsg_flags = NLM_F_REQUEST;
    question.request.sdiag_family = m_listener.family() == IpFamily::V4 ? AF_INET : AF_INET6;
    question.request.sdiag_protocol = IPPROTO_TCP;
    question.request.idiag_states = 1U << TCP_LISTEN;
    question.request.id.idiag_sport = htons(m_listener.port());
    std::memcpy(question.request.id.idiag_src, m_listener.addressBytes().data(), 16);
    question.request.id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    question.request.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    if (::send(m_netlink, &question, sizeof question, 0) < 0)
        return std::nullopt;

    alignas(nlmsghdr) char buffer[8192];
    const ssize_t size = ::recv(m_netlink, buffer, sizeof buffer, 0);
    nlmsghdr header = {};
    inet_diag_msg answer = {};
    if (size < ssize_t(NLMSG_HDRLEN + sizeof answer))
        return std::nullopt;
    std::memcpy(&header, buffer, sizeof header);
    if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY)
        return std::nullopt;
    std::memcpy(&answer, buffer + NLMSG_HDRLEN, sizeof answer);
    return answer.idiag_rqueue;
}

} // namespace enchufe::bench
