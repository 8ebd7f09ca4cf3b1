#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds, and does the main job on the demonstration agreement: a need becomes a devis, the
# devis is checked, issued, validated and ordered, and its documents are written. Where there is a display the
# window opens on the file at the end. With an argument, everything is made in that folder.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/linux/dependencies.sh
export CMAKE_CXX_COMPILER_LAUNCHER=ccache
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,locale
cmake --preset release -DTRAME_TESTS=OFF >/dev/null
cmake --build --preset release
cli=build/release/bin/trame-cli
folder=${1:-$(mktemp -d "${TMPDIR:-/tmp}/trame-demo.XXXXXX")}
mkdir -p "$folder"
file=$folder/2024_AOO_IA.trame
rm -f "$file"

title() { printf '\n== %s\n' "$*"; }
show() {
    printf '$ trame-cli %s\n' "$*"
    "$cli" "$@"
}

title 'The demonstration agreement: a year and a half of work'
show nouveau "$file" --demo
show info "$file"
show accord montrer "$file"
title 'What is due on 24 November 2026'
show echeances "$file" --date 2026-11-24 --limite 8

title 'A need comes in'
need=$("$cli" demande creer "$file" --lot 2 --siret 00000101600013 --objet "Audit des usages de l’IA au service courrier" \
    --canal courriel --contact "Hélène Courtade" --date 2026-11-24 --json | jq -r .numero)
echo "$need"
title 'A devis is written from the filled example'
"$cli" devis gabarit "$file" --demande "$need" --date 2026-11-25 >"$folder/devis.json"
draft=$("$cli" devis creer "$file" --demande "$need" --contenu "$folder/devis.json" --date 2026-11-25 --json | jq -r .reference)
show devis montrer "$file" "$draft" --date 2026-11-25

title 'Without its calendar it is refused, with the article'
jq '.calendrier = []' "$folder/devis.json" >"$folder/incomplet.json"
"$cli" devis modifier "$file" "$draft" --contenu "$folder/incomplet.json" --date 2026-11-25 >/dev/null
show devis emettre "$file" "$draft" --date 2026-11-25 || echo "(exit $?)"

title 'Complete, it is issued'
"$cli" devis modifier "$file" "$draft" --contenu "$folder/devis.json" --date 2026-11-25 >/dev/null
show devis controler "$file" "$draft" --date 2026-11-25
devis=$("$cli" devis emettre "$file" "$draft" --date 2026-11-25 --json | jq -r .numero)
show devis pdf "$file" "$devis" --sortie "$folder/$devis.pdf"

title 'The beneficiary signs'
show devis valider "$file" "$devis" --date 2026-12-01 --nom "Hélène Courtade" --qualite "Directrice du numérique" \
    --piece resources/demo/signature.png
show devis pdf "$file" "$devis" --signe --sortie "$folder/$devis-signe.pdf"

title 'The purchase order arrives'
show commande enregistrer "$file" --devis "$devis" --numero 2026-BC-01577 --date 2026-12-08 --engagement EJ2601577 --service DNUM-01
show commande montrer "$file" 2026-BC-01577 --date 2026-12-08
show commande pdf "$file" 2026-BC-01577 --sortie "$folder/2026-BC-01577.pdf"
show verifier "$file" 2>/dev/null

printf '\nMade in %s:\n' "$folder"
ls -l "$folder"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    title 'The window opens on the file'
    build/release/bin/trame "$file"
fi
