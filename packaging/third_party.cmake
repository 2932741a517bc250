# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
# packaging/third_party.json lists what Fullmakt is made with, and which licences may be used in which way. From it come,
# with the versions that this build found, the list in the program (ui/settings/licences.cpp.in), THIRD_PARTY.md and the
# SPDX bill of materials. A licence that is not allowed stops the build here.

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/packaging/third_party.json")
file(READ "${PROJECT_SOURCE_DIR}/packaging/third_party.json" third_party)
find_program(FULLMAKT_DPKG_QUERY dpkg-query)
mark_as_advanced(FULLMAKT_DPKG_QUERY)
# What nobody else asks for: Qt's plug-in loads the one, libraries load the other.
pkg_check_modules(SQLITE QUIET sqlite3)
pkg_check_modules(ZLIB QUIET zlib)

# put(JSON MEMBER… TEXT): sets a text member of the JSON in the variable.
function(put json)
  set(path ${ARGN})
  list(POP_BACK path text)
  string(REPLACE "\"" "\\\"" text "${text}")
  string(JSON changed SET "${${json}}" ${path} "\"${text}\"")
  set(${json} "${changed}" PARENT_SCOPE)
endfunction()

# add(JSON MEMBER VALUE): puts a JSON value at the end of a list.
function(add json member value)
  string(JSON end LENGTH "${${json}}" ${member})
  string(JSON changed SET "${${json}}" ${member} ${end} "${value}")
  set(${json} "${changed}" PARENT_SCOPE)
endfunction()

# spdx_package(VARIABLE ID NAME VERSION LICENCE COPYRIGHT ADDRESS)
function(spdx_package variable id name version licence holders address)
  set(package [[{"filesAnalyzed": false, "supplier": "NOASSERTION"}]])
  put(package SPDXID "${id}")
  put(package name "${name}")
  put(package versionInfo "${version}")
  put(package licenseConcluded "${licence}")
  put(package licenseDeclared "${licence}")
  put(package copyrightText "${holders}")
  put(package downloadLocation "${address}")
  set(${variable} "${package}" PARENT_SCOPE)
endfunction()

# relate(ONE HOW OTHER): a sentence of the bill.
function(relate one how other)
  set(relationship "{}")
  put(relationship spdxElementId "${one}")
  put(relationship relationshipType "${how}")
  put(relationship relatedSpdxElement "${other}")
  add(bill relationships "${relationship}")
  set(bill "${bill}" PARENT_SCOPE)
endfunction()

set(bill [[{"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
  "creationInfo": {"creators": ["Organization: Fullmakt contributors", "Tool: CMake"]},
  "packages": [], "relationships": []}]])
put(bill name "fullmakt-${PROJECT_VERSION}")
string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC) # of the commit, where SOURCE_DATE_EPOCH says so
put(bill creationInfo created "${created}")
spdx_package(package SPDXRef-fullmakt fullmakt "${PROJECT_VERSION}" MIT "2026 Fullmakt contributors" NOASSERTION)
string(JSON package SET "${package}" primaryPackagePurpose "\"APPLICATION\"")
add(bill packages "${package}")
relate(SPDXRef-DOCUMENT DESCRIBES SPDXRef-fullmakt)

