# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later

# Unity builds (TRAME_UNITY): a few sources are compiled at a time, which spares reading the same headers again and again.
# For the builds of continuous integration; that every source includes what it uses is seen by the static analysis.
function(_trame_unity_target target)
  get_target_property(sources ${target} SOURCES)
  get_target_property(directory ${target} SOURCE_DIR)
  set(own "")
  foreach(source IN LISTS sources)
    # A test program's main chooses what Catch2 makes of its header.
    if(source MATCHES "\\.cpp$" AND NOT source MATCHES "main\\.cpp$" AND NOT source MATCHES "\\$<")
      cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${directory} NORMALIZE)
      if(EXISTS ${source})
        list(APPEND own ${source})
      endif()
    endif()
  endforeach()
  if(NOT own)
    return()
  endif()
  set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${own})
  execute_process(
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/cmake/unity_groups.py 20 ${own}
    OUTPUT_VARIABLE lines
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE ";" "|" lines "${lines}")
  string(REPLACE "\n" ";" lines "${lines}")
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^([0-9]+)\\|(.*)$" _ "${line}")
    set_property(
      SOURCE ${CMAKE_MATCH_2}
      TARGET_DIRECTORY ${target}
      PROPERTY UNITY_GROUP "groupe${CMAKE_MATCH_1}")
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# trame_unity(directory): every target of that folder and of those below.
function(trame_unity directory)
  get_property(targets DIRECTORY ${directory} PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type MATCHES "^(STATIC_LIBRARY|OBJECT_LIBRARY|EXECUTABLE)$")
      _trame_unity_target(${target})
    endif()
  endforeach()
  get_property(folders DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
  foreach(folder IN LISTS folders)
    trame_unity(${folder})
  endforeach()
endfunction()
