# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # variables of ./dev and env.sh
# ./dev build, test, run, bench, sim and fuzz; runs inside the environment.

# jobs: one a core, and no more than memory allows (a Qt file takes the compiler about 1 GB).
jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1500000) }' /proc/meminfo)
    ((memory >= 1)) || memory=1
    echo $((cores < memory ? cores : memory))
}

# build PRESET [ninja's ARG…]: configures when it has to, builds; speaks on standard error only.
build() {
    local preset=$1 dir=$source/build/$1
    shift
    grep -q "{\"name\": \"$preset\"" "$source/CMakePresets.json" || die "there is no preset $preset in CMakePresets.json"
    cd "$source" || exit
    if [[ ! -f $dir/build.ninja || CMakePresets.json -nt $dir/build.ninja ]]; then
        step "configure $preset" cmake --preset "$preset" >&2 || die "the configuration of $preset failed"
    fi
    step "build $preset${*:+ ($*)}" ninja -C "$dir" -j "$(jobs)" "$@" >&2 || die "the build of $preset failed"
}

dev_build() {
    local preset=dev
    if (($#)) && [[ $1 != -* ]]; then preset=$1; shift; fi
    build "$preset" "$@"
}

dev_test() {
    local preset=dev
    if [[ ${1-} == --preset ]]; then preset=${2-}; shift 2; fi
    build "$preset"
    export PATH=$source/build/$preset/bin:$PATH
    export ASAN_OPTIONS=${ASAN_OPTIONS-detect_stack_use_after_return=1}
    export UBSAN_OPTIONS=${UBSAN_OPTIONS-print_stacktrace=1}
    say "==> run the tests"
    exec ctest --test-dir "$source/build/$preset" --output-on-failure --no-tests=error --parallel "$(jobs)" "$@"
}

# programs PRESET PREFIX: the names that PRESET can build as bin/PREFIX-NAME.
programs() {
    if [[ ! -f build/$1/build.ninja ]]; then
        step "configure $1" cmake --preset "$1" >&2 || die "the configuration of $1 failed"
    fi
    ninja -C "build/$1" build.ninja >&2 || die "the configuration of $1 failed" # what was added since
    ninja -C "build/$1" -t targets all | sed -n "s|^bin/$2-\([a-z0-9_-]*\):.*|\1|p" | sort
}

hasDisplay() { [[ ${DISPLAY-} || ${WAYLAND_DISPLAY-} ]]; }

dev_run() {
    local out=$source/build/demo
    build dev fanion fanionctl
    if hasDisplay; then
        cd "$OLDPWD" || exit
        exec "$source/build/dev/bin/fanion" "$@"
    fi
    if (($#)); then
        say "==> no display: fanion runs on a virtual one, which nobody sees"
        exec "$source/tools/with-display" "$source/build/dev/bin/fanion" "$@"
    fi
    say "==> no display: the demonstration, two posts on a virtual one; what it leaves is in $out"
    mkdir -p "$out"
    exec "$source/tools/demo" "$out"
}

dev_bench() {
    local areas=() arguments=() known area script
    while (($#)); do
        case $1 in
            -*) arguments+=("$1") ;;
            *) areas+=("$1") ;;
        esac
        shift
    done
    cd "$source" || exit
    known=$(programs release bench) || exit
    for area in "${areas[@]}"; do
        grep -qx -e "$area" <<<"$known" || die "no bench called $area; there are: ${known//$'\n'/ }"
    done
    [[ ${areas[*]-} ]] || mapfile -t areas <<<"$known"
    [[ ${areas[*]-} ]] || die "there is no bench yet"
    build release "${areas[@]/#/bench-}"
    hasDisplay || export QT_QPA_PLATFORM=${QT_QPA_PLATFORM-offscreen}
    local status=0
    for area in "${areas[@]}"; do
        say "==> bench $area"
        "build/release/bin/bench-$area" "${arguments[@]}" || { status=1; say "dev: bench-$area failed"; }
        for script in "tests/bench/$area"/*_bench; do # of whole programs
            [[ -x $script ]] || continue
            build release fanionctl fanion
            say "==> bench $area: ${script##*/}"
            PATH=$source/build/release/bin:$PATH "$script" "${arguments[@]}" ||
                { status=1; say "dev: ${script##*/} failed"; }
        done
    done
    return "$status"
}

dev_sim() {
    build release fanion-sim
    say "==> simulate"
    exec build/release/bin/fanion-sim "$@"
}

# seconds T: 90, 90s, 10m or 1h.
seconds() {
    [[ $1 =~ ^([0-9]+)([smh]?)$ ]] || die "not a time: $1 (90, 90s, 10m, 1h)"
    case ${BASH_REMATCH[2]} in
        m) echo $((BASH_REMATCH[1] * 60)) ;;
        h) echo $((BASH_REMATCH[1] * 3600)) ;;
        *) echo "${BASH_REMATCH[1]}" ;;
    esac
}

