#!/usr/bin/env python3
"""The first minute of somebody new, with the keyboard alone, in the real program on a real X server: each line of the table in
interface.md, "First run". Keys are typed with xdotool; what is seen comes from the accessibility bus and from ss.

Usage: first_minute_by_hand.py ENCHUFE [--pictures FOLDER] [--port PORT]

With --pictures ImageMagick's import keeps the screen at every step: 1-start.png and so on. The port is one that is free, unless it is given: 5000
is what the form begins with.
Exit status 77 where a tool is missing, unless ENCHUFE_REQUIRE_TOOLS is set. All traffic is on loopback.
"""

import argparse
import os
import socket
import subprocess
import sys
import time

from at_spi_main_job import PATIENCE, Fault, Tree, outside, until
from desktop import start_window_manager

TOOLS = ("xdotool", "openbox", "ss")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Person:
    """Presses keys and looks."""

    def __init__(self, tree, options):
        self.tree = tree
        self.options = options
        self.port = options.port or free_port()

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "60", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)

    def picture(self, name):
        if self.options.pictures:
            # What has been seen on the bus is on the screen a moment later, when moves have come to their end.
            time.sleep(0.7)
            subprocess.run(["import", "-window", "root", os.path.join(self.options.pictures, f"{name}.png")], check=True)

    def sees(self, words):
        """Waits until a text on the screen has these words."""
        showing = self.tree.atspi.StateType.SHOWING

        def look():
            nodes = (node for node, _ in self.tree.walk())
            return any(words in (node.get_name() or "") and node.get_state_set().contains(showing) for node in nodes)

        until(f"{words!r} on the screen", look)

    def is_checked(self, name):
        until(f"{name!r} to be checked", lambda: self.has_state(name, self.tree.atspi.StateType.CHECKED))

    def is_in(self, name):
        until(f"the cursor in {name!r}", lambda: self.has_state(name, self.tree.atspi.StateType.FOCUSED))

    def is_in_table(self):
        table = self.tree.find("Sockets", self.tree.atspi.Accessible.get_table_iface)
        until("the focus in the table", lambda: table.get_state_set().contains(self.tree.atspi.StateType.FOCUSED))

    def has_state(self, name, state):
        return any(node.get_name() == name and node.get_state_set().contains(state) for node, _ in self.tree.walk())

    def sockets(self):
        """State, local and remote endpoint of each socket at the port, as the kernel has them."""
        output = subprocess.run(
            ["ss", "-Htan", f"( sport = :{self.port} or dport = :{self.port} )"], check=True, capture_output=True, text=True
        ).stdout
        return [(cells[0], cells[3], cells[4]) for cells in (line.split() for line in output.splitlines())]

    def kernel_has(self, **counts):
        """Waits until so many sockets are in each state: established=2, listen=1."""
        names = {"listen": "LISTEN", "established": "ESTAB", "close_wait": "CLOSE-WAIT", "time_wait": "TIME-WAIT"}

        def look():
            states = [state for state, _, _ in self.sockets()]
            return all(states.count(names[name]) == count for name, count in counts.items())

        until(f"{counts} in the kernel's table", look)


def first_minute(person):
    home = f"127.0.0.1:{person.port}"
    if person.sockets():
        raise Fault(f"port {person.port} is in use: {person.sockets()}")
    person.is_in("IP")
    person.picture("1-start")
    if person.port != 5000:
        person.key("Tab")
        person.type(str(person.port))

    person.key("Return")
    person.kernel_has(listen=1)
    person.sees("Nothing has been sent")
    person.is_checked("Active: make a request")
    person.picture("2-passive")

    person.key("Return")
    person.kernel_has(listen=1, established=2)
    person.sees(f"Which port does it use? The same: {person.port}.")
    person.is_in("Message")
    person.picture("3-ghost")

    person.type("Hola")
    person.key("Return")
    person.picture("4-hola")

    person.key("F6", "Up", "Return")
    person.is_in("Message")
    person.type("Que tal")
    person.key("Return")
    person.sees("Neither end is special now: the connection is balanced.")
    person.picture("5-answer")

    person.key("F6", "F6")
    person.is_in("Open another client")
    person.key("space")
    person.kernel_has(listen=1, established=4)
    ghosts = [remote for state, local, remote in person.sockets() if state == "ESTAB" and local == home]
    if len(set(ghosts)) != 2:
        raise Fault(f"the ghosts of {home} have the other ends {ghosts}")
    person.picture("6-another")

    # From the bubble to the table; the first client is the row below the two ghosts.
    person.key("Escape")
    person.is_in_table()
    person.key("Home", "Down", "Down", "Down", "ctrl+w")
    person.kernel_has(close_wait=1)
    person.picture("7-close-wait")
    person.key("Home", "Down", "ctrl+w")
    person.kernel_has(close_wait=0, time_wait=1)
    person.sees("What next?")
    person.picture("8-what-next")

    person.key("F6", "F6")
    undo(person)
    person.kernel_has(listen=0, established=0, close_wait=0)
    person.picture("9-undone")


def undo(person):
    """Tab leads to the card's button that closes everything."""
    states = person.tree.atspi.StateType
    for _ in range(60):
        if person.has_state("Close everything", states.FOCUSED):
            person.key("space")
            return
        person.key("Tab")
        time.sleep(0.05)
    raise Fault("Tab does not reach the button that closes everything")


def inside(options):
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    manager = start_window_manager()
    program = subprocess.Popen([options.enchufe, "--lang", "en"])
    tree = None
    try:
        tree = Tree(Atspi)

        def is_in_front():
            frames = [tree.application.get_child_at_index(index) for index in range(tree.application.get_child_count())]
            return any(frame is not None and frame.get_state_set().contains(Atspi.StateType.ACTIVE) for frame in frames)

        until("the window in front", is_in_front)
        first_minute(Person(tree, options))
        if program.poll() is not None:
            raise Fault(f"enchufe ended by itself with {program.returncode}")
        return 0
    except (Fault, subprocess.SubprocessError) as fault:
        print(f"FAILED: {fault}", file=sys.stderr)
        if tree is not None and program.poll() is None:
            tree.dump()
        return 1
    finally:
        for process in (program, manager):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("enchufe")
    parser.add_argument("--pictures")
    parser.add_argument("--port", type=int)
    parser.add_argument("--inside", action="store_true")
    chosen = parser.parse_args()
    if chosen.inside:
        sys.exit(inside(chosen))
    wanted = TOOLS + (("import",) if chosen.pictures else ())
    sys.exit(outside("enchufe-minute-", [*sys.argv[1:], "--inside"], 8 * PATIENCE, wanted))
