#!/usr/bin/env python3
"""Provokes every failure of features.md F6 for real and checks what enchufe-cli says of it.

Usage: provoke_errors.py ENCHUFE_CLI [--print] [--with-descriptors]

Each failure is provoked once per language: the errno's name must stand on standard error, the exit status must be 1 (0 where
the program can go on), and the three sentences must differ. --with-descriptors leaves out the one that takes them all away. Traffic goes to loopback, or to a network namespace made here by unshare(1) and gone with
its process; nothing leaves the machine. Failures that need a namespace are skipped, and said to be, where none can be made.
"""

import contextlib
import os
import re
import resource
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

CLI = sys.argv[1]
PRINT = "--print" in sys.argv
LANGUAGES = ("en", "es", "pt")
TIMEOUT = 40


def run(arguments, prefix=(), **options):
    options.setdefault("stdin", subprocess.DEVNULL)
    return subprocess.run([*prefix, CLI, *arguments], capture_output=True, timeout=TIMEOUT, **options)


def closed_port(kind=socket.SOCK_STREAM):
    with socket.socket(socket.AF_INET, kind) as reserved:
        reserved.bind(("127.0.0.1", 0))
        return reserved.getsockname()[1]


@contextlib.contextmanager
def listener():
    with socket.socket() as passive:
        passive.bind(("127.0.0.1", 0))
        passive.listen()
        yield passive, passive.getsockname()[1]


def as_ordinary_user(language):
    """Port 80 without rights: as root, the program is run as the user nobody."""
    if os.geteuid() != 0:
        return run(["--lang", language, "listen", "tcp://127.0.0.1:80"])
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        copy = shutil.copy(CLI, folder)
        command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--bounding-set=-all", copy,
                   "--lang", language, "listen", "tcp://127.0.0.1:80"]
        return subprocess.run(command, capture_output=True, timeout=TIMEOUT, stdin=subprocess.DEVNULL,
                              env={**os.environ, "HOME": "/nonexistent", "TMPDIR": "/tmp"})


def in_use(language):
    with listener() as (_, port):
        return run(["--lang", language, "listen", f"tcp://127.0.0.1:{port}"])


def not_available(language):
    return run(["--lang", language, "listen", "tcp://203.0.113.9:5000"])


def refused(language):
    return run(["--lang", language, "connect", f"tcp://127.0.0.1:{closed_port()}"])


def udp_refused(language):
    port = closed_port(socket.SOCK_DGRAM)
    return run(["--lang", language, "connect", f"udp://127.0.0.1:{port}", "--send", "one", "--send", "two"])


def in_namespace(setup, arguments):
    """Runs the program in a network namespace of its own, after the shell commands of `setup`."""
    script = "set -e; " + setup.rstrip("; ") + '; exec "$@"'
    return run(arguments, prefix=["unshare", "-rn", "sh", "-c", script, "sh"])


# A cable whose other end belongs to nobody.
LOOSE_CABLE = ("ip link set lo up; ip link add left type veth peer name right; ip addr add 10.9.0.1/24 dev left; "
               "ip link set left up; ip link set right up; ")


def timed_out(language):
    # The neighbour's hardware address is given, so that no ARP can fail first.
    setup = (LOOSE_CABLE + "ip neigh add 10.9.0.2 lladdr 02:00:00:00:00:02 dev left; "
             "echo 1 > /proc/sys/net/ipv4/tcp_syn_retries")
    return in_namespace(setup, ["--lang", language, "connect", "tcp://10.9.0.2:80"])


def network_unreachable(language):
    return in_namespace("ip link set lo up", ["--lang", language, "connect", "tcp://10.9.0.2:80"])


def host_unreachable(language):
    return in_namespace(LOOSE_CABLE, ["--lang", language, "connect", "tcp://10.9.0.2:80"])


