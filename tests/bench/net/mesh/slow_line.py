# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A post behind a radio of 9.6 kbit/s that is being sent a large import, and an order on the same line.

Attachments don't go over the wire yet, so that the large thing is an import of descriptions that cannot be packed. What
an author writes goes out in the order in which he wrote it: an order of the importing post itself waits for all of the
import before it. An order from the radio's side does not.
"""
import string
import time

from figure import figure
from lib.company import Company
from lib.mesh import Mesh

RATE = 9600  # bit/s, each way
QUEUE = 4000  # bytes that wait in the modem: 3.3 s
NOTE = 1000  # characters that don't pack well, a pending change
LIMIT = 60  # s to wait for an order


def bench(case):
    few, many = (10, 100) if case.quick else (20, 1000)
    waits = [_order(case, many, f"up-{run}", author=1, reader=0) for run in range(1 if case.quick else 3)]
    figure("net.slow_9600.order_from_the_radio", "s", waits, case.seed, 10.0,
           note=f"while {many} changes of {NOTE} B are sent to it; {LIMIT}: not within that")
    waits = [_order(case, few, "down", author=0, reader=1)]
    figure("net.slow_9600.order_behind_own_import", "s", waits, case.seed, 10.0,
           note=f"after {few} changes of {NOTE} B by the same post, {few * NOTE * 8 // RATE} s of the line at least; "
           f"{LIMIT}: not within that")


def _order(case, count, label, author, reader):
    """Seconds from an order to its arrival; LIMIT when it didn't arrive."""
    mesh = Mesh(2, case.seed)
    company = Company(case, mesh, label)
    try:
        company.found()
        company.assemble()
        company.wait_linked()
        company.wait_same(30)
        mesh.partition([])
        company.wait_linked([[0], [1]])
        _import(case, company.serves[0], count)
        mesh.limit(1, RATE, QUEUE)
        mesh.join()
        company.wait_linked(timeout=120)
        start = time.monotonic()
        company.add(author, 1, "Repli immédiat")
        log = company.id(author)
        want = company.posts[author].digest(company.files[author])["frontier"][log]
        while time.monotonic() - start < LIMIT:
            if company.posts[reader].digest(company.files[reader])["frontier"].get(log, 0) >= want:
                return time.monotonic() - start
            company.serves[reader].wait_change(0.2)
        return float(LIMIT)
    finally:
        for serve in company.serves:
            serve.close()
        mesh.close()


def _import(case, serve, count):
    letters = string.ascii_letters + string.digits
    sent = [serve.send({"do": "add", "kind": "means", "fields": {
        "label": f"Import {i}", "note": "".join(case.rng.choices(letters, k=NOTE))}}) for i in range(count)]
    for answer in sent:
        serve.answer(answer)
