#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over the project's own sources, as .clang-tidy says; with arguments, over those files alone. What only
# Windows compiles isn't in the development build.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ $# -gt 0 ]; then
    sources=("$@")
else
    mapfile -t sources < <(git ls-files -co --exclude-standard 'core/*.cpp' 'app/*.cpp' 'ui/*.cpp' ':!*_windows.cpp')
fi
printf '%s\0' "${sources[@]}" | xargs -0 -n 4 -P "$(nproc)" clang-tidy-14 --quiet -p build/dev \
    --extra-arg=-Wno-unknown-warning-option 2> >(grep -v 'warnings\? generated' >&2 || true)
