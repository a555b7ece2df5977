# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captures in the file format that tcpdump and Wireshark read (pcap 2.4, link type Ethernet)."""
import struct

_HEADER = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65536, 1)


class PcapWriter:
    def __init__(self, path):
        self._file = open(path, "wb")  # pylint: disable=consider-using-with
        self._file.write(_HEADER)

    def write(self, now, frame):
        """NOW in microseconds."""
        self._file.write(struct.pack("<IIII", now // 1_000_000 & 0xFFFFFFFF, now % 1_000_000, len(frame), len(frame)))
        self._file.write(frame)

    def close(self):
        self._file.close()


def read_pcap(path):
    """The frames of a file that PcapWriter made: (microseconds, frame)."""
    with open(path, "rb") as file:
        data = file.read()
    at = len(_HEADER)
    while at + 16 <= len(data):
        seconds, micros, size, _ = struct.unpack_from("<IIII", data, at)
        yield seconds * 1_000_000 + micros, data[at + 16:at + 16 + size]
        at += 16 + size
