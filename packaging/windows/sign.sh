#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Signs programs for Windows in place, by the certificate of the PKCS#12 file that TRAME_SIGN_PKCS12 names;
# TRAME_SIGN_PASSWORD_FILE names the file with its password, where it has one, and TRAME_SIGN_TIMESTAMP the address of a
# service that says when, so that the signature outlives the certificate.
# Usage: sign.sh FILE…
set -euo pipefail
for file in "$@"; do
    osslsigncode sign -pkcs12 "${TRAME_SIGN_PKCS12:?names the certificate}" \
        ${TRAME_SIGN_PASSWORD_FILE:+-readpass "$TRAME_SIGN_PASSWORD_FILE"} ${TRAME_SIGN_TIMESTAMP:+-ts "$TRAME_SIGN_TIMESTAMP"} \
        -h sha256 -n Trame -in "$file" -out "$file.signed"
    mv "$file.signed" "$file"
done
