#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of ./dev itself: that `exec` gives the command its caller's folder, arguments, input, exit code and signals, that
# a set-up done once is done, and that nothing stays mounted. Run by hand or by ctest (label unit); needs a set-up.
# shellcheck disable=SC2016 # what stands in single quotes is for the command's shell
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
dev=$source/dev
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0

# is WHAT EXPECTED ACTUAL
is() {
    if [[ $2 == "$3" ]]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n  expected: %q\n  but was:  %q\n' "$1" "$2" "$3" >&2
    fi
}

status() { # CMD…: prints its exit code
    local code=0
    "$@" >/dev/null 2>&1 || code=$?
    printf '%s' "$code"
}

is "exit code 0" 0 "$(status "$dev" exec true)"
is "any exit code" 42 "$(status "$dev" exec sh -c 'exit 42')"
is "a command that is not there" 127 "$(status "$dev" exec no-such-command)"
is "exec without a command is refused" 1 "$(status "$dev" exec)"
is "an unknown command is refused" 1 "$(status "$dev" no-such-command)"

mkdir "$scratch/a folder"
is "the caller's folder" "$scratch/a folder" "$(cd "$scratch/a folder" && "$dev" exec pwd)"
is "arguments as they are" $'[a b][][*]["$HOME"][é\n]' \
    "$("$dev" exec printf '[%s]' 'a b' '' '*' '"$HOME"' $'é\n')"
is "standard input" "through" "$(echo through | "$dev" exec cat)"
is "standard error apart" "" "$("$dev" exec sh -c 'echo no >&2' 2>/dev/null)"
is "HOME" "$HOME" "$("$dev" exec sh -c 'printf %s "$HOME"')"
is "TMPDIR" "$scratch" "$(TMPDIR=$scratch "$dev" exec sh -c 'cd "$TMPDIR" && pwd')"
is "files go both ways" "hello" "$("$dev" exec sh -c 'echo hello >"$1"' _ "$scratch/out" && cat "$scratch/out")"
is "other variables" "kept" "$(FANION_TEST_VARIABLE=kept "$dev" exec sh -c 'printf %s "$FANION_TEST_VARIABLE"')"
if [[ ! -e /etc/fanion-root ]] && "$dev" exec test -e /etc/fanion-root; then
    is "the host's libraries stay out of the root" "" \
        "$(LD_LIBRARY_PATH=/nowhere "$dev" exec sh -c 'printf %s "${LD_LIBRARY_PATH-}"')"
fi
is "the built programs are found first" "$source/build/dev/bin" "$("$dev" exec sh -c 'printf %s "${PATH%%:*}"')"
is "the same network" "$(readlink /proc/self/ns/net)" "$("$dev" exec readlink /proc/self/ns/net)"
is "ids are the caller's" "$(id -u):$(id -g)" "$("$dev" exec sh -c 'printf %s "$(id -u):$(id -g)"')"

# Signals: the command is ./dev's own process, and there is nothing in between.
"$dev" exec sh -c 'trap "echo caught >\"$0\"; exit 9" TERM; echo "$$" >"$0.pid"; while :; do sleep 0.05; done' \
    "$scratch/signal" &
pid=$!
until [[ -s $scratch/signal.pid ]]; do sleep 0.05; done
is "the command has ./dev's process id" "$pid" "$(<"$scratch/signal.pid")"
kill -TERM "$pid"
code=0
wait "$pid" || code=$?
is "SIGTERM reaches the command, whose exit code comes back" "9 caught" "$code $(<"$scratch/signal")"
"$dev" exec sleep 60 &
pid=$!
until [[ $(ps -o comm= -p "$pid") == sleep ]]; do sleep 0.05; done
kill -KILL "$pid"
code=0
wait "$pid" || code=$?
is "SIGKILL leaves nothing behind" "137 0" "$code $(pgrep -c -P "$pid" || true)"

before=$(wc -l </proc/self/mountinfo)
"$dev" exec true
is "nothing stays mounted" "$before" "$(wc -l </proc/self/mountinfo)"

is "a second set-up does nothing" "" "$("$dev" setup 2>&1 | grep '==>' || true)"
start=${EPOCHREALTIME/[.,]/}
"$dev" exec true
took=$(((${EPOCHREALTIME/[.,]/} - start) / 1000))
is "exec is quick (took $took ms)" yes "$( ((took < 1500)) && echo yes)"

# Two at a time, both wait for nothing.
"$dev" exec sh -c 'exit 3' & one=$!
"$dev" exec sh -c 'exit 4' & two=$!
code=0; wait "$one" || code=$?
is "two at once: the first" 3 "$code"
code=0; wait "$two" || code=$?
is "two at once: the second" 4 "$code"

if ((EUID == 0)) && command -v ip >/dev/null && ip netns add "fanion-test-$$" 2>/dev/null; then
    is "inside ip netns exec" "$(ip netns exec "fanion-test-$$" readlink /proc/self/ns/net)" \
        "$(ip netns exec "fanion-test-$$" "$dev" exec readlink /proc/self/ns/net)"
    ip netns del "fanion-test-$$"
fi

# The virtual display ends with its command, whose exit code it hands back.
is "with-display" "7" "$(status "$dev" exec "$source/tools/with-display" sh -c 'xdpyinfo >/dev/null && exit 7')"

echo "$passed passed, $failed failed"
((failed == 0))
