# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
# Counters in whatever stands in app/ and ui/, in the rooms and where a test includes their headers, and nowhere else:
# tests and sandbox keep their speed. Each program adds what it counted to a few files of its own in profiles/, whatever
# environment it was started with; one that is killed adds nothing.

if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  message(FATAL_ERROR "FULLMAKT_COVERAGE is for clang, which counts the bodies of coroutines.")
endif()
set(counted "${PROJECT_BINARY_DIR}/counted.list")
file(CONFIGURE OUTPUT "${counted}" CONTENT
"[clang]
default:skip
source:${PROJECT_SOURCE_DIR}/app/*=allow
source:${PROJECT_SOURCE_DIR}/ui/*=allow
")
target_compile_options(fullmakt_rules INTERFACE
  "-fprofile-instr-generate=${PROJECT_BINARY_DIR}/profiles/%4m.profraw" -fcoverage-mapping "-fprofile-list=${counted}")
target_link_options(fullmakt_rules INTERFACE -fprofile-instr-generate)
