# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many posts: what a post keeps up and sends, how long until an edit is everywhere, and until all have the same."""
import time

from figure import figure
from lib.company import Company
from lib.mesh import Mesh

LIMIT = 300
IDLE = 10.0  # s of counting while nobody does anything


def bench(case):
    for count in (8, 16) if case.quick else (8, 25, 50):
        _measure(case, count)


def _measure(case, count):
    mesh = Mesh(count, case.seed)
    company = Company(case, mesh, f"posts-{count}")
    name = f"net.mesh{count}."
    try:
        start = time.monotonic()
        company.found()
        company.assemble()
        figure(name + "all_joined_one_after_the_other", "s", [time.monotonic() - start], case.seed)
        company.wait_linked(timeout=LIMIT)
        company.wait_same(LIMIT)
        _settle(company)
        links = [len(company.links(index)) for index in range(count)]
        sockets = [_connections(station) for station in mesh.stations]
        figure(name + "links_a_post", "", links, case.seed, 8, most=max(links), tcp_connections_most=max(sockets))
        before, cpu, since = _sent(mesh), _cpu(company), time.monotonic()
        time.sleep(IDLE)
        took = time.monotonic() - since
        figure(name + "idle_sent_a_post", "B/s", [(_sent(mesh) - before) / took / count], case.seed)
        figure(name + "idle_cpu_a_post", "% of a core", [100 * (_cpu(company) - cpu) / took / count], case.seed)
        figure(name + "memory_a_post", "MB", [serve.status("VmRSS") / 1024 for serve in company.serves], case.seed)
        figure(name + "edit_seen_by_the_last", "s", [_edit(company, case.rng.randrange(count)) for _ in range(10)],
               case.seed)
        start = time.monotonic()
        company.add(count - 1, 1000)
        figure(name + "1000_edits_everywhere", "s", [company.wait_same(LIMIT, since=start)], case.seed,
               note="of one post, from handing over the first")
    finally:
        for serve in company.serves:
            if serve:
                serve.close()
        mesh.close()


def _settle(company):
    """Until no link has come or gone for a while."""
    quiet, last = time.monotonic(), None
    end = quiet + 60
    while time.monotonic() - quiet < 5 and time.monotonic() < end:
        links = [len(company.links(index)) for index in range(len(company.posts))]
        if links != last:
            quiet, last = time.monotonic(), links
        company.serves[0].wait_change(0.5)


def _edit(company, author):
    """From handing over an edit at one post to the last of the others that shows it."""
    start = time.monotonic()
    answer = company.serves[author].apply({"do": "add", "kind": "log", "fields": {"text": "Vu ?"}})
    if not answer["ok"]:
        raise RuntimeError(str(answer))
    last = start
    for serve in company.serves:
        serve.wait_event("change", 60, lambda event: event.get("id") == answer["id"], start)
        last = max(last, next(at for at, event in serve.events if at >= start and event["event"] == "change" and
                              event.get("id") == answer["id"]))
    return last - start


def _connections(station):
    """Established TCP connections in the post's namespace."""
    return len(station.run("ss", "-Htn", "state", "established").splitlines())


def _sent(mesh):
    return sum(kind["bytes"] for port in mesh.counts()["ports"] for kind in port.values())


def _cpu(company):
    """Seconds of processor time of all the posts."""
    ticks = 0
    for serve in company.serves:
        with open(f"/proc/{serve.process.pid}/stat", encoding="ascii") as file:
            ticks += sum(map(int, file.read().rsplit(")", 1)[1].split()[11:13]))
    return ticks / 100
