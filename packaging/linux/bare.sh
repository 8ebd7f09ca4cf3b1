# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by the trials that need a bare Debian 12: what they have in common.

step() { printf '\n== %s (%s s)\n' "$*" "$SECONDS"; }

# in_namespace SCRIPT ARGUMENT...: runs `SCRIPT --dedans FOLDER ARGUMENT...` in a mount namespace of its own, so that
# nothing stays mounted however it ends, with a folder that is gone afterwards. Ends with its exit code.
in_namespace() {
    local script=$1 code=0
    shift
    work=$(mktemp -d "${TMPDIR:-/tmp}/trame-nu.XXXXXX")
    unshare --mount --propagation private --pid --fork --kill-child "$script" --dedans "$work" "$@" &
    inside=$!
    # Out here nothing was ever mounted in the folder: it can be taken away.
    trap '[ -z "$inside" ] || { kill -KILL "$inside"; wait "$inside" || true; }; rm -rf --one-file-system "$work"' EXIT
    trap 'exit 130' INT TERM
    wait "$inside" || code=$?
    inside=
    exit "$code"
}

# The mirror that this machine installs from, or Debian's own.
debian_mirror() {
    local mirror
    mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null | grep -v '^#' \
        | grep -oEm 1 'https?://[^ ]+/debian/?( |$)' | tr -d ' ' || true)
    printf '%s\n' "${mirror:-http://deb.debian.org/debian}"
}

# make_bare ROOT PACKAGE,PACKAGE...: a Debian 12 that has nothing but apt and these.
make_bare() {
    mmdebstrap --quiet --mode=root --variant=apt --aptopt='Acquire::Languages "none"' \
        --dpkgopt=force-unsafe-io --skip=cleanup/apt/lists ${2:+--include="$2"} \
        bookworm "$1" "$(debian_mirror)"
    mount -t proc proc "$1/proc"
}
