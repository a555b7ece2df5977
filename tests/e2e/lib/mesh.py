# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A network of our own on a switch of our own (lib.switch): posts in network namespaces, every cable in our hand.

As in lib.netns, nothing has a name or touches the machine's own network, and all is gone when the test ends.
"""
import json
import os
import socket
import subprocess
import sys

from .case import Skip, check, die_with_parent
from .netns import Namespace, become_root
from .tap import open_tap

SUBNET = "10.47"


class Station(Namespace):
    """A namespace whose interface lan0 ends at a port of the switch."""

    def __init__(self, name, port):
        super().__init__(name)
        self.port = port
        self.tap = self._make_tap()
        self.run("sysctl", "-qw", "net.ipv6.conf.lan0.accept_dad=0")  # no one else has the address: usable at once
        self.run("ip", "link", "set", "lan0", "up")
        self.address = None
        self.move(f"{SUBNET}.{8 + port // 250}.{1 + port % 250}")

    def _make_tap(self):
        with open("/proc/self/ns/net", "rb") as before:
            self.join()
            try:
                return open_tap("lan0")
            finally:
                os.setns(before.fileno(), os.CLONE_NEWNET)

    def move(self, address):
        """Has this IPv4 address from now on, and no other."""
        if self.address:
            self.run("ip", "address", "del", f"{self.address}/16", "dev", "lan0")
        self.run("ip", "address", "add", f"{address}/16", "broadcast", "+", "dev", "lan0")
        self.address = address


class Mesh:
    """So many stations on one switch. Its faults are those of lib.fabric.Fabric; ports are numbered from 0."""

    def __init__(self, count, seed):
        become_root()
        self.stations = [Station(f"post{port}", port) for port in range(count)]
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        taps = [station.tap for station in self.stations]
        with theirs:
            # A process of its own: the test's threads must not hold up frames.
            self._switch = subprocess.Popen(
                [sys.executable, "-m", "lib.switch", str(seed), str(theirs.fileno()), *map(str, taps)],
                cwd=os.path.dirname(os.path.dirname(os.path.abspath(__file__))), preexec_fn=die_with_parent,
                pass_fds=[theirs.fileno(), *taps])
        for tap in taps:
            os.close(tap)
        self._control.settimeout(20)
        self.counts()  # it runs

    def _do(self, name, **order):
        self._control.send(json.dumps({"do": name, **order}).encode())
        message = self._control.recv(1 << 20)
        check(message, f"the switch ended with {self._switch.poll()}")
        answer = json.loads(message)
        check("error" not in answer, f"the switch: {answer}")
        return answer

    def disturb(self, ways=None, *, loss=0.0, delay_ms=0, jitter_ms=0, duplicate=0.0, reorder=0.0, reorder_ms=20):
        """Sets what happens on these ways, a list of (from, to), or on all; what is not said is as on a good cable."""
        self._do("disturb", ways=ways, settings={
            "loss": loss, "delay": int(delay_ms * 1000), "jitter": int(jitter_ms * 1000), "duplicate": duplicate,
            "reorder": reorder, "reorder_by": int(reorder_ms * 1000)})

    def cut(self, ways=None):
        self._do("cut", ways=ways)

    def partition(self, groups):
        """Only ports of one group hear each other; a port in two groups is a bridge, one in none is alone."""
        self._do("partition", groups=[list(group) for group in groups])

    def join(self, ways=None):
        """Mends what cut() and partition() did; loss and the like stay."""
        self._do("join", ways=ways)

    def limit(self, port, rate, queue=0):
        """The port's cable carries RATE bits a second each way and keeps QUEUE bytes waiting; rate 0: no limit."""
        self._do("limit", port=port, rate=rate, queue=queue)

    def filter(self, multicast=True, tcp_only=False, mdns=False):
        """Without MULTICAST, as careful switches and radios, which may let MDNS through all the same; TCP_ONLY, as a
        firewall. Addresses are always found."""
        self._do("filter", multicast=multicast, tcp_only=tcp_only, mdns=mdns)

    def plug(self, port, plugged=True):
        """The cable of a port, as the network card sees it."""
        self._do("carrier", port=port, plugged=plugged)

    def capture(self, path):
        """Keeps every frame that a port sends from now on in a pcap file; None ends it."""
        self._do("capture", path=path)

    def counts(self):
        """{"ports": [{"tcp": {"frames", "bytes"}, "udp", "other"}], "faults": {…}, "cpu": seconds of the switch}."""
        return self._do("counts")

    def close(self):
        self._control.close()
        try:
            self._switch.wait(10)
        except subprocess.TimeoutExpired:
            self._switch.kill()
            self._switch.wait()
        for station in self.stations:
            station.close()


def require():
    """Skips the test where there can be no such network."""
    for program in ("ip", "sysctl"):
        if not any(os.access(os.path.join(folder, program), os.X_OK) for folder in os.get_exec_path()):
            raise Skip(f"needs {program}")
    if not os.path.exists("/dev/net/tun"):
        raise Skip("there is no /dev/net/tun")
