#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The instant of the commit that these sources are of, in seconds since 1970: as git wrote it into a source archive, else
# as the clone tells it, else that of the youngest source.
set -euo pipefail
cd "$(dirname "$0")/../.."
read -r told <packaging/linux/commit.txt
if [[ $told =~ ^[0-9]+$ ]]; then
    echo "$told"
elif [ -e .git ] && command -v git >/dev/null; then
    # The clone may be somebody else's, as under sudo or in a container.
    git -c safe.directory="$PWD" log -1 --format=%ct
else
    find . -path ./build -prune -o -type f -printf '%T@\n' | sort -n | tail -n 1 | cut -d. -f1
fi
