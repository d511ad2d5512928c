#include "journal/findbytes.h"

#include <cstring>

#ifdef __SSE2__
#include <bit>
#include <emmintrin.h>
#endif

namespace enchufe {

namespace {

const char *findAnyLength(const char *from, const char *end, QByteArrayView needle)
{
    return static_cast<const char *>(
        ::memmem(from, size_t(end - from), needle.data(), size_t(needle.size())));
}

#ifdef __SSE2__

constexpr qsizetype longestByEnds = 32;
constexpr qsizetype half = sizeof(__m128i);

__m128i load(const char *at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
}

/// Compares both ends of the needle with 32 places at a time and the whole of it where both are the same.
const char *findByEnds(const char *from, const char *end, QByteArrayView needle)
{
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const qsizetype reach = needle.size() - 1;
    const auto candidates = [&](const char *at) {
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(load(at), first), _mm_cmpeq_epi8(load(at + reach), last));
        return quint32(_mm_movemask_epi8(both));
    };
    for (; end - from >= 2 * half + reach; from += 2 * half) {
        for (quint32 places = candidates(from) | candidates(from + half) << half; places != 0;
             places &= places - 1) {
            const char *at = from + std::countr_zero(places);
            if (std::memcmp(at, needle.data(), size_t(needle.size())) == 0)
                return at;
        }
    }
    return findAnyLength(from, end, needle);
}

#endif

} // namespace

qsizetype findBytes(QByteArrayView bytes, QByteArrayView needle, qsizetype from)
{
    Q_ASSERT(!needle.isEmpty() && from >= 0);
    if (bytes.size() - from < needle.size())
        return -1;
    const char *begin = bytes.data() + from;
    const char *end = bytes.data() + bytes.size();
    const char *at = nullptr;
    if (needle.size() == 1)
        at = static_cast<const char *>(std::memchr(begin, needle.front(), size_t(end - begin)));
#ifdef __SSE2__
    else if (needle.size() <= longestByEnds)
        at = findByEnds(begin, end, needle);
#endif
    else
        at = findAnyLength(begin, end, needle);
    return at == nullptr ? -1 : at - bytes.data();
}

} // namespace enchufe
