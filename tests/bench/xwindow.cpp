#include "bench/xwindow.h"

#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>

namespace enchufe::bench {

namespace {

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};
template <typename Answer>
using Held = std::unique_ptr<Answer, Free>;

/// Frame windows of a window manager are nested no deeper.
constexpr int mostNested = 4;

} // namespace

long long steadyNs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

XDisplay::XDisplay()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (!isOpen())
        return;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    m_protocols = atom("WM_PROTOCOLS");
    m_ping = atom("_NET_WM_PING");
    m_process = atom("_NET_WM_PID");
    // Qt answers pings to who listens to the root's own structure, others to who listens to its children.
    listenTo(m_root, XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY);
}

XDisplay::~XDisplay()
{
    xcb_disconnect(m_connection);
}

bool XDisplay::isOpen() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

xcb_atom_t XDisplay::atom(const char *name)
{
    const auto cookie = xcb_intern_atom(m_connection, 0, uint16_t(std::strlen(name)), name);
    const Held<xcb_intern_atom_reply_t> answer(xcb_intern_atom_reply(m_connection, cookie, nullptr));
    return answer ? answer->atom : 0;
}

void XDisplay::listenTo(Window window, unsigned mask)
{
    const uint32_t values[] = {mask};
    xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, values);
    xcb_flush(m_connection);
}

std::optional<unsigned> XDisplay::processOf(Window window)
{
    const auto cookie = xcb_get_property(m_connection, 0, window, m_process, XCB_ATOM_CARDINAL, 0, 1);
    const Held<xcb_get_property_reply_t> answer(xcb_get_property_reply(m_connection, cookie, nullptr));
    if (!answer || xcb_get_property_value_length(answer.get()) != 4)
        return std::nullopt;
    unsigned process = 0;
    std::memcpy(&process, xcb_get_property_value(answer.get()), sizeof process);
    return process;
}

std::optional<Window> XDisplay::findBelow(Window parent, pid_t pid, int depth)
{
    const auto cookie = xcb_query_tree(m_connection, parent);
    const Held<xcb_query_tree_reply_t> tree(xcb_query_tree_reply(m_connection, cookie, nullptr));
    if (!tree)
        return std::nullopt;
    const Window *children = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        const auto asked = xcb_get_window_attributes(m_connection, children[i]);
        const Held<xcb_get_window_attributes_reply_t> facts(
            xcb_get_window_attributes_reply(m_connection, asked, nullptr));
        const bool isVisible = facts && facts->map_state == XCB_MAP_STATE_VIEWABLE;
        if (isVisible && processOf(children[i]) == unsigned(pid))
            return children[i];
        if (const auto found = depth > 1 ? findBelow(children[i], pid, depth - 1) : std::nullopt)
            return found;
    }
    return std::nullopt;
}

std::optional<Window> XDisplay::findWindow(pid_t pid)
{
    return findBelow(m_root, pid, mostNested);
}

void XDisplay::watchNewWindows()
{
    m_watchesNew = true;
}

std::optional<Window> XDisplay::takeMappedWindow(pid_t pid)
{
    readEvents();
    while (!m_mapped.empty()) {
        const Window window = m_mapped.front();
        m_mapped.pop_front();
        if (processOf(window) == unsigned(pid))
            return window;
    }
    return std::nullopt;
}

void XDisplay::ping(Window window)
{
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = m_protocols;
    message.data.data32[0] = m_ping;
    message.data.data32[1] = ++m_number;
    message.data.data32[2] = window;
    xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT,
                   reinterpret_cast<const char *>(&message));
    xcb_flush(m_connection);
}

std::optional<long long> XDisplay::takeAnswer(Window window)
{
    readEvents();
    while (!m_answered.empty()) {
        const Window answered = m_answered.front();
        m_answered.pop_front();
        if (answered == window)
            return steadyNs();
    }
    return std::nullopt;
}

void XDisplay::readEvents()
{
    for (;;) {
        const Held<xcb_generic_event_t> event(xcb_poll_for_event(m_connection));
        if (!event)
            return;
        const int type = event->response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY && m_watchesNew) {
            xcb_create_notify_event_t created = {};
            std::memcpy(&created, event.get(), sizeof created);
            // Asked of the window itself, because a window manager moves it into a frame before it is mapped.
            listenTo(created.window, XCB_EVENT_MASK_STRUCTURE_NOTIFY);
        } else if (type == XCB_MAP_NOTIFY) {
            xcb_map_notify_event_t mapped = {};
            std::memcpy(&mapped, event.get(), sizeof mapped);
            m_mapped.push_back(mapped.window);
        } else if (type == XCB_CLIENT_MESSAGE) {
            xcb_client_message_event_t message = {};
            std::memcpy(&message, event.get(), sizeof message);
            // Others' pings come by here too: only the answer to the newest one of ours counts.
            if (message.data.data32[0] == m_ping && message.data.data32[1] == m_number)
                m_answered.push_back(message.data.data32[2]);
        }
    }
}

} // namespace enchufe::bench
