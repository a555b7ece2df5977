# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two posts at work while a stranger on their network floods one of them: forged announcements, handshakes, slow-loris.

The stranger is a station of its own on the switch; its process shares the machine with the posts, so a second figure says what
the same work costs while it only burns the processor."""
import os
import subprocess
import sys
import time

from figure import figure
from lib.case import check, die_with_parent
from lib.company import Company
from lib.mesh import Mesh

STRANGER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../stranger.py")


def bench(case):
    seconds = 5.0 if case.quick else 30.0
    mesh = Mesh(3, case.seed)
    case.defer(mesh.close)
    company = Company(case, mesh, "flood", served=2)
    company.found()
    company.assemble()
    company.wait_linked()
    symbol = company.serves[1].apply({"do": "add", "kind": "means", "fields": {"label": "0"}})["id"]
    company.wait_same(30)
    target = company.serves[0]
    quiet = _latencies(company, symbol, seconds, 0)
    before = target.status("VmRSS"), target.open_files()
    waits, worst, start = {}, before, time.monotonic()
    for kind in ("burn", "flood"):
        attack = _start(case, mesh, kind)
        try:
            waits[kind] = _latencies(company, symbol, seconds, len(waits) * 100_000 + 100_000)
            if kind == "flood":
                worst = target.status("VmRSS"), target.open_files()
                check(attack.poll() is None, "the stranger gave up")
                said = attack.stdout.readline().strip()
        finally:
            attack.kill()
            attack.wait()
    links = sum(at > start and event["event"] == "peer" and event["state"] in ("silent", "lost")
                for at, event in target.events)
    figure("net.flood.edit_seen_p99", "s", [_p99(waits["flood"])], case.seed, 2 * _p99(quiet),
           note=f"for {seconds:g} s, as much of 10,000 announcements and 1,000 handshakes a second and 500 slow connections as "
           f"one process can: {said}", quiet=round(_p99(quiet), 4), burning=round(_p99(waits["burn"]), 4),
           heartbeats_missed=links)
    figure("net.flood.memory_grown", "MB", [(worst[0] - before[0]) / 1024], case.seed, 32)
    figure("net.flood.files_grown", "", [worst[1] - before[1]], case.seed)
    company.stop()


def _latencies(company, symbol, seconds, number):
    """Edits at the second post, ten a second, until the flooded one shows them."""
    waits = []
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        number += 1
        sent = time.monotonic()
        company.serves[1].send({"do": "set", "id": symbol, "field": "label", "value": str(number)})
        company.serves[0].wait_event("change", 30, lambda event: event["fields"]["label"] == str(number), sent)
        at = next(at for at, event in company.serves[0].events
                  if at >= sent and event["event"] == "change" and event["fields"]["label"] == str(number))
        waits.append(at - sent)
        company.serves[0].wait_change(max(0.0, sent + 0.1 - time.monotonic()))
    return waits


def _p99(waits):
    return sorted(waits)[len(waits) * 99 // 100]


def _start(case, mesh, kind):
    station = mesh.stations[2]

    def prepare():
        die_with_parent()
        station.join()

    process = subprocess.Popen([sys.executable, STRANGER, kind, mesh.stations[0].address, station.address], preexec_fn=prepare,
                               stdout=subprocess.PIPE, text=True)
    case.defer(process.kill)
    process.stdout.readline()  # it has begun
    return process
