# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Base maps as a service has them on a stick: small, of flat colours, so that a test can tell them on the screen."""
import math
import sqlite3
import struct
import zlib


def picture(colour, side=256):
    """A PNG of one colour."""
    row = b"\0" + bytes(colour) * side

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(row * side)) + chunk(b"IEND", b""))


def tile_at(latitude, longitude, zoom):
    """Column and row (from the north) of the tile at a place."""
    count = 1 << zoom
    y = (1 - math.asinh(math.tan(math.radians(latitude))) / math.pi) / 2
    return int((longitude + 180) / 360 * count), int(y * count)


def mbtiles(path, name, colour, south, west, north, east, zooms):
    """Pictures of one colour over a box, at some zooms."""
    database = sqlite3.connect(path)
    database.executescript("CREATE TABLE metadata(name TEXT, value TEXT);"
                           "CREATE TABLE tiles(zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB);")
    database.executemany("INSERT INTO metadata VALUES(?,?)", [
        ("name", name), ("format", "png"), ("bounds", f"{west},{south},{east},{north}"), ("attribution", f"© {name}")])
    tile = picture(colour)
    for zoom in zooms:
        left, top = tile_at(north, west, zoom)
        right, bottom = tile_at(south, east, zoom)
        database.executemany("INSERT INTO tiles VALUES(?,?,?,?)", [
            (zoom, x, (1 << zoom) - 1 - y, tile) for x in range(left, right + 1) for y in range(top, bottom + 1)])
    database.commit()
    database.close()


def tiff(path, colour, left, top, step, side=400):
    """A plain TIFF with a world file: metres of a projection that nothing names, as old deliveries are."""
    data = bytes(colour) * side * side
    entries = [(256, 3, 1, side), (257, 3, 1, side), (258, 3, 3, 158), (259, 3, 1, 1), (262, 3, 1, 2), (273, 4, 1, 164),
               (277, 3, 1, 3), (278, 3, 1, side), (279, 4, 1, len(data)), (284, 3, 1, 1)]
    head = struct.pack("<2sHI", b"II", 42, 8) + struct.pack("<H", len(entries))
    for tag, kind, count, value in entries:
        head += struct.pack("<HHII", tag, kind, count, value)
    head += struct.pack("<I", 0)
    head = head.ljust(158, b"\0") + struct.pack("<HHH", 8, 8, 8)
    with open(path, "wb") as out:
        out.write(head.ljust(164, b"\0") + data)
    with open(path[:-3] + "tfw", "w", encoding="ascii") as out:
        out.write(f"{step}\n0\n0\n{-step}\n{left + step / 2}\n{top - step / 2}\n")


def ascii_grid(path, left, bottom, step, side, height):
    """Heights as IGN gives them: text, metres of Lambert-93 that nothing names. HEIGHT of east and north."""
    with open(path, "w", encoding="ascii") as out:
        out.write(f"ncols {side}\nnrows {side}\nxllcorner {left}\nyllcorner {bottom}\ncellsize {step}\n"
                  "NODATA_value -99999.00\n")
        for row in range(side):
            north = bottom + (side - row - 0.5) * step
            out.write(" ".join(f"{height(left + (column + 0.5) * step, north):.2f}" for column in range(side)) + "\n")
