# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A post behind a radio of 9.6 kbit/s to which a picture of 10 MB is under way, and orders on the same line.

What an author writes builds on all that he has seen and is applied after it, so an order can't overtake an import of objects
that its author has seen: that is printed beside it.
"""
import string
import time

from figure import figure
from lib.company import Company
from lib.mesh import Mesh

RATE = 9600  # bit/s, each way
QUEUE = 4000  # bytes that wait in the modem: 3.3 s
PICTURE = 10_000_000
NOTE = 1000  # characters that don't pack well, a pending change
LIMIT = 60  # s to wait for an order
WAYS = {"to_the_radio": (0, 2), "from_a_third_post": (1, 2), "from_the_radio": (2, 0)}  # author, reader


def bench(case):
    waits = {way: [] for way in WAYS}
    for run in range(1 if case.quick else 3):
        _picture(case, f"picture-{run}", waits)
    for way, values in waits.items():
        figure(f"net.slow_9600.order_{way}", "s", values, case.seed, 10.0,
               note=f"while a picture of {PICTURE // 1_000_000} MB is sent to the radio; {LIMIT}: not within that")
    few = 10 if case.quick else 20
    figure("net.slow_9600.order_behind_own_import", "s", [_import(case, few)], case.seed, 10.0,
           note=f"after {few} changes of {NOTE} B by the same post, {few * NOTE * 8 // RATE} s of the line at least; "
           f"{LIMIT}: not within that")


def _posts(case, label, count):
    """0 and 1 on a LAN, the last one behind the radio and within reach of 0 alone, cut off as yet."""
    mesh = Mesh(count, case.seed)
    company = Company(case, mesh, label)
    company.found()
    company.assemble()
    company.wait_linked()
    company.wait_same(30)
    mesh.partition([range(count - 1)])
    company.wait_linked([range(count - 1), [count - 1]])
    mesh.limit(count - 1, RATE, QUEUE)
    return mesh, company


def _close(mesh, company):
    for serve in company.serves:
        serve.close()
    mesh.close()


def _order(company, author, reader):
    """Seconds from an order to its arrival; LIMIT when it didn't arrive."""
    start = time.monotonic()
    company.add(author, 1, "Repli immédiat")
    log = company.id(author)
    want = company.posts[author].digest(company.files[author])["frontier"][log]
    while time.monotonic() - start < LIMIT:
        if company.posts[reader].digest(company.files[reader])["frontier"].get(log, 0) >= want:
            return time.monotonic() - start
        company.serves[reader].wait_change(0.2)
    return float(LIMIT)


def _picture(case, label, waits):
    mesh, company = _posts(case, label, 3)
    try:
        picture = case.path(label, "picture.jpg")
        with open(picture, "wb") as out:
            out.write(case.rng.randbytes(PICTURE))
        symbol = company.serves[0].apply({"do": "add", "kind": "symbol", "fields": {"label": "Vue de drone"}})["id"]
        company.posts[0].must("attach", company.files[0], symbol, picture)
        mesh.partition([[0, 1], [0, 2]])
        company.wait_linked([[0, 1], [0, 2]], timeout=120)
        _under_way(mesh, company, 2)
        for way, (author, reader) in WAYS.items():
            waits[way].append(_order(company, author, reader))
    finally:
        _close(mesh, company)


def _under_way(mesh, company, index):
    """The list of the picture's pieces, 5 kB, has come, and the line is full of the first of them."""
    enough, end = None, time.monotonic() + 120
    while time.monotonic() < end:
        sent = mesh.counts()["ports"][0]["tcp"]["bytes"]
        if enough is None and company.posts[index].must("--json", "attachments", company.files[index]).json["attachments"]:
            enough = sent + 16_000
        if enough is not None and sent > enough:
            return
        company.serves[index].wait_change(1.0)
    last = [(round(at - end, 1), event) for at, event in company.serves[index].events[-12:]]
    raise RuntimeError(f"nothing of the picture came within 120 s: {last}")


def _import(case, count):
    mesh, company = _posts(case, "import", 2)
    try:
        letters = string.ascii_letters + string.digits
        serve = company.serves[0]
        sent = [serve.send({"do": "add", "kind": "means", "fields": {
            "label": f"Import {i}", "note": "".join(case.rng.choices(letters, k=NOTE))}}) for i in range(count)]
        for answer in sent:
            serve.answer(answer)
        mesh.join()
        company.wait_linked(timeout=120)
        return _order(company, 0, 1)
    finally:
        _close(mesh, company)
