#include "net/sendqueue.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace enchufe {

namespace {

Error unreadable(int errnoValue, const QString &path)
{
    return {ErrorCode::Unreadable, errnoValue, path, -1};
}

} // namespace

SendQueue::SendQueue(qint64 limit)
    : m_limit(limit)
{}

Result<qint64> SendQueue::add(const QByteArray &message)
{
    if (message.size() > m_limit - m_bytes)
        return Error{ErrorCode::QueueFull, ENOBUFS, {}, -1};
    if (!message.isEmpty()) {
        m_items.push_back({message, 0, nullptr, 0});
        m_bytes += message.size();
    }
    return message.size();
}

Result<qint64> SendQueue::addFile(const QString &path)
{
    // A pipe without a writer would block the network thread in open() or read(): only regular files are
    // taken.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return unreadable(errno, path);
    auto file = std::make_unique<QFile>();
    if (!file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(EIO, path);
    }
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode))
        return unreadable(S_ISDIR(facts.st_mode) ? EISDIR : EINVAL, path);
    const qint64 size = facts.st_size;
    if (size > 0)
        m_items.push_back({{}, 0, std::move(file), size});
    return size;
}

Result<QByteArrayView> SendQueue::next(qint64 limit)
{
    if (m_items.empty())
        return QByteArrayView();
    Item &head = m_items.front();
    if (head.taken == head.bytes.size() && head.leftInFile > 0) {
        const qint64 wanted = qMin(pieceSize, head.leftInFile);
        head.bytes.resize(wanted);
        head.taken = 0;
        const qint64 got = head.file->read(head.bytes.data(), wanted);
        head.bytes.resize(qMax<qint64>(got, 0));
        if (got <= 0)
            return unreadable(got < 0 ? EIO : ENODATA, head.file->fileName());
        head.leftInFile -= got;
        m_bytes += got;
    }
    const QByteArrayView rest = QByteArrayView(head.bytes).sliced(head.taken);
    return rest.first(qMin<qint64>(limit, rest.size()));
}

void SendQueue::take(qint64 size)
{
    Q_ASSERT(!m_items.empty() || size == 0);
    if (m_items.empty())
        return;
    Item &head = m_items.front();
    Q_ASSERT(size <= head.bytes.size() - head.taken);
    head.taken += size;
    m_bytes -= size;
    if (head.taken == head.bytes.size() && head.leftInFile == 0)
        m_items.pop_front();
}

qint64 SendQueue::dropHead()
{
    if (m_items.empty())
        return 0;
    const Item &head = m_items.front();
    const qint64 inMemory = head.bytes.size() - head.taken;
    const qint64 rest = inMemory + head.leftInFile;
    m_bytes -= inMemory;
    m_items.pop_front();
    return rest;
}

qint64 SendQueue::unsent() const
{
    qint64 sum = m_bytes;
    for (const Item &item : m_items)
        sum += item.leftInFile;
    return sum;
}

} // namespace enchufe
