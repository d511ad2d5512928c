"""Row 1: bytes received over loopback TCP, recorded and visible live."""

import hashlib
import os
import random
import time

from .figures import Line, mebibytes, median, spread
from .programs import Failure, MemorySampler, await_listening, free_port

STALL_MS = 50
MEMORY_KIB = 200 * 1024


def make_pattern(lab):
    """1 MiB of lines that differ, and the sha256 of what benchpeer sends of it."""
    words = random.Random(3)
    lines = b"".join(b"line %06d %s\r\n" % (i, words.randbytes(words.randrange(4, 60)).hex().encode()) for i in range(16000))
    pattern = lines[: 1 << 20]
    path = lab.folder / "pattern"
    path.write_bytes(pattern)
    digest = hashlib.sha256()
    whole, rest = divmod(lab.sizes.bytes, len(pattern))
    for _ in range(whole):
        digest.update(pattern)
    digest.update(pattern[:rest])
    return path, digest.hexdigest()


class Receiver:
    """A program that takes one connection, records its bytes and ends."""

    def __init__(self, lab, name):
        self.lab, self.name = lab, name
        self.file = lab.folder / "received"

    def start(self):
        port = free_port()
        if self.name == "enchufe-cli":
            program = self.lab.start(self.name, "listen", f"tcp://127.0.0.1:{port}", "--max", "1", output=os.open(os.devnull, os.O_WRONLY))
        elif self.name == "socat":
            program = self.lab.start(self.name, "-u", f"TCP-LISTEN:{port},bind=127.0.0.1,reuseaddr", f"CREATE:{self.file}")
        else:
            output = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            program = self.lab.start(self.name, "-l", "--recv-only", "127.0.0.1", str(port), output=output)
            os.close(output)
        await_listening(port)
        return program, f"127.0.0.1:{port}"

    def measure(self, pattern):
        program, endpoint = self.start()
        with MemorySampler(program.pid) as memory:
            sent = self.lab.peer("send", endpoint, self.lab.sizes.bytes, pattern)
            usage = program.wait()
        self.lab.end(program)
        if self.name != "enchufe-cli" and self.file.stat().st_size != self.lab.sizes.bytes:
            raise Failure(f"{self.name} did not keep everything")
        self.file.unlink(missing_ok=True)
        return {"seconds": sent["seconds"], "cpu": usage.ru_utime + usage.ru_stime, "peak": memory.peaks["VmHWM"], **memory.peaks}


def in_cli(lab, pattern):
    names = ("enchufe-cli", "socat", "ncat")
    runs = {name: [] for name in names}
    for _ in range(lab.repeat):
        for name in names:
            runs[name].append(Receiver(lab, name).measure(pattern))
    return runs


def check_cli_bytes(lab, pattern, digest):
    """What enchufe-cli prints is what was sent; apart from the timing, because hashing takes longer."""
    port = free_port()
    reader, writer = os.pipe()
    program = lab.start("enchufe-cli", "listen", f"tcp://127.0.0.1:{port}", "--max", "1", output=writer)
    os.close(writer)
    await_listening(port)
    sender = lab.start("benchpeer", "send", f"127.0.0.1:{port}", lab.sizes.bytes, pattern)
    hashed = hashlib.sha256()
    with open(reader, "rb", buffering=0) as stream:
        while block := stream.read(1 << 20):
            hashed.update(block)
    program.wait()
    lab.end(program)
    lab.end(sender)
    return hashed.hexdigest() == digest


def in_window(lab, pattern, digest):
    """One gigabyte into the real window, its transcript open and following, an empty window beside it."""
    with (
        lab.started("emptywindow") as empty,
        lab.started("windowbench", "listen", "tcp://127.0.0.1:0", "--follow", wants_input=True) as window,
    ):
        endpoint = window.answer()["listening"]
        with (
            lab.started("benchping", "watch", window.pid, wants_input=True) as ours,
            lab.started("benchping", "watch", empty.pid, wants_input=True) as beside,
            MemorySampler(window.pid) as memory,
        ):
            time.sleep(0.5)
            window.ask("beat")
            window.send("await finished")
            sent = lab.peer("send", endpoint, lab.sizes.bytes, pattern, "leave")
            shown = window.answer()
            facts = window.ask("report")
            pings = [end_ping(ping) for ping in (ours, beside)]
        kept = window.ask("hash")
    return {
        "seconds": (int(shown["finishedNs"]) - sent["startNs"]) / 1e9, "shown": (int(shown["endNs"]) - sent["startNs"]) / 1e9, "facts": facts, "memory": memory.peaks,
        "ours": pings[0], "beside": pings[1], "same": kept["sha256"] == digest,
    }


