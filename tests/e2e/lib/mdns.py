# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What responders say on the wire (RFC 1035, section 4; RFC 6762)."""
import collections
import struct

from . import frames

PTR, TXT, SRV = 12, 16, 33

# A resource record that somebody told; TTL 0: it is withdrawn. `data`: of a PTR the name it leads to, else bytes.
Record = collections.namedtuple("Record", "name kind ttl data")


def records(kept):
    """All records told in these frames, in their order."""
    for frame in kept:
        if frames.is_mdns(frame):
            yield from _answers(frames.payload(frame)[3])


def _answers(message):
    if len(message) < 12:
        return
    _, flags, questions, *counts = struct.unpack_from(">6H", message)
    if not flags & 0x8000:  # a question
        return
    at = 12
    for _ in range(questions):
        at = _name(message, at)[1] + 4
    for _ in range(sum(counts)):
        name, at = _name(message, at)
        kind, _, ttl, size = struct.unpack_from(">HHIH", message, at)
        at += 10
        data = _name(message, at)[0] if kind == PTR else message[at:at + size]
        yield Record(name, kind, ttl, data)
        at += size


def _name(message, at):
    """(name, where what follows begins)."""
    labels, end = [], None
    while message[at]:
        if message[at] >= 0xC0:  # the rest stands elsewhere
            end = end or at + 2
            at = struct.unpack_from(">H", message, at)[0] & 0x3FFF
        else:
            labels.append(message[at + 1:at + 1 + message[at]].decode(errors="replace"))
            at += 1 + message[at]
    return ".".join(labels), end or at + 1
