#pragma once

#include "base/error.h"

#include <QByteArrayView>

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

namespace enchufe {

/// Bytes appended once and never moved: segments of a temporary file that has no name (nothing is left after
/// a crash), each mapped into memory for its readers. One writer thread; any number of readers without locks.
///
/// A segment is allocated on disk before it is mapped, so a full disk is an error here and not a SIGBUS
/// later. Small pieces are written through the mapping, large ones with pwrite(2): a page fault for every 4
/// KiB costs more than a second copy out of the cache (ext4, Linux 6.18: 0.8 s of CPU for a GiB against 0.3
/// to 0.5 s).
///
/// Old segments are dropped whole: their memory is given back and their place on disk is written again by the
/// next segment (giving it back instead would make ext4 write it out first, while the writer waits). Their
/// address range stays mapped and reads as zeros, so a late reader can never fault. Full segments are
/// released from resident memory (madvise) and come back from the page cache when looked at.
///
/// Where the disk is full (or no file can be made at all), a writer that must not lose anything may go on in
/// shared anonymous memory, up to memorySegments segments; readers cannot tell the difference.
///
/// Bounds: 16 TiB of offsets in all; after that append() says EFBIG. Address space is reserved 4 GiB at a
/// time.
///
/// Source: open(2) O_TMPFILE, posix_fallocate(3), mmap(2) MAP_FIXED, madvise(2).
class Spool
{
public:
    static constexpr qsizetype segmentSize = qsizetype(4) << 20;

    /// How many segments may stand in memory at one time instead of on disk: 64 MiB.
    static constexpr size_t memorySegments = 16;
    /// How many full segments behind the one being written stay resident; older ones are released as the
    /// writer goes.
    static constexpr quint64 residentSegments = 8;

    /// Where a piece may go.
    enum class Place : quint8 {
        Disk,     ///< on disk or nowhere
        Anywhere, ///< on disk, and in memory where the disk has no room
    };

    /// Param directory: where the file is made; tried first, then $TMPDIR, the user's cache folder (made when
    /// it is missing) and the system's temporary folder.
    explicit Spool(const QString &directory);
    ~Spool();
    Q_DISABLE_COPY_MOVE(Spool)

    /// Writer: puts `bytes` at the end, in one segment, and returns their offset. Readers see them once the
    /// writer publishes something that names the offset (a release store). Param bytes: 1..segmentSize of
    /// them. Errors: System (ENOSPC, EDQUOT, EFBIG, EIO, ENOMEM; what open(2) said when there is no file).
    Result<quint64> append(QByteArrayView bytes, Place place = Place::Disk);
    /// Writer: moves the tail to a new segment on disk, whatever room the present one has: how to find out
    /// whether a full disk has room again. Errors: 0 when it worked, otherwise the errno.
    int grow();
    /// Writer: drops whole segments from the oldest on while more than `limit` bytes are kept; the segment
    /// being written always stays. Returns how many bytes were given up.
    quint64 dropBeyond(quint64 limit);

    /// Bytes [offset, offset + size), which must lie in one committed piece. Empty when any of it was
    /// dropped.
    QByteArrayView view(quint64 offset, quint32 size) const;
    quint64 firstKept() const { return m_firstKept.load(std::memory_order_acquire); }
    /// Offset of the next byte to be written. Thread: writer.
    quint64 end() const { return m_end; }
    /// Units: bytes in segments that are kept, on disk or in memory. Thread: writer.
    quint64 keptBytes() const;
    /// Lets the kernel take resident pages of full segments; nothing is lost. Thread: any.
    void releaseMemory() const;

    /// Units: bytes that the file system of the file can still hold for this user, 0 without a file. Thread:
    /// any. Source: fstatvfs(3).
    quint64 freeDisk() const;
    /// True while the file has a place on disk. Thread: any.
    bool hasFile() const { return m_fd >= 0; }

private:
    static constexpr quint64 chunkSize = quint64(segmentSize) * 1024;
    static constexpr size_t chunkCount = 4096;

    /// Where a segment has its place in the file.
    using FilePlace = qint64;
    static constexpr FilePlace inMemory = -1;

    char *address(quint64 offset) const;
    bool isTailInMemory() const;
    void write(QByteArrayView bytes);
    qsizetype writeToFile(QByteArrayView bytes);
    int addSegment(Place place);
    int reserveChunk(size_t chunk);
    int mapOnDisk(quint64 start);
    int mapInMemory(quint64 start);
    Result<FilePlace> placeInFile();
    void drop(quint64 from, quint64 to);
    void release(quint64 from, quint64 to) const;

    int m_fd = -1;
    int m_openError = 0;
    /// Base address of each 4 GiB of offsets; null where nothing was written yet.
    std::unique_ptr<std::atomic<char *>[]> m_chunks;
    std::vector<void *> m_reservations;
    std::atomic<quint64> m_firstKept = 0;
    /// Where the segment being written begins: everything before it is full.
    std::atomic<quint64> m_tailStart = 0;
    quint64 m_end = 0;
    /// End of the segment being written; 0 before the first.
    quint64 m_tailEnd = 0;
    /// Of each kept segment, oldest first.
    std::deque<FilePlace> m_places;
    /// Places of dropped segments, to be written again.
    std::vector<FilePlace> m_freePlaces;
    qint64 m_fileEnd = 0;
    size_t m_segmentsInMemory = 0;
};

} // namespace enchufe