def end_ping(ping):
    ping.close_input()
    return ping.answer()


def cli_lines(runs, lab, same):
    ours, socat, ncat = (runs[name] for name in ("enchufe-cli", "socat", "ncat"))
    seconds = {name: [run["seconds"] for run in runs[name]] for name in runs}
    cpu = {name: [run["cpu"] for run in runs[name]] for name in runs}
    ratio = median(seconds["enchufe-cli"]) / median(seconds["socat"])
    size = f"{lab.sizes.bytes >> 20} MiB into the CLI"
    peak = max(run["peak"] for run in ours)
    file_peak = max(run.get("RssFile", 0) + run.get("RssShmem", 0) for run in ours)
    return [
        Line(1, f"{size}: time", "<= socat", spread(seconds["enchufe-cli"], "s"),
             f"socat {spread(seconds['socat'], 's')}, ncat {spread(seconds['ncat'], 's')}", ratio, ratio <= 1.0),
        Line(1, f"{size}: processor", "", spread(cpu["enchufe-cli"], "s"),
             f"socat {spread(cpu['socat'], 's')}, ncat {spread(cpu['ncat'], 's')}",
             median(cpu["enchufe-cli"]) / max(median(cpu["socat"]), 1e-9)),
        Line(1, f"{size}: peak RSS", "< 200 MiB", f"{mebibytes(peak)} (of it mapped spool and program {mebibytes(file_peak)})",
             f"socat {mebibytes(max(run['peak'] for run in socat))}, ncat {mebibytes(max(run['peak'] for run in ncat))}",
             None, peak < MEMORY_KIB),
        Line(1, f"{size}: sha256 of what is printed", "equal", "equal" if same else "differs", "", None, same),
    ]


def window_lines(windows, socat_seconds, lab):
    size = f"{lab.sizes.bytes >> 20} MiB into the window"
    seconds = [run["seconds"] for run in windows]
    ratio = median(seconds) / socat_seconds
    peak = max(run["facts"]["VmHWM"] for run in windows)
    kinds = {kind: max(run["memory"].get(kind, 0) for run in windows) for kind in ("RssAnon", "RssFile", "RssShmem")}
    gap = max(run["facts"]["longestGapMs"] for run in windows)
    worst = max(windows, key=lambda run: run["facts"]["longestEventMs"])["facts"]
    pings = [run["ours"] for run in windows]
    beside = [run["beside"] for run in windows]
    slowest, slowest_beside = max(p["maxMs"] for p in pings), max(p["maxMs"] for p in beside)
    same = all(run["same"] for run in windows)
    return [
        Line(1, f"{size}: time", "<= socat", spread(seconds, "s"), f"socat {socat_seconds:.2f} s", ratio, ratio <= 1.0),
        Line(1, f"{size}: until all is on screen", "", spread([run["shown"] for run in windows], "s")),
        Line(1, f"{size}: peak RSS", "< 200 MiB",
             f"{mebibytes(peak)} (highest anon {mebibytes(kinds['RssAnon'])}, file {mebibytes(kinds['RssFile'])}, "
             f"shared {mebibytes(kinds['RssShmem'])})", "", None, peak < MEMORY_KIB),
        Line(1, f"{size}: longest stall, heartbeat", "< 50 ms", f"{gap:.0f} ms", f"longest event {worst['longestEventMs']:.0f} ms: "
             f"{worst['longestEvent']}", None, gap < STALL_MS),
        Line(1, f"{size}: slowest answer to _NET_WM_PING", "< 50 ms",
             f"{slowest:.0f} ms (p99 {max(p['p99ms'] for p in pings):.1f}, over 50 ms {sum(p['over50ms'] for p in pings)} "
             f"of {sum(p['pings'] for p in pings)})",
             f"empty window {slowest_beside:.0f} ms (over 50 ms {sum(p['over50ms'] for p in beside)})",
             None, slowest < STALL_MS),
        Line(1, f"{size}: sha256 of what is recorded", "equal", "equal" if same else "differs", "", None, same),
    ]


def measure(lab):
    pattern, digest = make_pattern(lab)
    runs = in_cli(lab, pattern)
    lines = cli_lines(runs, lab, check_cli_bytes(lab, pattern, digest))
    if lab.with_window:
        socat_seconds = median([run["seconds"] for run in runs["socat"]])
        lines += window_lines([in_window(lab, pattern, digest) for _ in range(lab.repeat)], socat_seconds, lab)
    return lines
