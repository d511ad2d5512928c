"""An X server and a window manager of a test's own, for the programs that are driven by hand in a real window."""

import os
import pathlib
import subprocess
import tempfile
import time

PATIENCE = 30.0


class NoDesktop(Exception):
    """The X server or the window manager did not start."""


def start_x_server(screen):
    """Starts Xvfb with a screen of this size ("1280x800") on a display that is free; the process and the display's name."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{screen}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write_end],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        number = pipe.readline().strip()
    if not number:
        server.kill()
        server.wait()
        raise NoDesktop("Xvfb did not start")
    return server, f":{number}"


def start_window_manager(environment=None):
    """Starts openbox and waits until it has taken over the screen.

    A window that is shown while openbox begins is lost for ever: openbox has looked for the windows there are, and is not
    yet told of new ones. Only the command that it runs at the end of its beginning says that this is over.
    """
    with tempfile.TemporaryDirectory(prefix="enchufe-desktop-") as folder:
        ready = pathlib.Path(folder, "ready")
        manager = subprocess.Popen(
            ["openbox", "--sm-disable", "--startup", f"touch {ready}"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + PATIENCE
        while not ready.exists():
            if manager.poll() is not None or time.monotonic() > end:
                manager.kill()
                manager.wait()
                raise NoDesktop("openbox did not start")
            time.sleep(0.02)
    return manager