def answer_with(behaviour):
    """A peer that accepts one connection and treats it as told."""
    def provoke(language):
        with listener() as (passive, port):
            thread = threading.Thread(target=lambda: behaviour(passive.accept()[0]))
            thread.start()
            child = subprocess.Popen([CLI, "--lang", language, "connect", f"tcp://127.0.0.1:{port}"],
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            thread.join()
            with contextlib.suppress(BrokenPipeError):
                for _ in range(20):
                    if child.poll() is not None:
                        break
                    child.stdin.write(b"more\n")
                    child.stdin.flush()
                    time.sleep(0.1)
            output, error = child.communicate(timeout=TIMEOUT)
            return subprocess.CompletedProcess(child.args, child.returncode, output, error)
    return provoke


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def leave(connection):
    connection.close()


def settled_descriptors(child):
    """The program's descriptors when its threads have all they begin with: the same in twenty looks."""
    before, same = None, 0
    while same < 20:
        now = {int(name) for name in os.listdir(f"/proc/{child.pid}/fd")}
        same = same + 1 if now == before else 0
        before = now
        time.sleep(0.05)
    return before


def no_descriptors(language):
    """A listener that may open nothing more: it says so and goes on. With descriptors again, who waited is accepted."""
    child = subprocess.Popen([CLI, "--lang", language, "listen", "tcp://127.0.0.1:0"],
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    told = child.stderr.readline()
    port = int(re.search(rb"127\.0\.0\.1:(\d+)", told)[1])
    # What one client sends goes through every thread; a thread that begins without descriptors ends the program.
    with socket.create_connection(("127.0.0.1", port), timeout=TIMEOUT) as first:
        first.sendall(b"first ")
        heard = child.stdout.read(len("first "))
    used = settled_descriptors(child)
    lowest_free = min(set(range(len(used) + 1)) - used)
    may_open, most = resource.prlimit(child.pid, resource.RLIMIT_NOFILE)
    resource.prlimit(child.pid, resource.RLIMIT_NOFILE, (lowest_free, most))
    with socket.create_connection(("127.0.0.1", port), timeout=TIMEOUT) as client:
        told += child.stderr.readline()
        resource.prlimit(child.pid, resource.RLIMIT_NOFILE, (may_open, most))
        client.sendall(b"I waited")
    heard += child.stdout.read(len("I waited"))
    child.terminate()
    output, error = child.communicate(timeout=TIMEOUT)
    return subprocess.CompletedProcess(child.args, child.returncode, heard + output, told + error)


def too_large(language):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.bind(("127.0.0.1", 0))
        url = f"udp://127.0.0.1:{peer.getsockname()[1]}"
        return run(["--lang", language, "connect", url, "--send", "x" * 65508])


def no_such_name(language):
    # A namespace without a network: the lookup cannot leave the machine, and fails at once.
    return in_namespace("ip link set lo up", ["--lang", language, "connect", "tcp://no-such-host.invalid:80"])


FAILURES = [
    ("EACCES", "port 80 as an ordinary user", as_ordinary_user),
    ("EADDRINUSE", "a port that another program has", in_use),
    ("EADDRNOTAVAIL", "an address of another computer", not_available),
    ("ECONNREFUSED", "a closed TCP port", refused),
    ("ECONNREFUSED", "a closed UDP port, second send", udp_refused),
    ("ETIMEDOUT", "an address that never answers", timed_out),
    ("ENETUNREACH", "no route", network_unreachable),
    ("EHOSTUNREACH", "a neighbour that is not there", host_unreachable),
    ("ECONNRESET", "a peer that resets", answer_with(reset)),
    ("EPIPE", "sending to a peer that is gone", answer_with(leave)),
    ("EMFILE", "no descriptor left at accept", no_descriptors),
    ("EMSGSIZE", "a datagram of 65,508 bytes", too_large),
    ("", "a name that does not exist", no_such_name),
]
NEEDS_NAMESPACE = {timed_out, network_unreachable, host_unreachable, no_such_name}
#: What clients have sent to a program that went on after the failure.
GOES_ON = {no_descriptors: b"first I waited"}


def check(name, provoke):
    """The complaints about one failure; empty when all is well."""
    sentences = []
    complaints = []
    for language in LANGUAGES:
        result = provoke(language)
        told = result.stderr.decode()
        line = next((each for each in told.splitlines() if name in each and "listening" not in each), "")
        status = 0 if provoke in GOES_ON else 1
        if result.returncode != status:
            complaints.append(f"{language}: exit status {result.returncode}, not {status}: {told.strip()}")
        if provoke in GOES_ON and result.stdout != GOES_ON[provoke]:
            complaints.append(f"{language}: {result.stdout!r} arrived, not {GOES_ON[provoke]!r}")
        if name and name not in told:
            complaints.append(f"{language}: no {name} on standard error: {told.strip()}")
        sentences.append(line.split(f"{name}: ")[-1] if name else line)
        if PRINT:
            print(f"    {language}: {line}")
    if len(set(sentences)) != len(LANGUAGES):
        complaints.append(f"the sentences do not differ: {sentences}")
    return complaints


def main():
    failures = [each for each in FAILURES if each[2] is not no_descriptors or "--with-descriptors" not in sys.argv]
    can_unshare = subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode == 0
    failed = 0
    for name, how, provoke in failures:
        if provoke in NEEDS_NAMESPACE and not can_unshare:
            print(f"SKIP {name or 'name not found'} ({how}): no network namespace can be made here")
            continue
        if PRINT:
            print(f"{name or 'name not found'} ({how})")
        complaints = check(name, provoke)
        failed += bool(complaints)
        for complaint in complaints:
            print(f"FAIL {name or 'name not found'} ({how}): {complaint}")
        if not complaints:
            print(f"ok   {name or 'name not found'} ({how})")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
