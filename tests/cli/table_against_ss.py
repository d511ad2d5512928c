#!/usr/bin/env python3
"""`enchufe-cli table --all --json` against `ss -tuanpeimo` with some 2,300 sockets in every state.

Usage: table_against_ss.py ENCHUFE_CLI [--on-loopback]

Runs in a network namespace of its own where one can be made, else (or told so) on loopback and looks at its own sockets only.
`ss` is run before and after: what is different between the two changed meanwhile and proves nothing. Everything else that `ss`
prints of a socket must be what we print: a difference that is there in the last two of some comparisons is a failure.
Every state must be among them: LISTEN, SYN-SENT, SYN-RECV, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, LAST-ACK, CLOSING,
TIME-WAIT and UNCONN.
"""

import collections
import json
import os
import re
import subprocess
import sys

from heldsockets import Held

CLI = os.path.abspath(sys.argv[1])
INSIDE = "ENCHUFE_IN_NAMESPACE"
STATES = {"LISTEN", "SYN-SENT", "SYN-RECV", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "LAST-ACK", "CLOSING",
          "TIME-WAIT", "UNCONN"}
LEAST_ROWS = 2000
COMPARISONS = 6
#: ss's word, our field, and what one of ours is in ss's unit
NUMBERS = (
    ("cwnd", "congestionWindow", 1), ("ssthresh", "slowStartThreshold", 1), ("rto", "retransmitTimeoutUs", 1e-3),
    ("ato", "ackTimeoutUs", 1e-3), ("mss", "sendMss", 1), ("pmtu", "pathMtu", 1), ("rcvmss", "receiveMss", 1),
    ("advmss", "advertisedMss", 1), ("bytes_sent", "bytesSent", 1), ("bytes_acked", "bytesAcked", 1),
    ("bytes_received", "bytesReceived", 1), ("bytes_retrans", "bytesRetransmitted", 1), ("segs_out", "segmentsOut", 1),
    ("segs_in", "segmentsIn", 1), ("data_segs_out", "dataSegmentsOut", 1), ("data_segs_in", "dataSegmentsIn", 1),
    ("unacked", "unacked", 1), ("lost", "lost", 1), ("sacked", "sacked", 1), ("delivered", "delivered", 1),
    ("dsack_dups", "duplicates", 1), ("reord_seen", "reorderSeen", 1), ("rcv_ooopack", "outOfOrder", 1),
    ("rcv_rtt", "receiverRttUs", 1e-3), ("rcv_space", "receiveSpace", 1), ("rcv_ssthresh", "receiveThreshold", 1),
    ("notsent", "notSent", 1), ("minrtt", "minRttUs", 1e-3), ("snd_wnd", "peerWindow", 1), ("backoff", "backoff", 1),
    ("reordering", "reordering", 1), ("pacing_rate", "pacingRate", 8), ("delivery_rate", "deliveryRate", 8),
)
#: not printed by ss where it is 0
COUNTS = {"bytes_sent", "bytes_acked", "bytes_received", "bytes_retrans", "segs_out", "segs_in", "data_segs_out",
          "data_segs_in", "unacked", "lost", "delivered", "dsack_dups", "reord_seen", "rcv_ooopack", "notsent", "backoff"}
MEMORY = {"r": "receiveMemory", "rb": "receiveBuffer", "t": "sendMemory", "tb": "sendBuffer", "f": "forwardMemory",
          "w": "queuedMemory", "o": "optionMemory", "bl": "backlogMemory"}
TIME = re.compile(r"(?:(\d+)min)?(?:(\d+)(?:sec|\.(?=\d)))?(?:(\d+)ms)?$")


def seconds(text):
    minutes, whole, thousandths = TIME.match(text).groups(default="0")
    return int(minutes) * 60 + int(whole) + int(thousandths) / 1000


def endpoint(text):
    if text.endswith(":*"):
        return None
    return "[::]" + text[1:] if text.startswith("*:") else re.sub(r"%\w+", "", text)


def read_numbers(rest, row):
    for word, name, _ in NUMBERS:
        found = re.search(rf"(?<![\w:(,]){word}[: ]([\d.e+]+)", rest)
        if found:
            row[name] = float(found[1])
        elif word in COUNTS and row["hasInfo"]:
            row[name] = 0.0
    if found := re.search(r"(?<![\w])rtt:([\d.e+]+)/([\d.e+]+)", rest):
        row["rttUs"], row["rttVarUs"] = float(found[1]), float(found[2])
    if found := re.search(r" retrans:(\d+)/(\d+)", rest):
        row["retransmitsOut"], row["totalRetransmits"] = int(found[1]), int(found[2])


def read_line(line):
    transport, state, receive, send, local, remote, rest = (line.split(None, 6) + [""])[:7]
    row = {"transport": transport, "state": "ESTABLISHED" if state == "ESTAB" else state, "receiveQueue": int(receive),
           "sendQueue": int(send), "local": endpoint(local), "remote": endpoint(remote), "uid": 0, "inode": 0}
    row["hasInfo"] = " cwnd:" in rest
    for word, name, base in (("uid", "uid", 10), ("ino", "inode", 10), ("sk", "cookie", 16)):
        if found := re.search(rf"(?:^|\s){word}:([0-9a-f]+)", rest):
            row[name] = int(found[1], base)
    if found := re.search(r"timer:\((\w+),([^,]*),(\d+)\)", rest):
        row["timer"], row["timerS"], row["retransmits"] = found[1], seconds(found[2]), int(found[3])
    if found := re.search(r"skmem:\(([^)]*)\)", rest):
        for item in found[1].split(","):
            letters, number = re.match(r"([a-z]+)(-?\d+)", item).groups()
            if letters in MEMORY:
                row[MEMORY[letters]] = int(number)
            elif letters == "d" and transport == "udp":
                row["drops"] = int(number)
    row["users"] = {(int(pid), name) for name, pid in re.findall(r'\("([^"]*)",pid=(\d+)', rest)}
    if row["hasInfo"]:
        before = rest[rest.index("skmem"):].partition(" cwnd:")[0].split()
        row["words"] = {word for word in before if ":" not in word}
        row["hasTimestamps"], row["hasSack"] = "ts" in row["words"], "sack" in row["words"]
        read_numbers(rest, row)
    return row


