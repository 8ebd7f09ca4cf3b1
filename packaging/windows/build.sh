#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes build/windows/Trame-<version>-setup.exe and Trame-<version>-portable.zip on Debian 12, by mingw-w64.
# TRAME_WINDOWS_SDK names the folder or the archive (.tar.xz) of the environment to build with; without it build-deps.sh
# makes one in build/windows-sdk, once.
# With TRAME_SIGN_PKCS12 (see sign.sh) the programs, the installer and its uninstaller are signed.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/windows/dependencies.sh
sdk=${TRAME_WINDOWS_SDK:-$PWD/build/windows-sdk}
[ -n "${TRAME_WINDOWS_SDK:-}" ] || packaging/windows/build-deps.sh "$sdk"
out=build/windows
mkdir -p "$out"
if [ -f "$sdk" ]; then
    # Unpacked once for each archive.
    unpacked=$PWD/$out/sdk-$(sha256sum "$sdk" | cut -c1-12)
    if [ ! -e "$unpacked/toolchain.cmake" ]; then
        rm -rf "$unpacked"
        mkdir "$unpacked"
        tar -xf "$sdk" -C "$unpacked"
    fi
    sdk=$unpacked
fi
export TRAME_WINDOWS_SDK=$sdk
export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,locale

# Another environment than last time: nothing of what was found in that one holds.
fresh=()
grep -qsF "CMAKE_TOOLCHAIN_FILE:FILEPATH=$sdk/" $out/CMakeCache.txt || fresh=(--fresh)
cmake "${fresh[@]}" --preset windows >/dev/null
cmake --build --preset windows

version=$(sed -n 's/^project(Trame VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
folder=$out/Trame-$version
rm -rf "$folder"
mkdir -p "$folder"/{platforms,styles,imageformats,translations}
cp $out/bin/trame.exe $out/bin/trame-cli.exe "$folder"
x86_64-w64-mingw32-strip "$folder"/*.exe
cp "$sdk"/qt/bin/Qt6{Core,Gui,Network,PrintSupport,Widgets}.dll "$sdk"/runtime/*.dll "$folder"
cp /usr/x86_64-w64-mingw32/lib/zlib1.dll "$folder"
cp "$sdk"/qt/plugins/platforms/q{windows,offscreen}.dll "$folder/platforms"
cp "$sdk"/qt/plugins/styles/*.dll "$folder/styles"
cp "$sdk"/qt/plugins/imageformats/q{ico,jpeg}.dll "$folder/imageformats"
cp /usr/share/qt6/translations/qtbase_{fr,en}.qm "$folder/translations"
sed 's/$/\r/' LICENSE >"$folder/LICENSE.txt"
sed 's/$/\r/' CHANGELOG.md >"$folder/CHANGELOG.txt"

sign() { [ -z "${TRAME_SIGN_PKCS12:-}" ] || packaging/windows/sign.sh "$@"; }
sign "$folder"/*.exe

# What the uninstaller removes: the files, then the folders that are left empty.
{
    (cd "$folder" && find . -type f -printf '%P\n' | sort | sed 's|/|\\|g; s|.*|Delete "$INSTDIR\\&"|')
    (cd "$folder" && find . -mindepth 1 -type d -printf '%P\n' | sort -r | sed 's|/|\\|g; s|.*|RMDir "$INSTDIR\\&"|')
} >"$folder.nsh"
setup=$out/Trame-$version-setup.exe
# What stands at the left of the installer's first and last pages.
side=$out/cote.bmp
convert -size 164x314 gradient:'#1667e0'-'#0a3f94' \( resources/icones/trame-128.png -resize 96x96 \) -gravity center -composite \
    -alpha off -type TrueColor "BMP3:$side"
# The uninstaller is made inside the installer: there is no other moment to sign it.
signer=()
[ -z "${TRAME_SIGN_PKCS12:-}" ] || signer=(-DSIGN="$PWD/packaging/windows/sign.sh")
makensis -V2 "${signer[@]}" -DVERSION="$version" -DFOLDER="$PWD/$folder" -DOUTPUT="$PWD/$setup" -DICON="$PWD/resources/icones/trame.ico" \
    -DSIDE="$PWD/$side" -DLICENSE_FILE="$PWD/$folder/LICENSE.txt" -DSIZE="$(du -sk "$folder" | cut -f1)" packaging/windows/trame.nsi
sign "$setup"

portable=$out/Trame-$version-portable.zip
rm -f "$portable"
(cd "$out" && zip -qrX9 "$(basename "$portable")" "$(basename "$folder")")
ls -l "$setup" "$portable"
