#include "cli/output.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace enchufe::cli {

Output::Output(int descriptor, QObject *parent) : QObject(parent), m_descriptor(descriptor), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("output"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Output::~Output()
{
    // quit() stands behind every chunk given before, so that all of them are written first.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void Output::write(const QByteArray &chunk)
{
    if (chunk.isEmpty())
        return;
    m_queued.fetch_add(chunk.size(), std::memory_order_acq_rel);
    QMetaObject::invokeMethod(m_worker, [this, chunk] { writeAll(chunk); });
}

void Output::flush()
{
    QMetaObject::invokeMethod(m_worker, [this] { emit flushed(); });
}

void Output::writeAll(const QByteArray &chunk)
{
    qsizetype done = 0;
    while (!m_broken && done < chunk.size()) {
        const ssize_t written = ::write(m_descriptor, chunk.constData() + done, size_t(chunk.size() - done));
        if (written > 0) {
            done += written;
        } else if (written < 0 && errno == EAGAIN) {
            // Somebody made the descriptor non-blocking; this thread may wait all the same.
            pollfd waiting = {m_descriptor, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (written < 0 && errno != EINTR) {
            m_broken = true;
            emit failed(errno);
        }
    }
    const qint64 before = m_queued.fetch_sub(chunk.size(), std::memory_order_acq_rel);
    if (before >= lowWater && before - chunk.size() < lowWater)
        emit drained();
}

} // namespace enchufe::cli
