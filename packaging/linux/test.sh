#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds, and passes every test: format, static analysis, the core-only build, the
# sanitizer build, the Debian package and the tests of what people install, whose summary comes last. Where
# TRAME_WINDOWS_SDK names the environment, the Windows programs and their installer are made too, and tried under Wine.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/linux/dependencies.sh
export CMAKE_CXX_COMPILER_LAUNCHER=ccache
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
export QT_QPA_PLATFORM=offscreen
# Java opens no file with an accent in its name where the environment names no characters.
export LANG=${LANG:-C.UTF-8}

echo '== Format'
packaging/ci/check-format.sh

echo '== Core and command line alone, without Qt Widgets'
cmake --preset core-only
cmake --build --preset core-only

echo '== Build'
cmake --preset ci
cmake --build --preset ci

echo '== Static analysis'
# It reads each source alone, as the development build compiles it.
cmake --preset dev
packaging/ci/check-tidy.sh

echo '== Sanitizers'
cmake --preset asan
cmake --build --preset asan
ctest --preset asan

if [ -n "${TRAME_WINDOWS_SDK:-}" ]; then
    echo '== Windows'
    packaging/windows/build.sh
    packaging/windows/essayer.sh build/ci/bin
fi

echo '== Debian package'
packaging/linux/paquet.sh
# Its trial mounts a bare system, which not everyone may.
if unshare --mount --propagation private --pid --fork --kill-child mount -t proc proc /proc 2>/dev/null; then
    packaging/linux/essayer-paquet.sh
else
    echo 'Not tried: no right to mount here. As root: packaging/linux/essayer-paquet.sh'
fi

echo '== Tests'
ctest --preset ci
