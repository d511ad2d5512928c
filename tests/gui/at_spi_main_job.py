#!/usr/bin/env python3
"""The main job done by somebody who has only the accessibility bus: open a listener, see a client's ghost in the table, send
it a message, read its answer in the transcript and what the pictures show in their lists. The real program, a real X server, a
real client.

Usage: at_spi_main_job.py ENCHUFE

Starts an X server and a D-Bus session of its own, and itself again inside them. Exit status 77 where a tool is missing,
unless ENCHUFE_REQUIRE_TOOLS is set. All traffic is on loopback, at a port that the system chooses.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from desktop import NoDesktop, start_x_server  # noqa: E402

PATIENCE = 30.0
#: What assistive technology and tests rely on, in English whatever the language.
NAMES = (
    "Opening", "Protocol", "IP", "Port", "Open", "Sockets", "Transcript", "Message", "Line ending", "Send", "Filter",
)
ENDPOINT = re.compile(r"127\.0\.0\.1:([1-9]\d*)")


class Fault(Exception):
    """Something that a person would have missed."""


def until(what, look, patience=PATIENCE):
    """Looks until there is something to see, and returns it."""
    end = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise Fault(f"not seen in {patience:.0f} s: {what}")
        time.sleep(0.05)


class Tree:
    """What the accessibility bus shows of the program. Nothing is remembered: every question goes to the program."""

    def __init__(self, atspi):
        self.atspi = atspi
        atspi.init()
        desktop = atspi.get_desktop(0)
        desktop.set_cache_mask(atspi.Cache.NONE)
        self.application = until("the application enchufe on the bus", lambda: self._named(desktop, "enchufe"))
        self.application.set_cache_mask(atspi.Cache.NONE)

    @staticmethod
    def _named(parent, name):
        for index in range(parent.get_child_count()):
            child = parent.get_child_at_index(index)
            if child is not None and child.get_name() == name:
                return child
        return None

    def walk(self, start=None, depth=0):
        """Every object but the inside of tables."""
        node = start or self.application
        yield node, depth
        if node.get_role() in (self.atspi.Role.TABLE, self.atspi.Role.TREE_TABLE, self.atspi.Role.TREE):
            return
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from self.walk(child, depth + 1)

    def find(self, name, interface):
        """The object of that name, or inside it the first, that answers the interface. Labels carry the same names."""

        def look():
            for node, _ in self.walk():
                if node.get_name() != name:
                    continue
                for inner, _ in self.walk(node):
                    if interface(inner) is not None:
                        return inner
            return None

        return until(f"an object named {name!r} that can do this", look)

    def fill(self, name, text):
        field = self.find(name, self.atspi.Accessible.get_editable_text_iface)
        self.atspi.EditableText.set_text_contents(field, text)
        until(f"{text!r} in {name!r}", lambda: self.text_of(field) == text)

    def press(self, name):
        button = self.find(name, self.atspi.Accessible.get_action_iface)
        until(f"{name!r} to be enabled for what is chosen now", lambda: button.get_state_set().contains(self.atspi.StateType.ENABLED))
        actions = [self.atspi.Action.get_action_name(button, i) for i in range(self.atspi.Action.get_n_actions(button))]
        for index, action in enumerate(actions):
            if action.lower() in ("press", "click", "activate"):
                if self.atspi.Action.do_action(button, index):
                    return
        raise Fault(f"{name!r} cannot be pressed, it offers {actions}")

    def shown(self, name, *roles):
        """The object of that name and one of these roles that is on the screen now."""
        showing = self.atspi.StateType.SHOWING

        def look():
            for node, _ in self.walk():
                if node.get_name() == name and node.get_role() in roles and node.get_state_set().contains(showing):
                    return node
            return None

        return until(f"{name!r} on the screen", look)

    def press_node(self, node):
        names = [self.atspi.Action.get_action_name(node, i).lower() for i in range(self.atspi.Action.get_n_actions(node))]
        index = next((i for i, name in enumerate(names) if name in ("press", "click", "toggle")), None)
        if index is None or not self.atspi.Action.do_action(node, index):
            raise Fault(f"{node.get_name()!r} cannot be pressed, it offers {names}")

    def text_of(self, node):
        return self.atspi.Text.get_text(node, 0, self.atspi.Text.get_character_count(node))

    def check_names(self):
        """Every name is that of something a person can use: a label beside it is not enough."""
        passive = (self.atspi.Role.LABEL, self.atspi.Role.FILLER, self.atspi.Role.MENU_ITEM)
        have = {node.get_name() for node, _ in self.walk() if node.get_role() not in passive}
        missing = [name for name in NAMES if name not in have]
        if missing:
            raise Fault(f"no object has the accessible name {', '.join(map(repr, missing))}")

    def rows(self, table):
        """The table's cells as they are shown."""
        cells = []
        for row in range(self.atspi.Table.get_n_rows(table)):
            accessibles = [
                self.atspi.Table.get_accessible_at(table, row, column)
                for column in range(self.atspi.Table.get_n_columns(table))
            ]
            cells.append([cell.get_name() if cell is not None else "" for cell in accessibles])
        return cells

    def dump(self):
        for node, depth in self.walk():
            print(f"{'  ' * depth}{node.get_role_name()} {node.get_name()!r}", file=sys.stderr)


