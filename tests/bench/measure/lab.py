"""The place of all measurements: the build, a temporary folder, a display, and every program started."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from desktop import NoDesktop, start_window_manager, start_x_server  # noqa: E402

from .programs import Failure, Running, raise_descriptor_limit

PROJECT = Path(__file__).resolve().parents[3]


@dataclass
class Sizes:
    """How much of everything; quick() is a smoke test that proves only that the programs still work together."""

    bytes: int = 1 << 30
    idle: tuple = (1, 1000, 10000)
    accepted: int = 10000
    accepted_socat: int = 2000
    accepted_ncat: int = 900
    flood_seconds: int = 5
    echo_seconds: int = 2
    pings: int = 3000
    events: int = 10_000_000
    search_bytes: int = 1 << 30

    @staticmethod
    def quick():
        return Sizes(16 << 20, (1, 50, 200), 300, 50, 50, 1, 1, 200, 200_000, 64 << 20)


@dataclass
class Lab:
    """Started programs are ended and files removed on leaving, whatever happens."""

    programs: Path
    sizes: Sizes
    repeat: int
    with_window: bool
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="enchufe-bench-")))
    running: list = field(default_factory=list)
    environment: dict = field(default_factory=dict)

    def __enter__(self):
        raise_descriptor_limit()
        # Ended from outside: what was started is ended too.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
        self.environment = {
            **os.environ,
            "TMPDIR": str(self.folder),
            "LC_ALL": "C.UTF-8",
            "QT_LOGGING_RULES": "*.debug=false",
            "NO_AT_BRIDGE": "1",
        }
        if self.with_window:
            self._open_display()
        else:
            self.environment["QT_QPA_PLATFORM"] = "offscreen"
        return self

    def __exit__(self, *_):
        for program in reversed(self.running):
            with contextlib.suppress(Failure, ProcessLookupError):
                program.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _open_display(self):
        """An X server of its own, with a window manager where there is one."""
        try:
            server, display = start_x_server("1400x900")
            self.running.append(_Plain(server))
            self.environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            if shutil.which("openbox"):
                self.running.append(_Plain(start_window_manager(self.environment)))
        except NoDesktop as fault:
            raise Failure(str(fault)) from fault

    def program(self, name):
        """Where a program of the build is."""
        for folder in ("bin", "tests/bench", "src/cli", "src/gui", "."):
            path = self.programs / folder / name
            if path.is_file():
                return path
        raise Failure(f"{name} is not in {self.programs}: build the target bench")

    def start(self, name, *arguments, output=None, wants_input=False):
        """Starts a program of the build (or of the system, where the build has none of that name)."""
        command = shutil.which(name) if name in ("socat", "ncat") else self.program(name)
        if command is None:
            raise Failure(f"{name} is not installed")
        program = Running([command, *arguments], self.environment, output, wants_input)
        self.running.append(program)
        return program

    def end(self, program):
        program.end()
        self.running.remove(program)

    @contextlib.contextmanager
    def started(self, name, *arguments, **options):
        program = self.start(name, *arguments, **options)
        try:
            yield program
        finally:
            self.end(program)

    def peer(self, work, endpoint, *numbers):
        """Runs benchpeer to its end; what it measured."""
        with self.started("benchpeer", work, endpoint, *numbers) as peer:
            answer = peer.answer()
            peer.wait()
            return answer


class _Plain:
    """A helper that nothing is asked of."""

    def __init__(self, process):
        self._process = process

    def end(self):
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)


def build():
    """Builds what is measured, as it is released; the folder of the programs."""
    subprocess.run([PROJECT / "packaging/ensure", "build", "bench"], check=True)
    subprocess.run(["cmake", "--preset", "bench", "--log-level=WARNING"], cwd=PROJECT, check=True)
    subprocess.run(["cmake", "--build", "--preset", "bench"], cwd=PROJECT, check=True)
    return PROJECT / "build/bench"


def machine():
    """What the figures were measured on, in words."""
    cpu = re.search(r"^model name\s*:\s*(.*)$", Path("/proc/cpuinfo").read_text(), re.M)
    qt = subprocess.run(["qmake6", "-query", "QT_VERSION"], capture_output=True, text=True, check=False).stdout.strip() \
        if shutil.which("qmake6") else ""
    commit = subprocess.run(["git", "-C", PROJECT, "describe", "--always", "--dirty"], capture_output=True, text=True,
                            check=False).stdout.strip()
    congestion = Path("/proc/sys/net/ipv4/tcp_congestion_control").read_text().strip()
    return (f"{time.strftime('%Y-%m-%d %H:%M UTC', time.gmtime())}, {cpu[1] if cpu else 'unknown processor'}, "
            f"{os.cpu_count()} cores, Linux {os.uname().release}, Qt {qt or 'unknown'}, TCP {congestion}, "
            f"load {os.getloadavg()[0]:.2f} at the start, commit {commit or 'unknown'}")
