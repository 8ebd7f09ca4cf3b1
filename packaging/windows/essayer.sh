#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries under Wine what build.sh made: the test programs, then the portable programs on a file made on Linux, then the
# installer. What Windows writes is read back by the programs of Linux. Everything is in a folder of its own, and a
# screenshot of the window stays in build/windows/essai.
# Usage: essayer.sh FOLDER OF THE LINUX PROGRAMS
#
# Not tried here, and why: the property tests (rapidcheck has no package for Windows); snapshots under a writer, kills and
# a full disk (fork and mount); the pages of the window (their tests look at Linux fonts); printing (Wine knows no printer).
set -euo pipefail
cd "$(dirname "$0")/../.."
linux=$(realpath "$1")
out=$PWD/build/windows
try=$out/essai
version=$(sed -n 's/^project(Trame VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
day=2026-11-24

rm -rf "$try"
mkdir -p "$try/dossier é à"
export WINEPREFIX=$try/prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' LC_ALL=C.UTF-8
display=
cleanup() {
    wineserver -k 2>/dev/null || true
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    rm -rf "$WINEPREFIX"
}
trap cleanup EXIT

fail() {
    echo "essayer.sh: $*" >&2
    exit 1
}

# An X display with a manager of windows, which Wine's windows need.
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1366x768x24 -nolisten tcp -noreset 2>/dev/null)
display=$!
read -r number <&3
export DISPLAY=:$number
openbox >/dev/null 2>&1 &
wineboot -i >/dev/null 2>&1

echo '-- Tests'
unzip -q "$out/Trame-$version-portable.zip" -d "$try"
portable=$try/Trame-$version
export WINEPATH
WINEPATH=$(winepath -w "$portable")
for program in domain text storage usecases exchange archive; do
    echo "test_$program"
    timeout 300 wine "$out/bin/test_$program.exe" >"$try/test_$program.log" 2>&1 || {
        tail -n 60 "$try/test_$program.log"
        fail "test_$program failed"
    }
    tail -n 2 "$try/test_$program.log"
done

echo '-- The portable programs, on a file made on Linux'
cli() { timeout 120 wine "$portable/trame-cli.exe" "$@" | tr -d '\r'; }
file="$try/dossier é à/accord.trame"
"$linux/trame-cli" nouveau "$file" --demo --date $day >/dev/null
need=BES-L2-2026-0017
winfile=$(winepath -w "$file")
cli devis gabarit "$winfile" --demande $need --date $day >"$try/devis.json"
draft=$(cli devis creer "$winfile" --demande $need --contenu "$(winepath -w "$try/devis.json")" --date $day | grep -o 'BROUILLON-[0-9]*')
issued=$(cli devis emettre "$winfile" "$draft" --date $day --json | jq -r .numero)
echo "$draft → $issued"
cli devis pdf "$winfile" "$issued" --sortie "$(winepath -w "$try")\\windows.pdf" >/dev/null
"$linux/trame-cli" devis pdf "$file" "$issued" --sortie "$try/linux.pdf" >/dev/null
qpdf --check "$try/windows.pdf" >/dev/null
cmp <(pdftotext -layout "$try/linux.pdf" -) <(pdftotext -layout "$try/windows.pdf" -) || fail 'the PDF has another text'
"$linux/trame-cli" verifier "$file" 2>/dev/null
cli exporter "$winfile" --sortie "$(winepath -w "$try")\\windows.zip" >/dev/null
"$linux/trame-cli" exporter "$file" --sortie "$try/linux.zip" >/dev/null
# The manifest tells when it was made; the rest is the data.
sums() { for name in $(zipinfo -1 "$1" | sort); do [ "$name" = manifest.json ] || { echo "$name"; unzip -p "$1" "$name" | sha256sum; }; done; }
cmp <(sums "$try/linux.zip") <(sums "$try/windows.zip") || fail 'Windows exports other data'
cli importer "$(winepath -w "$try/linux.zip")" --vers "$(winepath -w "$try")\\copie.trame" >/dev/null
"$linux/trame-cli" verifier "$try/copie.trame" >/dev/null 2>&1 || fail 'what Windows imported is not whole'
code=0
cli info "$(winepath -w "$try/absent.trame")" >/dev/null 2>&1 || code=$?
[ "$code" = 4 ] || fail "exit code $code for a file that isn't there"

echo '-- The window'
seen() { xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1; }
await() {
    for _ in $(seq 150); do
        [ -z "$(seen "$1")" ] || return 0
        sleep 0.2
    done
    fail "no window «$1»"
}
LC_ALL=fr_FR.UTF-8 LANG=fr_FR.UTF-8 wine "$portable/trame.exe" --date $day "$winfile" >/dev/null 2>&1 &
await 'Tableau de bord|Dashboard'
code=0
"$linux/trame-cli" verifier "$file" >/dev/null 2>&1 || fail 'the file of an open window is not whole'
sleep 4
import -window root "$try/fenetre.png"
xdotool key --clearmodifiers ctrl+q
for _ in $(seq 100); do
    [ -n "$(seen 'Trame')" ] || break
    sleep 0.2
done
[ -z "$(seen 'Trame')" ] || fail 'the window did not close'
[ ! -e "$file.lock" ] || fail 'the lock stayed'

echo '-- The installer'
setup=$out/Trame-$version-setup.exe
before=$(cd "$WINEPREFIX/drive_c" && find . -ipath '*trame*' | sort)
timeout 180 wine "$setup" /S /CurrentUser
installed=$(find "$WINEPREFIX/drive_c" -name trame-cli.exe -printf '%h\n' | head -n 1)
[ -n "$installed" ] || fail 'nothing was installed'
unset WINEPATH
timeout 60 wine "$installed/trame-cli.exe" --version | tr -d '\r'
wine reg query 'HKCU\Software\Classes\.trame' >/dev/null 2>&1 || fail 'no double click on .trame'
cp "$file" "$installed/à moi.trame"
timeout 180 wine "$installed/uninstall.exe" /CurrentUser /S "_?=$(winepath -w "$installed")"
rm -f "$installed/uninstall.exe" # Run in its place, so that its end is known, it can't remove itself.
after=$(cd "$WINEPREFIX/drive_c" && find . -ipath '*trame*' | sort)
left=$(comm -13 <(echo "$before") <(echo "$after") | grep -v '/Trame$' || true)
[ "$(echo "$left" | sed 's|.*/||')" = 'à moi.trame' ] || fail "left behind: $left"
! wine reg query 'HKCU\Software\Classes\.trame' >/dev/null 2>&1 || fail 'the file type stayed'
echo 'Windows: conform'
