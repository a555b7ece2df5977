# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The switch as a process: a Fabric between TAP devices. A test starts it through lib.mesh, which says

    python3 -m lib.switch SEED CONTROL TAP…

with file descriptors. On the control socket each message is a JSON object, {"do": NAME, …}, and gets one back.
"""
import collections
import json
import select
import signal
import socket
import sys
import time

from . import frames
from .fabric import Fabric
from .pcap import PcapWriter
from .tap import read_frame, set_carrier, write_frame

_AT_ONCE = 64  # frames of one port before the next one's turn
_FABRIC = ("disturb", "cut", "partition", "join", "limit")


def _now():
    return time.monotonic_ns() // 1000


class Switch:
    def __init__(self, seed, control, taps):
        self._control, self._taps = control, taps
        self._fabric = Fabric(len(taps), seed)
        self._capture = None
        self._sent = collections.Counter()  # (port, class) -> bytes on the cable
        self._frames = collections.Counter()

    def run(self):
        """Until the other end of the control socket closes."""
        poll = select.epoll()
        ports = {tap: port for port, tap in enumerate(self._taps)}
        for tap in self._taps:
            poll.register(tap, select.EPOLLIN)
        poll.register(self._control, select.EPOLLIN)
        while True:
            at = self._fabric.next_at()
            ready = poll.poll(None if at is None else max(0, at - _now()) / 1_000_000)
            for fd, _ in ready:
                if fd != self._control.fileno():
                    self._take(ports[fd])
                elif not self._obey():
                    return
            for port, frame in self._fabric.due(_now()):
                write_frame(self._taps[port], frame)

    def _take(self, port):
        for _ in range(_AT_ONCE):
            frame = read_frame(self._taps[port])
            if frame is None:
                return
            now = _now()
            self._count(port, frame)
            if self._capture:
                self._capture.write(now, frame)
            self._fabric.receive(now, port, frame)

    def _count(self, port, frame):
        carried = frames.protocol(frame)[1]
        kind = ("tcp" if carried == frames.TCP else "udp" if carried == frames.UDP else "other")
        self._sent[port, kind] += frames.wire_size(frame)
        self._frames[port, kind] += 1

    def _obey(self):
        message = self._control.recv(1 << 20)
        if not message:
            return False
        order = json.loads(message)
        name = order.pop("do")
        answer = {}
        if name in _FABRIC:
            getattr(self._fabric, name)(**order)
        elif name == "filter":
            self._fabric.multicast, self._fabric.tcp_only = order["multicast"], order["tcp_only"]
            self._fabric.mdns = order["mdns"]
        elif name == "carrier":
            set_carrier(self._taps[order["port"]], order["plugged"])
        elif name == "capture":
            self._set_capture(order["path"])
        elif name == "counts":
            answer = self._counts()
        else:
            answer = {"error": f"there is no {name}"}
        self._control.send(json.dumps(answer).encode())
        return True

    def _set_capture(self, path):
        if self._capture:
            self._capture.close()
        self._capture = PcapWriter(path) if path else None

    def _counts(self):
        """What the ports sent so far, bytes as on an Ethernet cable; what the faults did; the switch's own work."""
        return {"ports": [{kind: {"frames": self._frames[port, kind], "bytes": self._sent[port, kind]}
                           for kind in ("tcp", "udp", "other")} for port in range(len(self._taps))],
                "faults": dict(self._fabric.counts), "cpu": time.process_time()}


def main():
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the test ends first and takes the switch along
    seed, control, *taps = sys.argv[1:]
    Switch(seed, socket.socket(fileno=int(control)), [int(tap) for tap in taps]).run()


if __name__ == "__main__":
    main()