def key(row):
    return row["transport"], row["state"], row["local"], row["remote"], row["inode"], row["cookie"]


def of_ss():
    output = subprocess.run(["ss", "-HOtuanpeimo"], capture_output=True, text=True, check=True, timeout=60).stdout
    return {key(row): row for row in map(read_line, output.splitlines())}


def of_ours():
    output = subprocess.run([CLI, "table", "--all", "--json"], capture_output=True, text=True, check=True, timeout=60).stdout
    rows = [json.loads(line) for line in output.splitlines()]
    for row in rows:
        row["cookie"] = int(row["cookie"], 16)
    return {key(row): row for row in rows}


def same(name, theirs, ours):
    """Whether what ss prints is our value, as far as its digits go."""
    scale = next((factor for _, field, factor in NUMBERS if field == name), 1)
    if name in ("rttUs", "rttVarUs"):
        scale = 1e-3
    if not isinstance(theirs, float):
        return theirs == ours
    return ours is not None and abs(theirs - ours * scale) <= 1e-5 * max(abs(theirs), 1e-3) + 1e-9


def differences(before, ours, after, told):
    """What is wrong in one row; `told` counts the fields that were compared and those that changed meanwhile."""
    for name in before.keys() - {"timerS", "users", "words", "hasInfo"}:
        if before.get(name) != after.get(name):
            told["changing"] += 1
            continue
        told["compared"] += 1
        value = ours.get(name, 0 if name == "retransmits" else None)
        if not same(name, before[name], value):
            yield f"{name}: ss {before[name]}, ours {value}"
    if before.get("timer") is None and after.get("timer") is None and "timer" in ours:
        yield f"timer: ss none, ours {ours['timer']}"
    # A timer that was set anew between the two looks of ss ends later than before.
    if "timer" in before and before["timer"] == after.get("timer") and before["timerS"] >= after["timerS"]:
        told["timers"] += 1
        here = ours.get("timerMs", 0) / 1000
        # ss cuts seconds from ten minutes on.
        digits = 1.1 if before["timerS"] < 600 else 61
        if not after["timerS"] - digits <= here <= before["timerS"] + digits:
            yield f"timer: ss {before['timerS']} s, then {after['timerS']} s, ours {here} s"
    if before["users"] == after["users"]:
        holder = (ours.get("pid"), ours.get("process"))
        if holder not in before["users"] and (before["users"] or holder != (None, None)):
            yield f"process: ss {before['users']}, ours {holder}"
    if before["hasInfo"] and ours.get("congestionControl") not in before["words"]:
        yield f"congestion control: ss {before['words']}, ours {ours.get('congestionControl')}"


def compare(held, told):
    before, ours, after = of_ss(), of_ours(), of_ss()
    wanted = (lambda row: True) if INSIDE in os.environ else (lambda row: held.owns((row[2], row[3])))
    faults = {}
    for row in filter(wanted, before.keys() & after.keys()):
        if row not in ours:
            faults[row] = "only in ss"
        else:
            told["rows"] += 1
            told[row[1]] += 1
            wrong = sorted(differences(before[row], ours[row], after[row], told))
            if wrong:
                faults[row] = "; ".join(wrong)
    for row in filter(wanted, ours.keys() - before.keys() - after.keys()):
        faults[row] = "only in ours"
    return faults


def in_namespace():
    """Starts this again in a network namespace of its own, if there may be one."""
    wrapper = ["unshare", "--user", "--map-root-user", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
    try:
        if subprocess.run([*wrapper, "true"], capture_output=True, timeout=20).returncode != 0:
            return
    except (OSError, subprocess.TimeoutExpired):
        return
    os.environ[INSIDE] = "1"
    os.execvp(wrapper[0], [*wrapper, sys.executable, *sys.argv])


def main():
    if INSIDE not in os.environ and "--on-loopback" not in sys.argv:
        in_namespace()
    held = Held()
    held.hold()
    lasting = faults = None
    for _ in range(COMPARISONS):
        told = collections.Counter()
        before, faults = faults, compare(held, told)
        lasting = {row: why for row, why in faults.items() if before is None or row in before}
        print(dict(told), f"differences: {len(faults)}")
        # What repeats itself (FIN, SYN) is quiet for longer each time: wait until that is compared too.
        if not faults and told["compared"] > 100 * told["changing"]:
            break
    for row, why in list(lasting.items())[:20]:
        print(*row, why)
    missing = STATES - set(told)
    if missing:
        print("not held:", *sorted(missing))
    if told["rows"] < LEAST_ROWS:
        print("too few rows:", told["rows"])
    # Mostly still, or nothing was compared.
    if told["compared"] < 5 * told["changing"]:
        print("too much changed meanwhile:", told["changing"])
        return 1
    return 1 if lasting or missing or told["rows"] < LEAST_ROWS else 0


if __name__ == "__main__":
    sys.exit(main())
