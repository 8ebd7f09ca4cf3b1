#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries the package as root: lintian, then a bare Debian 12 where apt installs it with what it says it needs and nothing
# else. There the command line does a job, the window opens a file, the desktop knows the file's type, and once the
# package is purged only what the user made is left. With an argument, that package is tried, not the one of
# build/release. Everything happens in a mount namespace of its own, so that nothing stays mounted however it ends.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
# shellcheck source-path=SCRIPTDIR
. "$here/bare.sh"
if [ "${1:-}" != --dedans ]; then
    package=$(realpath "${1:-$(echo "$here"/../../build/release/trame_*.deb)}")
    "$here/dependencies.sh"
    in_namespace "$here/essayer-paquet.sh" "$package"
fi
work=$2
package=$3
root=$work/racine
# The processes of this namespace, not those of the machine.
mount -t proc proc /proc
export LC_ALL=C.UTF-8

fail() {
    printf 'essayer-paquet.sh: %s\n' "$*" >&2
    exit 1
}
bare=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8)
in_root() { "${bare[@]}" DEBIAN_FRONTEND=noninteractive http_proxy="${http_proxy:-}" chroot "$root" "$@"; }
# Someone who has nothing but what they make. A program that is run behind the script's back must be the job itself,
# so that the job's number is its own: hence no function.
user=("${bare[@]}" HOME=/tmp/é XDG_RUNTIME_DIR=/tmp/é)
as_user() { "${user[@]}" chroot --userspec=1000:1000 "$root" "$@"; }
# What is there, but for what the package manager and the caches of the system write about themselves.
inventory() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./var/cache \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./run \) -prune -o -print | sort)
}

step lintian
lintian --allow-root --fail-on error,warning "$package"

step 'A bare Debian 12'
# A desktop has these five: they are what reads the entry, the type and the sizes of the icons.
make_bare "$root" desktop-file-utils,hicolor-icon-theme,libglib2.0-bin,shared-mime-info,xdg-utils
mkdir -p "$root/tmp/é"
chown 1000:1000 "$root/tmp/é"
chmod 700 "$root/tmp/é"
inventory >"$work/avant"

step 'apt installs the package with what it needs'
cp "$package" "$root/tmp/x.deb"
in_root apt-get install -y -q --no-install-recommends /tmp/x.deb >"$work/apt.log" 2>&1 || {
    cat "$work/apt.log"
    exit 1
}
rm "$root/tmp/x.deb"
missing=$(in_root ldd /usr/bin/trame /usr/bin/trame-cli | grep 'not found' || true)
[ -z "$missing" ] || fail "a library is missing: $missing"
in_root dpkg -s trame | grep -E '^(Version|Installed-Size|Depends):'

step 'The command line'
version=$(in_root dpkg -s trame | sed -n 's/^Version: //p')
told=$(as_user trame --version)
echo "$told"
[[ $told =~ ^trame\ "$version"\ \(Qt\ 6\.[0-9.]+,\ SQLite\ 3\.[0-9.]+\)$ ]] || fail 'trame --version tells something else'
[ "$(as_user trame-cli --version)" = "trame-cli $version" ] || fail 'trame-cli tells another version'
as_user trame-cli nouveau /tmp/é/accord.trame --demo
as_user trame-cli info /tmp/é/accord.trame
as_user trame-cli verifier /tmp/é/accord.trame
devis=$(as_user trame-cli devis lister /tmp/é/accord.trame --etat emis --json | jq -r 'map(.numero | strings)[0]')
as_user trame-cli devis pdf /tmp/é/accord.trame "$devis" --sortie /tmp/é/devis.pdf
pdffonts "$root/tmp/é/devis.pdf" | tee "$work/polices"
grep -q 'Liberation' "$work/polices" || fail 'the devis has another font than the one the package depends on'

step 'The window'
[ -f "$root/usr/share/qt6/translations/qtbase_fr.qm" ] || fail "Qt's French words are missing"
exec 3<>"$work/ecran"
Xvfb -displayfd 3 -ac -nolisten tcp -screen 0 1366x768x24 >"$work/xvfb.log" 2>&1 &
xvfb=$!
for _ in $(seq 50); do
    screen=$(cat "$work/ecran")
    [ -n "$screen" ] && break
    sleep 0.2
done
[ -n "$screen" ] || fail 'no screen'
"${user[@]}" DISPLAY=":$screen" chroot --userspec=1000:1000 "$root" trame /tmp/é/accord.trame >"$work/fenetre.log" 2>&1 &
window=$!
for _ in $(seq 100); do
    # The page of an open file; without one it is another.
    title=$(DISPLAY=:$screen xwininfo -root -tree 2>/dev/null | grep -o '"Dashboard — accord — Trame": ("trame" "Trame")' || true)
    [ -n "$title" ] && break
    kill -0 "$window" 2>/dev/null || break
    sleep 0.2
done
cat "$work/fenetre.log"
[ -n "$title" ] || {
    DISPLAY=:$screen xwininfo -root -tree
    fail 'no window shows the file'
}
echo "$title"
sleep 3
kill -0 "$window" || fail 'the window is gone'
[ -f "$root/tmp/é/accord.trame.lock" ] || fail 'the window does not hold the file'
kill "$window" "$xvfb"
wait "$window" "$xvfb" 2>/dev/null || true
as_user trame-cli verifier /tmp/é/accord.trame
code=0
as_user env QT_QPA_PLATFORM=offscreen timeout 3 trame || code=$?
[ "$code" -eq 124 ] || fail "without a screen the window ended by itself: $code"

step 'The desktop'
in_root desktop-file-validate /usr/share/applications/fr.trame.Trame.desktop
appstreamcli validate --no-net "$root/usr/share/metainfo/fr.trame.Trame.metainfo.xml"
# By its name, and by its header where the name is lost.
cp "$root/tmp/é/accord.trame" "$root/tmp/é/sans-nom"
for file in accord.trame sans-nom; do
    type=$(as_user gio info --attributes=standard::content-type "/tmp/é/$file" | sed -n 's/.*content-type: //p')
    echo "$file: $type"
    [ "$type" = application/x-trame ] || fail "$file isn't known as one of Trame's"
done
[ "$(as_user xdg-mime query default application/x-trame)" = fr.trame.Trame.desktop ] || fail 'a double click would not open Trame'

step 'Purged'
in_root apt-get purge -y -q trame >"$work/apt.log" 2>&1
in_root apt-get autoremove -y -q --purge >>"$work/apt.log" 2>&1
inventory >"$work/apres"
diff "$work/avant" "$work/apres" || fail 'something is left'
grep -rl x-trame "$root/usr/share/mime" "$root/usr/share/applications" && fail 'the type is still known'
[ -s "$root/tmp/é/accord.trame" ] || fail 'the data are gone'
(cd "$root/tmp" && find . -type f | sort)

step 'Conform'
