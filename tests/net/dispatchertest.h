#pragma once

#include "net/epolldispatcher.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <memory>
#include <utility>

namespace enchufe {

using Story = QByteArrayList;

/// Runs `body` in a thread of its own whose event loops are the dispatcher's under test.
inline Story inThread(bool isEpoll, const std::function<void(Story &)> &body)
{
    Story story;
    const std::unique_ptr<QThread> thread(QThread::create([&] { body(story); }));
    if (isEpoll)
        thread->setEventDispatcher(new EpollDispatcher);
    thread->start();
    thread->wait();
    return story;
}

/// A pair of connected stream sockets; what is written to `there` can be read `here`.
struct Wire
{
    Wire() { (void)::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends); }
    ~Wire()
    {
        closeHere();
        closeThere();
    }
    Q_DISABLE_COPY_MOVE(Wire)

    int here() const { return ends[0]; }
    void say() const { (void)!::write(ends[1], "x", 1); }
    void hear() const
    {
        char byte;
        (void)!::read(ends[0], &byte, 1);
    }
    void closeHere() { close(ends[0]); }
    void closeThere() { close(ends[1]); }

private:
    static void close(int &descriptor)
    {
        if (descriptor >= 0)
            ::close(std::exchange(descriptor, -1));
    }
    int ends[2] = {-1, -1};
};

/// Runs `body` over Qt's own dispatcher and over ours and expects the same story of both.
inline void sameOnBoth(const std::function<void(Story &)> &body, const Story &expected)
{
    // Qt's dispatcher over poll(): the one over GLib leaves out ExcludeSocketNotifiers.
    qputenv("QT_NO_GLIB", "1");
    QCOMPARE(inThread(false, body), expected);
    QCOMPARE(inThread(true, body), expected);
}

using Notifier = std::unique_ptr<QSocketNotifier>;

inline Notifier onReady(int descriptor, const std::function<void()> &reaction,
                        QSocketNotifier::Type type = QSocketNotifier::Read)
{
    auto notifier = std::make_unique<QSocketNotifier>(descriptor, type);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), reaction);
    return notifier;
}

/// Turns of the loop that do not wait.
inline void turns(int count, QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QEventLoop loop;
    for (int i = 0; i < count; ++i)
        loop.processEvents(flags);
}

/// Runs the loop until `isDone`; the story says when it never was.
inline void runUntil(Story &story, const std::function<bool()> &isDone)
{
    QDeadlineTimer patience(20'000);
    QEventLoop loop;
    QTimer alarm;
    alarm.start(50);
    while (!isDone()) {
        if (patience.hasExpired()) {
            story.append("never");
            return;
        }
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace enchufe
