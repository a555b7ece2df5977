# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small network of our own: posts in network namespaces on one bridge, whose cables can be cut and made bad.

The namespaces have no name and no mount: they live by file descriptors of this process, so that they are gone when it
ends, even by kill -9. Nothing touches the machine's own network.
"""
import os
import re
import signal
import subprocess

from .case import Skip, check, die_with_parent

SUBNET = "10.47.8"


def _unshare(flags):
    try:
        os.unshare(flags)
    except OSError as error:
        raise Skip(f"network namespaces are not allowed here ({error.strerror})") from None


class Namespace:
    """A network namespace with its loopback up."""

    def __init__(self, name):
        self.name = name
        with open("/proc/self/ns/net", "rb") as before:
            _unshare(os.CLONE_NEWNET)
            self._fd = os.open("/proc/self/ns/net", os.O_RDONLY)
            os.setns(before.fileno(), os.CLONE_NEWNET)
        self.run("ip", "link", "set", "lo", "up")

    def join(self):
        """Takes the calling process there (for preexec_fn)."""
        os.setns(self._fd, os.CLONE_NEWNET)

    def run(self, *command, stdin=None):
        def prepare():
            die_with_parent()
            self.join()

        done = subprocess.run(command, preexec_fn=prepare, input=stdin, text=True, capture_output=True, check=False,
                              pass_fds=[self._fd])
        if done.returncode and "Operation not permitted" in done.stderr:
            raise Skip(f"{command[0]}: {done.stderr.strip()}")
        check(done.returncode == 0, f"{self.name}: {' '.join(command)}: {done.stderr.strip()}")
        return done.stdout

    @property
    def path(self):
        return f"/proc/{os.getpid()}/fd/{self._fd}"

    def close(self):
        os.close(self._fd)


class Station(Namespace):
    """A namespace on the network's bridge. Faults are rules on what arrives here; the others see nothing of them."""

    def __init__(self, name, index, bridge):
        super().__init__(name)
        self.address = f"{SUBNET}.{index}"
        self._bridge, self._port = bridge, f"port{index}"
        bridge.run("ip", "link", "add", self._port, "type", "veth", "peer", "name", "lan0", "netns", self.path)
        bridge.run("ip", "link", "set", self._port, "master", "switch", "up")
        self.run("ip", "address", "add", f"{self.address}/24", "dev", "lan0")
        self.plug()

    def faults(self, loss_percent=0, deaf=False):
        """What arrives: LOSS_PERCENT of the packets drop at random; DEAF: all of them (the other way stays open)."""
        rule = "counter drop" if deaf else f"numgen random mod 100 < {loss_percent} counter drop"
        rules = "" if not (loss_percent or deaf) else f'iifname "lan0" {rule}'
        self.run("nft", "-f", "-", stdin=f"""
            table inet faults {{}}
            delete table inet faults
            table inet faults {{
                chain arriving {{
                    type filter hook prerouting priority -300; policy accept;
                    {rules}
                }}
            }}""")

    @property
    def dropped(self):
        """Packets lost here since faults() was called."""
        found = re.search(r"counter packets (\d+)", self.run("nft", "list", "table", "inet", "faults"))
        return int(found.group(1)) if found else 0

    def unplug(self):
        """Pulls the cable: the interface loses its carrier, as on a laptop."""
        self._bridge.run("ip", "link", "set", self._port, "down")

    def plug(self):
        self._bridge.run("ip", "link", "set", self._port, "up")
        self.run("ip", "link", "set", "lan0", "up")


class Network:
    """Stations on one bridge (an Ethernet switch)."""

    def __init__(self, names):
        if not _have("ip") or not _have("nft"):
            raise Skip("needs ip (iproute2) and nft (nftables)")
        become_root()
        self.bridge = Namespace("switch")
        self.bridge.run("ip", "link", "add", "switch", "type", "bridge", "mcast_snooping", "0")
        self.bridge.run("ip", "link", "set", "switch", "up")
        self.stations = [Station(name, index, self.bridge) for index, name in enumerate(names, 1)]
        for station in self.stations:
            try:
                station.faults()
            except AssertionError as failure:
                raise Skip(f"nftables does not work here: {failure}") from None

    def heal(self):
        for station in self.stations:
            station.faults()
            station.plug()

    def close(self):
        for station in self.stations:
            station.close()
        self.bridge.close()


def _have(program):
    return any(os.access(os.path.join(folder, program), os.X_OK) for folder in os.get_exec_path())


def become_root():
    """An ordinary user gets a user namespace, where this process (of one thread) may make networks; where that is not
    allowed, Network() will say so."""
    user, group = os.geteuid(), os.getegid()
    if user == 0:
        return
    try:
        os.unshare(os.CLONE_NEWUSER | os.CLONE_NEWNET)  # one of its own to come back to: the machine's isn't given back
    except OSError:
        return
    for name, text in (("setgroups", "deny"), ("uid_map", f"0 {user} 1"), ("gid_map", f"0 {group} 1")):
        with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
            file.write(text)


def pause(process):
    """SIGSTOP: a laptop that sleeps."""
    process.send_signal(signal.SIGSTOP)


def resume(process):
    process.send_signal(signal.SIGCONT)


__all__ = ["Namespace", "Network", "Station", "pause", "resume"]
