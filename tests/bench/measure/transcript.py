"""Row 5: ten million events in a transcript, and a search over what was recorded."""

from .figures import Line, median, spread

FRAME_MS = 16
BEAT_MS = 5
SEARCH_GB = 4.0


def gestures_of(lab):
    """Everything windowbench says, by gesture."""
    found = {}
    with lab.started("windowbench", "events", lab.sizes.events) as window:
        while True:
            line = window.answer(patience=600)
            if "gesture" in line:
                found[line["gesture"]] = line
                if line["gesture"] == "hexView":
                    window.wait(60)
                    return found
            elif "opened" in line:
                found["open"] = line
            elif "firstFrameMs" in line:
                found["first"] = line
            elif "VmRSS" in line:
                found["memory"] = line
            elif "filled" in line:
                found["filled"] = line


def frame_line(name, words, runs):
    frames = [run[name]["longestMs"] for run in runs]
    middle = median([run[name]["medianMs"] for run in runs])
    worst = max((run[name] for run in runs), key=lambda gesture: gesture["longestGapMs"])
    return Line(5, words, "< 16 ms a frame", f"longest {spread(frames, 'ms', 1)}, median {middle:.1f} ms",
                f"longest gap {worst['longestGapMs']:.0f} ms, longest event {worst['longestEventMs']:.0f} ms ({worst['longestEvent']})",
                None, median(frames) < FRAME_MS)


def transcript_lines(lab):
    runs = [gestures_of(lab) for _ in range(lab.repeat)]
    count = runs[0]["filled"]["filled"]
    first = [run["first"]["firstFrameMs"] for run in runs]
    opened = [run["open"]["seconds"] for run in runs]
    # A beat is due 5 ms after the one before: what is beyond that is waiting.
    late = [max(0.0, run["open"]["longestGapMs"] - BEAT_MS) for run in runs]
    event = max((run["open"] for run in runs), key=lambda found: found["longestEventMs"])
    lines = [
        Line(5, f"{count} events: opening, first frame", "< 16 ms", spread(first, "ms", 1), "", None, median(first) < FRAME_MS),
        Line(5, f"{count} events: all of them laid out", "", spread(opened, "s"),
             f"{runs[0]['memory']['RssAnon'] // 1024} MiB anonymous memory"),
        Line(5, f"{count} events: longest a heartbeat waits while opening", "< 16 ms", spread(late, "ms", 1),
             f"longest event {event['longestEventMs']:.0f} ms ({event['longestEvent']})", None, median(late) < FRAME_MS),
    ]
    for name, words in (("wheel", "scrolling by wheel"), ("pageDown", "page down"), ("pageUp", "page up"),
                        ("jump", "dragging the scroll bar anywhere"), ("home", "to the beginning"), ("end", "to the end"),
                        ("hexView", "changing between text and hex")):
        lines.append(frame_line(name, f"{count} events: {words}", runs))
    return lines


def search_lines(lab):
    runs = []
    for _ in range(lab.repeat):
        with lab.started("searchbench", lab.sizes.search_bytes) as search:
            runs.append(search.answer(patience=600))
    rates = {name: [run[name] for run in runs] for name in ("oursGBs", "memmemGBs", "matcherGBs")}
    ours = median(rates["oursGBs"])
    return [Line(5, f"searching {lab.sizes.search_bytes >> 20} MiB of the journal ({runs[0]['ours']}), slowest of 3 needles", "> 4 GB/s",
                 spread(rates["oursGBs"], "GB/s", 1),
                 f"memmem {spread(rates['memmemGBs'], 'GB/s', 1)}, QByteArrayMatcher {spread(rates['matcherGBs'], 'GB/s', 1)}",
                 ours / median(rates["memmemGBs"]), ours > SEARCH_GB)]


def measure(lab):
    return (transcript_lines(lab) if lab.with_window else []) + search_lines(lab)
