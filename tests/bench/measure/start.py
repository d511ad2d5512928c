"""Row 6: from exec to the first window."""

from .figures import Line, median, spread

SHARE = 1.5
STARTS_A_RUN = 3


def one_start(lab, name):
    with lab.started("benchping", "start", lab.program(name)) as ping:
        return ping.answer(60)


def measure(lab):
    if not lab.with_window:
        return []
    runs = {"enchufe": [], "emptywindow": []}
    for name in runs:
        one_start(lab, name)  # both warm
    for _ in range(lab.repeat * STARTS_A_RUN):
        for name, found in runs.items():
            found.append(one_start(lab, name))
    lines = []
    for key, words, has_bound in (("paintedMs", "start to first window painted", True), ("mappedMs", "start to window mapped", False)):
        ours, empty = ([run[key] for run in runs[name]] for name in ("enchufe", "emptywindow"))
        ratio = median(ours) / median(empty)
        lines.append(Line(6, words, "<= 1.5 of empty" if has_bound else "", spread(ours, "ms", 0),
                          f"empty window {spread(empty, 'ms', 0)}", ratio, ratio <= SHARE if has_bound else None))
    return lines
