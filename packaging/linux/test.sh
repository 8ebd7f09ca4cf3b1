#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds, and passes every test: format, static analysis, the core-only build, the
# sanitizer build and the development build, whose summary comes last.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/linux/dependencies.sh
export CMAKE_CXX_COMPILER_LAUNCHER=ccache
# The core-only build has the flags of the development build, which then takes its objects from the cache.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
export QT_QPA_PLATFORM=offscreen

echo '== Format'
packaging/ci/check-format.sh

echo '== Core and command line alone, without Qt Widgets'
cmake --preset core-only
cmake --build --preset core-only

echo '== Development build'
cmake --preset dev
cmake --build --preset dev

echo '== Static analysis'
packaging/ci/check-tidy.sh

echo '== Sanitizers'
cmake --preset asan
cmake --build --preset asan
ctest --preset asan

echo '== Tests'
ctest --preset dev
