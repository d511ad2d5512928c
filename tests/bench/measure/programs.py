"""Programs under measurement: started, asked, looked at from outside, and ended by their process id."""

import contextlib
import json
import os
import queue
import re
import resource
import signal
import socket
import subprocess
import threading
import time

PATIENCE = 120.0
_TICK = os.sysconf("SC_CLK_TCK")


class Failure(Exception):
    """A measurement that could not be taken."""


def raise_descriptor_limit():
    """For the programs started from here; 10,000 connections need as many descriptors at each end."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


class Running:
    """One program started here. Its standard output can be read line by line, as JSON or text."""

    def __init__(self, command, environment, output=None, wants_input=False):
        self.command = [str(word) for word in command]
        self.started_ns = time.monotonic_ns()
        self._process = subprocess.Popen(
            self.command,
            env=environment,
            stdin=subprocess.PIPE if wants_input else subprocess.DEVNULL,
            stdout=subprocess.PIPE if output is None else output,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.pid = self._process.pid
        self.usage = None
        self.status = None
        self._lines = queue.Queue()
        self._errors = []
        if output is None:
            self._gather(self._process.stdout, self._lines.put)
        self._gather(self._process.stderr, self._take_error)

    def _gather(self, stream, put):
        def read():
            with stream:
                for line in stream:
                    put(line.rstrip("\n"))
            put(None)

        threading.Thread(target=read, daemon=True).start()

    def _take_error(self, line):
        if line is not None:
            self._errors.append(line)

    @property
    def errors(self):
        return "\n".join(self._errors)

    def line(self, patience=PATIENCE):
        """The next line of standard output."""
        try:
            line = self._lines.get(timeout=patience)
        except queue.Empty:
            raise Failure(f"{self.command[0]} said nothing for {patience:.0f} s; {self.errors}") from None
        if line is None:
            raise Failure(f"{' '.join(self.command)} ended early; {self.errors}")
        return line

    def answer(self, patience=PATIENCE):
        """The next line of standard output, which is JSON."""
        return json.loads(self.line(patience))

    def ask(self, command, patience=PATIENCE):
        """Sends one line and returns the JSON line that answers it."""
        self.send(command)
        return self.answer(patience)

    def send(self, command):
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def error_line(self, pattern, patience=10.0):
        """The match of a pattern in what was said on standard error."""
        limit = time.monotonic() + patience
        while time.monotonic() < limit:
            if match := re.search(pattern, self.errors):
                return match
            time.sleep(0.002)
        raise Failure(f"{self.command[0]} did not say {pattern!r}: {self.errors}")

    def wait(self, patience=PATIENCE):
        """Until it ends by itself; its resource usage stands in `usage` then."""
        limit = time.monotonic() + patience
        while self.usage is None:
            pid, status, usage = os.wait4(self.pid, os.WNOHANG)
            if pid == self.pid:
                self.usage, self.status = usage, os.waitstatus_to_exitcode(status)
                self._process.returncode = self.status
            elif time.monotonic() > limit:
                raise Failure(f"{' '.join(self.command)} does not end")
            else:
                time.sleep(0.001)
        return self.usage

    def close_input(self):
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def end(self):
        """In order if it likes, by force if not."""
        if self.usage is not None:
            return
        if self._process.stdin:
            self.close_input()
        os.kill(self.pid, signal.SIGTERM)
        try:
            self.wait(10)
        except Failure:
            os.kill(self.pid, signal.SIGKILL)
            self.wait(10)


def memory_of(pid):
    """VmRSS, VmHWM, RssAnon, RssFile, RssShmem of a process, in KiB."""
    with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
        return {name: int(value) for name, value in re.findall(r"^(VmRSS|VmHWM|Rss\w+):\s+(\d+)", status.read(), re.M)}


def proportional_memory_of(pids):
    """KiB of memory of several processes together, shared pages counted once."""
    total = 0
    for pid in pids:
        with contextlib.suppress(OSError), open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
            total += int(re.search(r"^Pss:\s+(\d+)", rollup.read(), re.M)[1])
    return total


def children_of(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as children:
        return [int(word) for word in children.read().split()]


def descriptors_of(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def pin_thread(pid, name, processor):
    """Keeps the thread of that name on one processor, so that every run has the same way between two of them."""
    for task in os.listdir(f"/proc/{pid}/task"):
        with contextlib.suppress(OSError), open(f"/proc/{pid}/task/{task}/comm", encoding="utf-8") as comm:
            if comm.read().strip() == name:
                os.sched_setaffinity(int(task), {processor})


def free_port(kind=socket.SOCK_STREAM):
    """A port that nothing uses now: for programs that cannot tell which one the system gave them."""
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def kernel_rows(table):
    """Rows of /proc/net/tcp or udp, as lists of words."""
    with open(f"/proc/net/{table}", encoding="ascii") as rows:
        return [line.split() for line in rows.readlines()[1:]]


def await_listening(port, table="tcp", patience=10.0):
    """Until somebody listens at the port, seen without connecting to it."""
    limit = time.monotonic() + patience
    while time.monotonic() < limit:
        for row in kernel_rows(table):
            if row[1].endswith(f":{port:04X}") and (table == "udp" or row[3] == "0A"):
                return
        time.sleep(0.005)
    raise Failure(f"nobody listens at port {port}")


def kernel_drops(port):
    """Datagrams dropped at a UDP port so far, by the kernel's own count."""
    return sum(int(row[-1]) for row in kernel_rows("udp") if row[1].endswith(f":{port:04X}"))


class MemorySampler:
    """Highest values of a process's kinds of memory while it works; KiB."""

    def __init__(self, pid, interval=0.03):
        self.peaks = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(pid, interval), daemon=True)

    def _run(self, pid, interval):
        while not self._stop.is_set():
            with contextlib.suppress(OSError):
                for name, value in memory_of(pid).items():
                    self.peaks[name] = max(value, self.peaks.get(name, 0))
            self._stop.wait(interval)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join()
