"""Row 3: connections accepted, all from one client process."""

import os

from .figures import Line, median, spread
from .programs import await_listening, free_port

SECONDS_CLI = 2.0
SECONDS_WINDOW = 4.0


def start(lab, name, port):
    nowhere = os.open(os.devnull, os.O_WRONLY)
    if name == "enchufe-cli":
        program = lab.start(name, "listen", f"tcp://127.0.0.1:{port}", output=nowhere)
    elif name == "window":
        program = lab.start("windowbench", "listen", f"tcp://127.0.0.1:{port}", wants_input=True)
        program.answer()
    elif name == "socat":
        program = lab.start(name, "-u", f"TCP-LISTEN:{port},bind=127.0.0.1,reuseaddr,fork,backlog=4096", "OPEN:/dev/null", output=nowhere)
    else:
        program = lab.start(name, "-l", "-k", "-m", "1000", "--recv-only", "127.0.0.1", str(port), output=nowhere)
    os.close(nowhere)
    await_listening(port)
    return program


def one_run(lab, kind, count):
    """Seconds from the first connect() to the last accept(); in the window until every row is painted."""
    name = kind.split(" ")[0]
    port = free_port()
    program = start(lab, name, port)
    # ncat's backlog is small and what overflows it comes a second later: it is given no more than it can take.
    queue = 4 if name == "ncat" else 1024
    if name == "window":
        program.ask("beat")
        program.send(f"await rows {count}")
    with lab.started("benchpeer", "crowd", f"127.0.0.1:{port}", count, queue, wants_input=True) as crowd:
        made = crowd.answer()
        run = {"seconds": made["seconds"], "connected": made["connected"]}
        if name == "window":
            run["seconds"] = (int(program.answer()["endNs"]) - made["startNs"]) / 1e9
            run["beats"] = program.ask("report")
    lab.end(program)
    return run


def measure(lab):
    sizes = lab.sizes
    counts = {"enchufe-cli": sizes.accepted, "socat": sizes.accepted_socat, "ncat": sizes.accepted_ncat,
              "enchufe-cli as socat": sizes.accepted_socat, "enchufe-cli as ncat": sizes.accepted_ncat}
    if lab.with_window:
        counts["window"] = sizes.accepted
    runs = {name: [] for name in counts}
    for _ in range(lab.repeat):
        for name, count in counts.items():
            runs[name].append(one_run(lab, name, count))
    seconds = {name: [run["seconds"] for run in runs[name]] for name in counts}
    rate = {name: runs[name][0]["connected"] / median(seconds[name]) for name in counts}
    lines = []
    for name, words, bound in (("enchufe-cli", "CLI", SECONDS_CLI), ("window", "window, all rows painted", SECONDS_WINDOW)):
        if name in counts:
            lines.append(Line(3, f"{counts[name]} accepted, {words}", f"< {bound:.0f} s", spread(seconds[name], "s"),
                              f"{rate[name]:.0f}/s", None, median(seconds[name]) < bound))
    for peer in ("socat", "ncat"):
        ours = rate[f"enchufe-cli as {peer}"]
        lines.append(Line(3, f"{counts[peer]} accepted, CLI: a second", f"> {peer}", f"{ours:.0f}/s", f"{peer} {rate[peer]:.0f}/s",
                          ours / rate[peer], ours > rate[peer]))
    if lab.with_window:
        worst = max((run["beats"] for run in runs["window"]), key=lambda beats: beats["longestGapMs"])
        lines.append(Line(3, "window: longest stall meanwhile", "", f"{worst['longestGapMs']:.0f} ms", worst["longestEvent"]))
    return lines
