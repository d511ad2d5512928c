#include "kernel/procfile.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace enchufe {

Result<QByteArray> readProcFile(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Error::system(errno, QStringLiteral("open ") + QString::fromLocal8Bit(path));
    // /proc/net hands out whole lines of about 150 bytes; large reads keep a table from changing between two
    // of them.
    constexpr qsizetype step = 256 * 1024;
    QByteArray content;
    qsizetype used = 0;
    for (;;) {
        if (content.size() - used < step)
            content.resize(content.size() + step);
        const ssize_t got = ::read(descriptor, content.data() + used, size_t(content.size() - used));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            const int error = errno;
            ::close(descriptor);
            return Error::system(error, QStringLiteral("read ") + QString::fromLocal8Bit(path));
        }
        if (got == 0)
            break;
        used += got;
    }
    ::close(descriptor);
    content.resize(used);
    return content;
}

} // namespace enchufe
