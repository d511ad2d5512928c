// Times a window's answers to _NET_WM_PING from outside: how long a click would have waited.
//
//     benchping watch PID [INTERVAL_MS]     until SIGTERM or the end of standard input, then one JSON line
//     benchping start PROGRAM [ARGUMENT...] from exec to the first window mapped, and to its first answer;
//     then ends it
//
// Source: Extended Window Manager Hints, _NET_WM_PING and _NET_WM_PID.

#include "bench/xwindow.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace enchufe::bench;

namespace {

constexpr long long windowPatienceNs = 30'000'000'000;
constexpr long long answerPatienceNs = 10'000'000'000;

/// Readable once SIGTERM or SIGINT came.
int openSignals()
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    sigprocmask(SIG_BLOCK, &ends, nullptr);
    return ::signalfd(-1, &ends, SFD_CLOEXEC);
}

/// Waits for X events, the order to stop, or the time; true when it is to stop.
bool pause(const XDisplay &display, int signals, int input, long long nanoseconds)
{
    pollfd waiting[] = {{display.descriptor(), POLLIN, 0}, {signals, POLLIN, 0}, {input, POLLIN, 0}};
    const timespec time = {nanoseconds / 1'000'000'000, nanoseconds % 1'000'000'000};
    ::ppoll(waiting, 3, &time, nullptr);
    if ((waiting[2].revents & (POLLIN | POLLHUP)) != 0) {
        char byte = 0;
        return ::read(input, &byte, 1) <= 0;
    }
    return waiting[1].revents != 0;
}

double milliseconds(long long ns)
{
    return double(ns) / 1e6;
}

double at(const std::vector<long long> &sorted, double share)
{
    return sorted.empty() ? 0 : milliseconds(sorted[size_t(double(sorted.size() - 1) * share)]);
}

void report(std::vector<long long> answers, long long unansweredNs)
{
    // A ping still open tells of a stall as well as an answer does.
    if (unansweredNs > 0)
        answers.push_back(unansweredNs);
    std::sort(answers.begin(), answers.end());
    const auto slow =
        std::count_if(answers.begin(), answers.end(), [](long long ns) { return ns > 50'000'000; });
    std::printf("{\"pings\":%zu,\"p50ms\":%.3f,\"p99ms\":%.3f,\"maxMs\":%.3f,\"over50ms\":%lld}\n",
                answers.size(), at(answers, 0.5), at(answers, 0.99), at(answers, 1),
                static_cast<long long>(slow));
}

int watch(pid_t pid, long long intervalNs)
{
    const int signals = openSignals();
    XDisplay display;
    if (!display.isOpen()) {
        std::fprintf(stderr, "benchping: no display\n");
        return 1;
    }
    std::optional<Window> window;
    std::vector<long long> answers;
    long long sentNs = 0;
    bool isWaiting = false;
    bool isStopped = false;
    while (!isStopped) {
        if (!window) {
            window = display.findWindow(pid);
            isStopped = pause(display, signals, STDIN_FILENO, intervalNs);
            continue;
        }
        if (!isWaiting && steadyNs() - sentNs >= intervalNs) {
            sentNs = steadyNs();
            display.ping(*window);
            isWaiting = true;
        }
        const long long next = isWaiting ? intervalNs : sentNs + intervalNs - steadyNs();
        isStopped = pause(display, signals, STDIN_FILENO, std::max(next, 0LL));
        while (const std::optional<long long> answered = display.takeAnswer(*window)) {
            answers.push_back(*answered - sentNs);
            isWaiting = false;
        }
        if (isWaiting && steadyNs() - sentNs > answerPatienceNs)
            break;
    }
    report(std::move(answers), isWaiting ? steadyNs() - sentNs : 0);
    return window ? 0 : 1;
}

void end(pid_t child)
{
    ::kill(child, SIGTERM);
    for (int i = 0; i < 300; ++i) {
        if (::waitpid(child, nullptr, WNOHANG) == child)
            return;
        ::usleep(10'000);
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

int start(char **command)
{
    const int signals = openSignals();
    XDisplay display;
    if (!display.isOpen()) {
        std::fprintf(stderr, "benchping: no display\n");
        return 1;
    }
    display.watchNewWindows();
    const long long begin = steadyNs();
    const pid_t child = ::fork();
    if (child == 0) {
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        ::execvp(command[0], command);
        std::fprintf(stderr, "benchping: %s: %s\n", command[0], std::strerror(errno));
        ::_exit(127);
    }
    std::optional<Window> window;
    std::optional<long long> answered;
    long long mapped = 0;
    bool isFirst = true;
    bool isStopped = false;
    while (!answered && !isStopped && steadyNs() - begin < windowPatienceNs) {
        if (!window) {
            window = display.takeMappedWindow(child);
            if (window) {
                mapped = steadyNs();
                display.ping(*window);
            }
        } else {
            answered = display.takeAnswer(*window);
            // Qt reads all that has come, the first answer included, before it paints: the second is behind
            // that.
            if (answered && std::exchange(isFirst, false)) {
                display.ping(*window);
                answered.reset();
            }
        }
        if (!answered)
            isStopped = pause(display, signals, -1, 100'000'000);
    }
    end(child);
    if (!answered)
        return 1;
    std::printf("{\"mappedMs\":%.3f,\"paintedMs\":%.3f}\n", milliseconds(mapped - begin),
                milliseconds(*answered - begin));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc >= 3 && std::strcmp(argv[1], "watch") == 0)
        return watch(std::atoi(argv[2]), (argc > 3 ? std::atoi(argv[3]) : 10) * 1'000'000LL);
    if (argc >= 3 && std::strcmp(argv[1], "start") == 0)
        return start(argv + 2);
    std::fprintf(stderr,
                 "usage: benchping watch PID [INTERVAL_MS] | benchping start PROGRAM [ARGUMENT...]\n");
    return 2;
}
