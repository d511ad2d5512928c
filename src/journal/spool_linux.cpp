#include "journal/spool.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace enchufe {

namespace {

constexpr size_t mapSize = size_t(Spool::segmentSize);

QStringList candidateFolders(const QString &wanted)
{
    QStringList folders = {wanted, qEnvironmentVariable("TMPDIR")};
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    if (!cache.isEmpty())
        folders.append(cache);
    folders.append(QStringLiteral("/tmp"));
    folders.removeAll(QString());
    return folders;
}

/// A file without a name in `folder`. Returns -1 with errno set.
int openNameless(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    const int fd = ::open(path.constData(), O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600);
    // Some file systems (overlayfs before 6.1, NFS, FUSE) have no O_TMPFILE and say so in different ways.
    if (fd >= 0 || errno == ENOENT || errno == EACCES || errno == ENOSPC || errno == EROFS ||
        errno == ENOTDIR)
        return fd;
    QByteArray name = path + "/enchufe-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.constData());
    return named;
}

/// A write beyond `ulimit -f` raises SIGXFSZ, which ends the process; ask before.
bool isWithinFileSizeLimit(quint64 end)
{
    rlimit limit = {};
    return ::getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY || end <= limit.rlim_cur;
}

int allocateOnDisk(int fd, quint64 start)
{
    if (!isWithinFileSizeLimit(start + mapSize))
        return EFBIG;
    int error = 0;
    do {
        error = ::posix_fallocate(fd, off_t(start), off_t(mapSize));
    } while (error == EINTR);
    return error;
}

} // namespace

Spool::Spool(const QString &directory)
    : m_chunks(new std::atomic<char *>[chunkCount]())
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    for (const QString &folder : candidateFolders(directory)) {
        if (folder == cache)
            QDir().mkpath(folder);
        m_fd = openNameless(folder);
        if (m_fd >= 0)
            return;
        m_openError = errno;
    }
}

