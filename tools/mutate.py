#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev mutate [--count N] [--seed S] [--files PATH...] [--list]: do the tests notice a wrong merge rule?

Changes one place of core/crdt or core/log at a time in a copy of the tree (build/mutate), builds the tests that should
notice, runs them, and names the mutants that survive. A mutant that does not compile or never ends counts as noticed.
Known equivalent ones are in tools/mutation/equivalent.toml. Exit code 1: something survived.
"""

import argparse
import dataclasses
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import time
import tomllib

SOURCE = pathlib.Path(__file__).resolve().parent.parent
SCRATCH = SOURCE / "build" / "mutate"
TREE = SCRATCH / "tree"
# Encoding is a matter of golden bytes and fuzzing, not of merging.
TARGETS = ["core/crdt/*.h", "core/crdt/*.cpp", "core/log/*.cpp"]
SKIPPED = re.compile(r"_codec\.cpp$|/identity\.cpp$|/wire\.h$")

BINARY = [(" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" >= ", " > "), (" == ", " != "), (" != ", " == "),
          (" && ", " || "), (" || ", " && "), (" + 1", ""), (" - 1", ""), (" + ", " - "), ("++", "--"), ("--", "++")]
WORDS = [("true", "false"), ("false", "true"), ("max", "min"), ("min", "max"), ("any_of", "none_of"),
         ("none_of", "any_of"), ("all_of", "none_of"), ("upper_bound", "lower_bound"), ("lower_bound", "upper_bound"),
         ("front", "back"), ("back", "front"), ("erase_if", "(void)std::ranges::count_if"), ("0", "1"), ("1", "0"),
         ("continue", "break")]
NO_STATEMENT = re.compile(r"\s*(return|using|const|auto|struct|class|enum|static|constexpr|inline|template|friend|case|"
                          r"public|private|protected|namespace|explicit|\[\[nodiscard\]\]|#|//|/?\*|else|for|while|if)\b")


@dataclasses.dataclass(frozen=True)
class Mutant:
    path: str
    line: int
    was: str
    becomes: str

    def key(self):
        return self.path, self.was.strip(), self.becomes.strip()

    def __str__(self):
        return f"{self.path}:{self.line + 1}\n    - {self.was.strip()}\n    + {self.becomes.strip() or '(nothing)'}"


def balanced(text, start):
    """The place after the bracket that closes the one at `start`; None when it is not on this line."""
    depth = 0
    for place in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth == 0:
            return place + 1
    return None


def changes(line):
    """Every line that one small mistake makes of this one."""
    code = re.split(r"//", line)[0]
    if '"' in code or not code.strip() or re.match(r"\s*(#|/?\*|template|using|namespace|static_assert)", code):
        return
    for old, new in BINARY:
        for found in re.finditer(re.escape(old), code):
            if old in ("++", "--") or not re.search(r"operator\s*$", code[:found.start()]):
                yield line[:found.start()] + new + line[found.end():]
    for old, new in WORDS:
        for found in re.finditer(rf"(?<![\w.]){old}(?![\w.'])" if old.isdigit() else rf"\b{old}\b", code):
            if old == "erase_if":
                continue
            yield line[:found.start()] + new + line[found.end():]
    for found in re.finditer(r"(?<![\w=])!(?=[\w(*])", code):
        yield line[:found.start()] + line[found.end():]
    for found in re.finditer(r"[\w.>\-]*\b(covers|isBefore|isSeen|isInPast|contains|isLiving|isThere)\(", code):
        end = balanced(code, found.end() - 1)
        if end and not re.search(r"(bool|::)\s*$", code[:found.start()]) and "::" not in found.group():
            yield line[:found.start()] + "true" + line[end:]
            yield line[:found.start()] + "false" + line[end:]
    for found in re.finditer(r"\bisBefore\(([^(),]+), ([^(),]+)\)", code):
        if "&" not in found.group():
            yield line[:found.start()] + f"isBefore({found[2]}, {found[1]})" + line[found.end():]
    for found in re.finditer(r"\bif \(", code):
        end = balanced(code, found.end() - 1)
        condition = code[found.end():end]
        turned = re.search(r" [=!<>]=? |^!", condition) and not re.search(" && | [|][|] ", condition)
        if end and ";" not in condition and not turned:
            yield line[:found.end()] + "!(" + line[found.end():end - 1] + "))" + line[end:]
    for found in re.finditer(r"\? ([^?:;]+) : ([^?:;,]+?)(?=[;,]|\)*;)", code):
        if found[1].count("(") == found[1].count(")") and found[2].count("(") == found[2].count(")"):
            yield line[:found.start()] + f"? {found[2]} : {found[1]}" + line[found.end():]
    if not NO_STATEMENT.match(code):
        whole = re.match(r"(\s+)([^;{}]*[(=+\-][^{}]*;|[\w.>\-]*;)\s*$", code)
        if whole and code.count("(") == code.count(")") and not re.match(r"\s+[\w:<>,&* ]+ \*?m?_?\w+( = [^()]*)?;", code):
            yield whole[1] + ";"
    guarded = re.match(r"(\s*(?:if|for|while) \(.*\) )([\w.]+.*;)\s*$", code)
    if guarded and guarded[1].count("(") == guarded[1].count(")"):
        yield guarded[1] + ";"


def mutants_of(path):
    lines = (SOURCE / path).read_text().splitlines()
    seen = set()
    for number, line in enumerate(lines):
        for new in changes(line):
            mutant = Mutant(path, number, line, new)
            if new != line and mutant not in seen:
                seen.add(mutant)
                yield mutant


def run(command, timeout, **more):
    """Its exit code; None when it took too long."""
    environment = dict(os.environ, CCACHE_BASEDIR=str(TREE), **more)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True,
                               start_new_session=True)
    try:
        output, _ = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.communicate()
        return None, ""
    return process.returncode, output


class Build:
    """One configured copy and the tests in it, the quickest first."""

    def __init__(self, folder, configure, tests):
        self.folder, self.configure, self.tests = SCRATCH / folder, configure, tests
        self.ready = False

    def prepare(self):
        if self.ready:
            return
        code, output = run(["cmake", "-G", "Ninja", "-B", self.folder, *self.configure], 600)
        if code:
            sys.exit(output + "mutate: the copy cannot be configured")
        verdict, output = self.judge(timeout=1800)
        if verdict:
            sys.exit(output + f"mutate: without any mutant: {verdict}")
        self.ready = True

    def judge(self, timeout=600, **more):
        """What noticed the mutant, and what it said; nothing when it survived."""
        code, output = run(["ninja", "-C", self.folder, *(name for name, _ in self.tests)], timeout, **more)
        if code != 0:
            return "the compiler", output
        for name, seeds in self.tests:
            program = next(path for path in (self.folder / name, self.folder / "bin" / name) if path.exists())
            code, output = run([program, "--gtest_fail_fast"], 120, **seeds)
            if code != 0:
                return name + (" (never ends)" if code is None else ""), output
        return None, ""


def copy_tree():
    listing = subprocess.run(["git", "-C", SOURCE, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                             capture_output=True, check=True).stdout
    names = {name.decode() for name in listing.split(b"\0") if name and (SOURCE / name.decode()).is_file()}
    for path in TREE.rglob("*"):
        if path.is_file() and str(path.relative_to(TREE)) not in names:
            path.unlink()
    for name in names:
        target = TREE / name
        if not target.exists() or target.read_bytes() != (SOURCE / name).read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(SOURCE / name, target)
            os.utime(target)


def main():
    parser = argparse.ArgumentParser(prog="./dev mutate", description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=40, help="how many mutants, drawn at random (0: all)")
    parser.add_argument("--seed", type=int, default=int(os.environ.get("FANION_SEED", 1)))
    parser.add_argument("--files", nargs="+", default=TARGETS, help="files or patterns instead of core/crdt, core/log")
    parser.add_argument("--list", action="store_true", help="show the mutants and build nothing")
    parser.add_argument("--quick", action="store_true", help="only the tests of the merge types themselves")
    options = parser.parse_args()

    known = tomllib.loads((SOURCE / "tools/mutation/equivalent.toml").read_text()).get("mutant", [])
    known = {(entry["file"], entry["was"], entry["becomes"]) for entry in known}
    paths = sorted({str(path.relative_to(SOURCE)) for pattern in options.files for path in SOURCE.glob(pattern)})
    every = [mutant for path in paths if not SKIPPED.search(path) for mutant in mutants_of(path)]
    chosen = [mutant for mutant in every if mutant.key() not in known]
    equivalent = len(every) - len(chosen)
    if options.count and options.count < len(chosen):
        chosen = random.Random(options.seed).sample(chosen, options.count)
    # A header has everything compiled anew: those come last.
    chosen.sort(key=lambda mutant: (mutant.path.endswith(".h"), mutant.path, mutant.line))
    print(f"{len(every)} mutants, {equivalent} of them known as equivalent; trying {len(chosen)}"
          + f" (FANION_SEED={options.seed})", flush=True)
    if options.list:
        print(*chosen, sep="\n")
        return 0

    copy_tree()
    crdt = Build("crdt", ["-S", TREE / "tools/mutation", "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"],
                 [("unit_crdt", {}), ("property_crdt", {"FANION_SEED": "1"})])
    whole = Build("whole", ["-S", TREE, "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache", "-DFANION_GUI=OFF",
                            "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0 -w"],
                  [("unit_log", {}), ("convergence_replica", {"FANION_SEEDS": "15"})])
    survivors, counts = [], {}
    for number, mutant in enumerate(chosen, 1):
        builds = ([crdt] if mutant.path.startswith("core/crdt") else []) + ([] if options.quick else [whole])
        start = time.monotonic()
        target = TREE / mutant.path
        verdict = None
        for build in builds:
            build.prepare()
            lines = (SOURCE / mutant.path).read_text().splitlines()
            lines[mutant.line] = mutant.becomes
            target.write_text("\n".join(lines) + "\n")
            try:
                verdict, _ = build.judge(CCACHE_READONLY="1")
            finally:
                shutil.copyfile(SOURCE / mutant.path, target)
            if verdict:
                break
        counts[verdict or "nobody"] = counts.get(verdict or "nobody", 0) + 1
        print(f"[{number}/{len(chosen)}] {verdict or 'SURVIVED'} ({time.monotonic() - start:.0f} s) {mutant}", flush=True)
        if not verdict:
            survivors.append(mutant)
    print("\nnoticed by: " + ", ".join(f"{name} {count}" for name, count in sorted(counts.items())))
    if survivors:
        print(f"{len(survivors)} survived:", *survivors, sep="\n")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
