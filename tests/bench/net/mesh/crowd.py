# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twenty posts, each with five operations a second: how soon an edit is seen on the nineteen others.

From handing the operation to its post until the event of each other post is read here; all posts, their disks, the switch and
this reader share one machine, whose load is printed with it."""
import os
import time

from figure import figure
from lib.company import Company
from lib.mesh import Mesh

POSTS, RATE = 20, 5.0  # operations a second and post
LIMIT = 120


def bench(case):
    posts, seconds = (8, 4.0) if case.quick else (POSTS, 20.0)
    mesh = Mesh(posts, case.seed)
    case.defer(mesh.close)
    company = Company(case, mesh, "crowd")
    company.found()
    company.assemble()
    company.wait_linked(timeout=LIMIT)
    means = [serve.apply({"do": "add", "kind": "means", "fields": {"label": f"Moyen {number}"}})["id"]
             for number, serve in enumerate(company.serves)]
    company.wait_same(LIMIT)
    busy, start = _busy(), time.monotonic()
    handed = _work(company, means, seconds)
    company.wait_same(LIMIT)
    cores = (_busy() - busy) / (time.monotonic() - start)
    waits = _waits(company, handed)
    waits.sort()
    name = f"net.mesh{posts}.crowd_edit_seen_"
    note = (f"{posts} posts x {RATE:g} operations a second for {seconds:g} s, all of them, the switch and the reader on one "
            f"machine of {os.cpu_count()} cores")
    figure(name + "median", "s", [waits[len(waits) // 2]], case.seed, 0.1, note=note, samples=len(waits),
           cores_busy=round(cores, 2))
    figure(name + "p99", "s", [waits[len(waits) * 99 // 100]], case.seed, 0.3, worst=round(waits[-1], 3))
    company.stop()


def _work(company, means, seconds):
    """{label: (time, author)}; the posts take turns, evenly."""
    handed = {}
    start = time.monotonic()
    total = int(seconds * RATE * len(company.serves))
    for number in range(total):
        due = start + number / (RATE * len(company.serves))
        time.sleep(max(0.0, due - time.monotonic()))
        author = number % len(company.serves)
        label = f"{author}-{number}"
        handed[label] = (time.monotonic(), author)
        company.serves[author].send({"do": "set", "id": means[author], "field": "label", "value": label})
    return handed


def _waits(company, handed):
    """Of each operation and each other post; one that a later one of the same post overtook was seen with that."""
    waits = []
    for reader, serve in enumerate(company.serves):
        seen = {}  # author -> [(number, time)]
        for at, event in list(serve.events):
            label = event.get("fields", {}).get("label", "") if event["event"] == "change" else ""
            if label in handed:
                seen.setdefault(handed[label][1], []).append((int(label.split("-")[1]), at))
        for label, (at, author) in handed.items():
            if author == reader:
                continue
            number = int(label.split("-")[1])
            waits.append(min(when for later, when in seen[author] if later >= number) - at)
    return waits


def _busy():
    """Seconds of all cores since the machine started."""
    with open("/proc/stat", encoding="ascii") as file:
        user, nice, system = map(int, file.readline().split()[1:4])
    return (user + nice + system) / os.sysconf("SC_CLK_TCK")
