# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""1,000 missing operations on 8 posts: one was cut off, worked on, and is plugged in again."""
import time

from figure import figure
from lib.company import Company
from lib.mesh import Mesh

POSTS, OPERATIONS, LIMIT = 8, 1000, 120


def bench(case):
    mesh = Mesh(POSTS, case.seed)
    case.defer(mesh.close)
    company = Company(case, mesh, "missing")
    company.found()
    company.assemble()
    company.wait_linked()
    company.add(0, 1)
    company.wait_same(LIMIT)
    mesh.disturb()
    clean = [_missing(company) for _ in range(case.runs)]
    mesh.disturb(loss=0.2, delay_ms=50, jitter_ms=10)
    bad = [_missing(company) for _ in range(case.runs)]
    figure("net.mesh8.missing_1000_clean", "s", clean, case.seed, 3.0, note="from the healed cut to the last post's word")
    figure("net.mesh8.missing_1000_loss20_50ms", "s", bad, case.seed, 10.0, worst=round(max(bad), 2))
    mesh.disturb()
    company.stop()


def _missing(company):
    others = range(1, POSTS)
    company.mesh.partition([others])
    company.add(0, OPERATIONS)
    company.wait_linked([[0], others], LIMIT)
    goal = company.goal()
    healed = time.monotonic()
    company.mesh.join()
    took = company.wait_same(LIMIT, goal, healed)
    company.wait_linked(timeout=LIMIT)
    return took
