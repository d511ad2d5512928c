#pragma once

#include <xcb/xcb.h>

#include <deque>
#include <optional>
#include <sys/types.h>
#include <vector>

namespace enchufe::bench {

using Window = xcb_window_t;

/// Units: nanoseconds of CLOCK_MONOTONIC.
long long steadyNs();

/// One connection to the X server: finds the window of a process and asks it whether it is alive.
/// Source: Extended Window Manager Hints, _NET_WM_PING: the window sends the message back to the root.
class XDisplay
{
public:
    XDisplay();
    ~XDisplay();
    XDisplay(const XDisplay &) = delete;
    XDisplay &operator=(const XDisplay &) = delete;

    bool isOpen() const;
    int descriptor() const { return xcb_get_file_descriptor(m_connection); }

    /// The mapped window with this _NET_WM_PID, wherever a window manager has put it.
    std::optional<Window> findWindow(pid_t pid);
    /// From now on every new window is told to takeMappedWindow().
    void watchNewWindows();
    /// A window of this process that was mapped since; nothing while there is none.
    std::optional<Window> takeMappedWindow(pid_t pid);

    /// Asks; nothing is waited for.
    void ping(Window window);
    /// When the newest ping of this window was answered (steadyNs()); nothing while it was not.
    std::optional<long long> takeAnswer(Window window);

private:
    xcb_atom_t atom(const char *name);
    std::optional<unsigned> processOf(Window window);
    std::optional<Window> findBelow(Window parent, pid_t pid, int depth);
    void readEvents();
    void listenTo(Window window, unsigned mask);

    xcb_connection_t *m_connection;
    Window m_root = 0;
    xcb_atom_t m_protocols = 0;
    xcb_atom_t m_ping = 0;
    xcb_atom_t m_process = 0;
    unsigned m_number = 0;
    std::deque<Window> m_mapped;
    std::deque<Window> m_answered;
    bool m_watchesNew = false;
};

} // namespace enchufe::bench
