"""Row 2: one busy echo beside idle connections."""

import contextlib
import os
import time

from .figures import Line, mebibytes, median, spread
from .programs import await_listening, children_of, free_port, memory_of, pin_thread, proportional_memory_of

RATE_SHARE = 0.8
PING_SHARE = 1.5
KIB_A_CONNECTION = 8
ANSWER_MS = 100
CLOSE_MS = 2000
#: What is opened once and for all (the probe's netlink socket, pipes of the desktop) is open by then.
SETTLE_SECONDS = 2


class EchoServer:
    """One program that echoes, whose memory can be asked for."""

    def __init__(self, lab, name):
        self.lab, self.name = lab, name
        self.is_window = name == "window"
        port = free_port()
        self.endpoint = f"127.0.0.1:{port}"
        nowhere = os.open(os.devnull, os.O_WRONLY)
        if name == "enchufe-cli":
            self.program = lab.start(name, "listen", f"tcp://127.0.0.1:{port}", "--service", "echo", output=nowhere)
        elif name == "window":
            self.program = lab.start("windowbench", "listen", f"tcp://127.0.0.1:{port}", "--service", "echo", wants_input=True)
            self.program.answer()
        else:
            # More than 4096 bytes at once and socat may wait for itself to empty its own pipe.
            self.program = lab.start(name, "-b", "4096", f"TCP-LISTEN:{port},bind=127.0.0.1,reuseaddr,fork,backlog=4096", "PIPE")
        os.close(nowhere)
        await_listening(port)
        if name != "socat":
            pin_thread(self.program.pid, "network", os.cpu_count() - 1)

    def memory(self):
        """KiB; for a program that forks, of the whole family with shared pages counted once."""
        if self.name == "socat":
            family, new = [], [self.program.pid]
            while new:
                family += new
                new = [child for pid in new for child in children_of(pid)]
            return proportional_memory_of(family)
        return memory_of(self.program.pid)["VmRSS"]

    def end(self):
        self.lab.end(self.program)


@contextlib.contextmanager
def crowd(lab, endpoint, count, queue):
    """So many idle connections, all accepted."""
    with lab.started("benchpeer", "crowd", endpoint, count, queue, wants_input=True) as peer:
        yield peer.answer()


def one_run(lab, name, counts):
    """Figures by number of idle connections. Each number has a fresh program."""
    found = {}
    for count in counts:
        server = EchoServer(lab, name)
        at_start = None
        if server.is_window and count == counts[-1]:
            time.sleep(SETTLE_SECONDS)
            at_start = server.program.ask("report")
        before = server.memory()
        with crowd(lab, server.endpoint, count, 1024):
            if server.is_window:
                server.program.ask(f"await rows {count}")
            per_connection = (server.memory() - before) / count
            found[count] = {**lab.peer("echo", server.endpoint, lab.sizes.pings, lab.sizes.echo_seconds), "kib": per_connection}
            if server.is_window:
                found[count]["window"] = use_window(server.program, count == counts[-1], at_start)
        server.end()
    return found


def use_window(window, is_largest, at_start):
    """What a person does with that many rows; then everything is closed."""
    facts = {"start": at_start, "report": window.ask("report")}
    if not is_largest:
        return facts
    facts["filter"] = window.ask("filter established 127.0.0.1:4")
    facts["unfilter"] = window.ask("filter")
    facts["sort"] = window.ask("sort 4")
    facts["scroll"] = window.ask("scroll 60")
    facts["close"] = window.ask("close")
    facts["after"] = window.ask("report")
    facts["clear"] = window.ask("clear")
    facts["cleared"] = window.ask("report")
    return facts


