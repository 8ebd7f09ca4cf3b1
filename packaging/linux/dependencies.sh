#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Trame is built and tested with, from Debian 12 alone. With arguments, those packages as
# well. Does nothing when all of it is there.
set -euo pipefail

# zipcmp, zipmerge and ziptool: Debian's CMake files of libzip want them to be there.
packages=(
    build-essential cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libboost-dev libboost-date-time-dev libexpected-dev libsqlite3-dev libssl-dev libzip-dev zipcmp zipmerge ziptool zlib1g-dev
    catch2 librapidcheck-dev clang-14 libclang-rt-14-dev clang-format-14 clang-tidy-14 python3
    default-jdk-headless libpdfbox2-java poppler-utils qpdf fonts-liberation fonts-dejavu-core sqlite3 unzip jq
    xvfb xdotool openbox imagemagick x11-utils
    lintian mmdebstrap appstream file git
    "$@"
)

missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"
