# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # variables of ./dev and env.sh
# Set-up of the environment. Needs nothing but Debian's packages, takes the archive's address from the system's own apt
# configuration, and can be interrupted anywhere: the next run goes on from there.

log=$cache/log/setup.log
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# setUp STAMP TEXT: one at a time; STAMP gets TEXT when everything is there.
setUp() {
    local stamp=$1 text=$2 start=$SECONDS
    mkdir -p "$cache/log" "$cache/apt/partial"
    exec 9>"$cache/setup.lock"
    if ! flock --nonblock 9; then
        say "==> another set-up is at work; waiting for it"
        flock 9
        if [[ -f $stamp && $(<"$stamp") == "$text" ]]; then exec 9>&-; return; fi
    fi
    if [[ $mode == root ]]; then setUpRoot; else setUpNative; fi
    printf '%s\n' "$text" >"$stamp.new"
    mv "$stamp.new" "$stamp"
    exec 9>&-
    ((SECONDS - start < 2)) || say "==> set-up complete after $((SECONDS - start)) s"
}

# logged CMD…: keeps the output for when it fails.
logged() {
    { date '+%F %T'; printf '$ %s\n' "$*"; } >>"$log"
    "$@" >>"$log" 2>&1 </dev/null && return
    local status=$?
    say "--- the last lines of $log:"
    tail -n 25 "$log" >&2
    return "$status"
}

# missing ADMINDIR: the packages of the list that are not installed there.
missing() {
    comm -23 <(sed 's/#.*//' "$packages" | tr -s ' ' '\n' | sed '/^$/d' | sort -u) \
        <(dpkg-query --admindir="$1" -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' |
            sort -u)
}

# ---- this system -----------------------------------------------------------------------------------------------------

asRoot() { if ((EUID)); then sudo "$@"; else "$@"; fi; }

