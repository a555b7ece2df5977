# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # $source is ./dev's
# Where ./dev works (this system, or a Debian 13 root in the cache folder) and how it gets in. Kept quick: every
# `./dev exec` reads it.

suite=trixie
layout=1 # raise it when what set-up writes into a root changes
case $HOSTTYPE in
    x86_64) arch=amd64 ;;
    aarch64) arch=arm64 ;;
    *) arch=$HOSTTYPE ;;
esac
export HOME=${HOME:-/root}
cache=${FANION_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/fanion}
root=$cache/root-$suite-$arch
packages=$source/packaging/build-packages.txt
marker=/etc/fanion-root # inside a root of ours, and nowhere else

say() { printf '%s\n' "$*" >&2; }
die() { say "dev: $*"; exit 1; }

# step WHAT CMD…: says WHAT, runs CMD, says how long it took.
step() {
    local what=$1 start=$EPOCHREALTIME status=0
    shift
    say "==> $what"
    "$@" || status=$?
    local ms=$(((${EPOCHREALTIME/[.,]/} - ${start/[.,]/}) / 1000))
    if ((status)); then
        say "    $what: FAILED (exit code $status) after $((ms / 1000)).$((ms % 1000 / 100)) s"
    else
        say "    $what: $((ms / 1000)).$((ms % 1000 / 100)) s"
    fi
    return "$status"
}

# value NAME: of /etc/os-release.
osRelease() {
    local key value
    while IFS='=' read -r key value; do
        [[ $key == "$1" ]] && { value=${value%\"}; printf '%s' "${value#\"}"; return; }
    done </etc/os-release
}

hasQt() { # 6.8 or newer, with QtLocation to build against
    local version
    version=$(PATH=$PATH:/usr/lib/qt6/bin:/usr/lib64/qt6/bin qtpaths6 --qt-version 2>/dev/null) || return 1
    [[ $(printf '%s\n' 6.8 "$version" | sort -V | head -n 1) == 6.8 ]] || return 1
    compgen -G '/usr/lib*/cmake/Qt6Location/Qt6LocationConfig.cmake' >/dev/null ||
        compgen -G '/usr/lib/*/cmake/Qt6Location/Qt6LocationConfig.cmake' >/dev/null
}

# Sets $mode: inside (a root of ours), native (this system will do, Debian's packages installed where they miss),
# foreign (this system will do, and is not Debian: nothing is installed), root (a Debian 13 root is needed).
findMode() {
    local id version
    if [[ -e $marker ]]; then mode=inside; return; fi
    if [[ ${FANION_MODE-} ]]; then mode=$FANION_MODE; return; fi
    id=$(osRelease ID) version=$(osRelease VERSION_ID)
    if [[ $id == debian && (${version%%.*} -ge 13 || -z $version) ]]; then # testing and sid have no VERSION_ID
        mode=native
    elif [[ $id != debian ]] && hasQt; then
        mode=foreign
    else
        mode=root
    fi
}

# The environment CMD sees. Where to build and what the caller set for Qt stays as it is; what would pull the host's
# own libraries into the root goes.
exportEnvironment() {
    export FANION_SOURCE=$source
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_BASEDIR=$source
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_NOHASHDIR=1
    export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
    local bin=$source/build/${FANION_PRESET:-dev}/bin
    case $mode in
        native | foreign) [[ $PATH == "$bin":* ]] || PATH=$bin:$PATH:/usr/lib/qt6/bin ;;
        *)
            PATH=$bin:/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin:/usr/lib/qt6/bin:/usr/games
            unset LD_PRELOAD LD_LIBRARY_PATH LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH
            unset PYTHONHOME PYTHONPATH PERL5LIB QT_PLUGIN_PATH QML2_IMPORT_PATH QML_IMPORT_PATH
            ;;
    esac
    export PATH
}

# namespaces: the unshare options that give this user mounts of its own, in the array $unshareOptions.
findNamespaces() {
    unshareOptions=(--mount --propagation slave)
    enterOptions=()
    if ((EUID)); then
        unshareOptions=(--user --map-root-user "${unshareOptions[@]}")
        enterOptions=(--user "$EUID:$(id -g)")
    fi
}

# enter CMD…: becomes CMD in the environment.
enter() {
    exportEnvironment
    if [[ $mode != root ]]; then exec "$@"; fi
    local unshareOptions enterOptions
    findNamespaces
    exec unshare "${unshareOptions[@]}" -- "$source/tools/dev/enter" "${enterOptions[@]}" "$root" "$PWD" "$@"
}

# inRoot [enter's options -- ] CMD…: for set-up; as the root's root, with only the kernel's folders and a clean
# environment. The caller goes on afterwards.
inRoot() {
    local options=() map=()
    while [[ $1 == --bind ]]; do options+=("$1" "$2" "$3"); shift 3; done
    ((EUID == 0)) || map=(--user --map-root-user --map-auto)
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        unshare "${map[@]}" --mount --propagation private -- \
        "$source/tools/dev/enter" --setup "${options[@]}" "$root" / "$@"
}

# ready: the environment is there, with every package of the list. Quick when a set-up has said so before.
ready() {
    [[ $mode != inside && $mode != foreign ]] || return 0
    local stamp=$root.ready text
    [[ $mode == root ]] || stamp=$cache/native.ready
    text=$(sha256sum <"$packages")
    text="$layout ${text%% *}"
    if [[ -f $stamp && $(<"$stamp") == "$text" ]]; then
        # On the user's own system packages come and go without us.
        [[ $mode == native && /var/lib/dpkg/status -nt $stamp ]] || return 0
    fi
    # shellcheck source=tools/dev/setup.sh
    . "$source/tools/dev/setup.sh"
    setUp "$stamp" "$text"
}
