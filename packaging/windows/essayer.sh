#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries under Wine what build.sh made: the test programs, then the portable programs on a file made on Linux and a new one,
# then the installer and a signature. What Windows writes is read back by the programs of Linux. Everything is in a folder
# of its own, and screenshots of the window stay in build/windows/essai.
# Usage: essayer.sh FOLDER OF THE LINUX PROGRAMS
#
# Not tried here, and why: the property tests (rapidcheck has no package for Windows, and Debian's mirrors not its source);
# snapshots under a writer, kills and a full disk (fork and mount); an index of which bits were flipped (the SQLite there
# refuses such a write); the pages of the window one by one (their tests look at
# Linux fonts); the mouse (nothing tells where things stand); a file without rights (Unix rights mean nothing here); a window
# that another program brings to the front (Wine doesn't ask the manager of windows for it); a drive shared by two machines.
# Tried by hand alone: the pages of the setup in both languages, the words of `trame --help` in a console, and a devis
# printed through the dialog of the system (Wine prints where CUPS runs).
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
relais=
cleanup() {
    # Left alone it would answer the next trial, too.
    [ -z "$relais" ] || kill "$relais" 2>/dev/null || true
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
# As on Windows, letters are smoothed. The server stays: started by each program, it would keep that program's pipes open.
wine reg add 'HKCU\Control Panel\Desktop' /v FontSmoothing /t REG_SZ /d 2 /f >/dev/null 2>&1
wine reg add 'HKCU\Control Panel\Desktop' /v FontSmoothingType /t REG_DWORD /d 2 /f >/dev/null 2>&1
wineserver -w
wineserver -p
wine cmd /c exit >/dev/null 2>&1 </dev/null

echo '-- Tests'
unzip -q "$out/Trame-$version-portable.zip" -d "$try"
portable=$try/Trame-$version
export WINEPATH
WINEPATH=$(winepath -w "$portable")
# Its platform plugins are found beside a program.
cp "$out/bin/test_documents.exe" "$portable"
# The readers of PDF are Debian's: the tests ask for them through a folder.
export TRAME_RELAIS
mkdir "$try/relais"
TRAME_RELAIS=$(winepath -w "$try/relais")
relay() {
    local ask words code
    while :; do
        for ask in "$try/relais"/*.demande; do
            [ -e "$ask" ] || continue
            mapfile -t words < <(sed "s|\\\\|/|g; s|^C:|$WINEPREFIX/drive_c|; s|^Z:||" "$ask")
            code=0
            "${words[@]}" >"$try/relais/sortie" 2>&1 </dev/null || code=$?
            { echo "$code" && cat "$try/relais/sortie"; } >"$try/relais/reponse"
            rm "$ask"
            mv "$try/relais/reponse" "${ask%.demande}.reponse"
        done
        sleep 0.02
    done
}
relay &
relais=$!
for program in domain text storage usecases exchange archive documents; do
    echo "test_$program"
    binary=$out/bin/test_$program.exe
    [ ! -e "$portable/test_$program.exe" ] || binary=$portable/test_$program.exe
    timeout 300 wine "$binary" >"$try/test_$program.log" 2>&1 </dev/null || {
        tail -n 60 "$try/test_$program.log"
        fail "test_$program failed"
    }
    tail -n 2 "$try/test_$program.log"
done
kill "$relais"
relais=
rm "$portable/test_documents.exe"

echo '-- The command line, as the scenarios of Linux type it'
printf '#!/bin/sh\nexec wine "%s/trame-cli.exe" "$@"\n' "$portable" >"$try/trame-cli"
chmod +x "$try/trame-cli"
timeout 300 python3 -B tests/scenarios/ligne_de_commande.py "$try/trame-cli" -k Delais -k Identifiants -k life_of_a_file \
    -k not_a_data_file -k a_listing -k nothing_can_be_written
timeout 300 python3 -B tests/scenarios/affaire.py -k FromAnEmptyFile "$try/trame-cli" "$PWD/resources"

echo '-- The portable programs, on a file made on Linux'
cli() { timeout 120 wine "$portable/trame-cli.exe" "$@" | tr -d '\r'; }
file="$try/dossier é à/accord.trame"
"$linux/trame-cli" nouveau "$file" --demo --date $day >/dev/null
need=BES-L2-2026-0017
winfile=$(winepath -w "$file")
cli devis gabarit "$winfile" --demande $need --date $day | sed 's/$/\r/' >"$try/devis.json"
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

[[ $(timeout 60 wine "$portable/trame.exe" --version) =~ ^trame\ $version\ \(Qt\ 6\.[0-9.]+,\ SQLite\ 3\.[0-9.]+\) ]] || fail 'trame --version'
timeout 60 wine "$portable/trame.exe" --help | grep -q -- '--date' || fail 'trame --help'

echo '-- Ways of writing a path'
mkdir -p "$WINEPREFIX/dosdevices/unc/localhost" "$try/partage é"
ln -s "$try/partage é" "$WINEPREFIX/dosdevices/unc/localhost/partage"
share='\\localhost\partage\à nous.trame'
cli nouveau "$share" >/dev/null
sed 's/$/\r/' resources/demo/accord.json >"$try/accord.json"
cli accord definir "$share" --contenu "$(winepath -w "$try/accord.json")" >/dev/null
drive=$(winepath -w "$try/partage é/à nous.trame")
for path in "$share" //localhost/partage/'à nous.trame' "$drive" "\\\\?\\$drive" "z:${drive#Z:}" "${drive/partage/.\\partage}"; do
    cli verifier "$path" 2>/dev/null | grep -q intact || fail "not opened: $path"
done

echo '-- The window: whole jobs by the keyboard'
seen() { xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1; }
await() {
    for _ in $(seq 150); do
        [ -z "$(seen "$1")" ] || return 0
        sleep 0.2
    done
    fail "no window «$1»"
}
gone() {
    for _ in $(seq 100); do
        [ -n "$(seen 'Trame')" ] || return 0
        sleep 0.2
    done
    fail 'the window did not close'
}
press() { xdotool key --clearmodifiers "$1"; }
window() { wine "$portable/trame.exe" "$@" >/dev/null 2>&1 </dev/null; }
# In French: a locale that this machine may not have would garble accents in names of files.
home=$(winepath -u "$(wine cmd /c 'echo %USERPROFILE%' 2>/dev/null | tr -d '\r')")
mkdir -p "$home/AppData/Roaming/Trame"
printf '[preferences]\nlangue=fr\n' >"$home/AppData/Roaming/Trame/Trame.ini"
# A folder of its own, where Wine has a link to the one of whoever tries this.
rm -rf "$home/Documents"
mkdir "$home/Documents"
cat >"$try/trame" <<PROGRAM
#!/bin/sh
export LC_ALL=C.UTF-8
for word; do
    shift
    case \$word in /*) word=\$(winepath -w "\$word") ;; esac
    set -- "\$@" "\$word"
done
exec wine "$portable/trame.exe" "\$@"
PROGRAM
chmod +x "$try/trame"
TRAME_DOCUMENTS=$home/Documents timeout 400 python3 -B tests/fenetre/affaire.py "$try/trame" '' "$linux/trame-cli" -- -k whole_job

echo '-- Started again'
cp "$file" "$try/fenetre.trame"
window "$winfile" &
program=$!
await ' accord .* Trame$'
timeout 60 wine "$portable/trame.exe" "$(winepath -w "$try/fenetre.trame")" </dev/null >/dev/null 2>&1 || fail 'the second program did not end well'
await ' fenetre .* Trame$'
timeout 60 wine "$portable/trame.exe" "$winfile" </dev/null >/dev/null 2>&1 || fail 'the third program did not end well'
sleep 3
[ "$(xdotool search --onlyvisible --name ' Trame$' 2>/dev/null | wc -l)" = 2 ] || fail 'not one window for each file'
import -window root "$try/clair.png"
press ctrl+q
gone
# Gone from the screen it still makes its copy of the file.
wait "$program" || fail 'the window ended badly'
[ ! -e "$file.lock" ] || fail 'the lock stayed'

echo '-- As dark as Windows'
personal='HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize'
wine reg add "$personal" /v AppsUseLightTheme /t REG_DWORD /d 0 /f >/dev/null 2>&1
window "$winfile" &
program=$!
await ' accord .* Trame$'
sleep 3
import -window root "$try/sombre.png"
press ctrl+q
gone
wait "$program" || fail 'the window ended badly'
wine reg delete "$personal" /f >/dev/null 2>&1
# How light a picture is as a whole, out of a hundred.
light() { convert "$1" -colorspace Gray -format '%[fx:round(100*mean)]' info:; }
echo "light: $(light "$try/clair.png"), dark: $(light "$try/sombre.png")"
[ "$(light "$try/clair.png")" -gt 80 ] && [ "$(light "$try/sombre.png")" -lt 30 ] || fail 'the window does not follow Windows'

unset WINEPATH
# Installed, opened by a double click, not replaced under a program that runs, taken away again.
installer() {
    local mode=$1 hive=$2 before installed after left
    echo "-- The installer, /$mode"
    before=$(cd "$WINEPREFIX/drive_c" && find . -ipath '*trame*' | sort)
    timeout 180 wine "$out/Trame-$version-setup.exe" /S "/$mode"
    installed=$(find "$WINEPREFIX/drive_c" -name trame-cli.exe -printf '%h\n' | head -n 1)
    [ -n "$installed" ] || fail 'nothing was installed'
    echo "${installed#"$WINEPREFIX"/drive_c}"
    timeout 60 wine "$installed/trame-cli.exe" --version | tr -d '\r'
    [ -n "$(find "$WINEPREFIX/drive_c" -path '*Start Menu*' -name Trame.lnk)" ] || fail 'nothing in the start menu'
    wine reg query "$hive\\Software\\Classes\\.trame" >/dev/null 2>&1 || fail 'no double click on .trame'
    if [ "$mode" = AllUsers ]; then
        timeout 60 wine start "$winfile" >/dev/null 2>&1 </dev/null || fail 'the double click opens nothing'
    else
        # Wine looks for the file's type among everybody's alone.
        wine "$installed/trame.exe" "$winfile" >/dev/null 2>&1 </dev/null &
    fi
    await ' accord .* Trame$'
    sleep 3
    code=0
    timeout 180 wine "$out/Trame-$version-setup.exe" /S "/$mode" || code=$?
    [ "$code" = 3 ] || fail "installed over a program that runs: $code"
    press ctrl+q
    gone
    # Gone from the screen it still makes its copy of the file.
    for _ in $(seq 50); do
        pgrep -f 'Trame.trame\.exe' >/dev/null || break
        sleep 0.2
    done
    cp "$file" "$installed/à moi.trame"
    timeout 180 wine "$installed/uninstall.exe" "/$mode" /S
    # It goes on from a copy of itself; this is the last thing that it takes away.
    for _ in $(seq 50); do
        wine reg query "$hive\\Software\\Trame" >/dev/null 2>&1 || break
        sleep 0.2
    done
    after=$(cd "$WINEPREFIX/drive_c" && find . -ipath '*trame*' | sort)
    left=$(comm -13 <(echo "$before") <(echo "$after") | grep -v '/Trame$' || true)
    [ "$(echo "$left" | sed 's|.*/||')" = 'à moi.trame' ] || fail "left behind: $left"
    ! wine reg query "$hive\\Software\\Classes\\.trame" >/dev/null 2>&1 || fail 'the file type stayed'
    rm -r "$installed"
}
installer CurrentUser HKCU
installer AllUsers HKLM

echo '-- Signing'
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=Essai' -addext extendedKeyUsage=codeSigning -keyout "$try/cle.pem" \
    -out "$try/certificat.pem" 2>/dev/null
openssl pkcs12 -export -passout pass:essai -inkey "$try/cle.pem" -in "$try/certificat.pem" -out "$try/essai.p12"
printf essai >"$try/mot"
cp "$portable/trame-cli.exe" "$portable/signe.exe" # Beside its libraries.
TRAME_SIGN_PKCS12=$try/essai.p12 TRAME_SIGN_PASSWORD_FILE=$try/mot packaging/windows/sign.sh "$portable/signe.exe"
osslsigncode verify -CAfile "$try/certificat.pem" "$portable/signe.exe" >"$try/signature.log" || {
    cat "$try/signature.log"
    fail 'the signature does not hold'
}
timeout 60 wine "$portable/signe.exe" --version >/dev/null || fail 'a signed program does not start'
echo 'Windows: conform'
