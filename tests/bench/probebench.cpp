// What one look of the probe costs with ten thousand sockets: processor time of its thread (CLOCK_THREAD_CPUTIME_ID), so that
// other programs do not count. Run by hand: probebench [CONNECTIONS]

#include "kernel/kernelprobe.h"
#include "kernel/probeworld.h"
#include "kernel/procnetsource.h"
#include "kernel/rawsocket.h"
#include "kernel/sockdiagsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace enchufe;
using test::ProbeWorld;
using test::RawSocket;

namespace {

double threadMs()
{
    timespec used = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

/// Connections over loopback, of which the clients are the session's own and the accepted ends another
/// program's.
class Crowd
{
public:
    bool open(int connections)
    {
        RawSocket listener = RawSocket::waiting(Transport::Tcp, QStringLiteral("127.0.0.1:0"), 4096);
        for (int number = 0; number < connections; ++number) {
            m_clients.push_back(RawSocket::connected(Transport::Tcp, listener.local()));
            m_ghosts.push_back(listener.accept());
            if (!m_clients.back().isValid() || !m_ghosts.back().isValid())
                return false;
        }
        m_ghosts.push_back(std::move(listener));
        return true;
    }
    void tellOwn(ProbeWorld *world) const
    {
        quint32 id = 0;
        for (const RawSocket &client : m_clients)
            world->established({++id}, Opening::Active, client.pair(), client.inode());
    }
    /// Something to read at each of the others, so that every row of theirs changes.
    void speak() const
    {
        for (const RawSocket &client : m_clients) {
            if (::write(client.fd(), "x", 1) != 1)
                std::fputs("a write failed\n", stderr);
        }
    }

private:
    std::vector<RawSocket> m_clients;
    std::vector<RawSocket> m_ghosts;
};

/// Processor time of each of some looks; what is found is kept out of the sum, for the network thread appends
/// it.
void measure(KernelProbe *probe, const char *what, int looks)
{
    std::vector<double> costs;
    for (int look = 0; look < looks; ++look) {
        const double before = threadMs();
        probe->look();
        costs.push_back(threadMs() - before);
    }
    std::sort(costs.begin(), costs.end());
    std::printf("%-44s median %6.1f ms, most %6.1f ms of processor in %d looks\n", what,
                costs[costs.size() / 2], costs.back(), looks);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int connections = words.size() > 1 ? words[1].toInt() : 5'000;
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    Crowd crowd;
    if (!crowd.open(connections)) {
        std::fprintf(stderr, "not enough descriptors for %d connections\n", connections);
        return 1;
    }

    ProbeWorld world(quint32(connections) + 1);
    KernelProbe probe(world.journal, std::make_unique<SockDiagSource>(), std::make_unique<ProcNetSource>(),
                      world.ids);
    std::vector<FoundEvent> found;
    QObject::connect(&probe, &KernelProbe::found, &probe, [&found](const std::vector<FoundEvent> &events) {
        found.insert(found.end(), events.begin(), events.end());
    });
    crowd.tellOwn(&world);
    std::printf("%d sockets, %d of them the session's\n", 2 * connections + 1, connections);
    measure(&probe, "own only, first look", 1);
    measure(&probe, "own only, nothing happens", 15);
    probe.setWholeComputer(true);
    measure(&probe, "whole computer, first look", 1);
    measure(&probe, "whole computer, all told with their holders", 1);
    measure(&probe, "whole computer, nothing happens", 15);
    crowd.speak();
    measure(&probe, "whole computer, every row changed", 1);
    std::printf("%zu events found\n", found.size());
    return 0;
}
