#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the Windows build and its trial under Wine need besides packaging/linux/dependencies.sh.
set -euo pipefail
exec "$(dirname "$0")/../linux/dependencies.sh" g++-mingw-w64-x86-64 libz-mingw-w64-dev nsis zip wine wine64 osslsigncode openssl procps
