#include "journal/spool.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace enchufe {

namespace {

constexpr size_t mapSize = size_t(Spool::segmentSize);
/// Pieces from here on are written with pwrite().
constexpr qsizetype largePiece = qsizetype(16) << 10;

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
bool isWithinFileSizeLimit(qint64 end)
{
    rlimit limit = {};
    return ::getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY ||
           rlim_t(end) <= limit.rlim_cur;
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

Result<quint64> Spool::append(QByteArrayView bytes, Place place)
{
    Q_ASSERT(!bytes.isEmpty() && bytes.size() <= segmentSize);
    const bool hasRoom = m_tailEnd - m_end >= quint64(bytes.size());
    if (!hasRoom || (place == Place::Disk && isTailInMemory())) {
        if (const int error = addSegment(place))
            return Error::system(error, QStringLiteral("a segment of the spool"));
    }
    write(bytes);
    const quint64 offset = m_end;
    m_end += quint64(bytes.size());
    return offset;
}

int Spool::grow()
{
    return addSegment(Place::Disk);
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

quint64 Spool::freeDisk() const
{
    struct statvfs disk = {};
    return m_fd >= 0 && ::fstatvfs(m_fd, &disk) == 0 ? quint64(disk.f_bavail) * disk.f_frsize : 0;
}

void Spool::releaseMemory() const
{
    release(firstKept(), m_tailStart.load(std::memory_order_acquire));
}

char *Spool::address(quint64 offset) const
{
    return m_chunks[size_t(offset / chunkSize)].load(std::memory_order_relaxed) + offset % chunkSize;
}

bool Spool::isTailInMemory() const
{
    return !m_places.empty() && m_places.back() == inMemory;
}

void Spool::write(QByteArrayView bytes)
{
    QByteArrayView rest = bytes;
    if (bytes.size() >= largePiece && !isTailInMemory())
        rest = bytes.sliced(writeToFile(bytes));
    // Small, in memory, or whatever kept the kernel from taking it: the mapping takes it, its place is
    // allocated.
    if (!rest.isEmpty())
        std::memcpy(address(m_end) + (bytes.size() - rest.size()), rest.data(), size_t(rest.size()));
}

/// Returns how many bytes the kernel took.
qsizetype Spool::writeToFile(QByteArrayView bytes)
{
    const FilePlace place = m_places.back() + qint64(m_end - m_tailStart.load(std::memory_order_relaxed));
    if (!isWithinFileSizeLimit(place + bytes.size()))
        return 0;
    qsizetype done = 0;
    while (done < bytes.size()) {
        // Aligned pieces of this size become large pages of the page cache, but not so large that the kernel
        // has to take memory that nobody has touched: 0.3 s for a GiB always, where 256 KiB at once cost from
        // 0.2 to 1.5 s.
        const qsizetype size = std::min(bytes.size() - done, largePiece - (place + done) % largePiece);
        const ssize_t taken = ::pwrite(m_fd, bytes.data() + done, size_t(size), place + done);
        if (taken <= 0)
            break;
        done += taken;
    }
    return done;
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
    int error = mapOnDisk(start);
    if (error != 0 && place == Place::Anywhere && m_segmentsInMemory < memorySegments)
        error = mapInMemory(start);
    if (error != 0)
        return error;
    m_end = start;
    m_tailEnd = start + mapSize;
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

int Spool::mapOnDisk(quint64 start)
{
    const Result<FilePlace> place = placeInFile();
    if (!place)
        return place.error().systemError;
    if (::mmap(address(start), mapSize, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, m_fd, *place) ==
        MAP_FAILED) {
        const int error = errno;
        m_freePlaces.push_back(*place);
        return error;
    }
    m_places.push_back(*place);
    return 0;
}

int Spool::mapInMemory(quint64 start)
{
    // Shared, although nobody else sees it: madvise(MADV_DONTNEED) would empty a private mapping.
    constexpr int flags = MAP_SHARED | MAP_ANONYMOUS | MAP_FIXED;
    if (::mmap(address(start), mapSize, PROT_READ | PROT_WRITE, flags, -1, 0) == MAP_FAILED)
        return errno;
    m_places.push_back(inMemory);
    ++m_segmentsInMemory;
    return 0;
}

/// A place of one segment that the disk has promised to hold.
Result<Spool::FilePlace> Spool::placeInFile()
{
    if (!m_freePlaces.empty()) {
        const FilePlace place = m_freePlaces.back();
        m_freePlaces.pop_back();
        return place;
    }
    if (m_fd < 0)
        return Error::system(m_openError);
    if (!isWithinFileSizeLimit(m_fileEnd + segmentSize))
        return Error::system(EFBIG);
    int error = 0;
    do {
        error = ::posix_fallocate(m_fd, m_fileEnd, segmentSize);
    } while (error == EINTR);
    if (error != 0)
        return Error::system(error);
    m_fileEnd += segmentSize;
    return m_fileEnd - segmentSize;
}

void Spool::drop(quint64 from, quint64 to)
{
    m_firstKept.store(to, std::memory_order_release);
    for (quint64 start = from; start < to; start += mapSize) {
        const FilePlace place = m_places.front();
        m_places.pop_front();
        // Zeros from nowhere take the old bytes' place in one step: a reader who still looks neither faults
        // nor sees what is written next into the same place of the file.
        constexpr int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;
        const bool isCovered = ::mmap(address(start), mapSize, PROT_READ, flags, -1, 0) != MAP_FAILED;
        if (place == inMemory)
            m_segmentsInMemory -= isCovered ? 1 : 0;
        else if (isCovered)
            m_freePlaces.push_back(place);
    }
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
