#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QFile>

#include <list>
#include <memory>

namespace enchufe {

/// What one connection still has to send: messages and files, in order. A file is read by pieces as the
/// kernel takes them, so that its size costs no memory.
///
/// Usage: next() shows the bytes at the head, take() says how many of them the kernel took; a message is
/// never joined with its neighbour. Thread: the network thread.
class SendQueue
{
public:
    /// Units: bytes of a file held in memory at a time.
    static constexpr qint64 pieceSize = 256 * 1024;

    /// Param limit: bytes of messages held at most.
    explicit SendQueue(qint64 limit);

    /// Adds one message. Errors: QueueFull, and nothing of it is taken. Returns its size.
    Result<qint64> add(const QByteArray &message);
    /// Adds a file, as long as it is now; returns its size.
    /// Errors: Unreadable with the errno: not there, not allowed, not a regular file.
    Result<qint64> addFile(const QString &path);

    bool isEmpty() const { return m_items.empty(); }
    /// The bytes at the head, at most `limit`, valid until the next call that is not const; empty when there
    /// are none. Errors: Unreadable: the file at the head can be read no further; dropHead() goes on without
    /// it.
    Result<QByteArrayView> next(qint64 limit);
    /// The first `size` bytes of what next() showed have gone.
    void take(qint64 size);
    /// Gives up the item at the head; returns how many of its bytes had not gone.
    qint64 dropHead();

    /// Units: bytes in memory.
    qint64 bytes() const { return m_bytes; }
    /// Units: bytes that have not gone, those still in files with them.
    qint64 unsent() const;

private:
    struct Item
    {
        QByteArray bytes;
        qint64 taken = 0;
        std::unique_ptr<QFile> file;
        qint64 leftInFile = 0;
    };

    // A list, because an empty one takes no memory: most of many connections have nothing to send.
    std::list<Item> m_items;
    qint64 m_bytes = 0;
    qint64 m_limit;
};

} // namespace enchufe
