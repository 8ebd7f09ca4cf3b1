#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds, and shows what Trame does today on a new data file.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/linux/dependencies.sh
export CMAKE_CXX_COMPILER_LAUNCHER=ccache
cmake --preset core-only >/dev/null
cmake --build --preset core-only
cli=build/core-only/bin/trame-cli
folder=$(mktemp -d "${TMPDIR:-/tmp}/trame-demo.XXXXXX")
file=$folder/2024_AOO_IA.trame

show() {
    printf '\n$ trame-cli %s\n' "$*"
    "$cli" "$@"
}
show nouveau "$file"
show info "$file"
show jours-ouvres --du 2026-04-30 --plus 15 --territoire guadeloupe
show delai --du 2026-04-16 --jours 15
show feries --annee 2026 --territoire alsace-moselle
show siret 92443595100018
show verifier "$file"
show sauvegarder "$file" --sortie "$folder/copie.trame"
printf '\nMade: %s and its verified copy %s\n' "$file" "$folder/copie.trame"
