# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fanionctl as a test uses it: one home folder is one post."""
import json
import os
import signal
import subprocess
import threading
import time

from .case import Failure, check, die_with_parent


class Answer:
    """What one run of fanionctl gave."""

    def __init__(self, command, code, out, err):
        self.command, self.code, self.out, self.err = command, code, out, err

    @property
    def ok(self):
        return self.code == 0

    @property
    def json(self):
        """Standard output as one JSON value, whatever its layout."""
        return json.loads(self.out)

    @property
    def lines(self):
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines() if line.strip()]

    def __str__(self):
        return f"{' '.join(self.command)} -> {self.code}\n{self.out[-2000:]}{self.err[-2000:]}"


class Post:
    """A headless post: fanionctl with a home folder of its own. `enter` (a Namespace, or None) is where it runs;
    `variables` is what its environment has besides."""

    def __init__(self, ctl, home, enter=None):
        self.ctl, self.home, self.enter = ctl, home, enter
        self.variables = {}
        os.makedirs(home, exist_ok=True)

    def command(self, *args):
        return [self.ctl, "--home", self.home, *map(str, args)]

    def _start(self, command, **options):
        enter = self.enter

        def prepare():
            die_with_parent()
            if enter:
                enter.join()

        return subprocess.Popen(command, preexec_fn=prepare, env=os.environ | self.variables, **options)

    def start(self, *args):
        """Starts a command and doesn't wait; its standard output is a pipe."""
        return self._start(self.command(*args), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)

    def run(self, *args, stdin="", timeout=60):
        """Runs a command to its end; whatever it answers is an Answer."""
        command = self.command(*args)
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        process = self._start(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            out, err = process.communicate(data, timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Failure(f"{' '.join(command)} did not end within {timeout} s") from None
        return Answer(command, process.returncode, out.decode(errors="replace"), err.decode(errors="replace"))

    def must(self, *args, **options):
        """run(), and the command has to succeed."""
        answer = self.run(*args, **options)
        check(answer.ok, f"refused: {answer}")
        return answer

    def refused(self, *args, **options):
        """run(), and the command has to fail properly: exit code 1 and one line on standard error."""
        answer = self.run(*args, **options)
        check(answer.code == 1, f"should have been refused with exit code 1: {answer}")
        check(len(answer.err.strip().splitlines()) == 1, f"wants one line on standard error: {answer}")
        return answer

    def apply(self, file, intents):
        """Applies intents (a list of objects); gives the answers."""
        text = "".join(json.dumps(intent) + "\n" for intent in intents)
        return self.run("apply", file, stdin=text).lines

    def dump(self, file):
        return self.must("--json", "dump", file).json

    def digest(self, file):
        return self.must("--json", "digest", file).json

    def verify(self, file):
        return self.must("--json", "verify", file)

    def serve(self, file, *args, stdin=True):
        return Serve(self, file, args, stdin)


class Serve:
    """`fanionctl serve --stdin` of a post, its events gathered by a thread. Times are of time.monotonic()."""

    def __init__(self, post, file, args, stdin):
        self.post, self.file = post, file
        self.events = []  # (time, event)
        self.answers = []  # to intents, in their order
        self._sent = 0
        self._changed = threading.Condition()
        self.process = post._start(post.command("--json", "serve", file, *args, *(["--stdin"] if stdin else [])),
                                   stdin=subprocess.PIPE if stdin else subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1)
        self._errors = []
        self._threads = [threading.Thread(target=self._read, daemon=True),
                         threading.Thread(target=self._read_errors, daemon=True)]
        for thread in self._threads:
            thread.start()

    def _read(self):
        for line in self.process.stdout:
            with self._changed:
                try:
                    value = json.loads(line)
                except json.JSONDecodeError:  # of a process that was killed while it wrote
                    value = {"event": "unreadable", "line": line}
                if "event" in value:
                    self.events.append((time.monotonic(), value))
                else:
                    self.answers.append(value)
                self._changed.notify_all()
        with self._changed:
            self._changed.notify_all()

    def _read_errors(self):
        for line in self.process.stderr:
            self._errors.append(line)

    @property
    def errors(self):
        return "".join(self._errors[-20:])

    @property
    def running(self):
        return self.process.poll() is None

    def _wait(self, ready, timeout, what):
        with self._changed:
            found = self._changed.wait_for(lambda: ready() or (not self._threads[0].is_alive()), timeout)
            result = ready()
            if result:
                return result
            ended = "it ended: " + self.errors if found else f"not within {timeout} s"
            last = "\n".join(json.dumps(event) for _, event in self.events[-8:])
            raise Failure(f"{self.file}: no {what} ({ended}); the last events:\n{last}")

    def wait_event(self, kind, timeout=20, where=lambda event: True, since=0.0):
        """The first event of KIND after the time SINCE for which WHERE holds; waits for it."""
        def find():
            return next((event for at, event in self.events if at >= since and event["event"] == kind and where(event)),
                        None)
        return self._wait(find, timeout, f"event {kind}")

    def port(self, timeout=20):
        """The TCP port it listens on."""
        return self.wait_event("listening", timeout)["port"]

    def wait_connected(self, timeout=20, since=0.0):
        """Until some peer is connected; gives the event."""
        return self.wait_event("peer", timeout, lambda event: event["state"] == "connected", since)

    def send(self, intent):
        """Hands over one intent and doesn't wait; gives the index of its answer."""
        self.process.stdin.write(json.dumps(intent) + "\n")
        self.process.stdin.flush()
        self._sent += 1
        return self._sent - 1

    def answer(self, index, timeout=20):
        return self._wait(lambda: self.answers[index] if len(self.answers) > index else None, timeout,
                          f"answer to intent {index}")

    def apply(self, intent, timeout=20):
        """Hands over one intent and gives its answer."""
        return self.answer(self.send(intent), timeout)

    def wait_change(self, seconds):
        """Until something new is printed, at most so long."""
        with self._changed:
            count = len(self.events) + len(self.answers)
            self._changed.wait_for(lambda: len(self.events) + len(self.answers) != count, seconds)

    def status(self, key):
        """A line of /proc/PID/status: VmRSS (kB), VmHWM, FDSize, Threads…"""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            for line in file:
                if line.startswith(key + ":"):
                    return int(line.split()[1])
        raise KeyError(key)

    def open_files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def kill(self):
        """kill -9; waits for the end."""
        self.process.kill()
        self.process.wait()
        for thread in self._threads:
            thread.join(10)

    def stop(self, timeout=20):
        """SIGTERM; it has to end by itself, with exit code 0."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failure(f"{self.file}: serve did not end within {timeout} s after SIGTERM") from None
        for thread in self._threads:
            thread.join(10)
        check(code == 0, f"{self.file}: serve ended with {code}: {self.errors}")

    def close(self):
        """For defer(): ends it in any state, complains of nothing."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


def same(digests):
    """Whether digests are those of one board and one log."""
    def essence(digest):
        return digest["state"], digest["frontier"], digest["entities"], digest["changes"]
    return all(essence(digest) == essence(digests[0]) for digest in digests[1:])


def wait_converged(serves, timeout, at_least=0):
    """Until all the serves' files have one digest (with AT_LEAST changes or more). Gives (seconds, digest)."""
    start = time.monotonic()
    while True:
        for serve in serves:
            check(serve.running, f"{serve.file}: serve ended: {serve.errors}")
        digests = [serve.post.digest(serve.file) for serve in serves]
        took = time.monotonic() - start
        if same(digests) and digests[0]["changes"] >= at_least:
            return took, digests[0]
        if took > timeout:
            lines = "\n".join(f"  {s.file}: {d['entities']} entities, {d['changes']} changes, state {d['state'][:16]}"
                              for s, d in zip(serves, digests))
            last = "\n".join(json.dumps(event) for s in serves for _, event in s.events[-4:])
            raise Failure(f"not the same after {timeout} s:\n{lines}\nthe last events:\n{last}")
        min(serves, key=lambda s: len(s.events)).wait_change(0.2)
