#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace enchufe {

/// The process that holds a socket.
struct ProcessName
{
    /// 0 where this user may not see it, or where none holds the socket.
    qint64 pid = 0;
    /// /proc/PID/comm, at most 15 bytes, made visible() so that no name can pass for something else.
    QString name;

    friend bool operator==(const ProcessName &, const ProcessName &) = default;
};

/// Finds the process that has a socket open.
/// Source: proc(5), /proc/PID/fd. Thread: any one at a time; reads every descriptor this user may see (39 ms
/// at 10,000).
class Processes
{
public:
    /// Param directory: a test's own, or /proc.
    explicit Processes(QByteArray directory = QByteArrayLiteral("/proc"));

    /// This process is asked first, then the others by number; of several that share the socket the first one
    /// counts. Param inode: the socket's; 0 is nobody's.
    ProcessName holderOf(quint64 inode) const;
    /// Every socket inode that this user may see with the process that holds it; of several the one with the
    /// lowest pid.
    QHash<quint64, ProcessName> holders() const;

private:
    std::vector<quint64> socketsOf(qint64 pid) const;
    ProcessName nameOf(qint64 pid) const;

    QByteArray m_directory;
};

} // namespace enchufe
