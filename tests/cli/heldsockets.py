"""Sockets in every state that can be held still, without privileges: see Held."""

import contextlib
import ctypes
import random
import resource
import socket
import struct
import time

SO_ATTACH_FILTER = 26
TCP_USER_TIMEOUT = 18


def drop_everything(end):
    """From now on `end` is deaf: a filter of one instruction drops each segment before TCP sees it."""
    program = ctypes.create_string_buffer(struct.pack("HBBI", 0x06, 0, 0, 0))
    end.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, struct.pack("HP", 1, ctypes.addressof(program)))


class Held:
    """Some 2,300 rows of the kernel's tables on loopback addresses of this run alone.

    A peer that is deaf (drop_everything) never acknowledges, so that FIN-WAIT-1, LAST-ACK, CLOSING, SYN-SENT and
    SYN-RECV stay for as long as the kernel repeats itself: half a minute at least.
    """

    def __init__(self):
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        self.network = f"127.{random.randint(64, 254)}.{random.randint(0, 255)}."
        self.ports = set()
        self.kept = []

    def keep(self, *sockets):
        for one in sockets:
            with contextlib.suppress(OSError):
                self.ports.add(one.getsockname()[1])
        self.kept += sockets

    def owns(self, row):
        """Whether a row, as (local, remote), is of this run."""
        ends = [end for end in row if end]
        if any(self.network in end for end in ends):
            return True
        return any("." not in end and int(end.rpartition(":")[2]) in self.ports for end in ends)

    def address(self, family):
        return self.network + str(random.randint(1, 250)) if family == socket.AF_INET else "::1"

    def listener(self, family=socket.AF_INET, backlog=4096, address=None):
        passive = socket.socket(family)
        passive.bind((address or self.address(family), 0))
        passive.listen(backlog)
        self.keep(passive)
        return passive

    def pairs(self, passive, count):
        for _ in range(count):
            client = socket.socket(passive.family)
            client.connect(passive.getsockname()[:2])
            ghost, _ = passive.accept()
            self.keep(client, ghost)
            yield client, ghost

    def connect_soon(self, passive, deaf=False):
        client = socket.socket(passive.family)
        if deaf:
            drop_everything(client)
        client.setblocking(False)
        client.connect_ex(passive.getsockname()[:2])
        self.keep(client)

    def hold_established(self):
        for family, count in ((socket.AF_INET, 300), (socket.AF_INET6, 100)):
            for number, (client, ghost) in enumerate(self.pairs(self.listener(family), count)):
                client.send(b"x" * (number + 1))
                ghost.send(b"y" * (2 * number + 1))
                if number % 2:
                    ghost.recv(4096)
                if number % 5 == 0:
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
                if number % 20 == 0:
                    self.fill(client)
        dual = self.listener(socket.AF_INET6, address="::")
        for _ in range(20):
            client = socket.create_connection((self.address(socket.AF_INET), dual.getsockname()[1]))
            self.keep(client, dual.accept()[0])

    def fill(self, client):
        """Until the window is closed: the persist timer runs."""
        client.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while True:
                client.send(b"z" * 65536)

    def hold_finished(self):
        passive = self.listener()
        for number, (client, ghost) in enumerate(self.pairs(passive, 150)):  # FIN-WAIT-2 and CLOSE-WAIT
            client.send(b"bye" if number % 2 else b"")
            client.shutdown(socket.SHUT_WR)
        for client, ghost in self.pairs(passive, 60):  # FIN-WAIT-1: the FIN is not heard
            drop_everything(ghost)
            client.shutdown(socket.SHUT_WR)
        for client, ghost in self.pairs(passive, 60):  # the same, and nobody holds it any more
            drop_everything(ghost)
            client.close()
        for client, ghost in self.pairs(passive, 60):  # LAST-ACK and FIN-WAIT-2
            client.shutdown(socket.SHUT_WR)
            ghost.recv(1)
            drop_everything(client)
            ghost.close()
        for client, ghost in self.pairs(passive, 60):  # CLOSING: both have finished, one is not heard
            drop_everything(ghost)
            client.shutdown(socket.SHUT_WR)
            ghost.shutdown(socket.SHUT_WR)

    def hold_requests(self):
        deaf = self.listener()
        drop_everything(deaf)
        for _ in range(60):  # SYN-SENT
            self.connect_soon(deaf)
        passive = self.listener()
        for _ in range(20):  # SYN-RECV, and SYN-SENT at the other end
            self.connect_soon(passive, deaf=True)
        full = self.listener(backlog=3)
        for _ in range(4):  # queued: connected, held by nobody
            self.connect_soon(full)
        for _ in range(6):  # no room in the queue
            self.connect_soon(full)
        for _ in range(50):
            self.connect_soon(passive)

    def hold_datagrams(self):
        for family, count in ((socket.AF_INET, 120), (socket.AF_INET6, 40)):
            for number in range(count):
                passive = socket.socket(family, socket.SOCK_DGRAM)
                passive.bind((self.address(family), 0))
                active = socket.socket(family, socket.SOCK_DGRAM)
                active.connect(passive.getsockname()[:2])
                self.keep(passive, active)
                if number % 10 == 0:
                    passive.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
                for _ in range(number % 4 * 5):
                    active.send(b"d" * 500)

    def hold_time_wait(self):
        for client, ghost in self.pairs(self.listener(), 200):
            client.close()
            ghost.close()

    def hold(self):
        self.hold_established()
        self.hold_finished()
        self.hold_datagrams()
        self.hold_time_wait()
        self.hold_requests()
        # What is acknowledged late (40 ms) is by now.
        time.sleep(0.3)
