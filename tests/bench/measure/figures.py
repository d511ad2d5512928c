"""Figures and the table made of them."""

import statistics
from dataclasses import dataclass


@dataclass
class Line:
    """One line of the table. `met` is None for what is told beside, without a bound."""

    row: int
    what: str
    must: str
    ours: str
    peer: str = ""
    ratio: float | None = None
    met: bool | None = None


def median(values):
    return statistics.median(values)


def spread(values, unit, digits=2):
    """The median, with the lowest and highest where there are several."""
    text = f"{median(values):.{digits}f} {unit}"
    if len(values) > 1:
        text += f" ({min(values):.{digits}f}-{max(values):.{digits}f})"
    return text


def mebibytes(kib):
    return f"{kib / 1024:.0f} MiB"


def markdown(lines):
    rows = [("row", "what", "must be", "ours", "beside it", "ratio", "met"), ("---",) * 7]
    for line in lines:
        ratio = "" if line.ratio is None else f"{line.ratio:.2f}"
        met = {True: "met", False: "**not met**", None: ""}[line.met]
        rows.append((str(line.row), line.what, line.must, line.ours, line.peer, ratio, met))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
