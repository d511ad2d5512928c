"""Row 4: datagrams at full rate; none may vanish unseen."""

import os
import socket
import time

from .figures import Line, median, spread
from .programs import Failure, await_listening, free_port, kernel_drops

SIZE = 64


def in_ours(lab, with_window):
    """sent, received and kept by the journal's count, dropped by the journal's and the kernel's."""
    options = [] if with_window else ["--no-window"]
    port = free_port(socket.SOCK_DGRAM)
    with lab.started("windowbench", "listen", f"udp://127.0.0.1:{port}", *options, wants_input=True) as program:
        program.answer()
        sent = lab.peer("flood", f"127.0.0.1:{port}", lab.sizes.flood_seconds, SIZE)
        facts = settled(program)
        kernel = kernel_drops(port)
        kept = program.ask("hash")
    return {"sent": sent["sent"], "seconds": sent["seconds"], "received": facts["reads"], "kept": kept["keptReads"],
            "journalDrops": facts["drops"], "kernelDrops": kernel}


def settled(program, patience=30):
    """The counts once they no longer change: everything is folded, and the probe has looked again."""
    limit = time.monotonic() + patience
    before = None
    while time.monotonic() < limit:
        program.ask("await caughtup")
        facts = program.ask("report")
        if before and (before["reads"], before["drops"]) == (facts["reads"], facts["drops"]):
            return facts
        before = facts
        time.sleep(1.2)
    raise Failure("the counts of datagrams do not settle")


def in_peer(lab, name):
    port = free_port(socket.SOCK_DGRAM)
    file = lab.folder / "datagrams"
    output = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    if name == "socat":
        program = lab.start(name, "-u", f"UDP-RECV:{port},bind=127.0.0.1", "STDOUT", output=output)
    else:
        program = lab.start(name, "-u", "-l", "--recv-only", "127.0.0.1", str(port), output=output)
    os.close(output)
    await_listening(port, "udp")
    sent = lab.peer("flood", f"127.0.0.1:{port}", lab.sizes.flood_seconds, SIZE)
    time.sleep(0.3)
    drops = kernel_drops(port)
    lab.end(program)
    received = file.stat().st_size // SIZE
    file.unlink()
    return {"sent": sent["sent"], "seconds": sent["seconds"], "received": received, "kernelDrops": drops}


def ours_lines(words, runs, peers, best_peer):
    missing = [run["sent"] - run["received"] - run["journalDrops"] for run in runs]
    last = runs[-1]
    unkept = [run["received"] - run["kept"] for run in runs]
    rate = [run["received"] / run["seconds"] for run in runs]
    sums = f"{last['received']} + {last['journalDrops']} of {last['sent']}"
    return [
        Line(4, f"{words}: received + dropped = sent", "0 missing", f"{max(missing, key=abs)} missing ({sums})",
             f"the kernel's own count of drops: {last['kernelDrops']}", None, not any(missing)),
        Line(4, f"{words}: received and kept", "0 not kept", f"{max(unkept)} not kept", "", None, not any(unkept)),
        Line(4, f"{words}: received a second", "", spread(rate, "/s", 0), peers, median(rate) / best_peer),
    ]


def measure(lab):
    kinds = ["session", "window"] if lab.with_window else ["session"]
    runs = {name: [] for name in (*kinds, "socat", "ncat")}
    for _ in range(lab.repeat):
        for kind in kinds:
            runs[kind].append(in_ours(lab, kind == "window"))
        for name in ("socat", "ncat"):
            runs[name].append(in_peer(lab, name))
    rates = {name: median([run["received"] / run["seconds"] for run in runs[name]]) for name in ("socat", "ncat")}
    peers = ", ".join(f"{name} {rates[name]:.0f}/s, {runs[name][-1]['kernelDrops']} dropped of {runs[name][-1]['sent']}" for name in rates)
    lines = []
    for kind in kinds:
        words = f"{SIZE}-byte datagrams for {lab.sizes.flood_seconds} s, {kind}"
        lines += ours_lines(words, runs[kind], peers, max(rates.values()))
    return lines
