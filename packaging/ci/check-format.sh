#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every C++ source is formatted as .clang-format says.
set -euo pipefail
cd "$(dirname "$0")/../.."
# Not from git, which a source archive hasn't.
mapfile -t sources < <(find app core ui tests -name '*.cpp' -o -name '*.h')
clang-format-14 --dry-run -Werror "${sources[@]}"