dev_fuzz() {
    local target='' time=60 known
    while (($#)); do
        case $1 in
            --time) time=$(seconds "${2-}") || exit; shift ;;
            -*) die "fuzz knows --time T and a target, not $1" ;;
            *) target=$1 ;;
        esac
        shift
    done
    cd "$source" || exit
    known=$(programs fuzz fuzz) || exit
    if [[ -z $target ]]; then
        [[ $known ]] || die "there is no fuzz target yet"
        printf '%s\n' "$known"
        return
    fi
    if [[ $target == all ]]; then
        fuzzAll "$time" "$known"
        return
    fi
    grep -qx -e "$target" <<<"$known" || die "no fuzz target called $target; there are: ${known//$'\n'/ }"
    build fuzz "fuzz-$target"
    say "==> fuzz $target for $time s; what breaks it goes to build/fuzz/findings, what it learns to build/fuzz/corpus/$target"
    fuzzOne "$target" "$time"
}

# fuzzOne TARGET SECONDS: runs what is built; prints its seed first and its counts last.
fuzzOne() {
    local target=$1 corpus=build/fuzz/corpus/$1 seeds=tests/fuzz/seeds/$1 options=()
    mkdir -p "$corpus" build/fuzz/findings
    [[ ! -d $seeds ]] || options+=("$seeds")
    [[ ! -f tests/fuzz/$target.dict ]] || options+=("-dict=tests/fuzz/$target.dict")
    "build/fuzz/bin/fuzz-$target" -max_total_time="$2" -timeout=10 -rss_limit_mb=3000 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/findings/$target-" "$corpus" "${options[@]}"
}

# fuzzAll SECONDS TARGETS: each for so long, as many at a time as there are jobs; a line a target, all of it where one breaks.
fuzzAll() {
    local time=$1 target logs=build/fuzz/logs running=0 status=0 targets
    mapfile -t targets <<<"$2"
    build fuzz "${targets[@]/#/fuzz-}"
    mkdir -p "$logs"
    rm -f "$logs"/*
    say "==> fuzz ${#targets[@]} targets for $time s each"
    for target in "${targets[@]}"; do
        ((running < $(jobs))) || { wait -n || true; ((--running)) || true; }
        { fuzzOne "$target" "$time" >"$logs/$target" 2>&1 || touch "$logs/$target.broke"; } &
        ((++running))
    done
    wait
    for target in "${targets[@]}"; do
        printf '%-16s %s, %s runs\n' "$target" "$(sed -n 's/^INFO: Seed: /seed /p' "$logs/$target")" \
            "$(sed -n 's/^stat::number_of_executed_units: //p' "$logs/$target")"
        [[ -e $logs/$target.broke ]] || continue
        status=1
        tail -n 60 "$logs/$target"
        say "dev: fuzz $target broke; what broke it: build/fuzz/findings/$target-…"
    done
    return "$status"
}
