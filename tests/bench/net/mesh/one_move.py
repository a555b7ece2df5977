# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes on the wire for one move of a symbol, between two posts: all frames, receipts and acknowledgements included."""
import time

from figure import figure
from lib.company import Company
from lib.mesh import Mesh

MOVES, EVERY = 40, 0.5  # s from one to the next, so that nothing travels together
IDLE = 20.0  # s

# What ATAK sends when a marker is moved, after the public schema of Cursor on Target and its usual details.
COT = """<?xml version='1.0' encoding='UTF-8' standalone='yes'?><event version='2.0' \
uid='9d5f6f70-3c1b-4c5e-9d0b-0f7b1c2a8e31' type='a-f-G-E-V' time='2026-08-14T15:42:11.231Z' \
start='2026-08-14T15:42:11.231Z' stale='2027-08-14T15:42:11.231Z' how='h-g-i-g-o' access='Undefined'>\
<point lat='43.4821234' lon='5.2376543' hae='112.4' ce='9999999.0' le='9999999.0' /><detail>\
<contact callsign='FPT Trets 2' /><status readiness='true' /><archive /><link uid='ANDROID-3599750904c1e2f1' \
production_time='2026-08-14T15:30:02.017Z' type='a-f-G-U-C' parent_callsign='PC COL 1' relation='p-p' />\
<precisionlocation altsrc='DTED0' /><color argb='-1' /><usericon iconsetpath='COT_MAPPING_2525B/a-f/a-f-G' />\
<remarks></remarks></detail></event>"""


def bench(case):
    mesh = Mesh(2, case.seed)
    case.defer(mesh.close)
    company = Company(case, mesh, "move")
    company.found()
    company.assemble()
    company.wait_linked()
    first, second = company.serves
    symbol = first.apply({"do": "add", "kind": "means", "fields": {"label": "FPT Trets 2", "state": "engaged",
                                                                    "position": {"lat": 43.48, "lon": 5.23}}})["id"]
    second.wait_event("change", where=lambda event: event["id"] == symbol)
    company.wait_same(30)
    runs, idle = [], []
    for _ in range(min(case.runs, 3)):
        quiet = _rate(mesh, IDLE)
        idle.append(quiet)
        before, start = _sent(mesh), time.monotonic()
        for number in range(MOVES):
            done = first.apply({"do": "set", "id": symbol, "field": "position",
                                "value": {"lat": round(43.48 + case.rng.random() / 10, 7),
                                          "lon": round(5.23 + case.rng.random() / 10, 7)}})
            if not done["ok"]:
                raise RuntimeError(str(done))
            second.wait_change(EVERY)
            time.sleep(max(0.0, start + (number + 1) * EVERY - time.monotonic()))
        took = time.monotonic() - start
        runs.append((_sent(mesh) - before - quiet * took) / MOVES)
    size = len(COT.encode())
    figure("net.bytes_of_one_move", "B", runs, case.seed, size / 2, peer="XML alone of a CoT event of a moved marker",
           peer_value=size, note="frames of both ends as on an Ethernet cable (preamble, checksum and gap included), "
           "with receipt and TCP's acknowledgements; heartbeats and announcements subtracted")
    figure("net.idle_bytes_per_second.2_posts", "B/s", idle, case.seed)
    company.stop()


def _sent(mesh):
    return sum(kind["bytes"] for port in mesh.counts()["ports"] for kind in port.values())


def _rate(mesh, seconds):
    """Bytes a second while nobody does anything."""
    before, start = _sent(mesh), time.monotonic()
    time.sleep(seconds)
    return (_sent(mesh) - before) / (time.monotonic() - start)
