# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of `fanionctl revoke` until the revoked post is cut off by every other post."""
import time

from figure import figure
from lib.company import Company
from lib.ctl import Post
from lib.mesh import Mesh

STAYING = 7


def bench(case):
    mesh = Mesh(STAYING + 1, case.seed)
    case.defer(mesh.close)
    company = Company(case, mesh, "revoked", served=STAYING)
    company.found()
    company.assemble()
    company.wait_linked()
    taken = [_revoke(case, company, number) for number in range(10 if case.quick else 60)]
    taken.sort()
    figure("net.mesh8.revoked_shut_out.median", "s", [taken[len(taken) // 2]], case.seed, times=len(taken))
    figure("net.mesh8.revoked_shut_out.p99", "s", [taken[min(len(taken) - 1, len(taken) * 99 // 100)]], case.seed, 2.0,
           times=len(taken), note="the command's own start is in it")
    company.stop()


def _revoke(case, company, number):
    name, file = f"PC traitre {number}", case.path(f"revoked-{number}.fanion")
    guest = Post(case.args.ctl, case.path(f"home-revoked-{number}"), company.mesh.stations[STAYING])
    guest.must("--json", "join", company.invite(), file, "--post", name)
    serve = guest.serve(file)
    try:
        company.posts.append(guest)  # as one of the company, while it lasts
        company.files.append(file)
        company.serves.append(serve)
        company.wait_linked()
        linked = company.links(STAYING)
        start = time.monotonic()
        company.posts[0].must("revoke", company.files[0], name)
        return max(_cut_at(serve, post, start) for post in linked) - start
    finally:
        serve.close()
        for everything in (company.posts, company.files, company.serves):
            everything.pop()


def _cut_at(serve, post, since):
    """When the post at SERVE had no connection with POST any more."""
    def is_cut(event):
        return event["post"] == post and event["state"] not in ("connected", "silent")

    serve.wait_event("peer", 30, is_cut, since)
    return next(at for at, event in serve.events if at >= since and event["event"] == "peer" and is_cut(event))
