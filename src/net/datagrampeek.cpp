#include "net/datagrampeek.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

namespace enchufe {

namespace {

Endpoint destinationIn(const cmsghdr &header)
{
    if (header.cmsg_level == IPPROTO_IP && header.cmsg_type == IP_PKTINFO) {
        in_pktinfo info = {};
        std::memcpy(&info, CMSG_DATA(&header), sizeof info);
        return Endpoint(IpFamily::V4, &info.ipi_spec_dst, 0);
    }
    if (header.cmsg_level == IPPROTO_IPV6 && header.cmsg_type == IPV6_PKTINFO) {
        in6_pktinfo info = {};
        std::memcpy(&info, CMSG_DATA(&header), sizeof info);
        if (IN6_IS_ADDR_MULTICAST(&info.ipi6_addr))
            return {};
        const quint32 scope = IN6_IS_ADDR_LINKLOCAL(&info.ipi6_addr) ? info.ipi6_ifindex : 0;
        return Endpoint(IpFamily::V6, &info.ipi6_addr, 0, scope);
    }
    return {};
}

} // namespace

DatagramPeek peekDatagram(int descriptor)
{
    alignas(cmsghdr) std::array<char, 256> control = {};
    char first = 0;
    iovec place = {.iov_base = &first, .iov_len = 1};
    msghdr message = {};
    message.msg_iov = &place;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t length = ::recvmsg(descriptor, &message, MSG_PEEK | MSG_TRUNC | MSG_DONTWAIT);
    DatagramPeek result;
    if (length < 0) {
        result.error = errno == EAGAIN || errno == EINTR ? 0 : errno;
        return result;
    }
    result.length = length;
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (const Endpoint found = destinationIn(*header); !found.isNull())
            result.destination = found;
    }
    return result;
}

} // namespace enchufe
