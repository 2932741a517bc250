# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
# The bundle with Qt inside, and the disk image (cpack -G DragNDrop). See README.md beside this file.

set(icon "${CMAKE_CURRENT_SOURCE_DIR}/macos/fullmakt.icns")
target_sources(fullmakt PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY fullmakt PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(fullmakt PROPERTIES
  OUTPUT_NAME Fullmakt
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in"
  MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
  MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")

install(TARGETS fullmakt BUNDLE DESTINATION .)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${third_party_dir}/THIRD_PARTY.md" "${third_party_dir}/fullmakt.spdx.json"
  for-it-departments.md registering-with-id-porten.md linux/policy.example.json
  DESTINATION Fullmakt.app/Contents/Resources)
# Last: the deploy tool may sign the bundle, and a file that comes later would break the seal.
qt_generate_deploy_app_script(TARGET fullmakt OUTPUT_SCRIPT deploy NO_TRANSLATIONS)
install(SCRIPT "${deploy}")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME Fullmakt)
