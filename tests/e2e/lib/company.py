# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The posts of one incident on a Mesh: each a serving fanionctl in its own network namespace."""
import time

from .case import check
from .ctl import Post, same


class Company:
    """Post 0 founds the incident; the others join by invitation. All find each other by themselves. SERVED: only so
    many of the stations, the first ones, get a post."""

    def __init__(self, case, mesh, label, served=None):
        self.case, self.mesh = case, mesh
        self.invitations = []
        count = served or len(mesh.stations)
        self.posts = [Post(case.args.ctl, case.path(label, f"home-{i}"), mesh.stations[i]) for i in range(count)]
        self.files = [case.path(label, f"post-{i}.fanion") for i in range(count)]
        self.serves = [None] * count
        self._states = {}  # serve -> (events read, {post: state})

    def name(self, index):
        return "PCC" if index == 0 else f"PC col {index}"

    def found(self, title="Feu de Rognac"):
        self.posts[0].must("create", self.files[0], "--title", title, "--post", self.name(0), "--function", "COS")
        self.serve(0).wait_event("listening")

    def invite(self, role="editor"):
        self.invitations.append(
            self.posts[0].must("--json", "invite", self.files[0], "--role", role).json["invitation"])
        return self.invitations[-1]

    def enter(self, index, role="editor"):
        """Has a post join; it isn't served yet. Gives the process, whose end is its success."""
        return self.posts[index].start("--json", "join", self.invite(role), self.files[index], "--post",
                                       self.name(index), "--function", f"Chef de colonne {index}")

    def assemble(self, indexes=None, at_once=4):
        """All join, a few at a time, and serve."""
        waiting = list(range(1, len(self.posts)) if indexes is None else indexes)
        entering = {}
        while waiting or entering:
            while waiting and len(entering) < at_once:
                entering[waiting[0]] = self.enter(waiting[0])
                waiting.pop(0)
            index, process = next(iter(entering.items()))
            out, _ = process.communicate(timeout=60)
            del entering[index]
            # Pending: nobody had the time to answer; serve goes on with it.
            check(process.returncode == 0 and ('"joined"' in out or '"pending"' in out),
                  f"{self.name(index)} did not get in: {out}")
            self.serve(index)

    def serve(self, index, *args):
        serve = self.posts[index].serve(self.files[index], *args)
        self.case.defer(serve.close)
        self.serves[index] = serve
        return serve

    def links(self, index):
        """The posts (ids) that a post has a connection with, be it a silent one."""
        serve = self.serves[index]
        known, states = self._states.get(serve, (0, {}))
        for _, event in serve.events[known:]:
            known += 1
            if event["event"] == "peer":
                states[event["post"]] = event["state"]
            elif event["event"] == "members":  # of a revoked post there is no news any more
                states |= {member["post"]: "revoked" for member in event["members"] if member["revoked"]}
        self._states[serve] = known, states
        return {post for post, state in states.items() if post and state in ("connected", "silent")}

    def wait_linked(self, groups=None, timeout=60):
        """Until the posts of each group (None: all) are one net by the links they say they have, and none of them has
        a link with a post that shares no group with it. Posts in no group are not asked. Gives the seconds."""
        groups = [set(group) for group in ([range(len(self.posts))] if groups is None else groups)]
        start = time.monotonic()
        ids = {self.id(index): index for group in groups for index in group}
        while True:
            wrong = self._wrong_link(groups, ids)
            if wrong is None:
                return time.monotonic() - start
            index, what = wrong
            serve = self.serves[index]
            check(serve.running, f"{self.name(index)} ended: {serve.errors}")
            check(time.monotonic() - start < timeout, f"after {timeout} s {self.name(index)} {what}: "
                  f"{[event for _, event in serve.events[-2:]]}")
            serve.wait_change(0.1)

    def _wrong_link(self, groups, ids):
        """(post, what is wrong with its links), or None."""
        links = {index: {ids.get(post) for post in self.links(index)} for group in groups for index in group}
        for index, others in links.items():
            known = set().union(*(group for group in groups if index in group))
            if not others <= known:
                return index, "still has a link with a post it can't reach"
        for group in groups:
            reached, new = set(), {min(group)}
            while new:
                reached |= new
                new = {other for index in new for other in links[index] if index in links[other]} & group - reached
            if reached != group:
                return min(group - reached), "has no way to the others"
        return None

    def id(self, index):
        return self.serves[index].wait_event("opened")["post"]

    def add(self, index, count, text="Moyen"):
        """So many operations, all acknowledged when it returns."""
        serve = self.serves[index]
        place = {"lat": 43.4821234, "lon": 5.2376543}
        sent = [serve.send({"do": "add", "kind": "means", "fields": {"label": f"{text} {i}", "state": "requested",
                                                                     "position": place}}) for i in range(count)]
        for answer in sent:
            check(serve.answer(answer, 60)["ok"], f"refused: {serve.answer(answer)}")

    def goal(self):
        """How far every post's log goes now, here or there: what all will have to hold."""
        goal = {}
        for post, file in zip(self.posts, self.files):
            for log, number in post.digest(file)["frontier"].items():
                goal[log] = max(goal.get(log, 0), number)
        return goal

    def wait_same(self, timeout, goal=None, since=None):
        """Until all hold GOAL (None: what they hold now together). Gives the seconds after SINCE at which the last of
        them said that it and its neighbours have everything; that it is true is then seen in the files."""
        since = time.monotonic() if since is None else since
        goal = goal or self.goal()
        start = time.monotonic()
        late = max(self._holds(serve, goal, since, start + 2, start + timeout) for serve in self.serves)
        digests = [post.digest(file) for post, file in zip(self.posts, self.files)]
        check(same(digests), f"not the same: {digests}")
        return late - since

    @staticmethod
    def _holds(serve, goal, since, look, end):
        """When a post first held GOAL; who has said nothing by LOOK is looked up in its file."""
        def reached(frontier):
            return all(frontier.get(log, 0) >= number for log, number in goal.items())

        known = 0
        while True:
            for at, event in serve.events[known:]:
                known += 1
                if event["event"] == "converged" and reached(event["frontier"]):
                    return max(at, since)
            check(serve.running, f"{serve.file}: serve ended: {serve.errors}")
            now = time.monotonic()
            if now > look:  # who had everything before may have nothing to say
                digest = serve.post.digest(serve.file)
                if reached(digest["frontier"]):
                    return now
                check(now < end, f"{serve.file} has only {digest['changes']} changes: "
                      f"{[event for _, event in serve.events[-6:]]}")
                look = time.monotonic() + 1
            serve.wait_change(0.2)

    def stop(self):
        """All end properly, and what their files hold is whole and the same."""
        for serve in self.serves:
            serve.stop()
        digests = [post.digest(file) for post, file in zip(self.posts, self.files)]
        check(same(digests), f"different after a proper end: {digests}")
        for post, file in zip(self.posts, self.files):
            post.verify(file)
        return digests[0]
