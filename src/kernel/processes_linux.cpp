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
    const qint64 self = qint64(::getpid());
    const auto holds = [this, inode](qint64 pid) {
        const std::vector<quint64> inodes = socketsOf(pid);
        return std::find(inodes.begin(), inodes.end(), inode) != inodes.end();
    };
    if (holds(self))
        return nameOf(self);
    for (const qint64 pid : numbersIn(m_directory)) {
        if (pid != self && holds(pid))
            return nameOf(pid);
    }
    return {};
}

QHash<quint64, ProcessName> Processes::holders() const
{
    QHash<quint64, ProcessName> holders;
    for (const qint64 pid : numbersIn(m_directory)) {
        const std::vector<quint64> inodes = socketsOf(pid);
        if (inodes.empty())
            continue;
        const ProcessName name = nameOf(pid);
        for (const quint64 inode : inodes) {
            if (!holders.contains(inode))
                holders.insert(inode, name);
        }
    }
    return holders;
}

std::vector<quint64> Processes::socketsOf(qint64 pid) const
{
    static constexpr QByteArrayView prefix("socket:[");
    const QByteArray folder = m_directory + '/' + QByteArray::number(pid) + "/fd";
    std::vector<quint64> inodes;
    std::array<char, 64> target;
    for (const qint64 descriptor : numbersIn(folder)) {
        const QByteArray path = folder + '/' + QByteArray::number(descriptor);
        const ssize_t length = ::readlink(path.constData(), target.data(), target.size());
        const QByteArrayView link(target.data(), std::max<ssize_t>(length, 0));
        if (link.startsWith(prefix) && link.endsWith(']'))
            inodes.push_back(link.sliced(prefix.size()).chopped(1).toULongLong());
    }
    return inodes;
}

ProcessName Processes::nameOf(qint64 pid) const
{
    ProcessName process;
    process.pid = pid;
    if (const Result<QByteArray> comm = readProcFile(m_directory + '/' + QByteArray::number(pid) + "/comm");
        comm) {
        QByteArrayView name = *comm;
        if (name.endsWith('\n'))
            name.chop(1);
        process.name = visible(name);
    }
    return process;
}

} // namespace enchufe