setUpNative() {
    local wanted answer
    mapfile -t wanted < <(missing /var/lib/dpkg)
    ((${#wanted[@]})) || return 0
    say "Building Fanion needs ${#wanted[@]} Debian packages that are not installed:"
    printf '%s\n' "${wanted[@]}" | fmt -w 110 >&2
    if ! $assumeYes; then
        [[ -t 0 ]] || die "not installing them unasked: run './dev --yes setup', or as root: apt-get install ${wanted[*]}"
        read -r -p "Install them now with apt-get? [y/N] " answer
        [[ $answer == [yYoO]* ]] || die "nothing was installed"
    fi
    ((EUID == 0)) || command -v sudo >/dev/null || die "neither root nor sudo: as root, apt-get install ${wanted[*]}"
    step "look at the package lists" logged asRoot apt-get update -q || die "apt-get update failed"
    step "install ${#wanted[@]} packages" logged asRoot env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=900 "${wanted[@]}" ||
        die "apt-get install failed; see $log"
}

# ---- a Debian root in the cache folder -------------------------------------------------------------------------------

setUpRoot() {
    local wanted
    command -v apt-get >/dev/null ||
        die "this system has neither Qt 6.8 with QtLocation nor apt: install CMake 3.31, Ninja, a C++23 compiler and Qt 6.8"
    checkNamespaces
    if [[ ! -d $root ]]; then
        checkTools
        local free
        free=$(df --output=avail -BM "$cache" | tail -n 1)
        ((${free//[!0-9]/} > 6000)) || die "$cache has $free free and the Debian root needs 6 GB; FANION_CACHE=DIR moves it"
        step "bootstrap Debian $suite ($arch) in $root" bootstrap "$root" || die "no Debian root; see $log"
    fi
    configureRoot
    mapfile -t wanted < <(missing "$root/var/lib/dpkg")
    ((${#wanted[@]})) || return 0
    local withCache=(inRoot --bind "$cache/apt" /var/cache/apt/archives)
    if [[ -n $(ls -A "$root/var/lib/dpkg/updates") || -n $(dpkg --admindir="$root/var/lib/dpkg" --audit) ]]; then
        step "mend what an interrupted set-up left" logged "${withCache[@]}" dpkg --configure -a || true
    fi
    step "look at the package lists" logged "${withCache[@]}" apt-get update -q || die "apt-get update failed; see $log"
    step "download ${#wanted[@]} packages and what they need" logged "${withCache[@]}" \
        apt-get install -y -q --download-only "${wanted[@]}" || die "the download failed; run the command again to go on"
    step "install them" logged "${withCache[@]}" apt-get install -y -q "${wanted[@]}" ||
        die "the installation failed; run the command again to go on (all of it: $log)"
    mapfile -t wanted < <(missing "$root/var/lib/dpkg")
    ((${#wanted[@]} == 0)) || die "still not installed: ${wanted[*]}"
}

checkNamespaces() {
    local error
    if ((EUID == 0)); then
        error=$(unshare --mount true 2>&1) ||
            die "this system does not let root make a mount namespace ($error); a container needs CAP_SYS_ADMIN for it," \
                "or take a Debian 13 image, where nothing of this is needed"
        return
    fi
    local why='' user
    user=$(id -un)
    command -v newuidmap >/dev/null || why+=$'\n  as root: apt-get install uidmap'
    grep -qs "^$user:" /etc/subuid && grep -qs "^$user:" /etc/subgid ||
        why+=$'\n  as root: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 '$user
    [[ $why ]] || unshare --user --map-root-user --map-auto --mount true 2>/dev/null ||
        why=$'\n  as root: sysctl kernel.unprivileged_userns_clone=1 (or kernel.apparmor_restrict_unprivileged_userns=0)'
    [[ -z $why ]] || die "without root, the Debian root needs user namespaces, and this system does not give them yet:$why
or run ./dev as root, or on Debian 13."
}

# mmdebstrap, and the archive's keys.
checkTools() {
    local wanted=()
    command -v mmdebstrap >/dev/null || wanted+=(mmdebstrap)
    [[ -f $keyring ]] || wanted+=(debian-archive-keyring)
    ((${#wanted[@]})) || return 0
    ((EUID == 0)) || die "as root: apt-get install ${wanted[*]}"
    export DEBIAN_FRONTEND=noninteractive
    step "look at this system's package lists" logged apt-get update -q || die "apt-get update failed; see $log"
    step "install ${wanted[*]}" logged apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=900 \
        "${wanted[@]}" || die "could not install ${wanted[*]}; see $log"
}

# sources: where this system gets Debian from, as lines of a sources.list for $suite.
sources() {
    local uri release origin component
    if [[ ${FANION_MIRROR-} ]]; then
        printf 'deb %s %s main\n' "$FANION_MIRROR" "$suite"
        return
    fi
    # shellcheck disable=SC2016 # the names are apt-get's
    apt-get indextargets --format '$(REPO_URI)|$(RELEASE)|$(ORIGIN)|$(COMPONENT)' 'Created-By: Packages' |
        while IFS='|' read -r uri release origin component; do
            # The origin is known once the lists have been fetched; until then the address has to say it.
            [[ $component == main && ($origin == Debian || ($origin != [A-Za-z]* && $uri == *debian*)) ]] || continue
            [[ $release =~ ^(old|oldold)?(stable|testing|bullseye|bookworm|trixie|forky)(-updates|-security)?$ ]] || continue
            printf 'deb %s %s%s main\n' "$uri" "$suite" "${BASH_REMATCH[3]}"
        done | sort -u
}

# aptOptions: how this system reaches the archive (proxies, clocks that are off), and how a root of ours works.
aptOptions() {
    apt-config dump | grep -E '^Acquire::((http|https|ftp)(::| )|Check-|Retries|ForceIPv)' || true
    cat <<END
Acquire::https::CaInfo "/etc/apt/host-ca.crt";
Acquire::Languages "none";
Acquire::Retries "3";
APT::Install-Recommends "false";
APT::Keep-Downloaded-Packages "true";
DPkg::Lock::Timeout "900";
Dpkg::Use-Pty "0";
END
}

# bootstrap DIR: a minimal Debian, whole or not at all.
bootstrap() {
    local dir=$1 lines conf=$cache/apt.conf
    lines=$(sources)
    [[ $lines ]] || die "this system's apt configuration names no Debian archive; FANION_MIRROR=ADDRESS ./dev setup gives one"
    aptOptions | grep -v host-ca >"$conf" # mmdebstrap's apt is still this system's, with this system's keys
    rm -rf --one-file-system "$dir.partial"
    # Documentation stays out (nobody reads it there), and dpkg does not wait for the disk.
    local run=(unshare --mount --propagation private --)
    ((EUID == 0)) || run=(unshare --user --map-root-user --map-auto --mount --propagation private --)
    TMPDIR=$cache logged "${run[@]}" mmdebstrap --mode=root --variant=minbase --format=directory \
        --keyring="$keyring" --aptopt="$conf" --include=ca-certificates \
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-include=/usr/share/doc/*/copyright' --dpkgopt='path-exclude=/usr/share/info/*' \
        "$suite" "$dir.partial" "$lines" || return
    mv "$dir.partial" "$dir"
}

# configureRoot: what every set-up makes true again in $root.
configureRoot() {
    local lines
    lines=$(sources)
    if ((EUID)); then
        # The user is root in there while setting up, and has a name when working.
        grep -q "^[^:]*:[^:]*:$EUID:" "$root/etc/passwd" ||
            printf '%s:x:%s:%s::%s:/bin/bash\n' "$(id -un)" "$EUID" "$(id -g)" "$HOME" >>"$root/etc/passwd"
        grep -q "^[^:]*:[^:]*:$(id -g):" "$root/etc/group" ||
            printf '%s:x:%s:\n' "$(id -gn)" "$(id -g)" >>"$root/etc/group"
    fi
    [[ -z $lines ]] || printf '%s\n' "$lines" >"$root/etc/apt/sources.list"
    [[ ! -d /etc/apt/mirrors ]] || cp -r /etc/apt/mirrors "$root/etc/apt/" # what mirror+file: addresses name
    aptOptions >"$root/etc/apt/apt.conf.d/99fanion"
    rm -f "$root/etc/apt/apt.conf.d/99mmdebstrap"
    if [[ -f /etc/ssl/certs/ca-certificates.crt ]]; then
        cp /etc/ssl/certs/ca-certificates.crt "$root/etc/apt/host-ca.crt"
    else
        sed -i '/host-ca/d' "$root/etc/apt/apt.conf.d/99fanion"
    fi
    # No package of the root may start or stop a service of the host.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    local f
    for f in resolv.conf hosts hostname machine-id; do # what `enter` mounts the host's over
        if [[ -L $root/etc/$f ]]; then rm -f "$root/etc/$f"; fi
        [[ -e $root/etc/$f ]] || : >"$root/etc/$f"
    done
    [[ ! -L /etc/localtime ]] || ln -sfn "$(readlink -f /etc/localtime)" "$root/etc/localtime"
    printf 'Made by ./dev of Fanion, layout %s.\n' "$layout" >"$root$marker"
}
