#pragma once

#include "base/error.h"

#include <QByteArrayView>

#include <atomic>
#include <memory>
#include <vector>

namespace enchufe {

/// Bytes appended once and never moved: segments of a temporary file that has no name (nothing is left after a crash),
/// each mapped into memory. One writer thread; any number of readers without locks.
///
/// A segment is allocated on disk before it is mapped, so a full disk is an error here and not a SIGBUS later. Old
/// segments are dropped whole: their disk space and memory are given back while the address range stays mapped and
/// reads as zeros, so a late reader can never fault. Full segments are released from resident memory (madvise) and
/// come back from the page cache when looked at.
///
/// Source: open(2) O_TMPFILE, posix_fallocate(3), fallocate(2) FALLOC_FL_PUNCH_HOLE, madvise(2).
class Spool
{
public:
    static constexpr qsizetype segmentSize = 4 * 1024 * 1024;

    /// Param directory: where the file is made; tried first, then the system's temporary folder.
    explicit Spool(const QString &directory);
    ~Spool();
    Q_DISABLE_COPY_MOVE(Spool)

    /// Writer: room for `size` bytes at the tail, in one segment, valid until the next reserve().
    /// Param size: 1..segmentSize. Errors: System (ENOSPC, EIO, ENOMEM).
    Result<char *> reserve(qsizetype size);
    /// Writer: makes the first `size` reserved bytes part of the spool; returns their offset. They are seen by readers
    /// once the writer publishes something that names them (a release store).
    quint64 commit(qsizetype size);

    /// Writer: drops whole segments from the oldest on while more than `limit` bytes are kept; the segment being
    /// written always stays. Returns how many bytes were given up.
    quint64 dropBeyond(quint64 limit);

    /// Bytes [offset, offset + size), which must lie in one committed piece. Empty when any of it was dropped.
    QByteArrayView view(quint64 offset, quint32 size) const;
    quint64 firstKept() const { return m_firstKept.load(std::memory_order_acquire); }
    /// Offset of the next byte to be written. Thread: writer.
    quint64 end() const { return m_end; }
    /// Units: bytes of disk in use. Thread: writer.
    quint64 keptBytes() const;
    /// Lets the kernel take resident pages of full segments; nothing is lost. Thread: any.
    void releaseMemory() const;
