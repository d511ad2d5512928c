#include "bench/peerwork.h"
#include "net/peer.h"

#include <cstdio>
#include <vector>

namespace enchufe::bench {

// flood TO SECONDS SIZE: datagrams as fast as the kernel takes them, 64 a call; counts those it took.
int floodDatagrams(const Endpoint &to, const QStringList &words)
{
    constexpr unsigned batch = 64;
    const double seconds = double(number(words, 0, 5));
    const Peer peer = Peer::connected(to, SOCK_DGRAM);
    if (!peer.isOpen())
        return 1;
    std::vector<char> bytes(size_t(number(words, 1, 64)), 'd');
    iovec piece = {bytes.data(), bytes.size()};
    std::vector<mmsghdr> messages(batch);
    for (mmsghdr &message : messages)
        message = {.msg_hdr = {.msg_name = nullptr,
                               .msg_namelen = 0,
                               .msg_iov = &piece,
                               .msg_iovlen = 1,
                               .msg_control = nullptr,
                               .msg_controllen = 0,
                               .msg_flags = 0},
                   .msg_len = 0};
    qint64 sent = 0;
    qint64 refused = 0;
    const qint64 start = nowNs();
    const qint64 stop = start + qint64(seconds * 1e9);
    while (nowNs() < stop) {
        const int taken = ::sendmmsg(peer.descriptor(), messages.data(), batch, 0);
        if (taken > 0)
            sent += taken;
        else
            ++refused;
    }
    std::printf("{\"sent\":%lld,\"refusedCalls\":%lld,\"seconds\":%.6f}\n", sent, refused,
                secondsBetween(start, nowNs()));
    return 0;
}

} // namespace enchufe::bench
