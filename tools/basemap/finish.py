#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies tippecanoe's tiles into the file Fanion ships: plain metadata, the register of communes, no free pages.

Usage: finish.py TILES.mbtiles LAYERS_FOLDER OUT.mbtiles
"""
import json
import os
import sqlite3
import sys

ATTRIBUTION = ("GSHHG (LGPL) · Natural Earth · © les contributeurs d'OpenStreetMap (ODbL) · GeoNames (CC BY 4.0) · "
               "Etalab/INSEE (LO 2.0)")
LIMIT = 10_000_000


DETAIL_ZOOM = 6


def is_wanted(areas, zoom, column, tms_row):
    """From zoom 6 on only the tiles of the detailed areas."""
    if zoom < DETAIL_ZOOM:
        return True
    shift = zoom - DETAIL_ZOOM
    x, y = column >> shift, (2**zoom - 1 - tms_row) >> shift
    return any(left <= x <= right and top <= y <= bottom for left, top, right, bottom in areas)


def main():
    tiles, layers_folder, out = sys.argv[1:]
    with open(f"{layers_folder}/detail.json", encoding="utf-8") as file:
        areas = json.load(file)
    source = sqlite3.connect(tiles)
    if os.path.exists(out):
        os.remove(out)
    target = sqlite3.connect(out)
    target.executescript("""
        PRAGMA page_size = 4096;
        PRAGMA journal_mode = OFF;
        PRAGMA application_id = 0x4d504258;
        CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
        CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB);
        CREATE TABLE communes (insee TEXT PRIMARY KEY, name TEXT, latitude REAL, longitude REAL, population INTEGER)
            WITHOUT ROWID;
    """)
    layers = dict(source.execute("SELECT name, value FROM metadata"))["json"]
    metadata = {
        "name": "Fanion, fond de situation", "format": "pbf", "type": "baselayer", "version": "1",
        "description": "Fond de situation : côtes, limites, cours d'eau, villes. Zooms 0 à 10.",
        "minzoom": "0", "maxzoom": "10", "bounds": "-180,-85,180,85", "center": "2.5,46.6,5",
        "attribution": ATTRIBUTION, "json": json.dumps({"vector_layers": json.loads(layers)["vector_layers"]}),
    }
    target.executemany("INSERT INTO metadata VALUES (?, ?)", sorted(metadata.items()))
    rows = source.execute("SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles ORDER BY 1, 2, 3")
    target.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", (row for row in rows if is_wanted(areas, *row[:3])))
    with open(f"{layers_folder}/communes.jsonl", encoding="utf-8") as file:
        target.executemany("INSERT INTO communes VALUES (?, ?, ?, ?, ?)", sorted(json.loads(line) for line in file))
    target.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)")
    target.commit()
    target.execute("VACUUM")
    target.close()
    size = os.path.getsize(out)
    print(f"{out}: {size / 1e6:.1f} MB")
    if size > LIMIT:
        sys.exit(f"more than {LIMIT / 1e6:.0f} MB: lower the detail")


if __name__ == "__main__":
    main()
