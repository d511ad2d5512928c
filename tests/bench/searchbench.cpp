// How fast recorded bytes are searched once they are in the page cache: a journal of so many bytes in memory,
// looked through for words that are not there.
//
//     searchbench BYTES

#include "bench/peerwork.h"
#if __has_include("journal/bytesearch.h")
#include "journal/bytesearch.h"
#endif
#include "journal/journalwriter.h"

#include <QByteArrayList>
#include <QByteArrayMatcher>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>

using namespace enchufe;
using namespace enchufe::bench;

namespace {

constexpr qsizetype readSize = qsizetype(256) * 1024;

/// None of them is there, but all of their letters are.
const QByteArrayList needles = {"~", "needles", "a needle that is nowhere"};

void fill(JournalWriter &writer, qint64 bytes)
{
    QByteArray block;
    for (int line = 0; block.size() < readSize; ++line)
        block += "line " + QByteArray::number(line * 7919) + " of what a protocol says, and an end of it\r\n";
    block.truncate(readSize);
    for (qint64 done = 0; done < bytes; done += readSize)
        writer.append({.socket = {1}, .kind = EventKind::Received}, block);
    writer.publish();
}

/// Looks at every payload; how many hold the needle.
qint64 countHits(const Journal &journal, const std::function<bool(QByteArrayView)> &isIn)
{
    qint64 hits = 0;
    for (quint64 number = journal.firstKept(); number < journal.published(); ++number) {
        if (isIn(journal.payload(journal.event(number))))
            ++hits;
    }
    return hits;
}

qint64 searchWithMemmem(const Journal &journal, const QByteArray &needle)
{
    return countHits(journal, [&](QByteArrayView bytes) {
        return ::memmem(bytes.data(), size_t(bytes.size()), needle.constData(), size_t(needle.size())) !=
               nullptr;
    });
}

/// The program's own search; memmem stands for it in a tree that does not have it.
#if __has_include("journal/bytesearch.h")
constexpr const char *oursName = "ByteSearch";
qint64 searchWithOurs(const Journal &journal, const QByteArray &needle)
{
    ByteSearch search(journal, {.needle = needle, .socket = {1}});
    while (search.step()) {
    }
    return qint64(search.takeMatches().size());
}
#else
constexpr const char *oursName = "no search of its own yet: memmem";
qint64 searchWithOurs(const Journal &journal, const QByteArray &needle)
{
    return searchWithMemmem(journal, needle);
}
#endif

qint64 searchWithMatcher(const Journal &journal, const QByteArray &needle)
{
    const QByteArrayMatcher matcher(needle);
    return countHits(journal, [&](QByteArrayView bytes) { return matcher.indexIn(bytes) >= 0; });
}

/// GB/s with the needle that takes longest, when everything was in the cache already; 0 where it found what
/// is not there.
double slowestRate(qint64 bytes, const Journal &journal,
                   qint64 (*search)(const Journal &, const QByteArray &))
{
    double slowest = 1e9;
    search(journal, needles.first());
    for (const QByteArray &needle : needles) {
        const qint64 start = nowNs();
        const qint64 hits = search(journal, needle);
        slowest = std::min(slowest, hits == 0 ? double(bytes) / secondsBetween(start, nowNs()) / 1e9 : 0);
    }
    return slowest;
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 bytes = argc > 1 ? std::atoll(argv[1]) : 1 << 30;
    SystemClock clock;
    Journal journal(clock, {});
    JournalWriter writer(journal);
    fill(writer, bytes);
    std::printf("{\"ours\":\"%s\",\"oursGBs\":%.2f,\"memmemGBs\":%.2f,\"matcherGBs\":%.2f}\n", oursName,
                slowestRate(bytes, journal, searchWithOurs), slowestRate(bytes, journal, searchWithMemmem),
                slowestRate(bytes, journal, searchWithMatcher));
    return 0;
}