def echo_lines(name, runs, counts, peers):
    lines = []
    alone = counts[0]
    for count in counts:
        rate, ping = (median([run[count][key] for run in runs]) / median([run[alone][key] for run in runs])
                      for key in ("mibPerSecond", "pingP50us"))
        rates = spread([run[count]["mibPerSecond"] for run in runs], "MiB/s", 0)
        pings = spread([run[count]["pingP50us"] for run in runs], "us", 0)
        is_bound = count != alone
        what = f"{name}, {count} idle"
        lines.append(Line(2, f"{what}: echo, bulk", ">= 0.8 of alone" if is_bound else "", rates, peers if not is_bound else "",
                          rate if is_bound else None, rate >= RATE_SHARE if is_bound else None))
        lines.append(Line(2, f"{what}: ping p50", "<= 1.5 of alone" if is_bound else "", pings, "", ping if is_bound else None,
                          ping <= PING_SHARE if is_bound else None))
    most = counts[-1]
    kib = median([run[most]["kib"] for run in runs])
    lines.append(Line(2, f"{name}, {most} idle: RSS a connection", "< 8 KiB", spread([run[most]["kib"] for run in runs], "KiB", 1),
                      "", None, kib < KIB_A_CONNECTION))
    return lines


def window_lines(runs, count):
    used = [run[count]["window"] for run in runs]
    shown = min(facts["report"]["rowsShown"] for facts in used)
    lines = [Line(2, f"window, {count} idle: rows shown", str(count), str(shown), "", None, shown >= count)]
    for name, words in (("filter", "a key typed into the filter, slowest"), ("unfilter", "clearing the filter"),
                        ("sort", "sorting by remote end")):
        painted = [facts[name]["paintedMs"] for facts in used]
        worst = max((facts[name] for facts in used), key=lambda beats: beats["longestGapMs"])
        lines.append(Line(2, f"window, {count} rows: {words}", "< 100 ms", spread(painted, "ms", 0), f"longest gap until half a second "
                          f"later {worst['longestGapMs']:.0f} ms ({worst['longestEvent']})", None, median(painted) < ANSWER_MS))
    scrolls = [facts["scroll"]["paintedMs"] for facts in used]
    lines.append(Line(2, f"window, {count} rows: a scroll step, longest", "", spread(scrolls, "ms", 0)))
    closed = [facts["close"]["closedMs"] for facts in used]
    worst = max((facts["close"] for facts in used), key=lambda beats: beats["longestGapMs"])
    lines.append(Line(2, f"window, {count} rows: closing all", "< 2 s", spread(closed, "ms", 0),
                      f"longest gap {worst['longestGapMs']:.0f} ms ({worst['longestEvent']})", None, median(closed) < CLOSE_MS))
    start, full, after, cleared = (used[-1][moment] for moment in ("start", "report", "after", "cleared"))
    is_clean = after["held"] == 0 and cleared["descriptors"] <= start["descriptors"]
    lines.append(Line(2, f"window, {count} rows: left after closing", "no socket, no descriptor",
                      f"{after['held']} sockets, {cleared['descriptors'] - start['descriptors']:+d} descriptors", "", None, is_clean))
    memory = {kind: ", ".join(mebibytes(moment[kind]) for moment in (start, full, after, cleared)) for kind in ("VmRSS", "RssAnon")}
    lines.append(Line(2, f"window, {count} rows: RSS before, with them, closed, history cleared", "", memory["VmRSS"],
                      f"anonymous {memory['RssAnon']}; {cleared['rows']} rows are still the kernel's (TIME-WAIT) then"))
    return lines


def peers_words(lab):
    """Echo by socat, a process a connection: alone, and what a connection costs. ncat -e cat stands still under load: it
    waits for cat to read while cat waits for it."""
    count = min(500, lab.sizes.idle[-1])
    run = one_run(lab, "socat", (1, count))
    return (f"socat {run[1]['mibPerSecond']:.0f} MiB/s, {run[1]['pingP50us']:.0f} us, "
            f"{run[count]['kib']:.0f} KiB a connection (of {count})")


def measure(lab):
    names = ("enchufe-cli", "window") if lab.with_window else ("enchufe-cli",)
    counts = lab.sizes.idle
    peers = peers_words(lab)
    runs = {name: [] for name in names}
    for _ in range(lab.repeat):
        for name in names:
            runs[name].append(one_run(lab, name, counts))
    lines = echo_lines("CLI", runs["enchufe-cli"], counts, peers)
    if lab.with_window:
        lines += echo_lines("window", runs["window"], counts, "") + window_lines(runs["window"], counts[-1])
    return lines
