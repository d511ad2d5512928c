#include "kernel/processes.h"

#include "base/bytetext.h"
#include "kernel/procfile.h"

#include <algorithm>
#include <array>
#include <dirent.h>
#include <memory>
#include <unistd.h>
#include <vector>

namespace enchufe {

namespace {

struct DirectoryCloser
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

/// The entries of a folder that are numbers; empty when it may not be read.
std::vector<qint64> numbersIn(const QByteArray &path)
{
    std::vector<qint64> numbers;
    const std::unique_ptr<DIR, DirectoryCloser> directory(::opendir(path.constData()));
    if (!directory)
        return numbers;
    while (const dirent *entry = ::readdir(directory.get())) {
        bool isNumber = false;
        const qint64 number = QByteArrayView(entry->d_name).toLongLong(&isNumber);
        if (isNumber && number >= 0)
            numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

Processes::Processes(QByteArray directory)
    : m_directory(std::move(directory))
{}

ProcessName Processes::holderOf(quint64 inode) const
{
    if (inode == 0)
        return {};
    const QByteArray link = "socket:[" + QByteArray::number(inode) + ']';
    const QByteArray self = QByteArray::number(qint64(::getpid()));
    if (holds(self, link))
        return nameOf(self);
    for (const qint64 pid : numbersIn(m_directory)) {
        const QByteArray number = QByteArray::number(pid);
        if (number != self && holds(number, link))
            return nameOf(number);
    }
    return {};
}

bool Processes::holds(const QByteArray &pid, const QByteArray &link) const
{
    const QByteArray folder = m_directory + '/' + pid + "/fd";
    std::array<char, 64> target;
    for (const qint64 descriptor : numbersIn(folder)) {
        const QByteArray path = folder + '/' + QByteArray::number(descriptor);
        const ssize_t length = ::readlink(path.constData(), target.data(), target.size());
        if (length > 0 && QByteArrayView(target.data(), length) == link)
            return true;
    }
    return false;
}

ProcessName Processes::nameOf(const QByteArray &pid) const
{
    ProcessName process;
    process.pid = pid.toLongLong();
    if (const Result<QByteArray> comm = readProcFile(m_directory + '/' + pid + "/comm"); comm) {
        QByteArrayView name = *comm;
        if (name.endsWith('\n'))
            name.chop(1);
        process.name = visible(name);
    }
    return process;
}

} // namespace enchufe
