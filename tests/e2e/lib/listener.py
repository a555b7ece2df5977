# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the switch who keeps all that passes and looks what he can read in it."""
import struct

from . import frames
from .pcap import read_pcap

_CERTAIN = 6  # bytes of a needle that chance does not make in some megabytes of noise
_OFTEN = 3  # times a shorter one has to be found
_TLS_RECORDS = (20, 21, 22, 23)  # change_cipher_spec, alert, handshake, application_data (RFC 8446, section 5.1)
_APPLICATION_DATA = 23


def of_text(text):
    """What to look for when TEXT must not be readable: {what: bytes}."""
    return {f"{text!r} in {code}": text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")}


def of_coordinate(degrees):
    """The same of a latitude or longitude of seven decimals: written out (whole and to the metre), as an integer of
    10^-7 degrees in 32 bits and as a protobuf number, as a floating point number."""
    e7 = round(degrees * 1e7)
    needles = {"decimal": f"{degrees:.7f}".encode(), "decimal, to the metre": f"{degrees:.7f}"[:-2].encode(),
               "varint": _varint(e7 & (1 << 64) - 1), "zigzag varint": _varint(e7 << 1 ^ e7 >> 63)}
    for order, name in (("<", "little endian"), (">", "big endian")):
        needles |= {f"E7, {name}": struct.pack(order + "i", e7), f"float, {name}": struct.pack(order + "f", degrees),
                    f"double, {name}": struct.pack(order + "d", degrees)}
    return {f"{degrees} as {how}": needle for how, needle in needles.items()}


def _varint(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out + bytes([value]))


class Listener:
    """A capture: its frames as they were, and what the TCP connections carried."""

    def __init__(self, path):
        self.frames = [frame for _, frame in read_pcap(path)]
        self.streams = {}  # flow -> bytes, one direction of a connection
        self.datagrams = []
        segments, first = {}, {}
        for frame in self.frames:
            carried = frames.payload(frame)
            if carried is None:
                continue
            flow, sequence, opens, data = carried
            if sequence is None:
                self.datagrams.append(data)
            elif opens:
                first[flow] = (sequence + 1) & 0xFFFFFFFF
                segments.setdefault(flow, {})
            elif data and flow in first:
                at = (sequence - first[flow]) & 0xFFFFFFFF
                if len(data) > len(segments[flow].get(at, b"")):
                    segments[flow][at] = data
        for flow, parts in segments.items():
            stream = bytearray()
            for at in sorted(parts):
                if at > len(stream):  # something was not captured: what follows is in `frames` all the same
                    break
                stream[at:] = parts[at] if at + len(parts[at]) >= len(stream) else stream[at:]
            self.streams[flow] = bytes(stream)

    def reads(self, needles):
        """Those of the needles ({what: bytes}) that can be read: in a frame, or across the frames of a connection."""
        hay = b"\0\0\0\0".join([*self.frames, *self.streams.values()])
        return [what for what, needle in needles.items()
                if hay.count(needle) >= (1 if len(needle) >= _CERTAIN else _OFTEN)]

    def not_encrypted(self):
        """The flows that carry anything but TLS records, from their first byte to their last."""
        return [flow for flow, stream in self.streams.items() if stream and not _is_tls(stream)]

    def encrypted_bytes(self):
        """What is inside of TLS records of application data."""
        return sum(size for stream in self.streams.values() for kind, size in _records(stream)
                   if kind == _APPLICATION_DATA)


def _records(stream):
    """(type, size) of each TLS record; a type of None where no such record can begin."""
    at = 0
    while at < len(stream):
        if len(stream) < at + 5:
            return
        kind, version, size = struct.unpack_from(">BHH", stream, at)
        if kind not in _TLS_RECORDS or version not in (0x0301, 0x0303) or size > (1 << 14) + 256:
            yield None, 0
            return
        yield kind, size
        at += 5 + size


def _is_tls(stream):
    return all(kind is not None for kind, _ in _records(stream))
