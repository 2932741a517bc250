# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
# The program with its icon, version and manifest; everything it needs in one folder; the MSI (cpack -G WIX), and the
# manifest of the MSIX. See README.md beside this file.

configure_file(windows/fullmakt.rc.in fullmakt.rc @ONLY)
target_sources(fullmakt PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/fullmakt.rc")
set_target_properties(fullmakt PROPERTIES WIN32_EXECUTABLE ON)

# CMake looks for a library beside the file that asks for it and in these folders, not along PATH.
install(TARGETS fullmakt
  RUNTIME_DEPENDENCIES
    DIRECTORIES "$<TARGET_FILE_DIR:Qt6::Core>" "$<TARGET_FILE_DIR:QCoro6::Core>"
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
    POST_EXCLUDE_REGEXES ".*[/\\\\][Ss]ystem32[/\\\\].*"
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
qt_generate_deploy_app_script(TARGET fullmakt OUTPUT_SCRIPT deploy NO_TRANSLATIONS)
install(SCRIPT "${deploy}")
# What Qt's plug-ins ask for: SQLite, OpenSSL, formats of pictures. Drivers of other databases go first: the program never
# loads them, and their libraries need not be there. The first variables are set by the script above.
install(CODE [[
  set(folder "${QT_DEPLOY_PREFIX}/${QT_DEPLOY_PLUGINS_DIR}")
  file(GLOB strangers "${folder}/sqldrivers/*.dll")
  list(FILTER strangers EXCLUDE REGEX "/qsqlite\\.dll$")
  if(strangers)
    file(REMOVE ${strangers})
  endif()
  file(GLOB_RECURSE plugins "${folder}/*.dll")
  file(GET_RUNTIME_DEPENDENCIES
    RESOLVED_DEPENDENCIES_VAR libraries
    MODULES ${plugins}
    DIRECTORIES "$<TARGET_FILE_DIR:Qt6::Core>"
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
    POST_EXCLUDE_REGEXES ".*[/\\\\][Ss]ystem32[/\\\\].*")
  file(COPY ${libraries} DESTINATION "${QT_DEPLOY_PREFIX}/${QT_DEPLOY_BIN_DIR}")
]])
configure_file("${PROJECT_SOURCE_DIR}/LICENSE" LICENSE.txt COPYONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/LICENSE.txt" "${third_party_dir}/THIRD_PARTY.md"
  "${third_party_dir}/fullmakt.spdx.json" for-it-departments.md registering-with-id-porten.md linux/policy.example.json
  DESTINATION .)

set(CPACK_GENERATOR WIX)
set(CPACK_STRIP_FILES OFF) # the program is signed before it is packed, and stripping breaks a signature
set(CPACK_PACKAGE_NAME Fullmakt)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Fullmakt)
set(CPACK_PACKAGE_EXECUTABLES fullmakt Fullmakt)
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_CURRENT_BINARY_DIR}/LICENSE.txt")
set(CPACK_WIX_UPGRADE_GUID "6F0C7C0A-4F0B-4B51-9B0E-0C6C9A6B1F52") # the same in every version, or none replaces another
set(CPACK_WIX_PRODUCT_ICON "${CMAKE_CURRENT_SOURCE_DIR}/windows/fullmakt.ico")
set(CPACK_WIX_PROGRAM_MENU_FOLDER .)
set(CPACK_WIX_INSTALL_SCOPE perMachine) # else only who installs it gets the entry in the menu; heard from CMake 3.29 on

set(FULLMAKT_MSIX_PUBLISHER "CN=Fullmakt contributors" CACHE STRING "The subject of the certificate that signs the MSIX")
configure_file(windows/AppxManifest.xml.in "${PROJECT_BINARY_DIR}/msix/AppxManifest.xml" @ONLY)
file(COPY windows/assets DESTINATION "${PROJECT_BINARY_DIR}/msix")
