#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds, and passes every test: format, static analysis, the core-only build, the
# sanitizer build, the Debian package, and the tests of what people install, whose summary comes last. Where TRAME_WINDOWS_SDK names the environment, the Windows programs and their installer are
# made too, and tried under Wine. With arguments, these steps alone, by the names of the functions below;
# `bare_trial`, which tries both commands of the README in a bare Debian, is one that is asked for by name.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/linux/dependencies.sh
export CMAKE_CXX_COMPILER_LAUNCHER=ccache
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,locale
export QT_QPA_PLATFORM=offscreen
# Java opens no file with an accent in its name where the environment names no characters.
export LANG=${LANG:-C.UTF-8}

format() {
    echo '== Format'
    packaging/ci/check-format.sh
}

core() {
    echo '== Core and command line alone, without Qt Widgets'
    # Compiled as the build's own, so that the compiler's cache gives what is the same.
    cmake --preset core-only
    cmake --build --preset core-only
}

build() {
    echo '== Build'
    cmake --preset ci
    cmake --build --preset ci
}

analysis() {
    echo '== Static analysis'
    # It reads each source alone, as the development build compiles it.
    cmake --preset dev
    packaging/ci/check-tidy.sh
}

sanitizers() {
    echo '== Sanitizers'
    cmake --preset asan
    cmake --build --preset asan
    ctest --preset asan
}

windows() {
    [ -n "${TRAME_WINDOWS_SDK:-}" ] || return 0
    echo '== Windows'
    packaging/windows/build.sh
    packaging/windows/essayer.sh build/ci/bin
}

package() {
    echo '== Debian package'
    packaging/linux/paquet.sh
}

# The trials mount a bare system, which not everyone may.
in_bare_debian() {
    if unshare --mount --propagation private --pid --fork --kill-child mount -t proc proc /proc 2>/dev/null; then
        "$@"
    else
        echo "Not tried: no right to mount here. As root: $*"
    fi
}

package_trial() {
    in_bare_debian packaging/linux/essayer-paquet.sh
}

bare_trial() {
    echo '== The two commands on a bare Debian'
    in_bare_debian packaging/linux/essayer-nu.sh
}

tests() {
    echo '== Tests'
    ctest --preset ci
}

[ $# -gt 0 ] || set -- format build core analysis sanitizers windows package package_trial tests
for step in "$@"; do
    # Not «|| …»: a step ends where one of its commands fails.
    "$step"
done