Spool::~Spool()
{
    for (void *reservation : m_reservations)
        ::munmap(reservation, chunkSize + mapSize);
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<char *> Spool::reserve(qsizetype size, Place place)
{
    Q_ASSERT(size >= 1 && size <= segmentSize);
    const bool hasRoom = m_tailEnd - m_end >= quint64(size);
    if (!hasRoom || (m_isTailInMemory && place == Place::Disk)) {
        if (const int error = addSegment(place))
            return Error::system(error, QStringLiteral("a segment of the spool"));
    }
    return address(m_end);
}

int Spool::grow()
{
    return addSegment(Place::Disk);
}

quint64 Spool::commit(qsizetype size)
{
    Q_ASSERT(size >= 0 && m_end + quint64(size) <= m_tailEnd);
    const quint64 offset = m_end;
    m_end += quint64(size);
    return offset;
}

quint64 Spool::dropBeyond(quint64 limit)
{
    const quint64 kept = keptBytes();
    if (kept <= limit)
        return 0;
    const quint64 from = firstKept();
    const quint64 segments = (kept - limit + mapSize - 1) / mapSize;
    const quint64 to = std::min(from + segments * mapSize, m_tailStart.load(std::memory_order_relaxed));
    if (to <= from)
        return 0;
    drop(from, to);
    return to - from;
}

QByteArrayView Spool::view(quint64 offset, quint32 size) const
{
    if (size == 0 || offset < firstKept() || offset >= chunkSize * chunkCount)
        return {};
    const char *base = m_chunks[size_t(offset / chunkSize)].load(std::memory_order_acquire);
    return base == nullptr ? QByteArrayView() : QByteArrayView(base + offset % chunkSize, qsizetype(size));
}

quint64 Spool::keptBytes() const
{
    return m_tailEnd - firstKept();
}

void Spool::releaseMemory() const
{
    release(firstKept(), m_tailStart.load(std::memory_order_acquire));
}

char *Spool::address(quint64 offset) const
{
    return m_chunks[size_t(offset / chunkSize)].load(std::memory_order_relaxed) + offset % chunkSize;
}

bool Spool::isInMemory(quint64 segmentStart) const
{
    return std::find(m_memorySegments.begin(), m_memorySegments.end(), segmentStart) !=
           m_memorySegments.end();
}

int Spool::addSegment(Place place)
{
    const quint64 start = m_tailEnd;
    const size_t chunk = size_t(start / chunkSize);
    if (chunk >= chunkCount)
        return EFBIG;
    if (m_chunks[chunk].load(std::memory_order_relaxed) == nullptr) {
        if (const int error = reserveChunk(chunk))
            return error;
    }
    if (const int error = mapSegment(start, place))
        return error;
    m_end = start;
    m_tailEnd = start + mapSize;
    m_isTailInMemory = isInMemory(start);
    m_tailStart.store(start, std::memory_order_release);
    if (start >= residentSegments * mapSize) {
        const quint64 old = start - residentSegments * mapSize;
        release(std::max(old, firstKept()), old + mapSize);
    }
    return 0;
}

int Spool::reserveChunk(size_t chunk)
{
    // One reservation for 1,024 segments: neighbours in the file are neighbours in memory, so the kernel
    // merges their mappings and the number of mappings (vm.max_map_count, 65,530) sets no limit. Aligned to
    // segments, so that dropping one gives its page tables back too.
    void *reserved =
        ::mmap(nullptr, chunkSize + mapSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (reserved == MAP_FAILED)
        return errno;
    m_reservations.push_back(reserved);
    char *base = static_cast<char *>(reserved);
    const size_t past = size_t(reinterpret_cast<quintptr>(base)) % mapSize;
    m_chunks[chunk].store(base + (mapSize - past) % mapSize, std::memory_order_release);
    return 0;
}

int Spool::mapSegment(quint64 start, Place place)
{
    constexpr int readWrite = PROT_READ | PROT_WRITE;
    int error = m_fd < 0 ? m_openError : allocateOnDisk(m_fd, start);
    if (error == 0) {
        if (::mmap(address(start), mapSize, readWrite, MAP_SHARED | MAP_FIXED, m_fd, off_t(start)) !=
            MAP_FAILED)
            return 0;
        error = errno;
        ::fallocate(m_fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, off_t(start), off_t(mapSize));
    }
    if (place == Place::Disk || m_memorySegments.size() >= memorySegments)
        return error;
    // Shared, although nobody else sees it: madvise(MADV_DONTNEED) would empty a private mapping.
    if (::mmap(address(start), mapSize, readWrite, MAP_SHARED | MAP_ANONYMOUS | MAP_FIXED, -1, 0) ==
        MAP_FAILED)
        return errno;
    m_memorySegments.push_back(start);
    return 0;
}

void Spool::drop(quint64 from, quint64 to)
{
    m_firstKept.store(to, std::memory_order_release);
    for (quint64 start = from; start < to;) {
        const quint64 end = std::min(to, (start / chunkSize + 1) * chunkSize);
        // Zeros from nowhere take the file's place in one step, so that a reader who still looks cannot fault
        // and cannot make the file system fill the hole again (tmpfs does for a mere look).
        void *zeros = ::mmap(address(start), end - start, PROT_READ,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
        if (zeros == MAP_FAILED)
            ::madvise(address(start), end - start, MADV_DONTNEED);
        start = end;
    }
    if (m_fd >= 0)
        ::fallocate(m_fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, off_t(from), off_t(to - from));
    std::erase_if(m_memorySegments, [to](quint64 start) { return start < to; });
}

void Spool::release(quint64 from, quint64 to) const
{
    for (quint64 start = from; start < to;) {
        const quint64 end = std::min(to, (start / chunkSize + 1) * chunkSize);
        ::madvise(address(start), end - start, MADV_DONTNEED);
        start = end;
    }
}

} // namespace enchufe
