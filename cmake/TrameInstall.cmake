# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed, and the Debian package made of it (packaging/linux/paquet.sh). What other systems install beside the
# programs is theirs to say.
include(GNUInstallDirs)
install(TARGETS trame-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TRAME_GUI)
  install(TARGETS trame RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
if(WIN32 OR APPLE)
  return()
endif()

set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
set(made ${CMAKE_BINARY_DIR}/packaging)
set(pages trame-cli)
if(TRAME_GUI)
  list(APPEND pages trame)
endif()

# Written when installing, so that no build waits for it and that the day it carries is that of SOURCE_DATE_EPOCH.
install(
  CODE "
    set(linux \"${linux}\")
    set(made \"${made}\")
    set(version \"${PROJECT_VERSION}\")
    set(journal \"${CMAKE_SOURCE_DIR}/CHANGELOG.md\")
    set(pages ${pages})
    file(MAKE_DIRECTORY \${made})
  "
  CODE [[
    find_program(PYTHON3 python3 REQUIRED)
    find_program(GZIP gzip REQUIRED)
    if(DEFINED ENV{SOURCE_DATE_EPOCH})
      set(seconds $ENV{SOURCE_DATE_EPOCH})
    else()
      string(TIMESTAMP seconds %s UTC)
    endif()
    function(write_compressed file text)
      file(WRITE ${made}/${file} "${text}")
      execute_process(COMMAND ${GZIP} -9nf ${made}/${file} COMMAND_ERROR_IS_FATAL ANY)
    endfunction()
    function(read_versions form result)
      execute_process(
        COMMAND ${PYTHON3} -B ${linux}/changelog.py ${form} ${version} ${seconds} ${journal}
        OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
      set(${result} "${text}" PARENT_SCOPE)
    endfunction()

    read_versions(debian text)
    write_compressed(changelog "${text}")
    read_versions(appstream TRAME_VERSIONS)
    string(STRIP "${TRAME_VERSIONS}" TRAME_VERSIONS)
    string(PREPEND TRAME_VERSIONS "    ")
    configure_file(${linux}/fr.trame.Trame.metainfo.xml.in ${made}/fr.trame.Trame.metainfo.xml @ONLY)
    foreach(page IN LISTS pages)
      foreach(language "" fr/)
        file(MAKE_DIRECTORY ${made}/man/${language})
        file(COPY_FILE ${linux}/man/${language}${page}.1 ${made}/man/${language}${page}.1)
        execute_process(COMMAND ${GZIP} -9nf ${made}/man/${language}${page}.1 COMMAND_ERROR_IS_FATAL ANY)
      endforeach()
    endforeach()
  ]])

# Under the name of the package, which is written small.
install(FILES ${linux}/copyright ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/trame)
foreach(page IN LISTS pages)
  install(FILES ${made}/man/${page}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${made}/man/fr/${page}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/fr/man1)
endforeach()

if(TRAME_GUI)
  # The number that marks a data file is read where the program has it.
  file(STRINGS core/storage/Database.h line REGEX "identifiantApplication = 0x[0-9A-F]+;")
  string(REGEX MATCH "0x[0-9A-F]+" TRAME_IDENTIFIANT "${line}")
  if(NOT TRAME_IDENTIFIANT)
    message(FATAL_ERROR "core/storage/Database.h doesn't tell the number that marks a data file")
  endif()
  configure_file(${linux}/fr.trame.Trame.mime.xml.in ${made}/fr.trame.Trame.xml @ONLY)

  install(FILES ${linux}/fr.trame.Trame.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${made}/fr.trame.Trame.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${made}/fr.trame.Trame.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  function(trame_install_icon name kind icon)
    set(images ${CMAKE_SOURCE_DIR}/resources/icones)
    set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    foreach(size 16 24 32 48 64 128 256 512)
      install(
        FILES ${images}/${name}-${size}.png
        DESTINATION ${theme}/${size}x${size}/${kind}
        RENAME ${icon}.png)
    endforeach()
    install(
      FILES ${images}/${name}.svg
      DESTINATION ${theme}/scalable/${kind}
      RENAME ${icon}.svg)
  endfunction()
  trame_install_icon(trame apps fr.trame.Trame)
  trame_install_icon(trame-document mimetypes application-x-trame)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME trame)
set(CPACK_PACKAGE_VENDOR "Les auteurs de Trame")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "manage French public framework agreements")
set(CPACK_PACKAGE_DESCRIPTION
    "Trame runs a framework agreement with purchase orders (accord-cadre à bons de
commande) day by day: from a need to a devis within ten working days, its
validation, the purchase order and its time limits.

The rules of the contract are built in, and each finding stands beside its
article. One local data file holds an agreement, with a journal of every act
and verified backups.

The package holds the window (trame) and the command line (trame-cli).")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
                                                WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Les auteurs de Trame <trame@example.org>")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Libraries are found by what the programs call; Qt's French words and the documents' font are files they open.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-liberation, qt6-translations-l10n")
# qt6-wayland: without it a Wayland desktop shows the window through X11. xdg-utils: to show a document.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hicolor-icon-theme, qt6-wayland, shared-mime-info, xdg-utils")
include(CPack)
