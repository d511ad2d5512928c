#pragma once

#include "base/endpoint.h"

#include <QStringList>

#include <chrono>
#include <ctime>

namespace enchufe::bench {

/// What benchpeer can do. Each prints one JSON line for every thing it measured and returns the exit status.
int sendBulk(const Endpoint &to, const QStringList &words);
int askEcho(const Endpoint &to, const QStringList &words);
int holdCrowd(const Endpoint &to, const QStringList &words);
int floodDatagrams(const Endpoint &to, const QStringList &words);
int churn(const Endpoint &to, const QStringList &words);

/// Units: nanoseconds of CLOCK_MONOTONIC, the same clock for every process of the computer.
inline qint64 nowNs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

inline double secondsBetween(qint64 fromNs, qint64 toNs)
{
    return double(toNs - fromNs) / 1e9;
}

/// Word `index` as a number, or `otherwise` where there is none.
inline qint64 number(const QStringList &words, qsizetype index, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 value = words.value(index).toLongLong(&isNumber);
    return isNumber ? value : otherwise;
}

} // namespace enchufe::bench
