# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later

# One INTERFACE target that every target of the project links: the standard, the warnings, the
# hardening and the strict Qt macros.
add_library(trame_config INTERFACE)
add_library(trame::config ALIAS trame_config)
target_compile_features(trame_config INTERFACE cxx_std_20)
target_include_directories(trame_config INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(
  trame_config
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400
            TRAME_VERSION="${PROJECT_VERSION}")
if(MSVC)
  # Not tried.
  target_compile_options(trame_config INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
  target_compile_definitions(trame_config INTERFACE NOMINMAX)
else()
  target_compile_options(
    trame_config
    INTERFACE -Wall
              -Wextra
              -Wpedantic
              -Wconversion
              -Wsign-conversion
              -Wnon-virtual-dtor
              -Woverloaded-virtual
              -Wold-style-cast
              -Wcast-qual
              -Wformat=2
              -Wnull-dereference
              $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op>
              # In a unity group it would see the names of other sources.
              $<$<CXX_COMPILER_ID:GNU>:-Wshadow$<$<BOOL:${TRAME_UNITY}>:=local>>
              # On Windows qlonglong and std::int64_t are the same type: casts between them are for the other systems.
              $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<BOOL:${WIN32}>>>:-Wuseless-cast>
              -fno-strict-overflow)
endif()
if(TRAME_WERROR)
  target_compile_options(trame_config INTERFACE -Werror)
endif()
if(TRAME_SANITIZE)
  target_compile_options(trame_config INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                                                -fno-omit-frame-pointer
                                                # GCC 12's own std::regex trips it once it is instrumented.
                                                $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(trame_config INTERFACE -fsanitize=address,undefined)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MSVC)
  target_compile_options(
    trame_config
    INTERFACE -fstack-protector-strong
              # The same program from whatever folder it is built in.
              -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
  target_compile_definitions(trame_config INTERFACE _FORTIFY_SOURCE=2)
  # Debian's compiler makes position-independent programs by itself; others have to be told.
  include(CheckPIESupported)
  check_pie_supported()
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  if(WIN32)
    # What the stack protector calls isn't in mingw's C library; its own is linked whole, so that no DLL is needed.
    target_link_libraries(trame_config INTERFACE -l:libssp.a)
    target_link_options(trame_config INTERFACE -Wl,--dynamicbase,--high-entropy-va,--nxcompat)
  else()
    target_compile_options(trame_config INTERFACE -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i.86)$")
      target_compile_options(trame_config INTERFACE -fcf-protection)
    endif()
    # No more libraries are loaded, and depended on by a package, than those that are called.
    target_link_options(trame_config INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack,--as-needed)
  endif()
else()
  target_compile_definitions(trame_config INTERFACE _GLIBCXX_ASSERTIONS)
endif()

# The first format of Qt's resources has no times of files in it: the same sources give the same program.
set(TRAME_RCC_OPTIONS --format-version 1)

# trame_precompile(target header...): halves the time of a source compiled alone. Off by default, so that a source that
# forgets an include is found; and off where sources are compiled in groups, which read the headers once anyway: a
# precompiled header differs with every folder it is made in, and the compiler's cache gives nothing that was made with it.
function(trame_precompile target)
  if(TRAME_PCH)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# trame_add_library(name SOURCES ... PUBLIC ... PRIVATE ...): a layer as a static library.
function(trame_add_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(
    ${name}
    PUBLIC trame::config ${ARG_PUBLIC}
    PRIVATE ${ARG_PRIVATE})
endfunction()
