#include "session/terminationsignal.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace enchufe {

namespace {

// A signal handler can only reach what has static storage.
volatile sig_atomic_t writeEnd = -1;

void handle(int)
{
    const char byte = 0;
    // The pipe is non-blocking and one byte is enough: a full pipe has already told what there is to tell.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

void install(int number, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = flags;
    ::sigaction(number, &action, nullptr);
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent) : QObject(parent)
{
    install(SIGPIPE, SIG_IGN, 0);
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit arrived();
    });
    // SA_RESETHAND: the second Ctrl+C ends the process even if leaving in order should take too long.
    for (const int number : {SIGINT, SIGTERM})
        install(number, handle, static_cast<int>(SA_RESETHAND));
}

TerminationSignal::~TerminationSignal()
{
    for (const int number : {SIGINT, SIGTERM})
        install(number, SIG_DFL, 0);
    delete m_notifier;
    if (m_readEnd >= 0) {
        ::close(m_readEnd);
        ::close(writeEnd);
        writeEnd = -1;
    }
}

} // namespace enchufe
