# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos as a telephone writes them: a JPEG with Exif (CIPA DC-008), place and time in it."""
import struct
import subprocess


def _directory(entries, at):
    """A TIFF directory that begins AT: entries are (tag, type, count, bytes)."""
    behind = at + 2 + 12 * len(entries) + 4
    head, tail = struct.pack("<H", len(entries)), b""
    for tag, kind, count, value in entries:
        head += struct.pack("<HHI", tag, kind, count)
        if len(value) <= 4:
            head += value.ljust(4, b"\0")
        else:
            head += struct.pack("<I", behind + len(tail))
            tail += value
    return head + struct.pack("<I", 0) + tail


def _angle(degrees):
    """Degrees, minutes, seconds as fractions."""
    minutes = abs(degrees) % 1 * 60
    return struct.pack("<6I", int(abs(degrees)), 1, int(minutes), 1, round(minutes % 1 * 60 * 10000), 10000)


def _exif(latitude, longitude, taken):
    words = taken.strftime("%Y:%m:%d %H:%M:%S").encode() + b"\0"
    offset = taken.strftime("%z")
    offset = (offset[:3] + ":" + offset[3:]).encode() + b"\0"
    exif = [(0x9003, 2, len(words), words), (0x9011, 2, len(offset), offset)]
    gps = [(1, 2, 2, b"N\0" if latitude >= 0 else b"S\0"), (2, 5, 3, _angle(latitude)),
           (3, 2, 2, b"E\0" if longitude >= 0 else b"W\0"), (4, 5, 3, _angle(longitude))]
    main_size = 2 + 12 * 2 + 4
    exif_at = 8 + main_size
    exif_bytes = _directory(exif, exif_at)
    gps_at = exif_at + len(exif_bytes)
    main = _directory([(0x8769, 4, 1, struct.pack("<I", exif_at)), (0x8825, 4, 1, struct.pack("<I", gps_at))], 8)
    return b"II*\0" + struct.pack("<I", 8) + main + exif_bytes + _directory(gps, gps_at)


def make(path, latitude, longitude, taken, size="1600x1200", words="FACADE NORD"):
    """Draws a photo and writes it, taken at an aware datetime TAKEN."""
    subprocess.run(["convert", "-size", size, "gradient:skyblue-sienna", "-gravity", "center", "-pointsize", "120", "-fill",
                    "black", "-annotate", "0", words, "-quality", "90", path], check=True)
    with open(path, "rb") as file:
        jpeg = file.read()
    body = b"Exif\0\0" + _exif(latitude, longitude, taken)
    with open(path, "wb") as file:
        file.write(jpeg[:2] + b"\xFF\xE1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:])
