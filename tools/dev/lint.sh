# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # variables of ./dev and env.sh
# ./dev lint: every check says what it finds and goes on to the next; the quick ones come first.

# shellcheck source=tools/dev/build.sh
. "$source/tools/dev/build.sh"

dev_lint() {
    local all=() quick=false tidyTime=300
    [[ ${CI-} != true ]] || tidyTime=240
    while (($#)); do
        case $1 in
            --all) all=(--all); tidyTime=86400 ;;
            --quick) quick=true ;;
            --tidy-time) tidyTime=$(seconds "${2-}") || exit; shift ;;
            *) die "lint knows --all, --quick and --tidy-time T, not $1" ;;
        esac
        shift
    done
    cd "$source" || exit
    # A tree that belongs to somebody else (a container's, sudo's) is read all the same.
    export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$source
    git rev-parse --git-dir >/dev/null || die "lint looks at the files git knows, and this is no git tree"

    local failed=()
    check "clang-format" lintFormat
    check "shellcheck" lintShell
    check "licences, sizes, host names" tools/check-tree
    check "desktop files" lintDesktop
    if ! $quick; then
        build dev # what the next two read: generated headers, compile commands, QML types
        check "qmllint" lintQml
        # In CI its time ends before the tree does, so what it reaches is a matter of chance: there it only tells.
        if [[ ${CI-} == true ]]; then
            step "clang-tidy" tools/tidy build/dev --time "$tidyTime" --jobs "$(jobs)" || say "==> clang-tidy: to mend"
        else
            check "clang-tidy" tools/tidy build/dev "${all[@]}" --time "$tidyTime" --jobs "$(jobs)"
        fi
    fi
    ((${#failed[@]} == 0)) || die "lint found something: ${failed[*]}"
    say "==> lint: all clean"
}

check() {
    step "$@" || failed+=("$1;")
}

# files PATTERN…: those git tracks, and new ones it does not ignore.
files() {
    local f
    git ls-files -z --cached --others --exclude-standard -- "$@" | while IFS= read -r -d '' f; do
        [[ ! -f $f ]] || printf '%s\n' "$f"
    done
}

lintFormat() {
    local bad
    # shellcheck disable=SC2016 # the inner shell's; it keeps what two of them say apart
    bad=$(files '*.cpp' '*.h' | xargs -r -d '\n' -n 20 -P "$(nproc)" \
        bash -c 'said=$(clang-format-19 --dry-run -Werror "$@" 2>&1); printf "%s\n" "$said"' _ |
        sed -n 's/^\([^ :]*\):[0-9].*/\1/p' | sort -u)
    [[ $bad ]] || return 0
    say "not as clang-format-19 -i would leave them:"
    printf '%s\n' "$bad"
    return 1
}

lintShell() {
    { git grep --untracked -l -I -E '^#!.*[/ ](ba|da)?sh( |$)' && files '*.sh'; } | sort -u | while IFS= read -r f; do
        [[ $(head -n 1 "$f") != '#!'* && $f != *.sh ]] || printf '%s\n' "$f"
    done | xargs -r -d '\n' shellcheck -x
}

lintDesktop() {
    desktop-file-validate packaging/*.desktop &&
        # There is no public home page to name yet.
        appstreamcli validate --no-net --override url-homepage-missing=info packaging/*.metainfo.xml >/dev/null &&
        python3 -c 'import sys, xml.dom.minidom; [xml.dom.minidom.parse(f) for f in sys.argv[1:]]' \
            packaging/*.xml packaging/icons/*.svg
}

lintQml() {
    local known out
    known=$(ninja -C build/dev -t targets all | sed -n 's/^\(all_qmllint\): .*/\1/p')
    if [[ -z $known ]]; then
        say "  no QML module yet"
        return
    fi
    out=$(ninja -C build/dev all_qmllint 2>&1) || { printf '%s\n' "$out"; return 1; }
    # Warnings do not fail qmllint by themselves.
    if grep -E '^(Warning|Error|Info):|: (Warning|Error): ' <<<"$out"; then return 1; fi
}
