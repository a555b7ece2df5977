# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A learning Ethernet switch with faults, on virtual time: frames in, frames out, nothing of the machine.

What happens to a frame depends on the seed, the settings, and how many frames went the same way before; not on what the
other ways carry. Times are microseconds of any clock that doesn't go back.
"""
import collections
import heapq
import random

from . import frames


class Way:
    """From one port to another: loss, delay, duplicates, disorder."""

    SETTINGS = {"loss": 0.0,  # share of the frames that get lost
                "delay": 0,  # µs
                "jitter": 0,  # µs more or less, evenly; by itself it lets no frame overtake another
                "duplicate": 0.0,  # share of the frames that come twice
                "reorder": 0.0,  # share of the frames that are overtaken …
                "reorder_by": 20_000}  # … by all that comes within so many µs

    def __init__(self, seed):
        self._random = random.Random(seed)
        self._last = 0
        self.set({})

    def set(self, settings):
        for name, usual in self.SETTINGS.items():
            setattr(self, name, settings.get(name, usual))

    def arrivals(self, now):
        """When a frame that sets out NOW arrives: no time at all, once, or twice."""
        chance = self._random.random
        if self.loss and chance() < self.loss:
            return []
        times = [self._arrival(now)]
        if self.duplicate and chance() < self.duplicate:
            times.append(self._arrival(now))
        return times

    def _arrival(self, now):
        at = now + self.delay
        if self.jitter:
            at = max(now, at + self._random.randint(-self.jitter, self.jitter))
        at = max(at, self._last)
        if self.reorder and self._random.random() < self.reorder:
            return at + self.reorder_by
        self._last = at
        return at


class Line:
    """One direction of a port's cable at so many bits a second, with a queue that drops what doesn't fit."""

    def __init__(self):
        self.rate = self.queue = 0  # bits a second (0: as fast as the machine), bytes
        self._waiting = collections.deque()  # (when its last bit is through, bytes)
        self._free_at = 0

    def through(self, now, size):
        """When SIZE bytes that come NOW are through; None: the queue is full."""
        if not self.rate:
            return now
        while self._waiting and self._waiting[0][0] <= now:
            self._waiting.popleft()
        if sum(waiting for _, waiting in self._waiting) + size > self.queue and self._waiting:
            return None
        self._free_at = max(now, self._free_at) + size * 8_000_000 // self.rate
        self._waiting.append((self._free_at, size))
        return self._free_at


_ARRIVE, _LEAVE = range(2)


class Fabric:
    """The switch: receive() frames, take those that are due()."""

    def __init__(self, ports, seed):
        self.ports = ports
        self._ways = {(a, b): Way(f"{seed} {a} {b}") for a in range(ports) for b in range(ports) if a != b}
        self._up = [Line() for _ in range(ports)]
        self._down = [Line() for _ in range(ports)]
        self._cut = set()  # ways
        self._learnt = {}  # MAC -> port
        self._events = []  # heap of (time, number, what, from, to, frame)
        self._number = 0
        self.multicast = True  # False: groups are filtered, as careful switches and radios do
        self.mdns = False  # True: … but for what responders say, as access points that know of printers
        self.tcp_only = False  # a firewall that lets TCP through and what finds addresses
        self.counts = collections.Counter()  # lost, cut, filtered, overflowed, duplicated, delivered

    # Faults. A "ways" is a list of (from, to); None means all.

    def disturb(self, ways, settings):
        """Sets what a Way.SETTINGS names; what is not named is as on a good cable."""
        for way in self._ways if ways is None else ways:
            self._ways[tuple(way)].set(settings)

    def cut(self, ways):
        self._cut.update(self._ways if ways is None else map(tuple, ways))

    def partition(self, groups):
        """Only ports of one group hear each other; a port in two groups is a bridge, one in none is alone."""
        together = {(a, b) for group in groups for a in group for b in group}
        self._cut = {way for way in self._ways if way not in together}

    def join(self, ways):
        """Mends cuts; loss and the like stay."""
        self._cut.difference_update(list(self._ways) if ways is None else map(tuple, ways))

    def limit(self, port, rate, queue):
        """The port's cable carries RATE bits a second each way and keeps QUEUE bytes waiting; rate 0: no limit."""
        for line in (self._up[port], self._down[port]):
            line.rate, line.queue = rate, queue

    # Frames.

    def receive(self, now, port, frame):
        """Takes a frame that a port sends."""
        self._learnt[frame[6:12]] = port
        if self._is_filtered(frame):
            self.counts["filtered"] += 1
            return
        at = self._up[port].through(now, frames.wire_size(frame)) if self._up[port].rate else now
        if at is None:
            self.counts["overflowed"] += 1
            return
        target = None if frame[0] & 1 else self._learnt.get(frame[:6])
        for other in range(self.ports) if target is None else (target,):
            if other != port:
                self._pass(at, port, other, frame)

    def _is_filtered(self, frame):
        if frames.is_address_search(frame):
            return False
        if self.tcp_only and not frames.is_tcp(frame):
            return True
        return not self.multicast and frames.is_multicast(frame) and not (self.mdns and frames.is_mdns(frame))

    def _pass(self, at, port, other, frame):
        if (port, other) in self._cut:
            self.counts["cut"] += 1
            return
        times = self._ways[port, other].arrivals(at)
        if not times:
            self.counts["lost"] += 1
        elif len(times) > 1:
            self.counts["duplicated"] += 1
        for time in times:
            self._push(time, _ARRIVE, port, other, frame)

    def _push(self, time, what, port, other, frame):
        self._number += 1
        heapq.heappush(self._events, (time, self._number, what, port, other, frame))

    def next_at(self):
        """When due() will have something to do, or None."""
        return self._events[0][0] if self._events else None

    def due(self, now):
        """The frames that arrive until NOW, in their order: (port, frame)."""
        while self._events and self._events[0][0] <= now:
            time, _, what, port, other, frame = heapq.heappop(self._events)
            if (port, other) in self._cut:  # while it was on its way
                self.counts["cut"] += 1
            elif what == _ARRIVE and self._down[other].rate:
                out = self._down[other].through(time, frames.wire_size(frame))
                if out is None:
                    self.counts["overflowed"] += 1
                else:
                    self._push(out, _LEAVE, port, other, frame)
            else:
                self.counts["delivered"] += 1
                yield other, frame
