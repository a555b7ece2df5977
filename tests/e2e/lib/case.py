# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One test script: its arguments, its seed, its folder, its verdict (exit code 0, 1, or 77 for skipped)."""
import argparse
import contextlib
import ctypes
import os
import random
import shutil
import signal
import sys
import time
import traceback

SKIPPED = 77


class Skip(Exception):
    """This machine cannot run the test; the text says what is missing."""


class Failure(AssertionError):
    """The product did something wrong; the text says what."""


def check(condition, text):
    """Fails the test with TEXT unless CONDITION holds."""
    if not condition:
        raise Failure(text)


def say(text):
    print(text, flush=True)


@contextlib.contextmanager
def timed(what):
    """Says what was done in how long; yields a list that gets the seconds."""
    took = []
    start = time.monotonic()
    yield took
    took.append(time.monotonic() - start)
    say(f"  {what}: {took[0]:.2f} s")


def die_with_parent():
    """For preexec_fn: the child ends when this process does, however that ends."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


class Case:
    """What main() hands to the test: `args`, `rng` seeded by FANION_SEED, `dir` (emptied at the start, kept at the end).

    `defer(f)` registers what ends a process; called in reverse order however the test ends.
    """

    def __init__(self, name, args):
        self.name = name
        self.args = args
        self.seed = int(os.environ.get("FANION_SEED") or random.SystemRandom().randrange(1 << 32))
        self.rng = random.Random(self.seed)
        self.dir = os.path.abspath(args.dir or os.path.join("e2e", name))
        self._ends = contextlib.ExitStack()

    def defer(self, end, *args):
        self._ends.callback(end, *args)

    def path(self, *parts):
        return os.path.join(self.dir, *parts)

    def close(self):
        self._ends.close()


def main(name, run, add_options=lambda parser: None):
    """Runs run(case) and exits as CTest expects. FANION_SEED=N replays the random choices of an earlier run."""
    parser = argparse.ArgumentParser(prog=name, description=run.__doc__)
    parser.add_argument("--ctl", default=shutil.which("fanionctl"), help="the fanionctl to test (default: the PATH's)")
    parser.add_argument("--dir", help="folder for what the test leaves (default: e2e/NAME here)")
    add_options(parser)
    case = Case(name, parser.parse_args())
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was deferred runs
    shutil.rmtree(case.dir, ignore_errors=True)
    os.makedirs(case.dir)
    say(f"{name}: seed {case.seed} (FANION_SEED={case.seed} draws the same), files in {case.dir}")
    status = 1
    start = time.monotonic()
    try:
        if not case.args.ctl:
            raise Skip("no fanionctl: give --ctl PATH")
        run(case)
        say(f"{name}: passed in {time.monotonic() - start:.1f} s")
        status = 0
    except Skip as reason:
        say(f"{name}: skipped: {reason}")
        status = SKIPPED
    except Failure as failure:
        say(f"{name}: FAILED: {failure}")
        say("".join(traceback.format_tb(failure.__traceback__)[-3:]))
        say(f"{name}: seed {case.seed}")
    except Exception:  # anything else is the test's or the machine's fault, and as red
        traceback.print_exc()
        say(f"{name}: seed {case.seed}")
    finally:
        case.close()
    sys.exit(status)
