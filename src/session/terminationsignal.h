#pragma once

#include <QObject>

class QSocketNotifier;

namespace enchufe {

/// Turns SIGINT and SIGTERM into a signal of the event loop, so that a program can close its sockets and leave in order.
/// One instance a process; the first arrival is announced, a second one of the same kind ends the process at once.
/// Also ignores SIGPIPE: a reader that went away is an errno here.
/// Thread: the application's. Emits: arrived(). Source: signal(7), pipe(2).
class TerminationSignal : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

signals:
    void arrived();

private:
    int m_readEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace enchufe
