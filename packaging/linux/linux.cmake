# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
# What is installed, and the Debian package: ./dev package.

install(TARGETS fullmakt RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES linux/no.fullmakt.Fullmakt.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES linux/no.fullmakt.Fullmakt.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES linux/copyright for-it-departments.md registering-with-id-porten.md
  "${third_party_dir}/THIRD_PARTY.md" "${third_party_dir}/fullmakt.spdx.json"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/fullmakt")
install(FILES linux/policy.example.json DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/fullmakt/examples")
install(FILES linux/fullmakt.bash-completion DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
  RENAME fullmakt)
install(FILES linux/lintian-overrides DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME fullmakt)
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/fullmakt.svg"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")

# Debian wants these two compressed, and -n keeps the time out of the archive so that two builds agree.
find_program(FULLMAKT_GZIP gzip REQUIRED)
function(install_compressed source name destination)
  set(plain "${CMAKE_CURRENT_BINARY_DIR}/${name}")
  configure_file("${source}" "${plain}" @ONLY)
  execute_process(COMMAND "${FULLMAKT_GZIP}" -9nc "${plain}" OUTPUT_FILE "${plain}.gz" COMMAND_ERROR_IS_FATAL ANY)
  install(FILES "${plain}.gz" DESTINATION "${destination}")
endfunction()
install_compressed(linux/changelog changelog.Debian "${CMAKE_INSTALL_DATADIR}/doc/fullmakt")
install_compressed(linux/fullmakt.1 fullmakt.1 "${CMAKE_INSTALL_MANDIR}/man1")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fullmakt)
set(CPACK_PACKAGE_DESCRIPTION
"Fullmakt is for the person who decides for a Norwegian organisation in
Altinn: the general manager, or the client administrator of an accounting
or auditing firm. It shows the system accesses that vendors ask for, lets
you approve or reject them, and lets you decide which clients each access
may act for, one or several thousand at a time. You sign in with ID-porten
in your own browser.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# Plug-ins are loaded at run time, where no tool sees them; without a font every text is boxes.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "qt6-qpa-plugins, libqt6svg6, libqt6sql6-sqlite, ca-certificates, fonts-inter | fonts-dejavu-core")
# The proxy that is set in the desktop's settings is read by a plug-in.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "xdg-utils, libproxy1-plugin-gsettings | libproxy1-plugin-kconfig")
