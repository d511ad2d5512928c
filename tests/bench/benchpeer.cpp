// The other end of every measurement, the same for Enchufe, socat and ncat: plain sockets, no event loop.
//
//     benchpeer send|echo|crowd|flood|churn IP:PORT [NUMBER...]

#include "bench/peerwork.h"

#include <QMap>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace enchufe;

namespace {

void raiseDescriptorLimit()
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char **argv)
{
    using Work = int (*)(const Endpoint &, const QStringList &);
    const QMap<QString, Work> works = {{QStringLiteral("send"), bench::sendBulk},
                                       {QStringLiteral("echo"), bench::askEcho},
                                       {QStringLiteral("crowd"), bench::holdCrowd},
                                       {QStringLiteral("flood"), bench::floodDatagrams},
                                       {QStringLiteral("churn"), bench::churn}};
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const Work work = works.value(words.value(0));
    const Result<Endpoint> to = Endpoint::parse(words.value(1));
    if (!work || !to) {
        std::fprintf(stderr, "usage: benchpeer send|echo|crowd|flood|churn IP:PORT [NUMBER...]\n");
        return 2;
    }
    std::signal(SIGPIPE, SIG_IGN);
    raiseDescriptorLimit();
    return work(*to, words.mid(2));
}
