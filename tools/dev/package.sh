# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # variables of ./dev and env.sh
# ./dev package: the Debian package, from a copy of the tree as it is now (new files too, ignored ones not).

# shellcheck source=tools/dev/build.sh
. "$source/tools/dev/build.sh"

dev_package() {
    local check=false version dir
    case ${1-} in
        --check) check=true ;;
        '') ;;
        *) die "package knows --check, not $1" ;;
    esac
    cd "$source" || exit
    version=$(sed -n 's/^project(fanion VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
    [[ $version == "$(dpkg-parsechangelog -l packaging/debian/changelog -S Version)" ]] ||
        die "CMakeLists.txt says version $version and packaging/debian/changelog does not"
    dir=$source/build/package/fanion-$version
    step "copy the tree to $dir" copyTree "$dir" || die "the copy failed"
    cd "$dir" || exit
    step "build the package" env DEB_BUILD_OPTIONS="nocheck parallel=$(jobs)" dpkg-buildpackage -b -us -uc \
        >"$dir.log" 2>&1 || { tail -n 40 "$dir.log" >&2; die "the package did not build; all of it: $dir.log"; }
    mkdir -p "$source/dist"
    rm -f "$source"/dist/fanion*_*.deb
    mv ../fanion*_"$version"_*.deb "$source/dist/"
    cd "$source" || exit
    step "lintian" lintian --fail-on error dist/fanion_*.deb || die "lintian found an error"
    dpkg-deb --info dist/fanion_*.deb | sed -n 's/^ \(Installed-Size\|Depends\)/\1/p' >&2
    ls -l dist/*.deb >&2
    if $check; then tools/check-package dist/fanion_*.deb; fi
}

copyTree() {
    export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$source
    rm -rf "$1"
    mkdir -p "$1"
    git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' f; do
        [[ ! -e $f && ! -L $f ]] || printf '%s\0' "$f"
    done | tar -c --null -T - | tar -x -C "$1"
    cp -r packaging/debian "$1/debian"
}
