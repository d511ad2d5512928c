#pragma once

#include "base/endpoint.h"

namespace enchufe {

/// What can be known of the next datagram while it stays in the kernel.
struct DatagramPeek
{
    /// Units: bytes, however long; -1 when none waits.
    qint64 length = -1;
    /// The address of this computer that it was sent to, port 0; null unless packet information was switched
    /// on (IP_PKTINFO, IPV6_RECVPKTINFO). Of a broadcast the address of the interface that took it; null for
    /// an IPv6 multicast.
    Endpoint destination;
    /// errno of what waited instead, now taken away; 0 when nothing did.
    int error = 0;
};

/// Source: MSG_PEEK and MSG_TRUNC in recv(2), IP_PKTINFO in ip(7), RFC 3542 section 6.2.
DatagramPeek peekDatagram(int descriptor);

} // namespace enchufe
