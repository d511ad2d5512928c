#pragma once

#include <QByteArray>
#include <QObject>
#include <QThread>

#include <atomic>

namespace enchufe::cli {

/// Standard output with a thread of its own: a slow reader (a full pipe) blocks that thread and nobody else. Bytes leave
/// in the order they were given, all of them.
/// Thread: its creator's. Emits: drained(), flushed(), failed().
class Output : public QObject
{
    Q_OBJECT

public:
    /// Where the producer should stop, and where it may go on. Units: bytes waiting.
    static constexpr qint64 highWater = 16 * 1024 * 1024;
    static constexpr qint64 lowWater = 4 * 1024 * 1024;

    /// Param descriptor: open for writing; stays open.
    explicit Output(int descriptor, QObject *parent = nullptr);
    /// Waits until what was given is written, or has failed.
    ~Output() override;

    /// Param chunk: may be QByteArray::fromRawData over memory that outlives this object.
    void write(const QByteArray &chunk);
    qint64 queued() const { return m_queued.load(std::memory_order_acquire); }
    /// Asks for flushed() once all that was given so far is written.
    void flush();

signals:
    /// The queue fell below lowWater after it had been above it.
    void drained();
    void flushed();
    /// Nothing more can be written (EPIPE: the reader went away); later chunks are discarded.
    void failed(int systemError);

private:
    void writeAll(const QByteArray &chunk);

    const int m_descriptor;
    std::atomic<qint64> m_queued = 0;
    bool m_broken = false; ///< of the writing thread
    QObject *m_worker;     ///< lives in m_thread: the context of what is done there
    QThread m_thread;
};

} // namespace enchufe::cli
