#include "bench/listenqueue.h"
#include "bench/peerwork.h"
#include "net/peer.h"

#include <cstdio>
#include <thread>
#include <vector>

namespace enchufe::bench {

namespace {

/// Connections from one source address: well below the 28,000 ephemeral ports.
constexpr qint64 perSource = 8000;
/// Each wait of the peers is bounded.
constexpr qint64 patienceNs = 60'000'000'000;

/// Source address `index` of the loopback network, a different one for each process and each 8,000
/// connections, so that neither ports nor TIME-WAIT of an earlier run get in the way.
Endpoint source(qint64 index)
{
    const auto mixed = quint32(::getpid()) * 7 + quint32(index);
    const quint8 bytes[4] = {127, quint8(1 + mixed / 250 % 250), quint8(1 + mixed % 250), 1};
    return Endpoint(IpFamily::V4, bytes, 0);
}

/// Waits until no more than `most` connections wait for accept(); false when the patience is over.
bool awaitQueue(const ListenQueue &queue, quint32 most)
{
    const qint64 limit = nowNs() + patienceNs;
    while (queue.waiting().value_or(0) > most) {
        if (nowNs() > limit)
            return false;
        std::this_thread::sleep_for(std::chrono::microseconds(50));
    }
    return true;
}

} // namespace

// crowd TO COUNT QUEUE: COUNT connections as fast as they are taken, never more than QUEUE waiting for
// accept(). Prints when the last was accepted, and holds them all until standard input ends.
int holdCrowd(const Endpoint &to, const QStringList &words)
{
    const qint64 count = number(words, 0, 100);
    const auto most = quint32(number(words, 1, 1024));
    const qint64 lookEvery = std::max<qint64>(1, most / 4);
    const ListenQueue queue(to);
    std::vector<Peer> crowd;
    crowd.reserve(size_t(count));
    const qint64 start = nowNs();
    for (qint64 i = 0; i < count; ++i) {
        if (i % lookEvery == 0 && !awaitQueue(queue, most / 2))
            break;
        Peer peer = Peer::connectedFrom(source(i / perSource), to);
        if (!peer.isOpen()) {
            std::fprintf(stderr, "benchpeer: connection %lld: %s\n", i, qPrintable(errnoName(errno)));
            break;
        }
        crowd.push_back(std::move(peer));
    }
    const bool isAccepted = awaitQueue(queue, 0);
    const qint64 end = nowNs();
    std::printf("{\"connected\":%zu,\"accepted\":%s,\"startNs\":%lld,\"endNs\":%lld,\"seconds\":%.6f}\n",
                crowd.size(), isAccepted ? "true" : "false", start, end, secondsBetween(start, end));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return crowd.size() == size_t(count) && isAccepted ? 0 : 1;
}

} // namespace enchufe::bench
