#include "bench/peerwork.h"
#include "net/peer.h"

#include <array>
#include <atomic>

#include <cstdio>
#include <random>
#include <thread>
#include <vector>

namespace enchufe::bench {

namespace {

enum Ending { Close, HalfClose, Reset, LeaveToOther, EndingCount };

/// What one run counts, by all its threads.
struct Counts
{
    std::atomic<qint64> opened = 0;
    std::atomic<qint64> failed = 0;
    std::atomic<qint64> silent = 0;
    std::atomic<qint64> bytes = 0;
    std::array<std::atomic<qint64>, EndingCount> endings = {};
};

/// A connection from a source address of its own block of 250 x 250: TIME-WAIT never exhausts the ports.
Peer connectFrom(qint64 index, const Endpoint &to)
{
    constexpr qint64 perSource = 2000;
    const qint64 block = index / perSource;
    const quint8 bytes[4] = {127, quint8(100 + block / 250 % 100), quint8(1 + block % 250), 1};
    const Endpoint from(IpFamily::V4, bytes, 0);
    Peer peer = Peer::connectedFrom(from, to);
    const timeval patience = {.tv_sec = 5, .tv_usec = 0};
    ::setsockopt(peer.descriptor(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    return peer;
}

/// Reads until `size` bytes, the end (true) or silence (false).
bool readUpTo(const Peer &peer, qint64 size, Counts *counts)
{
    char buffer[65536];
    while (size > 0) {
        const ssize_t got = ::recv(peer.descriptor(), buffer, sizeof buffer, 0);
        if (got < 0 && errno == EAGAIN) {
            ++counts->silent;
            return false;
        }
        if (got <= 0)
            return true;
        counts->bytes += got;
        size -= got;
    }
    return true;
}

void live(Peer &peer, std::mt19937 &random, Counts *counts)
{
    const qint64 exchanges = qint64(random() % 4);
    for (qint64 i = 0; i < exchanges; ++i) {
        const QByteArray message(qsizetype(1 + random() % 2000), 'c');
        if (!peer.write(message) || !readUpTo(peer, message.size(), counts))
            return;
    }
    const auto ending = Ending(random() % EndingCount);
    ++counts->endings[size_t(ending)];
    switch (ending) {
    case Close:
        break;
    case HalfClose:
        peer.write("half");
        peer.finish();
        readUpTo(peer, 1 << 30, counts);
        break;
    case Reset:
        peer.reset();
        break;
    case LeaveToOther:
        peer.finish();
        readUpTo(peer, 1 << 30, counts);
        break;
    case EndingCount:
        Q_UNREACHABLE();
    }
}

void printCounts(const Counts &counts, const QByteArray &end)
{
    std::printf(
        "{\"opened\":%lld,\"failed\":%lld,\"silent\":%lld,\"bytes\":%lld,\"closed\":%lld,\"halfClosed\":%lld,"
        "\"reset\":%lld,\"leftToOther\":%lld%s}\n",
        counts.opened.load(), counts.failed.load(), counts.silent.load(), counts.bytes.load(),
        counts.endings[Close].load(), counts.endings[HalfClose].load(), counts.endings[Reset].load(),
        counts.endings[LeaveToOther].load(), end.constData());
    std::fflush(stdout);
}

} // namespace

// churn TO COUNT THREADS SEED PACE: COUNT connections in all, at most PACE a second (0: as fast as it goes),
// each with a random life and a random end. Prints the counts each second and at the end.
int churn(const Endpoint &to, const QStringList &words)
{
    const qint64 count = number(words, 0, 1000);
    const qint64 threads = number(words, 1, 20);
    const auto seed = std::mt19937::result_type(number(words, 2, 1));
    const qint64 pace = number(words, 3, 0);
    Counts counts;
    std::atomic<qint64> next = 0;
    const qint64 start = nowNs();
    std::vector<std::thread> workers;
    for (qint64 worker = 0; worker < threads; ++worker) {
        workers.emplace_back([&, worker] {
            std::mt19937 random(seed + std::mt19937::result_type(worker));
            for (qint64 index = next++; index < count; index = next++) {
                if (pace > 0)
                    std::this_thread::sleep_for(
                        std::chrono::nanoseconds(start + index * 1'000'000'000 / pace - nowNs()));
                Peer peer = connectFrom(index, to);
                ++(peer.isOpen() ? counts.opened : counts.failed);
                if (peer.isOpen())
                    live(peer, random, &counts);
            }
        });
    }
    while (next < count) {
        std::this_thread::sleep_for(std::chrono::seconds(1));
        printCounts(counts, {});
    }
    for (std::thread &worker : workers)
        worker.join();
    printCounts(counts, ",\"seconds\":" + QByteArray::number(secondsBetween(start, nowNs()), 'f', 3));
    return counts.failed == 0 && counts.silent == 0 ? 0 : 1;
}

} // namespace enchufe::bench