def read_pictures(tree, local, remote):
    """What the pictures show, from the lists that say the same."""
    atspi = tree.atspi
    lists = (atspi.Role.TABLE, atspi.Role.TREE_TABLE, atspi.Role.TREE)
    buttons = (atspi.Role.TOGGLE_BUTTON, atspi.Role.PUSH_BUTTON, atspi.Role.RADIO_BUTTON, atspi.Role.CHECK_BOX)
    switches = [node for node, _ in tree.walk() if node.get_name() == "List" and node.get_role() in buttons]
    if len(switches) != 1:
        raise Fault(f"the map's switch to its list is not the only one: {len(switches)}")
    tree.press_node(switches[0])
    for tab, table, words in (
        (None, "Host map as a list", [":" + local.split(":")[1], ":" + remote.split(":")[1], "ESTABLISHED"]),
        ("Sequence", "Sequence, as a list", ["SYN", "inferred", "seen", "ESTABLISHED"]),
        ("States", "States", ["SYN-RECV", "passed", "ESTABLISHED"]),
        ("Calls", "System calls", ["accept", "send", "recv"]),
    ):
        if tab is not None:
            tree.press_node(tree.shown(tab, atspi.Role.PAGE_TAB))
            if tab != "Calls":
                for node, _ in list(tree.walk()):
                    is_shown = node.get_state_set().contains(atspi.StateType.SHOWING)
                    if node.get_name() == "List" and node.get_role() in buttons and is_shown:
                        tree.press_node(node)
        found = tree.shown(table, *lists)
        cells = lambda: "\n".join(" | ".join(row) for row in tree.rows(found))
        for word in words:
            until(f"{word!r} in {table!r}", lambda: word in cells())
        print(f"{table}:", cells(), sep="\n")


def main_job(tree):
    atspi = tree.atspi
    tree.check_names()
    tree.fill("IP", "127.0.0.1")
    tree.fill("Port", "0")
    tree.press("Open")

    table = tree.find("Sockets", atspi.Accessible.get_table_iface)
    is_listener = lambda cells: "LISTEN" in " ".join(cells) and any(ENDPOINT.fullmatch(cell) for cell in cells)
    listener = until("a row that listens", lambda: next(filter(is_listener, tree.rows(table)), None))
    local = next(cell for cell in listener if ENDPOINT.fullmatch(cell))
    print("listener:", listener)

    with socket.create_connection(("127.0.0.1", int(ENDPOINT.fullmatch(local)[1])), timeout=PATIENCE) as client:
        remote = "%s:%d" % client.getsockname()

        def ghost():
            for number, cells in enumerate(tree.rows(table)):
                if local in cells and remote in cells:
                    return number + 1
            return None

        row = until(f"the ghost's row, {local} with {remote}", ghost) - 1
        print("ghost:", tree.rows(table)[row])
        if not atspi.Table.add_row_selection(table, row):
            raise Fault("the ghost's row cannot be selected")
        until("the ghost's row to be selected", lambda: atspi.Table.is_row_selected(table, row))

        message = "Hola, ñandú"
        tree.fill("Message", message)
        tree.press("Send")
        received = b""
        while len(received) < len(message.encode()):
            piece = client.recv(4096)
            if not piece:
                raise Fault("the connection was closed instead of carrying the message")
            received += piece
        if not received.startswith(message.encode()):
            raise Fault(f"the client received {received!r}")
        print("client received:", received)

        client.sendall(b"And hello from outside\n")
        transcript = tree.find("Transcript", atspi.Accessible.get_text_iface)
        for words in ("And hello from outside", message):
            until(f"{words!r} in the transcript", lambda: words in tree.text_of(transcript))
        print("transcript:", tree.text_of(transcript))
        read_pictures(tree, local, remote)


def inside(enchufe):
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    tree = None
    program = subprocess.Popen([enchufe, "--lang", "en"])
    try:
        tree = Tree(Atspi)
        main_job(tree)
        if program.poll() is not None:
            raise Fault(f"enchufe ended by itself with {program.returncode}")
        return 0
    except Fault as fault:
        print(f"FAILED: {fault}", file=sys.stderr)
        if tree is not None and program.poll() is None:
            tree.dump()
        return 1
    finally:
        program.terminate()
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            program.kill()


def missing_tools():
    missing = [tool for tool in ("Xvfb", "dbus-run-session") if shutil.which(tool) is None]
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("Atspi for Python")
    return missing


def outside(prefix, arguments, patience, tools=()):
    """Runs the calling script again with these arguments, with an X server, a D-Bus session and a home of its own."""
    missing = missing_tools() + [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        print(f"not here: {', '.join(missing)}; packaging/ensure test installs them")
        return 1 if os.environ.get("ENCHUFE_REQUIRE_TOOLS") else 77
    with tempfile.TemporaryDirectory(prefix=prefix) as home:
        try:
            server, display = start_x_server("1280x800")
        except NoDesktop as fault:
            print(fault)
            return 1
        try:
            environment = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "NO_AT_BRIDGE")}
            environment |= {
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "XDG_RUNTIME_DIR": home,
                "XDG_CONFIG_HOME": home,
                "XDG_CACHE_HOME": home,
                "HOME": home,
                "LC_ALL": "C.UTF-8",
            }
            again = [sys.executable, "-W", "ignore::DeprecationWarning", sys.argv[0], *arguments]
            return subprocess.run(["dbus-run-session", "--", *again], env=environment, timeout=patience).returncode
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        sys.exit(inside(sys.argv[2]))
    sys.exit(outside("enchufe-atspi-", ["--inside", sys.argv[1]], 6 * PATIENCE))
