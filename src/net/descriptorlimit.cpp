#include "net/descriptorlimit.h"

#include <algorithm>
#include <climits>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

namespace enchufe {

namespace {

int currentLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > rlim_t(INT_MAX))
        return INT_MAX;
    return int(limit.rlim_cur);
}

} // namespace

int raiseDescriptorLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    return currentLimit();
}

int descriptorReserve()
{
    return std::clamp(currentLimit() / 8, 8, 32);
}

bool isInReserve(int descriptor)
{
    return descriptor >= currentLimit() - descriptorReserve();
}

bool canAcceptMore()
{
    // An eventfd needs a number and an open file of the system, as a socket does: it fails with EMFILE and
    // ENFILE alike.
    const int descriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (descriptor < 0)
        return false;
    const bool isFree = !isInReserve(descriptor);
    ::close(descriptor);
    return isFree;
}

} // namespace enchufe
