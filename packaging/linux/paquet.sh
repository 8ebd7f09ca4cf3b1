#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds what people install and makes build/release/trame_<version>_<architecture>.deb of it. The same commit gives the
# same package, byte for byte: everything in it carries the day of the commit.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/linux/dependencies.sh
export CMAKE_CXX_COMPILER_LAUNCHER=ccache
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,locale
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(packaging/linux/commit-date.sh)}
export SOURCE_DATE_EPOCH
export LC_ALL=C.UTF-8
umask 022

cmake --preset release -DTRAME_TESTS=OFF >/dev/null
cmake --build --preset release
rm -rf build/release/_CPack_Packages build/release/*.deb
cpack --config build/release/CPackConfig.cmake -B build/release >build/release/cpack.log 2>&1 || {
    cat build/release/cpack.log
    exit 1
}
rm -rf build/release/_CPack_Packages
ls build/release/*.deb