set(LICENCE_ROWS "")
set(THIRD_PARTY_ROWS "")
string(JSON last LENGTH "${third_party}" components)
math(EXPR last "${last} - 1")
foreach(index RANGE ${last})
  # Without the member it is used on every system.
  string(JSON systems ERROR_VARIABLE everywhere GET "${third_party}" components ${index} systems)
  if(NOT everywhere AND NOT systems MATCHES "\"${CMAKE_SYSTEM_NAME}\"")
    continue()
  endif()
  foreach(member name holders licence address use)
    string(JSON ${member} GET "${third_party}" components ${index} ${member})
  endforeach()
  string(JSON allowed ERROR_VARIABLE unknown GET "${third_party}" allowed "${use}")
  if(unknown OR NOT allowed MATCHES "\"${licence}\"")
    message(FATAL_ERROR "third_party.json: ${name}: ${licence} is not among the licences allowed for what is ${use}")
  endif()

  # Each Debian package that holds the library, and the library's version: by the first of them, since pkg-config may tell
  # another number; elsewhere by what the build found.
  set(version "")
  set(debian "")
  set(references "[]")
  string(JSON packages LENGTH "${third_party}" components ${index} debian)
  math(EXPR packages "${packages} - 1")
  foreach(each RANGE ${packages})
    string(JSON debian_name GET "${third_party}" components ${index} debian ${each})
    set(found "")
    if(FULLMAKT_DPKG_QUERY)
      execute_process(COMMAND "${FULLMAKT_DPKG_QUERY}" --show --showformat "\${Version} \${Architecture} " ${debian_name}
        OUTPUT_VARIABLE found ERROR_QUIET)
    endif()
    if(found MATCHES "^([^ ]+) ([^ ]+) ")
      set(debian_version "${CMAKE_MATCH_1}")
      set(architecture "${CMAKE_MATCH_2}")
      if(NOT version)
        string(REGEX REPLACE "^[0-9]+:|[.+~]dfsg.*$|-[^-]*$" "" version "${debian_version}")
      endif()
      string(APPEND debian "${debian_name} ${debian_version}, ")
      string(REPLACE "+" "%2B" located "pkg:deb/debian/${debian_name}@${debian_version}?arch=${architecture}")
      set(reference [[{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl"}]])
      put(reference referenceLocator "${located}")
      string(JSON end LENGTH "${references}")
      string(JSON references SET "${references}" ${end} "${reference}")
    endif()
  endforeach()
  string(REGEX REPLACE ", $" "" debian "${debian}")
  if(NOT version)
    string(JSON variable ERROR_VARIABLE none GET "${third_party}" components ${index} version)
    set(version "${${variable}}")
  endif()
  if(NOT version)
    set(version NOASSERTION)
  endif()

  string(REGEX REPLACE "[^A-Za-z0-9.]+" "-" id "SPDXRef-${name}")
  spdx_package(package ${id} "${name}" "${version}" "${licence}" "${holders}" "${address}")
  string(JSON package SET "${package}" externalRefs "${references}")
  add(bill packages "${package}")
  if(use STREQUAL "linked")
    relate(SPDXRef-fullmakt DYNAMIC_LINK ${id})
  elseif(use STREQUAL "loaded")
    relate(${id} RUNTIME_DEPENDENCY_OF SPDXRef-fullmakt)
  else()
    relate(SPDXRef-fullmakt CONTAINS ${id})
  endif()
  string(APPEND THIRD_PARTY_ROWS "| [${name}](${address}) | ${version} | ${debian} | ${licence} | ${use} | ${holders} |\n")
  string(APPEND LICENCE_ROWS "        {u\"${name}\"_s, u\"${holders}\"_s, u\"${licence}\"_s, u\"${address}\"_s},\n")
endforeach()

# Two different bills never share a name.
string(UUID bill_name NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8 NAME "${bill}" TYPE SHA1)
put(bill documentNamespace "https://spdx.org/spdxdocs/fullmakt-${PROJECT_VERSION}-${bill_name}")

# Debian's package asks for the libraries; the others bring along what their system or runtime does not have.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND FULLMAKT_DPKG_QUERY)
  set(THIRD_PARTY_PLACE "*Linked* and *loaded* libraries are not
in Fullmakt's package: they are the system's own and renewed with it.")
  set(THIRD_PARTY_TEXTS "The texts of the licences come with the libraries; on Debian in `/usr/share/doc/PACKAGE/copyright` and
`/usr/share/common-licenses`.")
else()
  set(THIRD_PARTY_PLACE "*Linked* and *loaded* libraries are
files in Fullmakt's package, or in the system or runtime under it.")
  set(THIRD_PARTY_TEXTS "The texts of the licences are to be had at the addresses in the table.")
endif()

set(third_party_dir "${PROJECT_BINARY_DIR}/packaging")
file(WRITE "${third_party_dir}/fullmakt.spdx.json" "${bill}\n")
configure_file(packaging/THIRD_PARTY.md.in "${third_party_dir}/THIRD_PARTY.md" @ONLY)
configure_file(ui/settings/licences.cpp.in "${third_party_dir}/licences.cpp" @ONLY)
