#pragma once

#include "base/transport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <vector>

namespace enchufe {

/// What the kernel itself says of TCP states: the tracepoint sock/inet_sock_set_state, in an instance of its
/// own, for one port. Needs the rights to trace; without them isTracing() is false and nothing is recorded.
/// Source: Documentation/trace/ftrace.rst, "Instances"; include/trace/events/sock.h.
class StateTrace
{
public:
    struct Transition
    {
        quint16 localPort = 0;
        quint16 remotePort = 0;
        TcpState from = TcpState::Unknown;
        TcpState to = TcpState::Unknown;
    };

    explicit StateTrace(quint16 port)
        : m_folder(QStringLiteral("/sys/kernel/tracing/instances/enchufe-%1-%2")
                       .arg(QCoreApplication::applicationPid())
                       .arg(port))
    {
        const QString event = m_folder + QStringLiteral("/events/sock/inet_sock_set_state/");
        const QByteArray number = QByteArray::number(port);
        m_isTracing =
            QDir().mkdir(m_folder) &&
            write(event + QStringLiteral("filter"), "sport == " + number + " || dport == " + number) &&
            write(event + QStringLiteral("enable"), "1");
    }
    ~StateTrace()
    {
        if (QDir(m_folder).exists())
            QDir().rmdir(m_folder);
    }
    Q_DISABLE_COPY_MOVE(StateTrace)

    bool isTracing() const { return m_isTracing; }

    std::vector<Transition> transitions() const
    {
        QFile file(m_folder + QStringLiteral("/trace"));
        if (!m_isTracing || !file.open(QIODevice::ReadOnly))
            return {};
        static const QRegularExpression line(
            QStringLiteral("sport=(\\d+) dport=(\\d+) .*oldstate=(\\w+) newstate=(\\w+)"));
        std::vector<Transition> result;
        for (const QByteArray &text : file.readAll().split('\n')) {
            const QRegularExpressionMatch match = line.match(QString::fromLatin1(text));
            // close() after shutdown() sets the state that there is once more.
            if (match.hasMatch() && match.captured(3) != match.captured(4))
                result.push_back({match.captured(1).toUShort(), match.captured(2).toUShort(),
                                  stateOf(match.captured(3)), stateOf(match.captured(4))});
        }
        return result;
    }

private:
    static bool write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
    }

    static TcpState stateOf(const QString &name)
    {
        static const QStringList names = {
            QStringLiteral("TCP_ESTABLISHED"), QStringLiteral("TCP_SYN_SENT"),
            QStringLiteral("TCP_SYN_RECV"),    QStringLiteral("TCP_FIN_WAIT1"),
            QStringLiteral("TCP_FIN_WAIT2"),   QStringLiteral("TCP_TIME_WAIT"),
            QStringLiteral("TCP_CLOSE"),       QStringLiteral("TCP_CLOSE_WAIT"),
            QStringLiteral("TCP_LAST_ACK"),    QStringLiteral("TCP_LISTEN"),
            QStringLiteral("TCP_CLOSING"),     QStringLiteral("TCP_NEW_SYN_RECV")};
        return TcpState(names.indexOf(name) + 1);
    }

    QString m_folder;
    bool m_isTracing = false;
};

} // namespace enchufe
