#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the PNG and the Windows icons from their SVG sources: needs librsvg2-bin and icoutils, of Debian. The results are
# kept in the repository, so that no build needs these tools: run it after a change of an SVG and look at what it made.
# A size that has its own drawing in petits/ is made from it: at few pixels an edge must fall between two of them.
set -euo pipefail
cd "$(dirname "$0")/../resources/icones"

for name in trame trame-document; do
    for size in 16 24 32 48 64 128 256 512; do
        source=petits/$name-$size.svg
        [ -f "$source" ] || source=$name.svg
        rsvg-convert --width "$size" --height "$size" --output "$name-$size.png" "$source"
    done
    # The largest stays a PNG inside the .ico, as Windows does since Vista; the others are bitmaps.
    icotool --create --output "$name.ico" "$name"-{16,24,32,48,64}.png --raw "$name-256.png"
done
