#include "bench/peerwork.h"
#include "net/peer.h"

#include <QFile>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

namespace enchufe::bench {

namespace {

constexpr qsizetype blockSize = qsizetype(256) * 1024;
constexpr qsizetype pingSize = 64;

/// Reads and forgets until the other side finishes; how many bytes came.
qint64 drain(const Peer &peer)
{
    std::vector<char> buffer(blockSize);
    qint64 sum = 0;
    for (;;) {
        const ssize_t size = ::recv(peer.descriptor(), buffer.data(), buffer.size(), 0);
        if (size <= 0)
            return sum;
        sum += size;
    }
}

bool readExactly(const Peer &peer, char *buffer, qsizetype size)
{
    while (size > 0) {
        const ssize_t got = ::recv(peer.descriptor(), buffer, size_t(size), 0);
        if (got <= 0)
            return false;
        buffer += got;
        size -= got;
    }
    return true;
}

/// Keeps this thread on the first processor as long as it lives: the scheduler puts both ends of a round trip
/// on one processor or on two as it likes, and that alone makes a factor of seven.
class OnFirstProcessor
{
public:
    OnFirstProcessor()
    {
        ::sched_getaffinity(0, sizeof m_before, &m_before);
        cpu_set_t first;
        CPU_ZERO(&first);
        CPU_SET(0, &first);
        ::sched_setaffinity(0, sizeof first, &first);
    }
    ~OnFirstProcessor() { ::sched_setaffinity(0, sizeof m_before, &m_before); }
    Q_DISABLE_COPY_MOVE(OnFirstProcessor)

private:
    cpu_set_t m_before = {};
};

/// Round trips in nanoseconds, sorted; fewer than asked for when the other side went away.
std::vector<qint64> ping(const Peer &peer, qint64 count)
{
    const OnFirstProcessor pinned;
    const int on = 1;
    ::setsockopt(peer.descriptor(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const QByteArray message(pingSize, 'p');
    char answer[pingSize];
    std::vector<qint64> trips;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 start = nowNs();
        if (!peer.write(message) || !readExactly(peer, answer, pingSize))
            break;
        trips.push_back(nowNs() - start);
    }
    std::sort(trips.begin(), trips.end());
    return trips;
}

double microseconds(const std::vector<qint64> &sorted, double share)
{
    return sorted.empty() ? 0 : double(sorted[size_t(double(sorted.size() - 1) * share)]) / 1000;
}

/// A server that stands still ends the measurement.
void bePatient(const Peer &peer)
{
    const timeval patience = {.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(peer.descriptor(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(peer.descriptor(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

/// How fast bytes come back while they are sent without pause; MiB/s.
double bulkRate(const Peer &peer, double seconds)
{
    const qint64 start = nowNs();
    const qint64 stop = start + qint64(seconds * 1e9);
    std::atomic<qint64> returned = 0;
    std::thread reader([&] {
        std::vector<char> buffer(blockSize);
        for (;;) {
            const ssize_t size = ::recv(peer.descriptor(), buffer.data(), buffer.size(), 0);
            if (size <= 0)
                break;
            returned += size;
        }
    });
    const QByteArray block(qsizetype(64) * 1024, 'b');
    while (nowNs() < stop && peer.write(block)) {
    }
    const double rate = double(returned) / secondsBetween(start, nowNs()) / 1048576;
    peer.finish();
    reader.join();
    return rate;
}

} // namespace

// send TO BYTES PATTERN [leave]: BYTES of the file PATTERN over and over and FIN. Then waits for the other
// side's FIN, unless it is to leave: a window keeps its side open.
int sendBulk(const Endpoint &to, const QStringList &words)
{
    const qint64 bytes = number(words, 0, 1 << 20);
    QFile file(words.value(1));
    if (!file.open(QFile::ReadOnly))
        return 2;
    const QByteArray pattern = file.readAll();
    const Peer peer = Peer::connected(to);
    if (!peer.isOpen() || pattern.isEmpty())
        return 1;
    const qint64 start = nowNs();
    for (qint64 left = bytes; left > 0;) {
        const qint64 at = (bytes - left) % pattern.size();
        const qint64 size = std::min<qint64>({blockSize, left, pattern.size() - at});
        if (!peer.write(QByteArrayView(pattern).sliced(at, size)))
            return 1;
        left -= size;
    }
    const qint64 sent = nowNs();
    peer.finish();
    if (words.value(2) != u"leave")
        drain(peer);
    const qint64 end = nowNs();
    std::printf("{\"bytes\":%lld,\"startNs\":%lld,\"endNs\":%lld,\"sendSeconds\":%.6f,\"seconds\":%.6f}\n",
                bytes, start, end, secondsBetween(start, sent), secondsBetween(start, end));
    return 0;
}

// echo TO PINGS SECONDS: round trips of 64 bytes on one connection, then bulk on another.
int askEcho(const Endpoint &to, const QStringList &words)
{
    const Peer pinger = Peer::connected(to);
    if (!pinger.isOpen())
        return 1;
    bePatient(pinger);
    const std::vector<qint64> trips = ping(pinger, number(words, 0, 1000));
    const Peer busy = Peer::connected(to);
    if (!busy.isOpen())
        return 1;
    bePatient(busy);
    const double rate = bulkRate(busy, double(number(words, 1, 2)));
    std::printf("{\"pings\":%zu,\"pingP50us\":%.1f,\"pingP99us\":%.1f,\"mibPerSecond\":%.1f}\n", trips.size(),
                microseconds(trips, 0.5), microseconds(trips, 0.99), rate);
    return trips.empty() ? 1 : 0;
}

} // namespace enchufe::bench
