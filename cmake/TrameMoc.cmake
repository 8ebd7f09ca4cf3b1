# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later

# moc reads all that a header includes, Qt and the standard library among it, and writes the same without: without it
# takes 15 ms for a header where it took 840. So it is called by a script that leaves the folders of includes out. (What
# is missed: the registration of argument types by name, which connections by function don't use.)

# trame_moc(directory): has the targets of a directory, and of those below it, call that script.
function(trame_moc directory)
  get_property(targets DIRECTORY ${directory} PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target IN LISTS targets)
    set_property(TARGET ${target} PROPERTY AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/moc)
  endforeach()
  get_property(below DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
  foreach(folder IN LISTS below)
    trame_moc(${folder})
  endforeach()
endfunction()

if(CMAKE_HOST_UNIX)
  get_target_property(TRAME_MOC Qt6::moc LOCATION)
  configure_file(
    ${CMAKE_CURRENT_LIST_DIR}/moc.in ${CMAKE_BINARY_DIR}/moc @ONLY FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
                                                                                   GROUP_READ WORLD_READ)
  trame_moc(${CMAKE_SOURCE_DIR})
endif()
