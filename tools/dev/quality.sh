# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # variables of ./dev and env.sh
# ./dev coverage and mutate: how good the tests of the merge rules are; runs inside the environment.

# shellcheck source=tools/dev/build.sh
. "$source/tools/dev/build.sh"

# folderCoverage FOLDER LINES BRANCHES: prints it file by file; fails under that many per cent.
folderCoverage() {
    say "==> $1: at least $2 % of the lines and $3 % of the branches"
    local options=(--root "$source" --filter "$1/" --exclude-throw-branches --exclude-unreachable-branches
        --gcov-ignore-parse-errors=negative_hits.warn_once_per_file)
    gcovr "${options[@]}" --json "build/coverage/${1//\//-}.json" --txt - --print-summary \
        --fail-under-line "$2" --fail-under-branch "$3" build/coverage/core build/coverage/tests
}

dev_coverage() {
    (($# == 0)) || die "coverage takes no argument"
    local tests=(unit_crdt property_crdt unit_log unit_replica convergence_replica unit_incident unit_history) folder status=0
    build coverage "${tests[@]}"
    find build/coverage -name '*.gcda' -delete
    # gcovr reads the notes of every object that ever was there, and stops at one whose source is gone.
    ninja -C build/coverage -t cleandead >&2
    find build/coverage -name '*.gcno' -exec sh -c '[ -e "${1%.gcno}.o" ] || rm "$1"' _ {} \;
    step "run ${tests[*]}" ctest --test-dir build/coverage --output-on-failure --no-tests=error --parallel "$(jobs)" \
        -R "^($(IFS='|'; echo "${tests[*]}"))\$" >&2 || die "a test failed"
    for folder in core/crdt core/log; do
        folderCoverage "$folder" 95 90 || { status=1; say "dev: the tests reach too little of $folder"; }
    done
    return "$status"
}

dev_mutate() {
    cd "$source" || exit
    exec tools/mutate.py "$@"
}
