#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the environment that the Windows programs are built with, from Debian's source packages: Qt, SQLite, libzip and
# libxlsxwriter for Windows x86-64, the compiler's own DLLs and a toolchain file. apt verifies the sources by Debian's
# signatures; they come from where this machine installs from, so that they are those of the installed host tools.
# Usage: build-deps.sh FOLDER. It is complete, or it isn't there.
set -euo pipefail
sdk=$(realpath -m "${1:?names the folder to make}")
cd "$(dirname "$0")"
[ ! -e "$sdk/toolchain.cmake" ] || exit 0

./dependencies.sh dpkg-dev tcl
work=$sdk.work
made=$work/sdk
rm -rf "$sdk" "$work"
mkdir -p "$made"/{bin,lib/cmake,include,runtime} "$work"/{source,lists/partial,cache/archives/partial}
step() { printf '\n== %s (%s s)\n' "$*" "$SECONDS"; }
# Of a long log, what went wrong.
quietly() {
    local log=$work/$1.log
    shift
    "$@" >>"$log" 2>&1 || {
        tail -n 40 "$log"
        return 1
    }
}

step Sources
repositories=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' | grep ' bookworm.* main$' || true)
echo "${repositories:-http://deb.debian.org/debian bookworm main}" |
    sed 's|^|deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] |' >"$work/sources.list"
# A state of its own: what this machine knows of packages stays as it is.
own=(-o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=/dev/null -o "Dir::State::lists=$work/lists"
    -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=)
quietly sources apt-get "${own[@]}" update
(cd "$work/source" && quietly sources apt-get "${own[@]}" source qt6-base sqlite3 libzip libxlsxwriter)
source_of() { echo "$work/source/$1"-[0-9]*/; }
ls "$work/source"/*.dsc

# Header-only libraries are the host's, without the rest of /usr/include.
ln -s /usr/include/boost /usr/include/tl /usr/include/catch2 "$made/include"
# Their CMake files look beside themselves.
cp -r /usr/share/cmake/tl-expected "$made/lib/cmake"
cat >"$made/toolchain.cmake" <<'TOOLCHAIN'
# Windows x86-64 by Debian's mingw-w64, with posix threads. The folder of this file may stand anywhere.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
get_filename_component(WIN_PREFIX "${CMAKE_CURRENT_LIST_DIR}" REALPATH)
list(PREPEND CMAKE_PREFIX_PATH ${WIN_PREFIX} ${WIN_PREFIX}/qt)
set(CMAKE_FIND_ROOT_PATH ${WIN_PREFIX} ${WIN_PREFIX}/qt /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
include_directories(SYSTEM ${WIN_PREFIX}/include)
TOOLCHAIN

for name in libgcc_s_seh-1 libstdc++-6; do
    cp "$(x86_64-w64-mingw32-g++-posix -print-file-name=$name.dll)" "$made/runtime"
done
cp /usr/x86_64-w64-mingw32/lib/libwinpthread-1.dll "$made/runtime"

step SQLite
# One DLL, which everything links: two copies in a process would not know each other's locks.
mkdir "$work/sqlite"
cd "$work/sqlite"
quietly sqlite "$(source_of sqlite3)configure" --disable-tcl
quietly sqlite make sqlite3.c sqlite3.h
x86_64-w64-mingw32-gcc-posix -O2 -shared -o "$made/runtime/sqlite3.dll" sqlite3.c -Wl,--out-implib,"$made/lib/libsqlite3.dll.a" \
    -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_MATH_FUNCTIONS \
    -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_DQS=0 -DSQLITE_TRUSTED_SCHEMA=0 -DSQLITE_DEFAULT_DEFENSIVE \
    -DSQLITE_DEFAULT_FOREIGN_KEYS=1 -DSQLITE_SECURE_DELETE -DSQLITE_OMIT_LOAD_EXTENSION
cp sqlite3.h "$(source_of sqlite3)src/sqlite3ext.h" "$made/include"

cross=(-G Ninja "-DCMAKE_TOOLCHAIN_FILE=$made/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release)
step libzip
quietly libzip cmake "${cross[@]}" -S "$(source_of libzip)" -B "$work/libzip" "-DCMAKE_INSTALL_PREFIX=$made" -DBUILD_SHARED_LIBS=OFF \
    -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF \
    -DENABLE_ZSTD=OFF -DENABLE_OPENSSL=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_COMMONCRYPTO=OFF \
    -DENABLE_WINDOWS_CRYPTO=OFF
quietly libzip cmake --build "$work/libzip" --target install
# A static library needs zlib beside it, which its file leaves to others.
sed -i '1i include(CMakeFindDependencyMacro)\nfind_dependency(ZLIB)' "$made/lib/cmake/libzip/libzip-config.cmake"

step libxlsxwriter
quietly libxlsxwriter cmake "${cross[@]}" -S "$(source_of libxlsxwriter)" -B "$work/libxlsxwriter" "-DCMAKE_INSTALL_PREFIX=$made" \
    -DBUILD_SHARED_LIBS=OFF
quietly libxlsxwriter cmake --build "$work/libxlsxwriter" --target install

step Qt
# Without its tools, which are the host's. wintab.h is not in Debian's tarball, hence no tablet events.
quietly qt cmake "${cross[@]}" -S "$(source_of qt6-base)" -B "$work/qt" "-DCMAKE_INSTALL_PREFIX=$made/qt" -DQT_HOST_PATH=/usr \
    "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DFEATURE_dbus=OFF -DFEATURE_opengl=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF \
    -DFEATURE_icu=OFF -DFEATURE_tabletevent=OFF -DFEATURE_system_sqlite=ON -DFEATURE_sql_odbc=OFF
quietly qt cmake --build "$work/qt" --parallel "$(nproc)"
quietly qt cmake --install "$work/qt"
find "$made" -name '*.dll' -exec x86_64-w64-mingw32-strip --strip-unneeded {} +

step Done
mv "$made" "$sdk"
rm -rf "$work"
