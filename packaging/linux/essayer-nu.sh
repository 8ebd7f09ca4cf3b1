#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries the README's two commands as root on a bare Debian 12, made for it, that has nothing but apt (and sudo for a user).
#   essayer-nu.sh [archive|clone] [utilisateur|root] [court|entier]
# By default what is least like a developer's machine: a source archive, somebody who has sudo, demo.sh whole, and of
# test.sh what doesn't take its hour: all that it installs, the format, the core-only build, the package. `entier` runs
# test.sh whole, but for itself. The compiler's cache of this machine is read, never written.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
# shellcheck source-path=SCRIPTDIR
. "$here/bare.sh"
if [ "${1:-}" != --dedans ]; then
    "$here/dependencies.sh"
    in_namespace "$here/essayer-nu.sh" "${1:-archive}" "${2:-utilisateur}" "${3:-court}"
fi
work=$2
from=$3
who=$4
how=$5
root=$work/racine
source=$(realpath "$here/../..")
mount -t proc proc /proc
export LC_ALL=C.UTF-8

step "A bare Debian 12: $from, $who, $how"
include=
[ "$who" = root ] || include=sudo
make_bare "$root" "$include"
[ ! -e "$root/usr/bin/git" ] && [ ! -e "$root/usr/bin/cc" ] && [ ! -e "$root/usr/bin/python3" ]

# At the same place as here, so that the cache knows the sources again.
mkdir -p "$root$source"
git=(git -c safe.directory="$source" -c safe.directory="$source/.git" -C "$source")
if [ ! -e "$source/.git" ]; then
    echo 'These sources are an archive themselves: they are copied.'
    tar -C "$source" --exclude=./build -cf - . | tar -C "$root$source" -xf -
elif [ "$from" = clone ]; then
    rmdir "$root$source"
    "${git[@]}" clone -q --no-hardlinks "$source" "$root$source"
else
    "${git[@]}" archive HEAD | tar -C "$root$source" -xf -
    [ ! -e "$root$source/.git" ]
fi

mount --bind /dev "$root/dev"
cache=${CCACHE_DIR:-$(ccache --get-config cache_dir)}
mkdir -p "$cache" "$root/var/cache/ccache"
mount --bind "$cache" "$root/var/cache/ccache"
environment=(env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8
    http_proxy="${http_proxy:-}" CCACHE_DIR=/var/cache/ccache CCACHE_READONLY=1 CCACHE_TEMPDIR=/tmp/ccache)
if [ "$who" = root ]; then
    run=("${environment[@]}" HOME=/root USER=root chroot "$root")
else
    chroot "$root" useradd --create-home --home-dir /var/essai --uid 1000 essai
    echo 'essai ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/essai"
    printf 'Defaults env_keep += "http_proxy"\n' >>"$root/etc/sudoers.d/essai"
    chroot "$root" chown -R essai: "$source"
    run=("${environment[@]}" HOME=/var/essai USER=essai chroot --userspec=essai:essai --groups= "$root")
fi
in_source() { "${run[@]}" bash -c "cd '$source' && exec \"\$@\"" - "$@"; }

step 'demo.sh'
in_source packaging/linux/demo.sh /tmp/demo
for made in 2024_AOO_IA.trame 2026-BC-01577.pdf; do
    [ -s "$root/tmp/demo/$made" ]
done

step 'test.sh'
steps=(format core package)
[ "$how" = court ] || steps=(format core build analysis sanitizers windows package tests)
in_source packaging/linux/test.sh "${steps[@]}"
ls "$root$source"/build/release/*.deb

step 'Conform'
