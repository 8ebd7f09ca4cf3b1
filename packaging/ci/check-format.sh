#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every C++ source is formatted as .clang-format says.
set -euo pipefail
cd "$(dirname "$0")/../.."
mapfile -t sources < <(git ls-files -co --exclude-standard '*.cpp' '*.h')
clang-format-14 --dry-run -Werror "${sources[@]}"
